"""Quiet hours: how they are typed, and when they end."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadOption
from bot.models import QuietHours
from bot.timetable.quiet_hours import quiet_until, understand_quiet_hours
from bot.words import english

NIGHT = QuietHours(time(22), time(7), "Europe/Berlin")


@pytest.mark.parametrize(
    "typed",
    [
        "22:00-07:00 Europe/Berlin",
        "22:00 – 7:00 Berlin",
        "10pm to 7am Berlin",
        "10 p.m. until 7 a.m., Europe/Berlin",
        "from 22h to 7h (Europe/Berlin)",
        "between 22:00 and 07:00 europe/berlin",
        "2200-0700 Berlin",
    ],
)
def test_quiet_hours_are_understood_as_people_write_them(typed: str) -> None:
    """Times and zones may be written in each way that a schedule takes."""
    assert understand_quiet_hours(typed).hours == NIGHT


def test_a_zone_with_a_sign_and_named_times() -> None:
    """The dash of an offset isn't the dash of the range; its note says what it was taken for."""
    hours, note = understand_quiet_hours("midnight-noon UTC-5")

    assert hours == QuietHours(time(0), time(12), "Etc/GMT+5")
    assert note is not None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("at night", "“at night” isn't valid for quiet hours"),
        ("22:00", "“22:00” isn't valid for quiet hours"),
        ("22:00-", "isn't valid for quiet hours"),
        ("-07:00 Berlin", "isn't valid for quiet hours"),
        ("22:00, 23:00-07:00 Berlin", "isn't valid for quiet hours"),
        ("22:00-07:00", "The time zone is missing"),
        ("22:00-22:00 Berlin", "all day"),
        ("25:00-07:00 Berlin", "“25:00” isn't a valid time"),
        ("22:00-7 Berlin", "07:00 or 19:00"),
        ("22:00-07:00 Gotham", "“Gotham” isn't a time zone"),
    ],
)
def test_what_is_no_quiet_hours_is_refused_with_the_reason(typed: str, said: str) -> None:
    """One line that says what to write."""
    with pytest.raises(BadOption) as refused:
        understand_quiet_hours(typed)

    assert said in english().tell(refused.value.said)


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        ("2026-01-10T20:59", None),
        ("2026-01-10T21:00", "2026-01-11T06:00"),  # 22:00 in Berlin
        ("2026-01-11T05:59", "2026-01-11T06:00"),
        ("2026-01-11T06:00", None),
        ("2026-03-28T23:00", "2026-03-29T05:00"),  # clocks go forward in that night
        ("2026-10-24T23:00", "2026-10-25T06:00"),  # and back
    ],
)
def test_quiet_hours_end_by_the_clock_of_their_zone(now: str, ends: str | None) -> None:
    """Across midnight and across a change of clocks."""
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    expected = None if ends is None else datetime.fromisoformat(ends).replace(tzinfo=UTC)

    assert quiet_until(NIGHT, moment) == expected
    assert quiet_until(None, moment) is None


@given(
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.integers(1, 1439),
    st.integers(0, 2 * 1440),
)
def test_every_moment_is_quiet_or_not(begin: time, length: int, minutes: int) -> None:
    """In UTC it is plain arithmetic: quiet for `length` minutes of each day from `begin`."""
    midnight = datetime(2026, 6, 1, tzinfo=UTC)
    first = 60 * begin.hour + begin.minute
    end = (midnight + timedelta(minutes=first + length)).time()
    into = (minutes - first) % 1440
    now = midnight + timedelta(minutes=minutes)

    until = quiet_until(QuietHours(begin, end, "UTC"), now)

    assert until == (now + timedelta(minutes=length - into) if into < length else None)


@pytest.mark.parametrize(
    ("begin", "end", "is_quiet"),
    [
        (time(2), time(2, 30), False),
        (time(2), time(3), False),
        (time(2, 30), time(3), False),
        (time(2, 30), time(2), True),  # all day but half an hour, which is skipped
        (time(2, 30), time(3, 30), True),
    ],
)
def test_hours_that_the_clocks_skip_are_not_quiet(begin: time, end: time, is_quiet: bool) -> None:
    """In Berlin 02:00 to 03:00 doesn't exist on that day: it must not silence the whole day."""
    clocks_go_forward = datetime(2026, 3, 29, 1, tzinfo=UTC)

    until = quiet_until(QuietHours(begin, end, "Europe/Berlin"), clocks_go_forward)

    assert (until is not None) == is_quiet


def test_hours_without_a_zone_are_in_the_usual_one() -> None:
    """If there is one; a typed zone counts more."""
    hours = understand_quiet_hours("22:00-07:00", "Asia/Tokyo").hours
    assert hours.timezone == "Asia/Tokyo"
    assert (
        understand_quiet_hours("22:00-07:00 Berlin", "Asia/Tokyo").hours.timezone == "Europe/Berlin"
    )
    with pytest.raises(BadOption, match="time zone is missing"):
        understand_quiet_hours("22:00-07:00")
