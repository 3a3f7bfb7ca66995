"""What is stored, as it is shown to people."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from bot.models.articles import Caption, Summary


@dataclass(frozen=True, slots=True)
class Source:
    """Who reports; `articles` counts what is stored of it."""

    id: int
    name: str
    slug: str  # lower case, ASCII where possible, unique
    articles: int


@dataclass(frozen=True, slots=True)
class Story:
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

    stories: tuple[Story, ...]
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
    """The stories of a source in a period, each told once, the newest first."""

    source: Source
    period: str  # day, week, month, all; new: what is new in a channel
    stories: tuple[Story, ...]
    updated: frozenset[int] = frozenset()  # ids of stories that the channel saw in other words
