"""The bytes of a feed -> the feed as written, whichever of its formats it is in."""

import re
from dataclasses import replace

from bot.errors import DocumentUnreadable
from bot.reading.feeds.feed_bytes import (
    count_of_items,
    parsable_xml,
    readable_bytes,
)
from bot.reading.feeds.json_feed import looks_like_json, read_json_feed
from bot.reading.feeds.written_feed import WrittenFeed
from bot.reading.feeds.xml_feed import read_xml_feed

_PAGE = re.compile(
    rb"\s*(?:<!--.*?-->\s*)?(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE\s+html|<html\b)",
    re.IGNORECASE | re.DOTALL,
)
_FEED_ROOT = re.compile(
    rb"<!--.*?(?:-->|\Z)|(<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)(?=[\s/>]))",
    re.IGNORECASE | re.DOTALL,
)


def read_as_written(body: bytes, content_type: str = "") -> WrittenFeed:
    """What the feed says, before anything is made of it; raises as `parse_feed` does."""
    document, encoding = readable_bytes(body, content_type)
    feed = read_json_feed(document) if looks_like_json(document) else _read_xml(document)
    return replace(feed, encoding=encoding)


def _read_xml(document: bytes) -> WrittenFeed:
    beginning = document[:4_096]
    if _PAGE.match(beginning) and _root_begins(beginning) is None:
        raise _no_feed("a web page")
    start = _root_begins(document)
    if start is None:
        raise _no_feed("no feed")
    # Nothing before the root matters: a DOCTYPE could only declare entities, which is how XML
    # bombs are made, and some servers print warnings there.
    document = parsable_xml(document[start:])
    feed = read_xml_feed(document)
    if feed is None or (not feed.items and count_of_items(document)):
        raise _no_feed("no feed that can be read")
    return feed


def _root_begins(document: bytes) -> int | None:
    """Where the feed's outermost element begins, comments skipped."""
    found = _FEED_ROOT.finditer(document)
    return next((match.start() for match in found if match.group(1)), None)


def _no_feed(what: str) -> DocumentUnreadable:
    return DocumentUnreadable(
        "unsupported", f"This is {what}: give the address of an RSS, Atom or JSON feed."
    )
