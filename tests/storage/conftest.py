"""An empty database of each engine, and what storage offers on it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.engine import Database
from bot.storage.search.article_search import Search
from bot.storage.synced_commands import SyncedCommands
from tests.storage.engines import Engine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a database file may be made."""
    return tmp_path / "news" / "dateline.db"


@pytest.fixture
async def database(engine: Engine) -> AsyncIterator[Database]:
    """An open, empty database."""
    async with engine.open() as database:
        yield database


@pytest.fixture
def stored(database: Database) -> Articles:
    return Articles(database)


@pytest.fixture
def search(database: Database) -> Search:
    return Search(database)


@pytest.fixture
def sources(database: Database) -> Sources:
    return Sources(database)


@pytest.fixture
def synced(database: Database) -> SyncedCommands:
    return SyncedCommands(database)
