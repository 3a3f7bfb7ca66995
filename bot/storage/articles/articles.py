"""Articles and their summaries: storing them by the batch, reading them newest first."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.models import Article, Cursor, Page, ParsedArticle, PreparedArticle, StoreCounts
from bot.storage.articles.article_rows import (
    ARTICLE,
    ARTICLE_COLUMNS,
    ARTICLE_TABLES,
    stored_article,
)
from bot.storage.articles.insert_articles import add_batch, unknown
from bot.storage.engine import LARGEST_ID, Connection, Database
from bot.storage.timestamps import to_seconds

_NEWEST = Cursor(LARGEST_ID, LARGEST_ID)  # a place before every story
_LONG_AGO = -(2**63)


class Articles:
    """The stored articles. Newest first means by the time of publication, or of loading where
    that is unknown, and among equals by id. Of a story that several tell, lists have the newest
    article, of the source that is listed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, batch: Sequence[PreparedArticle], seen: datetime) -> StoreCounts:
        """Stores the whole batch, or raises `StorageUnavailable` and stores nothing of it.

        An article that is stored already is a duplicate; another text under a known address
        updates that article, which keeps its id and the time when it was first seen. Batches
        of about 100 keep others waiting for no more than some hundredths of a second.
        """
        return await self._database.write(
            lambda connection: add_batch(connection, batch, to_seconds(seen))
        )

    async def unknown(self, batch: Sequence[ParsedArticle]) -> list[ParsedArticle]:
        """Those of the batch that are not stored yet, so that nothing known is summarized again.

        An article under a known address whose text is new counts as unknown.
        """
        return await self._database.read(lambda connection: unknown(connection, batch))

    async def latest(
        self,
        source_id: int | None,
        count: int,
        *,
        older_than: Cursor | None = None,
        newer_than: Cursor | None = None,
    ) -> Page:
        """The `count` newest stories; or those next to a place, on one side of it.

        The page's own cursors lead on: `older` after its last story, `newer` before its first;
        each is None when nothing is there, both when the page is empty.
        """

        def work(connection: Connection) -> Page:
            listing = _Listing(connection, source_id)
            if newer_than is not None:
                articles = tuple(reversed(listing.newer(newer_than, count + 1)))
                more_newer, articles = len(articles) > count, articles[-count:]
                more_older = bool(articles) and listing.any_older(_place(articles[-1]))
            else:
                articles = listing.older(older_than or _NEWEST, count + 1)
                more_older, articles = len(articles) > count, articles[:count]
                more_newer = (
                    older_than is not None
                    and bool(articles)
                    and listing.any_newer(_place(articles[0]))
                )
            return Page(
                articles=articles,
                newer=_place(articles[0]) if more_newer else None,
                older=_place(articles[-1]) if more_older else None,
            )

        return await self._database.read(work)

    async def get(self, article_id: int) -> Article | None:
        """The story of that id, or None when it is not stored (any more)."""

        def work(connection: Connection) -> Article | None:
            row = connection.execute(ARTICLE, (min(article_id, LARGEST_ID),)).fetchone()
            return None if row is None else stored_article(row)

        return await self._database.read(work)

    async def recent(
        self, source_id: int | None, since: datetime | None, limit: int
    ) -> tuple[Article, ...]:
        """At most `limit` stories, newest first, none of them older than `since`."""
        bound = _LONG_AGO if since is None else to_seconds(since)
        return await self._database.read(
            lambda connection: _Listing(connection, source_id).older(_NEWEST, limit, bound)
        )

    async def count(self) -> int:
        """How many articles are stored."""

        def work(connection: Connection) -> int:
            (count,) = connection.execute("SELECT count(*) FROM articles").fetchone()
            return int(count)

        return await self._database.read(work)


def _stories(where: str, order: str) -> str:
    return (
        f"SELECT {ARTICLE_COLUMNS} FROM {ARTICLE_TABLES} "  # noqa: S608 - constants of this file
        f"WHERE {where} ORDER BY {order} LIMIT :count"
    )


