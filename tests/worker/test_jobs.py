"""The list of jobs, and the functions that do them."""

import inspect
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from bot.errors import DocumentUnreadable
from bot.models import ParsedArticle
from bot.reading.pasted_document import PastedDocument
from bot.worker import (
    article_jobs,
    document_jobs,
    line_jobs,
    opml_jobs,
    story_jobs,
    summary_jobs,
    web_jobs,
)
from bot.worker.jobs import Jobs

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
MODULES = (
    article_jobs, document_jobs, line_jobs, opml_jobs, story_jobs, summary_jobs, web_jobs,
)  # fmt: skip
NAMES = [name for name in vars(Jobs) if not name.startswith("_")]
A_LINE = b'{"title": "Ferry", "text": "The ferry ran aground.", "source": "Gazette"}\n'


@pytest.mark.parametrize("name", NAMES)
def test_every_job_has_its_function(name: str) -> None:
    """One function has the job's name; it takes and returns the same, by name and by type.

    Only `urgent`, its place in the queue, is the client's own.
    """
    (function,) = [getattr(module, name) for module in MODULES if hasattr(module, name)]
    asked = inspect.signature(getattr(Jobs, name), eval_str=True)
    done = inspect.signature(function, eval_str=True)

    given = [each for each in asked.parameters.values() if each.name not in ("self", "urgent")]
    assert given == list(done.parameters.values())
    assert asked.return_annotation == done.return_annotation


async def test_a_document_becomes_prepared_articles() -> None:
    """Batches cross the border as bytes and arrive as articles, the document's last one first."""
    async with Jobs() as jobs:
        batches = await jobs.read_batches(PastedDocument("a.jsonl", A_LINE * 3), NOW, 2)
        first, second = list(batches)
        (prepared,) = await jobs.prepare_articles(second, NOW)

    assert (batches.report.articles, len(first)) == (3, 2)
    assert prepared.title == "Ferry"


@pytest.mark.parametrize("name", ["pasted.txt", "pasted.html"])
async def test_a_bad_document_is_refused_by_either_process(name: str) -> None:
    """Whichever process reads it, its error arrives as it was raised."""
    async with Jobs() as jobs:
        with pytest.raises(DocumentUnreadable):
            await jobs.read_batches(PastedDocument(name, b""), NOW, 10)


async def test_limits_are_for_documents_from_outside() -> None:
    """A page that takes too long is stopped; a job of the other process may take longer."""
    text = "The ferry ran aground. Nobody was hurt. " * 3_000
    page = (
        "<article>" + "<p>It ran aground at noon, and nobody on board of it was hurt.</p>" * 20_000
    )
    async with Jobs(seconds=0.05) as jobs:
        with pytest.raises(Exception, match=r"took longer than 0\.05 s"):
            await jobs.read_page(
                page.encode(),
                now=NOW,
                content_type="text/html",
                url="https://news.example/a",
            )
        assert await jobs.prepare_articles([ParsedArticle(body=(text,))], NOW)


def test_the_bot_itself_imports_no_parser() -> None:
    """Asking for jobs costs nothing of what doing them costs."""
    code = "import sys, bot.worker.jobs; print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    heavy = {"lxml", "sumy", "fasttext", "feedparser", "bot.reading.document_formats"}
    assert not heavy & set(done.stdout.split())
