"""What is stored, as it is shown to people."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from bot.models.document import Caption, Style, Summary


@dataclass(frozen=True, slots=True)
class Source:
    """Who reports; `articles` counts what is stored of it."""

    id: int
    name: str
    slug: str  # lower case, ASCII where possible, unique
    articles: int


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article with its summary, as it is shown to people."""

    id: int
    title: str
    title_derived: bool  # made from the first sentence, for the document gave none
    source: str | None
    place: str | None  # the dateline's city and region as printed
    published: datetime | None
    seen: datetime  # when it was loaded
    language: str | None
    url: str | None
    byline: str | None
    editors_note: str | None
    captions: tuple[Caption, ...]
    text: str
    summary: Summary = field(repr=False)
    also: tuple[str, ...] = ()  # other sources that tell it, the largest first
    more: bool = False  # there are other tellings of it, or looser matches

    def sentences(self, count: int) -> tuple[str, ...]:
        """The `count` best sentences, letter for letter, in the order of the text."""
        return tuple(self.text[start:end] for start, end in sorted(self.summary.spans[:count]))

    def excerpt(self, count: int) -> str:
        """The same sentences as running text; a new paragraph where the article has one."""
        chosen = sorted(self.summary.spans[:count])
        pieces: list[str] = []
        for index, (start, end) in enumerate(chosen):
            if index:
                between = self.text[chosen[index - 1].end : start]
                pieces.append("\n\n" if "\n" in between else " ")
            pieces.append(self.text[start:end])
        return "".join(pieces)


class Cursor(NamedTuple):
    """A place in the newest-first order: the story's time in Unix seconds, then its id."""

    at: int
    id: int


@dataclass(frozen=True, slots=True)
class Page:
    """Stories newest first, and whether there are more on either side."""

    articles: tuple[Article, ...]
    newer: Cursor | None = None  # stories before this place exist
    older: Cursor | None = None  # stories after this place exist


@dataclass(frozen=True, slots=True)
class Latest:
    """A page of the newest stories, of one source where `source` is given."""

    page: Page
    source: Source | None
    count: int  # stories a page


@dataclass(frozen=True, slots=True)
class Digest:
    """The stories of a source in a period, each told once, those that most sources tell first."""

    source: Source
    period: str  # day, week, month, all; new: what is new in a channel
    articles: tuple[Article, ...]
    updated: frozenset[int] = frozenset()  # ids of stories that the channel saw in other words
    told: Mapping[int, tuple[str, ...]] = field(default_factory=dict)  # sentences by story id
    style: Style = "news"  # by which the sentences are chosen


@dataclass(frozen=True, slots=True)
class RelatedArticles:
    """What else there is on a story: who tells the same event, then looser matches."""

    article: Article
    same_story: tuple[Article, ...]  # other sources' first, the newest of them first
    related: tuple[Article, ...]  # the most alike first


class UngroupedArticle(NamedTuple):
    """An article that waits to be compared with the others."""

    id: int
    at: int  # Unix seconds, as it was marked
    wording: bytes  # what it says: an article that has changed since then goes on waiting
    title: str  # empty where the article has none of its own
    text: str
    language: str | None


class Fingerprint(NamedTuple):
    """What an article is recognized by, made of its text; small enough to compare with many."""

    sketch: tuple[int, ...]  # the smallest hashes of its three-word shingles, ascending
    terms: Mapping[int, int]  # hash -> weight, the heaviest first; as a vector 65,535 long
    title: int = 0  # its title but for numbers and days; 0 where that says nothing
    headline: int = 0  # its whole title; 0 where it has none of its own


class ComparedArticle(NamedTuple):
    """An article as it is compared with another."""

    article_id: int
    at: int  # Unix seconds
    source_id: int | None
    fingerprint: Fingerprint
    dated: bool = True  # whether it says itself when it was published


class Similarity(NamedTuple):
    """How much two articles are about the same: nothing at all where `degree` is 0."""

    degree: float  # 0 to 1; a copy is above what only tells the same event
    same: bool = False  # they tell the same story; else one is more on the other
