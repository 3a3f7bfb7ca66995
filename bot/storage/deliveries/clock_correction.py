"""Undo what was decided while the clock was ahead, once it is right again."""

from collections.abc import Sequence
from datetime import datetime

from bot.models import CorrectedDue
from bot.storage.deliveries.post_times import earliest_post
from bot.storage.deliveries.posted_articles import unmark
from bot.storage.deliveries.subscription_rows import as_it_comes
from bot.storage.engine import Connection
from bot.storage.timestamps import to_exact_seconds, to_seconds

# Longer than Discord asks to wait, and than a lease. What is further ahead was planned by a wrong clock; if
# its holder is at work yet, the nonce keeps Discord from storing the message twice.
_LONGEST_WAIT = 3600.0  # seconds

# A due time that is yet to come can't have been missed or been without news.
_TOO_EARLY = """
    SELECT id FROM deliveries WHERE subscription_id = ? AND due > ?
    AND (state IN ('quiet', 'skipped') OR (state = 'waiting' AND attempts = 0))
"""


def put_clock_right(
    connection: Connection, corrected: Sequence[CorrectedDue], now: datetime
) -> None:
    """See `Outbox.put_right`."""
    for subscription_id, expected, next_due in corrected:
        changed = connection.execute(
            "UPDATE subscriptions SET next_due = ? WHERE id = ? AND next_due = ?",
            (to_seconds(next_due), subscription_id, to_seconds(expected)),
        )
        if changed.rowcount:
            early = connection.execute(_TOO_EARLY, (subscription_id, to_seconds(now))).fetchall()
            for (delivery_id,) in early:
                unmark(connection, delivery_id)
                connection.execute("DELETE FROM deliveries WHERE id = ?", (delivery_id,))
    at = to_exact_seconds(now)
    latest = {"now": at, "latest": at + _LONGEST_WAIT}
    connection.execute(
        "UPDATE deliveries SET ready_at = :now, worker = NULL"
        " WHERE state = 'waiting' AND ready_at > :latest",
        latest,
    )
    connection.execute(
        "UPDATE crossposts SET ready_at = :now, worker = NULL"
        " WHERE finished_at IS NULL AND ready_at > :latest",
        latest,
    )
    connection.execute("DELETE FROM crosspost_attempts WHERE at > :latest", latest)
    connection.execute(
        "UPDATE amendments SET ready_at = :now, worker = NULL"
        " WHERE finished_at IS NULL AND ready_at > :latest",
        latest,
    )
    _put_follows_right(connection, now)


def _put_follows_right(connection: Connection, now: datetime) -> None:
    """What came for a follow or an alert waits no longer than the right clock says.

    One that was set up while the clock was ahead is as old as can be: news from before it is not
    for it.
    """
    at = to_seconds(now)
    connection.execute("UPDATE subscriptions SET created_at = ? WHERE created_at > ?", (at, at))
    rows = connection.execute(_WAITING_FOLLOWS, (at,)).fetchall()
    dues = [
        (earliest_post(as_it_comes(*rhythm), posted_at, now), id_, next_due)
        for id_, next_due, posted_at, *rhythm in rows
    ]
    connection.executemany(
        "UPDATE subscriptions SET next_due = ? WHERE id = ? AND next_due = ?",
        [(due, id_, next_due) for due, id_, next_due in dues if due < next_due],
    )


# A person's daily number of messages may end an alert's turn as well, which is checked when it is due.
_WAITING_FOLLOWS = """
    SELECT id, next_due, posted_at, gap, quiet, timezone FROM subscriptions
    WHERE next_due > ? AND rhythm = 'now'
"""
