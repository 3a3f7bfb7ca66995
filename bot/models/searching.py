"""What is searched for and what is found."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.models.article import Article, Source
from bot.models.document import Span

MOST_MATCHES = (
    1_000  # that a search looks at, the newest: bm25 over all of a common word takes 0.2 s
)


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of text that did or did not match a search."""

    text: str
    matched: bool = False


def fragments(text: str, shown: Span, matches: Sequence[Span]) -> tuple[Fragment, ...]:
    """The part that is shown, cut at the matches in it, which are in order: they join to it."""
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
    """A story that a search found, and where its title and its text matched."""

    article: Article
    title: tuple[Fragment, ...]
    matches: tuple[Span, ...]  # of the story's text, in order


@dataclass(frozen=True, slots=True)
class Found:
    """A page of a search. `total` counts all stories that match, or those among the newest
    `MOST_MATCHES` articles (`capped`).
    """

    hits: tuple[SearchHit, ...]
    total: int
    capped: bool
    source: Source | None = None  # that was named, if somebody knows it


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What someone searches for, in the words in which they asked."""

    query: str
    source: str | None = None
    since: str | None = None
    order: str = "relevance"  # or newest


@dataclass(frozen=True, slots=True)
class SearchResult:
    """A story that a search found, as it is shown: with the sentences that matched."""

    article: Article
    title: tuple[Fragment, ...]
    excerpt: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of results. `search_id` names the stored request when there are more pages."""

    request: SearchRequest
    words: tuple[str, ...]  # what was looked for; empty where the query holds nothing to find
    source: Source | None
    results: tuple[SearchResult, ...]
    total: int  # of all pages
    capped: bool  # whether there are more matches than were looked at
    number: int  # of the page, from 0
    size: int  # results a page
    search_id: int | None = None

    @property
    def last(self) -> bool:
        """Whether no page follows."""
        return (self.number + 1) * self.size >= self.total
