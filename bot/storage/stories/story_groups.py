"""Stories that several articles tell: finding out which do, and what else there is on one."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TypeVar

from bot.models import Article, ComparedArticle, Fingerprint, Similarity, Source, UngroupedArticle
from bot.storage.articles.article_rows import (
    ARTICLE,
    ARTICLE_COLUMNS,
    ARTICLE_TABLES,
    stored_article,
)
from bot.storage.articles.stored_sources import find_source
from bot.storage.engine import LARGEST_ID, Connection, Database
from bot.storage.stories import candidates, story_members
from bot.storage.timestamps import to_seconds

T = TypeVar("T")
Judge = Callable[[ComparedArticle, ComparedArticle], Similarity]
"""What two articles are to each other."""

_PRUNED = 4  # times as many as come in, so that old ones cannot pile up
_PRUNED_BESIDES = 20


class Stories:
    """Which articles tell the same story. An article that nobody else tells belongs to none."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def ungrouped(self, limit: int) -> list[UngroupedArticle]:
        """At most `limit` articles that are to be compared with the others, the newest first."""

        def work(connection: Connection) -> list[UngroupedArticle]:
            rows = connection.execute(_UNGROUPED, (limit,))
            return [UngroupedArticle(*row) for row in rows]

        return await self._database.read(work)

    async def group(
        self, batch: Sequence[tuple[UngroupedArticle, Fingerprint]], judge: Judge, now: datetime
    ) -> int:
        """Compares each of the batch with its candidates; returns how many joined a story.

        All at once or, where this raises `StorageUnavailable`, nothing of it. What has changed
        since it was read goes on waiting, and what another program has grouped stays as it is.
        Batches of about 25 keep others waiting for no more than some hundredths of a second.
        """

        def work(connection: Connection) -> int:
            joined = sum(_group(connection, each, print_, judge) for each, print_ in batch)
            _prune(connection, batch[-1][0].at, len(batch), to_seconds(now))
            return joined

        return await self._database.write(work) if batch else 0

    async def same_story(self, article_id: int, limit: int) -> tuple[Article, ...]:
        """The story's other articles: those of other sources first, the newest of them first."""
        return await self._stories(_SAME_STORY, article_id, limit)

    async def related(self, article_id: int, limit: int) -> tuple[Article, ...]:
        """What belongs to the story without telling it, one article a story, the most alike first."""
        return await self._stories(_RELATED, article_id, limit)

    async def best(
        self,
        source: str,
        since: datetime | None,
        limit: int,
        choose: Callable[[Source, Iterator[Article]], T],
    ) -> T | None:
        """What `choose` makes of a source's stories; None where no source has that name.

        Those that most sources tell come first, then the newest; each as the source told it last,
        none of them before `since`. Those that `choose` does not take are not read.
        """

        def work(connection: Connection) -> T | None:
            found = find_source(connection, source)
            if found is None:
                return None
            bound = -(2**63) if since is None else to_seconds(since)
            values = {"source": found.id, "since": bound, "limit": limit}
            best = connection.execute(_BEST, values).fetchall()
            rows = (connection.execute(ARTICLE, place).fetchone() for place in best)
            return choose(found, map(stored_article, rows))

        return await self._database.read(work)

    async def _stories(self, statement: str, article_id: int, limit: int) -> tuple[Article, ...]:
        values = {"id": min(article_id, LARGEST_ID), "limit": limit}
        return await self._database.read(
            lambda connection: tuple(map(stored_article, connection.execute(statement, values)))
        )


def _group(
    connection: Connection, waiting: UngroupedArticle, print_: Fingerprint, judge: Judge
) -> bool:
    row = connection.execute(
        "SELECT content_hash, at, source_id, published_at IS NOT NULL FROM articles WHERE id = ?",
        (waiting.id,),
    ).fetchone()
    if row is not None and row[0] != waiting.wording:
        return False
    taken = connection.execute(
        "DELETE FROM ungrouped WHERE at = ? AND article_id = ?", (waiting.at, waiting.id)
    ).rowcount
    if row is None or not taken:
        return False
    candidates.forget(connection, waiting.id)
    story_members.leave(connection, waiting.id)
    mine = ComparedArticle(waiting.id, row[1], row[2], print_, dated=bool(row[3]))
    judged = [
        (judge(mine, other), other) for other in candidates.candidates(connection, mine.at, print_)
    ]
    candidates.remember(connection, mine.article_id, mine.at, print_)
    return story_members.join_or_relate(connection, mine, judged)


