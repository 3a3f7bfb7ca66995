"""When digests are due: times of day in an IANA zone, through every change of its clocks.

A time of day on a day is due at the first moment at which the zone's clock shows it or is past it.
That one rule is `RULE`: a time in a spring gap is due at the gap's end (02:30 in New York on the
day in March at 03:00), times in the same gap coincide and are due once, and a time in an autumn
overlap is due the first of the two times. A day that a zone leaves out (Samoa, 30 December 2011)
is a gap like any other. The weekday is that of the time as written: Saturday's 23:30 stays
Saturday's when Greenland's clocks go from 22:59 on Saturday to 00:00 on Sunday.

Everywhere, `times` are in order and without a zone, `days` are of the week (0 is Monday), moments
are aware, and what comes back is in UTC. At least one time and one day are needed: ValueError.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

RULE = (
    "When clocks go forward, a time that they leave out is posted as soon as they have changed;"
    " when they go back, a time that comes twice is posted the first time only."
)

_DAY = timedelta(days=1)
_WEEK = 7


def next_due(
    times: Sequence[time], days: frozenset[int], zone: ZoneInfo, after: datetime
) -> datetime:
    """The first due time later than `after`."""
    here = after.astimezone(zone)
    today, passed = here.date(), here.time()
    # today and a week: today may be the only one of the days, with all its times over
    for day in _days(days, today, _DAY, 1 + _WEEK):
        for of_day in times:
            if day == today and of_day <= passed:  # has come: no need to find out when
                continue
            due = _moment(day, of_day, zone)
            if due > after:
                return due
    raise ValueError("a timetable without a time and a day")


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
    """The last due time that is not later than `at_or_before`: what there is to catch up with."""
    here = at_or_before.astimezone(zone)
    today, passed = here.date(), here.time()
    # fold is 1 while the clock shows again what it has shown: it has been further, maybe in tomorrow
    again = here.fold == 1
    for day in _days(days, today + again * _DAY, -_DAY, again + 1 + _WEEK):
        for of_day in reversed(times):
            if day == today and of_day > passed and not again:  # has not come
                continue
            due = _moment(day, of_day, zone)
            if due <= at_or_before:
                return due
    raise ValueError("a timetable without a time and a day")


def _days(days: frozenset[int], first: date, step: timedelta, count: int) -> Iterator[date]:
    """Those of `count` dates from `first` on that are on the days of the week."""
    day = first
    for _ in range(count):
        if day.weekday() in days:
            yield day
        day += step


def _moment(day: date, of_day: time, zone: ZoneInfo) -> datetime:
    """The first moment at which the zone's clock shows that time of that day, or is past it."""
    shown = datetime.combine(day, of_day, zone)  # fold 0: the first of two
    moment = shown.astimezone(UTC)
    # Python moves a time in a gap on by the gap's length, so that the clock shows another one
    return moment if moment.astimezone(zone) == shown else _end_of_gap(shown)


def _end_of_gap(left_out: datetime) -> datetime:
    """The moment at which clocks go forward over a time that they never show."""
    wanted, zone = left_out.replace(tzinfo=None), left_out.tzinfo
    # PEP 495: with fold 1 the later offset is applied, which gives a moment before the change
    before = int(left_out.replace(fold=1).timestamp())
    after = int(left_out.timestamp())
    while after - before > 1:  # offsets change at whole seconds
        middle = (before + after) // 2
        if datetime.fromtimestamp(middle, zone).replace(tzinfo=None) < wanted:
            before = middle
        else:
            after = middle
    return datetime.fromtimestamp(after, UTC)
