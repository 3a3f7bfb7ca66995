"""Finding the next due time, compared with cronsim.

Each line is microseconds per due time over all zones: minimum, median and maximum. The figure of a
zone is the mean of the best of three walks through half a year or more, so that it includes clock
changes and excludes other load. Our walks and those of cronsim take turns.
"""

import time as stopwatch
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time
from functools import partial
from itertools import islice
from typing import NamedTuple
from zoneinfo import ZoneInfo

from cronsim import CronSim

from bot.timetable.due_times import latest_due, next_due
from bot.timetable.zones import parse_zone
from tests.bench.ground import Ground
from tests.bench.table import Row, ratios
from tests.timetable.slow_due_times import ZONES

AFTER = datetime(2026, 1, 1, tzinfo=UTC)
MINUTES = 3.0
STEPS = 366
ROUNDS = 3


class Kind(NamedTuple):
    """A timetable and the equivalent cron expression, or None if there is none."""

    times: Sequence[time]
    days: frozenset[int]
    cron: str | None


KINDS = {
    "daily at 07:30": Kind([time(7, 30)], frozenset(range(7)), "30 7 * * *"),
    "daily at 02:30, in gaps": Kind([time(2, 30)], frozenset(range(7)), "30 2 * * *"),
    "weekdays at 07:00 and 18:00": Kind([time(7), time(18)], frozenset(range(5)), "0 7,18 * * 1-5"),
    "Sundays at 09:00": Kind([time(9)], frozenset({6}), "0 9 * * 0"),
    "daily, 6 different times": Kind(
        [time(1), time(5, 30), time(9), time(13, 15), time(18), time(22, 45)],
        frozenset(range(7)),
        None,
    ),
}


async def measure(_: Ground) -> list[Row]:
    """Measure all kinds of timetables over all zones."""
    rows = []
    for name, kind in KINDS.items():
        ours, latest, cronsim = [], [], []
        for zone in map(ZoneInfo, ZONES):
            ours.append(_each(partial(_walk, kind, zone)))
            latest.append(_each(partial(_walk_back, kind, zone)))
            if kind.cron:
                cronsim.append(_each(partial(_walk_by_cronsim, kind.cron, zone)))
        rows.append(Row(f"{name}: next", ours, unit="µs"))
        rows.append(Row(f"{name}: latest, walking back", latest, unit="µs"))
        if cronsim:
            rows.append(Row(f"{name}: next", ratios(ours, cronsim), "cronsim"))
    names = [name for name in ZONES if name not in ("EST", "MST")]  # the bot refuses these
    rows.append(
        Row("a stored zone parsed", [_each(partial(_look_up, n)) for n in names], unit="µs")
    )
    return rows


def _walk(kind: Kind, zone: ZoneInfo) -> None:
    due = AFTER
    for _ in range(STEPS):
        due = next_due(kind.times, kind.days, zone, due)


def _walk_back(kind: Kind, zone: ZoneInfo) -> None:
    due = AFTER
    for _ in range(STEPS):
        due = latest_due(kind.times, kind.days, zone, due - datetime.resolution)


def _walk_by_cronsim(cron: str, zone: ZoneInfo) -> None:
    for _ in islice(CronSim(cron, AFTER.astimezone(zone)), STEPS):
        pass


def _look_up(name: str) -> None:
    for _ in range(STEPS):
        parse_zone(name)


def _each(walk: Callable[[], None]) -> float:
    taken = []
    for _ in range(ROUNDS):
        begun = stopwatch.perf_counter()
        walk()
        taken.append(stopwatch.perf_counter() - begun)
    return min(taken) * 1e6 / STEPS
