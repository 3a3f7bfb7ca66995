"""What the reading process is asked to do with documents from outside.

The functions import what they need when they are called: parsers of feeds and pages take up to a
second and 100 MB, which the bot itself never pays.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from bot.models import Feed, WebPage

if TYPE_CHECKING:
    from bot.reading.pages.feed_discovery import FeedLink


def read_feed(body: bytes, *, now: datetime, content_type: str, url: str) -> Feed:
    """As `feed.parse_feed`."""
    from bot.reading.feeds.feed_parser import parse_feed

    return parse_feed(body, now=now, content_type=content_type, url=url)


def read_web_page(body: bytes, *, now: datetime, content_type: str, url: str) -> WebPage:
    """As `page.read_page`."""
    from bot.reading.pages.page_article import read_page

    return read_page(body, now=now, content_type=content_type, url=url)


def find_feeds(body: bytes, *, content_type: str, url: str) -> "tuple[FeedLink, ...]":
    """As `discovery.discover`."""
    from bot.reading.pages.feed_discovery import discover

    return discover(body, url, content_type=content_type)
