"""Jobs that read feeds and pages from the web. Imported by the processes that `Jobs` starts."""

from datetime import datetime

from bot.models import Feed, WebPage
from bot.reading.feeds import feed_parser
from bot.reading.pages import feed_discovery, page_article


def read_feed(body: bytes, *, now: datetime, content_type: str, url: str) -> Feed:
    """See `feed_parser.parse_feed`."""
    return feed_parser.parse_feed(body, now=now, content_type=content_type, url=url)


def read_page(body: bytes, *, now: datetime, content_type: str, url: str) -> WebPage:
    """See `page_article.read_page`."""
    return page_article.read_page(body, now=now, content_type=content_type, url=url)


def find_feeds(body: bytes, *, content_type: str, url: str) -> list[str]:
    """The addresses of a page's feeds; see `feed_discovery.discover`."""
    return [link.url for link in feed_discovery.discover(body, url, content_type=content_type)]
