"""Searching, compared with tantivy, a search engine in Rust, in one process and on the same articles.

Needs the `bench` extra. Both return the best ten with their titles; ours also fetches and marks texts.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.storage.search.article_search import Search
from bot.storage.sqlite.open_file import open_database
from bot.text.search_query import compile_query
from tests.bench.ground import Ground, opened
from tests.bench.invented_news import articles, rare_word_of, words_by_frequency
from tests.bench.searching import frequent_word
from tests.bench.table import Row, percentile
from tests.viewers import ANYONE

MINUTES = 3.0
ROUNDS = 3
LIMIT = 10
_BYTES = 200_000_000  # of memory, while tantivy makes its index
_PATIENCE = 10.0  # seconds


async def measure(ground: Ground) -> list[Row]:
    """The median of many searches of each kind, in turns, at the largest size."""
    try:
        import tantivy  # noqa: F401  to see whether it is installed
    except ImportError:
        print("  left out: pip install -e '.[bench]'")
        return []
    path = await ground.news(ground.most)
    theirs = _tantivy(ground.folder / f"tantivy-{ground.most}", ground.most)
    rows: list[Row] = []
    async with open_database(path) as database:
        search = Search(database)
        with closing(opened(path)) as alone:
            queries = _queries(alone, ground.most)
        for name, kind in queries.items():
            ratios, times = [], []
            for _ in range(ROUNDS):
                our_times, their_times = [], []
                for typed in kind:
                    begun = time.perf_counter()
                    await search.find(ANYONE, compile_query(typed), limit=LIMIT, seconds=_PATIENCE)
                    our_times.append((time.perf_counter() - begun) * 1e3)
                    begun = time.perf_counter()
                    theirs(typed)
                    their_times.append((time.perf_counter() - begun) * 1e3)
                times.append(percentile(our_times, 0.5))
                ratios.append(times[-1] / percentile(their_times, 0.5))
            rows.append(Row(f"{name}: p50", times, unit="ms"))
            rows.append(Row(f"{name}: p50", ratios, "tantivy", most=3.0))
    return rows


def _queries(alone: Any, size: int) -> dict[str, Sequence[str]]:
    words = words_by_frequency()
    frequent = words.index(frequent_word(alone, size))
    numbers = range(7, size, size // 20)
    titles = [
        str(alone.execute("SELECT title FROM articles WHERE id = ?", (n,)).fetchone()[0]).split()
        for n in numbers
    ]
    return {
        "rare word": [rare_word_of(n) for n in numbers],
        "word in 30 %": [words[frequent + n] for n in range(0, 40, 2)],
        "two words of a title": [" ".join(title[-2:]) for title in titles],
        "phrase of three words of a title": [f'"{" ".join(title[2:5])}"' for title in titles],
    }


def _tantivy(folder: Path, size: int) -> Callable[[str], int]:
    """A search in tantivy's index of the same articles, all words of which must occur."""
    import tantivy

    schema = tantivy.SchemaBuilder()
    schema.add_text_field("title", stored=True)
    schema.add_text_field("body")
    built = schema.build()
    if not folder.exists():
        folder.mkdir()
        writer = tantivy.Index(built, path=str(folder)).writer(_BYTES, 1)
        for each in articles(size):
            writer.add_document(tantivy.Document(title=each.title, body=each.article.text))
        writer.commit()
        writer.wait_merging_threads()
    index = tantivy.Index.open(str(folder))
    index.reload()
    searcher = index.searcher()

    def find(typed: str) -> int:
        query = index.parse_query(
            typed, ["title", "body"], field_boosts={"title": 2.0}, conjunction_by_default=True
        )
        found = searcher.search(query, LIMIT, count=False).hits
        return len([searcher.doc(address) for _, address in found])

    return find
