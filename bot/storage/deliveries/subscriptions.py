"""Subscriptions: their plans, when each is due next, and what became of its deliveries."""

from collections.abc import Sequence
from datetime import datetime, time
from functools import lru_cache
from typing import Any, NamedTuple

from bot.models import (
    AsItComes,
    Delivery,
    QuietHours,
    RoleMention,
    Selection,
    SelectionName,
    SetTimes,
    Subscription,
    SubscriptionHealth,
    SubscriptionPlan,
    Waiting,
)
from bot.storage.deliveries.delivery_rows import DELIVERY_COLUMNS, delivery_of
from bot.storage.deliveries.posted_articles import unmark_waiting
from bot.storage.engine import LARGEST_ID, Connection, Database, in_chunks, placeholders
from bot.storage.timestamps import from_seconds, to_seconds
from bot.storage.visible_sources import sees
from bot.words import Said
from bot.words.stored_messages import from_text, to_text


class Subscriptions:
    """The subscriptions of all servers. Every write survives a power cut."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self, plan: SubscriptionPlan, next_due: datetime | None, now: datetime, *, most: int
    ) -> Subscription | None:
        """Store a subscription; None if its server has `most` already, paused ones included.

        One at set times needs its `next_due`; one that posts as stories come has none yet.
        """
        return await self._database.write(
            lambda connection: _add(connection, plan, next_due, now, most), durable=True
        )

    async def of_guild(self, guild_id: int) -> tuple[Subscription, ...]:
        """The subscriptions of a server, oldest first."""
        return await self._database.read(
            lambda connection: _found(connection, _OF_GUILD, {"guild": guild_id})
        )

    async def get(self, subscription_id: int, guild_id: int) -> Subscription | None:
        """The subscription of that id; None if it was removed or belongs to another server."""
        return await self._database.read(
            lambda connection: _get(connection, subscription_id, guild_id)
        )

    async def change(
        self, subscription_id: int, plan: SubscriptionPlan, next_due: datetime | None
    ) -> None:
        """Give a subscription another plan; its server and who created it stay.

        Its next due time stays for None, and while it is paused.
        """
        await self._database.write(
            lambda connection: _change(connection, subscription_id, plan, next_due), durable=True
        )

    async def remove(self, subscription_id: int, guild_id: int) -> bool:
        """Remove a subscription with its history and its waiting deliveries; False if it is unknown.

        What its channel was given stays recorded, so that no other subscription posts it again.
        """
        ids = (min(subscription_id, LARGEST_ID), min(guild_id, LARGEST_ID))

        def work(connection: Connection) -> bool:
            known = "SELECT 1 FROM subscriptions WHERE id = ? AND guild_id = ?"
            if connection.execute(known, ids).fetchone() is None:
                return False
            unmark_waiting(connection, ids[0])
            connection.execute("DELETE FROM subscriptions WHERE id = ?", ids[:1])
            return True

        return await self._database.write(work, durable=True)

    async def pause(self, subscription_id: int, reason: Said | str) -> bool:
        """Pause a subscription; False if it did not run.

        Its waiting deliveries become `failed` for that reason, and their articles new again. Stories
        that waited for a delivery are dropped: nobody wants them all at once when it runs again.
        """
        return await self._database.write(
            lambda connection: _pause(connection, subscription_id, reason), durable=True
        )

    async def resume(self, subscription_id: int, next_due: datetime | None) -> bool:
        """Let a paused subscription run again; False if it was not paused. As to `next_due` see `add`."""

        def work(connection: Connection) -> bool:
            changed = connection.execute(
                "UPDATE subscriptions SET next_due = ?, paused = NULL"
                " WHERE id = ? AND paused IS NOT NULL",
                (_seconds(next_due), subscription_id),
            )
            return changed.rowcount == 1

        return await self._database.write(work, durable=True)

    async def waiting(self, subscription_id: int) -> Waiting | None:
        """The stories that came for a follow and wait for its next post; None if none do."""

        def work(connection: Connection) -> Waiting | None:
            stories, until = connection.execute(_WAITING, (subscription_id,)).fetchone()
            return Waiting(stories, from_seconds(until)) if stories and until is not None else None

        return await self._database.read(work)

    async def due(self, now: datetime, limit: int) -> tuple[Subscription, ...]:
        """At most `limit` subscriptions at set times that are due, earliest first.

        Of those due at the same time, one of each server comes before the second of any.
        """
        return await self._database.read(
            lambda connection: _found(connection, _DUE, {"now": to_seconds(now), "limit": limit})
        )

    async def running(self, after_id: int, limit: int) -> tuple[Subscription, ...]:
        """At most `limit` running ones at set times, by id, from the one after `after_id`."""
        return await self._database.read(
            lambda connection: _found(connection, _RUNNING, {"after": after_id, "limit": limit})
        )

    async def next_due(self) -> datetime | None:
        """When the first is due, which may have passed; None if none will be."""

        def work(connection: Connection) -> datetime | None:
            (due,) = connection.execute(
                "SELECT min(next_due) FROM subscriptions WHERE next_due IS NOT NULL"
            ).fetchone()
            return None if due is None else from_seconds(due)

        return await self._database.read(work)

    async def health(self, guild_id: int | None) -> tuple[SubscriptionHealth, ...]:
        """Every subscription of a server, or of all servers, and how its deliveries went.

        What people have in direct messages is theirs alone.
        """
        return await self._database.read(lambda connection: _health(connection, guild_id))

    async def history(self, subscription_id: int, limit: int) -> tuple[Delivery, ...]:
        """The last deliveries of a subscription, newest first; they are kept for 90 days."""

        def work(connection: Connection) -> tuple[Delivery, ...]:
            rows = connection.execute(_HISTORY, (min(subscription_id, LARGEST_ID), limit))
            return tuple(map(delivery_of, rows))

        return await self._database.read(work)


# The last due time that was posted or had nothing new. Skipped and failed ones aren't covered yet.
_COVERED_UNTIL = """
    coalesce((
        SELECT d.due FROM deliveries AS d
        WHERE d.subscription_id = s.id AND d.state IN ('sent', 'quiet') ORDER BY d.due DESC LIMIT 1
    ), s.created_at)
