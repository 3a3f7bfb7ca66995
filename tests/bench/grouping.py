"""Grouping articles into stories: making fingerprints, comparing them, and storing the groups.

Processor time of this process. Storing is measured with different articles, with articles that are
all similar, and with a page that is published again and again.
"""

import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.actions.group_stories import BATCH, judge_all
from bot.grouping.fingerprints import fingerprints
from bot.grouping.term_vectors import cosine
from bot.models import Fingerprint, PreparedArticle, UngroupedArticle
from bot.storage.articles.articles import Articles
from bot.storage.engine import Database
from bot.storage.sqlite.open_file import open_database
from bot.storage.stories.story_groups import Stories
from tests.bench.table import Row
from tests.storage.newsroom import NOON, articles, prepared
from tests.viewers import ANYONE

if TYPE_CHECKING:
    from tests.bench.ground import Ground

MINUTES = 1.5
_WORDS = 330  # about 2,300 characters, the mean of measured news
_DIFFERENT, _ALIKE, _RECURRING = 3_000, 2_000, 5_000
_COMPARED = 300
_PAGES = 10


async def measure(ground: "Ground") -> list[Row]:
    """Microseconds per article, and milliseconds for a page afterwards."""
    texts = [item.article.text for item in articles(500, words=_WORDS)]
    waiting = [UngroupedArticle(i, 0, b"", "", text, "en") for i, text in enumerate(texts)]
    prints = fingerprints(waiting)  # from now on all stems are known, as in a running worker
    making = [_each(lambda: fingerprints(waiting), len(waiting)) for _ in range(3)]
    rows = [
        Row("fingerprint of an article", making, unit="µs", most=500, digits=0),
        Row("comparing two articles", _comparing(prints[:_COMPARED]), unit="µs", most=2),
    ]
    for name, made in {
        "different articles": list(articles(_DIFFERENT, words=_WORDS)),
        "articles all similar": [_alike(number) for number in range(_ALIKE)],
        "pages of weather": [_weather(number) for number in range(_RECURRING)],
    }.items():
        with tempfile.TemporaryDirectory() as folder:
            async with open_database(Path(folder, "dateline.db")) as database:
                rows += await _grouping(f"{len(made):,} {name}", database, made)
    return rows


def _alike(number: int) -> PreparedArticle:
    text = f"The ferry ran aground in fog off Tidewick harbour, report {number} said. " * 8
    return prepared(
        text, source=f"Outlet {number % 40}", published=NOON + timedelta(minutes=number)
    )


def _weather(number: int) -> PreparedArticle:
    degrees, wind = number % 31, number * 7 % 90
    text = (
        f"Today: mostly cloudy with showers in the west, up to {degrees} degrees, gusts of {wind}"
        " kilometres an hour. Tonight: cloud breaks, fog in the valleys. Outlook: a mix of sun and"
        f" cloud, dry in most places. Sunrise 7.{number % 60}. Coast: swell one metre."
    )
    when = NOON + timedelta(minutes=5 * number)
    return prepared(text, title=f"Weather, part {number}", source="Gazette", published=when)


def _each(work: Callable[[], object], count: int) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) / count * 1e6


def _comparing(some: Sequence[Fingerprint]) -> list[float]:
    def compare() -> None:
        for one in some:
            for other in some:
                cosine(one.terms, other.terms)

    return [_each(compare, len(some) ** 2) for _ in range(3)]


async def _grouping(name: str, database: Database, made: Sequence[PreparedArticle]) -> list[Row]:
    stored, stories = Articles(database), Stories(database)
    now = NOON + timedelta(days=40)
    for begin in range(0, len(made), 100):
        await stored.add(made[begin : begin + 100], NOON)
    taken: list[float] = []
    while waiting := await stories.ungrouped(BATCH):
        batch = list(zip(waiting, fingerprints(waiting), strict=True))
        begun = time.process_time()
        await stories.group(judge_all(await stories.candidates(batch)), now)
        taken.append((time.process_time() - begun) / len(batch) * 1e6)
    pages = []
    for _ in range(_PAGES):
        at = time.perf_counter()
        await stored.latest(ANYONE, None, 10)
        pages.append((time.perf_counter() - at) * 1e3)
    return [
        Row(f"{name}: grouping, each", taken, unit="µs", digits=0),
        Row(f"{name}: a page of /latest", pages, unit="ms"),
    ]
