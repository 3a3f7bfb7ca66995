"""`dateline load`."""

import argparse
from collections.abc import Sequence

from bot.actions.load_articles import LoadReport
from bot.actions.skipped_lines import skipped_lines
from bot.cli.arguments import path
from bot.cli.load_input import document_at
from bot.cli.load_progress import LastProgress, interrupted, load_progress
from bot.cli.load_report import old_encodings, report_json, report_lines
from bot.cli.printing import DONE, FAILED, complain, print_json
from bot.config import Settings
from bot.reading.pasted_document import NewsDocument
from bot.stop_signals import run_until_stopped
from bot.wiring.app import build
from bot.words import Said, english

GROUPED_AT_ONCE = 2_000  # articles, at about a millisecond each


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
    documents = [document_at(path) for path in options.paths]
    if options.explain or options.dry_run:
        # The parsers take 90 ms to import; otherwise only another process imports them.
        from bot.cli.load_preview import print_previews

        return run_until_stopped(print_previews(documents, options))
    progress = LastProgress()
    try:
        report, waiting = run_until_stopped(
            _load(documents, settings, progress, force=options.force)
        )
    except KeyboardInterrupt:
        complain(interrupted(progress.last))
        raise
    # The report for people has the parts that were skipped below their documents.
    for line in skipped_lines(report.all_skipped if options.json else report.refused):
        complain(line)
    for line in old_encodings(report.documents):
        complain(line)
    if options.json:
        print_json(report_json(report))
    else:
        for line in report_lines(report):
            print(line)
        if waiting:
            print(english().tell(waiting))
    return FAILED if report.failed else DONE


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
