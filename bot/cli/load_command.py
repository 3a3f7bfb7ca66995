"""`dateline load`."""

import argparse
import asyncio
from collections.abc import Iterable, Sequence
from datetime import datetime
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from bot.actions.load_articles import LoadReport
from bot.actions.skipped_lines import skipped_lines
from bot.cli.archive_preview import (
    print_archive,
    print_archive_as_json,
    print_archive_explained,
)
from bot.cli.arguments import path
from bot.cli.load_preview import explained_json, print_article, print_explanation, print_heading
from bot.cli.load_progress import LastProgress, interrupted, load_progress
from bot.cli.load_report import report_lines
from bot.cli.printing import DONE, FAILED, complain, print_json, standard_input
from bot.cli.rich_output import console
from bot.config import Settings
from bot.models import DocumentReport, Skipped
from bot.reading.pasted_document import NewsDocument, PastedDocument, PipedDocument
from bot.text.document_size import MAX_BYTES
from bot.wiring.app import build, utc_now
from bot.words import Said, english
from bot.worker.jobs import Jobs

if TYPE_CHECKING:
    from bot.actions.preview_documents import ArchivePreview, Preview

GROUPED_AT_ONCE = 2_000  # articles, at about a millisecond each
_READ_AT_ONCE = 1024 * 1024  # bytes of a pipe
_SHOWN_AT_ONCE = 20  # articles that are summarized before the first is shown


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to load, and what to print."""
    parser.add_argument(
        "paths",
        nargs="+",
        type=path,
        metavar="PATH",
        help="a file, a folder, or - for standard input",
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="show the articles as readers would see them; store nothing",
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help="show what each paragraph was taken for, and why; store nothing",
    )
    parser.add_argument(
        "--force", action="store_true", help="load texts that look like anything but news, too"
    )
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Load, and print how many articles are new."""
    documents = [_document(path) for path in options.paths]
    if options.explain or options.dry_run:
        return asyncio.run(_preview(documents, options))
    progress = LastProgress()
    try:
        report, waiting = asyncio.run(_load(documents, settings, progress, force=options.force))
    except KeyboardInterrupt:
        complain(interrupted(progress.last))
        raise
    # The report for people has the parts that were skipped below their documents.
    for line in skipped_lines(report.all_skipped if options.json else report.refused):
        complain(line)
    for line in _old_encodings(report.documents):
        complain(line)
    if options.json:
        print_json(_report_json(report))
    else:
        for line in report_lines(report):
            print(line)
        if waiting:
            print(english().tell(waiting))
    return FAILED if report.failed else DONE


def _document(path: str) -> NewsDocument:
    """The path; or the content, if only this process can read it: standard input and pipes."""
    if path in ("-", "/dev/stdin"):
        return _from_pipe(path, standard_input())
    # As of `dateline load <(command)`; another process has other files under these names.
    if Path(path).is_fifo() or path.startswith(("/dev/fd/", "/proc/self/fd/")):
        return _from_pipe(path, Path(path).open("rb", buffering=0))
    return Path(path)


def _from_pipe(path: str, pipe: BinaryIO | FileIO) -> NewsDocument:
    # Without a buffer, in which a part of the rest would be out of sight.
    pipe = getattr(pipe, "raw", pipe)
    parts, left = [], MAX_BYTES + 1
    while left and (part := pipe.read(min(left, _READ_AT_ONCE))):
        parts.append(part)
        left -= len(part)
    head = b"".join(parts)
    if len(head) > MAX_BYTES:
        return PipedDocument(path, head, pipe)
    return PastedDocument(path, head)


async def _load(
    documents: Sequence[NewsDocument], settings: Settings, progress: LastProgress, *, force: bool
) -> tuple[LoadReport, Said | None]:
    """The report, and what waits to be grouped."""
    async with build(settings) as app:
        with load_progress() as show:
            report = await app.load_articles.load(documents, progress.passed_to(show), force=force)
        # The running bot groups the rest of a large archive.
        await app.group.group(at_most=GROUPED_AT_ONCE)
        return report, await app.group.waiting()


def _old_encodings(documents: Iterable[DocumentReport]) -> list[str]:
    """Which documents are in another encoding than UTF-8: a wrong guess should be noticed."""
    names: dict[str, list[str]] = {}
    for each in documents:
        if each.encoding and each.encoding != "utf-8":
            names.setdefault(each.encoding, []).append(each.name)
    return [
        f"{len(found):,} files were read as {encoding}, such as {found[0]}"
        if len(found) > 1
        else f"{found[0]} was read as {encoding}"
        for encoding, found in names.items()
    ]


def _report_json(report: LoadReport) -> dict[str, object]:
    """The documented keys; `encodings` and `notes` only if there are any, by document."""
    encodings = {
        each.name: each.encoding
        for each in report.documents
        if each.encoding not in (None, "utf-8")
    }
    notes = {
        each.name: [english().tell(note) for note in each.notes]
        for each in report.documents
        if each.notes
    }
    return {
        "loaded": report.loaded,
        "updated": report.updated,
        "duplicates": report.duplicates,
        "skipped": [{"path": each.path, "reason": each.reason} for each in report.all_skipped],
        **({"encodings": encodings} if encodings else {}),
        **({"notes": notes} if notes else {}),
    }


async def _preview(documents: Sequence[NewsDocument], options: argparse.Namespace) -> int:
    # The parsers take 90 ms to import; without --dry-run another process imports them.
    from bot.actions.preview_documents import preview

    now = utc_now()
    usable = failed = 0
    skipped = []
    async with Jobs() as jobs:
        for document in preview(documents, now, force=options.force, explain=options.explain):
            if (archive := document.archive) is not None:
                faults = await _show_archive(archive, jobs, now, options)
                usable += bool(archive.reading.articles)
                failed += len(faults)
                for fault in faults:
                    complain(f"{fault.path}: {fault.reason}")
                continue
            if document.skipped and document.failed:
                complain(f"{document.name}: {document.skipped.reason}")
            elif document.skipped:
                skipped.append(document.skipped)
            usable += document.report is not None
            failed += document.failed
            if options.json:
                _print_json(document, explain=options.explain)
            else:
                await _show(document, jobs, now, explain=options.explain)
    for line in skipped_lines(skipped):
        complain(line)
    return FAILED if failed or not usable else DONE


async def _show_archive(
    document: "ArchivePreview", jobs: Jobs, now: datetime, options: argparse.Namespace
) -> list[Skipped]:
    if options.explain:
        print_archive_explained(document, now, as_json=options.json)
    elif options.json:
        await print_archive_as_json(document, jobs, now)
    else:
        await print_archive(document, jobs, now)
    return document.reading.faults()


def _print_json(document: "Preview", *, explain: bool) -> None:
    if explain and (document.explained or document.report):
        kind = document.report.kind if document.report else None
        print_json(explained_json(document.name, kind, document.explained))
    elif document.json and not explain:
        print_json(document.json)


async def _show(document: "Preview", jobs: Jobs, now: datetime, *, explain: bool) -> None:
    out = console()
    if document.report:
        print_heading(out, document.report)
    if explain:
        print_explanation(out, document.explained)
    else:
        for start in range(0, len(document.articles), _SHOWN_AT_ONCE):
            batch = document.articles[start : start + _SHOWN_AT_ONCE]
            for number, prepared in enumerate(await jobs.prepare_articles(batch, now), start + 1):
                print_article(out, number, prepared)
    if document.report or document.explained:
        out.print()
