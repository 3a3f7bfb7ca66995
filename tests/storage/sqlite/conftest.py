"""A database file of SQLite."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.sqlite.database import SQLiteDatabase
from bot.storage.sqlite.open_file import open_database


@pytest.fixture
async def database(path: Path) -> AsyncIterator[SQLiteDatabase]:
    """An open database on disk, empty."""
    async with open_database(path) as database:
        yield database
