"""When each source has brought news lately."""

from collections.abc import Collection
from datetime import datetime

from bot.models import SourceRhythm
from bot.storage.engine import Connection, Database
from bot.storage.timestamps import from_seconds, to_seconds

_LATEST = 1_000  # articles: eight days of a source with a hundred a day
_HOUR = 3_600  # seconds


class SourceRhythms:
    """The hours with news of a source's latest articles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, source_ids: Collection[int], now: datetime) -> tuple[SourceRhythm, ...]:
        """The rhythms of these sources; articles dated later than now are left out."""
        at = to_seconds(now)

        def work(connection: Connection) -> tuple[SourceRhythm, ...]:
            return tuple(
                SourceRhythm(id_, name, _hours(connection, id_, at))
                for id_ in source_ids
                for (name,) in connection.execute("SELECT name FROM sources WHERE id = ?", (id_,))
            )

        return await self._database.read(work)


def _hours(connection: Connection, source_id: int, now: int) -> tuple[datetime, ...]:
    rows = connection.execute(
        "SELECT DISTINCT at / :hour AS hours FROM (SELECT at FROM articles WHERE source_id = :source"
        " AND at <= :now ORDER BY at DESC LIMIT :latest) AS latest ORDER BY hours DESC",
        {"hour": _HOUR, "source": source_id, "now": now, "latest": _LATEST},
    )
    return tuple(from_seconds(hours * _HOUR) for (hours,) in rows)
