"""`dateline load`."""

import argparse
import asyncio
from collections.abc import Sequence
from pathlib import Path

from bot.actions.load_articles import LoadReport
from bot.cli.printing import DONE, FAILED, complain, print_json, standard_input
from bot.cli.rich_output import progress_bar
from bot.config import Settings
from bot.reading.pasted_document import PastedDocument
from bot.text.document_size import MAX_BYTES
from bot.wiring.app import build, utc_now

GROUPED_AT_ONCE = 2_000  # articles, at about a millisecond each


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to load, and what to print."""
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be loaded; store nothing"
    )
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Load, and print how many articles are new."""
    documents = [_document(path) for path in options.paths]
    if options.dry_run:
        return _preview(documents, as_json=options.json)
    report = asyncio.run(_load(documents, settings))
    for each in report.skipped:
        complain(f"skipped {each.path}: {each.reason}")
    for name, encoding in report.encodings.items():
        complain(f"{name} was read as {encoding}")
    if options.json:
        counts = {
            "loaded": report.loaded,
            "updated": report.updated,
            "duplicates": report.duplicates,
        }
        skipped = [{"path": each.path, "reason": each.reason} for each in report.skipped]
        encodings = {"encodings": report.encodings} if report.encodings else {}
        print_json({**counts, "skipped": skipped, **encodings})
    else:
        print(
            f"{report.loaded:,} loaded, {report.updated:,} updated,"
            f" {report.duplicates:,} already known, {len(report.skipped):,} skipped"
        )
    return FAILED if report.failed else DONE


def _document(path: str) -> Path | PastedDocument:
    """The path; or the content, if only this process can read it: standard input and pipes."""
    if path in ("-", "/dev/stdin"):
        return PastedDocument(path, standard_input().read(MAX_BYTES + 1))
    # As of `dateline load <(command)`; another process has other files under these names.
    if Path(path).is_fifo() or path.startswith(("/dev/fd/", "/proc/self/fd/")):
        with Path(path).open("rb") as pipe:
            return PastedDocument(path, pipe.read(MAX_BYTES + 1))
    return Path(path)


async def _load(documents: Sequence[Path | PastedDocument], settings: Settings) -> LoadReport:
    async with build(settings) as app:
        with progress_bar() as bar:
            task = bar.add_task("reading", total=None)
            report = await app.load_articles.load(
                documents,
                lambda at: bar.update(
                    task, description=at.document, completed=at.done, total=at.total
                ),
            )
        # For a large archive, the running bot groups the remainder.
        await app.group.group(at_most=GROUPED_AT_ONCE)
        return report


def _preview(documents: Sequence[Path | PastedDocument], *, as_json: bool) -> int:
    # The parsers take 30 ms to import; without --dry-run another process imports them.
    from bot.actions.preview_documents import preview

    usable = unreadable = 0
    for document in preview(documents, utc_now()):
        if document.fault:
            complain(f"{document.name}: {document.fault}")
        usable += not document.fault
        unreadable += document.unreadable
        if as_json and document.json:
            print_json(document.json)
        for line in () if as_json else document.lines:
            print(line)
    return FAILED if unreadable or not usable else DONE
