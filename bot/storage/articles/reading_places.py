"""How far archives were read. A place is stored in one transaction with the articles before it."""

from datetime import datetime, timedelta

from bot.models import ReadingPlace
from bot.storage.engine import Connection, Database
from bot.storage.timestamps import to_seconds

_KEPT = timedelta(days=90)  # of an archive that nobody went on reading


class ReadingPlaces:
    """The places in archives that are not finished."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, archive: bytes) -> ReadingPlace | None:
        """Where to go on reading; None for an archive that is new, changed, or was read to its end."""

        def work(connection: Connection) -> ReadingPlace | None:
            row = connection.execute(
                "SELECT archive, read_to, lines, articles FROM reading_places WHERE archive = ?",
                (archive,),
            ).fetchone()
            return None if row is None else ReadingPlace(bytes(row[0]), *row[1:])

        return await self._database.read(work)

    async def finish(self, archive: bytes, now: datetime) -> None:
        """Forget the place: the archive was read to its end. So are places of long ago."""

        def work(connection: Connection) -> None:
            connection.execute(
                "DELETE FROM reading_places WHERE archive = ? OR read_at < ?",
                (archive, to_seconds(now - _KEPT)),
            )

        await self._database.write(work, domain="service")


def note_place(connection: Connection, place: ReadingPlace, now: int) -> None:
    """Store the place as the one to go on from."""
    connection.execute(
        "INSERT INTO reading_places (archive, read_to, lines, articles, read_at)"
        " VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (archive) DO UPDATE SET read_to = excluded.read_to, lines = excluded.lines,"
        " articles = excluded.articles, read_at = excluded.read_at",
        (place.archive, place.offset, place.lines, place.articles, now),
    )
