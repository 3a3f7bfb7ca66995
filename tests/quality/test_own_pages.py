"""Invented pages in the structures of many publishers are read as well as measured."""

import pytest

from tests.quality.own_pages import HALVES, pages_of, scored
from tests.quality.pages import f1

# At the first run .855 and .845; .931 on the second after changes for the first. Raise these with the reader.
MIN_F1 = {"first_half": 0.990, "unseen_half": 0.967}


@pytest.mark.parametrize("half", HALVES)
def test_own_pages_are_read_as_measured(half: str) -> None:
    """F1 of the article text is not below what was measured."""
    owns = pages_of(half)
    counted = [scored(own) for own in owns]
    worst = sorted((each.found, own.page.file) for own, each in zip(owns, counted, strict=True))[:3]

    assert len(owns) >= 20
    assert f1(counted) >= MIN_F1[half], worst


def test_no_command_is_left_on_a_page() -> None:
    """Pages are made in full: each mark and each command became HTML."""
    for half in HALVES:
        for own in pages_of(half):
            text = own.page.html.decode()
            assert not any(mark in text for mark in ("{a}", "{c}", "{t}", "[[", "[?", "\n%", "\n="))
