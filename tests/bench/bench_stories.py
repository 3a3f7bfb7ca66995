"""Measures grouping: `python -m tests.bench.bench_stories [articles]`.

Time is processor time in this process. The worker's part and the store's part are timed apart; of
the store's, the same again where all articles are alike and where a page recurs without end.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from statistics import mean

from bot.actions.stories import BATCH
from bot.models import Fingerprint, Prepared, Ungrouped
from bot.storage.articles import Articles
from bot.storage.database import Database, open_database
from bot.storage.stories import Stories
from bot.summary.events import alike
from bot.summary.fingerprints import fingerprints
from bot.summary.shingles import resemblance
from bot.summary.stories import judge
from tests.quality.measure import DEV, load
from tests.storage.newsroom import NOON, articles, prepared

WORDS = 330  # about 2,300 characters, the mean of measured news
PAGES = 10


async def main(count: int) -> None:
    """Prints what fingerprints, comparisons and grouping cost."""
    _worker("made-up articles", [item.article.text for item in articles(500, words=WORDS)])
    if DEV.exists():
        real = [one.text for each in load().values() for one in each]
        _worker("real articles (dev split)", real)
    for name, made in {
        f"{count:,} different articles": list(articles(count, words=WORDS)),
        "2,000 articles all alike": [_alike(number) for number in range(2_000)],
        "10,000 pages of weather": [_weather(number) for number in range(10_000)],
    }.items():
        with tempfile.TemporaryDirectory() as folder:
            async with open_database(Path(folder, "dateline.db")) as database:
                await _grouping(name, database, made)


def _alike(number: int) -> Prepared:
    text = f"The ferry ran aground in fog off Tidewick harbour, report {number} said. " * 8
    return prepared(
        text, source=f"Outlet {number % 40}", published=NOON + timedelta(minutes=number)
    )


def _weather(number: int) -> Prepared:
    degrees, wind = number % 31, number * 7 % 90
    text = (
        f"Today: mostly cloudy with showers in the west, up to {degrees} degrees, gusts of {wind}"
        " kilometres an hour. Tonight: cloud breaks, fog in the valleys. Outlook: a mix of sun and"
        f" cloud, dry in most places. Sunrise 7.{number % 60}. Coast: swell one metre."
    )
    when = NOON + timedelta(minutes=5 * number)
    return prepared(text, title=f"Weather, part {number}", source="Gazette", published=when)


def _worker(name: str, texts: Sequence[str]) -> None:
    waiting = [Ungrouped(i, 0, b"", "", text, "en") for i, text in enumerate(texts)]
    fingerprints(waiting)  # every word's stem is known from now on, as it is in a running worker
    begun = time.process_time()
    made = fingerprints(waiting)
    each = (time.process_time() - begun) / len(texts)
    print(f"{name:<34}{'fingerprint':<24}{each * 1e6:>9.0f} µs")
    some = made[:300]
    _comparing("compare two vectors", lambda a, b: alike(a.terms, b.terms), some)
    _comparing("compare two sketches", lambda a, b: resemblance(a.sketch, b.sketch), some)


def _comparing(
    what: str, compare: Callable[[Fingerprint, Fingerprint], float], some: Sequence[Fingerprint]
) -> None:
    begun = time.process_time()
    for one in some:
        for other in some:
            compare(one, other)
    each = (time.process_time() - begun) / len(some) ** 2
    print(f"{'':<34}{what:<24}{each * 1e6:>9.2f} µs")


async def _grouping(name: str, database: Database, made: Sequence[Prepared]) -> None:
    stored, stories = Articles(database), Stories(database)
    now = NOON + timedelta(days=40)
    for begin in range(0, len(made), 100):
        await stored.add(made[begin : begin + 100], NOON)
    taken: list[float] = []
    longest, joined = 0.0, 0
    while waiting := await stories.ungrouped(BATCH):
        batch: list[tuple[Ungrouped, Fingerprint]] = list(
            zip(waiting, fingerprints(waiting), strict=True)
        )
        begun, at = time.process_time(), time.perf_counter()
        joined += await stories.group(batch, judge, now)
        taken.append((time.process_time() - begun) / len(batch))
        longest = max(longest, time.perf_counter() - at)
    print(f"{name:<34}{'group, an article':<24}{mean(taken) * 1e6:>9.0f} µs")
    print(f"{'':<34}{'a batch, the longest':<24}{longest * 1e3:>9.1f} ms")
    print(f"{'':<34}{'joined a story':<24}{joined:>9,}")
    at = time.perf_counter()
    for _ in range(PAGES):
        await stored.latest(None, 10)
    print(
        f"{'':<34}{'a page of the latest':<24}{(time.perf_counter() - at) / PAGES * 1e3:>9.2f} ms"
    )


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000))
