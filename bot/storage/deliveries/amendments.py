"""Editing posts: another publisher reports the story too, or an article in the post has changed.

The first edit is made a minute after the first reason for one, so that several reasons share an edit. An
edit notifies nobody, so posts older than an hour are left alone. Only posts of follows and at-once alerts
are edited. A digest at set times is an edition: the next one has the changed article again, marked as
updated.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from bot.models import Delivery
from bot.storage.deliveries.crossposts import one_of_each_channel
from bot.storage.deliveries.delivery_rows import DELIVERY_COLUMNS, delivery_of
from bot.storage.deliveries.posted_articles import mark_shown
from bot.storage.engine import Connection, Database, in_chunks, placeholders
from bot.storage.timestamps import from_exact_seconds, to_exact_seconds
from bot.words import Said
from bot.words.stored_messages import to_text

_WAITS = (60.0, 600.0, 2_700.0)  # seconds from the reason to the first, second and third edit
_WORTH_IT = 3_600.0  # seconds after the post; later edits go unnoticed
_CLAIMED_WITHIN = (
    2 * _WORTH_IT
)  # seconds; a post that was sent much later than claimed is left alone
_AT_ONCE = 500  # articles


def note_new_accounts(
    connection: Connection, matches: Sequence[tuple[int, int]], now: float
) -> None:
    """Queue edits of posts whose stories these articles report too.

    `matches` are pairs of a subscription and an article that it selects. Call this once for each pair,
    when the article's story is known.
    """
    retold = _reported_before(connection, sorted({article for _, article in matches}))
    for subscription_id, article_id in matches:
        if article_id not in retold:
            continue
        values = {"subscription": subscription_id, "article": article_id, "oldest": now - _WORTH_IT}
        _queue(connection, connection.execute(_POSTS, values).fetchall(), now)


def note_changed_articles(connection: Connection, changed: Collection[int], now: float) -> None:
    """Queue edits of posts that show an outdated headline or outdated sentences of these articles.

    Call this in the transaction that changes the articles.
    """
    for some in in_chunks(sorted(changed), _AT_ONCE):
        values = [*some, now - _CLAIMED_WITHIN, now - _WORTH_IT, *some]
        marks = placeholders(some)
        _queue(connection, connection.execute(_SHOWING.format(marks), values).fetchall(), now)


def _queue(connection: Connection, posts: Iterable[tuple[int, int, int]], now: float) -> None:
    """Queue (delivery, channel, edits so far) for another edit, unless it has had them all."""
    for delivery_id, channel_id, edits in posts:
        if edits < len(_WAITS):
            connection.execute(_QUEUE, (delivery_id, channel_id, now + _WAITS[edits]))


def _reported_before(connection: Connection, articles: Sequence[int]) -> set[int]:
    """The articles whose stories others report too. They are few, so most matches need no more work."""
    found: set[int] = set()
    for some in in_chunks(articles, _AT_ONCE):
        rows = connection.execute(_REPORTED.format(placeholders(some)), some)
        found.update(article_id for (article_id,) in rows)
    return found


class Amendments:
    """The queue of posts to edit. Several processes may work on one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def lease(
        self, now: datetime, seconds: float, limit: int, worker: str
    ) -> tuple[Delivery, ...]:
        """Lease at most `limit` deliveries whose messages are to be edited now, one per channel.

        No other worker gets them for `seconds`. Posts older than an hour are given up.
        """
        at = to_exact_seconds(now)
        return await self._database.write(
            lambda connection: _lease(connection, at, seconds, limit, worker), domain="posting"
        )

    async def done(
        self, delivery: Delivery, worker: str, error: Said | None, now: datetime
    ) -> None:
        """Record that the edit was made, or given up because of an error.

        If another reason came up meanwhile, another edit follows.
        """
        at = to_exact_seconds(now)

        def work(connection: Connection) -> None:
            if error is None:
                mark_shown(connection, delivery)
            values = {
                "error": None if error is None else to_text(error),
                "worker": worker, "now": at, "delivery": delivery.id,
            }  # fmt: skip
            connection.execute(_DONE, values)

        await self._database.write(work, domain="posting")

    async def retry(self, delivery_id: int, worker: str, at: datetime, error: Said) -> None:
        """Return the lease; the edit is tried again at `at`."""
        values = (to_text(error), to_exact_seconds(at), delivery_id, worker)
        await self._database.write(
            lambda connection: connection.execute(_RETRY, values).rowcount, domain="posting"
        )

    async def release(self, worker: str) -> int:
        """Return all leases of a worker; returns how many."""
        return await self._database.write(
            lambda connection: connection.execute(_RELEASE, (worker,)).rowcount, domain="posting"
        )

    async def next(self) -> datetime | None:
        """When `lease` will next return something, possibly in the past; None if nothing is queued."""

        def work(connection: Connection) -> datetime | None:
            (at,) = connection.execute(_NEXT).fetchone()
            return None if at is None else from_exact_seconds(at)

        return await self._database.read(work)


