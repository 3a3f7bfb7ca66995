"""How people write periods."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadOption
from bot.timetable.periods import (
    Period,
    period_start,
    since_start,
    stated_period,
    until_end,
    whole_day,
)

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
        ("sunday", datetime(2026, 11, 22, tzinfo=UTC)),
        ("mon", datetime(2026, 11, 16, tzinfo=UTC)),
        ("3 nov", datetime(2026, 11, 3, tzinfo=UTC)),
        ("Nov 3rd", datetime(2026, 11, 3, tzinfo=UTC)),
        ("3. December", datetime(2025, 12, 3, tzinfo=UTC)),
        ("Feb. 29", datetime(2024, 2, 29, tzinfo=UTC)),
        ("1 may 2020", datetime(2020, 5, 1, tzinfo=UTC)),
        ("2026-10", datetime(2026, 10, 1, tzinfo=UTC)),
        ("October 2026", datetime(2026, 10, 1, tzinfo=UTC)),
        ("٣ nov", datetime(2026, 11, 3, tzinfo=UTC)),
        ("the 3rd of November, 2026", datetime(2026, 11, 3, tzinfo=UTC)),
        ("last week", datetime(2026, 11, 15, 9, 30, tzinfo=UTC)),
        ("3 days ago", datetime(2026, 11, 19, 9, 30, tzinfo=UTC)),
        ("2 months", datetime(2026, 9, 21, 9, 30, tzinfo=UTC)),
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


@pytest.mark.parametrize(
    ("typed", "end"),
    [
        ("yesterday", datetime(2026, 11, 22, tzinfo=UTC)),
        ("Saturday", datetime(2026, 11, 22, tzinfo=UTC)),
        ("3 nov", datetime(2026, 11, 4, tzinfo=UTC)),
        ("2026-02", datetime(2026, 3, 1, tzinfo=UTC)),
        ("week", datetime(2026, 11, 15, 9, 30, tzinfo=UTC)),
        ("12h", datetime(2026, 11, 21, 21, 30, tzinfo=UTC)),
    ],
)
def test_until_includes_the_day_that_it_names(typed: str, end: datetime) -> None:
    """It ends with the last moment of a day or month."""
    assert until_end(typed, NOW) == end


@pytest.mark.parametrize(
    ("typed", "first", "after"),
    [
        ("today", (2026, 11, 22), (2026, 11, 23)),
        ("tues", (2026, 11, 17), (2026, 11, 18)),
        ("3d", (2026, 11, 19), (2026, 11, 20)),
        ("2024-02", (2024, 2, 1), (2024, 3, 1)),
        ("31 Dec", (2025, 12, 31), (2026, 1, 1)),
    ],
)
def test_a_day_is_a_whole_day(
    typed: str, first: tuple[int, int, int], after: tuple[int, int, int]
) -> None:
    """From midnight to midnight, UTC."""
    assert whole_day(typed, NOW) == Period(
        datetime(*first, tzinfo=UTC), datetime(*after, tzinfo=UTC)
    )


@pytest.mark.parametrize(
    "typed",
    ["someday", "", "all", "31 feb", "0 nov", "32 nov", "2026-13", "2026-11-31", "9999-12", "nov", "ma", "1 2 3", "9999 years"],
)  # fmt: skip
def test_other_days_are_refused(typed: str) -> None:
    """With examples."""
    for parse in (until_end, whole_day):
        with pytest.raises(BadOption, match="such as 2026-11"):
            parse(typed, NOW)


def test_what_all_say_together() -> None:
    """What lies in every period that is stated; nothing stated is all time."""
    first, late = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 20, tzinfo=UTC)

    assert stated_period(("2026-11-01", "2026-11-20"), (None,), (), NOW) == Period(late, None)
    assert stated_period((None, "2026-11-01"), ("2026-11-19",), (), NOW) == Period(first, late)
    assert stated_period((), (), ("", None), NOW) == Period()


def test_times_that_exclude_each_other_are_refused() -> None:
    """Nothing can be in both."""
    with pytest.raises(BadOption):
        stated_period(("2026-11-20",), ("2026-11-01",), (), NOW)
