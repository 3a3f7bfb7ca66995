"""Phrases of frequent words, which are looked for among recent articles first."""

from datetime import timedelta

from bot.models import MAX_MATCHES
from bot.storage.articles.articles import Articles
from bot.storage.engine import MatchPage, Scope
from bot.storage.full_text.indexed_forms import IndexedLanguages
from bot.storage.full_text.search_index import FullTextIndex
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.database import SQLiteDatabase
from bot.storage.sqlite.fts_index import FTSIndex
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, prepared


async def _found(database: SQLiteDatabase, typed: str, **limits: int) -> MatchPage:
    def work(connection: SQLiteConnection) -> MatchPage:
        index = FullTextIndex(FTSIndex(connection), IndexedLanguages(), **limits)
        return index.find(
            compile_query(typed), Scope(), order="newest", offset=0, limit=MAX_MATCHES
        )

    return await database.read(work)


async def test_many_recent_matches_are_enough(stored: Articles, database: SQLiteDatabase) -> None:
    """The newest of them are found, and it is said that there may be older ones."""
    await stored.add(
        [
            prepared(
                f"It is what it is, number {n}." if n % 2 else f"What it is is, number {n}.",
                published=NOON - timedelta(days=n),
            )
            for n in range(300)
        ],
        NOON,
    )

    everywhere = await _found(database, '"what it is" "number"')
    rare = await _found(database, '"it is what"', most_walked=1, recent=30)
    recent = await _found(database, '"it is what"', most_walked=1, recent=200)
    everything = await _found(database, '"it is what"')

    assert everywhere.looked_at is None
    assert (everything.total, everything.looked_at) == (150, None)
    assert rare == everything  # 15 are too few, so all articles were looked through
    assert (recent.total, recent.looked_at) == (100, 100)
    assert recent.ids == everything.ids[:100]
