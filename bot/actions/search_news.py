"""Searching the news, page by page."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from bot.actions.choose_selection import check_query, with_neutral_times
from bot.actions.find_source import FindSource
from bot.errors import UnknownArticle
from bot.models import (
    Clock,
    Correction,
    Fragment,
    SearchHit,
    SearchHits,
    SearchPage,
    SearchRequest,
    SearchResult,
    Viewer,
)
from bot.storage.search.article_search import Search
from bot.storage.search.remembered_searches import RememberedSearches
from bot.text.characters import one_line
from bot.text.search_query import Query, compile_query, with_words
from bot.timetable.periods import Period, stated_period
from bot.timetable.typed_periods import neutral_period
from bot.words import Words, say

RESULTS_A_PAGE = 5  # more than this scrolls on a phone
_MOST_CORRECTED = 2  # words of a search
_MOST_CORRECTIONS = 3


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

    async def search(
        self, viewer: Viewer, request: SearchRequest, typed_in: Sequence[Words] = ()
    ) -> SearchPage:
        """The first page of results among what the viewer sees.

        It suggests searches for similar words if some words occur nowhere. Times may be typed in
        English and in the languages of `typed_in`. Raises `UnknownSource`, `BadOption` for a time
        that isn't understood and for a query with nothing to find, and `SearchTooSlow`.
        """
        request = replace(request, query=one_line(request.query))
        request = _in_neutral_words(request, typed_in)
        found = await self._find(viewer, request, 0)
        if found.total <= RESULTS_A_PAGE:
            return found
        return replace(found, search_id=self._remember(viewer, request))

    def _remember(self, viewer: Viewer, request: SearchRequest) -> int:
        """The id under which the buttons find the search again."""
        kept = _Remembered(request, viewer.guild_id)
        stored = json.dumps(asdict(kept), separators=(",", ":"))
        return self._remembered.remember(stored, self._clock())

    async def turn_page(self, viewer: Viewer, search_id: int, page: int) -> SearchPage:
        """A page of an earlier search, counted from 0; the first page if that one is empty.

        Raises `UnknownArticle` if the search is no longer stored or was made elsewhere, and what
        `search` raises.
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
        query = compile_query(request.query)
        check_query(query, narrowed=bool(request.source))
        if request.source:
            query = replace(query, sources=(request.source,))
        period = _period(request, query, self._clock())
        found = await self._search.find(
            viewer,
            query,
            since=period.since,
            until=period.until,
            order="newest" if request.order == "newest" else "relevance",
            offset=page * RESULTS_A_PAGE,
            limit=RESULTS_A_PAGE,
        )
        if found.unknown_source is not None:
            raise await self._find_source.unknown(viewer, found.unknown_source)
        return SearchPage(
            request=request,
            words=query.words,
            sources=found.sources,
            results=tuple(map(_result, found.hits)),
            total=found.total,
            looked_at=found.looked_at,
            number=page,
            size=RESULTS_A_PAGE,
            groups=found.groups,
            too_short=query.too_short,
            is_timed=period != Period(),
            corrections=await self._corrections(viewer, request, query, period, found),
        )

    async def _corrections(
        self,
        viewer: Viewer,
        request: SearchRequest,
        query: Query,
        period: Period,
        found: SearchHits,
    ) -> tuple[Correction, ...]:
        """The same search with similar words in place of those that occur nowhere."""
        near: dict[str, tuple[str, ...]] = {}
        for word in found.absent[:_MOST_CORRECTED]:
            similar = await self._search.similar_words(
                viewer, query, word, since=period.since, until=period.until
            )
            if similar:
                near[word] = similar
        if not near:
            return ()
        if len(near) > 1:
            return (self._corrected(viewer, request, {w: like[0] for w, like in near.items()}),)
        ((word, similar),) = near.items()
        return tuple(
            self._corrected(viewer, request, {word: like}) for like in similar[:_MOST_CORRECTIONS]
        )

    def _corrected(
        self, viewer: Viewer, request: SearchRequest, words: Mapping[str, str]
    ) -> Correction:
        corrected = replace(request, query=with_words(request.query, words))
        return Correction(tuple(words.values()), self._remember(viewer, corrected))


def _in_neutral_words(request: SearchRequest, languages: Sequence[Words]) -> SearchRequest:
    """The request with its times in English, because people with other languages may turn the page."""

    def neutral(typed: str | None) -> str | None:
        return typed and (neutral_period(typed, *languages) or typed)

    return replace(
        request,
        query=with_neutral_times(request.query, languages),
        since=neutral(request.since),
        until=neutral(request.until),
        on=neutral(request.on),
    )


def _period(request: SearchRequest, query: Query, now: datetime) -> Period:
    """What the options and the query say about time, together. Raises `BadOption`."""
    since = (request.since, query.since)
    until = (request.until, query.until)
    return stated_period(since, until, (request.on, query.on), now)


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
        sentence = (Fragment(" ".join(article.sentences(1))),)
        return SearchResult(article, hit.title, sentence, hit.lacks)
    from bot.summary.passages import passage  # 10 ms of each start

    excerpt = passage(article.text, hit.matches, article.language)
    return SearchResult(article, hit.title, excerpt, hit.lacks)
