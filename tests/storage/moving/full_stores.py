"""A store with rows in every table, and what a file holds."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.storage.moving.movable_store import Table, parents_first
from bot.storage.open_store import open_movable, open_store

ROWS = 3  # in each table
_VALUES: dict[str, Callable[[int], object]] = {
    "INTEGER": lambda number: number,
    "REAL": lambda number: number + 0.1,
    "TEXT": lambda number: f"Text {number}: “é”\t\\N\n\U0001f4f0",
    "BLOB": lambda number: bytes((number, 0, 255)),
}
_FIXED = {"rhythm": "now", "paused": None}  # which CHECKs forbid to be just anything


def fill(path: Path) -> None:
    """Make a file with rows in every table; ids of deleted rows have been given."""

    async def make() -> None:
        async with open_store(path):
            pass

    asyncio.run(make())
    with open_movable(path) as store, closing(sqlite3.connect(path)) as connection:
        for table in parents_first(store.tables()):
            add_rows(connection, table, range(1, ROWS + 1))
        connection.execute("UPDATE sqlite_sequence SET seq = seq + 40")
        connection.commit()


def add_rows(connection: sqlite3.Connection, table: Table, numbers: Iterable[int]) -> None:
    """Add rows; each refers to rows with its own number."""
    types = {
        name: (kind, not_null or primary)
        for _, name, kind, not_null, _, primary in connection.execute(
            f"PRAGMA table_info({table.name})"
        )
    }
    for number in numbers:
        values: list[Any] = []
        for column in table.columns:
            kind, needed = types[column]
            empty = number == 1 and not needed
            values.append(_FIXED.get(column, None if empty else _VALUES[kind](number)))
        marks = ", ".join("?" * len(values))
        connection.execute(
            f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})", values
        )


def contents(path: Path) -> dict[str, list[Any]]:
    """Every row of every table, and which ids come next; without the search index."""
    with open_movable(path) as store:
        tables = store.tables()
    with closing(sqlite3.connect(path)) as connection:
        found = {
            table.name: sorted(
                connection.execute(f"SELECT {', '.join(table.columns)} FROM {table.name}"), key=repr
            )
            for table in tables.values()
        }
        found["next ids"] = sorted(connection.execute("SELECT name, seq FROM sqlite_sequence"))
    return found
