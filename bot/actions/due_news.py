"""The news for a due time: the period it covers, and what in it is new to the channel."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import overload

from bot.models import (
    AsItComes,
    DigestEntry,
    Selection,
    SetTimes,
    Subscription,
    Viewer,
)
from bot.storage.deliveries.outbox import Outbox
from bot.text.search_query import compile_query
from bot.timetable.due_times import latest_due, next_due
from bot.timetable.periods import Period, stated_period
from bot.timetable.zones import parse_zone

_SLACK = timedelta(days=1)  # for news that arrives late; nothing is posted twice
# Older news is stale; long enough for a weekly digest to miss one.
_LONGEST_GAP = timedelta(days=14)


async def news_of(outbox: Outbox, schedule: Subscription, due: datetime) -> Sequence[DigestEntry]:
    """Articles that are new to the channel since the last covered due time.

    Raises `BadOption` if this machine lacks the time zone.
    """
    plan, window = schedule.plan, digest_window(schedule, due)
    return await outbox.new_for(
        Viewer(plan.guild_id),
        plan.channel_id,
        plan.selection,
        plan.stories,
        since=window.since,
        until=window.until,
    )


def digest_window(schedule: Subscription, due: datetime) -> Period:
    """The period whose news a due time's digest may have; `since` is never None.

    It includes skipped and failed due times, because no digest covered their news.
    Raises `BadOption` if this machine lacks the time zone.
    """
    covered = min(schedule.covered_until, due - timedelta(minutes=1))
    since = max(_before(schedule.plan.rhythm, covered), due - _LONGEST_GAP) - _SLACK
    limits = time_limits(schedule.plan.selection, due)
    return Period(max(since, limits.since or since), limits.until)


def time_limits(selection: Selection, now: datetime) -> Period:
    """The period that the query itself sets. Raises `BadOption` if it can't be understood."""
    query = compile_query(selection.query or "")
    return stated_period((query.since,), (query.until,), (query.on,), now)


@overload
def next_due_of(rhythm: SetTimes, after: datetime) -> datetime: ...


@overload
def next_due_of(rhythm: SetTimes | AsItComes, after: datetime) -> datetime | None: ...


def next_due_of(rhythm: SetTimes | AsItComes, after: datetime) -> datetime | None:
    """The first due time after `after`; None for follows, which are due when stories come."""
    if isinstance(rhythm, AsItComes):
        return None
    return next_due(rhythm.times, rhythm.days, parse_zone(rhythm.timezone), after)


def _before(rhythm: SetTimes | AsItComes, covered: datetime) -> datetime:
    """The last due time at or before `covered`."""
    if isinstance(rhythm, AsItComes):
        return covered
    return latest_due(rhythm.times, rhythm.days, parse_zone(rhythm.timezone), covered)