"""
_SUBSCRIPTIONS = f"""
    SELECT s.id, s.guild_id, s.channel_id, s.category, s.query, s.told_by, s.rhythm, s.times, s.days,
        s.timezone, s.note_when_quiet, s.gap, s.quiet, s.stories, s.created_by, s.role_id, s.silent,
        s.next_due, {_COVERED_UNTIL}, s.paused, s.silence_noted_at
    FROM subscriptions AS s
"""  # noqa: S608 - constants
_BY_ID = f"{_SUBSCRIPTIONS} WHERE s.id = :id AND s.guild_id = :guild"
_OF_GUILD = f"{_SUBSCRIPTIONS} WHERE s.guild_id = :guild AND s.guild_id <> 0 ORDER BY s.id"
_DUE = f"{_SUBSCRIPTIONS} WHERE s.next_due <= :now AND s.rhythm = 'at' ORDER BY s.next_due, s.turn, s.id LIMIT :limit"
_RUNNING = (
    f"{_SUBSCRIPTIONS} WHERE s.id > :after AND s.next_due IS NOT NULL AND s.rhythm = 'at'"
    " ORDER BY s.id LIMIT :limit"
)
# CROSS JOIN: subscriptions first, by their ids
_THEIR_SOURCES = f"""
    SELECT n.subscription_id, n.source_id, CASE WHEN {sees("s.guild_id", "n.source_id")} THEN o.name END
    FROM subscriptions AS s
    CROSS JOIN subscription_sources AS n ON n.subscription_id = s.id
    CROSS JOIN sources AS o ON o.id = n.source_id
    WHERE s.id IN ({{}}) ORDER BY s.id, n.source_id
"""  # noqa: S608 - columns
_WAITING = """
    SELECT (SELECT count(*) FROM matched AS m WHERE m.subscription_id = s.id), s.next_due
    FROM subscriptions AS s WHERE s.id = ?
