"""Dropping the texts of old articles, all but the sentences of their summaries."""

import json
from datetime import datetime

from bot.models import Cursor, Span
from bot.storage.engine import LONG_AGO, Connection, Database
from bot.storage.timestamps import to_seconds

START = Cursor(LONG_AGO, 0)  # before the oldest article
_ARTICLES_A_STEP = 1_000  # most were shortened long ago


class Retention:
    """Shortens old articles, a few at a time, so that commands need not wait.

    `articles_a_step` limits how many articles one call looks at.
    """

    def __init__(self, database: Database, *, articles_a_step: int = _ARTICLES_A_STEP) -> None:
        self._database = database
        self._articles_a_step = articles_a_step

    async def shorten(
        self, before: datetime, after: Cursor, limit: int = 20
    ) -> tuple[int, Cursor | None]:
        """Drop the texts of at most `limit` articles that are older than `before`.

        Only the sentences of the summary stay. Cards, links and the record of what was posted do
        not change, and a search still finds the article by these sentences. Returns how many were
        shortened and where to go on, or None when no older article is left.
        """
        bound = to_seconds(before)
        values = {**after._asdict(), "before": bound, "count": self._articles_a_step}
        places = await self._database.read(
            lambda connection: connection.execute(_OLD, values).fetchall()
        )
        long = [Cursor(at, id_) for at, id_, shortened in places if not shortened]
        if long:
            ids = [place.id for place in long[:limit]]
            await self._database.write(lambda connection: _shorten(connection, ids), domain="news")
        if len(long) > limit:
            return limit, long[limit - 1]
        more = len(places) == self._articles_a_step
        return len(long), Cursor(*places[-1][:2]) if more else None


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
        if row is None:  # deleted since it was found
            continue
        text, spans = _sentences_of(row[0], [Span(*span) for span in json.loads(row[1])])
        if spans and len(text) < len(row[0]):
            connection.execute("UPDATE articles SET body = ? WHERE id = ?", (text, id_))
            connection.execute(
                "UPDATE summaries SET spans = ? WHERE article_id = ?",
                (json.dumps(spans, separators=(",", ":")), id_),
            )
        connection.execute(
            "INSERT INTO shortened (article_id) VALUES (?) ON CONFLICT DO NOTHING", (id_,)
        )


def _sentences_of(body: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """The text of these spans in the paragraphs of the body, and the spans' places in it."""
    text, moved = "", dict[Span, Span]()
    end = 0
    for span in sorted(spans):
        if text:
            text += "\n" if "\n" in body[end : span.start] else " "
        moved[span] = Span(len(text), len(text) + span.end - span.start)
        text += body[span.start : span.end]
        end = span.end
    return text, [moved[span] for span in spans]
