"""The slash commands that Discord has, so that they are sent only when they change."""

from bot.storage.engine import Connection, Database


class SyncedCommands:
    """A fingerprint for each scope: `<application>:global` or `<application>:<server>`, by ids."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def fingerprint(self, scope: str) -> str | None:
        """The fingerprint that was saved last, or None."""

        def work(connection: Connection) -> str | None:
            row = connection.execute(
                "SELECT fingerprint FROM synced_commands WHERE scope = ?", (scope,)
            ).fetchone()
            return None if row is None else str(row[0])

        return await self._database.read(work)

    async def save(self, scope: str, fingerprint: str) -> None:
        """Save the fingerprint; call this once Discord has accepted the commands."""

        def work(connection: Connection) -> None:
            connection.execute(
                "INSERT INTO synced_commands (scope, fingerprint) VALUES (?, ?)"
                " ON CONFLICT (scope) DO UPDATE SET fingerprint = excluded.fingerprint",
                (scope, fingerprint),
            )

        await self._database.write(work, domain="service")
