"""A web page -> its article: the text that tells the news, and what the page states of it.

For the worker process: trafilatura takes a third of a second and 40 MB to import, and hostile
pages can hold it up for minutes.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from bot.errors import DocumentUnreadable
from bot.models import Document, ParsedArticle, WebPage
from bot.reading.blocks.block import read_article_text
from bot.reading.feeds.feed_dates import read_feed_date
from bot.reading.pages.notices import without_notices
from bot.reading.pages.page_metadata import PageMetadata, read_metadata
from bot.text.characters import matching_form, paragraphs_of
from bot.text.encoding import DecodedText
from bot.text.markup import decode_markup, parse_html
from bot.words import say

# Of 60 real news pages the largest has 1.5 MB; a line of 9 MB takes 250 MB to read.
_MAX_BYTES = 5 * 1024 * 1024
# The longest of them has 3,000 tags. What trafilatura does grows with their square.
_MAX_TAGS = 30_000
_MAX_TEXT = 500_000  # characters: a book; what follows is left out
_LITTLE_TEXT = 250  # less than this is no article: another way of reading may find it
_SHORTEST = 20  # a sentence, in any language
_TEASER = 300  # of a page that is to be paid for
_TAGS = re.compile("<[a-zA-Z]")  # "<" alone is no tag: scripts are full of it
_BLOCKS = frozenset(("p", "head", "quote", "list", "item", "table", "row", "code"))
_WORD = re.compile(r"[^\W_]")
_HOST = re.compile(r"^www\d?\.")


def read_page(html: bytes, *, url: str | None, content_type: str = "", now: datetime) -> WebPage:
    """The article of a page that came from `url` with the HTTP header `content_type`.

    No paragraphs where the page is only a notice (payment, consent, sign-in, JavaScript) or the
    teaser of an article that is to be paid for. `published` is what the page states, in UTC; None
    where that is not to be believed: before 1990 or after tomorrow. Raises DocumentUnreadable
    with the code `too_large`, `binary` or `unsupported` for what is no page of news.
    """
    return _read(_decoded(html, content_type).text, url, now)


def page_document(html: bytes, *, now: datetime, name: str, url: str | None = None) -> Document:
    """The same as a document with one article, whose source is the site.

    Raises DocumentUnreadable as `read_page`, and with the code `no_articles`.
    """
    decoded = _decoded(html, "")
    article = page_article(_read(decoded.text, url, now))
    if article is None:
        raise DocumentUnreadable(
            "no_articles",
            say("page-without-article", name=name),
        )
    return Document(articles=(article,), encoding=decoded.encoding)


def page_article(page: WebPage) -> ParsedArticle | None:
    """The article of a page, its captions, byline and dateline apart; None where it has no text."""
    article = read_article_text(page.paragraphs)
    if article is None:
        return None
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
    )


def _decoded(html: bytes, content_type: str) -> DecodedText:
    if len(html) > _MAX_BYTES:
        raise DocumentUnreadable("too_large", say("page-too-large"))
    return decode_markup(html, content_type)


def _language(stated: str | None, told_by_text: str | None) -> str | None:
    """What the page states; but English is stated by templates that nobody has filled in."""
    return told_by_text or stated if stated in (None, "en") else stated


def _read(text: str, url: str | None, now: datetime) -> WebPage:
    if text.count("<") > _MAX_TAGS and sum(1 for _ in _TAGS.finditer(text)) > _MAX_TAGS:
        raise DocumentUnreadable("too_large", say("page-too-many-tags"))
    root = parse_html(text)
    if root is None:
        return WebPage(title=None, paragraphs=())
    stated = read_metadata(root, url)
    paragraphs = _article_text(root, stated)
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
    )


def _article_text(root: Any, stated: PageMetadata) -> tuple[str, ...]:
    """The paragraphs, read with precision; where that finds next to nothing, less strictly."""
    best: tuple[str, ...] = ()
    for precise in (True, False):
        body = _extracted(root, precise=precise)
        lines = list(_without_title(_within(_MAX_TEXT, _paragraphs(body)), stated.title))
        found = without_notices(lines, stated.title)
        if precise or sum(map(len, found)) >= _LITTLE_TEXT:
            best = found
        if sum(map(len, best)) >= _LITTLE_TEXT:
            break
    return best


def _extracted(root: Any, *, precise: bool) -> Any:
    """The tree of the article as trafilatura finds it; None where it finds none."""
    from trafilatura import bare_extraction  # see above

    # Fast leaves out the second opinions of other extractors: the same F1 on our pages in half
    # the time. Metadata and comments stay out: ours states, theirs guesses.
    found = bare_extraction(
        root, favor_precision=precise, fast=True, include_comments=False, with_metadata=False
    )
    assert not isinstance(found, dict)
    return found.body if found is not None else None


def _paragraphs(body: Any) -> list[str]:
    """The text of each block, also where it stands between blocks."""
    lines = _Lines()
    if body is not None:
        lines.take(body)
        lines.end()
    return lines.ended


class _Lines:
    """Collects the text of a tree into lines while it is walked."""

    def __init__(self) -> None:
        self.ended: list[str] = []
        self._pieces: list[str] = []  # of the line that is being collected
        self._cell_before = False  # it is a row of a table

    def take(self, element: Any) -> None:
        """The element's text and that of its children; a block has lines of its own.

        As deep as the tree, which the parser of HTML cuts at 256.
        """
        block = element.tag in _BLOCKS
        if block:
            self.end()
        elif element.tag == "cell":
            self._pieces.append(" | " if self._cell_before else "")
            self._cell_before = True
        self._pieces.append("\n" if element.tag == "lb" else element.text or "")
        for child in element:
            self.take(child)
            self._pieces.append(child.tail or "")
        if block:
            self.end()

    def end(self) -> None:
        """What was collected is a line, if it has a word."""
        lines = paragraphs_of("".join(self._pieces))
        self.ended += [line for line in lines if _WORD.search(line)]
        self._pieces = []
        self._cell_before = False


def _without_title(paragraphs: Iterable[str], title: str | None) -> Iterator[str]:
    """The paragraphs but the first where it only repeats the title."""
    for number, paragraph in enumerate(paragraphs):
        if number or not title or matching_form(paragraph) != matching_form(title):
            yield paragraph


def _within(limit: int, paragraphs: Iterable[str]) -> Iterator[str]:
    """The paragraphs up to so many characters, the last one cut."""
    for paragraph in paragraphs:
        if limit <= 0:
            return
        yield paragraph[:limit]
        limit -= len(paragraph)
