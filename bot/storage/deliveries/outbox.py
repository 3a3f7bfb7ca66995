"""What is to be posted: claimed once for each due time, leased while it is sent, then recorded."""

from collections.abc import Sequence
from datetime import datetime

from bot.models import Claim, Delivery, DigestEntry
from bot.storage.deliveries import crossposts, posted_articles
from bot.storage.deliveries.claims import claim_batch
from bot.storage.deliveries.delivery_rows import DELIVERY_COLUMNS, delivery_of, stories_of
from bot.storage.engine import Connection, Database
from bot.storage.timestamps import from_exact_seconds, to_exact_seconds, to_seconds

_LONG_AGO = -(2**63)


class Outbox:
    """The deliveries of all schedules. Several processes may work on one database.

    A worker is whoever sends, by a name that nobody else has. All that is written here outlives
    a power cut: what was claimed or tried and is forgotten would be posted twice.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, claims: Sequence[Claim], now: datetime) -> int:
        """How many due times were claimed, all of them in one transaction.

        A claim is open while its schedule runs and is next due when the claimer `expected` it.
        It moves the schedule on to `next_due`, records the `skipped_dues`, and writes the
        delivery with its stories; those that the channel was given by another delivery since
        they were chosen are left out, and a digest that loses all of them so is quiet, unless
        its plan wants a note. A few of the oldest deliveries are pruned.
        """
        return await self._database.write(
            lambda connection: claim_batch(connection, claims, now), durable=True
        )

    async def new_for(
        self, channel_id: int, source_id: int, since: datetime | None, limit: int
    ) -> tuple[DigestEntry, ...]:
        """At most `limit` stories of the source that the channel was not given yet, newest first,
        none of them older than `since`.

        One that it was given in other words is among them, as `updated`. The newest 1,000 of
        the source are looked at.
        """
        bound = _LONG_AGO if since is None else to_seconds(since)
        return await self._database.read(
            lambda connection: posted_articles.new_for(
                connection, channel_id, source_id, bound, limit
            )
        )

    async def lease(
        self, now: datetime, seconds: float, limit: int, worker: str
    ) -> tuple[Delivery, ...]:
        """At most `limit` deliveries to try now, which are this worker's for so many seconds.

        One of each server before the second of any, a server's oldest first, and never two for
        one channel at a time. Each counts as an attempt.
        """
        at = to_exact_seconds(now)
        return await self._database.write(
            lambda connection: _lease(connection, at, seconds, limit, worker), durable=True
        )

    async def sent(
        self,
        delivery_id: int,
        worker: str,
        message_id: int,
        now: datetime,
        *,
        publish: bool = False,
    ) -> bool:
        """Records the message; False where somebody else has the lease or it is recorded.

        A delivery that was given up meanwhile is `sent` all the same, for the message exists.
        With `publish` it is to be published too, from this very moment on.
        """
        at = to_exact_seconds(now)

        def work(connection: Connection) -> bool:
            recorded = _sent(connection, delivery_id, worker, message_id, at)
            if recorded and publish:
                crossposts.add(connection, delivery_id, at)
            return recorded

        return await self._database.write(work, durable=True)

    async def retry(self, delivery_id: int, worker: str, at: datetime, error: str) -> bool:
        """Gives the lease back: not before `at` again. False where it is somebody else's."""

        def work(connection: Connection) -> bool:
            changed = connection.execute(
                "UPDATE deliveries SET ready_at = ?, worker = NULL, error = ?"
                " WHERE id = ? AND state = 'waiting' AND coalesce(worker, ?4) = ?4",
                (to_exact_seconds(at), error, delivery_id, worker),
            )
            return changed.rowcount == 1

        return await self._database.write(work, durable=True)

    async def failed(self, delivery_id: int, worker: str, error: str, now: datetime) -> bool:
        """Gives the delivery up; its stories are new again. False where it is somebody else's."""

        def work(connection: Connection) -> bool:
            changed = connection.execute(
                "UPDATE deliveries SET state = 'failed', worker = NULL, error = ?, finished_at = ?"
                " WHERE id = ? AND state = 'waiting' AND coalesce(worker, ?4) = ?4",
                (error, to_exact_seconds(now), delivery_id, worker),
            )
            if changed.rowcount == 1:
                posted_articles.take_back_of(connection, delivery_id)
            return changed.rowcount == 1

        return await self._database.write(work, durable=True)

    async def release(self, worker: str) -> int:
        """How many leases a worker that stops gives back, so that the next need not wait."""

        def work(connection: Connection) -> int:
            deliveries = connection.execute(
                "UPDATE deliveries SET ready_at = 0, worker = NULL"
                " WHERE state = 'waiting' AND worker = ?",
                (worker,),
            )
            return deliveries.rowcount + crossposts.release(connection, worker)

        return await self._database.write(work, durable=True)

    async def workers(self) -> tuple[str, ...]:
        """The names of those who hold a lease, over or not."""

        def work(connection: Connection) -> tuple[str, ...]:
            return tuple(name for (name,) in connection.execute(_WORKERS))

        return await self._database.read(work)

    async def next_attempt(self) -> datetime | None:
        """When a lease will give something, if nothing else happens before; which may have
        passed. None where nothing waits.
        """
        return await self._database.read(lambda connection: _moment(connection, _NEXT_ATTEMPT))

    async def lease_publish(
        self, now: datetime, seconds: float, limit: int, worker: str
    ) -> tuple[Delivery, ...]:
        """At most `limit` deliveries to publish now, the oldest first, one for a channel at a
        time, and no more than ten attempts in an hour for each channel.
        """
        at = to_exact_seconds(now)

        def work(connection: Connection) -> tuple[Delivery, ...]:
            return _deliveries(connection, crossposts.lease(connection, at, seconds, limit, worker))

        return await self._database.write(work, durable=True)

    async def published(self, delivery_id: int, now: datetime) -> bool:
        """Records that the message is published; False where it was not to be."""
        return await self._finish_publishing(delivery_id, None, now)

    async def publish_failed(self, delivery_id: int, error: str, now: datetime) -> bool:
        """Gives publishing up, as for a message that is gone; the post stays `sent`."""
        return await self._finish_publishing(delivery_id, error, now)

    async def _finish_publishing(self, delivery_id: int, error: str | None, now: datetime) -> bool:
        at = to_exact_seconds(now)
        return await self._database.write(
            lambda connection: crossposts.finish(connection, delivery_id, error, at), durable=True
        )

    async def publish_retry(self, delivery_id: int, at: datetime, error: str) -> bool:
        """Publishing is tried again, not before `at`; False where it is over."""
        ready_at = to_exact_seconds(at)
        return await self._database.write(
            lambda connection: crossposts.retry(connection, delivery_id, error, ready_at),
            durable=True,
        )

    async def next_publish(self) -> datetime | None:
        """As `next_attempt`, for publishing: the allowance of each channel is thought of."""
        return await self._database.read(
            lambda connection: _moment(connection, crossposts.NEXT_ATTEMPT)
        )


