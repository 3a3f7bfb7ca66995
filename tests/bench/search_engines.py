"""Adding and searching on PostgreSQL, and the same searches on SQLite in turns.

Wall-clock times, because the server has processors of its own. At most 100,000 articles: storing a
million takes PostgreSQL twenty minutes.
"""

import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import psycopg

from bot.models import SearchHits
from bot.models.server_address import ServerAddress
from bot.storage.articles.articles import Articles
from bot.storage.engine import Database
from bot.storage.postgresql.server_database import open_database as server_database
from bot.storage.search.article_search import Search
from bot.storage.sqlite.open_file import open_database as sqlite_database
from bot.text.search_query import compile_query
from tests.bench.ground import Ground, opened
from tests.bench.invented_news import articles, published, rare_word_of, words_by_frequency
from tests.bench.searching import frequent_word
from tests.bench.table import Row, percentile
from tests.database_server import DatabaseServer, new_server
from tests.viewers import ANYONE

MINUTES = 8.0
_MOST = 100_000
_ROUNDS = 3
_BATCH = 500  # as `Ground` stores them, so that both databases are the same
_TARGET = 25.0  # ms
# As Debian's package has them, with a cache for the machine; the shared server of the tests forgets.
LASTING = {
    "fsync": "on",
    "full_page_writes": "on",
    "autovacuum": "on",
    "shared_buffers": "512MB",
}


class _Kind(NamedTuple):
    """Searches of one kind."""

    name: str
    typed: list[str]
    since: datetime | None = None
    target: bool = True  # phrases of frequent words have none


async def measure(ground: Ground) -> list[Row]:
    """Storing, then the 99th percentile of each kind of search, and its median next to SQLite's."""
    size = min(ground.most, _MOST)
    path = await ground.news(size)
    server = new_server(place=Path(tempfile.gettempdir()), options=LASTING)
    try:
        address = server.address(server.new_database())
        async with sqlite_database(path) as sqlite, server_database(address) as on_server:
            rows = await _store(on_server, size)
            settle(server, address)
            for kind in _kinds(path, size):
                rows += await _compare(kind, sqlite, on_server)
    finally:
        server.remove()
    return rows


async def _store(database: Database, size: int) -> list[Row]:
    stored, taken = Articles(database), []
    for first in range(0, size, _BATCH):
        made = list(articles(min(_BATCH, size - first), first))
        begun = time.perf_counter()
        await stored.add(made, published(first))
        taken.append(len(made) / (time.perf_counter() - begun))
    while await database.merge_search_index():
        pass
    each = [len(taken) / sum(1 / rate for rate in taken[at::4]) / 4 for at in range(4)]
    return [Row("articles a second stored on PostgreSQL", each, least=1_500, digits=0)]


def settle(server: DatabaseServer, address: ServerAddress) -> None:
    """Let the server do what it does by itself in the minutes after it was filled."""
    with psycopg.connect(address.with_password, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
    server.execute("CHECKPOINT")


async def _compare(kind: _Kind, sqlite: Database, on_server: Database) -> list[Row]:
    rows, same, asked = [], 0, 0
    for order in ("newest", "relevance"):
        slowest, ratio = [], []
        for _ in range(_ROUNDS):
            taken: tuple[list[float], list[float]] = ([], [])
            for typed in kind.typed:
                found = []
                for times, database in zip(taken, (sqlite, on_server), strict=True):
                    begun = time.perf_counter()
                    hits = await _find(database, typed, order, kind.since)
                    times.append((time.perf_counter() - begun) * 1e3)
                    found.append([hit.article.id for hit in hits.hits])
                same += found[0] == found[1]
                asked += 1
            slowest.append(percentile(taken[1], 0.99))
            ratio.append(percentile(taken[1], 0.5) / percentile(taken[0], 0.5))
        what = f"{kind.name}, {order}"
        target = _TARGET if kind.target else None
        rows += [
            Row(f"{what}: p99", slowest, unit="ms", most=target, digits=1),
            Row(f"{what}: median", ratio, "SQLite", digits=1),
        ]
    share = 100 * same / asked
    return [*rows, Row(f"{kind.name}: same best ten", [share], unit="%", least=100, digits=0)]


async def _find(database: Database, typed: str, order: str, since: datetime | None) -> SearchHits:
    return await Search(database).find(
        ANYONE, compile_query(typed), order=order, limit=10, seconds=10.0, since=since  # type: ignore[arg-type]  # one of both orders
    )  # fmt: skip


def _kinds(path: Path, size: int) -> Iterator[_Kind]:
    words = words_by_frequency()
    with closing(opened(path)) as alone:
        often = words.index(frequent_word(alone, size))
        texts = [
            (str(title).split(), [word for word in str(body).replace(".", " ").split() if len(word) > 4])
            for title, body in alone.execute(
                "SELECT title, body FROM articles WHERE id % ? = 7", (max(8, size // 40),)
            )
        ]  # fmt: skip
    numbers = range(7, size, max(1, size // 40))
    rare = [rare_word_of(n) for n in numbers]
    percent_1 = [words[often * 30 + n] for n in range(20)]
    percent_5 = [words[often * 7 + n] for n in range(20)]
    percent_30 = [words[often + n] for n in range(20)]
    yield _Kind("rare word", rare)
    yield _Kind("rare word of a source", [f"{word} source:outlet-3" for word in rare])
    yield _Kind("word in 1 %", percent_1)
    yield _Kind("word in 5 %", percent_5)
    yield _Kind("word in 30 %", percent_30)
    yield _Kind("word in 30 %, last month", percent_30, published(size) - timedelta(days=30))
    yield _Kind("30 % AND 5 %", _joined(" AND ", percent_30, percent_5))
    yield _Kind("5 % OR 1 %", _joined(" OR ", percent_5, percent_1))
    yield _Kind("5 % -30 %", _joined(" -", percent_5, percent_30))
    yield _Kind(
        "phrase of words in 5 % and 1 %", [f'"{p}"' for p in _joined(" ", percent_5, percent_1)]
    )
    yield _Kind(
        "phrase of a title", [f'"{" ".join(title[2:5])}"' for title, _ in texts], target=False
    )
    yield _Kind(
        "phrase of words in 30 %",
        [f'"{p}"' for p in _joined(" ", percent_30, percent_30[1:])],
        target=False,
    )
    yield _Kind("beginning of a rare word, 6 letters", [f"{word[:6]}*" for word in rare])
    yield _Kind(
        "beginning of a word, 4 letters", [f"{words[2000 + n * 40][:4]}*" for n in range(0, 40, 4)]
    )
    for count in (2, 3, 4, 5):
        yield _Kind(
            f"{count} words of an article",
            [" ".join(body[:: max(1, len(body) // count)][:count]) for _, body in texts],
        )  # fmt: skip


def _joined(between: str, some: list[str], others: list[str]) -> list[str]:
    return [f"{one}{between}{other}" for one, other in zip(some, others, strict=False)]
