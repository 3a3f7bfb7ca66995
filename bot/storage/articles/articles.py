"""Storing articles in batches and reading them, newest first."""

from collections.abc import Sequence
from datetime import datetime

from bot.models import Article, Cursor, Page, ParsedArticle, PreparedArticle, StoreCounts
from bot.storage.articles.article_rows import (
    ARTICLE_COLUMNS,
    ARTICLE_TABLES,
    fetch_article,
    fetch_articles,
)
from bot.storage.articles.insert_articles import insert_batch, unknown
from bot.storage.engine import LARGEST_ID, LONG_AGO, Connection, Database
from bot.storage.timestamps import to_seconds

_NEWEST = Cursor(LARGEST_ID, LARGEST_ID)  # before every article


class Articles:
    """The stored articles.

    Newest first means by time of publication, or of loading if that is unknown, then by id.
    Lists show one article of each story: the newest, of the listed source if there is one.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, batch: Sequence[PreparedArticle], seen: datetime) -> StoreCounts:
        """Store the whole batch, or raise `StorageUnavailable` and store nothing of it.

        An article that is already stored is a duplicate; another text at a known address updates
        that article, which keeps its id and the time when it was first seen. A batch of 100 makes
        others wait for some hundredths of a second.
        """
        return await self._database.write(
            lambda connection: insert_batch(connection, batch, to_seconds(seen))
        )

    async def unknown(self, batch: Sequence[ParsedArticle]) -> list[ParsedArticle]:
        """The articles of the batch that are not stored, so that known ones are not summarized.

        A known address with a new text counts as not stored.
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
        """The `count` newest articles, or those next to a place on one side of it.

        `older` and `newer` of the page lead on from its last and first article; each is None
        when nothing follows, and both are on an empty page.
        """

        def work(connection: Connection) -> Page:
            listing = _Listing(connection, source_id)
            if newer_than is not None:
                articles = listing.newer(newer_than, count + 1)[::-1]
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
        """The article of that id, or None if it is not stored."""
        id_ = min(article_id, LARGEST_ID)
        return await self._database.read(lambda connection: fetch_article(connection, id_))

    async def recent(
        self, source_id: int | None, since: datetime | None, limit: int
    ) -> tuple[Article, ...]:
        """At most `limit` articles, newest first, none of them older than `since`."""
        bound = LONG_AGO if since is None else to_seconds(since)
        return await self._database.read(
            lambda connection: _Listing(connection, source_id).older(_NEWEST, limit, bound)
        )

    async def count(self) -> int:
        """How many articles are stored."""

        def work(connection: Connection) -> int:
            (count,) = connection.execute("SELECT count(*) FROM articles").fetchone()
            return int(count)

        return await self._database.read(work)


# Row values, so that the index leads straight to the place: (at < ? OR (at = ? AND id < ?)) takes
# 31 times as long. The source is a condition of its own: `:source IS NULL OR …` uses no index.
_OF_SOURCE = "a.source_id = :source AND "
_OLDER = "(a.at, a.id) < (:at, :id) AND a.at >= :since"
_NEWER = "(a.at, a.id) > (:at, :id)"
# The newest article of a story is the last of an index range: a story may have thousands.
# Articles without a story have no row there.
_NEWEST_OF_STORY = """ AND NOT EXISTS (
    SELECT 1 FROM story_members AS m WHERE m.article_id = a.id AND a.id <> (
        SELECT o.article_id FROM story_members AS o WHERE o.story_id = m.story_id{of_source}
        ORDER BY o.at DESC, o.article_id DESC LIMIT 1))"""
_IN_ALL = _NEWEST_OF_STORY.format(of_source="")
_IN_SOURCE = _NEWEST_OF_STORY.format(of_source=" AND o.source_id = :source")


def _select(where: str, order: str) -> str:
    return (
        f"SELECT {ARTICLE_COLUMNS} FROM {ARTICLE_TABLES} "  # noqa: S608 - constants of article_rows
        f"WHERE {where} ORDER BY {order} LIMIT :count"
    )


def _exists(where: str) -> str:
    return f"SELECT EXISTS (SELECT 1 FROM articles AS a WHERE {where})"  # noqa: S608 - conditions of this file, values apart


class _Statements:
    """The four statements of a listing: with `of_source`, of one source's articles."""

    def __init__(self, of_source: str, newest_of_story: str) -> None:
        older = of_source + _OLDER + newest_of_story
        newer = of_source + _NEWER + newest_of_story
        self.older = _select(older, "a.at DESC, a.id DESC")
        self.newer = _select(newer, "a.at, a.id")
        self.any_older = _exists(older)
        self.any_newer = _exists(newer)


_ALL = _Statements("", _IN_ALL)
_SOURCE = _Statements(_OF_SOURCE, _IN_SOURCE)


class _Listing:
    """All articles or those of one source, read from a place in their order."""

    def __init__(self, connection: Connection, source_id: int | None) -> None:
        self._connection = connection
        self._source_id = source_id
        self._statements = _ALL if source_id is None else _SOURCE

    def older(self, place: Cursor, count: int, since: int = LONG_AGO) -> tuple[Article, ...]:
        """The articles after the place, newest first."""
        values = {**self._values(place), "count": count, "since": since}
        return fetch_articles(self._connection, self._statements.older, values)

    def newer(self, place: Cursor, count: int) -> tuple[Article, ...]:
        """The articles before the place, the nearest (oldest) first."""
        values = {**self._values(place), "count": count}
        return fetch_articles(self._connection, self._statements.newer, values)

    def any_older(self, place: Cursor) -> bool:
        return self._exist(self._statements.any_older, {**self._values(place), "since": LONG_AGO})

    def any_newer(self, place: Cursor) -> bool:
        return self._exist(self._statements.any_newer, self._values(place))

    def _exist(self, statement: str, values: dict[str, int | None]) -> bool:
        return bool(self._connection.execute(statement, values).fetchone()[0])

    def _values(self, place: Cursor) -> dict[str, int | None]:
        return {"source": self._source_id, "at": place.at, "id": place.id}


def _place(article: Article) -> Cursor:
    return Cursor(to_seconds(article.published or article.seen), article.id)
