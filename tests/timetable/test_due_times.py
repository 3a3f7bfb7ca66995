"""Due times: each exactly once, across every clock change of every zone."""

import random
from bisect import bisect_left, bisect_right
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from cronsim import CronSim
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.timetable.due_times import clocks_change_soon, latest_due, next_due, upcoming
from tests.timetable.slow_due_times import (
    BEGIN,
    END,
    ZONES,
    Timetable,
    changes,
    due_in,
    shown,
    some_timetable,
)

DAILY = frozenset(range(7))
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)

zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.datetimes(BEGIN.replace(tzinfo=None), END.replace(tzinfo=None), timezones=st.just(UTC))
times_of_day = st.sets(
    st.builds(time, st.integers(0, 23), st.integers(0, 59)), min_size=1, max_size=6
).map(lambda chosen: tuple(sorted(chosen)))
days_of_week = st.frozensets(st.integers(0, 6), min_size=1)
timetables = st.builds(Timetable, times_of_day, days_of_week, zones)


def local(moment: datetime, zone: ZoneInfo) -> str:
    """What the zone's clock shows, with its offset."""
    return f"{moment.astimezone(zone):%m-%d %H:%M %z}"


@pytest.mark.parametrize(
    ("name", "typed", "now", "due"),
    [
        # forward 02:00 -> 03:00
        ("America/New_York", "02:30", "2026-03-07 12:00", ["03-08 03:00 -0400", "03-09 02:30 -0400"]),
        ("Europe/London", "01:30", "2026-03-28 12:00", ["03-29 02:00 +0100", "03-30 01:30 +0100"]),
        # back 02:00 -> 01:00: once, in summer time
        ("America/New_York", "01:30", "2026-10-31 12:00", ["11-01 01:30 -0400", "11-02 01:30 -0500"]),
        ("Europe/London", "01:30", "2026-10-24 12:00", ["10-25 01:30 +0100", "10-26 01:30 +0000"]),
        # no changes
        ("Asia/Baghdad", "02:30", "2026-03-07 12:00", ["03-08 02:30 +0300", "03-09 02:30 +0300"]),
        # half an hour
        ("Australia/Lord_Howe", "02:15", "2026-10-03 12:00", ["10-04 02:30 +1100", "10-05 02:15 +1100"]),
        ("Australia/Lord_Howe", "01:45", "2026-04-04 12:00", ["04-05 01:45 +1100", "04-06 01:45 +1030"]),
        # two hours
        ("Antarctica/Troll", "01:30", "2026-03-28 12:00", ["03-29 03:00 +0200", "03-30 01:30 +0200"]),
        ("Antarctica/Troll", "01:30", "2026-10-24 12:00", ["10-25 01:30 +0200", "10-26 01:30 +0000"]),
        # gaps at midnight
        ("Asia/Beirut", "00:00", "2026-03-28 12:00", ["03-29 01:00 +0300", "03-30 00:00 +0300"]),
        ("America/Havana", "00:30", "2026-03-07 12:00", ["03-08 01:00 -0400", "03-09 00:30 -0400"]),
        ("America/Santiago", "00:30", "2026-09-05 12:00", ["09-06 01:00 -0300", "09-07 00:30 -0300"]),
        ("Africa/Cairo", "00:30", "2026-04-23 12:00", ["04-24 01:00 +0300", "04-25 00:30 +0300"]),
        # an overlap before midnight, one that begins at midnight, and a gap that ends at it
        ("America/Santiago", "23:30", "2026-04-04 12:00", ["04-04 23:30 -0300", "04-05 23:30 -0400"]),
        ("America/Havana", "00:30", "2026-10-31 12:00", ["11-01 00:30 -0400", "11-02 00:30 -0500"]),
        ("America/Nuuk", "23:30", "2026-03-28 12:00", ["03-29 00:00 -0100", "03-29 23:30 -0100"]),
        # Ramadan
        ("Africa/Casablanca", "02:30", "2026-02-14 12:00", ["02-15 02:30 +0100", "02-16 02:30 +0000"]),
        ("Africa/Casablanca", "02:30", "2026-03-21 12:00", ["03-22 03:00 +0100", "03-23 02:30 +0100"]),
        # the day that Samoa left out is a gap
        ("Pacific/Apia", "07:30", "2011-12-29 06:00", ["12-29 07:30 -1000", "12-31 00:00 +1400", "12-31 07:30 +1400"]),
    ],
)  # fmt: skip
def test_a_daily_time_through_a_change(name: str, typed: str, now: str, due: list[str]) -> None:
    """In a gap it is due at the gap's end, in an overlap the first time, on other days as written."""
    zone = ZoneInfo(name)
    after = datetime.fromisoformat(now).replace(tzinfo=zone)

    found = upcoming([time.fromisoformat(typed)], DAILY, zone, after, len(due))

    assert [local(moment, zone) for moment in found] == due


