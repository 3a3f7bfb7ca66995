"""Errors stay within Discord's limits."""

from hypothesis import given
from hypothesis import strategies as st

from bot.presentation.trouble_card import trouble
from tests.presentation.drawn_cards import WORDS, anything, assert_fits


@anything
@given(st.text(max_size=9000))
def test_trouble_fits(text: str) -> None:
    """An error fits, even with a whole article in it."""
    assert_fits(trouble("It went wrong: " + text, WORDS))
