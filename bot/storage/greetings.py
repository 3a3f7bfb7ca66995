"""The servers that the bot has greeted."""

from datetime import datetime

from bot.storage.engine import LARGEST_ID, Connection, Database
from bot.storage.timestamps import to_seconds


class Greetings:
    """One for each server, until the bot leaves it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, guild_id: int, now: datetime) -> bool:
        """Record that a server is greeted; False if it has been."""

        def work(connection: Connection) -> bool:
            added = connection.execute(
                "INSERT INTO greetings (guild_id, greeted) VALUES (?, ?) ON CONFLICT DO NOTHING",
                (min(guild_id, LARGEST_ID), to_seconds(now)),
            )
            return added.rowcount > 0

        return await self._database.write(work, durable=True, domain="service")

    async def forget(self, guild_id: int) -> None:
        """Forget a server that the bot has left."""

        def work(connection: Connection) -> None:
            connection.execute(
                "DELETE FROM greetings WHERE guild_id = ?", (min(guild_id, LARGEST_ID),)
            )

        await self._database.write(work, domain="service")
