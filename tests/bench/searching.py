"""Searching, compared with one walk through all matches, which FTS5 cannot avoid."""

import sqlite3
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial

from bot.models import MatchOrder, SearchHits
from bot.storage.full_text.expressions import all_of, group_expression
from bot.storage.search.article_search import Search
from bot.storage.sqlite.fts_expression import fts_expression
from bot.storage.sqlite.open_file import open_database
from bot.text.search_query import compile_query
from tests.bench.ground import Ground, opened
from tests.bench.invented_news import published, rare_word_of, words_by_frequency
from tests.bench.table import Row, percentile, ratios
from tests.viewers import ANYONE

MINUTES = 1.0
ROUNDS = 15
LIMIT = 10
_ORDERS: tuple[MatchOrder, ...] = ("relevance", "newest")
FREQUENT = 0.3  # of all articles
_PATIENCE = 10.0  # seconds; people get one


async def measure(ground: Ground) -> list[Row]:
    """A word in 30 % of the articles, then typical searches, at each size."""
    rows: list[Row] = []
    for size in ground.sizes:
        path = await ground.news(size)
        async with open_database(path) as database:
            with closing(opened(path)) as alone:
                rows += await _frequent(Search(database), alone, size)
                if size == ground.most:
                    rows += await _others(Search(database), alone, size)
                    rows += await _agreement(Search(database), alone)
    return rows


async def frequent(ground: Ground) -> list[Row]:
    """Only the word in 30 % of the articles, at the largest size."""
    path = await ground.news(ground.most)
    async with open_database(path) as database:
        with closing(opened(path)) as alone:
            return await _frequent(Search(database), alone, ground.most)


async def _frequent(search: Search, alone: sqlite3.Connection, size: int) -> list[Row]:
    word = frequent_word(alone, size)
    floor, taken = [], dict[MatchOrder, list[float]](relevance=[], newest=[])
    for _ in range(ROUNDS):
        begun = time.process_time()
        _count(alone, word)
        floor.append((time.process_time() - begun) * 1e3)
        for order in _ORDERS:
            taken[order].append(await _processor(partial(_find, search, word, order)))
    name = f"{size:,}: word in 30 %"
    target = size == 1_000_000
    return [
        Row(f"{name}, all matches walked", floor, unit="ms"),
        Row(f"{name}, best 10", taken["relevance"], unit="ms"),
        Row(f"{name}, newest 10", taken["newest"], unit="ms"),
        Row(f"{name}, best 10", ratios(taken["relevance"], floor), "all walked", most=1.0 if target else None),
        Row(f"{name}, newest 10", ratios(taken["newest"], floor), "all walked", most=0.02 if target else None, digits=3),
    ]  # fmt: skip


