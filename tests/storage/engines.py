"""The database engines that the tests of storage run on.

Another engine needs a class here and an entry in `ENGINES`; `open_store` must know its addresses.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

from bot.models.server_address import ServerAddress, is_server_address
from bot.storage.engine import Database
from bot.storage.open_store import open_store
from tests.database_server import DatabaseServer, shared_server
from tests.storage import soundness
from tests.storage.emptied_databases import EmptiedDatabases


class Engine(Protocol):
    """A place for a database of one engine, empty until it is opened."""

    @property
    def address(self) -> str:
        """What `open_address` opens, in this process or another one."""

    def another(self) -> "Engine":
        """A second, empty place on the same engine."""

    def open(self) -> AbstractAsyncContextManager[Database]:
        """Open the database, as a program does when it starts."""

    def stored_articles(self) -> int:
        """How many articles are stored; asserts that everything else in the database agrees."""

    def remove(self) -> None:
        """Delete the database after the test."""


class SQLite:
    """A database file in a folder that may not exist yet."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def address(self) -> str:
        return str(self._path)

    def another(self) -> "SQLite":
        return SQLite(self._path.with_name(f"another-{self._path.name}"))

    def open(self) -> AbstractAsyncContextManager[Database]:
        return open_address(self.address)

    def stored_articles(self) -> int:
        return soundness.stored_articles(self._path)

    def remove(self) -> None:
        pass  # pytest deletes its folder


class PostgreSQL:
    """An empty database on the server of this test process, or on another one."""

    def __init__(self, path: Path, server: DatabaseServer | None = None) -> None:
        self._server = server or shared_server()
        self._databases = databases_on(self._server)
        self._name = self._databases.take()
        self._others: list[PostgreSQL] = []
        self._path = path

    @property
    def address(self) -> str:
        return self._server.address(self._name).with_password

    def another(self) -> "PostgreSQL":
        self._others.append(PostgreSQL(self._path, self._server))
        return self._others[-1]

    def open(self) -> AbstractAsyncContextManager[Database]:
        return open_address(self.address)

    def stored_articles(self) -> int:
        return soundness.stored_articles_on_server(self.address)

    def remove(self) -> None:
        for database in (self, *self._others):
            self._databases.give_back(database._name)


def databases_on(server: DatabaseServer) -> EmptiedDatabases:
    """The server's databases with all tables: making them takes 80 ms, copying them 20."""
    if server not in _databases:

        async def make() -> None:
            async with open_store(server.address(name)):
                pass

        name = server.new_database()
        with ThreadPoolExecutor(1) as thread:  # a test's event loop may run in this one
            thread.submit(lambda: asyncio.run(make())).result()
        _databases[server] = EmptiedDatabases(server, name)
    return _databases[server]


_databases: dict[DatabaseServer, EmptiedDatabases] = {}

ENGINES: dict[str, Callable[[Path], Engine]] = {"sqlite": SQLite, "postgresql": PostgreSQL}


def place_of(address: str) -> Path | ServerAddress:
    """The address of an `Engine` as the settings have it."""
    return ServerAddress(address) if is_server_address(address) else Path(address)


def open_address(
    address: str, *, patience_seconds: float = 5.0
) -> AbstractAsyncContextManager[Database]:
    """Open the database at the address of an `Engine`."""
    return open_store(place_of(address), patience_seconds=patience_seconds)
