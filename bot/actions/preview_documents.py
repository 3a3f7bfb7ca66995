"""Showing what loading documents would store (`dateline load --dry-run`)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.actions.find_documents import find_documents
from bot.errors import DocumentUnreadable
from bot.models import ParsedArticle
from bot.reading.document_json import document_json, error_json
from bot.reading.pasted_document import PastedDocument, name_of
from bot.worker.document_jobs import read_document


@dataclass(frozen=True, slots=True)
class Preview:
    """The articles of one document: in the documented JSON form, and as lines for a person."""

    name: str
    json: dict[str, Any]
    lines: tuple[str, ...]
    fault: str | None = None
    unreadable: bool = False  # False for a file of a folder that is skipped for its name


def preview(documents: Iterable[Path | PastedDocument], now: datetime) -> Iterator[Preview]:
    """Read the documents, one after the other; nothing is stored."""
    found, skipped = find_documents(documents)
    for document in found:
        name = name_of(document)
        try:
            read = read_document(document, now)
        except DocumentUnreadable as error:
            yield Preview(name, error_json(error), (), str(error), unreadable=True)
            continue
        encoding = f", read as {read.encoding}" if read.encoding not in (None, "utf-8") else ""
        count = len(read.articles)
        lines = [f"{name}: {count:,} article{'s' if count != 1 else ''}{encoding}"]
        lines += [
            f"  {article.source or 'source unknown'}: {_begin(article)}"
            for article in read.articles
        ]
        lines += [f"  skipped: {part.reason}" for part in read.skipped]
        lines += [f"  uncertain: {part.reason}" for part in read.doubts]
        yield Preview(name, document_json(read), tuple(lines))
    for part in skipped:
        yield Preview(part.path, {}, (), part.reason)


def _begin(article: ParsedArticle) -> str:
    begin = article.title or article.body[0]
    return begin if len(begin) <= 100 else begin[:99] + "…"
