"""Searching the stored articles."""

from datetime import datetime

from bot.models import MAX_MATCHES, MatchOrder, SearchHit, SearchHits, Span, fragments
from bot.storage.articles.article_rows import ARTICLE_COLUMNS, ARTICLE_TABLES, fetch_articles
from bot.storage.articles.stored_sources import find_source
from bot.storage.engine import Connection, Database, placeholders
from bot.storage.search.matched_words import Marker
from bot.text.search_query import Query


class Search:
    """Search over titles and bodies."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(
        self,
        query: Query,
        *,
        since: datetime | None = None,
        order: MatchOrder = "relevance",
        offset: int = 0,
        limit: int = 5,
        seconds: float = 1.0,
    ) -> SearchHits:
        """At most `limit` articles from `offset` on, among the newest 1,000 that match.

        Of the articles of one story only the first is found. A query with a source and no words
        finds that source's newest articles; one with neither, or with an unknown source, finds
        nothing. Raises `SearchTooSlow` after `seconds`, and `StorageUnavailable`.
        """
        offset, limit = (min(max(0, number), MAX_MATCHES) for number in (offset, limit))

        def work(connection: Connection) -> SearchHits:
            source = None if query.source is None else find_source(connection, query.source)
            if query.source is not None and source is None:
                return SearchHits((), 0, capped=False)
            page = connection.search_index.find(
                query,
                source_id=source.id if source else None,
                since=since,
                order=order,
                offset=offset,
                limit=limit,
            )
            return SearchHits(_hits(connection, query, page.ids), page.total, page.capped, source)

        return await self._database.read(work, seconds=seconds)


def _hits(connection: Connection, query: Query, ids: list[int]) -> tuple[SearchHit, ...]:
    """The articles of these ids in their order, with the matched words marked."""
    if not ids:
        return ()
    marker = Marker(term for group in query.wanted for term in group)
    found: dict[int, SearchHit] = {}
    for article in fetch_articles(connection, _BY_IDS.format(placeholders(ids)), ids):
        title = fragments(article.title, Span(0, len(article.title)), marker.spans(article.title))
        found[article.id] = SearchHit(article, title, marker.spans(article.text))
    return tuple(found[id_] for id_ in ids)


_BY_IDS = f"SELECT {ARTICLE_COLUMNS} FROM {ARTICLE_TABLES} WHERE a.id IN ({{}})"  # noqa: S608 - constants