async def _others(search: Search, alone: sqlite3.Connection, size: int) -> list[Row]:
    """The 99th percentile of many different searches of each kind, in three rounds."""
    words = words_by_frequency()
    frequent = words.index(frequent_word(alone, size))
    month = published(size) - timedelta(days=30)
    numbers = range(7, size, size // 40)
    kinds: dict[str, Callable[[], Iterator[Awaitable[SearchHits]]]] = {
        "rare word": lambda: (_find(search, rare_word_of(n)) for n in numbers),
        "rare word of a source": lambda: (
            _find(search, f"{rare_word_of(n)} source:outlet-{n % 9}") for n in numbers
        ),
        "phrase of words in 5 % and 1 %": lambda: (
            _find(search, f'"{words[frequent * 7 + n]} {words[frequent * 30 + n]}"')
            for n in range(40)
        ),
        "phrase of any three words of a title": lambda: (
            _find(search, f'"{_phrase(alone, n)}"') for n in numbers
        ),
        "word in 1 %, of a source": lambda: (
            _find(search, f"{words[frequent * 30 + n]} source:outlet-3") for n in range(40)
        ),
        "word in 30 %, last month": lambda: (
            _find(search, words[frequent + n], since=month) for n in range(0, 40, 2)
        ),
        "word in 5 %, last month, of a source": lambda: (
            _find(search, f"{words[frequent * 7 + n]} source:outlet-3", since=month)
            for n in range(40)
        ),
        "beginning of a rare word, 6 letters": lambda: (
            _find(search, f"{rare_word_of(n)[:6]}*") for n in numbers
        ),
        **{
            f"{count} words of an article": partial(_several, search, alone, numbers, count)
            for count in (2, 3, 4, 5)
        },
        "beginning of a word, 4 letters": lambda: (
            _find(search, f"{words[2000 + n * 40][:4]}*") for n in range(0, 40, 4)
        ),
    }
    rows = []
    for name, searches in kinds.items():
        slowest = []
        for _ in range(3):
            taken = [await _milliseconds(found) for found in searches()]
            slowest.append(percentile(taken, 0.99))
        rows.append(Row(f"{name}: p99", slowest, unit="ms", most=25, digits=1))
    return rows


async def _agreement(search: Search, alone: sqlite3.Connection) -> list[Row]:
    """What share of the best ten are the best ten by bm25 over all matches.

    In searches for two words and for phrases, whose matches are too few for recency to decide.
    """
    words, agreeing = words_by_frequency(), []
    for n in range(60):
        typed = f"{words[150 + n * 7]} {words[900 + n * 11]}"
        expression = fts_expression(all_of(map(group_expression, compile_query(typed).wanted)))
        best = alone.execute(_BEST_OF_ALL, (expression,)).fetchall()
        found = await _find(search, typed)
        if found.looked_at is None and len(best) == LIMIT:
            agreeing.append(len({hit.article.id for hit in found.hits} & {id_ for (id_,) in best}))
    share = sum(common == LIMIT for common in agreeing) / max(1, len(agreeing))
    return [Row(f"same best ten as bm25 over all, of {len(agreeing)} searches", [share * 100], unit="%", least=90, digits=0)]  # fmt: skip


_BEST_OF_ALL = """
    SELECT a.id FROM articles_fts JOIN articles AS a ON a.place_in_index = articles_fts.rowid
    WHERE articles_fts MATCH ? ORDER BY bm25(articles_fts, 2, 1, 0), articles_fts.rowid DESC LIMIT 10
"""


def frequent_word(alone: sqlite3.Connection, size: int) -> str:
    """The word whose share of the articles is nearest to 30 %."""
    words = words_by_frequency()[20:140:4]
    return min(words, key=lambda word: abs(_count(alone, word) - FREQUENT * size))


def _count(alone: sqlite3.Connection, word: str) -> int:
    statement = "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH ?"
    return int(alone.execute(statement, (f'"{word}"',)).fetchone()[0])


def _phrase(alone: sqlite3.Connection, number: int) -> str:
    (title,) = alone.execute("SELECT title FROM articles WHERE id = ?", (number,)).fetchone()
    return " ".join(str(title).split()[2:5])


def _several(
    search: Search, alone: sqlite3.Connection, numbers: range, count: int
) -> Iterator[Awaitable[SearchHits]]:
    """Searches for words of articles; most find too few articles with all of them."""
    return (_find(search, _words(alone, number, count)) for number in numbers)


def _words(alone: sqlite3.Connection, number: int, count: int) -> str:
    """Some words of an article, spread over its text."""
    (body,) = alone.execute("SELECT body FROM articles WHERE id = ?", (number,)).fetchone()
    words = [word for word in str(body).replace(".", " ").split() if len(word) > 4]
    return " ".join(words[:: max(1, len(words) // count)][:count])


async def _find(
    search: Search, typed: str, order: MatchOrder = "relevance", **filters: object
) -> SearchHits:
    return await search.find(ANYONE, 
        compile_query(typed), order=order, limit=LIMIT, seconds=_PATIENCE, **filters  # type: ignore[arg-type]  # one filter, `since`
    )  # fmt: skip


async def _processor(act: Callable[[], Awaitable[object]]) -> float:
    """Processor time of all threads of this process, in milliseconds."""
    begun = time.process_time()
    await act()
    return (time.process_time() - begun) * 1e3


async def _milliseconds(act: Awaitable[object]) -> float:
    begun = time.perf_counter()
    await act
    return (time.perf_counter() - begun) * 1e3
