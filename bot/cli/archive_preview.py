"""What `dateline load --dry-run` and `--explain` print of an archive, while it is being read."""

from contextlib import aclosing
from datetime import datetime

from rich.console import Console

from bot.actions.preview_documents import ArchivePreview
from bot.cli.article_preview import explained_json, print_articles, print_explanation, print_heading
from bot.cli.printing import json_text, print_json
from bot.cli.rich_output import console
from bot.reading.document_json import archive_json, article_json
from bot.words import english, say
from bot.worker.jobs import Jobs


async def print_archive(document: ArchivePreview, jobs: Jobs, now: datetime) -> None:
    """Its articles as readers see them; what it was taken for comes last."""
    out = console()
    number = 1
    async with aclosing(document.parts(jobs, now)) as parts:
        async for part in parts:
            await print_articles(out, part.articles, number, jobs, now)
            number += len(part.articles)
    out.print()
    _print_end(out, document)


async def print_archive_as_json(document: ArchivePreview, jobs: Jobs, now: datetime) -> None:
    """The documented form as one JSON object, with the articles before the other keys."""
    separator = '{"articles": ['
    async with aclosing(document.parts(jobs, now)) as parts:
        async for part in parts:
            for article in part.articles:
                print(separator + json_text(article_json(article, stated=True)), end="")
                separator = ", "
    begun = separator if document.reading.articles == 0 else ""
    form = archive_json(document.reading.report(), document.reading.archive.newline)
    print(f"{begun}], {json_text(form).removeprefix('{')}", flush=True)


def print_archive_explained(document: ArchivePreview, now: datetime, *, as_json: bool) -> None:
    """The decisions about its first lines, and that these are not all."""
    explained = document.explained(now)
    if as_json:
        print_json(explained_json(document.name, document.reading.report().kind, explained))
        return
    out = console()
    _print_end(out, document)
    print_explanation(out, explained)
    out.print()
    out.print(english().tell(say("archive-explained", lines=document.reading.lines)))


def _print_end(out: Console, document: ArchivePreview) -> None:
    if document.reading.without_articles() is None:
        print_heading(out, document.reading.report())
