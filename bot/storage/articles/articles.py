"""Storing articles in batches and reading them, newest first."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

from bot.models import (
    Article,
    Cursor,
    Page,
    ParsedArticle,
    PreparedArticle,
    ReadingPlace,
    StoreCounts,
    Viewer,
)
from bot.storage.articles.article_rows import fetch_article, fetch_by_ids
from bot.storage.articles.insert_articles import insert_batch, unknown
from bot.storage.articles.newest_first import Listing
from bot.storage.articles.reading_places import note_place
from bot.storage.articles.source_owners import put_on_for_all
from bot.storage.articles.stored_sources import folded
from bot.storage.engine import LARGEST_ID, Connection, Database
from bot.storage.timestamps import from_seconds, to_seconds
from bot.storage.visible_sources import VisibleSources


class Articles:
    """The stored articles.

    Newest first means by time of publication, then by id; after all of these come the articles
    without a date, by time of loading. Lists show one article of each story: the newest dated one
    that the viewer sees, of the listed source if there is one.
    """

    def __init__(self, database: Database, *, pictures: bool = True) -> None:
        """`pictures` is whether `get` returns an article with its picture."""
        self._database = database
        self._pictures = pictures

    async def add(
        self,
        batch: Sequence[PreparedArticle],
        seen: datetime,
        *,
        read_to: ReadingPlace | None = None,
    ) -> StoreCounts:
        """Store articles from files: the whole batch, or raise `StorageUnavailable` and store nothing.

        Everybody sees them. An article that is already stored is a duplicate; another text at a known
        address updates that article, which keeps its id and the time when it was first seen. A batch
        of 100 makes others wait for some hundredths of a second. `read_to` is stored with the batch,
        as how far its archive was read. What was added survives a crash: files aren't read again, as
        feeds are.
        """

        def work(connection: Connection) -> StoreCounts:
            if read_to:
                note_place(connection, read_to, to_seconds(seen))
            return insert_batch(connection, batch, to_seconds(seen))

        return await self._database.write(work, durable=True, domain="news")

    async def unknown(self, batch: Sequence[ParsedArticle]) -> list[ParsedArticle]:
        """The articles of the batch that are not stored, so that known ones are not summarized.

        A known address with a new text counts as not stored.
        """
        return await self._database.read(lambda connection: unknown(connection, batch))

    async def put_on_for_all(self, names: Collection[str]) -> None:
        """Let everybody see the sources of these names, because the operator loads their articles.

        The names are the operator's from now on: strangers' feeds that have one get another name.
        """

        def known(connection: Connection) -> set[str]:
            rows = connection.execute("SELECT known_as FROM sources WHERE from_files = 1")
            return {name for (name,) in rows}

        def work(connection: Connection) -> None:
            for name in names:
                put_on_for_all(connection, name)

        before = await self._database.read(known)
        if not before.issuperset(filter(None, map(folded, names))):
            await self._database.write(work, domain="news")

    async def latest(
        self,
        viewer: Viewer,
        source_id: int | None,
        count: int,
        *,
        older_than: Cursor | None = None,
        newer_than: Cursor | None = None,
    ) -> Page:
        """The `count` newest articles that the viewer sees, or those next to a place on one side.

        `older` and `newer` of the page lead on from its last and first article; each is None
        when nothing follows, and both are on an empty page.
        """

        def work(connection: Connection) -> Page:
            visible = VisibleSources(connection, viewer)
            listing = Listing(connection, visible, source_id, wanted=count + 1)
            beyond = Listing(connection, visible, source_id, wanted=1)
            if newer_than is not None:
                places = list(islice(listing.newer(newer_than), count + 1))[::-1]
                more_newer, places = len(places) > count, places[-count:]
                more_older = bool(places) and _any(beyond.older(places[-1]))
            else:
                places = list(islice(listing.older(older_than), count + 1))
                more_older, places = len(places) > count, places[:count]
                more_newer = (
                    older_than is not None and bool(places) and _any(beyond.newer(places[0]))
                )
            return Page(
                articles=fetch_by_ids(connection, visible, [place.id for place in places]),
                newer=places[0] if more_newer else None,
                older=places[-1] if more_older else None,
            )

        return await self._database.read(work)

    async def get(self, viewer: Viewer, article_id: int) -> Article | None:
        """The article of that id; None if it is not stored, or if the viewer does not see it."""
        id_ = min(article_id, LARGEST_ID)
        found = await self._database.read(
            lambda connection: fetch_article(connection, VisibleSources(connection, viewer), id_)
        )
        return found if self._pictures or found is None else replace(found, picture=None)

    async def last_seen(self) -> datetime | None:
        """When the article that was stored last was loaded; None if there is none."""

        def work(connection: Connection) -> datetime | None:
            row = connection.execute(
                "SELECT seen_at FROM articles ORDER BY id DESC LIMIT 1"
            ).fetchone()
            return None if row is None else from_seconds(row[0])

        return await self._database.read(work)

    async def count(self) -> int:
        """How many articles are stored."""

        def work(connection: Connection) -> int:
            (count,) = connection.execute("SELECT count(*) FROM articles").fetchone()
            return int(count)

        return await self._database.read(work)


def _any(places: Iterator[Cursor]) -> bool:
    return next(places, None) is not None
