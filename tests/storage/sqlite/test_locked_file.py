"""A database file that another program has locked."""

import asyncio
import contextlib
import sqlite3
from pathlib import Path

import pytest

from bot.storage.search.remembered_searches import RememberedSearches
from bot.storage.sqlite.open_file import open_database
from tests.storage.newsroom import NOON

SOON = 0.01  # seconds


async def test_a_locked_file_is_not_asked_again_and_again(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """One warning; the search is known meanwhile, and stored together with the next one."""
    async with open_database(path, patience_seconds=SOON) as database:
        searches = RememberedSearches(database, save_after=SOON)
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            first = searches.remember("ferry", NOON)
            await asyncio.sleep(50 * SOON)
            assert await searches.recall(first) == "ferry"
            other.execute("ROLLBACK")
        assert len(caplog.records) == 1
        searches.remember("train", NOON)
        await searches.close()

    async with open_database(path) as database:
        assert await RememberedSearches(database).recall(first) == "ferry"
