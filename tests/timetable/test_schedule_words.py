"""Times and days as moderators write and read them."""

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


@pytest.mark.parametrize(
    ("typed", "times"),
    [
        ("07:30", [time(7, 30)]),
        ("7:30", [time(7, 30)]),
        (" 00:00 ", [time(0)]),
        ("23:59", [time(23, 59)]),
        ("7:30, 18:00", [time(7, 30), time(18)]),
        ("07:30 18:00", [time(7, 30), time(18)]),
        ("18:00,07:30", [time(7, 30), time(18)]),
        ("18:00 and 7:30", [time(7, 30), time(18)]),
        ("7:30 07:30; 7:30", [time(7, 30)]),
        ("7pm", [time(19)]),
        ("7:30 PM", [time(19, 30)]),
        ("7.30 a.m., 6 p.m.", [time(7, 30), time(18)]),
        ("12am and 12pm", [time(0), time(12)]),
        ("noon, Midnight", [time(0), time(12)]),
        ("7.30 19h 20h15", [time(7, 30), time(19), time(20, 15)]),
        ("0730", [time(7, 30)]),
        ("730, 1800", [time(7, 30), time(18)]),
        ("1930", [time(19, 30)]),
        ("0000", [time(0)]),
        ("730pm", [time(19, 30)]),
        ("1230am", [time(0, 30)]),
        ("1015 p.m.", [time(22, 15)]),
        ("7 AM", [time(7)]),
        ("٠٧:٣٠", [time(7, 30)]),
        ("０７：３０", [time(7, 30)]),
        ("7 in the morning", [time(7)]),
        ("7 in the evening", [time(19)]),
        ("at 7pm", [time(19)]),
        ("18:30h", [time(18, 30)]),
        ("0800 hrs, 19:30 Uhr", [time(8), time(19, 30)]),
        ("12 noon + 12 midnight", [time(0), time(12)]),
        ("8:00/20:00", [time(8), time(20)]),
        ("0:00 4:00 8:00 12:00 16:00 20:00", [time(hour) for hour in range(0, 24, 4)]),
    ],
)
def test_times_are_understood(typed: str, times: list[time]) -> None:
    """One or several, in any order, come in order and once each."""
    assert parse_times(typed) == tuple(times)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("25:61", "“25:61” isn't a valid time. Use HH:MM, such as 07:30"),
        ("24:00", "“24:00” isn't a valid time. Use HH:MM"),
        ("07:30, dawn", "“dawn” isn't a valid time. Use HH:MM"),
        ("7", "“7” could be morning or evening. Use 07:00 or 19:00."),
        ("07", "“7” could be morning or evening. Use 07:00 or 19:00."),
        ("12", "Use 00:00 or 12:00."),
        ("7:30 and 8", "“8” could be morning or evening. Use 08:00 or 20:00."),
        ("18", "“18” isn't a valid time. Did you mean 18:00?"),
        ("0", "Did you mean 00:00?"),
        ("25", "“25” isn't a valid time. Use HH:MM"),
        ("2400", "“2400” isn't a valid time. Use HH:MM"),
        ("0760", "“0760” isn't a valid time. Use HH:MM"),
        ("07300", "“07300” isn't a valid time. Use HH:MM"),
        ("7:3", "“7:3” isn't a valid time. Use HH:MM"),
        ("07:30:00", "“07:30:00” isn't a valid time"),
        ("13pm", "“13pm” isn't a valid time. Use HH:MM, such as 07:30 or 18:00, or 7:30pm."),
        ("0am", "“0am” isn't a valid time"),
        ("7:30 pmx", "“pmx” isn't a valid time"),
        ("pm", "“pm” isn't a valid time"),
        ("-7:30", "“-7:30” isn't a valid time"),
        ("", "The time is missing. Use HH:MM"),
        (" , ", "The time is missing. Use HH:MM"),
        ("1:00 2:00 3:00 4:00 5:00 6:00 7:00", "That's too many times a day. Use at most 6."),
    ],
)
def test_what_is_no_time_is_refused_with_what_to_write(typed: str, said: str) -> None:
    """The refusal names the word that is wrong and shows a right one."""
    with pytest.raises(BadOption) as refused:
        parse_times(typed)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("daily", {0, 1, 2, 3, 4, 5, 6}),
        ("Every day", {0, 1, 2, 3, 4, 5, 6}),
        ("weekdays", {0, 1, 2, 3, 4}),
        ("Weekends", {5, 6}),
        ("weekend", {5, 6}),
        ("mon,thu", {0, 3}),
        ("mon, thu", {0, 3}),
        ("Monday Thursday", {0, 3}),
        ("MONDAYS AND THURSDAYS", {0, 3}),
        ("tues thurs", {1, 3}),
        ("mon-fri", {0, 1, 2, 3, 4}),
        ("Monday – Wednesday, sun", {0, 1, 2, 6}),
        ("fri-mon", {4, 5, 6, 0}),
        ("sat-sat", {5}),
        ("weekends, wed", {2, 5, 6}),
        ("sun sun", {6}),
        ("weekly", {0}),
        ("weekly on Friday", {4}),
        ("every week", {0}),
        ("each day", {0, 1, 2, 3, 4, 5, 6}),
        ("every Tuesday", {1}),
        ("every weekday", {0, 1, 2, 3, 4}),
        ("week days", {0, 1, 2, 3, 4}),
        ("working days", {0, 1, 2, 3, 4}),
        ("on Mondays & Thursdays", {0, 3}),
        ("Mon. / Wed. / Fri.", {0, 2, 4}),
        ("sat+sun", {5, 6}),
        ("all days", {0, 1, 2, 3, 4, 5, 6}),
        ("weekends only", {5, 6}),
        ("once a week", {0}),
        ("Monday to Friday", {0, 1, 2, 3, 4}),
        ("tue through thu, sun", {1, 2, 3, 6}),
    ],
)
def test_days_are_understood(typed: str, days: set[int]) -> None:
    """Groups, names, their beginnings, lists and ranges, in any case."""
    assert parse_days(typed) == days


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Funday", "“Funday” isn't a valid day. Use daily, weekdays, weekends, mon-fri or days"),
        ("mo", "“mo” isn't a valid day"),
        ("mon-", "“mon-” isn't a valid day"),
        ("mon-tue-wed", "“mon-tue-wed” isn't a valid day"),
        ("daily-fri", "“daily-fri” isn't a valid day"),
        ("1", "“1” isn't a valid day"),
        ("monthly", "“monthly” isn't possible: schedules repeat every week. Use daily, weekdays"),
        ("Biweekly", "“Biweekly” isn't possible"),
        ("every other day", "“every other day” isn't possible"),
        ("every 2 weeks", "“every 2 weeks” isn't possible"),
        ("first monday of the month", "“first monday of the month” isn't possible"),
        ("once a month", "“once a month” isn't possible"),
        ("mon, hourly", "“hourly” isn't possible"),
        ("", "The days are missing. Use daily"),
        ("every", "The days are missing. Use daily"),
    ],
)
def test_what_is_no_day_is_refused_with_what_to_write(typed: str, said: str) -> None:
    """The refusal names the word that is wrong and shows right ones."""
    with pytest.raises(BadOption) as refused:
        parse_days(typed)
    assert said in str(refused.value)


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
