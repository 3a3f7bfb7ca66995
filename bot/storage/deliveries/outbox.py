"""The outbox: a due time is claimed once; its delivery is leased, sent, and recorded."""

from collections.abc import Sequence
from datetime import datetime

from bot.models import Claim, CorrectedDue, Delivery, DigestEntry, Selection, Viewer
from bot.storage.deliveries.claims import claim_batch
from bot.storage.deliveries.clock_correction import put_clock_right
from bot.storage.deliveries.crossposts import (
    add_crosspost,
    finish_crosspost,
    lease_crossposts,
    next_crosspost,
    one_of_each_channel,
    release_crossposts,
    retry_crosspost,
)
from bot.storage.deliveries.delivery_rows import DELIVERY_COLUMNS, delivery_of, entries_of
from bot.storage.deliveries.notifications import may_notify
from bot.storage.deliveries.posted_articles import mark_posted, new_for, unmark
from bot.storage.engine import LARGEST_ID, LONG_AGO, Connection, Database
from bot.storage.timestamps import from_exact_seconds, to_exact_seconds, to_seconds
from bot.words import Said
from bot.words.stored_messages import to_text


class Outbox:
    """The deliveries of all subscriptions. Several processes may work on one database.

    A worker is a process that sends, under a name that no other has. Every write survives a power
    cut: a claim or an attempt that is forgotten would be posted twice.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, claims: Sequence[Claim], now: datetime) -> int:
        """Claim due times, all in one transaction, and return how many were claimed.

        A claim is open while its subscription runs and is next due when the claimer `expected` it. It
        moves the subscription on to `next_due`, records `skipped_dues`, and writes the delivery.
        Articles that another delivery has given to the channel since are left out; a digest that
        loses all of them is quiet, unless its plan wants a note. Old deliveries are pruned.
        """
        return await self._database.write(
            lambda connection: claim_batch(connection, claims, now), durable=True, domain="posting"
        )

    async def put_right(self, corrected: Sequence[CorrectedDue], now: datetime) -> None:
        """Undo what was decided while the clock was ahead.

        Corrects the subscriptions' next due times, unless they changed meanwhile, and forgets their
        deliveries for due times that are still to come, unless sending them has been tried. What
        waits for a moment far ahead no longer does.
        """
        await self._database.write(
            lambda connection: put_clock_right(connection, corrected, now),
            durable=True,
            domain="posting",
        )

    async def new_for(
        self,
        viewer: Viewer,
        channel_id: int,
        selection: Selection,
        limit: int,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> tuple[DigestEntry, ...]:
        """At most `limit` articles of a selection that are new to a channel, from `since` to `until`.

        Stories that most visible publishers report come first, then the newest. Articles of which
        the channel was shown another title or other sentences are `updated`.
        """
        within = (
            LONG_AGO if since is None else to_seconds(since),
            LARGEST_ID if until is None else to_seconds(until),
        )
        return await self._database.read(
            lambda connection: new_for(
                connection, viewer, channel_id, selection, within=within, limit=limit
            )
        )

    async def lease(
        self, now: datetime, seconds: float, limit: int, worker: str
    ) -> tuple[Delivery, ...]:
        """At most `limit` deliveries to try now; no other worker gets them for `seconds`.

        One of each server before the second of any, a server's oldest first, and one at a time for
        each channel. Each counts as an attempt.
        """
        at = to_exact_seconds(now)
        return await self._database.write(
            lambda connection: _lease(connection, at, seconds, limit, worker),
            durable=True,
            domain="posting",
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
        """Record the message; False if another worker has the lease or it is recorded already.

        A delivery that was given up in the meantime becomes `sent`, because the message exists.
        With `publish` the message is queued for publishing in the same transaction.
        """
        at = to_exact_seconds(now)

        def work(connection: Connection) -> bool:
            recorded = _sent(connection, delivery_id, worker, message_id, at)
            if recorded and publish:
                add_crosspost(connection, delivery_id, at)
            return recorded

        return await self._database.write(work, durable=True, domain="posting")

    async def may_notify(self, delivery: Delivery, now: datetime) -> bool:
        """Whether a delivery may notify the role that it mentions: one in ten minutes per channel.

        Recorded, so that no other delivery may until then; the same for every attempt.
        """
        at = to_exact_seconds(now)
        return await self._database.write(
            lambda connection: may_notify(connection, delivery.id, delivery.channel_id, at),
            durable=True,
            domain="posting",
        )

    async def retry(self, delivery_id: int, worker: str, at: datetime, error: Said | str) -> bool:
        """Give the lease back until `at`; False if another worker has it."""
        values = {
            "id": delivery_id, "worker": worker, "error": to_text(error), "at": to_exact_seconds(at)
        }  # fmt: skip

        def work(connection: Connection) -> bool:
            changed = connection.execute(
                "UPDATE deliveries SET ready_at = :at, worker = NULL, error = :error"  # noqa: S608 - a constant
                f" WHERE id = :id AND {_OWN}",
                values,
            )
            return changed.rowcount == 1

        return await self._database.write(work, durable=True, domain="posting")

    async def failed(self, delivery_id: int, worker: str, error: Said | str, now: datetime) -> bool:
        """Give the delivery up; its articles are new again. False if another worker has it."""
        return await self._end(delivery_id, worker, "failed", to_text(error), now)

    async def nothing_left(self, delivery_id: int, worker: str, now: datetime) -> bool:
        """Record that its stories were removed or hidden before it was sent: it is quiet.

        Those that are only hidden are new again. False if another worker has it.
        """
        return await self._end(delivery_id, worker, "quiet", None, now)

    async def _end(
        self, delivery_id: int, worker: str, state: str, error: str | None, now: datetime
    ) -> bool:
        """End a delivery that was not sent; its articles are new again."""
        values = {
            "id": delivery_id, "worker": worker, "state": state, "error": error,
            "now": to_exact_seconds(now),
        }  # fmt: skip

        def work(connection: Connection) -> bool:
            changed = connection.execute(
                "UPDATE deliveries SET state = :state, worker = NULL, error = :error,"  # noqa: S608 - a constant
                f" finished_at = :now WHERE id = :id AND {_OWN}",
                values,
            )
            if changed.rowcount == 1:
                unmark(connection, delivery_id)
            return changed.rowcount == 1

        return await self._database.write(work, durable=True, domain="posting")

    async def release(self, worker: str) -> int:
        """Give all leases of a worker that stops back, so that the next need not wait; how many."""

        def work(connection: Connection) -> int:
            deliveries = connection.execute(
                "UPDATE deliveries SET ready_at = 0, worker = NULL"
                " WHERE state = 'waiting' AND worker = ?",
                (worker,),
            )
            return deliveries.rowcount + release_crossposts(connection, worker)

        return await self._database.write(work, durable=True, domain="posting")

    async def workers(self) -> tuple[str, ...]:
        """The names of the workers that hold a lease, expired or not."""

        def work(connection: Connection) -> tuple[str, ...]:
            return tuple(name for (name,) in connection.execute(_WORKERS))

        return await self._database.read(work)

    async def next_attempt(self) -> datetime | None:
        """When `lease` will return something if nothing else happens; it may have passed.

        None if no delivery waits.
        """

        def work(connection: Connection) -> datetime | None:
            (at,) = connection.execute(_NEXT_ATTEMPT).fetchone()
            return None if at is None else from_exact_seconds(at)

        return await self._database.read(work)

    async def lease_publish(
        self, now: datetime, seconds: float, limit: int, worker: str
    ) -> tuple[Delivery, ...]:
        """At most `limit` deliveries to publish now, oldest first, one at a time for each channel.

        Each channel has at most ten attempts in an hour.
        """
        at = to_exact_seconds(now)

        def work(connection: Connection) -> tuple[Delivery, ...]:
            ids = lease_crossposts(connection, at, seconds, limit, worker)
            return _deliveries(connection, ids)

        return await self._database.write(work, durable=True, domain="posting")

    async def published(self, delivery_id: int, now: datetime) -> bool:
        """Record that the message is published; False if it was not queued."""
        return await self._finish_publishing(delivery_id, None, now)

    async def publish_failed(self, delivery_id: int, error: Said | str, now: datetime) -> bool:
        """Give publishing up, as for a message that was deleted; the delivery stays `sent`."""
        return await self._finish_publishing(delivery_id, error, now)

    async def _finish_publishing(
        self, delivery_id: int, error: Said | str | None, now: datetime
    ) -> bool:
        at = to_exact_seconds(now)
        return await self._database.write(
            lambda connection: finish_crosspost(connection, delivery_id, error, at),
            durable=True,
            domain="posting",
        )

    async def publish_retry(self, delivery_id: int, at: datetime, error: Said | str) -> bool:
        """Try publishing again, not before `at`; False if it is over."""
        ready_at = to_exact_seconds(at)
        return await self._database.write(
            lambda connection: retry_crosspost(connection, delivery_id, error, ready_at),
            durable=True,
            domain="posting",
        )

    async def next_publish(self) -> datetime | None:
        """When `lease_publish` will return something; it may have passed. None if nothing waits."""

        def work(connection: Connection) -> datetime | None:
            at = next_crosspost(connection)
            return None if at is None else from_exact_seconds(at)

        return await self._database.read(work)


_OWN = "state = 'waiting' AND coalesce(worker, :worker) = :worker"
# INDEXED BY: in the order of turns, so that it ends with the first few
_READY = """
    SELECT d.id, d.channel_id FROM deliveries AS d INDEXED BY deliveries_waiting
    WHERE d.state = 'waiting' AND d.ready_at <= :now AND NOT EXISTS (
        SELECT 1 FROM deliveries AS other INDEXED BY deliveries_leased
        WHERE other.channel_id = d.channel_id AND other.state = 'waiting'
        AND other.worker IS NOT NULL AND other.ready_at > :now)
    ORDER BY d.turn, d.due, d.id
