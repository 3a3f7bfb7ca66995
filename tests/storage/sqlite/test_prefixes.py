"""Prefixes in a search, which are spelled out in a large database."""

import pytest

from bot.models import MatchOrder
from bot.storage.articles.articles import Articles
from bot.storage.engine import MatchPage, Scope
from bot.storage.full_text.indexed_forms import IndexedLanguages
from bot.storage.full_text.search_index import FullTextIndex
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.database import SQLiteDatabase
from bot.storage.sqlite.fts_index import FTSIndex
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, articles


@pytest.mark.parametrize(
    "typed", ["bab*", "baba*", "BABA*", "xyzzy*", "bab* OR ce*", "dila* -bab*"]
)
@pytest.mark.parametrize("order", ["relevance", "newest"])
@pytest.mark.parametrize("source_id", [None, 1])
async def test_a_prefix_finds_the_same_however_it_is_looked_up(
    stored: Articles, database: SQLiteDatabase, typed: str, order: MatchOrder, source_id: int | None
) -> None:
    """Gathered by FTS5, as in a small database, or spelled out word by word."""
    for begin in range(0, 300, 100):
        await stored.add(list(articles(100, begin=begin)), NOON)

    async def found(**limits: int) -> MatchPage:
        def work(connection: SQLiteConnection) -> MatchPage:
            index = FullTextIndex(FTSIndex(connection), IndexedLanguages(), **limits)
            scope = Scope(sources=None if source_id is None else [source_id])
            return index.find(compile_query(typed), scope, order=order, offset=0, limit=300)

        return await database.read(work)

    gathered = await found()
    spelled = await found(spelled_from=0)
    too_many_words = await found(spelled_from=0, most_spelled=2)

    assert spelled == too_many_words == gathered
    assert (gathered.total > 0) == (typed != "xyzzy*")
