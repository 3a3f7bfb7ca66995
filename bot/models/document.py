"""What documents hold, before it is stored."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple


@dataclass(frozen=True, slots=True)
class Caption:
    """A photo's caption as printed, without the credit's parenthesis."""

    text: str
    credit: str | None = None
    date: str | None = None  # as printed: "Sept. 13, 2019"


@dataclass(frozen=True, slots=True)
class Dateline:
    """`CITY, REGION, DATE (AGENCY) -` as printed; parts that are not printed are None."""

    city: str | None = None
    region: str | None = None
    agency: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """One story as its document tells it, before it is stored.

    `body` holds paragraphs without line breaks or control characters, the dateline taken off.
    `published` is aware and in UTC, or None where the document does not state it.
    """

    body: tuple[str, ...]
    source: str | None = None
    source_kind: str | None = None  # dateline, editors_note, footer, given; None where source is
    language: str | None = None  # ISO 639-1
    title: str | None = None
    dateline: Dateline | None = None
    editors_note: str | None = None
    byline: str | None = None
    captions: tuple[Caption, ...] = ()
    url: str | None = None
    published: datetime | None = None
    published_raw: str | None = None

    @property
    def text(self) -> str:
        """The paragraphs, a line each: what sentence offsets count in."""
        return "\n".join(self.body)


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not loaded, and why, in words for a person."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Document:
    """What one document held, in the order in which it stands there."""

    articles: tuple[ParsedArticle, ...]
    encoding: str | None = None  # utf-8, utf-16, cp1252
    newline: str | None = None  # LF, CRLF, CR
    site_owner: str | None = None
    footer: str | None = None
    skipped: tuple[Skipped, ...] = ()  # parts of it, such as a line that is no JSON


Style = Literal["news", "lexrank", "textrank", "lsa", "luhn", "sumbasic", "kl", "reduction"]
"""By which rule the sentences of a summary are chosen: ours, or one of sumy's own by its name."""


class Span(NamedTuple):
    """Characters `start` to `end` (exclusive) of an article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Sentences of a text as spans, the best first.

    The first n spans are the summary in n sentences; shown in the order of the text.
    `whole` is true where they are all that the text says: there is nothing to leave out.
    """

    spans: tuple[Span, ...]
    whole: bool
    algorithm: str
    version: int


@dataclass(frozen=True, slots=True)
class PreparedArticle:
    """An article ready to be stored: its title settled, its summary made."""

    article: ParsedArticle
    title: str
    title_derived: bool
    summary: Summary


@dataclass(frozen=True, slots=True)
class StoreCounts:
    """What adding articles came to; every article is in exactly one of the three."""

    loaded: int = 0
    updated: int = 0
    duplicates: int = 0


@dataclass(frozen=True, slots=True)
class StaleSummary:
    """A stored article whose summary is to be made anew, with what that takes."""

    id: int
    wording: bytes  # changes with the text: what is made of one wording is not stored with another
    title: str | None  # None where the stored one was made from the text
    language: str | None
    text: str
