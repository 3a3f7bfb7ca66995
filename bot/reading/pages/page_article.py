"""Read the article of a web page: its text, and the metadata that the page states.

For the worker process: a hostile page can take seconds.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlsplit

from bot.errors import DocumentUnreadable
from bot.models import Document, DocumentKind, ParsedArticle, WebPage
from bot.reading.blocks.block import read_article_text
from bot.reading.decision_trace import article_read, paragraphs_read, title_stated
from bot.reading.feeds.feed_dates import read_feed_date
from bot.reading.pages.notices import without_notices
from bot.reading.pages.page_metadata import read_metadata
from bot.reading.pages.page_text import article_text
from bot.text.encoding import DecodedText
from bot.text.markup import decode_markup, parse_html
from bot.words import say

# The largest of 60 real news pages has 1.5 MB; a line of 9 MB takes 250 MB of memory.
_MAX_BYTES = 5 * 1024 * 1024
# The most tags on them are 3,000.
_MAX_TAGS = 30_000
_MAX_TEXT = 500_000  # characters, the length of a book; the rest is dropped
_SHORTEST = 20  # characters: a sentence, in any language
_TEASER = 300  # characters of a paid article that are free
_TAGS = re.compile("<[a-zA-Z]")  # scripts are full of a mere "<"
_HOST = re.compile(r"^www\d?\.")


def read_page(html: bytes, *, url: str | None, content_type: str = "", now: datetime) -> WebPage:
    """Read the article of a page from `url`; `content_type` is the HTTP header.

    There are no paragraphs if the page is only a notice (payment, consent, sign-in, JavaScript) or
    the teaser of a paid article. `published` is in UTC; None for dates before 1990 or after tomorrow.
    Raises DocumentUnreadable with the code `too_large`, `binary` or `unsupported`.
    """
    return _read(_decoded(html, content_type).text, url, now)


def page_document(html: bytes, *, now: datetime, name: str, url: str | None = None) -> Document:
    """Read a saved page as a document with one article, whose source is the site.

    Raises DocumentUnreadable as `read_page` does, and with the code `no_articles`.
    """
    decoded = _decoded(html, "")
    article = page_article(_read(decoded.text, url, now))
    if article is None:
        raise DocumentUnreadable(
            "no_articles",
            say("page-without-article", name=name),
        )
    return Document(articles=(article,), kind=DocumentKind.PAGE, encoding=decoded.encoding)


def page_article(page: WebPage) -> ParsedArticle | None:
    """Turn a page into an article with captions, byline and dateline; None if it has no text."""
    article = read_article_text(page.paragraphs)
    if article is None:
        return None
    article_read([*filter(None, [page.title]), *page.paragraphs])
    source = page.site or (_HOST.sub("", urlsplit(page.url).hostname or "") if page.url else None)
    return replace(
        article,
        source=source or article.source,
        source_kind="given" if source else article.source_kind,
        title=page.title,
        url=page.url,
        language=_language(page.language, article.language),
        published=page.published,
        published_raw=page.published_raw,
        picture=page.picture,
    )


def _decoded(html: bytes, content_type: str) -> DecodedText:
    if len(html) > _MAX_BYTES:
        raise DocumentUnreadable("too_large", say("page-too-large"))
    return decode_markup(html, content_type)


def _language(stated: str | None, detected: str | None) -> str | None:
    """The stated language, unless it is English, which many templates state by default."""
    return detected or stated if stated in (None, "en") else stated


def _read(text: str, url: str | None, now: datetime) -> WebPage:
    if text.count("<") > _MAX_TAGS and sum(1 for _ in _TAGS.finditer(text)) > _MAX_TAGS:
        raise DocumentUnreadable("too_large", say("page-too-many-tags"))
    root = parse_html(text)
    if root is None:
        return WebPage(title=None, paragraphs=())
    stated = read_metadata(root, url)
    title_stated(stated.title, "rule-title-of-page")
    subject = f"{stated.title or ''} {stated.description or ''}"
    lines = list(_within(_MAX_TEXT, article_text(root, stated.titles, subject, stated.text)))
    paragraphs = without_notices(paragraphs_read(lines), stated.title)
    if sum(map(len, paragraphs)) < (_SHORTEST if stated.free else _TEASER):
        paragraphs = ()
    return WebPage(
        title=stated.title,
        paragraphs=paragraphs,
        url=stated.url,
        published=read_feed_date(stated.published, now) if stated.published else None,
        published_raw=stated.published,
        language=stated.language,
        site=stated.site,
        picture=stated.picture,
    )


def _within(limit: int, paragraphs: Iterable[str]) -> Iterator[str]:
    """The paragraphs up to `limit` characters; the last one is cut."""
    for paragraph in paragraphs:
        if limit <= 0:
            return
        yield paragraph[:limit]
        limit -= len(paragraph)
