"""Stories: grouping the articles that report the same one, and finding what else is on it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.models import (
    MAX_MATCHES,
    NEWS_FOR,
    Article,
    ComparedArticle,
    Comparison,
    Fingerprint,
    RecentStories,
    Selection,
    Similarity,
    UngroupedArticle,
    Viewer,
)
from bot.storage.articles.article_rows import (
    ARTICLE_COLUMNS,
    ARTICLE_TABLES,
    fetch_articles,
    fetch_by_ids,
)
from bot.storage.engine import LARGEST_ID, LONG_AGO, Connection, Database, in_chunks, placeholders
from bot.storage.selections import MOST_LOOKED_AT, best_told, selected_articles
from bot.storage.stories.candidates import KEPT, add_clues, candidates, prune, remove_clues
from bot.storage.stories.publishers import are_settled, has_undecided, settle_publishers
from bot.storage.stories.story_members import join_or_relate, leave
from bot.storage.timestamps import from_seconds, to_seconds
from bot.storage.visible_sources import VISIBLE, VisibleSources

_PRUNED_FOR_EACH = 4  # fingerprints for each article that comes in, so that old ones never pile up
_PRUNED_AT_LEAST = 20


class Stories:
    """Which articles report the same story. A story of one article has no row anywhere.

    Grouping takes three steps, so that no transaction waits for the comparison: `ungrouped` reads
    what waits, `candidates` says what to compare it with, and `group` stores the result.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def has_undecided_publishers(self) -> bool:
        """Whether some source in stories has no publisher yet, as after an upgrade."""
        return await self._database.read(has_undecided)

    async def settle_publishers(self, domains: Mapping[str, str]) -> None:
        """Decide the publishers of all sources in stories, again if `domains` has changed.

        `domains` are the domains that are known to belong to a publisher, with its name.
        """
        if not await self._database.read(lambda c: are_settled(c, domains)):
            await self._database.write(lambda c: settle_publishers(c, domains), domain="news")

    async def ungrouped(self, limit: int) -> list[UngroupedArticle]:
        """At most `limit` articles that wait to be compared with the others, newest first."""

        def work(connection: Connection) -> list[UngroupedArticle]:
            rows = connection.execute(_UNGROUPED, (limit,))
            return [UngroupedArticle(*row) for row in rows]

        return await self._database.read(work)

    async def count_ungrouped(self) -> int:
        """How many articles wait to be compared."""

        def work(connection: Connection) -> int:
            (count,) = connection.execute("SELECT count(*) FROM ungrouped").fetchone()
            return int(count)

        return await self._database.read(work)

    async def candidates(
        self, batch: Sequence[tuple[UngroupedArticle, Fingerprint]]
    ) -> list[Comparison]:
        """What each article of the batch is to be compared with.

        Each leaves its former story and leaves its clues to the others. It goes on waiting, so
        that after a crash before `group` it is grouped again. Articles that were deleted or
        changed since they were read, or that are no longer waiting, are left out.
        A batch of 25 keeps other writers waiting for some hundredths of a second.
        """

        if not batch:
            return []
        return await self._database.write(lambda c: _candidates(c, batch), domain="news")

    async def group(
        self, judged: Sequence[tuple[Comparison, Sequence[Similarity]]], now: datetime
    ) -> int:
        """Store how similar each article is to its candidates; returns how many joined a story.

        News of the last day is marked as `unmatched` in the same transaction.
        The whole batch is stored, or none of it if this raises `StorageUnavailable`. Articles that
        changed since `candidates` go on waiting; those that another program has grouped, and
        candidates that were deleted, are left out.
        """

        def work(connection: Connection) -> int:
            wordings = _wordings(connection, [comparison for comparison, _ in judged])
            news_since = to_seconds(now - NEWS_FOR)
            joined = sum(_group(connection, *each, wordings, news_since) for each in judged)
            oldest = judged[-1][0].waiting.at
            _prune(connection, oldest, len(judged), to_seconds(now))
            return joined

        return await self._database.write(work, domain="news") if judged else 0

    async def same_story(self, viewer: Viewer, article_id: int, limit: int) -> tuple[Article, ...]:
        """The other visible articles of its story: other voices first, then newest first."""
        return await self._articles(_SAME_STORY, viewer, article_id, limit)

    async def related(self, viewer: Viewer, article_id: int, limit: int) -> tuple[Article, ...]:
        """Visible articles of related stories, one of each, most similar first."""
        return await self._articles(_RELATED, viewer, article_id, limit)

    async def best(
        self,
        viewer: Viewer,
        selection: Selection,
        limit: int,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> tuple[Article, ...]:
        """The stories of a selection from `since` to before `until`, each in its newest article of it.

        At most `limit`: those with most visible voices first, then the newest. Up to a larger
        limit, the first ones are the same.
        """

        def work(connection: Connection) -> tuple[Article, ...]:
            visible = VisibleSources(connection, viewer)
            found = selected_articles(
                connection,
                visible,
                selection,
                since=LONG_AGO if since is None else to_seconds(since),
                until=LARGEST_ID if until is None else to_seconds(until),
                alone=limit if selection.told_by == 1 else 0,
            )
            best = best_told(connection, visible, selection, found)
            return fetch_by_ids(connection, visible, [each.id for each in best[:limit]])

        return await self._database.read(work)

    async def recent(
        self, viewer: Viewer, selection: Selection, since: datetime, now: datetime, limit: int
    ) -> RecentStories:
        """How many stories a selection has had since then, and the newest `limit` of them."""

        def work(connection: Connection) -> RecentStories:
            visible = VisibleSources(connection, viewer)
            begin = to_seconds(since)
            found = selected_articles(connection, visible, selection, since=begin)
            # At the limit, only the newest were found, so the period begins with the oldest of them.
            if len(found) >= (MAX_MATCHES if selection.query else MOST_LOOKED_AT):
                begin = min(found[-1].at, to_seconds(now) - 1)
            best = best_told(connection, visible, selection, found)
            newest = sorted(best, key=lambda each: (each.at, each.id), reverse=True)
            ids = [each.id for each in newest[:limit]]
            articles = fetch_by_ids(connection, visible, ids)
            return RecentStories(len(best), now - from_seconds(begin), articles)

        return await self._database.read(work)

    async def _articles(
        self, statement: str, viewer: Viewer, article_id: int, limit: int
    ) -> tuple[Article, ...]:
        def work(connection: Connection) -> tuple[Article, ...]:
            visible = VisibleSources(connection, viewer)
            values = {
                "id": min(article_id, LARGEST_ID), "limit": limit, "viewer": visible.viewer
            }  # fmt: skip
            return fetch_articles(connection, visible, statement, values)

        return await self._database.read(work)


def _candidates(
    connection: Connection, batch: Sequence[tuple[UngroupedArticle, Fingerprint]]
) -> list[Comparison]:
    articles: dict[int, tuple[UngroupedArticle, ComparedArticle]] = {}
    for waiting, fingerprint in batch:
        if waiting.id in articles:  # it waits twice if its date changed: the next batch has it
            continue
        row = connection.execute(
            "SELECT a.at, a.source_id, a.published_at IS NOT NULL"
            " FROM articles AS a CROSS JOIN ungrouped AS u ON u.at = ? AND u.article_id = a.id"
            " WHERE a.id = ? AND a.content_hash = ?",
            (waiting.at, waiting.id, waiting.wording),
        ).fetchone()
        if row is None:
            continue
        at, source_id, dated = row
        compared = ComparedArticle(waiting.id, at, source_id, fingerprint, dated=bool(dated))
        articles[waiting.id] = (waiting, compared)
        remove_clues(connection, waiting.id)
        leave(connection, waiting.id)
    comparisons = []
    known: dict[int, ComparedArticle] = {}
    for waiting, article in articles.values():
        others = candidates(connection, article.at, article.fingerprint, known)
        add_clues(connection, article.article_id, article.at, article.fingerprint)
        known[article.article_id] = article
        comparisons.append(Comparison(waiting, article, others))
    return comparisons


def _group(
    connection: Connection,
    comparison: Comparison,
    similarities: Sequence[Similarity],
    wordings: Mapping[int, bytes],
    news_since: int,
) -> bool:
    waiting, article, others = comparison
    wording = wordings.get(waiting.id)
    if wording is not None and wording != waiting.wording:
        return False
    taken = connection.execute(
        "DELETE FROM ungrouped WHERE at = ? AND article_id = ? RETURNING news",
        (waiting.at, waiting.id),
    ).fetchall()
    if wording is None or not taken:
        return False
    if (1,) in taken and article.at >= news_since:
        connection.execute(
            "INSERT INTO unmatched (article_id) VALUES (?) ON CONFLICT DO NOTHING", (waiting.id,)
        )
    likely = [
        (similarity, other)
        for similarity, other in zip(similarities, others, strict=True)
        if similarity.degree > 0 and other.article_id in wordings
    ]
    return bool(likely) and join_or_relate(connection, article, likely)


def _wordings(connection: Connection, comparisons: Sequence[Comparison]) -> dict[int, bytes]:
    """The present wording of all these articles and candidates, without those that were deleted."""
    ids = {each.waiting.id for each in comparisons}
    ids.update(other.article_id for each in comparisons for other in each.candidates)
    wordings: dict[int, bytes] = {}
    for some in in_chunks(sorted(ids)):
        rows = connection.execute(
            f"SELECT id, content_hash FROM articles WHERE id IN ({placeholders(some)})",  # noqa: S608 - only question marks
            some,
        )
        wordings.update(rows)
    return wordings


def _prune(connection: Connection, oldest: int, count: int, now: int) -> None:
    """Remove old fingerprints. What is grouped next is older than the batch, so that only the
    neighbors of these times will still be needed.
    """
    waiting = connection.execute("SELECT 1 FROM ungrouped LIMIT 1").fetchone()
    prune(
        connection,
        before=now - KEPT,
        after=oldest + KEPT if waiting else None,
        limit=_PRUNED_FOR_EACH * count + _PRUNED_AT_LEAST,
    )


# CROSS JOIN makes the engine scan `ungrouped` first and stop at the limit; rows of deleted
# articles match nothing.
_UNGROUPED = """
    SELECT a.id, u.at, a.content_hash, CASE WHEN a.title_derived = 1 THEN '' ELSE a.title END,
        a.body, a.language
    FROM ungrouped AS u CROSS JOIN articles AS a ON a.id = u.article_id
    ORDER BY u.at DESC, u.article_id DESC LIMIT ?
"""
_SAME_STORY = f"""
    SELECT {ARTICLE_COLUMNS}
    FROM (SELECT story_id, voice FROM story_members WHERE article_id = :id) AS mine
    CROSS JOIN story_members AS m ON m.story_id = mine.story_id AND m.article_id <> :id
    CROSS JOIN {ARTICLE_TABLES}
    WHERE a.id = m.article_id AND (a.source_id IS NULL OR a.source_id IN ({VISIBLE}))
    ORDER BY coalesce(m.voice, 0) = coalesce(mine.voice, 0), m.at DESC, m.article_id DESC
    LIMIT :limit
"""  # noqa: S608 - constants
# What is related to any article of the story; if that leads to several articles of another story,
# the most similar of them.
_RELATED = f"""
    WITH mine (id) AS (
        SELECT :id UNION SELECT o.article_id FROM story_members AS m
        JOIN story_members AS o ON o.story_id = m.story_id WHERE m.article_id = :id
    ), found (id, story, degree) AS (
        SELECT r.other_id, coalesce(
            (SELECT m.story_id FROM story_members AS m WHERE m.article_id = r.other_id), r.other_id
        ), r.degree
        FROM mine CROSS JOIN related AS r ON r.article_id = mine.id
        CROSS JOIN articles AS a ON a.id = r.other_id
        WHERE r.other_id NOT IN (SELECT id FROM mine)
            AND (a.source_id IS NULL OR a.source_id IN ({VISIBLE}))
    ), others (id, degree) AS (
        SELECT id, degree FROM (
            SELECT id, degree,
                row_number() OVER (PARTITION BY story ORDER BY degree DESC, id) AS number
            FROM found) AS numbered
        WHERE number = 1
    )
    SELECT {ARTICLE_COLUMNS} FROM others CROSS JOIN {ARTICLE_TABLES}
    WHERE a.id = others.id ORDER BY others.degree DESC, a.at DESC, a.id DESC LIMIT :limit
"""  # noqa: S608 - constants
