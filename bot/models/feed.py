"""What comes from the network: feeds, pages, and what fetching them came to."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.models.document import PreparedArticle, StoreCounts


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
    link: str | None  # absolute, http(s), canonical: see bot/text/links.py
    guid: str | None
    published: datetime | None  # aware, UTC; None where unstated or not believable
    published_raw: str | None
    author: str | None
    paragraphs: tuple[str, ...]  # of the fullest text that the item has
    teaser: bool  # the text only leads to the article's page
    language: str | None  # ISO 639-1, as the item or its feed states it


@dataclass(frozen=True, slots=True)
class PollingHints:
    """What a feed asks of those who read it."""

    ttl: timedelta | None = None  # between two readings at least
    skip_hours: frozenset[int] = frozenset()  # of the day, UTC
    skip_days: frozenset[int] = frozenset()  # of the week, 0 is Monday


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


@dataclass(frozen=True, slots=True)
class FollowedFeed:
    """A feed that is read regularly, and how that goes."""

    id: int
    source_id: int
    source: str  # name
    url: str
    articles: int  # stored of the source
    etag: str | None
    last_modified: str | None
    body_hash: bytes | None
    manners: PollingHints
    publishes_every: timedelta
    next_check: datetime | None  # None where it is not asked any more: `error` says why
    checked: datetime | None
    read: datetime | None  # when that last went well
    failures: int  # in a row
    error: str | None


@dataclass(frozen=True, slots=True)
class FeedOffer:
    """A feed that was shown to somebody who may want to follow it."""

    id: int
    url: str
    name: str
    homepage: str | None


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed behind an address that somebody typed, with its newest items."""

    offer: FeedOffer
    items: tuple[FeedItem, ...]
    followed: bool  # by this server already


@dataclass(frozen=True, slots=True)
class FeedState:
    """What a successful reading of a feed leaves for the next one."""

    url: str  # where to ask from now on
    etag: str | None
    last_modified: str | None
    body_hash: bytes | None
    manners: PollingHints
    publishes_every: timedelta
    next_check: datetime | None


@dataclass(frozen=True, slots=True)
class PreparedItem:
    """An item of a feed, with its article where there is something to store."""

    item: FeedItem
    prepared: PreparedArticle | None = None
    from_page: bool = False  # the text is that of the article's own page
    tries_left: int = 0  # at that page, where it may be had another time


@dataclass(frozen=True, slots=True)
class PollOutcome:
    """What asking a feed came to; `error` says in one line why it came to nothing."""

    feed: FollowedFeed
    added: StoreCounts | None = None
    unchanged: bool = False
    error: str | None = None
