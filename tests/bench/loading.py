"""Loading articles, compared with inserting the same texts into a bare FTS5 index.

The bare index is that of `CREATE VIRTUAL TABLE … USING fts5` with SQLite's default page size; a
second one has all of our settings.
"""

import contextlib
import sqlite3
import time
from collections.abc import Sequence

from bot.models import PreparedArticle
from bot.storage.articles.articles import Articles
from bot.storage.engine import Database
from bot.storage.sqlite.open_file import open_database
from tests.bench.ground import Ground, opened
from tests.bench.invented_news import articles, published
from tests.bench.table import Row, ratios

MINUTES = 1.5
ROUNDS = 10
PART = 2_000
BATCH = 100  # as in real loading; other writers never wait longer


async def measure(ground: Ground) -> list[Row]:
    """Store articles with different texts, then the same ones again."""
    plain, tuned, ours, again = [], [], [], []
    async with open_database(ground.beside("loading.db")) as database:
        with (
            contextlib.closing(_bare(ground, 4096, automerge=4, leaf=4050)) as as_it_comes,
            contextlib.closing(_bare(ground, 16384, automerge=8, leaf=16_000)) as as_ours,
        ):
            for begin in range(0, ROUNDS * PART, PART):
                made = list(articles(PART, begin))
                batches = [made[i : i + BATCH] for i in range(0, PART, BATCH)]
                plain.append(_into(as_it_comes, batches))
                ours.append(await _add(database, batches, begin))
                tuned.append(_into(as_ours, batches))
                again.append(await _add(database, batches, begin))
    return [
        Row("FTS5 inserts only", plain, unit="articles/s", digits=0),
        Row("stored, indexed, checked for duplicates", ours, unit="articles/s", digits=0),
        Row("the same", ratios(ours, plain), "FTS5 inserts only", least=0.9),
        Row("the same", ratios(ours, tuned), "FTS5 with our settings"),
        Row("all known already", ratios(again, plain), "FTS5 inserts only"),
    ]


def _bare(ground: Ground, page_size: int, *, automerge: int, leaf: int) -> sqlite3.Connection:
    path = ground.beside(f"floor-{page_size}.db")
    with contextlib.closing(sqlite3.connect(path)) as new:
        new.execute(f"PRAGMA page_size = {page_size:d}")
        new.execute("VACUUM")
    connection = opened(path)
    connection.executescript(
        "CREATE VIRTUAL TABLE floor USING fts5 (title, body, source_token, content = '',"
        " tokenize = 'unicode61 remove_diacritics 2');"
        f"INSERT INTO floor (floor, rank) VALUES ('automerge', {automerge:d});"
        f"INSERT INTO floor (floor, rank) VALUES ('pgsz', {leaf:d});"
    )
    return connection


def _into(floor: sqlite3.Connection, batches: Sequence[Sequence[PreparedArticle]]) -> float:
    """Articles per second of processor time."""
    rows = [[(item.title, item.article.text, "source1") for item in batch] for batch in batches]
    begun = time.process_time()
    for batch in rows:
        floor.execute("BEGIN IMMEDIATE")
        floor.executemany("INSERT INTO floor (title, body, source_token) VALUES (?, ?, ?)", batch)
        floor.execute("COMMIT")
    return PART / (time.process_time() - begun)


async def _add(
    database: Database, batches: Sequence[Sequence[PreparedArticle]], begin: int
) -> float:
    stored = Articles(database)
    begun = time.process_time()
    for batch in batches:
        await stored.add(batch, published(begin))
    return PART / (time.process_time() - begun)
