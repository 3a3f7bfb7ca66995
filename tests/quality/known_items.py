"""Measures search by known items:   python -m tests.quality.known_items [--words 3] [--limit 100].

A query is a few content words of an editor's highlight, as a reader would type them who remembers the
story. Its article should be among the first five of all articles of the dev split. Of each set of
queries it prints the share that is, the mean reciprocal rank and the share that found nothing, next
to FTS5 with Porter's stemmer and OR between the words.
"""

import argparse
import asyncio
import gzip
import json
import random
import re
import sqlite3
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.storage.articles.articles import Articles
from bot.storage.search.article_search import Search
from bot.storage.sqlite.open_file import open_database
from bot.text.search_query import compile_query
from tests.quality.measure import DEV
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE

LENGTHS = (1, 2, 3, 4, 5)
"""How many words the queries have."""
FIRST = 5
_SEED = 5
_WORD = re.compile(r"[A-Za-z][A-Za-z'-]{2,}")
_FUNCTION_WORDS = """
    the a an of to in on for with and or is are was were be been has have had he she it they his her
    their its that this as at by from will would could can not no but who which what when said says
    after before over more than new
"""
_IGNORED = frozenset(_FUNCTION_WORDS.split())


@dataclass(frozen=True, slots=True)
class KnownItem:
    """A query, and the number of the article that it is about."""

    query: str
    article: int


@dataclass(frozen=True, slots=True)
class Found:
    """How the queries of one length fared, as shares of all."""

    queries: int
    first_five: float
    reciprocal_rank: float
    nothing: float


@dataclass(frozen=True, slots=True)
class Highlighted:
    """An article, its set, and what an editor wrote of it."""

    set: str
    title: str
    text: str
    highlight: str


def articles(path: Path = DEV) -> list[Highlighted]:
    """All articles of the dev split, in order."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [Highlighted(r["set"], r["title"] or "", r["text"], r["refs"][0]) for r in rows]


def known_items(
    rows: Sequence[Highlighted], words: int, limit: int | None = None
) -> list[KnownItem]:
    """Queries of that many words for the articles with highlights; the same ones in every run."""
    items = []
    for number, row in enumerate(rows):
        if row.set != "cnndm":
            continue
        found = dict.fromkeys(_WORD.findall(row.highlight))
        choice = [word for word in found if word.lower() not in _IGNORED]
        if len(choice) < words:
            continue
        chosen = set(random.Random(f"{_SEED}-{number}-{words}").sample(choice, words))
        items.append(KnownItem(" ".join(w for w in choice if w in chosen), number))
    return items[:limit]


async def measure(
    items: Sequence[KnownItem], find: Callable[[str], Awaitable[Sequence[int]]]
) -> Found:
    """`find` returns the numbers of the articles that it finds, best first."""
    places = []
    nothing = 0
    for item in items:
        found = list(await find(item.query))[:FIRST]
        nothing += not found
        places.append(found.index(item.article) + 1 if item.article in found else 0)
    count = len(items)
    hits = [place for place in places if place]
    return Found(count, len(hits) / count, sum(1 / p for p in hits) / count, nothing / count)


async def measured(
    lengths: Sequence[int] = LENGTHS, limit: int | None = None
) -> list[tuple[int, dict[str, Found]]]:
    """For each number of words, how `/search` and FTS5 with Porter's stemmer and OR fare."""
    rows = articles()
    results = []
    with tempfile.TemporaryDirectory() as folder, closing(_porter(rows)) as porter:
        async with open_database(Path(folder) / "known.db") as database:
            await _store(Articles(database), rows)
            search = Search(database)

            async def ours(query: str) -> list[int]:
                found = await search.find(ANYONE, compile_query(query), limit=FIRST, seconds=10)
                return [int(str(hit.article.url).rsplit("/", 1)[1]) for hit in found.hits]

            async def by_porter(query: str) -> list[int]:
                words = re.findall("[A-Za-z0-9]+", query)
                match = " OR ".join(f'"{word}"' for word in words)
                return [id_ for (id_,) in porter.execute(_BEST, (match,))]

            for words in lengths:
                items = known_items(rows, words, limit)
                finders = {"/search": ours, "FTS5 porter OR": by_porter}
                results.append((words, {n: await measure(items, f) for n, f in finders.items()}))
    return results


async def _store(stored: Articles, rows: Sequence[Highlighted]) -> None:
    made = [
        prepared(
            *row.text.split("\n"), title=row.title, url=f"https://news.example/{number}",
            published=NOON, source=None, language="en",
        )
        for number, row in enumerate(rows)
    ]  # fmt: skip
    for begin in range(0, len(made), 100):
        await stored.add(made[begin : begin + 100], NOON)


def _porter(rows: Sequence[Highlighted]) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE a USING fts5 (title, body, tokenize = 'porter unicode61 remove_diacritics 2')"
    )
    connection.executemany(
        "INSERT INTO a (rowid, title, body) VALUES (?, ?, ?)",
        [(number, row.title, row.text) for number, row in enumerate(rows)],
    )
    return connection


_BEST = f"SELECT rowid FROM a WHERE a MATCH ? ORDER BY bm25(a, 4, 1) LIMIT {FIRST}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--words", type=int, choices=LENGTHS, help="only queries of that many words"
    )
    parser.add_argument("--limit", type=int, help="queries of each length")
    options = parser.parse_args()
    if not DEV.exists():
        parser.error(f"{DEV} is not here")
    lengths = [options.words] if options.words else LENGTHS
    print(f"words  queries  {'':16} first {FIRST}   rank  nothing")
    for words, results in asyncio.run(measured(lengths, options.limit)):
        for name, found in results.items():
            print(
                f"{words:5}  {found.queries:7}  {name:16} {found.first_five:7.3f}"
                f"  {found.reciprocal_rank:5.3f}  {found.nothing:7.3f}"
            )


if __name__ == "__main__":
    main()