def _prune(connection: Connection, oldest: int, count: int, now: int) -> None:
    """What comes next is older than the batch: of what is not of these days, only its own
    neighbours are still asked for.
    """
    waits = connection.execute("SELECT 1 FROM ungrouped LIMIT 1").fetchone()
    candidates.prune(
        connection,
        before=now - candidates.KEPT,
        after=oldest + candidates.KEPT if waits else None,
        limit=_PRUNED * count + _PRUNED_BESIDES,
    )


# CROSS: in the order of what waits, until there are enough; a row of a gone article leads nowhere.
_UNGROUPED = """
    SELECT a.id, u.at, a.content_hash, iif(a.title_derived, '', a.title), a.body, a.language
    FROM ungrouped AS u CROSS JOIN articles AS a ON a.id = u.article_id
    ORDER BY u.at DESC, u.article_id DESC LIMIT ?
"""
_SAME_STORY = f"""
    SELECT {ARTICLE_COLUMNS}
    FROM (SELECT story_id, source_id FROM story_members WHERE article_id = :id) AS mine
    CROSS JOIN story_members AS m ON m.story_id = mine.story_id AND m.article_id <> :id
    CROSS JOIN {ARTICLE_TABLES}
    WHERE a.id = m.article_id
    ORDER BY m.source_id IS mine.source_id, m.at DESC, m.article_id DESC LIMIT :limit
"""  # noqa: S608 - constants of article_rows
# Looser matches of any article of the story; of another story that several of them lead to, one.
_RELATED = f"""
    WITH mine (id) AS (
        SELECT :id UNION SELECT o.article_id FROM story_members AS m
        JOIN story_members AS o ON o.story_id = m.story_id WHERE m.article_id = :id
    ), others (id, story, degree) AS (
        SELECT r.other_id, coalesce(
            (SELECT m.story_id FROM story_members AS m WHERE m.article_id = r.other_id), r.other_id
        ), max(r.degree)
        FROM mine CROSS JOIN related AS r ON r.article_id = mine.id
        WHERE r.other_id NOT IN (SELECT id FROM mine) GROUP BY 2
    )
    SELECT {ARTICLE_COLUMNS} FROM others CROSS JOIN {ARTICLE_TABLES}
    WHERE a.id = others.id ORDER BY others.degree DESC, a.at DESC, a.id DESC LIMIT :limit
"""  # noqa: S608 - constants of article_rows
# Those that several articles tell, and as many of the others as may be wanted. Of a year of a large
# source the newest thousand that others tell as well are looked at.
_BEST = """
    WITH shared AS (
        SELECT story_id, article_id, max(at) AS at FROM (
            SELECT story_id, article_id, at FROM story_members
            WHERE source_id = :source AND at >= :since ORDER BY at DESC LIMIT 1000
        ) GROUP BY story_id
    ), alone AS (
        SELECT a.id, a.at, 1 AS tellers FROM articles AS a
        WHERE a.source_id = :source AND a.at >= :since
            AND NOT EXISTS (SELECT 1 FROM story_members AS m WHERE m.article_id = a.id)
        ORDER BY a.at DESC, a.id DESC LIMIT :limit
    ), chosen (id, at, tellers) AS (
        SELECT article_id, at, (
            SELECT count(DISTINCT source_id) FROM story_members AS o
            WHERE o.story_id = shared.story_id
        ) FROM shared UNION ALL SELECT * FROM alone
        ORDER BY 3 DESC, 2 DESC, 1 DESC LIMIT :limit
    )
    SELECT id FROM chosen ORDER BY tellers DESC, at DESC, id DESC
"""
