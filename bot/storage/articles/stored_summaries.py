"""Summaries that an older version made: finding them, newest article first, and replacing them."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from bot.models import Cursor, StaleSummary, Summary
from bot.storage.engine import LARGEST_ID, Connection, Database

_LOOKED_AT = 1_000  # articles in one read, which takes about a millisecond
_NEWEST = Cursor(LARGEST_ID, LARGEST_ID)

_PAGE = """
    SELECT a.at, a.id, s.algorithm, s.version
    FROM articles AS a CROSS JOIN summaries AS s ON s.article_id = a.id
    WHERE (a.at, a.id) < (?, ?) ORDER BY a.at DESC, a.id DESC LIMIT ?
"""
_ARTICLE = """
    SELECT id, content_hash, iif(title_derived, NULL, title), language, body
    FROM articles WHERE id = ?
"""
# Each part is a range of the index: "not this version" would be looked for in every row, and row
# values are compared with every row as well.
_OUTDATED = """
    SELECT 1 FROM summaries WHERE algorithm < :algorithm
    UNION ALL SELECT 1 FROM summaries WHERE algorithm > :algorithm
    UNION ALL SELECT 1 FROM summaries WHERE algorithm = :algorithm AND version < :version
    UNION ALL SELECT 1 FROM summaries WHERE algorithm = :algorithm AND version > :version
"""
_ANY = f"SELECT EXISTS ({_OUTDATED})"
_REPLACE = """
    UPDATE summaries SET spans = ?, whole = ?, algorithm = ?, version = ?
    WHERE article_id = ? AND ? = (SELECT content_hash FROM articles WHERE id = article_id)
"""


class _Rules(NamedTuple):
    algorithm: str
    version: int


class Summaries:
    """The stored summaries as opposed to those that the program makes at present."""

    def __init__(self, database: Database, algorithm: str, version: int) -> None:
        self._database = database
        self._current = _Rules(algorithm, version)

    async def outdated(
        self, after: Cursor | None, limit: int
    ) -> tuple[tuple[StaleSummary, ...], Cursor | None]:
        """At most `limit` articles with an outdated summary, older than the place `after`.

        Second, the place to go on from, None at the end. There may be none before it: one call
        looks at a thousand articles, so that it never takes long.
        """

        def work(
            connection: Connection,
        ) -> tuple[tuple[StaleSummary, ...], Cursor | None]:
            if (
                after is None
                and not connection.execute(_ANY, self._current._asdict()).fetchone()[0]
            ):
                return (), None
            page = connection.execute(_PAGE, (*(after or _NEWEST), _LOOKED_AT)).fetchall()
            old = [row for row in page if row[2:] != self._current]
            found = tuple(
                StaleSummary(*connection.execute(_ARTICLE, (id_,)).fetchone())
                for _, id_, *_ in old[:limit]
            )
            if len(old) > limit:
                return found, Cursor(*old[limit - 1][:2])
            return found, Cursor(*page[-1][:2]) if len(page) == _LOOKED_AT else None

        return await self._database.read(work)

    async def replace(self, made: Iterable[tuple[StaleSummary, Summary]]) -> int:
        """Stores them in one transaction; how many. Not those of articles that changed meanwhile."""
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
            lambda connection: connection.executemany(_REPLACE, rows).rowcount
        )

    async def count_outdated(self) -> int:
        """How many are still of an older version."""

        def work(connection: Connection) -> int:
            (count,) = connection.execute(
                f"SELECT count(*) FROM ({_OUTDATED})",  # noqa: S608 - a constant of this file
                self._current._asdict(),
            ).fetchone()
            return int(count)

        return await self._database.read(work)
