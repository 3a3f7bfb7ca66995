"""Finding stories by what they say, and remembering what was looked for."""

import asyncio
import hashlib
import json
import logging
from datetime import datetime

from bot.errors import StorageUnavailable
from bot.models import MOST_MATCHES, Found, SearchHit, Span, fragments
from bot.storage.articles.article_rows import ARTICLE_COLUMNS, ARTICLE_TABLES, stored_article
from bot.storage.articles.stored_sources import find_source
from bot.storage.engine import LARGEST_ID, Connection, Database
from bot.storage.search.matched_words import Marker
from bot.storage.sqlite.search_index import Order, find_matches, page_of
from bot.storage.storable_text import storable
from bot.storage.timestamps import to_seconds
from bot.text.search_query import Query

log = logging.getLogger(__name__)

_KEPT_SEARCHES = 10_000
_KEPT_UNSAVED = 1_000
_SAVED_AFTER = 0.25  # seconds; nobody turns a page before


class Search:
    """Search over titles and bodies, and the searches that paging buttons refer to."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._unsaved: dict[int, tuple[str, int]] = {}  # the request, and when it was made
        self._saving: asyncio.Task[None] | None = None

    async def find(
        self,
        query: Query,
        *,
        since: datetime | None = None,
        order: Order = "relevance",
        offset: int = 0,
        limit: int = 5,
        seconds: float = 1.0,
    ) -> Found:
        """At most `limit` stories from `offset` on, among the newest 1,000 articles that match.

        Of a story that several tell, the article that comes first. A query with a source and no
        words gives the newest of that source; one with neither gives nothing, nor does one with a
        source that nobody knows. Raises `SearchTooSlow` after `seconds`, and `StorageUnavailable`.
        """
        offset, limit = (min(max(0, number), MOST_MATCHES) for number in (offset, limit))

        def work(connection: Connection) -> Found:
            source = None if query.source is None else find_source(connection, query.source)
            if query.source is not None and source is None:
                return Found((), 0, capped=False)
            matches = find_matches(connection, query, source.id if source else None, since, order)
            hits = _hits(connection, query, page_of(connection, matches, offset, limit))
            return Found(hits, len(matches.places), matches.capped, source)

        return await self._database.read(work, seconds=seconds)

    def remember(self, request: str, now: datetime) -> int:
        """The id under which `recall` gives this request; always the same for the same request.

        It is known at once and stored a moment later, together with what else is asked by then:
        a transaction takes a third of the time of a search. The 10,000 that were used last are kept.
        """
        request = storable(request)
        id_ = _id_of(request)
        self._unsaved[id_] = (request, to_seconds(now))
        if self._saving is None or self._saving.done():
            self._saving = asyncio.create_task(self._save_soon())
        return id_

    async def _save_soon(self) -> None:
        saved = True
        while self._unsaved and saved:
            await asyncio.sleep(_SAVED_AFTER)
            saved = await self._save()

    async def _save(self) -> bool:
        """Whether that succeeded; else the next search that is remembered tries again."""
        unsaved = dict(self._unsaved)

        def work(connection: Connection) -> None:
            connection.executemany(_REMEMBER, ((id_, *asked) for id_, asked in unsaved.items()))
            connection.execute(_FORGET, (_KEPT_SEARCHES,))

        try:
            await self._database.write(work)
        except StorageUnavailable as error:
            log.warning("searches cannot be stored, which their pages need later: %s", error)
            saved, gone = False, list(unsaved)[:-_KEPT_UNSAVED]
        else:
            saved = True
            gone = [id_ for id_, asked in unsaved.items() if self._unsaved[id_] == asked]
        for id_ in gone:
            del self._unsaved[id_]
        return saved

    async def close(self) -> None:
        """Store at once what is not stored yet."""
        if self._saving is not None:
            self._saving.cancel()
            await asyncio.wait([self._saving])
        if self._unsaved:
            await self._save()

    async def recall(self, search_id: int) -> str | None:
        """The request, or None when it was never made or is forgotten."""
        if search_id in self._unsaved:
            return self._unsaved[search_id][0]

        def work(connection: Connection) -> str | None:
            row = connection.execute(
                "SELECT request FROM searches WHERE id = ?", (min(search_id, LARGEST_ID),)
            ).fetchone()
            return None if row is None else str(row[0])

        return await self._database.read(work)


def _id_of(request: str) -> int:
    return int.from_bytes(hashlib.sha256(request.encode()).digest()[:8], "big") >> 1


def _hits(connection: Connection, query: Query, ids: list[int]) -> tuple[SearchHit, ...]:
    """In the order of `ids`."""
    if not ids:
        return ()
    marker = Marker(term for group in query.wanted for term in group)
    found: dict[int, SearchHit] = {}
    for row in connection.execute(_STORIES, (json.dumps(ids),)):
        article = stored_article(row)
        title = fragments(article.title, Span(0, len(article.title)), marker.spans(article.title))
        found[article.id] = SearchHit(article, title, marker.spans(article.text))
    return tuple(found[id_] for id_ in ids)


# The second conflict is with a search that has a number from when they were counted.
_REMEMBER = """
    INSERT INTO searches (id, request, used_at) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET used_at = excluded.used_at
    ON CONFLICT (request) DO UPDATE SET used_at = excluded.used_at
"""
_FORGET = """
    DELETE FROM searches WHERE id IN (
        SELECT id FROM searches ORDER BY used_at, id
        LIMIT max(0, (SELECT count(*) FROM searches) - ?))
"""
_STORIES = f"""
    SELECT {ARTICLE_COLUMNS} FROM {ARTICLE_TABLES} WHERE a.id IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - constants of article_rows
