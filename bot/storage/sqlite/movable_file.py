"""A database file as one end of a move. A copy is unfinished as long as its file has another name."""

import contextlib
import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bot.errors import StorageUnavailable
from bot.storage.moving.movable_store import Row, Table, identity
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.sqlite_errors import faults_of
from bot.words import say

_OWN = ("search_indexes",)  # besides what SQLite and FTS5 make themselves
_PATIENCE_SECONDS = 5.0
_COMPANIONS = ("-wal", "-shm")
_UNFINISHED = "{}.unfinished-move"


class MovableFile:
    """A file that exists and has all tables. `bot.storage.moving.movable_store` explains more."""

    def __init__(self, path: Path, connection: SQLiteConnection, final: Path) -> None:
        self._path = path
        self._final = final
        self._connection = connection

    @property
    def name(self) -> str:
        """The address as shown to people."""
        return str(self._final)

    def tables(self) -> dict[str, Table]:
        """The tables of storage by name."""
        rows = self._connection.execute("PRAGMA table_list").fetchall()
        names = [
            name
            for schema, name, kind, *_ in rows
            if schema == "main" and kind == "table" and not name.startswith("sqlite_")
        ]
        return {name: self._table(name) for name in names if name not in _OWN}

    def _table(self, name: str) -> Table:
        rows = self._connection.execute(f"PRAGMA table_xinfo({name})").fetchall()
        key = sorted((place, column) for _, column, _, _, _, place, _ in rows if place)
        others = self._connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()
        return Table(
            name,
            columns=tuple(column for _, column, _, _, _, _, hidden in rows if not hidden),
            key=tuple(column for _, column in key),
            refers_to=frozenset(other for _, _, other, *_ in others if other != name),
        )

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[SQLiteConnection]:
        """A transaction that only reads."""
        with faults_of(self._path):
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def writing(self, table: Table) -> Iterator[SQLiteConnection]:
        """A transaction that changes one table, without its triggers."""
        with self._transaction() as connection:
            triggers = connection.execute(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?"
                " ORDER BY rowid",
                (table.name,),
            ).fetchall()
            for name, _ in triggers:
                connection.execute(f"DROP TRIGGER {name}")
            try:
                yield connection
            except sqlite3.IntegrityError as error:
                said = say(
                    "move-row-refused", target=self.name, table=table.name, reason=str(error)
                )
                raise StorageUnavailable(said) from error
            for _, sql in triggers:
                connection.execute(sql)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[SQLiteConnection]:
        with faults_of(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows of the table that is being written to."""
        marks = ", ".join("?" * len(table.columns))
        self._connection.executemany(
            f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})",  # noqa: S608 - names of the catalogue
            rows,
        )

    def next_ids(self) -> dict[str, int]:
        """The next id of each table that numbers its rows."""
        given = dict(self._connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
        ids = {}
        for table in self.tables().values():
            if table.key == ("id",):
                (most,) = self._connection.execute(f"SELECT max(id) FROM {table.name}").fetchone()  # noqa: S608 - a name of the catalogue
                ids[table.name] = max(given.get(table.name, 0), most or 0) + 1
        return ids

    def set_next_ids(self, ids: Mapping[str, int]) -> None:
        """Give no lower ids than these from now on."""
        numbering = {
            name
            for name, sql in self._connection.execute(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'table'"
            )
            if re.search(r"\bAUTOINCREMENT\b", sql or "", re.IGNORECASE)
        }
        own = self.next_ids()
        with self._transaction() as connection:
            for name, next_id in ids.items():
                if name in numbering:
                    connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
                    connection.execute(
                        "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)",
                        (name, max(next_id, own[name]) - 1),
                    )

    def origin(self) -> str | None:
        """The identity of the store of which this is an unfinished copy."""
        return identity(self._connection) if self._path != self._final else None

    def begin(self, origin: str) -> None:
        """Become an unfinished copy of a store."""
        with self._transaction() as connection:
            connection.execute("DELETE FROM nonces")
            connection.execute("INSERT INTO nonces (prefix) VALUES (?)", (origin,))
            _forget_index(connection)

    def forget_index(self) -> None:
        """Have the search index remade at the next opening."""
        with self._transaction() as connection:
            _forget_index(connection)

    def finish(self) -> None:
        """Give the file its final name."""
        with faults_of(self._path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._connection.close()  # SQLite removes the log when it closes the last connection
            if any(Path(f"{self._path}{ending}").exists() for ending in _COMPANIONS):
                raise StorageUnavailable(say("database-in-use", path=str(self._path)))
            refuse_existing(self._final)
            self._path.rename(self._final)


def _forget_index(connection: SQLiteConnection) -> None:
    connection.execute("UPDATE search_indexes SET version = 'unfinished'")


def unfinished(path: Path) -> Path:
    """Where a copy is made that becomes this file."""
    return path.with_name(_UNFINISHED.format(path.name))


def refuse_existing(path: Path) -> None:
    """Raise `StorageUnavailable` if anything is in the place of the file."""
    if path.exists() or any(Path(f"{path}{ending}").exists() for ending in _COMPANIONS):
        raise StorageUnavailable(say("move-target-exists", path=str(path)))


@contextlib.contextmanager
def open_movable(path: Path, *, final: Path | None = None) -> Iterator[MovableFile]:
    """Open a file; `final` is the name that an unfinished copy gets. Raises `StorageUnavailable`."""
    with faults_of(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=_PATIENCE_SECONDS,
            isolation_level=None,
            factory=SQLiteConnection,
        )
        with contextlib.closing(connection):
            connection.execute("PRAGMA synchronous = NORMAL")
            yield MovableFile(path, connection, final or path)