# Row values, so that the index leads to the place at once: (at < ? OR (at = ? AND id < ?)) is
# 31 times slower. The source as a condition of its own, for `:source IS NULL OR …` uses no index.
_OF_SOURCE = "a.source_id = :source AND "
_OLDER = "(a.at, a.id) < (:at, :id) AND a.at >= :since"
_NEWER = "(a.at, a.id) > (:at, :id)"
# The story's newest article, found at the end of an index: a story may have thousands. What is
# alone has no row there.
_TOLD_LAST = """ AND NOT EXISTS (
    SELECT 1 FROM story_members AS m WHERE m.article_id = a.id AND a.id <> (
        SELECT o.article_id FROM story_members AS o WHERE o.story_id = m.story_id{of_source}
        ORDER BY o.at DESC, o.article_id DESC LIMIT 1))"""
_LAST_OF_ALL = _TOLD_LAST.format(of_source="")
_LAST_OF_SOURCE = _TOLD_LAST.format(of_source=" AND o.source_id = :source")
_DOWN = "a.at DESC, a.id DESC"
_UP = "a.at, a.id"

_ALL_OLDER = _stories(_OLDER + _LAST_OF_ALL, _DOWN)
_ALL_NEWER = _stories(_NEWER + _LAST_OF_ALL, _UP)
_SOURCE_OLDER = _stories(_OF_SOURCE + _OLDER + _LAST_OF_SOURCE, _DOWN)
_SOURCE_NEWER = _stories(_OF_SOURCE + _NEWER + _LAST_OF_SOURCE, _UP)


def _any(where: str) -> str:
    return f"SELECT 1 FROM articles AS a WHERE {where} LIMIT 1"  # noqa: S608 - constants


_ANY_ALL_OLDER, _ANY_ALL_NEWER = _any(_OLDER + _LAST_OF_ALL), _any(_NEWER + _LAST_OF_ALL)
_ANY_SOURCE_OLDER, _ANY_SOURCE_NEWER = (
    _any(_OF_SOURCE + _OLDER + _LAST_OF_SOURCE),
    _any(_OF_SOURCE + _NEWER + _LAST_OF_SOURCE),
)


class _Listing:
    """All stories or those of one source, looked at from a place in their order."""

    def __init__(self, connection: Connection, source_id: int | None) -> None:
        self._connection = connection
        self._source_id = source_id

    def older(self, place: Cursor, count: int, since: int = _LONG_AGO) -> tuple[Article, ...]:
        """Newest first."""
        statement = _ALL_OLDER if self._source_id is None else _SOURCE_OLDER
        return tuple(map(stored_article, self._rows(statement, place, count, since)))

    def newer(self, place: Cursor, count: int) -> tuple[Article, ...]:
        """Oldest first: those next to the place."""
        statement = _ALL_NEWER if self._source_id is None else _SOURCE_NEWER
        return tuple(map(stored_article, self._rows(statement, place, count)))

    def any_older(self, place: Cursor) -> bool:
        statement = _ANY_ALL_OLDER if self._source_id is None else _ANY_SOURCE_OLDER
        return bool(self._rows(statement, place))

    def any_newer(self, place: Cursor) -> bool:
        statement = _ANY_ALL_NEWER if self._source_id is None else _ANY_SOURCE_NEWER
        return bool(self._rows(statement, place))

    def _rows(
        self, statement: str, place: Cursor, count: int = 1, since: int = _LONG_AGO
    ) -> list[tuple[Any, ...]]:
        values = {"source": self._source_id, "at": place.at, "id": place.id}
        return self._connection.execute(
            statement, {**values, "count": count, "since": since}
        ).fetchall()


def _place(article: Article) -> Cursor:
    return Cursor(to_seconds(article.published or article.seen), article.id)
