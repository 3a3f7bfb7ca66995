"""Parse articles in JSON: JSON Lines, a list of objects, or an object that holds the list."""

import dataclasses
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.errors import DocumentUnreadable
from bot.models import Document, DocumentKind, ParsedArticle, Role, Skipped
from bot.reading.blocks.block import read_article_text
from bot.reading.blocks.footer import split_footer
from bot.reading.blocks.separators import is_separator
from bot.reading.decision_trace import article_read, paragraphs_read, title_stated, took
from bot.reading.impossible_dates import is_impossible
from bot.reading.json_fields import FieldReader, JsonArticle, is_article
from bot.reading.json_names import Field
from bot.reading.json_records import read_records
from bot.text.encoding import decode
from bot.words import Listed, Said, say

_MAX_NAMES = 8  # of unused fields in a report
_MAX_EXAMPLE = 60  # characters


def parse_json_news(data: bytes, now: datetime) -> Document:
    """Parse a JSON document: its articles in document order.

    What has no text is left out and reported in `skipped`. `published` is in UTC, or None if it can't
    be read or is before 1990. Dates after tomorrow are kept, but loading drops them, as `notes` say. `published_raw` is the date as written. The
    fields may have any of the names in json_names.py; `notes` say which were used and which weren't, and
    which dates and addresses can't be used. Raises DocumentUnreadable with the code `empty`, `binary`,
    `too_large`, `unsupported` (unknown encoding) or `no_articles`.
    """
    decoded = decode(data)
    records = read_records(decoded.text, is_article)
    where = "line" if records.by_line else "item"
    reader = FieldReader(records.around)
    articles: list[ParsedArticle] = []
    skipped: list[Skipped] = []
    unusable = _Unusable(where, now)
    for number, value in records.values:
        if not isinstance(value, dict):
            skipped.append(Skipped("", say("json-not-an-object", where=where, number=str(number))))
            continue
        fields = reader.read(value)
        article = _article(fields)
        if article is None:
            skipped.append(Skipped("", _without_article(fields, value, where, str(number))))
            continue
        articles.append(article)
        unusable.note(number, fields)
    if not articles:
        first = skipped[0].said if skipped else ""
        raise DocumentUnreadable("no_articles", say("no-articles-in-json", first=first))
    return Document(
        articles=tuple(articles),
        kind=DocumentKind.JSON_LINES if records.by_line else DocumentKind.JSON,
        encoding=decoded.encoding,
        newline=decoded.newline,
        skipped=tuple(skipped),
        notes=(*_about_fields(reader), *unusable.notes()),
    )


def _article(fields: JsonArticle) -> ParsedArticle | None:
    """The article of an object; None if it has no text."""
    if not fields.paragraphs:
        return None
    name = fields.names.get(Field.TITLE, "")
    title = title_stated(fields.title, "rule-title-of-field", field=name)
    written = paragraphs_read(list(fields.paragraphs))
    lines = []
    for line in written:
        if is_separator(line):
            took(line, Role.SEPARATOR, "rule-separator")
        else:
            lines.append(line)
    paragraphs, _ = split_footer(lines)
    # Many exporters state "en" for everything.
    article = read_article_text(paragraphs, None if fields.language == "en" else fields.language)
    if article is None:
        return None
    article_read([*title, *paragraphs])
    return dataclasses.replace(
        article,
        source=fields.source or article.source,
        source_kind="given" if fields.source else article.source_kind,
        title=fields.title,
        language=article.language or fields.language,
        byline=article.byline or fields.author,
        url=fields.url,
        published=fields.published,
        published_raw=fields.published_raw,
    )


def _without_article(
    fields: JsonArticle, value: Mapping[str, Any], where: str, number: str
) -> Said:
    """Why an object is no article."""
    if fields.states_text:
        return say("json-without-article", where=where, number=number)
    if not value:
        return say("json-empty-object", where=where, number=number)
    names = [name[:_MAX_EXAMPLE] for name in value]
    return say("json-without-text", where=where, number=number, names=_listed(names))


def _about_fields(reader: FieldReader) -> Iterator[Said]:
    """Which fields were used, unless they have the documented names; and which were not."""
    used = {each: names for each, names in reader.taken.items() if names}
    if any(name != each for each, names in used.items() for name in names):
        fields = [
            say("json-field", field=str(each), names=Listed([f"“{name}”" for name in names]))
            for each, names in used.items()
        ]
        yield say("json-fields-used", fields=Listed(fields, "comma"))
    if unused := reader.unused:
        yield say("json-fields-unused", names=_listed(unused))


def _listed(names: list[str]) -> Said | Listed:
    quoted = Listed([f"“{name}”" for name in names[:_MAX_NAMES]], "comma")
    more = len(names) - _MAX_NAMES
    return say("json-names-and-more", names=quoted, more=more) if more > 0 else quoted


class _Unusable:
    """Counts dates and addresses that can't be used, and keeps the first of each as an example."""

    def __init__(self, where: str, now: datetime) -> None:
        self._where = where
        self._now = now
        self._future: list[tuple[int, str]] = []
        self._dates: list[tuple[int, str]] = []
        self._addresses: list[tuple[int, str]] = []

    def note(self, number: int, fields: JsonArticle) -> None:
        """Note what one object states but can't be used."""
        if fields.published is None and fields.published_raw:
            self._dates.append((number, fields.published_raw))
        if fields.published and is_impossible(fields.published, self._now):
            self._future.append((number, fields.published_raw or ""))
        if fields.unusable_url:
            self._addresses.append((number, fields.unusable_url))

    def notes(self) -> Iterator[Said]:
        """One sentence for all dates, and one for all addresses."""
        if self._dates:
            count, (place, written) = len(self._dates), self._first(self._dates)
            yield say("json-dates-unread", count=count, place=place, written=written)
        if self._future:
            count, (place, written) = len(self._future), self._first(self._future)
            yield say("json-dates-in-the-future", count=count, place=place, written=written)
        if self._addresses:
            count, (place, written) = len(self._addresses), self._first(self._addresses)
            yield say("json-addresses-unusable", count=count, place=place, written=written)

    def _first(self, found: list[tuple[int, str]]) -> tuple[Said, str]:
        number, written = found[0]
        place = say("json-line" if self._where == "line" else "json-item", number=str(number))
        shown = written if len(written) <= _MAX_EXAMPLE else written[: _MAX_EXAMPLE - 1] + "…"
        return place, shown