"""
# A channel with a lease has to wait for its end.
_NEXT_ATTEMPT = """
    SELECT min(CASE WHEN leased.until > d.ready_at THEN leased.until ELSE d.ready_at END)
    FROM deliveries AS d INDEXED BY deliveries_waiting LEFT JOIN (
        SELECT channel_id, max(ready_at) AS until FROM deliveries INDEXED BY deliveries_leased
        WHERE state = 'waiting' AND worker IS NOT NULL GROUP BY channel_id
    ) AS leased ON leased.channel_id = d.channel_id
    WHERE d.state = 'waiting'
"""
_WORKERS = """
    SELECT worker FROM deliveries WHERE state = 'waiting' AND worker IS NOT NULL
    UNION SELECT worker FROM crossposts WHERE finished_at IS NULL AND worker IS NOT NULL
"""
_DELIVERY = f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d WHERE d.id = ?"  # noqa: S608 - constant


def _lease(
    connection: Connection, now: float, seconds: float, limit: int, worker: str
) -> tuple[Delivery, ...]:
    ids = one_of_each_channel(connection.execute(_READY, {"now": now}), limit)
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
        " WHERE id = :id AND state IN ('waiting', 'failed')"
        " AND (coalesce(worker, :worker) = :worker OR ready_at <= :now)",
        {"id": delivery_id, "worker": worker, "now": now},
    ).fetchone()
    if row is None:
        return False
    state, channel_id, entries = row
    connection.execute(
        "UPDATE deliveries SET state = 'sent', worker = NULL, message_id = ?, finished_at = ?,"
        " error = NULL WHERE id = ?",
        (message_id, now, delivery_id),
    )
    if state == "failed":  # its articles had been unmarked
        posts = [(channel_id, entry.article_id, delivery_id) for entry in entries_of(entries)]
        mark_posted(connection, posts)
    return True


def _deliveries(connection: Connection, ids: list[int]) -> tuple[Delivery, ...]:
    return tuple(delivery_of(connection.execute(_DELIVERY, (id_,)).fetchone()) for id_ in ids)
