"""Finding summaries that an older version made, newest article first, and replacing them."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from bot.models import Cursor, StaleSummary, Summary
from bot.storage.engine import LARGEST_ID, Connection, Database

_ARTICLES_A_READ = 1_000  # one read takes about a millisecond
_NEWEST = Cursor(LARGEST_ID, LARGEST_ID)


class Summaries:
    """The stored summaries, compared with the algorithm and version that the program uses now.

    `articles_a_read` limits how many articles one call looks at.
    """

    def __init__(
        self,
        database: Database,
        algorithm: str,
        version: int,
        *,
        articles_a_read: int = _ARTICLES_A_READ,
    ) -> None:
        self._database = database
        self._current = _Rules(algorithm, version)
        self._articles_a_read = articles_a_read

    async def outdated(
        self, after: Cursor | None, limit: int
    ) -> tuple[tuple[StaleSummary, ...], Cursor | None]:
        """At most `limit` articles with a stale summary, older than the place `after`.

        Also returns the place to go on from, or None at the end. A call may find none and still
        return a place, because it looks at a thousand articles at most.
        """

        def work(connection: Connection) -> tuple[tuple[StaleSummary, ...], Cursor | None]:
            if after is None and not connection.execute(_ANY, current).fetchone()[0]:
                return (), None
            values = (*(after or _NEWEST), self._articles_a_read)
            page = connection.execute(_PAGE, values).fetchall()
            stale = [row for row in page if row[2:] != self._current]
            found = tuple(
                StaleSummary(*connection.execute(_ARTICLE, (id_,)).fetchone())
                for _, id_, *_ in stale[:limit]
            )
            if len(stale) > limit:
                return found, Cursor(*stale[limit - 1][:2])
            return found, Cursor(*page[-1][:2]) if len(page) == self._articles_a_read else None

        current = self._current._asdict()
        return await self._database.read(work)

    async def replace(self, made: Iterable[tuple[StaleSummary, Summary]]) -> int:
        """Store the summaries in one transaction and return how many were stored.

        Articles whose text changed in the meantime keep the summary they have.
        """
        rows = [
            (
                json.dumps(summary.spans, separators=(",", ":")),
                summary.whole,
                summary.algorithm,
                summary.version,
                article.id,
                article.wording,
            )
            for article, summary in made
        ]
        return await self._database.write(
            lambda connection: connection.executemany(_REPLACE, rows).rowcount, domain="news"
        )

    async def count_outdated(self) -> int:
        """How many summaries are stale."""

        def work(connection: Connection) -> int:
            (count,) = connection.execute(
                f"SELECT count(*) FROM ({_STALE}) AS stale",  # noqa: S608 - a constant of this file
                self._current._asdict(),
            ).fetchone()
            return int(count)

        return await self._database.read(work)


class _Rules(NamedTuple):
    algorithm: str
    version: int


_PAGE = """
    SELECT a.at, a.id, s.algorithm, s.version
    FROM articles AS a CROSS JOIN summaries AS s ON s.article_id = a.id
    WHERE (a.at, a.id) < (?, ?) ORDER BY a.at DESC, a.id DESC LIMIT ?
"""
_ARTICLE = """
    SELECT id, content_hash, CASE WHEN title_derived = 1 THEN NULL ELSE title END, language, body
    FROM articles WHERE id = ?
"""
# Four ranges of the index: "not this version", and a comparison of row values, look at every row.
_STALE = """
    SELECT 1 FROM summaries WHERE algorithm < :algorithm
    UNION ALL SELECT 1 FROM summaries WHERE algorithm > :algorithm
    UNION ALL SELECT 1 FROM summaries WHERE algorithm = :algorithm AND version < :version
    UNION ALL SELECT 1 FROM summaries WHERE algorithm = :algorithm AND version > :version
"""
_ANY = f"SELECT EXISTS ({_STALE})"
_REPLACE = """
    UPDATE summaries SET spans = ?, whole = ?, algorithm = ?, version = ?
    WHERE article_id = ? AND ? = (SELECT content_hash FROM articles WHERE id = article_id)
"""
