"""A feed of any format as written: HTML is still HTML, addresses and dates are strings."""

from dataclasses import dataclass, field
from typing import NamedTuple

from bot.models import PollingHints


class WrittenPicture(NamedTuple):
    """A picture as the feed states it: nothing is checked."""

    url: str | None
    width: str | None = None
    height: str | None = None
    caption: str | None = None  # HTML


class WrittenItem(NamedTuple):
    """One item of a feed; `texts` are HTML unless `plain`."""

    title: str = ""  # HTML
    link: str | None = None
    guid: str | None = None
    texts: tuple[str, ...] = ()  # all that it has; the longest is usually the article's own
    plain: bool = False
    dates: tuple[str, ...] = ()  # the date of publication first
    author: str | None = None
    language: str | None = None
    pictures: tuple[WrittenPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class WrittenFeed:
    """What a feed states about itself, and its items in its own order."""

    items: tuple[WrittenItem, ...]
    title: str = ""  # HTML
    homepage: str | None = None
    author: str | None = None  # of items that name none
    language: str | None = None
    encoding: str | None = None  # of the document
    hints: PollingHints = field(default_factory=PollingHints)
