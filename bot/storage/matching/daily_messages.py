"""Limit direct messages to twenty a day for each person; the rest is sent as one the next day."""

from datetime import datetime, timedelta

from bot.storage.engine import Connection
from bot.storage.timestamps import to_seconds

MOST_A_DAY = 20
"""Direct messages to a person in a UTC day, including those of once-a-day alerts."""


class DailyMessages:
    """Today's messages, as seen by a transaction that claims more."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._begin = now.replace(hour=0, minute=0, second=0, microsecond=0)
        self._left: dict[int, int] = {}  # by person

    @property
    def began(self) -> int:
        """When the day began, in Unix seconds."""
        return to_seconds(self._begin)

    @property
    def tomorrow(self) -> int:
        """When the next day begins, in Unix seconds."""
        return to_seconds(self._begin + timedelta(days=1))

    def left(self, person_id: int) -> int:
        """How many more messages of at-once alerts a person may get today."""
        if person_id not in self._left:
            values = {"person": person_id, "begin": self.began, "end": self.tomorrow}
            (used,) = self._connection.execute(_USED, values).fetchone()
            self._left[person_id] = max(0, MOST_A_DAY - used)
        return self._left[person_id]

    def use(self, person_id: int) -> None:
        """Count a message that is claimed now."""
        self._left[person_id] = self.left(person_id) - 1


# Once-a-day alerts are counted in advance, so that the limit holds for all. Messages that a wrong clock
# dated to another day don't count.
_USED = """
    SELECT (
        SELECT count(*) FROM deliveries AS d
        CROSS JOIN subscriptions AS s ON s.id = d.subscription_id
        WHERE d.owner_id = :person AND d.guild_id = 0 AND d.state IN ('waiting', 'sent')
            AND (d.due >= :begin AND d.due < :end
                OR coalesce(d.finished_at, d.ready_at) >= :begin
                AND coalesce(d.finished_at, d.ready_at) < :end)
            AND s.rhythm = 'now'
    ) + (
        SELECT count(*) FROM subscriptions
        WHERE guild_id = 0 AND created_by = :person AND rhythm = 'at' AND paused IS NULL
    )
"""
