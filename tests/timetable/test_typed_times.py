"""Times of day as moderators type them in English."""

from datetime import time

import pytest

from bot.errors import BadOption
from bot.timetable.typed_times import parse_times


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
