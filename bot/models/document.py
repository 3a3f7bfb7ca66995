"""What a document holds once it is parsed, before anything is stored."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from bot.words import Said, english


class Caption(NamedTuple):
    """A photo's caption as printed, without the parenthesised credit."""

    text: str
    credit: str | None = None
    date: str | None = None  # as printed: "Sept. 13, 2019"


class Picture(NamedTuple):
    """A picture that an article is published with."""

    url: str  # https, on a public host: see bot/text/picture_addresses.py
    caption: str | None = None  # for readers who can't see it


class Dateline(NamedTuple):
    """`CITY, REGION, DATE (AGENCY) -` as printed; missing parts are None."""

    city: str | None = None
    region: str | None = None
    agency: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """One article of a document, before it is stored.

    `body` holds paragraphs without line breaks, control characters or the dateline.
    `published` is aware and in UTC; None if the document states no date.
    """

    body: tuple[str, ...]
    source: str | None = None
    source_kind: str | None = None  # dateline, editors_note, footer or given; None without source
    language: str | None = None  # ISO 639-1
    title: str | None = None
    dateline: Dateline | None = None
    editors_note: str | None = None
    byline: str | None = None
    agency: str | None = None  # that wrote the whole text, by its dateline or last lines
    captions: tuple[Caption, ...] = ()
    url: str | None = None
    published: datetime | None = None
    published_raw: str | None = None  # the date as printed
    picture: Picture | None = None

    @property
    def text(self) -> str:
        """The paragraphs joined by line feeds. Sentence offsets refer to this text."""
        return "\n".join(self.body)


class Skipped(NamedTuple):
    """Something that was not loaded, and why."""

    path: str  # of the document; "" while it is being parsed
    said: Said | str  # a whole sentence, which names the part of the document

    @property
    def reason(self) -> str:
        """The sentence in English, for the command line and the log."""
        return english().tell(self.said)


class DocumentKind(StrEnum):
    """What a document was taken for. The values are shown by `dateline load`."""

    LISTING = "listing"
    JSON_LINES = "JSON Lines"
    JSON = "JSON"
    PAGE = "web page"
    FEED = "feed"


@dataclass(frozen=True, slots=True)
class Document:
    """The articles of one document, in document order."""

    articles: tuple[ParsedArticle, ...]
    kind: DocumentKind = DocumentKind.LISTING
    encoding: str | None = None  # utf-8, utf-16, cp1252, cp1251, shift_jis, …; see text/encoding.py
    newline: str | None = None  # LF, CRLF, CR
    site_owner: str | None = None
    footer: str | None = None
    skipped: tuple[Skipped, ...] = ()  # parts of the document, such as a line that is not JSON
    doubts: tuple[Skipped, ...] = ()  # parts that were read, but could be read otherwise
    notes: tuple[Said, ...] = ()  # how it was read: sentences about the whole document


class DocumentReport(NamedTuple):
    """What a document was taken for, and what people should know about how it was read."""

    name: str
    kind: DocumentKind
    articles: int
    encoding: str | None = None
    skipped: tuple[Skipped, ...] = ()
    unlisted: int = 0  # further parts that were skipped: of an archive only the first are kept
    doubts: tuple[Skipped, ...] = ()
    notes: tuple[Said, ...] = ()

    @classmethod
    def of(cls, document: Document, name: str) -> "DocumentReport":
        """The report on a document that is called `name`."""
        return cls(
            name=name,
            kind=document.kind,
            articles=len(document.articles),
            encoding=document.encoding,
            skipped=tuple(Skipped(name, part.said) for part in document.skipped),
            doubts=document.doubts,
            notes=document.notes,
        )