def test_times_in_one_gap_coincide_and_are_due_once() -> None:
    """02:05 and 02:55 in New York are both at 03:00 on the day in March, as 03:00 itself is."""
    zone = ZoneInfo("America/New_York")
    times = [time(2, 5), time(2, 55), time(3), time(3, 30)]

    found = upcoming(times, DAILY, zone, datetime(2026, 3, 8, 5, tzinfo=UTC), 3)

    assert [local(moment, zone) for moment in found] == [
        "03-08 03:00 -0400",
        "03-08 03:30 -0400",
        "03-09 02:05 -0400",
    ]


def test_the_weekday_is_that_of_the_time_as_written() -> None:
    """Saturday's 23:30, left out in Nuuk, is due at Sunday's 00:00 for Saturday and not for Sunday."""
    zone = ZoneInfo("America/Nuuk")
    after = datetime(2026, 3, 28, 12, tzinfo=zone)

    saturday = next_due([time(23, 30)], frozenset({5}), zone, after)
    sunday = next_due([time(23, 30)], frozenset({6}), zone, after)

    assert local(saturday, zone) == "03-29 00:00 -0100"
    assert local(sunday, zone) == "03-29 23:30 -0100"


def test_the_second_pass_of_an_overlap_owes_nothing() -> None:
    """While clocks show 01:00 to 02:00 again, today's 01:30 is over and was due the first time."""
    zone = ZoneInfo("America/New_York")
    second_pass = datetime(2026, 11, 1, 1, 10, fold=1, tzinfo=zone)

    assert local(next_due([time(1, 30)], DAILY, zone, second_pass), zone) == "11-02 01:30 -0500"
    assert local(latest_due([time(1, 30)], DAILY, zone, second_pass), zone) == "11-01 01:30 -0400"


def test_a_day_that_begins_twice_is_caught_up_with() -> None:
    """At 23:30 for the second time in St. John's of 2010, tomorrow's 00:00 was due half an hour ago.

    Clocks there went from 00:00:59 back to 23:01 of the day before.
    """
    zone = ZoneInfo("America/St_Johns")
    second_pass = datetime(2010, 11, 6, 23, 30, fold=1, tzinfo=zone)

    assert local(latest_due([time(0)], DAILY, zone, second_pass), zone) == "11-07 00:00 -0230"
    assert local(next_due([time(0)], DAILY, zone, second_pass), zone) == "11-08 00:00 -0330"


def test_what_is_due_now_is_not_next_but_latest() -> None:
    """`next_due` is later than its moment; `latest_due` may be at it."""
    zone = ZoneInfo("Europe/Berlin")
    due = datetime(2026, 6, 1, 5, 30, tzinfo=UTC)

    assert next_due([time(7, 30)], DAILY, zone, due) == due + DAY
    assert next_due([time(7, 30)], DAILY, zone, due - timedelta(microseconds=1)) == due
    assert latest_due([time(7, 30)], DAILY, zone, due) == due
    assert latest_due([time(7, 30)], DAILY, zone, due - timedelta(microseconds=1)) == due - DAY


def test_downtime_of_any_length_leaves_one_to_catch_up_with() -> None:
    """After three weeks the latest due time is that of the last day, not the first missed."""
    zone = ZoneInfo("Europe/Berlin")

    latest = latest_due(
        [time(7, 30), time(18)], frozenset({0}), zone, datetime(2026, 6, 21, tzinfo=UTC)
    )

    assert local(latest, zone) == "06-15 18:00 +0200"


def test_a_timetable_without_times_or_days_is_refused() -> None:
    """Without a time or a day there is no due time, and the search for one ends."""
    for times, days in (([], DAILY), ([time(7, 30)], frozenset[int]())):
        with pytest.raises(ValueError, match="needs a time"):
            next_due(times, days, ZoneInfo("UTC"), BEGIN)
        with pytest.raises(ValueError, match="needs a time"):
            latest_due(times, days, ZoneInfo("UTC"), BEGIN)


