"""What is searched for and what is found."""

from dataclasses import dataclass

from bot.models.articles import Span
from bot.models.stories import Source, Story


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of text that did or did not match a search."""

    text: str
    matched: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A story that a search found, and where its title and its text matched."""

    story: Story
    title: tuple[Fragment, ...]
    matches: tuple[Span, ...]  # of the story's text, in order


@dataclass(frozen=True, slots=True)
class Found:
    """A page of a search. `total` counts all matches, or as many as were looked at (`capped`)."""

    hits: tuple[Hit, ...]
    total: int
    capped: bool


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What someone searches for, in the words in which they asked."""

    query: str
    source: str | None = None
    since: str | None = None
    order: str = "relevance"  # or newest


@dataclass(frozen=True, slots=True)
class Result:
    """A story that a search found, as it is shown: with the sentences that matched."""

    story: Story
    title: tuple[Fragment, ...]
    excerpt: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of results. `search_id` names the stored request when there are more pages."""

    request: SearchRequest
    words: tuple[str, ...]  # what was looked for; empty where the query holds nothing to find
    source: Source | None
    results: tuple[Result, ...]
    total: int  # of all pages
    capped: bool  # whether there are more matches than were looked at
    number: int  # of the page, from 0
    size: int  # results a page
    search_id: int | None = None

    @property
    def last(self) -> bool:
        """Whether no page follows."""
        return (self.number + 1) * self.size >= self.total
