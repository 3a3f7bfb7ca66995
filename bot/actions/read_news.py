"""Reading the news: the latest articles, searches, single articles, and names of sources."""

import json
from dataclasses import asdict, replace

from bot.errors import UnknownArticle, UnknownSource
from bot.models import (
    Article,
    Clock,
    Cursor,
    Fragment,
    Latest,
    SearchHit,
    SearchPage,
    SearchRequest,
    SearchResult,
    Source,
)
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.search.article_search import Search
from bot.storage.search.remembered_searches import RememberedSearches
from bot.text.nearest_names import nearest_names
from bot.text.search_query import compile_query
from bot.timetable.periods import since_start
from bot.words import Listed, say

RESULTS_A_PAGE = 5  # more than this scrolls on a phone
_MAX_A_PAGE = 10  # latest articles that fit into one message
_LARGEST = 5  # sources that a refusal names if none is similar
_SHOWN = 60  # characters of a name that a refusal repeats


class ReadNews:
    """Reads what is stored."""

    def __init__(
        self,
        articles: Articles,
        sources: Sources,
        search: Search,
        remembered: RememberedSearches,
        clock: Clock,
    ) -> None:
        self._articles = articles
        self._sources = sources
        self._search = search
        self._remembered = remembered
        self._clock = clock

    async def latest(self, source: str | None, count: int) -> Latest:
        """The newest `count` articles (1 to 10), of one source or of all.

        Raises `UnknownSource`.
        """
        count = _within_page(count)
        chosen = await self.source(source) if source else None
        page = await self._articles.latest(chosen.id if chosen else None, count)
        return Latest(page, chosen, count)

    async def turn_latest(
        self, direction: str, cursor: Cursor | None, source_id: int | None, count: int
    ) -> Latest:
        """The page "older" or "newer" than the cursor; the first page if nothing is there."""
        count = _within_page(count)
        chosen = next((s for s in await self._sources.all() if s.id == source_id), None)
        place = {"older_than": cursor} if direction == "older" else {"newer_than": cursor}
        page = await self._articles.latest(source_id, count, **place)
        if not page.articles:  # they have been deleted
            page = await self._articles.latest(source_id, count)
        return Latest(page, chosen, count)

    async def search(self, request: SearchRequest) -> SearchPage:
        """The first page of results.

        Raises `UnknownSource`, `BadOption` for a `since` that is not understood, and
        `SearchTooSlow`.
        """
        found = await self._find(request, 0)
        if found.total <= RESULTS_A_PAGE:
            return found
        stored = json.dumps(asdict(request), separators=(",", ":"))
        return replace(found, search_id=self._remembered.remember(stored, self._clock()))

    async def turn_search(self, search_id: int, page: int) -> SearchPage:
        """A page of an earlier search, counted from 0; the first page if that one is empty.

        Raises `UnknownArticle` if the search is no longer stored, and whatever `search` raises.
        """
        stored = await self._remembered.recall(search_id)
        if stored is None:
            raise UnknownArticle(say("search-expired"))
        request = SearchRequest(**json.loads(stored))
        found = await self._find(request, page)
        if page and not found.results:
            found = await self._find(request, 0)
        return replace(found, search_id=search_id)

    async def _find(self, request: SearchRequest, page: int) -> SearchPage:
        now = self._clock()
        query = compile_query(request.query)
        name = request.source or query.source
        found = await self._search.find(
            replace(query, source=name),
            since=since_start(request.since, now) if request.since else None,
            order="newest" if request.order == "newest" else "relevance",
            offset=page * RESULTS_A_PAGE,
            limit=RESULTS_A_PAGE,
        )
        if name and found.source is None:
            raise await self.unknown(name)
        return SearchPage(
            request=request,
            words=query.words,
            source=found.source,
            results=tuple(map(_result, found.hits)),
            total=found.total,
            capped=found.capped,
            number=page,
            size=RESULTS_A_PAGE,
        )

    async def article(self, article_id: int) -> Article:
        """One article with its summary. Raises `UnknownArticle`."""
        found = await self._articles.get(article_id)
        if found is None:
            raise UnknownArticle(say("article-gone"))
        return found

    async def source(self, name: str) -> Source:
        """The source of that name. Raises `UnknownSource`, which suggests similar names."""
        found = await self._sources.find(name)
        if found is None:
            raise await self.unknown(name)
        return found

    async def unknown(self, name: str) -> UnknownSource:
        """The error for a name that no source has; it suggests similar names."""
        known = [source.name for source in await self._sources.all()]
        if not known:
            return UnknownSource(say("no-sources"))
        if near := nearest_names(name, known):
            return UnknownSource(
                say("unknown-source-near", name=name[:_SHOWN], near=Listed(near, "or"))
            )
        largest = Listed(known[:_LARGEST])
        return UnknownSource(say("unknown-source", name=name[:_SHOWN], largest=largest))

    async def suggest_sources(self, typed: str, limit: int) -> list[str]:
        """At most `limit` names that contain what was typed.

        Names that begin with it come first, then the sources with most articles.
        """
        wanted = typed.strip().casefold()
        names = [source.name for source in await self._sources.all()]
        containing = [name for name in names if wanted in name.casefold()]
        return sorted(containing, key=lambda name: not name.casefold().startswith(wanted))[:limit]


def _within_page(count: int) -> int:
    return max(1, min(count, _MAX_A_PAGE))


def _result(hit: SearchHit) -> SearchResult:
    article = hit.article
    if not hit.matches:  # only the title matched: show the best sentence
        return SearchResult(article, hit.title, (Fragment(" ".join(article.sentences(1))),))
    from bot.summary.passages import passage  # 10 ms of each start

    return SearchResult(article, hit.title, passage(article.text, hit.matches, article.language))
