"""Loading documents: find, parse and summarize them, and store their articles in batches."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from bot.actions.find_documents import FoundDocument, find_documents
from bot.actions.load_archive import ArchiveReading, Part
from bot.errors import DatelineError, DocumentUnreadable
from bot.models import (
    Clock,
    DocumentReport,
    ParsedArticle,
    PreparedArticle,
    Skipped,
    StoreCounts,
)
from bot.reading.impossible_dates import without_impossible_date
from bot.reading.pasted_document import NewsDocument
from bot.storage.articles.articles import Articles
from bot.storage.articles.reading_places import ReadingPlaces
from bot.words import say
from bot.worker.archive import Archive, archive_in
from bot.worker.jobs import ArticleBatches, Jobs
from bot.worker.process import TooDemanding

BATCH = 100  # articles a transaction; a longer one would keep other writers waiting
_NEWEST_SAMPLE_AGE = timedelta(minutes=12)
_UNDATED_SAMPLES_AGE = timedelta(days=1)


class Progress(NamedTuple):
    """How far loading a document is: in articles, or for an archive in bytes on disk."""

    document: str
    done: int
    total: int | None  # None for a pipe
    articles: int  # read so far
    in_bytes: bool = False


@dataclass(slots=True)
class LoadReport:
    """The result of loading documents; `skipped` accounts for everything that was left out."""

    loaded: int = 0
    updated: int = 0
    duplicates: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    documents: list[DocumentReport] = field(default_factory=list)  # those with articles
    broken_off: list[Skipped] = field(default_factory=list)  # ends of archives; in `skipped`, too
    unreadable: int = 0  # documents without a single usable article, or whose end is unreadable

    @property
    def refused(self) -> list[Skipped]:
        """What was skipped as a whole, without the parts of documents that have articles."""
        read = {each.name for each in self.documents}
        return [each for each in self.skipped if each.path not in read or each in self.broken_off]

    @property
    def all_skipped(self) -> list[Skipped]:
        """Everything that was skipped; the last entry of an archive may count many lines."""
        more = [
            Skipped(each.name, say("archive-more-left-out", count=each.unlisted))
            for each in self.documents
            if each.unlisted
        ]
        return self.skipped + more

    @property
    def count_skipped(self) -> int:
        """How many documents and parts of documents were skipped."""
        return len(self.skipped) + sum(each.unlisted for each in self.documents)

    @property
    def failed(self) -> bool:
        """Whether a document could not be read, or no document held an article."""
        return bool(self.unreadable) or not (self.loaded or self.updated or self.duplicates)

    def refuse(self, document: FoundDocument, error: DatelineError) -> None:
        """Add a document that could not be read."""
        self.skipped.append(Skipped(document.name, error.said))
        self.unreadable += document.fails(error)

    def add_archive(self, reading: ArchiveReading) -> None:
        """Add what was read of an archive; its articles are counted apart."""
        if reading.without_articles() is None:
            self.documents.append(reading.report())
            self.skipped += self.documents[-1].skipped
        if broken_off := reading.why_broken_off():
            self.broken_off.append(broken_off)
        faults = reading.faults()
        self.skipped += faults
        self.unreadable += len(faults)

    def count(self, added: StoreCounts) -> None:
        """Add the counts of one batch."""
        self.loaded += added.loaded
        self.updated += added.updated
        self.duplicates += added.duplicates


class _Batch(NamedTuple):
    part: Part
    prepared: list[PreparedArticle]  # those that are new


class LoadArticles:
    """Stores the articles of documents; loading a document again adds nothing."""

    def __init__(self, articles: Articles, places: ReadingPlaces, jobs: Jobs, clock: Clock) -> None:
        self._articles = articles
        self._places = places
        self._jobs = jobs
        self._clock = clock

    async def load(
        self,
        documents: Iterable[NewsDocument],
        report_progress: Callable[[Progress], None] = lambda progress: None,
        *,
        force: bool = False,
    ) -> LoadReport:
        """Load files, all files in folders, and pasted documents, in order.

        Texts that look like anything but news are refused unless `force` is true; in a folder that
        is no failure. An interruption keeps what is stored. Loading the same again completes it: an
        archive goes on where it was, unless the file has changed. Raises `StorageUnavailable`.
        """
        report = LoadReport()
        found, report.skipped = await asyncio.to_thread(find_documents, documents)
        for document in found:
            try:
                archive = await asyncio.to_thread(archive_in, document.document)
            except DocumentUnreadable as error:
                report.refuse(document, error)
                continue
            if archive is not None:
                await self._load_archive(archive, report, report_progress)
            else:
                await self._load(document, report, report_progress, force=force)
        return report

    async def _load(
        self,
        document: FoundDocument,
        report: LoadReport,
        report_progress: Callable[[Progress], None],
        *,
        force: bool,
    ) -> None:
        batches = await self._read(document, report, force=force)
        if batches is None:
            return
        total, done = batches.report.articles, 0
        report_progress(Progress(document.name, 0, total, 0))

        def stored(part: Part) -> None:
            nonlocal done
            done += len(part.articles)
            report_progress(Progress(document.name, done, total, done))

        await self._store(_parts(batches), self._clock(), report, stored)

    async def _load_archive(
        self, archive: Archive, report: LoadReport, report_progress: Callable[[Progress], None]
    ) -> None:
        """Load an archive in its own order: its end isn't known when the beginning is stored."""
        now = self._clock()
        place = await self._places.of(archive.identity) if archive.identity else None
        reading = ArchiveReading(archive, place)
        report.duplicates += place.articles if place else 0
        done = 0

        def stored(part: Part) -> None:
            nonlocal done
            done += len(part.articles)
            report_progress(Progress(archive.name, part.done, archive.total, done, in_bytes=True))

        await self._store(reading.parts(self._jobs, now), now, report, stored)
        if archive.identity and (reading.broken_off is None or reading.is_damaged):
            await self._places.finish(archive.identity, now)
        report.add_archive(reading)

    async def load_samples(self, folder: Path) -> LoadReport:
        """Load a folder with all dates moved, so that its newest article is minutes old.

        Articles without a date, or with an impossible one, count as loaded a day ago.
        """
        report = LoadReport()
        now = self._clock()
        files, report.skipped = await asyncio.to_thread(find_documents, [folder])
        documents = [
            [[without_impossible_date(article, now) for article in batch] for batch in batches]
            for file in files
            if (batches := await self._read(file, report)) is not None
        ]
        articles = [article for each in documents for batch in each for article in batch]
        dates = [article.published for article in articles if article.published]
        shift = now - _NEWEST_SAMPLE_AGE - max(dates, default=now)
        for each in documents:
            moved = [[_moved(article, shift) for article in batch] for batch in each]
            await self._store(_parts(moved), now - _UNDATED_SAMPLES_AGE, report)
        return report

    async def _read(
        self, document: FoundDocument, report: LoadReport, *, force: bool = False
    ) -> ArticleBatches | None:
        """The document's articles; None, with the reason in the report, if there are none."""
        try:
            batches = await self._jobs.read_batches(
                document.document, self._clock(), BATCH, force=force
            )
        except (DocumentUnreadable, TooDemanding) as error:
            report.refuse(document, error)
            return None
        report.documents.append(batches.report)
        report.skipped += batches.report.skipped
        return batches

    async def _store(
        self,
        parts: AsyncGenerator[Part, None],
        seen: datetime,
        report: LoadReport,
        stored: Callable[[Part], None] = lambda part: None,
    ) -> None:
        """Store one part after the other; `stored` is called after each."""
        async with contextlib.aclosing(self._prepared(parts)) as prepared:
            async for part, new in prepared:
                report.duplicates += len(part.articles) - len(new)
                report.count(await self._articles.add(new, seen, read_to=part.read_to))
                stored(part)

    async def _prepared(self, parts: AsyncGenerator[Part, None]) -> AsyncGenerator[_Batch, None]:
        """Prepare each part while the caller stores the one before."""
        preparing: asyncio.Task[_Batch] | None = None
        try:
            async for part in parts:
                ready = await preparing if preparing else None
                preparing = asyncio.create_task(self._prepare(part))
                if ready is not None:
                    yield ready
            if preparing:
                yield await preparing
        finally:
            await parts.aclose()
            if preparing:
                preparing.cancel()
                await asyncio.gather(preparing, return_exceptions=True)

    async def _prepare(self, part: Part) -> _Batch:
        # Also those that are known: a feed of a server may have brought them.
        await self._articles.put_on_for_all({each.source for each in part.articles if each.source})
        new = await self._articles.unknown(part.articles)
        prepared = await self._jobs.prepare_articles(new, self._clock()) if new else []
        return _Batch(part, prepared)


async def _parts(batches: Iterable[Sequence[ParsedArticle]]) -> AsyncGenerator[Part, None]:
    for batch in batches:
        yield Part(batch)


def _moved(article: ParsedArticle, shift: timedelta) -> ParsedArticle:
    return replace(article, published=article.published + shift) if article.published else article
