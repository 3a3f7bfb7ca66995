"""Upgrades of a database on a server."""

import asyncio

import psycopg
import pytest

from bot.models.server_address import ServerAddress
from bot.storage.migration_files import Migration
from bot.storage.open_store import schema_of_store
from bot.storage.postgresql.server_database import open_database
from bot.storage.postgresql.server_migrations import migrate, migrations
from bot.storage.postgresql.session import connect

FIRST, NEWEST = migrations()[0].number, migrations()[-1].number


def _make_old(address: ServerAddress) -> None:
    with connect(address) as connection:
        migrate(connection, migrations()[:1], address)
        connection.execute(
            "INSERT INTO sources (name, folded, slug) VALUES ('Post', 'post', 'post')"
        )
        connection.commit()


def _sources(address: ServerAddress) -> list[tuple[str]]:
    with connect(address) as connection:
        return connection.execute("SELECT name FROM sources").fetchall()


async def test_processes_that_start_at_once(
    address: ServerAddress, caplog: pytest.LogCaptureFixture
) -> None:
    """One upgrades the database and says so, and all can use it."""
    _make_old(address)
    caplog.clear()

    async def run() -> None:
        async with open_database(address):
            pass

    await asyncio.gather(*(run() for _ in range(3)))
    assert schema_of_store(address) == (NEWEST, NEWEST)
    assert _sources(address) == [("Post",)]
    first, last = [each.getMessage() for each in caplog.records]
    assert f"has schema {FIRST}, and this version needs {NEWEST}" in first
    assert "pg_dump" in first
    assert last == f"upgraded {address}"


def test_an_upgrade_that_fails_leaves_the_old_database(address: ServerAddress) -> None:
    """The former version can go on with it."""
    _make_old(address)
    steps = (*migrations(), Migration(NEWEST + 1, "CREATE TABLE articles (x int);\n"))
    with connect(address) as connection, pytest.raises(psycopg.errors.DuplicateTable):
        migrate(connection, steps, address)
    assert schema_of_store(address) == (FIRST, NEWEST)
    assert _sources(address) == [("Post",)]


def test_looking_at_an_empty_database_makes_no_tables(address: ServerAddress) -> None:
    """Its schema is 0."""
    assert schema_of_store(address) == (0, NEWEST)
    with connect(address) as connection:
        assert connection.execute(
            "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        ).fetchone() == (0,)
