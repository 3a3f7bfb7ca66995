"""Loading documents: find, read and parse, summarize in the worker, store batch by batch."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

from bot.actions.find_documents import (
    ArticleBatches,
    PastedDocument,
    find_documents,
    is_markup,
    name_of,
    read_batches,
    read_document,
    unpickled,
)
from bot.errors import DocumentUnreadable
from bot.models import Clock, ParsedArticle, PreparedArticle, Skipped, StoreCounts
from bot.storage.articles import Articles
from bot.worker.process import TooDemanding, Worker

BATCH = 100  # articles a transaction; a longer one would keep other writers waiting
_TOO_FAR_AHEAD = timedelta(days=1)  # a date beyond that is a mistake of the document
_NEWEST_SAMPLE_AGE = timedelta(minutes=12)
_UNDATED_SAMPLES_AGE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far loading is: articles of one document."""

    document: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What a document would bring: in the documented JSON form, and as lines for a person."""

    name: str
    json: dict[str, Any]
    lines: tuple[str, ...]
    fault: str | None = None
    unreadable: bool = False  # unlike a file of a folder that is passed over


@dataclass(slots=True)
class LoadReport:
    """What loading came to; nothing is left out without a reason in `skipped`."""

    loaded: int = 0
    updated: int = 0
    duplicates: int = 0
    skipped: list[Skipped] = field(default_factory=list)
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
    """Brings documents into the store; loading one again adds nothing.

    `worker` is the process that reads and summarizes. Where there is a `reader`, it reads web pages
    and feeds, and is killed over bad ones; a plain dump may be too large for its limits.
    """

    def __init__(
        self, articles: Articles, worker: Worker, clock: Clock, reader: Worker | None = None
    ) -> None:
        self._articles = articles
        self._worker = worker
        self._reader = reader or worker
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
                batches = map(unpickled, read.pickled)
                told = _teller(tell, name_of(document), read.total)
                await self._store(batches, self._clock(), report, told)
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
            [[_dated(article, now) for article in unpickled(batch)] for batch in each.pickled]
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
            worker = self._reader if is_markup(document) else self._worker
            read = await worker.run(read_batches, document, self._clock(), BATCH)
        except (DocumentUnreadable, TooDemanding) as error:
            report.skipped.append(Skipped(name_of(document), str(error)))
            report.unreadable += 1
            return None
        report.skipped += [
            Skipped(f"{name_of(document)}, {part.path}", part.reason) for part in read.skipped
        ]
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
        return len(new), await self._worker.run(prepare, new, seen) if new else []


def preview(documents: Iterable[Path | PastedDocument], now: datetime) -> Iterator[Preview]:
    """What loading the documents would store, one after the other; nothing is stored."""
    from bot.reading.documents import document_json, error_json

    found, skipped = find_documents(documents)
    for document in found:
        name = name_of(document)
        try:
            read = read_document(document, now)
        except DocumentUnreadable as error:
            yield Preview(name, error_json(error), (), str(error), unreadable=True)
            continue
        lines = [f"{name}: {len(read.articles)} articles"]
        lines += [
            f"  {article.source or 'source unknown'}: {_begin(article)}"
            for article in read.articles
        ]
        lines += [f"  {part.path} would be skipped: {part.reason}" for part in read.skipped]
        yield Preview(name, document_json(read), tuple(lines))
    for part in skipped:
        yield Preview(part.path, {}, (), part.reason)


def _begin(article: ParsedArticle) -> str:
    begin = article.title or article.body[0]
    return begin if len(begin) <= 100 else begin[:99] + "…"


def _teller(tell: Callable[[Progress], None], name: str, total: int) -> Callable[[int], None]:
    return lambda done: tell(Progress(name, done, total))


def _dated(article: ParsedArticle, now: datetime) -> ParsedArticle:
    """The article, undated where its date lies too far ahead to be true."""
    if article.published and article.published > now + _TOO_FAR_AHEAD:
        return replace(article, published=None)
    return article


def _moved(article: ParsedArticle, shift: timedelta) -> ParsedArticle:
    return replace(article, published=article.published + shift) if article.published else article


def prepare(articles: Sequence[ParsedArticle], now: datetime) -> list[PreparedArticle]:
    """Settle the languages and titles, make the summaries: what the worker does with a batch."""
    from bot.summary.extract import rank  # sumy takes a while to import
    from bot.summary.headline import derive_title
    from bot.text.language.article_language import article_language

    prepared = []
    for article in (_dated(each, now) for each in articles):
        article = replace(article, language=article_language(article.text, article.language))
        title = article.title or derive_title(article.body, article.language)
        summary = rank(article.text, article.title, article.language)
        prepared.append(PreparedArticle(article, title, article.title is None, summary))
    return prepared
