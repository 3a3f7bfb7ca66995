"""Searching the stored articles."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.models import (
    MAX_MATCHES,
    Article,
    HitGroup,
    MatchOrder,
    SearchHit,
    SearchHits,
    Span,
    Viewer,
    fragments,
)
from bot.storage.articles.article_rows import fetch_by_ids
from bot.storage.engine import Connection, Database, MatchPage, Scope
from bot.storage.search.matched_words import Marker
from bot.storage.search.named_sources import NamedSources
from bot.storage.visible_sources import VisibleSources
from bot.text.search_query import Query, Term


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
        until: datetime | None = None,
        order: MatchOrder = "relevance",
        offset: int = 0,
        limit: int = 5,
        seconds: float = 1.0,
    ) -> SearchHits:
        """At most `limit` articles from `offset` on, among the newest 1,000 that match.

        Only what the viewer sees is found and counted. Articles with all words come first; if they
        are few, articles without some of the plain words follow. Of the articles of one story only
        the first is found. A query with sources and no words finds their newest articles; one with
        neither, or with an unknown source, finds nothing. `until` is the first moment that is too
        late. The query's own times are not read. Raises `SearchTooSlow` after `seconds`, and
        `StorageUnavailable`.
        """
        offset, limit = (min(max(0, number), MAX_MATCHES) for number in (offset, limit))

        def work(connection: Connection) -> SearchHits:
            visible = VisibleSources(connection, viewer)
            sources = NamedSources.of(connection, visible, query)
            if sources.unknown is not None:
                return SearchHits((), 0, None, unknown_source=sources.unknown)
            page = connection.search_index.find(
                query,
                _scope(visible, sources, since, until),
                order=order,
                offset=offset,
                limit=limit,
            )
            return SearchHits(
                _hits(connection, visible, query, page),
                page.total,
                page.looked_at,
                sources.only,
                groups=tuple(
                    HitGroup(group.size, _typed(group.left_out), complete=group.complete)
                    for group in page.groups
                ),
                absent=_typed(page.absent),
            )

        return await self._database.read(work, seconds=seconds)

    async def similar_words(
        self,
        viewer: Viewer,
        query: Query,
        word: str,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        seconds: float = 1.0,
    ) -> tuple[str, ...]:
        """At most three words like this one that occur where the query looks, as they are written there.

        Those that the viewer's articles have; none if a source is unknown. Raises what `find` does.
        """

        def work(connection: Connection) -> tuple[str, ...]:
            visible = VisibleSources(connection, viewer)
            sources = NamedSources.of(connection, visible, query)
            if sources.unknown is not None:
                return ()
            scope = _scope(visible, sources, since, until)
            found = connection.search_index.similar_words(word, scope)
            written = (_as_written(connection, visible, *each) for each in found)
            return tuple(dict.fromkeys(written))

        return await self._database.read(work, seconds=seconds)


def _scope(
    visible: VisibleSources, sources: NamedSources, since: datetime | None, until: datetime | None
) -> Scope:
    return Scope(
        visible=visible.ids if visible.hide_any() else None,
        sources=[source.id for source in sources.only] or None,
        without_sources=[source.id for source in sources.without],
        since=since,
        until=until,
    )


def _as_written(connection: Connection, visible: VisibleSources, word: str, article_id: int) -> str:
    """A word of the index as this article has it: with capitals and accents."""
    marker = Marker([Term(word, word)])
    for article in fetch_by_ids(connection, visible, [article_id]):
        for text in (article.text, article.title):
            for start, end in marker.spans(text, article.language)[:1]:
                return text[start:end]
    return word


def _typed(terms: Iterable[Term]) -> tuple[str, ...]:
    return tuple(term.typed for term in terms)


def _hits(
    connection: Connection, visible: VisibleSources, query: Query, page: MatchPage
) -> tuple[SearchHit, ...]:
    """The articles of a page in their order, with the matched words marked."""
    marker = Marker(term for group in query.wanted for term in group if term not in page.common)
    return tuple(
        _hit(article, marker, page.lacking.get(article.id, ()))
        for article in fetch_by_ids(connection, visible, page.ids)
    )


def _hit(article: Article, marker: Marker, lacks: Sequence[Term]) -> SearchHit:
    title = fragments(
        article.title, Span(0, len(article.title)), marker.spans(article.title, article.language)
    )
    return SearchHit(article, title, marker.spans(article.text, article.language), _typed(lacks))
