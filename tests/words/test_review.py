"""REVIEW.md has a row for each round in which a language was checked."""

import re
from datetime import date

import pytest

from bot.words import language_codes, translated_messages
from tests.words.check import FOLDER

ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (FOLDER / "REVIEW.md").read_text("utf-8").splitlines()
    if re.match(r"\| *`?[a-z]{2}", line) and not line.startswith("| language")
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: " ".join(row[:2]))
def test_a_round_adds_up(row: list[str]) -> None:
    """Each row names a language that has a file, and counts every message once."""
    code, number, day, messages, same, shade, wrong, by = row
    counted = [int(cell) for cell in (same, shade, wrong)]

    assert code.strip("`") in language_codes()
    assert int(number) >= 1
    assert date.fromisoformat(day)
    assert sum(counted) == int(messages) <= len(translated_messages()) + 100
    assert by


@pytest.mark.parametrize("code", sorted({row[0].strip("`") for row in ROWS}))
def test_no_language_ends_with_a_wrong_message(code: str) -> None:
    """The last round of a language found no wrong message."""
    last = max((int(row[1]), row[6]) for row in ROWS if row[0].strip("`") == code)

    assert last[1] == "0"
