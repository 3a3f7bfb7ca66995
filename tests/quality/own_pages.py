"""News pages of our own:   python -m tests.quality.own_pages [SET ...] [--texts].

`own_pages/` holds pages in the structures of many kinds of publishers: content management systems,
generated class names, tables and line breaks, boxes in the middle of the text. Outlets and texts are
invented; they were written before their writer had seen the program. The rules were then changed for
`first_half` alone, and `unseen_half` was scored once after that. Later `held_first` and `held_second` were
written and used in the same way.

A file is HTML with lines that are commands:

- `%page NAME` starts a page.
- `%use ARTICLE ...` names the invented articles whose paragraphs are the page's article: a number is one
  of the two writers' events, `ja:3` is number 3 of `own_articles/ja.json`. `{t}` is the first one's title.
- `%say ARTICLE ...` names those whose paragraphs are elsewhere on the page.
- `%p HTML` is the element of a paragraph; its text goes where `{}` is.
- `=3` stands for the next three paragraphs of the article, `=*` for the rest, `= TEXT` for this paragraph.
- `{a}` in other lines is the article's next paragraph, `{c}` the next one of `%say`.
- `[[...]]` also belongs to the article. `[?...?]` may be read or not, each text between tags by itself.
"""

import html
import json
import logging
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from tests.quality.pages import Counted, Page, by_trafilatura, compare, f1, ours

FOLDER = Path(__file__).with_name("own_pages")
_TAG = re.compile("<[^>]*>")
SETS = ("first_half", "unseen_half", "held_first", "held_second")


class OwnPage(NamedTuple):
    """A page, its article, and the lines that may be read or not."""

    page: Page
    either: frozenset[str]


def pages_of(name: str) -> list[OwnPage]:
    """The pages of one of `SETS`."""
    source = (FOLDER / f"{name}.txt").read_text("utf-8")
    return [_made(part) for part in source.split("%page ")[1:]]


def scored(own: OwnPage, read: Callable[[Page], str] = ours) -> Counted:
    """The shares of four-word runs that were found, extra and missed."""
    lines = read(own.page).splitlines()
    text = "\n".join(line for line in lines if _plain(line) not in own.either)
    return compare(spaced(own.page.article), spaced(text))


def spaced(text: str) -> str:
    """The text with Chinese and Japanese characters as words: their words have no spaces between."""
    return re.sub(r"([\u3040-\u30ff\u3400-\u9fff])", r" \1 ", text)


def _made(part: str) -> OwnPage:
    name, *lines = part.splitlines()
    writer = _Writer()
    made = "\n".join(line for each in lines for line in writer.written(each))
    if list(writer.own):
        raise ValueError(f"{name}: not all of the article is on the page")
    page = Page(
        name, f"https://{name}.example/news/{name}", made.encode(), "\n".join(writer.article)
    )
    return OwnPage(page, frozenset(writer.either))


class _Writer:
    """Writes a page line by line, and what is expected of it."""

    _MARK = re.compile(r"\{[tac]\}|\[\?(?P<either>.*?)\?\]|\[\[(?P<article>.*?)\]\]")

    def __init__(self) -> None:
        self.article: list[str] = []
        self.either: set[str] = set()
        self.own: Iterator[str] = iter(())  # paragraphs of the article that aren't on the page yet
        self._others: Iterator[str] = iter(())
        self._title = ""
        self._element = "<p>{}</p>"

    def written(self, line: str) -> list[str]:
        """The lines of HTML for a line of the source."""
        command, _, rest = line.partition(" ")
        if line.startswith("="):
            texts = [rest] if command == "=" else islice(self.own, _count(command))
            return [self._element.replace("{}", self._paragraph(text)) for text in texts]
        if not line.startswith("%"):
            return [self._MARK.sub(self._filled, line)]
        if command == "%p":
            self._element = rest
        elif command == "%use":
            self._title = _article(rest.split()[0])[0]
            self.own = _paragraphs(rest)
        else:
            self._others = _paragraphs(rest)
        return []

    def _filled(self, mark: re.Match[str]) -> str:
        if mark["either"]:
            parts = [html.unescape(part) for part in _TAG.split(mark["either"])]
            self.either.update(_plain(text) for text in (*parts, " ".join(parts)))
            return mark["either"]
        if mark["article"]:
            self.article.append(html.unescape(_TAG.sub("", mark["article"])))
            return mark["article"]
        if mark[0] == "{a}":
            return self._paragraph(next(self.own))
        return html.escape(self._title if mark[0] == "{t}" else next(self._others), quote=False)

    def _paragraph(self, text: str) -> str:
        self.article.append(text)
        return html.escape(text, quote=False)


def _count(command: str) -> int | None:
    return None if command == "=*" else int(command[1:])


def _paragraphs(named: str) -> Iterator[str]:
    return (text for each in named.split() for text in _article(each)[1])


def _article(named: str) -> tuple[str, list[str]]:
    code, _, number = named.rpartition(":")
    return _articles(code)[int(number)]


@cache
def _articles(code: str) -> list[tuple[str, list[str]]]:
    """Titles and paragraphs of the articles in this language, or of both writers' events."""
    here = Path(__file__)
    if code:
        written = json.loads((here.with_name("own_articles") / f"{code}.json").read_text("utf-8"))
        blank = "" if code in ("ja", "zh-CN") else " "
        return [(each["title"], [blank.join(p) for p in each["paragraphs"]]) for each in written]
    return [
        (each["title"], each["text"].split("\n\n"))
        for writer in ("first", "second")
        for each in json.loads(here.with_name(f"events_of_{writer}_writer.json").read_text("utf-8"))
    ]


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip()


def main() -> int:
    """Print the scores of the pages; with `--texts`, what was read of those that are not perfect."""
    logging.disable()  # trafilatura reports pages without text
    for name in [each for each in SETS if each in sys.argv] or SETS:
        owns = pages_of(name)
        counted = [scored(own) for own in owns]
        print(f"{name}: F1 {f1(counted):.4f} of {len(owns)} pages{_by_trafilatura(owns)}")
        for own, each in zip(owns, counted, strict=True):
            print(f"  {each.found:.2f} {each.extra:.2f} {each.missed:.2f} {own.page.file}")
            if "--texts" in sys.argv and each.found < 1:
                print("    " + ours(own.page).replace("\n", "\n    "))
    return 0


def _by_trafilatura(owns: list[OwnPage]) -> str:
    read = by_trafilatura()
    try:
        return f", trafilatura {f1([scored(own, read) for own in owns]):.4f}"
    except ImportError:
        return ""


if __name__ == "__main__":
    sys.exit(main())
