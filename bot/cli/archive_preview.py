"""What `dateline load --dry-run` and `--explain` print of an archive, while it is being read."""

from contextlib import aclosing
from datetime import datetime
from typing import TYPE_CHECKING

from rich.console import Console

from bot.cli.load_preview import explained_json, print_article, print_explanation, print_heading
from bot.cli.printing import json_text, print_json
from bot.cli.rich_output import console
from bot.reading.document_json import archive_json, article_json
from bot.words import english, say
from bot.worker.jobs import Jobs

if TYPE_CHECKING:  # the parsers take 90 ms to import, which loading leaves to another process
    from bot.actions.preview_documents import ArchivePreview

_SHOWN_AT_ONCE = 20  # articles that are summarized before the first is shown


async def print_archive(document: "ArchivePreview", jobs: Jobs, now: datetime) -> None:
    """Its articles as readers see them; what it was taken for comes last."""
    out = console()
    number = 1
    async with aclosing(document.parts(jobs, now)) as parts:
        async for part in parts:
            for start in range(0, len(part.articles), _SHOWN_AT_ONCE):
                batch = part.articles[start : start + _SHOWN_AT_ONCE]
                for prepared in await jobs.prepare_articles(batch, now):
                    print_article(out, number, prepared)
                    number += 1
    out.print()
    _print_end(out, document)


async def print_archive_as_json(document: "ArchivePreview", jobs: Jobs, now: datetime) -> None:
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


def print_archive_explained(document: "ArchivePreview", now: datetime, *, as_json: bool) -> None:
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


def _print_end(out: Console, document: "ArchivePreview") -> None:
    if document.reading.without_articles() is None:
        print_heading(out, document.reading.report())
