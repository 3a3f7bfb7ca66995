"""Times and days as the bot describes them, which can be typed again."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadOption
from bot.models import SetTimes
from bot.timetable.schedule_words import describe
from bot.timetable.typed_days import parse_days
from bot.timetable.typed_times import MOST_TIMES, parse_times
from bot.words import english

times_of_day = st.sets(
    st.builds(time, st.integers(0, 23), st.integers(0, 59)), min_size=1, max_size=MOST_TIMES
).map(lambda chosen: tuple(sorted(chosen)))
days_of_week = st.frozensets(st.integers(0, 6), min_size=1)
# what people's typing is made of, and anything else
typings = st.text(max_size=60) | st.lists(
    st.sampled_from(
        [
            "mon",
            "Tuesday",
            "fri",
            "daily",
            "weekdays",
            "every day",
            "weekly",
            "every other ",
            "-",
            " ",
            ",",
            "7:30",
            "25:61",
            "7",
            "pm",
            " p.m.",
        ]
    ),
    max_size=6,
).map("".join)


@given(typings)
def test_anything_is_understood_or_refused_in_one_short_line(typed: str) -> None:
    """Any text parses, or gets a refusal that fits in a message."""
    for parse in (parse_times, parse_days):
        try:
            assert parse(typed)
        except BadOption as refused:
            assert len(str(refused).splitlines()) == 1  # noqa: PT017  either outcome is right
            assert len(str(refused)) < 150  # noqa: PT017


def test_a_long_wrong_word_is_shortened() -> None:
    """A refusal repeats only the beginning of a long text."""
    for parse in (parse_times, parse_days):
        with pytest.raises(BadOption, match="xxxx…” isn't a") as refused:
            parse("x" * 6_000)
        assert len(str(refused.value)) < 150


@pytest.mark.parametrize(
    ("times", "days", "said"),
    [
        ([time(7, 30), time(18)], range(5), "weekdays at 07:30 and 18:00 (Europe/Berlin)"),
        ([time(7, 30)], range(7), "daily at 07:30 (Europe/Berlin)"),
        ([time(9)], [5, 6], "weekends at 09:00 (Europe/Berlin)"),
        ([time(9)], [6], "Sundays at 09:00 (Europe/Berlin)"),
        (
            [time(6), time(12), time(18)],
            [0, 2, 4],
            "Mondays, Wednesdays and Fridays at 06:00, 12:00 and 18:00 (Europe/Berlin)",
        ),
    ],
)
def test_a_timetable_is_described_in_words(times: list[time], days: list[int], said: str) -> None:
    """Groups of days have names, times are HH:MM, the zone comes last."""
    assert (
        english().tell(describe(SetTimes(tuple(times), frozenset(days), "Europe/Berlin"))) == said
    )


@given(times_of_day, days_of_week)
def test_a_description_can_be_typed_again(times: tuple[time, ...], days: frozenset[int]) -> None:
    """A description parses to the same times and days."""
    described = english().tell(describe(SetTimes(times, days, "UTC")))
    named, _, rest = described.partition(" at ")

    assert parse_days(named) == days
    assert parse_times(rest.removesuffix(" (UTC)")) == times
