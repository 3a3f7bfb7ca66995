"""Invented pages in the structures of many publishers are read as well as measured."""

import pytest

from tests.quality.own_pages import SETS, pages_of, scored
from tests.quality.pages import f1

# At the first run .855, .845, .948 and .963; unseen_half had .931 after changes for first_half. Raise these
# with the reader.
MIN_F1 = {"first_half": 0.990, "unseen_half": 0.967, "held_first": 0.970, "held_second": 0.962}


@pytest.mark.parametrize("name", SETS)
def test_own_pages_are_read_as_measured(name: str) -> None:
    """F1 of the article text is not below what was measured."""
    owns = pages_of(name)
    counted = [scored(own) for own in owns]
    worst = sorted((each.found, own.page.file) for own, each in zip(owns, counted, strict=True))[:3]

    assert len(owns) >= 18
    assert f1(counted) >= MIN_F1[name], worst


def test_no_command_is_left_on_a_page() -> None:
    """Pages are made in full: each mark and each command became HTML."""
    for name in SETS:
        for own in pages_of(name):
            text = own.page.html.decode()
            assert not any(mark in text for mark in ("{a}", "{c}", "{t}", "[[", "[?", "\n%", "\n="))
