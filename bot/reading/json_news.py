"""Parse articles in JSON: JSON Lines, a list of objects, or an object that holds the list."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.models import Document, DocumentKind, ParsedArticle, Role, Skipped
from bot.reading.blocks.block import read_article_text
from bot.reading.blocks.footer import split_footer
from bot.reading.blocks.separators import is_separator
from bot.reading.decision_trace import article_read, paragraphs_read, title_stated, took
from bot.reading.impossible_dates import is_impossible
from bot.reading.json_fields import FieldReader, JsonArticle, is_article
from bot.reading.json_findings import JsonFindings, JsonRead, Where, listed_names, without_articles
from bot.reading.json_names import Field
from bot.reading.json_records import is_written, parse_line, read_records
from bot.reading.lines import LONGEST, Line
from bot.text.encoding import decode, decode_part
from bot.words import Said, say


def parse_json_news(data: bytes, now: datetime) -> Document:
    """Parse a JSON document: its articles in document order.

    What has no text is left out and reported in `skipped`. `published` is in UTC, or None if it can't
    be read or is before 1990. Dates after tomorrow are kept, but loading drops them, as `notes` say.
    `published_raw` is the date as written. The fields may have any of the names in json_names.py;
    `notes` say which were used and which weren't, and which dates and addresses can't be used. Raises
    DocumentUnreadable with the code `empty`, `binary`, `too_large`, `unsupported` (unknown encoding)
    or `no_articles`.
    """
    decoded = decode(data)
    records = read_records(decoded.text, is_article)
    where: Where = "line" if records.by_line else "item"
    read = _read(records.values, FieldReader(records.around), where, now)
    if not read.articles:
        raise without_articles(read.skipped)
    return Document(
        articles=read.articles,
        kind=DocumentKind.JSON_LINES if records.by_line else DocumentKind.JSON,
        encoding=decoded.encoding,
        newline=decoded.newline,
        skipped=read.skipped,
        notes=tuple(read.findings.notes(where)),
    )


def parse_json_lines(lines: Sequence[Line], codec: str, now: datetime) -> JsonRead:
    """Parse some lines of JSON Lines in Python's encoding `codec`; see `parse_json_news`.

    Lines that were too long to keep are reported in `skipped`.
    """
    long = tuple(
        Skipped("", say("json-line-too-long", number=str(each.number), most=LONGEST // 2**20))
        for each in lines
        if each.data is None
    )
    texts = ((each.number, decode_part(each.data, codec)) for each in lines if each.data)
    values = ((number, parse_line(text)) for number, text in texts if is_written(text))
    read = _read(values, FieldReader(), "line", now)
    return read._replace(skipped=long + read.skipped)


def _read(
    values: Iterable[tuple[int, Any]], reader: FieldReader, where: Where, now: datetime
) -> JsonRead:
    articles: list[ParsedArticle] = []
    skipped: list[Skipped] = []
    for number, value in values:
        if not isinstance(value, dict):
            skipped.append(Skipped("", say("json-not-an-object", where=where, number=str(number))))
            continue
        fields = reader.read(value)
        article = _article(fields)
        if article is None:
            skipped.append(Skipped("", _without_article(fields, value, where, str(number))))
            continue
        articles.append(article)
        _note_unusable(fields, number, reader.found, now)
    return JsonRead(tuple(articles), tuple(skipped), reader.found)


def _note_unusable(fields: JsonArticle, number: int, found: JsonFindings, now: datetime) -> None:
    if fields.published is None and fields.published_raw:
        found.dates.note(number, fields.published_raw)
    if fields.published and is_impossible(fields.published, now):
        found.future.note(number, fields.published_raw or "")
    if fields.unusable_url:
        found.addresses.note(number, fields.unusable_url)


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
        picture=fields.picture,
    )


def _without_article(
    fields: JsonArticle, value: Mapping[str, Any], where: str, number: str
) -> Said:
    """Why an object is no article."""
    if fields.states_text:
        return say("json-without-article", where=where, number=number)
    if not value:
        return say("json-empty-object", where=where, number=number)
    return say("json-without-text", where=where, number=number, names=listed_names([*value]))
