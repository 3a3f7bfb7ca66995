"""Feeds of our own writing, for whatever reads them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape

SENTENCES = (
    "The ferry ran aground at dawn.",
    "Nobody was hurt.",
    "The harbour is closed until Monday, its master said.",
)


@dataclass(frozen=True)
class Item:
    """An item as a test wants it. A text that is short or ends in … is a teaser: where there is
    a link, that page will be asked for.
    """

    title: str = "Ferry runs aground"
    text: str = " ".join(SENTENCES * 6)
    link: str | None = "https://harbour.example/ferry"
    guid: str | None = "ferry-1"
    published: datetime | None = datetime(2026, 11, 21, 8, tzinfo=UTC)


def rss(*items: Item, title: str = "Harbour Post", extra: str = "") -> bytes:
    """RSS 2.0 with those items in that order; `extra` goes into the channel as it is."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>{escape(title)}</title><link>https://harbour.example/</link>"
        f"<language>en</language>{extra}{''.join(map(_item, items))}</channel></rss>"
    ).encode()


def _item(item: Item) -> str:
    parts = {
        "title": item.title,
        "description": f"<p>{escape(item.text)}</p>",
        "link": item.link,
        "guid": item.guid,
        "pubDate": item.published and format_datetime(item.published),
    }
    inner = "".join(f"<{tag}>{escape(text)}</{tag}>" for tag, text in parts.items() if text)
    return f"<item>{inner}</item>"
