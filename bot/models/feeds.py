"""What comes from the network: feeds, pages, and what fetching them came to."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Fetched:
    """The answer to a request. `body` is inflated; it is empty where `unchanged` (HTTP 304)."""

    url: str  # where it came from, after all redirects
    body: bytes
    unchanged: bool = False
    content_type: str = ""  # as sent, with its charset
    etag: str | None = None  # verbatim, quotes included
    last_modified: str | None = None  # verbatim
    max_age: timedelta | None = None  # of Cache-Control, or Expires
    moved_to: str | None = (
        None  # the address to ask from now on: every redirect to it was permanent
    )


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item as its feed tells it; the words plain, without markup or control characters."""

    title: str | None
    link: str | None  # absolute, http(s), canonical: see bot/ingest/canonical.py
    guid: str | None
    published: datetime | None  # aware, UTC; None where unstated or not believable
    published_raw: str | None
    author: str | None
    paragraphs: tuple[str, ...]  # of the fullest text that the item has
    teaser: bool  # the text only leads to the article's page
    language: str | None  # ISO 639-1, as the item or its feed states it


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed of any format, its items in its own order."""

    items: tuple[FeedItem, ...]
    title: str | None = None
    homepage: str | None = None
    language: str | None = None  # ISO 639-1
    ttl: timedelta | None = None
    skip_hours: frozenset[int] = frozenset()  # of the day, UTC
    skip_days: frozenset[int] = frozenset()  # of the week, 0 is Monday


@dataclass(frozen=True, slots=True)
class WebPage:
    """The article of a web page; `paragraphs` is empty where none can be read of it."""

    title: str | None
    paragraphs: tuple[str, ...]
    url: str | None = None  # the canonical address that the page itself gives
    published: datetime | None = None
    published_raw: str | None = None
    language: str | None = None
    site: str | None = None  # who publishes it