"""
_HISTORY = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.subscription_id = ? ORDER BY d.due DESC LIMIT ?"
)
_LAST = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.subscription_id = ? AND d.state <> 'waiting' ORDER BY d.due DESC LIMIT 1"
)
_OLDEST_WAITING = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.subscription_id = ? AND d.state = 'waiting' ORDER BY d.due LIMIT 1"
)


def _add(
    connection: Connection,
    plan: SubscriptionPlan,
    next_due: datetime | None,
    now: datetime,
    most: int,
) -> Subscription | None:
    (count,) = connection.execute(
        "SELECT count(*) FROM subscriptions WHERE guild_id = ?", (plan.guild_id,)
    ).fetchone()
    if count >= most:
        return None
    return insert_subscription(connection, plan, next_due, now, turn=count)


def insert_subscription(
    connection: Connection,
    plan: SubscriptionPlan,
    next_due: datetime | None,
    now: datetime,
    *,
    turn: int,
) -> Subscription | None:
    """Store a subscription. `turn` is how many its server, or its person, has already."""
    (subscription_id,) = connection.execute(
        _ADD,
        {
            "guild": plan.guild_id, "created_by": plan.created_by, "created_at": to_seconds(now),
            "turn": turn, "next_due": _seconds(next_due), **_columns(plan),
        },
    ).fetchone()  # fmt: skip
    _name_sources(connection, subscription_id, plan.selection)
    return _get(connection, subscription_id, plan.guild_id)


_ADD = """
    INSERT INTO subscriptions (guild_id, channel_id, category, query, told_by, rhythm, times, days,
        timezone, note_when_quiet, gap, quiet, stories, created_by, created_at, turn, role_id, silent,
        next_due)
    VALUES (:guild, :channel, :category, :query, :told_by, :rhythm, :times, :days, :timezone,
        :note_when_quiet, :gap, :quiet, :stories, :created_by, :created_at, :turn, :role, :silent,
        :next_due)
    RETURNING id
"""


def _change(
    connection: Connection,
    subscription_id: int,
    plan: SubscriptionPlan,
    next_due: datetime | None,
) -> None:
    changed = connection.execute(
        _CHANGE, {"id": subscription_id, "next_due": _seconds(next_due), **_columns(plan)}
    )
    if changed.rowcount:
        connection.execute(
            "DELETE FROM subscription_sources WHERE subscription_id = ?", (subscription_id,)
        )
        _name_sources(connection, subscription_id, plan.selection)


_CHANGE = """
    UPDATE subscriptions SET channel_id = :channel, category = :category, query = :query,
        told_by = :told_by, rhythm = :rhythm, times = :times, days = :days, timezone = :timezone,
        note_when_quiet = :note_when_quiet, gap = :gap, quiet = :quiet, stories = :stories,
        role_id = :role, silent = :silent,
        next_due = CASE WHEN paused IS NULL THEN coalesce(:next_due, next_due) END
    WHERE id = :id
"""


def _name_sources(connection: Connection, subscription_id: int, selection: Selection) -> None:
    connection.executemany(
        "INSERT INTO subscription_sources (subscription_id, source_id) VALUES (?, ?)",
        [(subscription_id, source_id) for source_id in selection.sources],
    )


def _columns(plan: SubscriptionPlan) -> dict[str, Any]:
    """The columns of a plan that may change."""
    selection, mention = plan.selection, plan.mention
    return {
        "channel": plan.channel_id, "category": selection.category, "query": selection.query,
        "told_by": selection.told_by, "stories": plan.stories,
        "role": mention and mention.role_id, "silent": bool(mention and mention.silent),
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


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else to_seconds(moment)


def subscriptions_where(
    connection: Connection, condition: str, values: dict[str, int]
) -> tuple[Subscription, ...]:
    """The subscriptions `s` that fulfil a condition, oldest first."""
    return _found(connection, f"{_SUBSCRIPTIONS} WHERE {condition} ORDER BY s.id", values)


def _get(connection: Connection, subscription_id: int, guild_id: int) -> Subscription | None:
    ids = {"id": min(subscription_id, LARGEST_ID), "guild": min(guild_id, LARGEST_ID)}
    return next(iter(_found(connection, _BY_ID, ids)), None)


def channels_with(connection: Connection, source_id: int) -> list[int]:
    """The channels with subscriptions that name a source, or that are about all that they see."""
    rows = connection.execute(_CHANNELS_WITH, {"source": source_id})
    return [channel_id for (channel_id,) in rows]


_CHANNELS_WITH = f"""
    SELECT s.channel_id FROM subscription_sources AS n
        CROSS JOIN subscriptions AS s ON s.id = n.subscription_id WHERE n.source_id = :source
    UNION SELECT s.channel_id FROM subscriptions AS s
        WHERE NOT EXISTS (SELECT 1 FROM subscription_sources AS n WHERE n.subscription_id = s.id)
        AND {sees("s.guild_id", ":source")}
