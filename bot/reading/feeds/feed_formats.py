"""Recognize the format of a feed and read it as written."""

import re
from dataclasses import replace

from bot.errors import DocumentUnreadable
from bot.reading.feeds.json_feed import looks_like_json, read_json_feed
from bot.reading.feeds.safe_xml import (
    MAX_BYTES,
    count_of_items,
    parsable_xml,
)
from bot.reading.feeds.written_feed import WrittenFeed
from bot.reading.feeds.xml_feed import read_xml_feed
from bot.text.encoding import stated_labels, to_text
from bot.text.signatures import refuse_binary
from bot.words import say

_PAGE = re.compile(
    rb"\s*(?:<!--.*?-->\s*)?(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE\s+html|<html\b)",
    re.IGNORECASE | re.DOTALL,
)
_FORBIDDEN = (b"\v", b"\f")  # by XML; the decoder removes all other control characters
_FEED_ROOT = re.compile(
    rb"<!--.*?(?:-->|\Z)|(<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)(?=[\s/>]))",
    re.IGNORECASE | re.DOTALL,
)
# A document of a single entry: RFC 4287, 2.
_ENTRY_ROOT = re.compile(
    rb"(?>(?:\s++|<!--.{0,2000}?-->|<\?[^<>]{0,500}+>){0,20})(?=<(?:[\w.-]+:)?entry\s[^<>]{0,2000}atom)",
    re.IGNORECASE | re.DOTALL,
)


def read_as_written(body: bytes, content_type: str = "") -> WrittenFeed:
    """Read a feed of any format, without interpreting its HTML, dates and addresses.

    Raises DocumentUnreadable as `parse_feed` does.
    """
    document, encoding = _utf8(body, content_type)
    feed = read_json_feed(document) if looks_like_json(document) else _read_xml(document)
    return replace(feed, encoding=encoding)


def _utf8(body: bytes, content_type: str) -> tuple[bytes, str]:
    """The document in UTF-8, trimmed and without what XML forbids, and the encoding that it was in."""
    if len(body) > MAX_BYTES:
        raise DocumentUnreadable("too_large", say("feed-too-large"))
    refuse_binary(
        body, lambda kind, packed: say("binary-instead-of-feed", kind=kind, packed=packed)
    )
    decoded = to_text(body, stated_labels(body, content_type), mixed=True)
    utf8 = decoded.text.strip("\ufeff \t\r\n").strip().encode()
    if any([control in utf8 for control in _FORBIDDEN]):
        utf8 = utf8.translate(None, b"".join(_FORBIDDEN))
    if not utf8:
        raise DocumentUnreadable("empty", say("feed-empty"))
    return utf8, decoded.encoding


def _read_xml(document: bytes) -> WrittenFeed:
    beginning = document[:4_096]
    if _PAGE.match(beginning) and _root_begins(beginning) is None:
        raise DocumentUnreadable("unsupported", say("page-instead-of-feed"))
    start = _root_begins(document)
    if start is None:
        raise DocumentUnreadable("unsupported", say("not-a-feed"))
    # Everything before the root is dropped: a DOCTYPE can only declare entities, as XML bombs do, and
    # some servers print warnings there.
    document = parsable_xml(document[start:])
    feed = read_xml_feed(document)
    if feed is None or (not feed.items and count_of_items(document)):
        raise DocumentUnreadable("unsupported", say("feed-damaged"))
    return feed


def _root_begins(document: bytes) -> int | None:
    """The offset of the feed's outermost element, skipping comments."""
    if entry := _ENTRY_ROOT.match(document):
        return entry.end()
    found = _FEED_ROOT.finditer(document)
    return next((match.start() for match in found if match.group(1)), None)
