"""Searching the news, page by page."""

import json
from dataclasses import asdict, dataclass, replace

from bot.actions.find_source import FindSource
from bot.errors import UnknownArticle
from bot.models import Clock, Fragment, SearchHit, SearchPage, SearchRequest, SearchResult, Viewer
from bot.storage.search.article_search import Search
from bot.storage.search.remembered_searches import RememberedSearches
from bot.text.search_query import compile_query
from bot.timetable.periods import since_start
from bot.words import say

RESULTS_A_PAGE = 5  # more than this scrolls on a phone


class SearchNews:
    """Searches stored articles, and remembers searches so that their pages can be turned."""

    def __init__(
        self,
        search: Search,
        remembered: RememberedSearches,
        find_source: FindSource,
        clock: Clock,
    ) -> None:
        self._search = search
        self._remembered = remembered
        self._find_source = find_source
        self._clock = clock

    async def search(self, viewer: Viewer, request: SearchRequest) -> SearchPage:
        """The first page of results among what the viewer sees.

        Raises `UnknownSource`, `BadOption` for a `since` that is not understood, and
        `SearchTooSlow`.
        """
        found = await self._find(viewer, request, 0)
        if found.total <= RESULTS_A_PAGE:
            return found
        kept = _Remembered(request, viewer.guild_id)
        stored = json.dumps(asdict(kept), separators=(",", ":"))
        return replace(found, search_id=self._remembered.remember(stored, self._clock()))

    async def turn_page(self, viewer: Viewer, search_id: int, page: int) -> SearchPage:
        """A page of an earlier search, counted from 0; the first page if that one is empty.

        Raises `UnknownArticle` if the search is no longer stored or was made elsewhere, and
        whatever `search` raises.
        """
        stored = await self._remembered.recall(search_id)
        request = None if stored is None else _request_of(stored, viewer)
        if request is None:
            raise UnknownArticle(say("search-expired"))
        found = await self._find(viewer, request, page)
        if page and not found.results:
            found = await self._find(viewer, request, 0)
        return replace(found, search_id=search_id)

    async def _find(self, viewer: Viewer, request: SearchRequest, page: int) -> SearchPage:
        now = self._clock()
        query = compile_query(request.query)
        name = request.source or query.source
        found = await self._search.find(
            viewer,
            replace(query, source=name),
            since=since_start(request.since, now) if request.since else None,
            order="newest" if request.order == "newest" else "relevance",
            offset=page * RESULTS_A_PAGE,
            limit=RESULTS_A_PAGE,
        )
        if name and found.source is None:
            raise await self._find_source.unknown(viewer, name)
        return SearchPage(
            request=request,
            words=query.words,
            source=found.source,
            results=tuple(map(_result, found.hits)),
            total=found.total,
            looked_at=found.looked_at,
            number=page,
            size=RESULTS_A_PAGE,
        )


@dataclass(frozen=True, slots=True)
class _Remembered:
    """A search as it is stored: what was typed, and in which server, which nobody else may see."""

    request: SearchRequest
    guild_id: int | None  # None for direct messages


def _request_of(stored: str, viewer: Viewer) -> SearchRequest | None:
    """The request, if it was made by this viewer; older versions did not store by whom."""
    values = json.loads(stored)
    if "request" not in values or values["guild_id"] != viewer.guild_id:
        return None
    return SearchRequest(**values["request"])


def _result(hit: SearchHit) -> SearchResult:
    article = hit.article
    if not hit.matches:  # only the title matched: show the best sentence
        return SearchResult(article, hit.title, (Fragment(" ".join(article.sentences(1))),))
    from bot.summary.passages import passage  # 10 ms of each start

    return SearchResult(article, hit.title, passage(article.text, hit.matches, article.language))
