"""Search requests and what they find."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.models.article import Article, Source
from bot.models.summary import Span

# The newest matches that a search ranks: bm25 over all matches of a common word takes 0.2 s.
MAX_MATCHES = 1_000

MatchOrder = Literal["relevance", "newest"]
"""Best match first, or newest first."""


@dataclass(frozen=True, slots=True)
class Fragment:
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


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article that matched, and where."""

    article: Article
    title: tuple[Fragment, ...]
    matches: tuple[Span, ...]  # in the article's text, ascending


@dataclass(frozen=True, slots=True)
class SearchHits:
    """A page of hits."""

    hits: tuple[SearchHit, ...]
    total: int  # stories on all pages, among the newest `MAX_MATCHES` articles
    looked_at: int | None  # articles that were ranked, the newest that match; None if all were
    source: Source | None = None  # that was named in the search; None if it is unknown


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A search as it was typed."""

    query: str
    source: str | None = None
    since: str | None = None
    order: str = "relevance"  # or newest


@dataclass(frozen=True, slots=True)
class SearchResult:
    """An article that matched, with the sentences to show."""

    article: Article
    title: tuple[Fragment, ...]
    excerpt: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of results."""

    request: SearchRequest
    words: tuple[str, ...]  # that were searched for; empty if the query holds nothing to find
    source: Source | None
    results: tuple[SearchResult, ...]
    total: int  # of all pages
    looked_at: int | None  # articles that were ranked, the newest that match; None if all were
    number: int  # of the page, from 0
    size: int  # results a page
    search_id: int | None = None  # of the stored request; None if there is only one page

    @property
    def is_last(self) -> bool:
        """Whether this is the last page."""
        return (self.number + 1) * self.size >= self.total
