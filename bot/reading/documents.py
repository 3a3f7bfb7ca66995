"""A document of any kind -> its articles, and the JSON that `--dry-run --json` prints."""

import re
from datetime import datetime
from pathlib import PurePath
from typing import Any

from bot.errors import DocumentUnreadable
from bot.models import Caption, Dateline, Document, ParsedArticle
from bot.reading.jsonlines import parse_json_lines, read_object
from bot.reading.listing import NoArticles, parse_listing
from bot.text.encoding import decode

_JSON_LINES_SUFFIXES = (".jsonl", ".ndjson")
_PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
_FEED_SUFFIXES = (".rss", ".atom", ".xml")
# An XHTML page begins with the declaration of XML as well.
_DECLARED = r"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<\?[^>]*>\s*)*"
_BEGINS_PAGE = re.compile(_DECLARED + r"(?:<!doctype\s+html|<html\b)", re.IGNORECASE | re.DOTALL)
_BEGINS_FEED = re.compile(
    _DECLARED
    + r'(?:<(?:\w+:)?(?:rss|feed|rdf)\b|<!doctype\s+rss\b|\{\s*"version"\s*:\s*"https?:\\?/\\?/jsonfeed)',
    re.IGNORECASE | re.DOTALL,
)
# Enough to tell the kind; the whole document is decoded once, by its parser.
_LOOKED_AT = 1_024


def parse_document(data: bytes, name: str, *, now: datetime) -> Document:
    """The articles of a document, its kind told by the ending of its name and by its content.

    `now` only serves to call the dates of pages and feeds unbelievable. Raises DocumentUnreadable:
    see `parse_listing`, `parse_json_lines`, `page_document` and `feed_document`.
    """
    suffix = PurePath(name).suffix.lower()
    head = _head_of(data)
    if _BEGINS_FEED.match(head):
        return _feed(data, now)
    if suffix in _PAGE_SUFFIXES or _BEGINS_PAGE.match(head):
        return _page(data, now, PurePath(name).name)
    if suffix in _FEED_SUFFIXES or head.startswith("<?xml"):
        return _feed(data, now)
    if suffix in _JSON_LINES_SUFFIXES or (head.startswith("{") and _begins_with_object(data)):
        return parse_json_lines(data)
    return parse_listing(data)


def document_json(document: Document) -> dict[str, Any]:
    """The document in the form of data/listings/README.md, ready for `json.dumps`.

    Articles that came with a title, an address or a date have `title`, `url` and `published`
    (ISO 8601, UTC) as well; so do all others of their document.
    """
    stated = any(
        article.title or article.url or article.published_raw or article.source_kind == "given"
        for article in document.articles
    )
    return {
        "site_owner": document.site_owner,
        "footer": document.footer,
        "n_articles": len(document.articles),
        "articles": [_article_json(article, stated=stated) for article in document.articles],
        "encoding": document.encoding,
        "newline": document.newline,
    }


def error_json(error: DocumentUnreadable) -> dict[str, Any]:
    """The same form for a document that could not be read, with its code under `error`."""
    without_articles = error if isinstance(error, NoArticles) else None
    return {
        "site_owner": without_articles and without_articles.site_owner,
        "footer": without_articles and without_articles.footer,
        "n_articles": 0,
        "articles": [],
        "error": error.code,
    }


def _feed(data: bytes, now: datetime) -> Document:
    from bot.reading.feeds.feed_parser import feed_document  # lxml and the parser: 0.1 s

    return feed_document(data, now=now)


def _page(data: bytes, now: datetime, name: str) -> Document:
    from bot.reading.pages.page_article import page_document  # as above

    return page_document(data, now=now, name=name)


def _head_of(data: bytes) -> str:
    """The document's first characters, or none where it is no text: its parser says why."""
    head = data[:_LOOKED_AT]
    if not head.strip(b"\x00\r\n\t "):
        return ""
    try:
        return decode(head).text.lstrip("\ufeff \t\r\n")
    except DocumentUnreadable:
        return ""


def _begins_with_object(data: bytes) -> bool:
    first_line = decode(data).text.lstrip().splitlines()[0]
    return read_object(first_line) is not None


def _article_json(article: ParsedArticle, *, stated: bool) -> dict[str, Any]:
    form: dict[str, Any] = {
        "source": article.source,
        "source_kind": article.source_kind,
        "language": article.language,
        "dateline": article.dateline and _dateline_json(article.dateline),
        "editors_note": article.editors_note,
        "byline": article.byline,
        "captions": [_caption_json(caption) for caption in article.captions],
        "body": list(article.body),
        "published": article.published.isoformat() if article.published else None,
    }
    return {"title": article.title, "url": article.url, **form} if stated else form


def _dateline_json(dateline: Dateline) -> dict[str, Any]:
    return {
        "city": dateline.city,
        "region": dateline.region,
        "agency": dateline.agency,
        "date": dateline.date,
    }


def _caption_json(caption: Caption) -> dict[str, Any]:
    return {"text": caption.text, "credit": caption.credit, "date": caption.date}
