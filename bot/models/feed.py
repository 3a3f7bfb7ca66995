"""What a feed's document holds."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.models.document import Picture

FEED_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
)
"""The media types by which pages and servers name feeds."""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item of a feed, as plain text without markup or control characters."""

    title: str | None
    link: str | None  # absolute, http(s), canonical: see bot/text/links.py
    guid: str | None
    published: datetime | None  # aware, UTC; None if missing or implausible
    published_raw: str | None  # the date as written
    author: str | None
    paragraphs: tuple[str, ...]  # of the fullest text in the item
    teaser: bool  # the text only leads to the article's page
    language: str | None  # ISO 639-1, as stated by the item or its feed
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class PollingHints:
    """How often, and when, a feed asks to be read."""

    ttl: timedelta | None = None  # shortest time between two readings
    skip_hours: frozenset[int] = frozenset()  # of the day, UTC
    skip_days: frozenset[int] = frozenset()  # of the week, 0 is Monday


@dataclass(frozen=True, slots=True)
class Feed:
    """A parsed feed of any format; items in document order."""

    items: tuple[FeedItem, ...]
    title: str | None = None
    homepage: str | None = None
    language: str | None = None  # ISO 639-1
    encoding: str | None = None  # of the document
    hints: PollingHints = field(default_factory=PollingHints)
