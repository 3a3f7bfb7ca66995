"""Maintenance of the database file while it is used."""

from pathlib import Path

from bot.storage.articles.articles import Articles
from bot.storage.search.article_search import Search
from bot.storage.sqlite.database import SQLiteDatabase
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, articles, words_by_frequency
from tests.storage.soundness import stored_articles
from tests.viewers import ANYONE


async def test_merging_leaves_fewer_parts_and_the_same_results(
    stored: Articles, search: Search, database: SQLiteDatabase, path: Path
) -> None:
    """And it comes to an end."""

    async def parts() -> int:
        return await database.read(
            lambda c: int(
                c.execute("SELECT count(DISTINCT segid) FROM articles_fts_idx").fetchone()[0]
            )
        )

    for begin in range(0, 300, 50):
        await stored.add(list(articles(50, begin=begin)), NOON)
    query = compile_query(words_by_frequency()[30])
    found, before = await search.find(ANYONE, query), await parts()
    steps = 0
    while await database.merge_search_index():
        steps += 1

    assert await parts() < before
    assert 0 < steps < 100
    assert await search.find(ANYONE, query) == found
    assert stored_articles(path) == 300


async def test_tidying_empties_the_log(
    stored: Articles, database: SQLiteDatabase, path: Path
) -> None:
    """Later articles are stored as before."""
    await stored.add(list(articles(200)), NOON)
    log = path.with_name(f"{path.name}-wal")
    assert log.stat().st_size > 0

    await database.tidy()

    assert log.stat().st_size == 0
    await stored.add(list(articles(1, begin=200)), NOON)
    assert await stored.count() == 201
