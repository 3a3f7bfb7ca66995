"""Loading documents: find, parse and summarize them, and store their articles in batches."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from bot.actions.find_documents import FoundDocument, find_documents
from bot.errors import DocumentUnreadable
from bot.models import (
    Clock,
    DocumentReport,
    ParsedArticle,
    PreparedArticle,
    Skipped,
    StoreCounts,
)
from bot.reading.impossible_dates import without_impossible_date
from bot.reading.pasted_document import PastedDocument
from bot.storage.articles.articles import Articles
from bot.worker.jobs import ArticleBatches, Jobs
from bot.worker.process import TooDemanding

BATCH = 100  # articles a transaction; a longer one would keep other writers waiting
_NEWEST_SAMPLE_AGE = timedelta(minutes=12)
_UNDATED_SAMPLES_AGE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far loading a document is, in articles."""

    document: str
    done: int
    total: int


@dataclass(slots=True)
class LoadReport:
    """The result of loading documents; `skipped` accounts for everything that was left out."""

    loaded: int = 0
    updated: int = 0
    duplicates: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    documents: list[DocumentReport] = field(default_factory=list)  # those with articles
    unreadable: int = 0  # documents without a single usable article

    @property
    def refused(self) -> list[Skipped]:
        """What was skipped as a whole, without the parts of documents that have articles."""
        read = {each.name for each in self.documents}
        return [each for each in self.skipped if each.path not in read]

    @property
    def failed(self) -> bool:
        """Whether a document could not be read, or no document held an article."""
        return bool(self.unreadable) or not (self.loaded or self.updated or self.duplicates)

    def count(self, added: StoreCounts) -> None:
        """Add the counts of one batch."""
        self.loaded += added.loaded
        self.updated += added.updated
        self.duplicates += added.duplicates


class _Batch(NamedTuple):
    size: int
    new: int
    prepared: list[PreparedArticle]  # the new ones


class LoadArticles:
    """Stores the articles of documents; loading a document again adds nothing."""

    def __init__(self, articles: Articles, jobs: Jobs, clock: Clock) -> None:
        self._articles = articles
        self._jobs = jobs
        self._clock = clock

    async def load(
        self,
        documents: Iterable[Path | PastedDocument],
        report_progress: Callable[[Progress], None] = lambda progress: None,
        *,
        force: bool = False,
    ) -> LoadReport:
        """Load files, all files in folders, and pasted documents, in order.

        Texts that look like anything but news are refused unless `force` is true; in a folder that
        is no failure. An interruption keeps what is stored; loading the same again completes it. Raises
        `StorageUnavailable`.
        """
        report = LoadReport()
        found, report.skipped = await asyncio.to_thread(find_documents, documents)
        for document in found:
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
        total = batches.report.articles

        def report_done(done: int) -> None:
            report_progress(Progress(document.name, done, total))

        await self._store(batches, self._clock(), report, report_done)

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
            await self._store(moved, now - _UNDATED_SAMPLES_AGE, report)
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
            report.skipped.append(Skipped(document.name, error.said))
            report.unreadable += document.fails(error)
            return None
        report.documents.append(batches.report)
        report.skipped += batches.report.skipped
        return batches

    async def _store(
        self,
        batches: Iterable[Sequence[ParsedArticle]],
        seen: datetime,
        report: LoadReport,
        report_done: Callable[[int], None] = lambda done: None,
    ) -> None:
        done = 0
        report_done(done)
        async with contextlib.aclosing(self._prepared(batches)) as prepared:
            async for batch in prepared:
                report.duplicates += batch.size - batch.new
                report.count(await self._articles.add(batch.prepared, seen))
                done += batch.size
                report_done(done)

    async def _prepared(
        self, batches: Iterable[Sequence[ParsedArticle]]
    ) -> AsyncGenerator[_Batch, None]:
        """Prepare each batch while the caller stores the one before."""
        preparing: asyncio.Task[_Batch] | None = None
        try:
            for batch in batches:
                ready = await preparing if preparing else None
                preparing = asyncio.create_task(self._prepare(batch))
                if ready is not None:
                    yield ready
            if preparing:
                yield await preparing
        finally:
            if preparing:
                preparing.cancel()
                await asyncio.gather(preparing, return_exceptions=True)

    async def _prepare(self, batch: Sequence[ParsedArticle]) -> _Batch:
        # Also those that are known: a feed of a server may have brought them.
        await self._articles.put_on_for_all({each.source for each in batch if each.source})
        new = await self._articles.unknown(batch)
        prepared = await self._jobs.prepare_articles(new, self._clock()) if new else []
        return _Batch(len(batch), len(new), prepared)


def _moved(article: ParsedArticle, shift: timedelta) -> ParsedArticle:
    return replace(article, published=article.published + shift) if article.published else article
