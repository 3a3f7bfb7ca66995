"""Feeds that are followed: what is known of each, and what one reading brings."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from bot.models.article import PreparedArticle, Source, StoreCounts
from bot.models.feed import FeedItem, PollingHints
from bot.words import Said


@dataclass(frozen=True, slots=True)
class FollowedFeed:
    """A feed that is read regularly, and the state of its polling."""

    id: int
    source_id: int
    source: str  # name
    url: str
    articles: int  # stored for the source
    etag: str | None
    last_modified: str | None
    body_hash: bytes | None
    hints: PollingHints
    publishes_every: timedelta
    next_check: datetime | None  # None once it is no longer read; `error` says why
    checked: datetime | None  # last reading, successful or not
    read: datetime | None  # last successful reading
    failures: int  # in a row
    error: Said | str | None  # a str was stored by an older version


@dataclass(frozen=True, slots=True)
class FeedOffer:
    """A feed shown with an *Add* button."""

    id: int
    url: str
    name: str
    homepage: str | None
    listed: bool = False  # found by its name in the catalogue


class FoundFeed(NamedTuple):
    """The feed behind an address that somebody typed."""

    offer: FeedOffer
    items: tuple[FeedItem, ...]  # the newest few
    followed: bool  # by this server already


@dataclass(frozen=True, slots=True)
class FeedState:
    """What to store after a successful reading, for the next one."""

    url: str  # to request from now on
    etag: str | None
    last_modified: str | None
    body_hash: bytes | None
    hints: PollingHints
    publishes_every: timedelta
    next_check: datetime | None


class ListedSources(NamedTuple):
    """The sources that a viewer sees."""

    live: tuple[FollowedFeed, ...]  # followed by the viewer's server or on for all, by name
    from_files: tuple[Source, ...]  # the others, those with most articles first
    muted: int  # how many the server has muted
    unnamed: bool  # whether there are stories without a source, which everybody sees


class ItemStatus(NamedTuple):
    """What is known about an item that a feed holds."""

    article_id: int | None  # None if the item is new, or if its article was forgotten
    same: bool  # whether it says what it said before
    tries_left: int = 0  # to read the article's own page


class FloodRule(NamedTuple):
    """When so many items are new at once that the feed has changed rather than the news.

    This happens when a publisher changes every id and URL, or sends its whole archive.
    """

    least: int  # new items in one document
    share: float  # of the document's items that are new
    announced: int  # the newest of them are still new to channels, in case they are news

    def applies(self, new: int, items: int) -> bool:
        """Whether a document with `items` items, `new` of them new, is a flood."""
        return new >= max(self.least, self.share * items)


@dataclass(frozen=True, slots=True)
class PreparedItem:
    """A feed item, with its article if there is one to store."""

    item: FeedItem
    prepared: PreparedArticle | None = None
    from_page: bool = False  # the text comes from the article's own page
    tries_left: int = 0  # to read that page at later readings


_LONGEST_GAPS = 3  # as long as its longest gap until now: far longer than usual
_LEAST_SILENCE = timedelta(days=1)
_LEAST_WITHOUT_A_WEEK = timedelta(days=4)  # if it is unknown what the source does on weekends
_LEAST_HOURS = 6  # with news; before that nobody knows what is usual


class SourceRhythm(NamedTuple):
    """When a source has brought news lately."""

    source_id: int
    source: str  # name
    hours: tuple[datetime, ...]  # that had news, each once, newest first

    def silent_since(self, now: datetime) -> datetime | None:
        """Its last news, if that is far longer ago than usual; None otherwise.

        Far longer: three times the longest gap in its latest news, and at least a day.
        """
        if len(self.hours) < _LEAST_HOURS:
            return None
        longest = max(later - earlier for later, earlier in pairwise(self.hours))
        knows_a_week = self.hours[0] - self.hours[-1] >= timedelta(days=7)
        least = _LEAST_SILENCE if knows_a_week else _LEAST_WITHOUT_A_WEEK
        silence = now - self.hours[0]
        return self.hours[0] if silence > max(least, _LONGEST_GAPS * longest) else None


@dataclass(frozen=True, slots=True)
class PollOutcome:
    """The result of reading a feed; `error` is the reason in one line if it failed."""

    feed: FollowedFeed
    added: StoreCounts | None = None
    unchanged: bool = False
    error: Said | str | None = None
