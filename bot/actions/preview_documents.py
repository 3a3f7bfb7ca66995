"""Showing what loading documents would store (`dateline load --dry-run` and `--explain`)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.actions.find_documents import FoundDocument, find_documents
from bot.errors import DocumentUnreadable
from bot.models import DocumentReport, Explained, ParsedArticle, Skipped
from bot.reading.decision_trace import recording
from bot.reading.document_json import document_json, error_json
from bot.reading.pasted_document import PastedDocument
from bot.worker.document_jobs import read_document


@dataclass(frozen=True, slots=True)
class Preview:
    """What loading a document would store, or why it would store nothing."""

    name: str
    json: dict[str, Any]  # the documented form
    report: DocumentReport | None = None  # None for a document that would be skipped
    articles: tuple[ParsedArticle, ...] = ()
    skipped: Skipped | None = None
    failed: bool = False  # False for a file of a folder that is skipped because it is no news
    explained: tuple[Explained, ...] = ()  # empty unless it was asked for


def preview(
    documents: Iterable[Path | PastedDocument],
    now: datetime,
    *,
    force: bool = False,
    explain: bool = False,
) -> Iterator[Preview]:
    """Read the documents, one after the other; nothing is stored."""
    found, skipped = find_documents(documents)
    for document in found:
        if explain:
            with recording() as trace:
                read = _read(document, now, force=force)
            yield replace(read, explained=trace.explained())
        else:
            yield _read(document, now, force=force)
    for part in skipped:
        yield Preview(part.path, {}, skipped=part)


def _read(document: FoundDocument, now: datetime, *, force: bool) -> Preview:
    name = document.name
    try:
        read = read_document(document.document, now, force=force)
    except DocumentUnreadable as error:
        skipped = Skipped(name, error.said)
        return Preview(name, error_json(error), skipped=skipped, failed=document.fails(error))
    report = DocumentReport.of(read, name)
    return Preview(name, document_json(read), report, read.articles)
