"""`dateline load --dry-run` and `--explain`: document by document, what would be stored, or why."""

import argparse
from collections.abc import Sequence
from datetime import datetime

from bot.actions.preview_documents import ArchivePreview, Preview, preview
from bot.actions.skipped_lines import skipped_lines
from bot.cli.archive_preview import (
    print_archive,
    print_archive_as_json,
    print_archive_explained,
)
from bot.cli.article_preview import (
    explained_json,
    print_articles,
    print_explanation,
    print_heading,
)
from bot.cli.printing import DONE, FAILED, complain, print_json
from bot.cli.rich_output import console
from bot.models import Skipped
from bot.reading.pasted_document import NewsDocument
from bot.wiring.app import utc_now
from bot.worker.jobs import Jobs


async def print_previews(documents: Sequence[NewsDocument], options: argparse.Namespace) -> int:
    """Print what loading the documents would store, or why; returns the exit code.

    `options` are those of `dateline load`: `explain`, `json` and `force`.
    """
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
    document: ArchivePreview, jobs: Jobs, now: datetime, options: argparse.Namespace
) -> list[Skipped]:
    if options.explain:
        print_archive_explained(document, now, as_json=options.json)
    elif options.json:
        await print_archive_as_json(document, jobs, now)
    else:
        await print_archive(document, jobs, now)
    return document.reading.faults()


def _print_json(document: Preview, *, explain: bool) -> None:
    if explain and (document.explained or document.report):
        kind = document.report.kind if document.report else None
        print_json(explained_json(document.name, kind, document.explained))
    elif document.json and not explain:
        print_json(document.json)


async def _show(document: Preview, jobs: Jobs, now: datetime, *, explain: bool) -> None:
    out = console()
    if document.report:
        print_heading(out, document.report)
    if explain:
        print_explanation(out, document.explained)
    else:
        await print_articles(out, document.articles, 1, jobs, now)
    if document.report or document.explained:
        out.print()
