"""JSON Lines -> articles: an object a line with `text`, and `title`, `source`, `url`, `published`."""

import dataclasses
import json
import re
from typing import Any
from urllib.parse import urlsplit

from bot.errors import DocumentUnreadable
from bot.models import Document, ParsedArticle, Skipped
from bot.reading.blocks.block import read_article_text
from bot.reading.blocks.footer import split_footer
from bot.reading.blocks.separators import is_separator
from bot.reading.feeds.feed_dates import read_date
from bot.text.characters import one_line, paragraphs_of, without_controls
from bot.text.encoding import decode
from bot.words import Said, say

_MAX_URL = 2_000


def parse_json_lines(data: bytes) -> Document:
    """The articles of a JSON Lines document, in its order.

    A line that is no object or has no text is left out and named in `skipped`. `published` is
    aware and in UTC (a date without a zone is read as UTC), or None where it cannot be read or
    lies before 1990; `published_raw` keeps what was written. Dates in the future are passed on.
    Raises DocumentUnreadable with the code `empty`, `binary`, `too_large` or `no_articles`.
    """
    decoded = decode(data)
    articles: list[ParsedArticle] = []
    skipped: list[Skipped] = []
    # Only these end a line here: NEL and LS may stand inside a JSON string.
    for number, line in enumerate(re.split(r"\r\n|\r|\n", decoded.text), start=1):
        if not line.strip():
            continue
        found = _read_line(line, str(number))
        if isinstance(found, ParsedArticle):
            articles.append(found)
        else:
            skipped.append(Skipped("", found))
    if not articles:
        first = skipped[0].said if skipped else ""
        raise DocumentUnreadable("no_articles", say("no-articles-in-json-lines", first=first))
    return Document(
        articles=tuple(articles),
        encoding=decoded.encoding,
        newline=decoded.newline,
        skipped=tuple(skipped),
    )


def read_object(line: str) -> dict[str, Any] | None:
    """The JSON object on the line, or None where it is anything else."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _read_line(line: str, number: str) -> ParsedArticle | Said:
    """The article, or why there is none."""
    fields = read_object(line)
    if fields is None:
        return say("line-is-not-an-object", number=number)
    text = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        return say("line-without-text", number=number)
    lines = paragraphs_of(without_controls(text)[0])
    paragraphs, _ = split_footer([paragraph for paragraph in lines if not is_separator(paragraph)])
    article = read_article_text(paragraphs)
    if article is None:
        return say("line-without-article", number=number)
    source = _short(fields.get("source"))
    published_raw = _short(fields.get("published"))
    return dataclasses.replace(
        article,
        source=source or article.source,
        source_kind="given" if source else article.source_kind,
        title=_short(fields.get("title")),
        url=_web_address(fields.get("url")),
        published=read_date(published_raw) if published_raw else None,
        published_raw=published_raw,
    )


def _short(value: object) -> str | None:
    """A field's text on one line; numbers as they are written."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = repr(value)
    return (one_line(value) or None) if isinstance(value, str) else None


def _web_address(value: object) -> str | None:
    """The address if it is one of the web that may be shown, else None."""
    if not isinstance(value, str):
        return None
    address = value.strip()
    if len(address) > _MAX_URL or any(c.isspace() or not c.isprintable() for c in address):
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and host else None