@pytest.mark.parametrize(
    ("zone", "day", "soon"),
    [
        ("Europe/Berlin", datetime(2026, 3, 15, tzinfo=UTC), False),
        ("Europe/Berlin", datetime(2026, 3, 16, tzinfo=UTC), True),
        ("Europe/Berlin", datetime(2026, 3, 28, tzinfo=UTC), True),
        ("Europe/Berlin", datetime(2026, 3, 30, tzinfo=UTC), False),
        ("Europe/Berlin", datetime(2026, 10, 20, tzinfo=UTC), True),
        ("UTC", datetime(2026, 3, 20, tzinfo=UTC), False),
    ],
)
def test_clock_changes_are_announced_two_weeks_ahead(zone: str, day: datetime, soon: bool) -> None:
    """Moderators are told only when clocks change soon, and never in a zone without changes."""
    assert clocks_change_soon(ZoneInfo(zone), day) is soon


@given(timetables, moments)
def test_next_and_latest_enclose_every_moment(table: Timetable, moment: datetime) -> None:
    """latest <= moment < next, in UTC, nothing between them, and each leads to the other."""
    following, latest = next_due(*table, moment), latest_due(*table, moment)

    assert latest <= moment < following
    assert following.tzinfo is UTC
    assert latest.tzinfo is UTC
    assert next_due(*table, latest) == following
    assert latest_due(*table, following - SECOND) == latest


@given(timetables, moments, moments)
def test_a_later_moment_is_never_due_earlier(
    table: Timetable, one: datetime, other: datetime
) -> None:
    """`next_due` and `latest_due` never go back while time goes on."""
    earlier, later = min(one, other), max(one, other)

    assert next_due(*table, earlier) <= next_due(*table, later)
    assert latest_due(*table, earlier) <= latest_due(*table, later)


@given(timetables, moments)
def test_due_times_are_as_written_but_for_gaps(table: Timetable, moment: datetime) -> None:
    """The clock shows one of the times on one of the days, or it has just gone forward."""
    for due in upcoming(*table, moment, 10):
        here = shown(due, table.zone)
        if here.time() not in table.times or here.weekday() not in table.days:
            step = here - shown(due - SECOND, table.zone)
            assert step > SECOND
            left_out = [here - step + number * DAY for number in range(-1, 2)]
            assert any(
                here - step < datetime.combine(day, of_day) < here and day.weekday() in table.days
                for day in left_out
                for of_day in table.times
            )


@given(timetables, moments)
def test_walking_agrees_with_looking_at_the_clock(table: Timetable, moment: datetime) -> None:
    """Ten due times are those that a slow reference finds, each once, in order."""
    walked = upcoming(*table, moment, 10)

    here = shown(moment, table.zone).date()
    reference = due_in(table, here - DAY, shown(walked[-1], table.zone).date() + DAY)
    begin = bisect_right(reference, moment)
    assert walked == reference[begin : begin + 10]


@pytest.mark.parametrize("name", ["Pacific/Apia", "Pacific/Kwajalein", "America/St_Johns",
                                  "Antarctica/Casey", "Asia/Gaza", "Asia/Pyongyang", "Africa/Juba",
                                  "America/Caracas", "Europe/Volgograd", "Asia/Manila"])  # fmt: skip
def test_odd_changes_of_the_past_agree_with_looking_at_the_clock(name: str) -> None:
    """Days left out, half hours, changes at 00:01 and changes of the offset itself, 1970 to 2023."""
    zone = ZoneInfo(name)
    past = changes(name, datetime(1970, 1, 1, tzinfo=UTC), BEGIN)
    assert past
    table = Timetable((time(0), time(0, 30), time(2, 15), time(23, 45)), DAILY, zone)
    for change in past:
        begin, end = change.moment - 2 * DAY, change.moment + 2 * DAY
        reference = due_in(table, shown(begin, zone).date(), shown(end, zone).date() + DAY)
        expected = reference[bisect_right(reference, begin) : bisect_right(reference, end)]
        assert upcoming(*table, begin, len(expected)) == expected
        for moment in (change.moment - SECOND, change.moment, change.moment + SECOND):
            place = bisect_right(reference, moment)
            assert next_due(*table, moment) == reference[place]
            assert latest_due(*table, moment) == reference[place - 1]


