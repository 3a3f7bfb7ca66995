"""Pairs of articles that were labelled without knowledge of the rules: one voice, or two."""

import json

import pytest

from tests.conftest import ROOT
from tests.quality.voices import judge_pairs


@pytest.mark.parametrize(
    ("file", "even", "odd"),
    [("publishers.json", 0, 4), ("publishers_of_second_writer.json", 1, 0)],
)
async def test_voices_are_told_apart(file: str, even: int, odd: int) -> None:
    """No more pairs are judged wrong than measured; the aim is one in a hundred.

    The rules were made with the even pairs of the first file only.
    """
    pairs = json.loads((ROOT / "tests/quality" / file).read_text("utf-8"))
    judged = await judge_pairs(pairs)

    assert len(judged) == 300
    assert sum(not each.right for each in judged[::2]) <= even
    assert sum(not each.right for each in judged[1::2]) <= odd
