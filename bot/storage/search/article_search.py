"""Searching the stored articles."""

from datetime import datetime

from bot.models import (
    MAX_MATCHES,
    Article,
    MatchOrder,
    SearchHit,
    SearchHits,
    Span,
    Viewer,
    fragments,
)
from bot.storage.articles.article_rows import fetch_by_ids
from bot.storage.articles.stored_sources import find_source
from bot.storage.engine import Connection, Database
from bot.storage.search.matched_words import Marker
from bot.storage.visible_sources import VisibleSources
from bot.text.search_query import Query


class Search:
    """Search over titles and bodies."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(
        self,
        viewer: Viewer,
        query: Query,
        *,
        since: datetime | None = None,
        order: MatchOrder = "relevance",
        offset: int = 0,
        limit: int = 5,
        seconds: float = 1.0,
    ) -> SearchHits:
        """At most `limit` articles from `offset` on, among the newest 1,000 that match.

        Only what the viewer sees is found and counted. Of the articles of one story only the first is found. A query with a source and no words
        finds that source's newest articles; one with neither, or with an unknown source, finds
        nothing. Raises `SearchTooSlow` after `seconds`, and `StorageUnavailable`.
        """
        offset, limit = (min(max(0, number), MAX_MATCHES) for number in (offset, limit))

        def work(connection: Connection) -> SearchHits:
            visible = VisibleSources(connection, viewer)
            name = query.source
            source = None if name is None else find_source(connection, visible, name)
            if query.source is not None and source is None:
                return SearchHits((), 0, None)
            page = connection.search_index.find(
                query,
                visible=visible.ids if visible.hide_any() else None,
                source_id=source.id if source else None,
                since=since,
                order=order,
                offset=offset,
                limit=limit,
            )
            return SearchHits(
                _hits(connection, visible, query, page.ids), page.total, page.looked_at, source
            )

        return await self._database.read(work, seconds=seconds)


def _hits(
    connection: Connection, visible: VisibleSources, query: Query, ids: list[int]
) -> tuple[SearchHit, ...]:
    """The articles of these ids in their order, with the matched words marked."""
    marker = Marker(term for group in query.wanted for term in group)
    return tuple(_hit(article, marker) for article in fetch_by_ids(connection, visible, ids))


def _hit(article: Article, marker: Marker) -> SearchHit:
    title = fragments(article.title, Span(0, len(article.title)), marker.spans(article.title))
    return SearchHit(article, title, marker.spans(article.text))
