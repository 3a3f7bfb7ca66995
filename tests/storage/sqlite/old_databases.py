"""Databases as each former version left them, with rows in every table."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from bot.storage.full_text.places_in_index import ID_BITS
from bot.storage.moving.movable_store import parents_first
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.migrate import migrate, migrations
from bot.storage.sqlite.movable_file import MovableFile

NEWEST = migrations()[-1].number
ROWS = 3  # in each table

Rows = list[dict[str, object]]

_BODY = "The ferry left. Nobody came."
_BY_TYPE: dict[str, Callable[[int], object]] = {
    "INTEGER": lambda number: number,
    "REAL": lambda number: number + 0.5,
    "TEXT": lambda number: f"text {number}",
    "BLOB": lambda number: bytes((number, 0, 255)),
}
# What migrations read, as the programs of that time wrote it.
_BY_COLUMN: dict[tuple[str, str], Callable[[int], object]] = {
    ("body", "TEXT"): lambda _: _BODY,
    ("captions", "TEXT"): lambda _: "[]",
    ("spans", "TEXT"): lambda _: "[[0,15]]",
    ("stories", "TEXT"): lambda number: json.dumps([[number, 0]]),
    ("state", "TEXT"): lambda _: "sent",
    ("rhythm", "TEXT"): lambda number: "at" if number == 1 else "now",
    ("times", "TEXT"): lambda _: "08:00",
    ("days", "TEXT"): lambda _: "0123456",
    ("timezone", "TEXT"): lambda _: "UTC",
    ("manners", "TEXT"): lambda _: json.dumps({"ttl": 600}),
    ("quiet", "TEXT"): lambda _: "22:00-07:00",
    ("url", "TEXT"): lambda number: f"https://post.example/{number}",
    ("articles", "INTEGER"): lambda _: 1,  # of each source
    ("paused", "TEXT"): lambda _: None,
}


def make_old(path: Path, version: int) -> None:
    """Make a file with that schema, in WAL mode, with rows in every table and in its index."""
    connection = sqlite3.connect(path, isolation_level=None, factory=SQLiteConnection)
    with closing(connection):
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA foreign_keys = ON")
        migrate(connection, migrations()[:version])
        for table in parents_first(MovableFile(path, connection, path).tables()):
            _add_rows(connection, table.name)
        index(connection)


def _add_rows(connection: sqlite3.Connection, table: str) -> None:
    (present,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    for number in range(1 if not present else ROWS + 1, ROWS + 1):
        row: dict[str, object] = {}
        for _, name, kind, *_ in columns:
            row[name] = _BY_COLUMN.get((name, kind), _BY_TYPE[kind])(number)
        marks = ", ".join("?" * len(row))
        connection.execute(
            f"INSERT OR IGNORE INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values())
        )


def index(connection: sqlite3.Connection, after: int = 0) -> None:
    """Index the articles with larger ids as the program of that time did, if it had a search."""
    views = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'view'"))
    if view := views.get("indexed"):
        place = "place" if "place_in_index" in view else "id"
        connection.execute(
            "INSERT INTO articles_fts (rowid, title, body, source_token)"
            f" SELECT {place}, title, body, source_token FROM indexed"
            f" WHERE {place} & {2**ID_BITS - 1} > {after}"
        )


def rows_of(path: Path) -> dict[str, Rows]:
    """Every row of every table by table, those of the search index included."""
    with closing(sqlite3.connect(path)) as connection:
        kinds = connection.execute("PRAGMA table_list").fetchall()
        return {
            name: _rows(connection, name)
            for schema, name, kind, *_ in kinds
            if schema == "main" and kind in ("table", "shadow") and name != "sqlite_schema"
        }


def _rows(connection: sqlite3.Connection, table: str) -> Rows:
    found = connection.execute(f"SELECT * FROM {table}")
    columns = [column for column, *_ in found.description]
    return sorted((dict(zip(columns, row, strict=True)) for row in found), key=repr)


def schema_of(path: Path) -> int:
    """The version of a file's schema."""
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
