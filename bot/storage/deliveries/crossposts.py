"""Publishing messages of announcement channels, within what Discord allows for each channel."""

from collections.abc import Iterable

from bot.storage.engine import Connection
from bot.words import Said
from bot.words.stored_messages import to_text

ALLOWED = 10  # attempts for a channel in an hour
_AN_HOUR = 3_600.0  # seconds


def add_crosspost(connection: Connection, delivery_id: int, now: float) -> None:
    """Queue the delivery's message for publishing."""
    connection.execute(
        "INSERT INTO crossposts (delivery_id, channel_id, ready_at)"
        " SELECT id, channel_id, ? FROM deliveries WHERE id = ? ON CONFLICT DO NOTHING",
        (now, delivery_id),
    )


def lease_crossposts(
    connection: Connection, now: float, seconds: float, limit: int, worker: str
) -> list[int]:
    """Lease at most `limit` deliveries to publish, oldest first, and return their ids.

    Each counts against its channel's allowance. A channel has one at a time.
    """
    connection.execute("DELETE FROM crosspost_attempts WHERE at <= ?", (now - _AN_HOUR,))
    ids = one_of_each_channel(connection.execute(_READY, {"now": now}), limit)
    connection.executemany(
        "UPDATE crossposts SET ready_at = ?, worker = ?, attempts = attempts + 1"
        " WHERE delivery_id = ?",
        [(now + seconds, worker, id_) for id_ in ids],
    )
    connection.executemany(
        "INSERT INTO crosspost_attempts (channel_id, at)"
        " SELECT channel_id, ? FROM crossposts WHERE delivery_id = ?",
        [(now, id_) for id_ in ids],
    )
    return ids


def one_of_each_channel(ready: Iterable[tuple[int, int]], limit: int) -> list[int]:
    """The first `limit` ids of (id, channel), skipping every second one of a channel."""
    chosen: dict[int, int] = {}
    for id_, channel_id in ready:
        if len(chosen) >= limit:
            break
        chosen.setdefault(channel_id, id_)
    return list(chosen.values())


def finish_crosspost(
    connection: Connection, delivery_id: int, error: Said | str | None, now: float
) -> bool:
    """Record it as published, or as given up because of an error; False if it was not queued."""
    changed = connection.execute(
        "UPDATE crossposts SET worker = NULL, error = ?, finished_at = ?"
        " WHERE delivery_id = ? AND finished_at IS NULL",
        (None if error is None else to_text(error), now, delivery_id),
    )
    return changed.rowcount == 1


def retry_crosspost(
    connection: Connection, delivery_id: int, error: Said | str, ready_at: float
) -> bool:
    """Give the lease back until `ready_at`; False if it is not queued any more."""
    changed = connection.execute(
        "UPDATE crossposts SET worker = NULL, error = ?, ready_at = ?"
        " WHERE delivery_id = ? AND finished_at IS NULL",
        (to_text(error), ready_at, delivery_id),
    )
    return changed.rowcount == 1


def release_crossposts(connection: Connection, worker: str) -> int:
    """Give all leases of a worker back, and return how many."""
    return connection.execute(
        "UPDATE crossposts SET ready_at = 0, worker = NULL"
        " WHERE finished_at IS NULL AND worker = ?",
        (worker,),
    ).rowcount


def next_crosspost(connection: Connection) -> float | None:
    """When the next one can be leased, in seconds; it may have passed. None if none is queued."""
    channels = connection.execute(_CHANNELS).fetchall()
    return min((max(times) for times in channels), default=None)


_READY = f"""
    SELECT c.delivery_id, c.channel_id FROM crossposts AS c INDEXED BY crossposts_waiting
    WHERE c.finished_at IS NULL AND c.ready_at <= :now AND NOT EXISTS (
        SELECT 1 FROM crossposts AS other INDEXED BY crossposts_leased
        WHERE other.channel_id = c.channel_id AND other.finished_at IS NULL
        AND other.worker IS NOT NULL AND other.ready_at > :now)
    AND (SELECT count(*) FROM crosspost_attempts AS a WHERE a.channel_id = c.channel_id)
        < {ALLOWED:d}
    ORDER BY c.delivery_id
"""  # noqa: S608 - a constant of this file
# For each channel: when its first message is ready, when its lease ends, and when its tenth last
# attempt is an hour old.
_CHANNELS = f"""
    SELECT c.ready_at,
        coalesce((
            SELECT max(other.ready_at) FROM crossposts AS other INDEXED BY crossposts_leased
            WHERE other.channel_id = c.channel_id AND other.finished_at IS NULL
            AND other.worker IS NOT NULL), 0),
        coalesce((
            SELECT a.at + {_AN_HOUR} FROM crosspost_attempts AS a
            WHERE a.channel_id = c.channel_id ORDER BY a.at DESC LIMIT 1 OFFSET {ALLOWED - 1:d}), 0)
    FROM (
        SELECT channel_id, min(ready_at) AS ready_at FROM crossposts INDEXED BY crossposts_waiting
        WHERE finished_at IS NULL GROUP BY channel_id) AS c
"""  # noqa: S608 - constants of this file
