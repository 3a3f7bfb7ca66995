"""The languages that people chose for themselves, for servers and for channels."""

from collections.abc import Sequence

from bot.storage.engine import Connection, Database, placeholders

_A_PERSON = 0  # in place of a server's id


class ChosenLanguages:
    """One code for each person, server and channel that has chosen; their ids never collide."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_places(self, places: Sequence[int]) -> dict[int, str]:
        """The codes of the places that have one, by id, in one statement."""
        statement = (
            f"SELECT place_id, code FROM languages WHERE place_id IN ({placeholders(places)})"  # noqa: S608 - question marks
        )

        return await self._database.glance(lambda c: dict(c.execute(statement, places).fetchall()))

    async def of_server(self, guild_id: int) -> dict[int, str]:
        """The codes of a server and of its channels, by id."""
        statement = "SELECT place_id, code FROM languages WHERE guild_id = ? ORDER BY place_id"
        return await self._database.read(
            lambda c: dict(c.execute(statement, (guild_id,)).fetchall())
        )

    async def choose(self, place_id: int, guild_id: int | None, code: str | None) -> None:
        """Store the code of a place, or none; `guild_id` is its server, None for a person."""

        def work(connection: Connection) -> None:
            connection.execute("DELETE FROM languages WHERE place_id = ?", (place_id,))
            if code is not None:
                connection.execute(
                    "INSERT INTO languages (place_id, guild_id, code) VALUES (?, ?, ?)",
                    (place_id, guild_id or _A_PERSON, code),
                )

        await self._database.write(work, durable=True, domain="posting")

    async def forget_server(self, guild_id: int) -> None:
        """Delete what a server and its channels chose."""

        def work(connection: Connection) -> None:
            connection.execute("DELETE FROM languages WHERE guild_id = ?", (guild_id,))

        await self._database.write(work, domain="posting")


def forget_language(connection: Connection, person_id: int) -> None:
    """Delete what a person chose; part of the transaction that forgets the person."""
    connection.execute("DELETE FROM languages WHERE place_id = ?", (person_id,))
