"""Subscriptions as rows: the columns to select and to store, and reading a row."""

from collections.abc import Sequence
from datetime import time
from functools import lru_cache
from typing import Any, NamedTuple

from bot.models import (
    AsItComes,
    QuietHours,
    RoleMention,
    Selection,
    SelectionName,
    SetTimes,
    Subscription,
    SubscriptionPlan,
)
from bot.storage.engine import Connection, in_chunks, placeholders
from bot.storage.timestamps import from_seconds
from bot.storage.visible_sources import sees
from bot.words.stored_messages import from_text

# The last due time that was posted or had nothing new. Skipped and failed ones aren't covered yet.
_COVERED_UNTIL = """
    coalesce((
        SELECT d.due FROM deliveries AS d
        WHERE d.subscription_id = s.id AND d.state IN ('sent', 'quiet') ORDER BY d.due DESC LIMIT 1
    ), s.created_at)
"""
_SOURCES_AT_ONCE = 5_000  # subscriptions
SUBSCRIPTIONS = f"""
    SELECT s.id, s.guild_id, s.channel_id, s.category, s.query, s.told_by, s.rhythm, s.times, s.days,
        s.timezone, s.note_when_quiet, s.gap, s.quiet, s.stories, s.created_by, s.role_id, s.silent,
        s.next_due, {_COVERED_UNTIL}, s.paused, s.silence_noted_at, s.language
    FROM subscriptions AS s
"""  # noqa: S608 - constants
# CROSS JOIN: subscriptions first, by their ids
_THEIR_SOURCES = f"""
    SELECT n.subscription_id, n.source_id, CASE WHEN {sees("s.guild_id", "n.source_id")} THEN o.name END
    FROM subscriptions AS s
    CROSS JOIN subscription_sources AS n ON n.subscription_id = s.id
    CROSS JOIN sources AS o ON o.id = n.source_id
    WHERE s.id IN ({{}}) ORDER BY s.id, n.source_id
"""  # noqa: S608 - columns


def subscriptions_where(
    connection: Connection, condition: str, values: dict[str, int]
) -> tuple[Subscription, ...]:
    """The subscriptions that match a condition on the alias `s`, oldest first."""
    return found_subscriptions(
        connection, f"{SUBSCRIPTIONS} WHERE {condition} ORDER BY s.id", values
    )


def found_subscriptions(
    connection: Connection, statement: str, values: dict[str, int]
) -> tuple[Subscription, ...]:
    """The subscriptions of a statement that selects the columns of `SUBSCRIPTIONS`."""
    rows = connection.execute(statement, values).fetchall()
    sources = _sources_of(connection, [row[0] for row in rows])
    return tuple([_subscription_of(row, sources.get(row[0], _ALL)) for row in rows])


class _Named(NamedTuple):
    """The sources that a subscription names."""

    ids: tuple[int, ...] = ()
    seen: tuple[str, ...] = ()  # names of the ones that its server sees


_ALL = _Named()


def _sources_of(connection: Connection, ids: Sequence[int]) -> dict[int, _Named]:
    """Named sources by subscription id; subscriptions without any are left out."""
    found: dict[int, _Named] = {}
    for some in in_chunks(ids, _SOURCES_AT_ONCE):
        rows = connection.execute(_THEIR_SOURCES.format(placeholders(some)), some)
        for subscription_id, source_id, name in rows:
            named = _one_more(found.get(subscription_id, _ALL), source_id, name)
            found[subscription_id] = named
    return found


# Cached, because 10,000 schedules may be due at once and most share a few sources and timetables.
@lru_cache(maxsize=1_000)
def _one_more(named: _Named, source_id: int, name: str | None) -> _Named:
    seen = named.seen if name is None else (*named.seen, name)
    return _Named((*named.ids, source_id), seen)


@lru_cache(maxsize=1_000)
def _selection_of(
    named: _Named, category: str | None, query: str | None, told_by: int
) -> tuple[Selection, SelectionName | None]:
    """The selection and its name; no name if the server sees none of the named sources."""
    selection = Selection(named.ids, category, query, told_by)
    if named.ids and not named.seen:
        return selection, None
    return selection, SelectionName(named.seen, category, query, told_by)


@lru_cache(maxsize=1_000)
def _set_times(times: str, days: str, timezone: str, note_when_quiet: int) -> SetTimes:
    return SetTimes(
        times=tuple(map(time.fromisoformat, times.split(","))),
        days=frozenset(map(int, days)),
        timezone=timezone,
        note_when_quiet=bool(note_when_quiet),
    )


def as_it_comes(gap: int, quiet: str | None, timezone: str) -> AsItComes:
    """The rhythm in these columns."""
    if quiet is None:
        return AsItComes(gap)
    begin, end = map(time.fromisoformat, quiet.split("-"))
    return AsItComes(gap, QuietHours(begin, end, timezone))


def _subscription_of(row: tuple[Any, ...], named: _Named) -> Subscription:
    (
        id_, guild_id, channel_id, category, query, told_by, rhythm, times, days, timezone,
        note_when_quiet, gap, quiet, stories, created_by, role_id, silent, next_due, covered_until,
        paused, silence_noted_at, language,
    ) = row  # fmt: skip
    selection, name = _selection_of(named, category, query, told_by)
    plan = SubscriptionPlan(
        guild_id=guild_id,
        channel_id=channel_id,
        selection=selection,
        rhythm=_set_times(times, days, timezone, note_when_quiet)
        if rhythm == "at"
        else as_it_comes(gap, quiet, timezone),
        stories=stories,
        created_by=created_by,
        mention=None if role_id is None else RoleMention(role_id, bool(silent)),
        language=language,
    )
    return Subscription(
        id=id_,
        plan=plan,
        name=name,
        next_due=None if next_due is None else from_seconds(next_due),
        covered_until=from_seconds(covered_until),
        paused=None if paused is None else from_text(paused),
        silence_noted=None if silence_noted_at is None else from_seconds(silence_noted_at),
    )


def subscription_columns(plan: SubscriptionPlan) -> dict[str, Any]:
    """The columns of a plan that can change."""
    selection, mention = plan.selection, plan.mention
    return {
        "channel": plan.channel_id, "category": selection.category, "query": selection.query,
        "told_by": selection.told_by, "stories": plan.stories,
        "role": mention and mention.role_id, "silent": bool(mention and mention.silent),
        "language": plan.language,
        **_rhythm_columns(plan.rhythm),
    }  # fmt: skip


def _rhythm_columns(rhythm: SetTimes | AsItComes) -> dict[str, Any]:
    if isinstance(rhythm, SetTimes):
        return {
            "rhythm": "at",
            "times": ",".join(map(_of_day, rhythm.times)),
            "days": "".join(map(str, sorted(rhythm.days))),
            "timezone": rhythm.timezone,
            "note_when_quiet": rhythm.note_when_quiet,
            "gap": 0,
            "quiet": None,
        }
    quiet = rhythm.quiet
    return {
        "rhythm": "now",
        "times": None,
        "days": None,
        "timezone": quiet.timezone if quiet else "UTC",
        "note_when_quiet": False,
        "gap": rhythm.gap,
        "quiet": f"{_of_day(quiet.begin)}-{_of_day(quiet.end)}" if quiet else None,
    }


def _of_day(at: time) -> str:
    return at.strftime("%H:%M")
