"""Recognize what a document is (listing, JSON, feed or web page) and parse it."""

import re
from datetime import datetime
from pathlib import PurePath

from bot.errors import DocumentUnreadable
from bot.models import Document, DocumentKind
from bot.reading.json_records import is_json, may_be_json
from bot.reading.listing import parse_listing
from bot.reading.pasted_document import FEED_ENDINGS, JSON_ENDINGS, PAGE_ENDINGS
from bot.text.encoding import decode

# XHTML pages begin with an XML declaration as well.
# Atomic: a comment could also end at the end of any later one, and trying all ways takes for ever.
_DECLARED = r"(?>(?:<!--.*?-->\s*|<\?[^>]*>\s*)*)"
_BEGINS_PAGE = re.compile(_DECLARED + r"(?:<!doctype\s+html|<html\b)", re.IGNORECASE | re.DOTALL)
_BEGINS_FEED = re.compile(
    _DECLARED
    + r'(?:<(?:\w+:)?(?:rss|feed|rdf)\b|<!doctype\s+rss\b|\{\s*"version"\s*:\s*"https?:\\?/\\?/jsonfeed)',
    re.IGNORECASE | re.DOTALL,
)
_LOOKED_AT = 1_024  # enough to recognize the kind; its parser decodes the whole document


def parse_document(data: bytes, name: str, *, now: datetime) -> Document:
    """Parse a document of any kind, recognized as `kind_of_document` does.

    Dates of pages and feeds after `now` are dropped. Raises DocumentUnreadable as `parse_listing`,
    `parse_json_news`, `page_document` and `feed_document` do.
    """
    match kind_of_document(data, name):
        case DocumentKind.FEED:
            return _feed(data, now)
        case DocumentKind.PAGE:
            return _page(data, now, PurePath(name).name)
        case DocumentKind.JSON:
            return _json(data, now)
        case _:
            return parse_listing(data)


def kind_of_document(data: bytes, name: str) -> DocumentKind:
    """What a document is, by the ending of its name and by its content.

    JSON Lines are `JSON` here. Raises DocumentUnreadable as `decode` does.
    """
    suffix = PurePath(name).suffix.lower()
    head = _head_of(data)
    if _BEGINS_FEED.match(head):
        return DocumentKind.FEED
    if suffix in PAGE_ENDINGS or _BEGINS_PAGE.match(head):
        return DocumentKind.PAGE
    if suffix in FEED_ENDINGS or head.startswith("<?xml"):
        return DocumentKind.FEED
    if suffix in JSON_ENDINGS or (may_be_json(head) and is_json(decode(data).text)):
        return DocumentKind.JSON
    return DocumentKind.LISTING


def _feed(data: bytes, now: datetime) -> Document:
    # 30 ms to import, a tenth of the time to load a dump that is neither a feed nor a page
    from bot.reading.feeds.feed_articles import feed_document

    return feed_document(data, now=now)


def _json(data: bytes, now: datetime) -> Document:
    # 30 ms, as above
    from bot.reading.json_news import parse_json_news

    return parse_json_news(data, now)


def _page(data: bytes, now: datetime, name: str) -> Document:
    # 15 ms more, as above
    from bot.reading.pages.page_article import page_document

    return page_document(data, now=now, name=name)


def _head_of(data: bytes) -> str:
    """The first characters, or "" if they are not text; the parser then says why."""
    head = data[:_LOOKED_AT]
    if not head.strip(b"\x00\r\n\t "):
        return ""
    try:
        return decode(head).text.lstrip("\ufeff \t\r\n")
    except DocumentUnreadable:
        return ""
