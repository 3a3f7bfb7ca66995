"""Parse JSON Lines: one object per line with `text`, and `title`, `source`, `url`, `published`."""

import dataclasses
import json
import re
from typing import Any

from bot.errors import DocumentUnreadable
from bot.models import Document, ParsedArticle, Skipped
from bot.reading.blocks.block import read_article_text
from bot.reading.blocks.footer import split_footer
from bot.reading.blocks.separators import is_separator
from bot.reading.feeds.feed_dates import read_date
from bot.text.characters import one_line, paragraphs_of, without_controls
from bot.text.encoding import decode
from bot.text.links import web_address
from bot.words import Said, say


def parse_json_lines(data: bytes) -> Document:
    """Parse a JSON Lines document: its articles in document order.

    A line that isn't an object or has no text is left out and reported in `skipped`. `published` is
    in UTC, or None if it can't be read or is before 1990; future dates are kept. `published_raw` is
    the date as written. Raises DocumentUnreadable with the code `empty`, `binary`, `too_large`,
    `unsupported` (unknown encoding) or `no_articles`.
    """
    decoded = decode(data)
    articles: list[ParsedArticle] = []
    skipped: list[Skipped] = []
    # NEL and LS don't end a line here: they can be part of a JSON string.
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
    """Parse the JSON object on a line; None if it is anything else."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _read_line(line: str, number: str) -> ParsedArticle | Said:
    """The article, or the reason why there is none."""
    fields = read_object(line)
    if fields is None:
        return say("line-is-not-an-object", number=number)
    text = fields.get("text")
    if not isinstance(text, str) or not _is_visible(text):
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
        url=web_address(fields.get("url")),
        published=read_date(published_raw) if published_raw else None,
        published_raw=published_raw,
    )


def _is_visible(text: str) -> bool:
    # A zero-width space is neither printable nor white space.
    return any(character.isprintable() and not character.isspace() for character in text)


def _short(value: object) -> str | None:
    """The field as text on one line; numbers as they are written."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = repr(value)
    return (one_line(value) or None) if isinstance(value, str) else None
