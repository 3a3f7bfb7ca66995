"""Prepared XML -> what a feed says, as written: by fastfeedparser, else by feedparser.

Both fetch when they are given a str that looks like an address: they only ever get bytes.
"""

import html
import importlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from bot.errors import DocumentUnreadable

# feedparser needs quadratic time for some inputs, and a second for honest ones of this size.
_MAX_THOROUGH = 1024 * 1024
_MAX_TAGS = 100_000

_TAG = re.compile(r"<[^<>]+>")
_COMPARED = 800
_MARK = "="
_DATE_TAG = re.compile(
    rb"<(?:\w+:)?(?:pubDate|date|published|updated|issued|modified|lastBuildDate)(?:\s[^<>]*)?(?<!/)>",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class WrittenItem:
    """One item before anything is made of it: HTML as HTML, addresses and dates as written."""

    title: str = ""
    link: str | None = None
    guid: str | None = None
    texts: tuple[str, ...] = ()  # HTML, the fullest first as far as their places tell
    plain: bool = False  # the texts are no HTML
    published: str | None = None
    author: str | None = None
    language: str | None = None


def read_fast(document: bytes, languages: tuple[str | None, ...] = ()) -> list[WrittenItem]:
    """The items as fastfeedparser finds them. Raises ValueError for what it cannot read."""
    with _dates_as_written() as library:
        parsed = library.parse(
            _DATE_TAG.sub(rb"\g<0>" + _MARK.encode(), document),
            include_tags=False,
            include_enclosures=False,
            include_media=b"media:description" in document,
        )
    entries = parsed["entries"]
    if len(languages) != len(entries):
        languages = (None,) * len(entries)
    has_guids = b"guid>" in document or b"id>" in document or b"rdf:about" in document
    return [
        _fast_item(entry, language, has_guids=has_guids)
        for entry, language in zip(entries, languages, strict=True)
    ]


def _fast_item(entry: dict[str, Any], language: str | None, *, has_guids: bool) -> WrittenItem:
    content = [part.get("value") for part in entry.get("content") or ()]
    description = entry.get("description")
    if (
        content
        and description
        and description != content[0]
        and _begins_with(content[0] or "", description)
    ):
        description = None  # made from the content, its scripts included
    texts = [text for text in (*content, description) if text]
    if not texts:
        # A description of the picture or video, which is all that some items have.
        media = (part.get("description") for part in entry.get("media_content") or ())
        texts = [text for text in media if text][:1]
    guid, link = entry.get("id"), entry.get("link")
    return WrittenItem(
        title=entry.get("title") or "",
        link=link,
        guid=guid if has_guids or guid != link else None,
        texts=tuple(dict.fromkeys(texts)),
        published=entry.get("published"),
        author=entry.get("author"),
        language=language,
    )


def _as_written(date: str) -> str | None:
    date = date.strip()
    return date.removeprefix(_MARK).strip() if date.startswith(_MARK) else None


def _begins_with(content: str, description: str) -> bool:
    """Whether the description is how the content begins, without its tags."""
    words = description[: _COMPARED // 10].split()
    beginning = html.unescape(_TAG.sub(" ", content[:_COMPARED])).split(maxsplit=len(words))
    return " ".join(beginning[: len(words)]).startswith(" ".join(words))


@contextmanager
def _dates_as_written() -> Iterator[Any]:
    """fastfeedparser, handing out marked dates as they stand in the document.

    Left to itself it drops the string, fills what a date leaves out from today's, reads "yesterday"
    where dateparser is installed, and tries the guid of an item without a date. The mark keeps its
    native part from reading the commonest form by itself.
    """
    library: Any = importlib.import_module("fastfeedparser.main")
    original = library._parse_date  # private: hence the pinned minor version
    library._parse_date = _as_written
    try:
        yield library
    finally:
        library._parse_date = original


def read_thorough(
    document: bytes, content_type: str = ""
) -> tuple[dict[str, Any], list[WrittenItem]]:
    """The feed's own fields and its items as feedparser finds them, of at most 1 MB.

    Raises DocumentUnreadable with the code `too_large`.
    """
    if len(document) > _MAX_THOROUGH or document.count(b"<") > _MAX_TAGS:
        raise DocumentUnreadable(
            "too_large",
            "This feed is damaged and too large to be mended: tell the site's owner.",
        )
    import feedparser  # a tenth of a second that few feeds need

    parsed = feedparser.parse(
        document,
        response_headers={"content-type": content_type} if content_type else {},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    return dict(parsed.feed), [_thorough_item(entry) for entry in parsed.entries]


def _thorough_item(entry: dict[str, Any]) -> WrittenItem:
    content = [part.get("value") for part in entry.get("content") or ()]
    texts = [text for text in (*content, entry.get("summary")) if text]
    return WrittenItem(
        title=entry.get("title") or "",
        link=entry.get("link"),
        guid=entry.get("id"),
        texts=tuple(dict.fromkeys(texts)),
        # Asked for what is not there, feedparser's own dict answers with something else.
        published=dict(entry).get("published") or dict(entry).get("updated"),
        author=entry.get("author"),
    )
