"""The database engines that the tests of storage run on: only SQLite so far."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

from bot.storage.engine import Database
from bot.storage.sqlite.database import open_database
from tests.storage.soundness import stored_articles


class Engine(Protocol):
    """An engine with an empty database."""

    def open(self) -> AbstractAsyncContextManager[Database]:
        """Open the database, as a program does when it starts."""

    def stored_articles(self) -> int:
        """How many articles are stored; asserts that everything else in the database agrees."""


class SQLite:
    """A database file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def open(self) -> AbstractAsyncContextManager[Database]:
        """Open the file, as a program does when it starts."""
        return open_database(self._path)

    def stored_articles(self) -> int:
        """How many articles are stored; asserts that everything else in the file agrees."""
        return stored_articles(self._path)


ENGINES = {"sqlite": SQLite}
