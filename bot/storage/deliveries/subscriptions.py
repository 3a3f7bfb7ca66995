"""Subscriptions: their plans, their next due times, and their delivery history."""

from datetime import datetime

from bot.models import (
    AsItComes,
    Delivery,
    Selection,
    Subscription,
    SubscriptionHealth,
    SubscriptionPlan,
    Viewer,
    Waiting,
)
from bot.storage.deliveries.delivery_rows import DELIVERY_COLUMNS, delivery_of
from bot.storage.deliveries.post_times import earliest_post
from bot.storage.deliveries.posted_articles import unmark_waiting
from bot.storage.deliveries.subscription_health import health_of
from bot.storage.deliveries.subscription_rows import (
    SUBSCRIPTIONS,
    found_subscriptions,
    subscription_columns,
)
from bot.storage.engine import LARGEST_ID, Connection, Database
from bot.storage.selections import Selected, best_told, selected_articles
from bot.storage.timestamps import from_seconds, to_seconds
from bot.storage.visible_sources import VisibleSources, sees
from bot.words import Said
from bot.words.stored_messages import to_text


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
            lambda connection: _add(connection, plan, next_due, now, most),
            durable=True,
            domain="posting",
        )

    async def of_guild(self, guild_id: int) -> tuple[Subscription, ...]:
        """The subscriptions of a server, oldest first."""
        return await self._database.read(
            lambda connection: found_subscriptions(connection, _OF_GUILD, {"guild": guild_id})
        )

    async def get(self, subscription_id: int, guild_id: int) -> Subscription | None:
        """The subscription of that id; None if it was removed or belongs to another server."""
        return await self._database.read(
            lambda connection: _get(connection, subscription_id, guild_id)
        )

    async def change(
        self, subscription_id: int, plan: SubscriptionPlan, next_due: datetime | None, now: datetime
    ) -> None:
        """Give a subscription another plan; its server, its creator and its kind of rhythm stay.

        At set times, its next due time stays for None, and while it is paused. Of the stories that
        wait for a follow's next post, those that it still selects go on waiting, as long as its new
        rhythm says.
        """
        await self._database.write(
            lambda connection: _change(connection, subscription_id, plan, next_due, now),
            durable=True,
            domain="posting",
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

        return await self._database.write(work, durable=True, domain="posting")

    async def pause(self, subscription_id: int, reason: Said | str) -> bool:
        """Pause a subscription; False if it did not run.

        Its waiting deliveries become `failed` for that reason, and their articles new again. Stories
        that waited for a delivery are dropped: nobody wants them all at once when it runs again.
        """
        return await self._database.write(
            lambda connection: _pause(connection, subscription_id, reason),
            durable=True,
            domain="posting",
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

        return await self._database.write(work, durable=True, domain="posting")

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
            lambda connection: found_subscriptions(
                connection, _DUE, {"now": to_seconds(now), "limit": limit}
            )
        )

    async def is_news_ungrouped(self, since: datetime) -> bool:
        """Whether articles from since then were read and not yet compared with the others."""
        statement = "SELECT EXISTS (SELECT 1 FROM ungrouped WHERE news = 1 AND at >= ?)"
        return await self._database.read(
            lambda c: bool(c.execute(statement, (to_seconds(since),)).fetchone()[0])
        )

    async def running(self, after_id: int, limit: int) -> tuple[Subscription, ...]:
        """At most `limit` running ones at set times, by id, from the one after `after_id`."""
        return await self._database.read(
            lambda connection: found_subscriptions(
                connection, _RUNNING, {"after": after_id, "limit": limit}
            )
        )

    async def next_due(self) -> datetime | None:
        """When the first is due, which may have passed; None if none will be."""

        def work(connection: Connection) -> datetime | None:
            (due,) = connection.execute(
                "SELECT min(next_due) FROM subscriptions WHERE next_due IS NOT NULL"
            ).fetchone()
            return None if due is None else from_seconds(due)

        return await self._database.read(work)

    async def named_sources(self) -> frozenset[int]:
        """The ids of the sources that running schedules and follows of all servers name."""

        def work(connection: Connection) -> frozenset[int]:
            rows = connection.execute(
                "SELECT DISTINCT n.source_id FROM subscription_sources AS n"
                " JOIN subscriptions AS s ON s.id = n.subscription_id"
                " WHERE s.paused IS NULL AND s.guild_id <> 0"
            )
            return frozenset(id_ for (id_,) in rows)

        return await self._database.read(work)

    async def health(self, guild_id: int | None) -> tuple[SubscriptionHealth, ...]:
        """Every subscription of a server, or of all servers, and how its deliveries went.

        What people have in direct messages is theirs alone.
        """
        return await self._database.read(lambda connection: health_of(connection, guild_id))

    async def history(self, subscription_id: int, limit: int) -> tuple[Delivery, ...]:
        """The last deliveries of a subscription, newest first; they are kept for 90 days."""

        def work(connection: Connection) -> tuple[Delivery, ...]:
            rows = connection.execute(_HISTORY, (min(subscription_id, LARGEST_ID), limit))
            return tuple(map(delivery_of, rows))

        return await self._database.read(work)


_BY_ID = f"{SUBSCRIPTIONS} WHERE s.id = :id AND s.guild_id = :guild"
_OF_GUILD = f"{SUBSCRIPTIONS} WHERE s.guild_id = :guild AND s.guild_id <> 0 ORDER BY s.id"
_DUE = f"{SUBSCRIPTIONS} WHERE s.next_due <= :now AND s.rhythm = 'at' ORDER BY s.next_due, s.turn, s.id LIMIT :limit"
_RUNNING = (
    f"{SUBSCRIPTIONS} WHERE s.id > :after AND s.next_due IS NOT NULL AND s.rhythm = 'at'"
    " ORDER BY s.id LIMIT :limit"
)
_WAITING = """
    SELECT (SELECT count(*) FROM matched AS m WHERE m.subscription_id = s.id), s.next_due
    FROM subscriptions AS s WHERE s.id = ?
"""
_HISTORY = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.subscription_id = ? ORDER BY d.due DESC LIMIT ?"
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
    """Store a subscription. `turn` is how many its server or person already has."""
    (subscription_id,) = connection.execute(
        _ADD,
        {
            "guild": plan.guild_id, "created_by": plan.created_by, "created_at": to_seconds(now),
            "turn": turn, "next_due": _seconds(next_due), **subscription_columns(plan),
        },
    ).fetchone()  # fmt: skip
    _name_sources(connection, subscription_id, plan.selection)
    return _get(connection, subscription_id, plan.guild_id)


_ADD = """
    INSERT INTO subscriptions (guild_id, channel_id, category, query, told_by, rhythm, times, days,
        timezone, note_when_quiet, gap, quiet, stories, created_by, created_at, turn, role_id, silent,
        language, next_due)
    VALUES (:guild, :channel, :category, :query, :told_by, :rhythm, :times, :days, :timezone,
        :note_when_quiet, :gap, :quiet, :stories, :created_by, :created_at, :turn, :role, :silent,
        :language, :next_due)
    RETURNING id
"""


def _change(
    connection: Connection,
    subscription_id: int,
    plan: SubscriptionPlan,
    next_due: datetime | None,
    now: datetime,
) -> None:
    changed = connection.execute(
        _CHANGE,
        {"id": subscription_id, "next_due": _seconds(next_due), **subscription_columns(plan)},
    )
    if changed.rowcount:
        connection.execute(
            "DELETE FROM subscription_sources WHERE subscription_id = ?", (subscription_id,)
        )
        _name_sources(connection, subscription_id, plan.selection)
        if isinstance(plan.rhythm, AsItComes):
            _drop_unselected(connection, subscription_id, plan)
            _wait_for(connection, subscription_id, plan.rhythm, now)


def _drop_unselected(connection: Connection, subscription_id: int, plan: SubscriptionPlan) -> None:
    """Drop waiting stories that the plan's selection doesn't include."""
    waiting = connection.execute(_WAITING_ARTICLES, (subscription_id,)).fetchall()
    if not waiting:
        return
    visible = VisibleSources(connection, Viewer(plan.guild_id))
    oldest = min(at for _, at in waiting)
    selected = selected_articles(connection, visible, plan.selection, since=oldest)
    told = {_story(each) for each in best_told(connection, visible, plan.selection, selected)}
    kept = {each.id for each in selected if _story(each) in told}
    connection.executemany(
        "DELETE FROM matched WHERE subscription_id = ? AND article_id = ?",
        [(subscription_id, id_) for id_, _ in waiting if id_ not in kept],
    )


def _story(article: Selected) -> int:
    return -article.id if article.story is None else article.story


def _wait_for(
    connection: Connection, subscription_id: int, rhythm: AsItComes, now: datetime
) -> None:
    """Set a follow's next post to the earliest time its rhythm allows, if stories are waiting."""
    (posted_at,) = connection.execute(
        "SELECT posted_at FROM subscriptions WHERE id = ?", (subscription_id,)
    ).fetchone()
    connection.execute(
        "UPDATE subscriptions SET next_due = ? WHERE id = ? AND next_due IS NOT NULL",
        (earliest_post(rhythm, posted_at, now), subscription_id),
    )


_WAITING_ARTICLES = """
    SELECT m.article_id, a.at FROM matched AS m CROSS JOIN articles AS a ON a.id = m.article_id
    WHERE m.subscription_id = ?
"""
_CHANGE = """
    UPDATE subscriptions SET channel_id = :channel, category = :category, query = :query,
        told_by = :told_by, rhythm = :rhythm, times = :times, days = :days, timezone = :timezone,
        note_when_quiet = :note_when_quiet, gap = :gap, quiet = :quiet, stories = :stories,
        role_id = :role, silent = :silent, language = :language,
        next_due = CASE WHEN paused IS NULL THEN coalesce(:next_due, next_due) END
    WHERE id = :id
"""


def _name_sources(connection: Connection, subscription_id: int, selection: Selection) -> None:
    connection.executemany(
        "INSERT INTO subscription_sources (subscription_id, source_id) VALUES (?, ?)",
        [(subscription_id, source_id) for source_id in selection.sources],
    )


def _get(connection: Connection, subscription_id: int, guild_id: int) -> Subscription | None:
    ids = {"id": min(subscription_id, LARGEST_ID), "guild": min(guild_id, LARGEST_ID)}
    return next(iter(found_subscriptions(connection, _BY_ID, ids)), None)


def channels_with(connection: Connection, source_id: int) -> list[int]:
    """The channels with subscriptions that name a source, or that name none."""
    rows = connection.execute(_CHANNELS_WITH, {"source": source_id})
    return [channel_id for (channel_id,) in rows]


_CHANNELS_WITH = f"""
    SELECT s.channel_id FROM subscription_sources AS n
        CROSS JOIN subscriptions AS s ON s.id = n.subscription_id WHERE n.source_id = :source
    UNION SELECT s.channel_id FROM subscriptions AS s
        WHERE NOT EXISTS (SELECT 1 FROM subscription_sources AS n WHERE n.subscription_id = s.id)
        AND {sees("s.guild_id", ":source")}
"""  # noqa: S608 - columns


def pause_unseen(connection: Connection, reason: Said) -> int:
    """Pause subscriptions whose server sees none of their named sources any more; returns how many.

    Call this in the transaction that hides a source from a server, so that hidden news isn't posted.
    """
    unseen = [subscription_id for (subscription_id,) in connection.execute(_UNSEEN)]
    return sum(_pause(connection, subscription_id, reason) for subscription_id in unseen)


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


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else to_seconds(moment)
