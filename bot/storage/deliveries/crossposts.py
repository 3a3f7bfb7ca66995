"""Publishing what stands in announcement channels, within what Discord allows for each."""

from collections.abc import Iterable

from bot.storage.engine import Connection

ALLOWED = 10  # attempts for a channel
_AN_HOUR = 3_600.0  # seconds


def add(connection: Connection, delivery_id: int, now: float) -> None:
    """The delivery's message is to be published."""
    connection.execute(
        "INSERT INTO crossposts (delivery_id, channel_id, ready_at)"
        " SELECT id, channel_id, ? FROM deliveries WHERE id = ? ON CONFLICT DO NOTHING",
        (now, delivery_id),
    )


def lease(connection: Connection, now: float, seconds: float, limit: int, worker: str) -> list[int]:
    """Ids of deliveries, as `Outbox.lease_publish`; each counts against its channel's allowance."""
    connection.execute("DELETE FROM crosspost_attempts WHERE at <= ?", (now - _AN_HOUR,))
    chosen = one_of_each_channel(connection.execute(_READY, {"now": now}), limit)
    connection.executemany(
        "UPDATE crossposts SET ready_at = ?, worker = ?, attempts = attempts + 1"
        " WHERE delivery_id = ?",
        [(now + seconds, worker, id_) for id_ in chosen],
    )
    connection.executemany(
        "INSERT INTO crosspost_attempts (channel_id, at)"
        " SELECT channel_id, ? FROM crossposts WHERE delivery_id = ?",
        [(now, id_) for id_ in chosen],
    )
    return chosen


def one_of_each_channel(ready: Iterable[tuple[int, int]], limit: int) -> list[int]:
    """The first `limit` ids of (id, channel) without a second one of any channel."""
    chosen: dict[int, int] = {}
    for id_, channel_id in ready:
        if len(chosen) >= limit:
            break
        chosen.setdefault(channel_id, id_)
    return list(chosen.values())


def finish(connection: Connection, delivery_id: int, error: str | None, now: float) -> bool:
    """Published, or given up because of the error; whether it was waiting for that."""
    changed = connection.execute(
        "UPDATE crossposts SET worker = NULL, error = ?, finished_at = ?"
        " WHERE delivery_id = ? AND finished_at IS NULL",
        (error, now, delivery_id),
    )
    return changed.rowcount == 1


def retry(connection: Connection, delivery_id: int, error: str, ready_at: float) -> bool:
    """Not before `ready_at` again; whether it still is to be published."""
    changed = connection.execute(
        "UPDATE crossposts SET worker = NULL, error = ?, ready_at = ?"
        " WHERE delivery_id = ? AND finished_at IS NULL",
        (error, ready_at, delivery_id),
    )
    return changed.rowcount == 1


def release(connection: Connection, worker: str) -> int:
    """How many leases are given back."""
    return connection.execute(
        "UPDATE crossposts SET ready_at = 0, worker = NULL"
        " WHERE finished_at IS NULL AND worker = ?",
        (worker,),
    ).rowcount


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
# The tenth last attempt of a channel is the one that must be an hour old.
NEXT_ATTEMPT = f"""
    SELECT min(max(c.ready_at,
        coalesce((
            SELECT max(other.ready_at) FROM crossposts AS other INDEXED BY crossposts_leased
            WHERE other.channel_id = c.channel_id AND other.finished_at IS NULL
            AND other.worker IS NOT NULL), 0),
        coalesce((
            SELECT a.at + {_AN_HOUR} FROM crosspost_attempts AS a
            WHERE a.channel_id = c.channel_id ORDER BY a.at DESC LIMIT 1 OFFSET {ALLOWED - 1:d}), 0)))
    FROM crossposts AS c INDEXED BY crossposts_waiting WHERE c.finished_at IS NULL
"""  # noqa: S608 - constants of this file
