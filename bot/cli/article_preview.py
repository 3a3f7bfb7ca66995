"""An article as its readers will see it, and what each of its paragraphs was taken for, in a terminal."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from rich.console import Console
from rich.text import Text

from bot.cli.load_report import document_heading, remarks
from bot.models import (
    Dateline,
    DocumentKind,
    DocumentReport,
    Explained,
    ParsedArticle,
    PreparedArticle,
)
from bot.text.characters import read_alike
from bot.words import english
from bot.words.moments import written
from bot.worker.jobs import Jobs

SENTENCES = 3  # as *Read* shows
_SHOWN_AT_ONCE = 20  # articles that are summarized before the first is shown
_INDENT = 5
_ROLE_WIDTH = 11
_PIPED_WIDTH = 160  # characters of a paragraph in an explanation, if there is no terminal


def print_heading(out: Console, report: DocumentReport) -> None:
    """The document, what it was taken for, and remarks on how it was read."""
    _line(out, document_heading(report), style="bold")
    for remark in remarks(report):
        _line(out, remark, indent=2, style="yellow")


async def print_articles(
    out: Console, articles: Sequence[ParsedArticle], first: int, jobs: Jobs, now: datetime
) -> None:
    """Articles as their readers will see them, numbered from `first`; some are shown early."""
    for start in range(0, len(articles), _SHOWN_AT_ONCE):
        batch = articles[start : start + _SHOWN_AT_ONCE]
        for number, prepared in enumerate(await jobs.prepare_articles(batch, now), first + start):
            _print_article(out, number, prepared)


def _print_article(out: Console, number: int, prepared: PreparedArticle) -> None:
    """Title, source, place, date, summary."""
    article = prepared.article
    out.print()
    _line(out, f"{number:>3}  {prepared.title}", hanging=_INDENT, style="bold")
    dateline = article.dateline or Dateline()
    place = ", ".join(filter(None, (dateline.city, dateline.region)))
    when = written(article.published) if article.published else english()("undated")
    title = "title made from the text" if prepared.title_derived else ""
    origin = [article.source or english()("source-unknown"), place, when, title]
    _line(out, " · ".join(filter(None, origin)), indent=_INDENT, style="dim")
    text = prepared.summary.excerpt(article.text, SENTENCES)
    for paragraph in [] if read_alike(prepared.title, text) else text.split("\n"):
        if paragraph:
            _line(out, paragraph, indent=_INDENT)


def print_explanation(out: Console, explained: Sequence[Explained]) -> None:
    """Each paragraph with what it was taken for; the rule below it, unless it is the same as above."""
    article: int | None = None
    last: tuple[object, object] | None = None
    for each in explained:
        if each.article is not None and each.article != article:
            out.print()
            begins = f": {english().tell(each.begins)}" if each.begins else ""
            _line(out, f"article {each.article + 1}{begins}", indent=2, style="bold")
            last = None
        article = each.article if each.article is not None else article
        role = each.role.value if each.role else "?"
        width = (out.width if out.is_terminal else _PIPED_WIDTH) - 4 - _ROLE_WIDTH
        text = Text(each.text)
        text.truncate(max(20, width), overflow="ellipsis")
        row = Text("    ").append(role.ljust(_ROLE_WIDTH), style="cyan").append_text(text)
        out.print(row, soft_wrap=True)
        if each.rule and (each.role, each.rule) != last:
            _line(out, english().tell(each.rule), indent=4 + _ROLE_WIDTH, style="dim")
        last = each.role, each.rule


def explained_json(
    name: str, kind: DocumentKind | None, explained: Sequence[Explained]
) -> dict[str, Any]:
    """The explanation of a document for programs."""
    return {
        "path": name,
        "kind": kind.value if kind else None,
        "paragraphs": list(map(_paragraph_json, explained)),
    }


def _paragraph_json(explained: Explained) -> dict[str, Any]:
    return {
        "text": explained.text,
        "role": explained.role.value if explained.role else None,
        "rule": english().tell(explained.rule) if explained.rule else None,
        "article": None if explained.article is None else explained.article + 1,
        "begins": english().tell(explained.begins) if explained.begins else None,
    }


def _line(out: Console, text: str, *, indent: int = 0, hanging: int = 0, style: str = "") -> None:
    """Print a paragraph: wrapped on a terminal, on one line in a pipe, where it can be searched."""
    if not out.is_terminal:
        out.print(Text(" " * indent + text), soft_wrap=True)
        return
    first, *rest = _wrapped(out, text, out.width - max(indent, hanging), len(text[:hanging]))
    out.print(Text(" " * indent).append_text(Text(first, style)), soft_wrap=True)
    for line in rest:
        out.print(Text(" " * max(indent, hanging)).append_text(Text(line, style)), soft_wrap=True)


def _wrapped(out: Console, text: str, width: int, hanging: int) -> Iterator[str]:
    head, body = text[:hanging], text[hanging:]
    lines = Text(body).wrap(out, max(20, width)) or [Text("")]
    for number, line in enumerate(lines):
        yield (head if number == 0 else "") + line.plain.rstrip()
