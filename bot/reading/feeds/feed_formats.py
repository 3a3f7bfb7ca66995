"""The bytes of a feed -> what it says, whichever of its formats it is in."""

import re

from bot.errors import DocumentUnreadable
from bot.reading.feeds.feed_bytes import MAX_ITEMS, count_of_items, parsable_xml, readable_bytes
from bot.reading.feeds.feed_head import FeedHead, read_head
from bot.reading.feeds.feed_repairs import Repaired, rebuilt, repaired
from bot.reading.feeds.json_feed import looks_like_json, read_json_feed
from bot.reading.feeds.xml_feed import WrittenItem, read_fast, read_thorough

_PAGE = re.compile(
    rb"\s*(?:<!--.*?-->\s*)?(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE\s+html|<html\b)",
    re.IGNORECASE | re.DOTALL,
)
_FEED_ROOT = re.compile(rb"<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)\b", re.IGNORECASE)


def read_as_written(body: bytes, content_type: str = "") -> tuple[FeedHead, list[WrittenItem]]:
    """What the feed says, before anything is made of it; raises as `parse_feed` does."""
    document = readable_bytes(body, content_type)
    head, items = read_json_feed(document) if looks_like_json(document) else _read_xml(document)
    return head, items[:MAX_ITEMS]


def _read_xml(document: bytes) -> tuple[FeedHead, list[WrittenItem]]:
    beginning = document[:4_096]
    if _PAGE.match(beginning) and not _FEED_ROOT.search(beginning):
        raise _no_feed("a web page")
    if not _FEED_ROOT.search(document):
        raise _no_feed("no feed")
    document = parsable_xml(document)
    mended = repaired(document)
    items = _read_fast(mended)
    if len(items) < count_of_items(document, at_least=len(items) + 1):
        # Some of them are nested, or quoted in the text of others.
        mended = max(mended, rebuilt(document), key=lambda form: len(_read_fast(form)))
        items = _read_fast(mended)
    if items or not count_of_items(document):
        return read_head(mended.document), items
    fields, items = read_thorough(document)
    if not items:
        raise _no_feed("no feed that can be read")
    return FeedHead(title=fields.get("title", ""), homepage=fields.get("link")), items


def _read_fast(form: Repaired) -> list[WrittenItem]:
    """The items that the fast parser finds; none where it does not know what to make of it."""
    try:
        return read_fast(form.document, form.languages)
    except ValueError:
        return []


def _no_feed(what: str) -> DocumentUnreadable:
    return DocumentUnreadable(
        "unsupported", f"This is {what}: give the address of an RSS, Atom or JSON feed."
    )
