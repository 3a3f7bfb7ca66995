"""How people write periods."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadOption
from bot.timetable.periods import period_start, since_start

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        ("12h", datetime(2026, 11, 21, 21, 30, tzinfo=UTC)),
        ("3d", datetime(2026, 11, 19, 9, 30, tzinfo=UTC)),
        (" 2 Weeks ", datetime(2026, 11, 8, 9, 30, tzinfo=UTC)),
        ("day", datetime(2026, 11, 21, 9, 30, tzinfo=UTC)),
        ("WEEK", datetime(2026, 11, 15, 9, 30, tzinfo=UTC)),
        ("today", datetime(2026, 11, 22, tzinfo=UTC)),
        ("yesterday", datetime(2026, 11, 21, tzinfo=UTC)),
        ("2026-11-01", datetime(2026, 11, 1, tzinfo=UTC)),
        ("all", None),
        ("", None),
    ],
)
def test_since_is_understood(typed: str, start: datetime | None) -> None:
    """Names, amounts and dates, in any case and with spaces around."""
    assert since_start(typed, NOW) == start


@given(st.text(max_size=50))
def test_since_refuses_the_rest_with_examples(typed: str) -> None:
    """Anything else gets a clear refusal; no other error, and no moment in the future."""
    try:
        start = since_start(typed, NOW)
    except BadOption as error:
        assert "Use day, week" in str(error)  # noqa: PT017  either outcome is right
    else:
        assert start is None or start.tzinfo is UTC


def test_a_period_ends_now() -> None:
    """A week begins seven days before now, at the same time of day; all time has no start."""
    assert period_start("week", NOW) == datetime(2026, 11, 15, 9, 30, tzinfo=UTC)
    assert period_start("all", NOW) is None
