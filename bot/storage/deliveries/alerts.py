"""Alerts: people's own subscriptions, sent to their direct messages.

Their `guild_id` is 0, and `created_by` is the person. Otherwise, only the language that a person
chose is stored about them.
"""

from datetime import datetime

from bot.models import Subscription, SubscriptionPlan
from bot.storage.chosen_languages import forget_language
from bot.storage.deliveries.posted_articles import unmark_waiting
from bot.storage.deliveries.subscription_rows import subscriptions_where
from bot.storage.deliveries.subscriptions import insert_subscription
from bot.storage.engine import Connection, Database
from bot.storage.timestamps import to_seconds


class Alerts:
    """The alerts of all people. Every write survives a power cut."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self, plan: SubscriptionPlan, next_due: datetime | None, now: datetime, *, most: int
    ) -> Subscription | None:
        """Store an alert; None if the person has `most` already, paused ones included."""

        def work(connection: Connection) -> Subscription | None:
            count = len(_of_person(connection, plan.created_by))
            if count >= most:
                return None
            return insert_subscription(connection, plan, next_due, now, turn=count)

        return await self._database.write(work, durable=True, domain="posting")

    async def of_person(self, person_id: int) -> tuple[Subscription, ...]:
        """The alerts of a person, oldest first."""
        return await self._database.read(lambda connection: _of_person(connection, person_id))

    async def resume(self, alert_id: int, next_due: datetime | None) -> bool:
        """Let a paused alert run again; False if it was not paused."""

        def work(connection: Connection) -> bool:
            changed = connection.execute(
                "UPDATE subscriptions SET next_due = ?, paused = NULL, found_paused_at = NULL"
                " WHERE id = ? AND guild_id = 0 AND paused IS NOT NULL",
                (None if next_due is None else to_seconds(next_due), alert_id),
            )
            return changed.rowcount == 1

        return await self._database.write(work, durable=True, domain="posting")

    async def remove(self, alert_id: int, person_id: int) -> bool:
        """Delete an alert and its history; False if the person has no such alert.

        Deleting the last one also deletes the record of stories that the person was sent.
        """

        def work(connection: Connection) -> bool:
            alerts = _of_person(connection, person_id)
            if alert_id not in [alert.id for alert in alerts]:
                return False
            if len(alerts) == 1:
                _forget(connection, person_id)
            else:
                unmark_waiting(connection, alert_id)
                connection.execute("DELETE FROM subscriptions WHERE id = ?", (alert_id,))
            return True

        return await self._database.write(work, durable=True, domain="posting")

    async def forget(self, person_id: int) -> int:
        """Delete everything stored about a person; returns how many alerts were deleted."""

        def work(connection: Connection) -> int:
            forget_language(connection, person_id)
            return _forget(connection, person_id)

        return await self._database.write(work, durable=True, domain="posting")

    async def tidy(self, now: datetime, before: datetime) -> int:
        """Delete alerts that were found paused before `before` and still are; returns how many.

        Call this regularly: it also notes which alerts are paused now.
        """

        def work(connection: Connection) -> int:
            connection.execute(
                "UPDATE subscriptions SET found_paused_at = ?"
                " WHERE guild_id = 0 AND paused IS NOT NULL AND found_paused_at IS NULL",
                (to_seconds(now),),
            )
            old = connection.execute(
                "SELECT id, created_by FROM subscriptions"
                " WHERE guild_id = 0 AND paused IS NOT NULL AND found_paused_at < ?",
                (to_seconds(before),),
            ).fetchall()
            for alert_id, person_id in old:
                if len(_of_person(connection, person_id)) == 1:
                    _forget(connection, person_id)
                else:
                    connection.execute("DELETE FROM subscriptions WHERE id = ?", (alert_id,))
            return len(old)

        return await self._database.write(work, durable=True, domain="posting")


def _of_person(connection: Connection, person_id: int) -> tuple[Subscription, ...]:
    return subscriptions_where(
        connection, "s.guild_id = 0 AND s.created_by = :person", {"person": person_id}
    )


def _forget(connection: Connection, person_id: int) -> int:
    """Delete a person's alerts, which takes their deliveries and matches along, and what was sent."""
    connection.execute(
        "DELETE FROM posted WHERE channel_id IN (SELECT channel_id FROM subscriptions"
        " WHERE guild_id = 0 AND created_by = ?)",
        (person_id,),
    )
    deleted = connection.execute(
        "DELETE FROM subscriptions WHERE guild_id = 0 AND created_by = ?", (person_id,)
    )
    return deleted.rowcount
