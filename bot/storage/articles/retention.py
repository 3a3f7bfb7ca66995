"""What keeps the database small and quick: old texts dropped, statistics kept, the log emptied."""

import json
from datetime import datetime

from bot.models import Cursor, Span
from bot.storage.engine import Connection, Database
from bot.storage.timestamps import to_seconds

START = Cursor(-(2**63), 0)  # a place before the oldest article
_LOOKED_AT = 1_000  # articles a step; most were shortened long ago


class Housekeeping:
    """Work without haste, each call short enough for commands in between."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def tidy(self) -> None:
        """Bring statistics up to date and give unneeded disk space back."""
        await self._database.tidy()

    async def merge(self) -> bool:
        """Merge parts of the search index, in some 10 ms; False when nothing is left to merge."""
        return await self._database.merge_search_index()

    async def shorten(
        self, before: datetime, after: Cursor, limit: int = 20
    ) -> tuple[int, Cursor | None]:
        """Drops the texts of at most `limit` articles that are older than `before`.

        Of each only the sentences of its summary stay, so that its card, its links and whether
        it was posted are as they were, and searching finds it by these sentences. Gives how many
        were shortened and where to go on; None where no article is left that is so old.
        """
        bound = to_seconds(before)
        places = await self._database.read(
            lambda connection: connection.execute(
                _OLD, {**after._asdict(), "before": bound, "count": _LOOKED_AT}
            ).fetchall()
        )
        long = [Cursor(at, id_) for at, id_, shortened in places if not shortened]
        if long:
            ids = [place.id for place in long[:limit]]
            await self._database.write(lambda connection: _shorten(connection, ids))
        if len(long) > limit:
            return limit, long[limit - 1]
        whole_step = len(places) == _LOOKED_AT
        return len(long), Cursor(*places[-1][:2]) if whole_step else None


_OLD = """
    SELECT a.at, a.id, EXISTS (SELECT 1 FROM shortened WHERE article_id = a.id)
    FROM articles AS a WHERE (a.at, a.id) > (:at, :id) AND a.at < :before
    ORDER BY a.at, a.id LIMIT :count
"""


def _shorten(connection: Connection, ids: list[int]) -> None:
    for id_ in ids:
        row = connection.execute(
            "SELECT a.body, summaries.spans FROM articles AS a"
            " JOIN summaries ON summaries.article_id = a.id WHERE a.id = ?",
            (id_,),
        ).fetchone()
        if row is None:  # it was removed since it was looked for
            continue
        text, spans = _sentences_of(row[0], [Span(*span) for span in json.loads(row[1])])
        if spans and len(text) < len(row[0]):
            connection.execute("UPDATE articles SET body = ? WHERE id = ?", (text, id_))
            connection.execute(
                "UPDATE summaries SET spans = ? WHERE article_id = ?",
                (json.dumps(spans, separators=(",", ":")), id_),
            )
        connection.execute("INSERT OR IGNORE INTO shortened (article_id) VALUES (?)", (id_,))


def _sentences_of(body: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """The text of these spans alone, in paragraphs as before, and where they stand in it."""
    text, moved = "", dict[Span, Span]()
    end = 0
    for span in sorted(spans):
        if text:
            text += "\n" if "\n" in body[end : span.start] else " "
        moved[span] = Span(len(text), len(text) + span.end - span.start)
        text += body[span.start : span.end]
        end = span.end
    return text, [moved[span] for span in spans]
