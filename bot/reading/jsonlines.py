"""JSON Lines -> articles: an object a line with `text`, and `title`, `source`, `url`, `published`."""

import dataclasses
import json
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from bot.errors import DocumentUnreadable
from bot.models import Document, ParsedArticle, Skipped
from bot.reading.blocks.block import read_article_text
from bot.reading.blocks.footer import split_footer
from bot.reading.blocks.separators import is_separator
from bot.text.characters import one_line, paragraphs_of, without_controls
from bot.text.encoding import decode

# Nothing on the web is older; such dates are zeros, slips of the pen or tests.
_EARLIEST_YEAR = 1990
_MAX_URL = 2_000
# The zone names of RFC 2822. Other names would be read as UTC and be wrong by hours.
_ZONE_NAME = re.compile(r"(?<=\s)(?!(?:UTC?|GMT|Z|[ECMP][SD]T)$)[A-Za-z]{1,5}$")


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
        outcome = _read_line(line)
        if isinstance(outcome, ParsedArticle):
            articles.append(outcome)
        else:
            skipped.append(Skipped(f"line {number}", outcome))
    if not articles:
        raise DocumentUnreadable(
            "no_articles",
            'No article was found in this: each line needs to be an object such as {"text": "…"}'
            + (f" ({skipped[0].path}: {skipped[0].reason})." if skipped else "."),
        )
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


def _read_line(line: str) -> ParsedArticle | str:
    """The article, or why there is none."""
    fields = read_object(line)
    if fields is None:
        return "it is no JSON object"
    text = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        return 'it has no "text"'
    lines = paragraphs_of(without_controls(text)[0])
    paragraphs, _ = split_footer([paragraph for paragraph in lines if not is_separator(paragraph)])
    article = read_article_text(paragraphs)
    if article is None:
        return 'its "text" holds no sentence of an article'
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


def read_date(written: str) -> datetime | None:
    """The moment in UTC of an ISO 8601 or RFC 2822 date; None where it is neither or before 1990."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        if _ZONE_NAME.search(written):
            return None
        try:
            moment = parsedate_to_datetime(written)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    try:
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        return None
    return moment if moment.year >= _EARLIEST_YEAR else None


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
