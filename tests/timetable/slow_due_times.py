"""The rule of bot/timetable/due_times.py again, slowly, by looking at the zone's clock.

Nothing here goes from a local time to a moment, which is where `fold` and gaps are: moments are
tried, and what the clock shows at them is compared.
"""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

# The two are not zones that people live in: one differs by machine, the other means "not set".
ZONES = tuple(sorted(available_timezones() - {"localtime", "Factory"}))
BEGIN, END = datetime(2024, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)

_WEEK, _DAY = timedelta(days=7), timedelta(days=1)
_HOUR, _MINUTE = timedelta(hours=1), timedelta(minutes=1)


class Timetable(NamedTuple):
    times: tuple[time, ...]
    days: frozenset[int]
    zone: ZoneInfo


class Change(NamedTuple):
    """The moment at which a zone's clock goes from one time to another, which it then shows."""

    moment: datetime
    before: datetime  # what it would have shown, naive
    after: datetime


def shown(moment: datetime, zone: ZoneInfo) -> datetime:
    """What the zone's clock shows at that moment, naive."""
    return moment.astimezone(zone).replace(tzinfo=None)


def due_by_looking(day: date, of_day: time, zone: ZoneInfo) -> datetime:
    """The first moment at which the clock shows that time of that day, or is past it."""
    wanted = datetime.combine(day, of_day)
    utc = wanted.replace(tzinfo=UTC)
    # clocks are at most 14 hours ahead of UTC and 12 behind it, and leave out at most a day
    around = [utc + hours * _HOUR for hours in range(-15, 38)]
    offsets = {shown(moment, zone).replace(tzinfo=UTC) - moment for moment in around}
    exact = [utc - offset for offset in offsets if shown(utc - offset, zone) == wanted]
    if exact:
        return min(exact)
    moment = around[0]
    while shown(moment, zone) < wanted:
        moment += _MINUTE
    return moment


def due_in(table: Timetable, first: date, last: date) -> list[datetime]:
    """Every due time of the days from `first` to `last`, in order, coinciding ones once."""
    count = (last - first).days + 1
    days = [first + number * _DAY for number in range(count)]
    return sorted(
        {
            due_by_looking(day, of_day, table.zone)
            for day in days
            if day.weekday() in table.days
            for of_day in table.times
        }
    )


@cache
def changes(name: str, begin: datetime = BEGIN, end: datetime = END) -> tuple[Change, ...]:
    """The changes of a zone's clock, to the second. One that is undone within a week is missed."""
    zone = ZoneInfo(name)
    return tuple(_changes(zone, begin, end))


def _changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[Change]:
    for number in range((end - begin) // _WEEK + 1):
        low, high = begin + number * _WEEK, begin + (number + 1) * _WEEK
        before, after = low.astimezone(zone).utcoffset(), high.astimezone(zone).utcoffset()
        if before == after:
            continue
        while high - low > timedelta(seconds=1):
            middle = (low + (high - low) / 2).replace(microsecond=0)
            if middle.astimezone(zone).utcoffset() == before:
                low = middle
            else:
                high = middle
        assert before is not None
        yield Change(high, high.replace(tzinfo=None) + before, shown(high, zone))


def some_timetable(chance: random.Random, zones: Sequence[str] = ZONES) -> Timetable:
    """One to six times a day on one to seven days, in any zone.

    Half of them have times near midnight to three, when clocks change.
    """
    hours = range(24) if chance.random() < 0.5 else (23, 0, 1, 2, 3)
    times = {
        time(chance.choice(hours), chance.choice((0, 0, 15, 30, 59, chance.randrange(60))))
        for _ in range(chance.choice((1, 1, 1, 2, 3, 6)))
    }
    days = chance.choice(
        (range(7), range(5), (5, 6), chance.sample(range(7), chance.randint(1, 7)))
    )
    return Timetable(tuple(sorted(times)), frozenset(days), ZoneInfo(chance.choice(zones)))
