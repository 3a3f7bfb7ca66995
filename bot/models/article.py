"""Articles on their way into the store, and as they are shown to people."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from bot.models.document import Caption, ParsedArticle, Picture
from bot.models.summary import Summary


class Source(NamedTuple):
    """A publisher, under the name that readers see."""

    id: int
    name: str
    slug: str  # lower case, ASCII where possible, unique
    articles: int  # stored


@dataclass(frozen=True, slots=True)
class PreparedArticle:
    """An article ready to be stored: language and title settled, summary made."""

    article: ParsedArticle
    title: str
    title_derived: bool  # taken from the text because the document gives no title
    summary: Summary


@dataclass(frozen=True, slots=True)
class StoreCounts:
    """How many articles were stored; each article counts in exactly one field."""

    loaded: int = 0
    updated: int = 0
    duplicates: int = 0


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article with its summary."""

    id: int
    title: str
    title_derived: bool  # taken from the text because the document gives no title
    source: str | None  # name
    place: str | None  # the dateline's city and region as printed
    published: datetime | None  # aware, UTC; None if the document states no date
    seen: datetime  # when it was loaded; aware, UTC
    language: str | None  # ISO 639-1
    url: str | None
    byline: str | None
    editors_note: str | None
    captions: tuple[Caption, ...]
    text: str
    summary: Summary = field(repr=False)
    agency: str | None = None  # that wrote the text, if it isn't the source's own
    also_in: tuple[str, ...] = ()  # names of the story's other voices, the largest first
    picture: Picture | None = None
    has_related: bool = False  # the store holds more articles on this story, or related ones

    def sentences(self, count: int) -> tuple[str, ...]:
        """The `count` best sentences, verbatim, in text order."""
        return tuple(self.text[start:end] for start, end in sorted(self.summary.spans[:count]))

    def excerpt(self, count: int) -> str:
        """The `count` best sentences as running text that keeps the article's paragraphs."""
        return self.summary.excerpt(self.text, count)


class Cursor(NamedTuple):
    """A position in newest-first order."""

    at: int  # the article's time, Unix seconds
    id: int  # of the article


class Page(NamedTuple):
    """Articles, newest first, and cursors to the pages on either side."""

    articles: tuple[Article, ...]
    newer: Cursor | None = None  # None if this is the first page
    older: Cursor | None = None  # None if this is the last page


@dataclass(frozen=True, slots=True)
class Latest:
    """A page of the newest articles."""

    page: Page
    source: Source | None  # None for all sources
    count: int  # articles a page
    number: int | None = 1  # of the page; None if news came in since, so that nobody has counted it
