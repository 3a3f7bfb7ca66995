"""Search requests and what they find."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from bot.models.article import Article, Source
from bot.models.summary import Span

# The newest matches that a search ranks: bm25 over all matches of a common word takes 0.2 s.
MAX_MATCHES = 1_000
# Fewer stories than this with all words of a search: then some words may be missing.
RELAX_BELOW = 5

MatchOrder = Literal["relevance", "newest"]
"""Best match first, or newest first."""


class Fragment(NamedTuple):
    """A piece of text that did or did not match a search."""

    text: str
    matched: bool = False


def fragments(text: str, shown: Span, matches: Sequence[Span]) -> tuple[Fragment, ...]:
    """Cut the `shown` part of a text at its matches; joined, the fragments are that part.

    `matches` lie within `shown`, in ascending order.
    """
    cut = []
    at = shown.start
    for start, end in matches:
        if start > at:
            cut.append(Fragment(text[at:start]))
        cut.append(Fragment(text[start:end], matched=True))
        at = end
    if at < shown.end:
        cut.append(Fragment(text[at : shown.end]))
    return tuple(cut)


class SearchHit(NamedTuple):
    """An article that matched, and where."""

    article: Article
    title: tuple[Fragment, ...]
    matches: tuple[Span, ...]  # in the article's text, ascending
    lacks: tuple[str, ...] = ()  # words of the search that it doesn't have


@dataclass(frozen=True, slots=True)
class HitGroup:
    """Hits that are equally complete."""

    count: int  # of stories
    words: tuple[str, ...]  # that none of them has
    complete: bool  # whether they have all words


class SearchHits(NamedTuple):
    """A page of hits."""

    hits: tuple[SearchHit, ...]
    total: int  # stories on all pages, among the newest `MAX_MATCHES` articles
    looked_at: int | None  # articles that were ranked, the newest that match; None if all were
    sources: tuple[Source, ...] = ()  # that were named in the search
    unknown_source: str | None = None  # a name in the search that no source in view has
    groups: tuple[HitGroup, ...] = ()  # in the order of the hits
    absent: tuple[str, ...] = ()  # words that no article has where the search looked


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A search as it was typed."""

    query: str
    source: str | None = None  # one or several, with commas
    since: str | None = None
    order: str = "relevance"  # or newest
    until: str | None = None
    on: str | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """An article that matched, with the sentences to show."""

    article: Article
    title: tuple[Fragment, ...]
    excerpt: tuple[Fragment, ...]
    lacks: tuple[str, ...] = ()  # words of the search that it doesn't have


class Correction(NamedTuple):
    """A search for words that are spelled a little differently and do occur."""

    words: tuple[str, ...]  # the new ones
    search_id: int  # of the stored request


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of results."""

    request: SearchRequest
    words: tuple[str, ...]  # that were searched for; none if all stories of some sources were
    sources: tuple[Source, ...]
    results: tuple[SearchResult, ...]
    total: int  # of all pages
    looked_at: int | None  # articles that were ranked, the newest that match; None if all were
    number: int  # of the page, from 0
    size: int  # results a page
    search_id: int | None = None  # of the stored request; None if there is only one page
    groups: tuple[HitGroup, ...] = ()  # in the order of the results of all pages
    too_short: tuple[str, ...] = ()  # beginnings that were searched for as whole words
    is_timed: bool = False  # whether only a period was searched
    corrections: tuple[Correction, ...] = ()

    @property
    def is_last(self) -> bool:
        """Whether this is the last page."""
        return (self.number + 1) * self.size >= self.total
