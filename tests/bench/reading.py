"""Reading feeds, from bytes to items, compared with other parsers.

Uses the real feeds of `../shared` if they are there, otherwise invented ones. Processor time of this
process, in turns; `feedparser` reads each feed once.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import feedparser
from lxml import etree

from bot.reading.feeds.feed_formats import read_as_written
from bot.reading.feeds.feed_parser import parse_feed
from tests.bench.feed_server import feed
from tests.bench.table import Row, ratios
from tests.quality.feeds import FEEDS, real_feeds

if TYPE_CHECKING:
    from tests.bench.ground import Ground

MINUTES = 1.0
_NOW = datetime(2026, 11, 22, tzinfo=UTC)
_ROUNDS = 3
_INVENTED = 40  # feeds


async def measure(ground: "Ground") -> list[Row]:
    """The time of the whole, and of its stages."""
    bodies = (
        [each.body for each in real_feeds()]
        if FEEDS.is_dir()
        else [feed(number) for number in range(_INVENTED)]
    )
    items = sum(len(parse_feed(body, now=_NOW).items) for body in bodies)
    ours: list[float] = []
    written: list[float] = []
    tree: list[float] = []
    for _ in range(_ROUNDS):
        ours.append(_spent(lambda body: parse_feed(body, now=_NOW), bodies))
        written.append(_spent(read_as_written, bodies))
        tree.append(_spent(_tree, bodies))
    thorough = _spent(feedparser.parse, bodies)
    return [
        Row("an item", [seconds / items * 1e6 for seconds in ours], unit="µs", digits=0),
        Row("a feed", [thorough / seconds for seconds in ours], "feedparser's time"),
        Row("a feed as written, before HTML and dates", ratios(written, ours), "the whole"),
        Row("a feed", ratios(ours, tree), "libxml2 alone"),
    ]


def _spent(read: Callable[[bytes], object], bodies: list[bytes]) -> float:
    begun = time.process_time()
    for body in bodies:
        read(body)
    return time.process_time() - begun


def _tree(body: bytes) -> object:
    if body[:1] == b"{":
        return None
    return etree.fromstring(body, etree.XMLParser(recover=True, collect_ids=False))