# INDEXED BY: in order of turns, so that it ends with the first few
_READY = """
    SELECT d.id, d.channel_id FROM deliveries AS d INDEXED BY deliveries_waiting
    WHERE d.state = 'waiting' AND d.ready_at <= :now AND NOT EXISTS (
        SELECT 1 FROM deliveries AS other INDEXED BY deliveries_leased
        WHERE other.channel_id = d.channel_id AND other.state = 'waiting'
        AND other.worker IS NOT NULL AND other.ready_at > :now)
    ORDER BY d.turn, d.due, d.id
"""
_NEXT_ATTEMPT = """
    SELECT min(max(d.ready_at, coalesce((
        SELECT max(other.ready_at) FROM deliveries AS other INDEXED BY deliveries_leased
        WHERE other.channel_id = d.channel_id AND other.state = 'waiting'
        AND other.worker IS NOT NULL), 0)))
    FROM deliveries AS d INDEXED BY deliveries_waiting WHERE d.state = 'waiting'
"""
_WORKERS = """
    SELECT worker FROM deliveries WHERE state = 'waiting' AND worker IS NOT NULL
    UNION SELECT worker FROM crossposts WHERE finished_at IS NULL AND worker IS NOT NULL
"""
_DELIVERY = f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d WHERE d.id = ?"  # noqa: S608 - constant


def _lease(
    connection: Connection, now: float, seconds: float, limit: int, worker: str
) -> tuple[Delivery, ...]:
    ids = crossposts.one_of_each_channel(connection.execute(_READY, {"now": now}), limit)
    connection.executemany(
        "UPDATE deliveries SET ready_at = ?, worker = ?, attempts = attempts + 1,"
        " first_attempt_at = coalesce(first_attempt_at, ?) WHERE id = ?",
        [(now + seconds, worker, now, id_) for id_ in ids],
    )
    return _deliveries(connection, ids)


def _sent(
    connection: Connection, delivery_id: int, worker: str, message_id: int, now: float
) -> bool:
    row = connection.execute(
        "SELECT state, channel_id, stories FROM deliveries"
        " WHERE id = ? AND state IN ('waiting', 'failed')"
        " AND (coalesce(worker, ?2) = ?2 OR ready_at <= ?3)",
        (delivery_id, worker, now),
    ).fetchone()
    if row is None:
        return False
    state, channel_id, stories = row
    connection.execute(
        "UPDATE deliveries SET state = 'sent', worker = NULL, message_id = ?, finished_at = ?,"
        " error = NULL WHERE id = ?",
        (message_id, now, delivery_id),
    )
    if state == "failed":  # its stories were taken back
        given = [(channel_id, story.article_id, delivery_id) for story in stories_of(stories)]
        posted_articles.remember(connection, given)
    return True


def _deliveries(connection: Connection, ids: list[int]) -> tuple[Delivery, ...]:
    return tuple(delivery_of(connection.execute(_DELIVERY, (id_,)).fetchone()) for id_ in ids)


def _moment(connection: Connection, query: str) -> datetime | None:
    (at,) = connection.execute(query).fetchone()
    return None if at is None else from_exact_seconds(at)
