"""How SQLite finds the rows of a page."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from bot.models import Cursor
from bot.storage.articles.articles import Articles
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.database import SQLiteDatabase
from tests.storage.newsroom import NOON, articles
from tests.viewers import ANYONE


@pytest.mark.parametrize(
    ("source_id", "index"), [(None, "articles_listed"), (1, "articles_listed_by_source")]
)
async def test_a_page_is_read_from_an_index(
    stored: Articles, database: SQLiteDatabase, path: Path, source_id: int | None, index: str
) -> None:
    """However deep it is: no statement walks or sorts the whole table."""
    await stored.add(list(articles(50)), NOON)
    statements: list[str] = []

    def trace(connection: SQLiteConnection) -> None:
        connection.set_trace_callback(statements.append)

    for _ in range(2):  # each of the two readers
        await database.read(trace)
    place = Cursor(int(NOON.timestamp()), 25)
    await stored.latest(ANYONE, source_id, 3)
    await stored.latest(ANYONE, source_id, 3, older_than=place)
    await stored.latest(ANYONE, source_id, 3, newer_than=place)

    pages = [each for each in statements if "ORDER BY a.listed_at" in each]
    assert len(pages) >= 4
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for statement in pages:
            plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
            first = next(step for step in plan if step.startswith(("SEARCH", "SCAN a")))
            assert index in first
            assert not any("TEMP B-TREE" in step for step in plan)
