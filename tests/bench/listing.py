"""Listing: pages of ten articles, compared with ten look-ups by primary key on the same thread."""

import sqlite3
import time
from collections.abc import Awaitable, Callable
from functools import partial

from bot.models import Cursor
from bot.storage.articles.articles import Articles
from bot.storage.engine import Database
from bot.storage.sqlite.open_file import open_database
from bot.storage.timestamps import to_seconds
from tests.bench.ground import Ground
from tests.bench.invented_news import published
from tests.bench.table import Row, ratios
from tests.viewers import ANYONE

MINUTES = 0.2
ROUNDS = 200
PAGE = 10


async def measure(ground: Ground) -> list[Row]:
    """The first page, a page of a source, and pages deep in the past, at each size."""
    rows: list[Row] = []
    for size in ground.sizes:
        async with open_database(await ground.news(size)) as database:
            rows += await _pages(database, size)
    return rows


async def _pages(database: Database, size: int) -> list[Row]:
    stored = Articles(database)
    places = [Cursor(to_seconds(published(size * part // 50)), 0) for part in range(1, 50)]
    kinds: dict[str, Callable[[int], Awaitable[object]]] = {
        "page of 10": lambda _: stored.latest(ANYONE, None, PAGE),
        "page of 10 of a source": lambda n: stored.latest(ANYONE, 1 + n % 10, PAGE),
        "page anywhere in the past": lambda n: stored.latest(
            ANYONE, None, PAGE, older_than=places[n % len(places)]
        ),
        "one story": lambda n: stored.get(ANYONE, 1 + n * 7919 % size),
    }
    floor: list[float] = []
    taken: dict[str, list[float]] = {name: [] for name in kinds}
    for n in range(ROUNDS):
        ids = [1 + (n * 104_729 + k * 613) % size for k in range(PAGE)]
        floor.append(await _milliseconds(partial(database.read, partial(_rows, ids=ids))))
        for name, act in kinds.items():
            taken[name].append(await _milliseconds(partial(act, n)))
    against = "10 look-ups by key"
    return [
        Row(f"{size:,}: {against}", floor, unit="ms", digits=3),
        Row(f"{size:,}: page of 10", taken["page of 10"], unit="ms"),
        *(
            Row(f"{size:,}: {name}", ratios(values, floor), against, most=2.0 if size == 1_000_000 else None)
            for name, values in taken.items()
        ),
    ]  # fmt: skip


def _rows(connection: sqlite3.Connection, ids: list[int]) -> None:
    for id_ in ids:
        connection.execute("SELECT * FROM articles WHERE id = ?", (id_,)).fetchone()


async def _milliseconds(act: Callable[[], Awaitable[object]]) -> float:
    begun = time.process_time()
    await act()
    return (time.process_time() - begun) * 1e3
