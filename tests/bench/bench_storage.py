"""Measures storing and finding: `python -m tests.bench.bench_storage [articles]`.

Loading is compared with its floor in the same run: the same texts into a bare FTS5 index, in
batches as large, with the same settings. Both take turns, so that other load hits both.
"""

import asyncio
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

from bot.models import Cursor, Prepared
from bot.storage.articles import Articles
from bot.storage.database import Database, open_database
from bot.storage.query import compile_query
from bot.storage.search import Search
from tests.storage.newsroom import NOON, articles, words_by_frequency

BATCH = 100
WORDS = 330  # about 2,300 characters, the mean of measured news
ROUNDS = 10
REPEATS = 30


async def main(count: int) -> None:
    """Prints a table of loading and one of reading."""
    print(f"{count:,} articles of {WORDS} words, batches of {BATCH}")
    with tempfile.TemporaryDirectory() as folder:
        async with open_database(Path(folder, "dateline.db")) as database:
            await _loading(database, _floor(Path(folder, "floor.db")), count)
            await _reading(database)


def _floor(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(
        "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
        "PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824;"
        "CREATE VIRTUAL TABLE floor USING fts5 (title, body, source_token, content = '',"
        " tokenize = 'unicode61 remove_diacritics 2')"
    )
    return connection


class _Taken(NamedTuple):
    wall: float
    processor: float  # seconds of it on a processor: hardly changed by what else is running


async def _loading(database: Database, floor: sqlite3.Connection, count: int) -> None:
    ours, bare, again = [], [], []
    part = max(BATCH, count // ROUNDS)
    for begin in range(0, count, part):
        made = list(articles(min(part, count - begin), words=WORDS, begin=begin))
        batches = [made[i : i + BATCH] for i in range(0, len(made), BATCH)]
        bare.append(_into_floor(floor, batches))
        ours.append(await _into(database, batches))
        again.append(await _into(database, batches))
    floor.close()
    pairs = list(zip(ours, bare, strict=True))
    print(f"{'loading, articles a second':<36}{'min':>10}{'median':>10}{'max':>10}")
    _row("FTS5 inserts only (floor)", [part / taken.wall for taken in bare], "{:,.0f}")
    _row("Articles.add", [part / taken.wall for taken in ours], "{:,.0f}")
    _row("Articles.add, all duplicates", [part / taken.wall for taken in again], "{:,.0f}")
    print("Articles.add / floor, target 0.85")
    _row("  processor time", [b.processor / o.processor for o, b in pairs], "{:.2f}")
    _row("  wall time", [b.wall / o.wall for o, b in pairs], "{:.2f}")


def _into_floor(floor: sqlite3.Connection, batches: list[list[Prepared]]) -> _Taken:
    begun = time.perf_counter(), time.process_time()
    for batch in batches:
        floor.execute("BEGIN IMMEDIATE")
        floor.executemany(
            "INSERT INTO floor (title, body, source_token) VALUES (?, ?, ?)",
            [(item.title, item.article.text, "src1x") for item in batch],
        )
        floor.execute("COMMIT")
    return _Taken(time.perf_counter() - begun[0], time.process_time() - begun[1])


async def _into(database: Database, batches: list[list[Prepared]]) -> _Taken:
    stored = Articles(database)
    begun = time.perf_counter(), time.process_time()
    for batch in batches:
        await stored.add(batch, NOON)
    return _Taken(time.perf_counter() - begun[0], time.process_time() - begun[1])


async def _reading(database: Database) -> None:
    stored, search = Articles(database), Search(database)
    words = words_by_frequency()
    common, less, rare = words[1], words[20], words[9_000]
    deep = (await stored.recent(None, None, 5_000))[-1]
    place = Cursor(int((deep.published or deep.seen).timestamp()), deep.id)

    async def find(typed: str, order: str = "relevance") -> None:
        await search.find(
            compile_query(typed), order="newest" if order == "newest" else "relevance"
        )

    print(f"{'reading, ms':<36}{'min':>10}{'median':>10}{'max':>10}")
    for name, act in {
        "get": lambda: stored.get(17),
        "latest 10": lambda: stored.latest(None, 10),
        "latest 10 of a source": lambda: stored.latest(1, 10),
        "latest 10, 5,000 deep": lambda: stored.latest(None, 10, older_than=place),
        "find a common word": lambda: find(common),
        "find a common word, newest": lambda: find(common, "newest"),
        "find a common word of a source": lambda: find(f"{common} source:outlet-0"),
        "find a common phrase": lambda: find(f'"{common} {words[2]}"'),
        "find two words": lambda: find(f"{common} {less}"),
        "find one, not the other": lambda: find(f"{less} -{common}"),
        "find a rare word": lambda: find(rare),
        "find a prefix of 3 letters": lambda: find(f"{words[50][:3]}*"),
        "find a source's newest": lambda: find("source:outlet-0"),
    }.items():
        _row(name, await _milliseconds(act), "{:.2f}")


async def _milliseconds(act: Callable[[], Awaitable[object]]) -> list[float]:
    taken = []
    for _ in range(REPEATS):
        begun = time.perf_counter()
        await act()
        taken.append((time.perf_counter() - begun) * 1_000)
    return taken


def _row(name: str, values: list[float], form: str) -> None:
    print(f"{name:<36}" + "".join(f"{form.format(f(values)):>10}" for f in (min, median, max)))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000))
