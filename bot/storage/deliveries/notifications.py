"""Which posts may notify the role that they mention: one per channel in ten minutes."""

from bot.storage.engine import Connection

_APART = 600.0  # seconds


def may_notify(connection: Connection, delivery_id: int, channel_id: int, now: float) -> bool:
    """Whether a delivery may notify. If so, the channel's other deliveries may not for ten minutes.

    The answer is the same for every attempt of a delivery.
    """
    connection.execute("DELETE FROM notifications WHERE at <= ? OR at > ?", (now - _APART, now))
    connection.execute(
        "INSERT INTO notifications (channel_id, delivery_id, at) VALUES (?, ?, ?)"
        " ON CONFLICT (channel_id) DO NOTHING",
        (channel_id, delivery_id, now),
    )
    (notifying,) = connection.execute(
        "SELECT delivery_id FROM notifications WHERE channel_id = ?", (channel_id,)
    ).fetchone()
    return bool(notifying == delivery_id)
