"""Read JSON Feed 1.0 and 1.1: https://www.jsonfeed.org/version/1.1/."""

import json
from typing import Any

from bot.errors import DocumentUnreadable
from bot.reading.feeds.feed_pictures import pictures_in
from bot.reading.feeds.safe_xml import MAX_ITEMS
from bot.reading.feeds.written_feed import WrittenFeed, WrittenItem, WrittenPicture
from bot.words import say

# Each object or list takes at least 200 bytes of memory.
_MAX_PARTS = 300_000


def looks_like_json(document: bytes) -> bool:
    """Whether the document can only be a JSON Feed."""
    return document[:1] == b"{"


def read_json_feed(document: bytes) -> WrittenFeed:
    """Read a JSON Feed, without interpreting its HTML, dates and addresses.

    Raises DocumentUnreadable with the code `unsupported` or `too_large`.
    """
    if document.count(b"{") + document.count(b"[") > _MAX_PARTS:
        raise DocumentUnreadable("too_large", say("feed-too-many-items"))
    try:
        feed = json.loads(document)
    except (ValueError, RecursionError):
        feed = None
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise DocumentUnreadable("unsupported", say("json-is-not-a-feed"))
    return WrittenFeed(
        items=tuple(_item(item) for item in items[:MAX_ITEMS] if isinstance(item, dict)),
        title=_text(feed, "title") or "",
        homepage=_text(feed, "home_page_url"),
        author=_author(feed),
        language=_text(feed, "language"),
    )


def _item(item: dict[str, Any]) -> WrittenItem:
    html, plain = _text(item, "content_html"), _text(item, "content_text")
    texts = (html, _text(item, "summary")) if html else (plain, _text(item, "summary"))
    return WrittenItem(
        title=_text(item, "title") or "",
        link=_text(item, "url") or _text(item, "external_url"),
        guid=_text(item, "id"),
        texts=tuple(text for text in texts if text),
        plain=not html,
        pictures=_pictures(item) or pictures_in([html] if html else []),
        dates=tuple(
            filter(None, (_text(item, name) for name in ("date_published", "date_modified")))
        ),
        author=_author(item),
        language=_text(item, "language"),
    )


def _pictures(item: dict[str, Any]) -> tuple[WrittenPicture, ...]:
    addresses = [_text(item, "image"), _text(item, "banner_image")]
    return tuple(WrittenPicture(address) for address in addresses if address)


def _author(item: dict[str, Any]) -> str | None:
    """The names in version 1.1's list of authors, else that of 1.0's single author."""
    listed = item.get("authors")
    authors = listed if isinstance(listed, list) else [item.get("author")]
    names = [
        name for author in authors if isinstance(author, dict) and (name := _text(author, "name"))
    ]
    return ", ".join(names) or None


def _text(fields: dict[str, Any], name: str) -> str | None:
    """A field's text. Some feeds write ids as numbers."""
    value = fields.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value) if abs(value) < 10**18 else None
    return value.strip() or None if isinstance(value, str) else None