"""  # noqa: S608 - columns


def pause_unseen(connection: Connection, reason: Said) -> None:
    """Pause the subscriptions that name sources of which their server does not see any any more.

    To be called in the transaction that hides a source from a server: what is not visible is not
    posted either.
    """
    for (subscription_id,) in connection.execute(_UNSEEN).fetchall():
        _pause(connection, subscription_id, reason)


_UNSEEN = f"""
    SELECT s.id FROM subscriptions AS s WHERE s.paused IS NULL
    AND EXISTS (SELECT 1 FROM subscription_sources AS n WHERE n.subscription_id = s.id)
    AND NOT EXISTS (
        SELECT 1 FROM subscription_sources AS n
        WHERE n.subscription_id = s.id AND {sees("s.guild_id", "n.source_id")})
"""  # noqa: S608 - columns


def _pause(connection: Connection, subscription_id: int, reason: Said | str) -> bool:
    changed = connection.execute(
        "UPDATE subscriptions SET next_due = NULL, paused = ? WHERE id = ? AND paused IS NULL",
        (to_text(reason), subscription_id),
    )
    if changed.rowcount == 0:
        return False
    connection.execute("DELETE FROM matched WHERE subscription_id = ?", (subscription_id,))
    unmark_waiting(connection, subscription_id)
    connection.execute(
        "UPDATE deliveries SET state = 'failed', error = ?, worker = NULL"
        " WHERE subscription_id = ? AND state = 'waiting'",
        (to_text(reason), subscription_id),
    )
    return True


def _health(connection: Connection, guild_id: int | None) -> tuple[SubscriptionHealth, ...]:
    if guild_id is None:
        subscriptions = subscriptions_where(connection, "s.guild_id <> 0", {})
    else:
        subscriptions = _found(connection, _OF_GUILD, {"guild": guild_id})
    waiting: dict[int, int] = dict(
        connection.execute(
            "SELECT subscription_id, count(*) FROM deliveries WHERE state = 'waiting'"
            " GROUP BY subscription_id"
        )
    )
    result = []
    for subscription in subscriptions:
        last = connection.execute(_LAST, (subscription.id,)).fetchone()
        count = waiting.get(subscription.id, 0)
        oldest = (
            connection.execute(_OLDEST_WAITING, (subscription.id,)).fetchone() if count else None
        )
        result.append(
            SubscriptionHealth(
                subscription=subscription,
                last=None if last is None else delivery_of(last),
                waiting=count,
                oldest_waiting=None if oldest is None else delivery_of(oldest),
            )
        )
    return tuple(result)


_SOURCES_AT_ONCE = 5_000  # subscriptions


def _found(
    connection: Connection, statement: str, values: dict[str, int]
) -> tuple[Subscription, ...]:
    """The subscriptions of a statement that selects the columns of `_SUBSCRIPTIONS`."""
    rows = connection.execute(statement, values).fetchall()
    sources = _sources_of(connection, [row[0] for row in rows])
    return tuple([_subscription_of(row, sources.get(row[0], _ALL)) for row in rows])


class _Named(NamedTuple):
    """The sources that a subscription names."""

    ids: tuple[int, ...] = ()
    seen: tuple[str, ...] = ()  # names of those that its server sees


_ALL = _Named()


def _sources_of(connection: Connection, ids: Sequence[int]) -> dict[int, _Named]:
    """By id of the subscription; those that name none are left out."""
    found: dict[int, _Named] = {}
    for some in in_chunks(ids, _SOURCES_AT_ONCE):
        rows = connection.execute(_THEIR_SOURCES.format(placeholders(some)), some)
        for subscription_id, source_id, name in rows:
            named = _one_more(found.get(subscription_id, _ALL), source_id, name)
            found[subscription_id] = named
    return found


# Remembered, because 10,000 schedules may be due at once, and most share a few sources and timetables.
@lru_cache(maxsize=1_000)
def _one_more(named: _Named, source_id: int, name: str | None) -> _Named:
    seen = named.seen if name is None else (*named.seen, name)
    return _Named((*named.ids, source_id), seen)


@lru_cache(maxsize=1_000)
def _selection_of(
    named: _Named, category: str | None, query: str | None, told_by: int
) -> tuple[Selection, SelectionName | None]:
    """The selection, and its name unless none of the sources that it names is seen."""
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
        paused, silence_noted_at,
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
