"""A document of any kind -> its articles, and the JSON that `--dry-run --json` prints."""

import re
from pathlib import PurePath
from typing import Any

from bot.errors import DocumentUnreadable
from bot.ingest.encoding import decode
from bot.ingest.jsonlines import parse_json_lines, read_object
from bot.ingest.listing import NoArticles, parse_listing
from bot.models import Article, Caption, Dateline, Document

_JSON_LINES_SUFFIXES = (".jsonl", ".ndjson")
_PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
_FEED_SUFFIXES = (".rss", ".atom", ".xml")
_BEGINS_PAGE = re.compile(r"<!doctype\s+html|<html\b", re.IGNORECASE)
_BEGINS_FEED = re.compile(
    r'<\?xml\b|<rss\b|<feed\b|<rdf:RDF\b|\{\s*"version"\s*:\s*"https?:\\?/\\?/jsonfeed',
    re.IGNORECASE,
)
# Enough to tell the kind; the whole document is decoded once, by its parser.
_LOOKED_AT = 1_024


def parse_document(data: bytes, name: str) -> Document:
    """The articles of a document, its kind told by the ending of its name and by its content.

    Raises DocumentUnreadable: see `parse_listing` and `parse_json_lines`; besides these the code
    `unsupported` for web pages and feeds.
    """
    suffix = PurePath(name).suffix.lower()
    head = _head_of(data)
    if suffix in _PAGE_SUFFIXES or _BEGINS_PAGE.match(head):
        raise DocumentUnreadable(
            "unsupported",
            "HTML pages cannot be loaded yet: save the page as plain text (.txt) and load that.",
        )
    if suffix in _FEED_SUFFIXES or _BEGINS_FEED.match(head):
        raise DocumentUnreadable(
            "unsupported",
            "Feeds cannot be loaded yet: save their stories as plain text (.txt) or JSON Lines (.jsonl) and load that.",
        )
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


def _article_json(article: Article, *, stated: bool) -> dict[str, Any]:
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
