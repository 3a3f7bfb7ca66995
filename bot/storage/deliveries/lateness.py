"""How many posts are owed, and how many of them are late."""

from datetime import datetime, timedelta
from typing import NamedTuple

from bot.storage.engine import Connection
from bot.storage.timestamps import from_seconds, to_seconds

LATE = timedelta(minutes=2)  # a running bot has claimed and sent a post by then

# A message that may not be sent yet, such as one that waits for another day, isn't late; one that is
# tried again is.
_OWED = """
    SELECT count(*), coalesce(sum(late), 0), min(CASE WHEN late = 1 THEN due END) FROM (
        SELECT due, CASE WHEN due < :late AND (ready_at < :late OR attempts > 0) THEN 1 ELSE 0 END
            AS late
        FROM deliveries WHERE state = 'waiting') AS owed"""
_UNCLAIMED = "SELECT count(*), min(next_due) FROM subscriptions WHERE next_due < :late"


class Lateness(NamedTuple):
    """Posts that are owed."""

    waiting: int  # messages that are written and not sent yet
    late: int  # of these, and due times for which nothing was written
    since: datetime | None  # the earliest due time of the late ones


def lateness(connection: Connection, now: datetime) -> Lateness:
    """What is owed to all channels and people."""
    late = {"late": to_seconds(now - LATE)}
    waiting, unsent, sent_from = connection.execute(_OWED, late).fetchone()
    unclaimed, claimed_from = connection.execute(_UNCLAIMED, late).fetchone()
    since = min((due for due in (sent_from, claimed_from) if due is not None), default=None)
    return Lateness(waiting, unsent + unclaimed, None if since is None else from_seconds(since))
