"""What readers ask for: the latest stories, a search, one story, the names of sources."""

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

RESULTS_A_PAGE = 5  # more than this scrolls on a phone
MOST_A_PAGE = 10  # of the latest stories: as many as fit into one message


class ReadNews:
    """Reading what is stored; nothing here changes a story."""

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
        """The newest `count` stories (1 to 10), of one source where it is named.

        Raises `UnknownSource`.
        """
        count = _a_page(count)
        chosen = await self.source(source) if source else None
        page = await self._articles.latest(chosen.id if chosen else None, count)
        return Latest(page, chosen, count)

    async def turn_latest(
        self, way: str, cursor: Cursor | None, source_id: int | None, count: int
    ) -> Latest:
        """The page that is `older` or `newer` than a place in the newest-first order."""
        count = _a_page(count)
        chosen = next((s for s in await self._sources.all() if s.id == source_id), None)
        place = {"older_than": cursor} if way == "older" else {"newer_than": cursor}
        page = await self._articles.latest(source_id, count, **place)
        if not page.articles:  # what stood there is gone
            page = await self._articles.latest(source_id, count)
        return Latest(page, chosen, count)

    async def search(self, request: SearchRequest) -> SearchPage:
        """The first page of what the request finds.

        Raises `UnknownSource`, `BadOption` for a `since` that is not understood and
        `SearchTooSlow`.
        """
        found = await self._find(request, 0)
        if found.total <= RESULTS_A_PAGE:
            return found
        asked = json.dumps(asdict(request), separators=(",", ":"))
        return replace(found, search_id=self._remembered.remember(asked, self._clock()))

    async def turn_search(self, search_id: int, page: int) -> SearchPage:
        """A page of an earlier search, from 0; the first where that one is empty by now.

        Raises `UnknownStory` where the search is forgotten by now, else as `search`.
        """
        stored = await self._remembered.recall(search_id)
        if stored is None:
            raise UnknownArticle("That search is too old to turn its pages: ask /search again.")
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
        """One story with its summary. Raises `UnknownStory`."""
        found = await self._articles.get(article_id)
        if found is None:
            raise UnknownArticle("That story is no longer stored; /latest shows what is.")
        return found

    async def source(self, name: str) -> Source:
        """The source of that name. Raises `UnknownSource`, which offers the nearest names."""
        found = await self._sources.find(name)
        if found is None:
            raise await self.unknown(name)
        return found

    async def unknown(self, name: str) -> UnknownSource:
        """The error for a name that no source has; it offers the nearest names."""
        return UnknownSource(_unknown_source(name, await self._sources.all()))

    async def suggest_sources(self, typed: str, limit: int) -> list[str]:
        """Names that hold what was typed, those that begin with it first, then by size."""
        wanted = typed.strip().casefold()
        names = [source.name for source in await self._sources.all()]
        holding = [name for name in names if wanted in name.casefold()]
        return sorted(holding, key=lambda name: not name.casefold().startswith(wanted))[:limit]


def _a_page(count: int) -> int:
    return max(1, min(count, MOST_A_PAGE))


def _result(hit: SearchHit) -> SearchResult:
    article = hit.article
    if not hit.matches:  # the title alone matched: what the story says first
        return SearchResult(article, hit.title, (Fragment(" ".join(article.sentences(1))),))
    from bot.summary.passages import passage  # its rules take a while to compile

    return SearchResult(article, hit.title, passage(article.text, hit.matches, article.language))


def _unknown_source(name: str, known: tuple[Source, ...]) -> str:
    if not known:
        return "There are no sources yet: no news is loaded."
    near = nearest_names(name, (source.name for source in known))
    if near:
        return f"No source is called “{name[:60]}”. Did you mean {' or '.join(near)}?"
    largest = ", ".join(source.name for source in known[:5])
    return f"No source is called “{name[:60]}”. There are: {largest}."
