"""Sharing a message's characters between its texts."""

from hypothesis import given
from hypothesis import strategies as st

from bot.presentation.limits import shares


@given(st.lists(st.integers(0, 5000), max_size=12), st.integers(0, 4000))
def test_shares_stay_within_the_budget(wanted: list[int], budget: int) -> None:
    """No text gets more than it wants, and all together at most the budget."""
    given_out = shares(wanted, budget)

    assert all(share <= want for share, want in zip(given_out, wanted, strict=True))
    assert sum(given_out) <= budget


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=12), st.integers(0, 4000))
def test_no_room_is_wasted(wanted: list[int], budget: int) -> None:
    """Less than one character per text is left over."""
    assert sum(shares(wanted, budget)) > min(sum(wanted), budget) - len(wanted)


def test_short_texts_are_shown_whole() -> None:
    """Long texts are cut first, all to the same length."""
    assert shares([100, 3000, 50, 3000], 1150) == [100, 500, 50, 500]