def _lease(
    connection: Connection, now: float, seconds: float, limit: int, worker: str
) -> tuple[Delivery, ...]:
    connection.execute(_TOO_LATE, {"now": now, "oldest": now - _WORTH_IT})
    ids = one_of_each_channel(connection.execute(_READY, (now,)), limit)
    connection.executemany(
        "UPDATE amendments SET ready_at = ?, worker = ?, attempts = attempts + 1"
        " WHERE delivery_id = ?",
        [(now + seconds, worker, id_) for id_ in ids],
    )
    return tuple(delivery_of(connection.execute(_DELIVERY, (id_,)).fetchone()) for id_ in ids)


_DELIVERY = f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d WHERE d.id = ?"  # noqa: S608 - constant
# `_QUEUE` takes the lease away from a worker that is making an edit too early to show the change.
_DONE = """
    UPDATE amendments SET error = :error, edits = edits + 1, attempts = 0,
        finished_at = CASE WHEN worker = :worker THEN :now ELSE finished_at END,
        worker = CASE WHEN worker = :worker THEN NULL ELSE worker END
    WHERE delivery_id = :delivery
"""
_RETRY = """
    UPDATE amendments SET worker = NULL, error = ?, ready_at = ?
    WHERE delivery_id = ? AND worker = ? AND finished_at IS NULL
"""
_RELEASE = (
    "UPDATE amendments SET ready_at = 0, worker = NULL WHERE finished_at IS NULL AND worker = ?"
)
_NEXT = "SELECT min(ready_at) FROM amendments WHERE finished_at IS NULL"
_REPORTED = """
    SELECT m.article_id FROM story_members AS m WHERE m.article_id IN ({}) AND EXISTS (
        SELECT 1 FROM story_members AS o WHERE o.story_id = m.story_id AND o.voice <> m.voice)
"""
# Those that were made, and the one that is being made.
_EDITS = """
    coalesce(e.edits, 0) + CASE WHEN e.worker IS NOT NULL AND e.finished_at IS NULL THEN 1 ELSE 0 END
"""
# What the channel was given of the same story, by a delivery that was sent within the hour, or is being
# sent: its message may have been composed before this account came.
_POSTS = f"""
    SELECT DISTINCT d.id, d.channel_id, {_EDITS}
    FROM subscriptions AS s
    CROSS JOIN story_members AS m ON m.article_id = :article
    CROSS JOIN story_members AS o ON o.story_id = m.story_id AND o.voice <> m.voice
    CROSS JOIN posted AS p ON p.channel_id = s.channel_id AND p.article_id = o.article_id
    CROSS JOIN deliveries AS d ON d.id = p.delivery_id
    CROSS JOIN subscriptions AS sent ON sent.id = d.subscription_id
    LEFT JOIN amendments AS e ON e.delivery_id = d.id
    WHERE s.id = :subscription AND sent.rhythm = 'now' AND d.guild_id <> 0
        AND (d.state = 'sent' AND d.finished_at > :oldest OR d.state = 'waiting' AND d.attempts > 0)
"""  # noqa: S608 - constants
_SHOWS = f"""
    SELECT DISTINCT d.id, d.channel_id, {_EDITS}
    FROM deliveries AS d
    CROSS JOIN subscriptions AS s ON s.id = d.subscription_id AND s.rhythm = 'now'
    CROSS JOIN posted AS p
        ON p.channel_id = d.channel_id AND p.article_id IN ({{0}}) AND p.delivery_id = d.id
    CROSS JOIN summaries AS stored
        ON stored.article_id = p.article_id AND stored.shown <> p.shown
    LEFT JOIN amendments AS e ON e.delivery_id = d.id
"""  # noqa: S608 - constants
# A message that is being sent may have the former wording; one that waits is composed later.
_SHOWING = f"""
    {_SHOWS} WHERE d.state <> 'waiting' AND d.due > ? AND d.state = 'sent' AND d.finished_at > ?
    UNION {_SHOWS} WHERE d.state = 'waiting' AND d.attempts > 0
"""
_QUEUE = """
    INSERT INTO amendments (delivery_id, channel_id, ready_at) VALUES (?, ?, ?)
    ON CONFLICT (delivery_id) DO UPDATE
    SET ready_at = excluded.ready_at, worker = NULL, finished_at = NULL
    WHERE amendments.finished_at IS NOT NULL OR amendments.worker IS NOT NULL
"""
_TOO_LATE = """
    UPDATE amendments SET finished_at = :now, worker = NULL
    WHERE finished_at IS NULL AND ready_at <= :now AND NOT EXISTS (
        SELECT 1 FROM deliveries AS d
        WHERE d.id = amendments.delivery_id AND d.state = 'sent' AND d.finished_at > :oldest)
"""
_READY = """
    SELECT delivery_id, channel_id FROM amendments
    WHERE finished_at IS NULL AND ready_at <= ? ORDER BY ready_at, delivery_id
"""
