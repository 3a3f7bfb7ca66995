"""The database engines that the tests of storage run on: only SQLite so far.

A second engine needs a class here, an entry in `ENGINES`, and a case in `open_address`.
"""

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

from bot.storage.engine import Database
from bot.storage.sqlite.database import open_database
from tests.storage.soundness import stored_articles


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
        return stored_articles(self._path)


ENGINES = {"sqlite": SQLite}


def open_address(
    address: str, *, patience_seconds: float = 5.0
) -> AbstractAsyncContextManager[Database]:
    """Open the database at the address of an `Engine`."""
    return open_database(address, patience_seconds=patience_seconds)
