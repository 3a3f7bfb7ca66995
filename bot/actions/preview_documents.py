"""Showing what loading documents would store (`dateline load --dry-run` and `--explain`)."""

from collections.abc import AsyncGenerator, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Any

from bot.actions.find_documents import FoundDocument, find_documents
from bot.actions.load_archive import ArchiveReading, Part
from bot.errors import DocumentUnreadable
from bot.models import DocumentReport, Explained, ParsedArticle, Skipped
from bot.reading.decision_trace import recording
from bot.reading.document_json import document_json, error_json
from bot.reading.pasted_document import NewsDocument
from bot.worker.archive import archive_in
from bot.worker.document_jobs import read_document
from bot.worker.jobs import Jobs
from bot.worker.line_jobs import read_lines


@dataclass(slots=True)
class ArchivePreview:
    """What loading an archive would store. `report` is complete when the parts were read."""

    reading: ArchiveReading

    @property
    def name(self) -> str:
        """The archive's name."""
        return self.reading.archive.name

    def parts(self, jobs: Jobs, now: datetime) -> AsyncGenerator[Part, None]:
        """The articles, about a megabyte at a time."""
        return self.reading.parts(jobs, now)

    def explained(self, now: datetime) -> tuple[Explained, ...]:
        """The decisions about the first `LINES` lines; a whole archive would fill the memory."""
        with recording() as trace:
            for block in islice(self.reading.archive.blocks(), 1):
                self.reading.take(block, read_lines(block.lines, self.reading.archive.codec, now))
        return trace.explained()


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
    archive: ArchivePreview | None = None  # instead of all of this


def preview(
    documents: Iterable[NewsDocument],
    now: datetime,
    *,
    force: bool = False,
    explain: bool = False,
) -> Iterator[Preview]:
    """Read the documents, one after the other, and leave archives to the caller; nothing is stored."""
    found, skipped = find_documents(documents)
    for document in found:
        with recording() if explain else nullcontext() as trace:
            read = _read(document, now, force=force)
        yield replace(read, explained=trace.explained()) if trace else read
    for part in skipped:
        yield Preview(part.path, {}, skipped=part)


def _read(document: FoundDocument, now: datetime, *, force: bool) -> Preview:
    name = document.name
    try:
        if (archive := archive_in(document.document)) is not None:
            return Preview(name, {}, archive=ArchivePreview(ArchiveReading(archive)))
        read = read_document(document.document, now, force=force)
    except DocumentUnreadable as error:
        skipped = Skipped(name, error.said)
        return Preview(name, error_json(error), skipped=skipped, failed=document.fails(error))
    report = DocumentReport.of(read, name)
    return Preview(name, document_json(read), report, read.articles)
