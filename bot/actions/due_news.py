"""The news of a subscription at a due time: from when to when, and what is new to its channel."""

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
    """The articles that are new to the channel since the last due time that was covered.

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
    """The period whose news the digest of a due time may have.

    Skipped and failed due times were not covered, so their news is in it. `since` is not None.
    Raises `BadOption` if this machine lacks the time zone.
    """
    covered = min(schedule.covered_until, due - timedelta(minutes=1))
    since = max(_before(schedule.plan.rhythm, covered), due - _LONGEST_GAP) - _SLACK
    limits = time_limits(schedule.plan.selection, due)
    return Period(max(since, limits.since or since), limits.until)


def time_limits(selection: Selection, now: datetime) -> Period:
    """What the query itself says about time. Raises `BadOption` if that is not understood."""
    query = compile_query(selection.query or "")
    return stated_period((query.since,), (query.until,), (query.on,), now)


@overload
def next_due_of(rhythm: SetTimes, after: datetime) -> datetime: ...


@overload
def next_due_of(rhythm: SetTimes | AsItComes, after: datetime) -> datetime | None: ...


def next_due_of(rhythm: SetTimes | AsItComes, after: datetime) -> datetime | None:
    """The first due time later than `after`; None if stories decide when the next is due."""
    if isinstance(rhythm, AsItComes):
        return None
    return next_due(rhythm.times, rhythm.days, parse_zone(rhythm.timezone), after)


def _before(rhythm: SetTimes | AsItComes, covered: datetime) -> datetime:
    """The last due time that is not later than `covered`."""
    if isinstance(rhythm, AsItComes):
        return covered
    return latest_due(rhythm.times, rhythm.days, parse_zone(rhythm.timezone), covered)
