"""Loading documents: find, read and parse, summarize in the worker, store batch by batch."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import chain, pairwise
from pathlib import Path

from bot.actions.find_documents import find_documents
from bot.errors import DocumentUnreadable
from bot.models import Clock, ParsedArticle, PreparedArticle, Skipped, StoreCounts
from bot.reading.impossible_dates import without_impossible_date
from bot.reading.pasted_document import PastedDocument, name_of
from bot.storage.articles.articles import Articles
from bot.worker.jobs import ArticleBatches, Jobs
from bot.worker.process import TooDemanding

BATCH = 100  # articles a transaction; a longer one would keep other writers waiting
_NEWEST_SAMPLE_AGE = timedelta(minutes=12)
_UNDATED_SAMPLES_AGE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far loading is: articles of one document."""

    document: str
    done: int
    total: int


@dataclass(slots=True)
class LoadReport:
    """What loading came to; nothing is left out without a reason in `skipped`."""

    loaded: int = 0
    updated: int = 0
    duplicates: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    encodings: dict[str, str] = field(default_factory=dict)  # of documents in another than UTF-8
    unreadable: int = 0  # documents of which nothing could be used

    @property
    def failed(self) -> bool:
        """Whether a document could not be read, or none held anything."""
        return bool(self.unreadable) or not (self.loaded or self.updated or self.duplicates)

    def count(self, added: StoreCounts) -> None:
        """Add what one batch came to."""
        self.loaded += added.loaded
        self.updated += added.updated
        self.duplicates += added.duplicates


def _ignore(progress: Progress) -> None:
    pass


class LoadArticles:
    """Brings documents into the store; loading one again adds nothing."""

    def __init__(self, articles: Articles, jobs: Jobs, clock: Clock) -> None:
        self._articles = articles
        self._jobs = jobs
        self._clock = clock

    async def load(
        self, documents: Iterable[Path | PastedDocument], tell: Callable[[Progress], None] = _ignore
    ) -> LoadReport:
        """Load files, all files of folders, and pasted documents, one after the other.

        What is stored stays stored when this is interrupted; run again, it completes.
        """
        report = LoadReport()
        found, report.skipped = await asyncio.to_thread(find_documents, documents)
        for document in found:
            read = await self._read(document, report)
            if read is not None:
                told = _teller(tell, name_of(document), read.total)
                await self._store(read, self._clock(), report, told)
        return report

    async def load_samples(self, folder: Path) -> LoadReport:
        """Load a folder with all its dates moved, so that its newest story is minutes old.

        Stories without a date, or with one that cannot be, count as loaded a day ago.
        """
        report = LoadReport()
        now = self._clock()
        files, report.skipped = await asyncio.to_thread(find_documents, [folder])
        read = [await self._read(file, report) for file in files]
        found = [
            [[without_impossible_date(article, now) for article in batch] for batch in each]
            for each in read
            if each is not None
        ]
        articles = [article for each in found for batch in each for article in batch]
        dates = [article.published for article in articles if article.published]
        shift = now - _NEWEST_SAMPLE_AGE - max(dates, default=now)
        for each in found:
            moved = [[_moved(article, shift) for article in batch] for batch in each]
            await self._store(moved, now - _UNDATED_SAMPLES_AGE, report, lambda done: None)
        return report

    async def _read(
        self, document: Path | PastedDocument, report: LoadReport
    ) -> ArticleBatches | None:
        try:
            read = await self._jobs.read_batches(document, self._clock(), BATCH)
        except (DocumentUnreadable, TooDemanding) as error:
            report.skipped.append(Skipped(name_of(document), error.said))
            report.unreadable += 1
            return None
        if read.encoding and read.encoding != "utf-8":
            report.encodings[name_of(document)] = read.encoding
        report.skipped += [Skipped(name_of(document), part.said) for part in read.skipped]
        return read

    async def _store(
        self,
        batches: Iterable[Sequence[ParsedArticle]],
        seen: datetime,
        report: LoadReport,
        tell: Callable[[int], None],
    ) -> None:
        done = 0
        tell(done)
        async with contextlib.aclosing(self._prepared(batches, seen)) as prepared:
            async for batch, new, ready in prepared:
                report.duplicates += len(batch) - new
                report.count(await self._articles.add(ready, seen))
                done += len(batch)
                tell(done)

    async def _prepared(
        self, batches: Iterable[Sequence[ParsedArticle]], seen: datetime
    ) -> AsyncGenerator[tuple[Sequence[ParsedArticle], int, list[PreparedArticle]], None]:
        """Each batch, how much of it is new, and that summarized: one batch ahead of the caller."""
        ahead: asyncio.Task[tuple[int, list[PreparedArticle]]] | None = None
        try:
            for batch, following in pairwise(chain(batches, [None])):
                assert batch is not None
                new, ready = await (ahead or self._prepare(batch, seen))
                ahead = asyncio.create_task(self._prepare(following, seen)) if following else None
                yield batch, new, ready
        finally:
            if ahead is not None:
                ahead.cancel()
                await asyncio.gather(ahead, return_exceptions=True)

    async def _prepare(
        self, batch: Sequence[ParsedArticle], seen: datetime
    ) -> tuple[int, list[PreparedArticle]]:
        new = await self._articles.unknown(batch)
        return len(new), await self._jobs.prepare_articles(new, seen) if new else []


def _teller(tell: Callable[[Progress], None], name: str, total: int) -> Callable[[int], None]:
    return lambda done: tell(Progress(name, done, total))


def _moved(article: ParsedArticle, shift: timedelta) -> ParsedArticle:
    return replace(article, published=article.published + shift) if article.published else article
