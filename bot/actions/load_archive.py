"""Reading an archive for loading: block by block, with where each ends and what was left out."""

import asyncio
from collections.abc import AsyncGenerator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from bot.actions.skipped_lines import LISTED
from bot.errors import DocumentUnreadable
from bot.models import DocumentKind, DocumentReport, ParsedArticle, ReadingPlace, Skipped
from bot.reading.json_findings import JsonFindings, JsonRead, without_articles
from bot.reading.pasted_document import PipedDocument
from bot.words import Said, say
from bot.worker.archive import Archive, Block
from bot.worker.jobs import Jobs


class Part(NamedTuple):
    """Articles that are stored together."""

    articles: Sequence[ParsedArticle]
    read_to: ReadingPlace | None = None  # None if reading can't go on there, as from a pipe
    done: int = 0  # bytes of an archive read so far, as they are on disk


@dataclass(slots=True)
class ArchiveReading:
    """One reading of an archive, from its beginning or from where an earlier one was interrupted.

    `broken_off` says why the end could not be read; it is settled when `parts` has ended.
    """

    archive: Archive
    begun_at: ReadingPlace | None = None
    articles: int = 0  # read by this reading
    lines: int = 0  # up to where it is, from the beginning
    broken_off: DocumentUnreadable | None = None
    _listed: list[Skipped] = field(default_factory=list)
    _unlisted: int = 0
    _findings: JsonFindings = field(default_factory=JsonFindings)

    async def parts(self, jobs: Jobs, now: datetime) -> AsyncGenerator[Part, None]:
        """The articles in the order of the file, about a megabyte at a time."""
        blocks = self.archive.blocks(self.begun_at)
        while (block := await self._next(blocks)) is not None:
            read = await jobs.read_lines(block.lines, self.archive.codec, now)
            self.take(block, read)
            if read.articles:
                yield Part(read.articles, self._place(block), block.done)

    def take(self, block: Block, read: JsonRead) -> None:
        """Count what was read of the next block."""
        self.articles += len(read.articles)
        self.lines = block.lines[-1].number
        self._leave_out(read.skipped)
        self._findings.add(read.findings)

    async def _next(self, blocks: Iterator[Block]) -> Block | None:
        # In a thread, because unpacking a megabyte takes some 10 ms.
        reading = asyncio.create_task(asyncio.to_thread(next, blocks, None))
        try:
            return await asyncio.shield(reading)
        except DocumentUnreadable as error:
            self.broken_off = error
            return None
        except asyncio.CancelledError:
            if isinstance(self.archive.document, PipedDocument):
                self.archive.document.given_up.set()
            # The file is closed only once nobody reads it.
            await asyncio.gather(reading, return_exceptions=True)
            raise

    def _place(self, block: Block) -> ReadingPlace | None:
        identity = self.archive.identity
        if identity is None:
            return None
        before = self.begun_at.articles if self.begun_at else 0
        return ReadingPlace(identity, block.end, self.lines, before + self.articles)

    def _leave_out(self, skipped: tuple[Skipped, ...]) -> None:
        for each in skipped:
            if len(self._listed) < LISTED:
                self._listed.append(Skipped(self.archive.name, each.said))
            else:
                self._unlisted += 1

    @property
    def is_damaged(self) -> bool:
        """Whether the file itself is damaged, so that reading it again would not help."""
        return self.broken_off is not None and self.broken_off.code == "damaged"

    def without_articles(self) -> Skipped | None:
        """Why there are no articles; None if there are some."""
        if self.articles or self.begun_at or self.broken_off:
            return None
        return Skipped(self.archive.name, without_articles(self._listed).said)

    def why_broken_off(self) -> Skipped | None:
        """Why the end was not read, and after which line; None if it was."""
        if self.broken_off is None:
            return None
        key = "archive-damaged" if self.is_damaged else "archive-broken-off"
        said = say(key, line=str(self.lines), reason=self.broken_off.said)
        return Skipped(self.archive.name, said)

    def faults(self) -> list[Skipped]:
        """What is wrong with the archive as a whole."""
        return [each for each in (self.without_articles(), self.why_broken_off()) if each]

    def report(self) -> DocumentReport:
        """What the archive was taken for, and what was left out of the part that was read."""
        return DocumentReport(
            name=self.archive.name,
            kind=DocumentKind.JSON_LINES,
            articles=self.articles,
            encoding=self.archive.encoding,
            skipped=tuple(self._listed),
            unlisted=self._unlisted,
            notes=(*self._continued(), *self._findings.notes("line")),
        )

    def _continued(self) -> Iterator[Said]:
        if self.begun_at:
            yield say(
                "archive-continued", line=self.begun_at.lines + 1, articles=self.begun_at.articles
            )
