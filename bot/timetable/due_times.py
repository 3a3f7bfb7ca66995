"""When digests are due: times of day in an IANA time zone, across every clock change.

A time of day on a day is due at the first moment when the zone's clock shows it or is past it. So a
time in a spring gap is due at the end of the gap (02:30 in New York on that day in March at 03:00),
several times in one gap are due once, and a time in an autumn overlap is due the first of the two
times. A day that a zone skips (Samoa, 30 December 2011) is a gap like any other. The weekday is that
of the time as written: Saturday's 23:30 stays Saturday's when Greenland's clocks jump from 22:59 on
Saturday to 00:00 on Sunday.

Throughout, `times` are ascending and naive, `days` are days of the week (0 is Monday), moments are
aware, and results are in UTC. Without a time or a day, functions raise ValueError.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)
_WEEK = 7
_SOON = 14  # days


def clocks_change_soon(zone: ZoneInfo, now: datetime) -> bool:
    """Whether the zone's clocks change within two weeks."""
    days = [now + day * _DAY for day in range(_SOON + 1)]
    return len({day.astimezone(zone).utcoffset() for day in days}) > 1


def next_due(
    times: Sequence[time], days: frozenset[int], zone: ZoneInfo, after: datetime
) -> datetime:
    """The first due time later than `after`."""
    here = after.astimezone(zone)
    today, passed = here.date(), here.time()
    # A week and a day: today may be the only one of the days, with all its times past.
    for day in _days(days, today, _DAY, 1 + _WEEK):
        for of_day in times:
            if day == today and of_day <= passed:  # past: no need to compute the moment
                continue
            due = _moment(day, of_day, zone)
            if due > after:
                return due
    raise ValueError("a timetable needs a time and a day")


def upcoming(
    times: Sequence[time], days: frozenset[int], zone: ZoneInfo, after: datetime, count: int
) -> list[datetime]:
    """The first `count` due times later than `after`, in order."""
    due: list[datetime] = []
    for _ in range(count):
        after = next_due(times, days, zone, after)
        due.append(after)
    return due


def latest_due(
    times: Sequence[time], days: frozenset[int], zone: ZoneInfo, at_or_before: datetime
) -> datetime:
    """The last due time that is not later than `at_or_before`."""
    here = at_or_before.astimezone(zone)
    today, passed = here.date(), here.time()
    # fold is 1 while the clock repeats an hour: it has been further before, perhaps in tomorrow
    again = here.fold == 1
    for day in _days(days, today + again * _DAY, -_DAY, again + 1 + _WEEK):
        for of_day in reversed(times):
            if day == today and of_day > passed and not again:  # still to come
                continue
            due = _moment(day, of_day, zone)
            if due <= at_or_before:
                return due
    raise ValueError("a timetable needs a time and a day")


def _days(days: frozenset[int], first: date, step: timedelta, count: int) -> Iterator[date]:
    """Of `count` dates from `first` on, those on the given days of the week."""
    day = first
    for _ in range(count):
        if day.weekday() in days:
            yield day
        day += step


def _moment(day: date, of_day: time, zone: ZoneInfo) -> datetime:
    """The first moment when the zone's clock shows that time of that day, or is past it."""
    shown = datetime.combine(day, of_day, zone)  # fold 0: the first of two
    moment = shown.astimezone(UTC)
    # Python shifts a time in a gap by the length of the gap, so that the clock shows another time.
    return moment if moment.astimezone(zone) == shown else _end_of_gap(shown)


def _end_of_gap(left_out: datetime) -> datetime:
    """The moment when clocks jump over a time that they never show."""
    wanted, zone = left_out.replace(tzinfo=None), left_out.tzinfo
    # PEP 495: fold 1 applies the later offset, which gives a moment before the change.
    before = int(left_out.replace(fold=1).timestamp())
    after = int(left_out.timestamp())
    while after - before > 1:  # offsets change at whole seconds
        middle = (before + after) // 2
        if datetime.fromtimestamp(middle, zone).replace(tzinfo=None) < wanted:
            before = middle
        else:
            after = middle
    return datetime.fromtimestamp(after, UTC)