def test_every_change_of_every_zone_keeps_the_rule() -> None:
    """2024 to 2030: the middle of a gap is due at its end, that of an overlap once, the first time."""
    gaps = overlaps = 0
    for name in ZONES:
        zone = ZoneInfo(name)
        for moment, before, after in changes(name):
            half = abs(after - before) / 2
            middle = min(before, after) + half
            days = frozenset({middle.weekday()})
            due = next_due([middle.time()], days, zone, moment - DAY)
            if before < after:
                gaps += 1
                assert due == moment
            else:
                overlaps += 1
                assert due == moment - half
            assert next_due([middle.time()], days, zone, due) > due + 6 * DAY
    assert min(gaps, overlaps) > 1_000


@given(timetables, moments)
def test_agrees_with_cronsim(table: Timetable, moment: datetime) -> None:
    """The next ten due times are those of cronsim, a cron expression for each time of day.

    Left out: a start within a day after clocks went back. cronsim compares what clocks show, so in
    an overlap's second pass it names times that are over; its rule is ours otherwise.
    """
    went_back = [c.moment for c in changes(table.zone.key) if c.after < c.before]
    assume(not any(back <= moment < back + DAY for back in went_back))

    assert upcoming(*table, moment, 10) == by_cronsim(table, moment, 10)


def by_cronsim(table: Timetable, after: datetime, count: int) -> list[datetime]:
    """The first `count` due times later than `after`, as cronsim has them."""
    here = after.astimezone(table.zone)
    days = ",".join(str(day + 1) for day in sorted(table.days))
    found: set[datetime] = set()
    for of_day in table.times:
        cron = CronSim(f"{of_day.minute} {of_day.hour} * * {days}", here)
        found.update(next(cron).astimezone(UTC) for _ in range(count))
    return sorted(found)[:count]


def test_a_simulated_year_of_schedules() -> None:
    """300 schedules in all kinds of zones: every due time of the year exactly once, none else."""
    walk_a_year(schedules=300, checked_slowly=10)


@pytest.mark.long
def test_a_simulated_year_of_10_000_schedules() -> None:
    """The same at full size, 200 of them also compared with looking at the clock."""
    walk_a_year(schedules=10_000, checked_slowly=200)


def walk_a_year(schedules: int, checked_slowly: int) -> None:
    """Walks random timetables through a year, as a bot that never stops does."""
    chance = random.Random(2026)
    for number in range(schedules):
        table = some_timetable(chance)
        year = chance.randint(2024, 2030)
        walked = walk(table, year)
        assert_each_once(table, year, walked)
        if number < checked_slowly:
            assert walked == due_in_year(table, year)


def walk(table: Timetable, year: int) -> list[datetime]:
    """Every due time while the zone's clock shows that year, by `next_due` alone."""
    due = datetime(year, 1, 1, tzinfo=table.zone) - SECOND
    walked: list[datetime] = []
    while (due := next_due(*table, due)).astimezone(table.zone).year == year:
        walked.append(due)
    return walked


def due_in_year(table: Timetable, year: int) -> list[datetime]:
    """The same by looking at the clock."""
    due = due_in(table, date(year, 1, 1), date(year, 12, 31))
    return due[bisect_left(due, datetime(year, 1, 1, tzinfo=table.zone)) :]


def assert_each_once(table: Timetable, year: int, walked: list[datetime]) -> None:
    """What was walked is what is written in the calendar, with gaps' ends for what they left out."""
    new_year = date(year, 1, 1)
    days = [new_year + number * DAY for number in range((date(year + 1, 1, 1) - new_year).days)]
    written = {
        datetime.combine(day, of_day)
        for day in days
        if day.weekday() in table.days
        for of_day in table.times
    }
    fired = [shown(due, table.zone) for due in walked]
    gaps = [c for c in changes(table.zone.key) if c.moment.year == year and c.before < c.after]
    left_out = {w for w in written if any(c.before <= w < c.after for c in gaps)}
    ends = {c.after for c in gaps if any(c.before <= w < c.after for w in left_out)}

    assert len(fired) == len(set(fired))
    assert set(fired) == (written - left_out) | ends
    assert walked == sorted(walked)
