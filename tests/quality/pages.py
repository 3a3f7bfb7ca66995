"""Measures the reading of web pages:   python -m tests.quality.pages.

How much of the articles of 60 real news pages is read, and how much else, by us and by others. The
score is that of the collection the pages come from: all runs of four words in the true article and in
ours are compared page by page; true positives, false positives and false negatives are each divided
by their sum, then summed over the pages.
"""

import gzip
import importlib
import json
import logging
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from bot.reading.pages.page_article import read_page
from bot.text.markup import decode_markup, parse_html

PAGES = Path(__file__).resolve().parents[3] / "shared/data/pages"
TARGET = 0.98
_NOW = datetime(2026, 11, 22, tzinfo=UTC)


class Page(NamedTuple):
    """A page as it was sent, and the article on it as marked by people."""

    file: str
    url: str
    html: bytes
    article: str


class Counted(NamedTuple):
    """Shares of the four-word runs of one page: found, extra, missed. They sum to one."""

    found: float
    extra: float
    missed: float


@dataclass(frozen=True, slots=True)
class Measured:
    """The shares of each page, and the number of pages read in a second of CPU time."""

    pages: tuple[Counted, ...]
    pages_per_second: float

    @property
    def precision(self) -> float:
        """The share of the text read that is article."""
        return _ratio(sum(p.found for p in self.pages), sum(p.extra for p in self.pages))

    @property
    def recall(self) -> float:
        """The share of the articles that was read."""
        return _ratio(sum(p.found for p in self.pages), sum(p.missed for p in self.pages))

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return f1(self.pages)


def ours(page: Page) -> str:
    """The article as the bot reads it."""
    return "\n".join(read_page(page.html, url=page.url, now=_NOW).paragraphs)


def by_trafilatura(**options: Any) -> Callable[[Page], str]:
    """A reader that is trafilatura with these options. It raises ImportError without the `bench` extra."""

    def read(page: Page) -> str:
        trafilatura = importlib.import_module("trafilatura")
        return trafilatura.extract(page.html, include_comments=False, **options) or ""

    return read


def by_readability(page: Page) -> str:
    """The article as readability-lxml reads it. Raises ImportError where it isn't installed."""
    readability = importlib.import_module("readability")
    summary = parse_html(readability.Document(decode_markup(page.html).text).summary())
    return "\n".join(summary.itertext()) if summary is not None else ""


RIVALS: dict[str, Callable[[Page], str]] = {
    "trafilatura": by_trafilatura(),
    "trafilatura, precise": by_trafilatura(favor_precision=True),
    "trafilatura, recall": by_trafilatura(favor_recall=True),
    "trafilatura, fast": by_trafilatura(fast=True),
    "trafilatura, fast and precise": by_trafilatura(fast=True, favor_precision=True),
    "readability-lxml": by_readability,
}

_INSTALL = {
    "trafilatura": 'pip install -e ".[bench]"',
    # It asks for an older chardet than ours, so no extra can bring it.
    "readability-lxml": "pip install --no-deps readability-lxml cssselect",
}


def load(folder: Path = PAGES) -> list[Page]:
    """All pages."""
    articles = json.loads(gzip.decompress((folder / "articles.json.gz").read_bytes()))
    return [
        Page(
            listed["file"],
            listed["url"],
            gzip.decompress((folder / "html" / listed["file"]).read_bytes()),
            articles[listed["file"]],
        )
        for listed in json.loads((folder / "manifest.json").read_text("utf-8"))["pages"]
    ]


def measure(pages: Sequence[Page], read: Callable[[Page], str] = ours) -> Measured:
    """Read each page and compare."""
    read(pages[0])  # importing is not part of the cost
    begun = time.process_time()
    texts = [read(page) for page in pages]
    seconds = time.process_time() - begun
    counted = tuple(compare(page.article, text) for page, text in zip(pages, texts, strict=True))
    return Measured(counted, len(pages) / seconds)


def compare(article: str, text: str) -> Counted:
    """The shares of four-word runs that were found, extra and missed."""
    truth, read = _shingles(article), _shingles(text)
    found = (truth & read).total()
    extra, missed = read.total() - found, truth.total() - found
    whole = found + extra + missed
    return Counted(found / whole, extra / whole, missed / whole) if whole else Counted(0, 0, 0)


def f1(pages: Sequence[Counted]) -> float:
    """The harmonic mean of precision and recall over the pages."""
    found = sum(page.found for page in pages)
    return _ratio(2 * found, sum(page.extra + page.missed for page in pages))


def interval(pages: Sequence[Counted], rounds: int = 1_000) -> tuple[float, float]:
    """The ends of the 95 % bootstrap interval of F1, that is of other pages of this kind."""
    chance = random.Random(1)
    scores = sorted(f1(chance.choices(pages, k=len(pages))) for _ in range(rounds))
    return scores[int(0.025 * rounds)], scores[int(0.975 * rounds)]


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)) if words)


def _ratio(part: float, rest: float) -> float:
    return part / (part + rest) if part + rest else 0.0


def main() -> int:
    """Print the scores; return 1 if F1 is below the target or a rival's."""
    if not PAGES.is_dir():
        print(f"{PAGES} is not here")
        return 2
    logging.disable()  # trafilatura reports pages without text
    pages = load()
    measured = measure(pages)
    print(f"{len(pages)} pages, target F1 {TARGET}")
    print(f"{'':30}      F1             95 %  precision  recall  pages per CPU second")
    _show("Dateline", measured)
    best = 0.0
    for name, read in RIVALS.items():
        try:
            rival = measure(pages, read)
        except ImportError:
            print(f"{name:30}  {_INSTALL[name.split(',')[0]]}")
            continue
        best = max(best, rival.f1)
        _show(name, rival)
    worst = sorted(zip(measured.pages, pages, strict=True), key=lambda pair: pair[0].found)[:8]
    for counted, page in worst:
        print(
            f"  {counted.found:.2f} found, {counted.extra:.2f} too much, {counted.missed:.2f} missed: {page.url}"
        )
    return 0 if measured.f1 >= max(TARGET, best) else 1


def _show(name: str, measured: Measured) -> None:
    low, high = interval(measured.pages)
    print(
        f"{name:30}  {measured.f1:.4f} [{low:.4f}, {high:.4f}]"
        f"  {measured.precision:9.4f}  {measured.recall:.4f}  {measured.pages_per_second:.0f}"
    )


if __name__ == "__main__":
    sys.exit(main())
