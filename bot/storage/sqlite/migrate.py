"""Apply the migrations that are missing, all or none."""

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from bot.errors import StorageUnavailable
from bot.storage.migration_files import Migration, migrations_in
from bot.storage.sqlite.sqlite_errors import error_code
from bot.words import say

# What surrounds the changes to a database that holds something: it gets the versions of the schema
# before and after, and no other program can write meanwhile.
Around = Callable[[int, int], AbstractContextManager[None]]

OURS = 1145328965  # application_id, set by 0001_articles.sql


def migrations() -> tuple[Migration, ...]:
    """All migrations of this engine, in order."""
    return migrations_in("bot.storage.sqlite")


def refuse_foreign(connection: sqlite3.Connection, path: object, newest: int) -> None:
    """Raise `StorageUnavailable` for a file of a newer version or of another program."""
    version = schema_version(connection)
    if version > newest:
        raise StorageUnavailable(
            say("database-newer", path=str(path), version=str(version), newest=str(newest))
        )
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    (program,) = connection.execute("PRAGMA application_id").fetchone()
    if tables and program != OURS:
        raise StorageUnavailable(say("database-foreign", path=str(path)))


def refuse_other_version(connection: sqlite3.Connection, path: object, newest: int) -> None:
    """Raise `StorageUnavailable` for a file that isn't ours, or of any other version."""
    refuse_foreign(connection, path, newest)
    if schema_version(connection) < newest:
        raise StorageUnavailable(say("database-older", path=str(path)))


def migrate(
    connection: sqlite3.Connection,
    steps: tuple[Migration, ...],
    around: Around | None = None,
    patience_seconds: float = 0.0,
) -> None:
    """Apply the migrations that are missing, in one transaction.

    Several processes may do so at once; `patience_seconds` is how long to wait for another one,
    beyond the connection's own timeout.
    """
    newest = steps[-1].number
    deadline = time.monotonic() + patience_seconds
    while schema_version(connection) < newest:
        if not _begun(connection, deadline):
            continue  # the other program may have done it
        with _completely(connection):
            # checked again under the lock: another process may have been faster
            version = schema_version(connection)
            if version >= newest:
                return
            kept = around(version, newest) if around and version else contextlib.nullcontext()
            with kept, _completely(connection):
                for step in steps:
                    if step.number > version:
                        for statement in _statements(step.script):
                            connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {newest:d}")
                connection.execute("COMMIT")


def _begun(connection: sqlite3.Connection, deadline: float) -> bool:
    """Whether nobody else can write now. Raises if another program still writes at the deadline."""
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if error_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() >= deadline:
            raise
        return False
    return True


@contextlib.contextmanager
def _completely(connection: sqlite3.Connection) -> Iterator[None]:
    """Roll back what is not committed."""
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _statements(script: str) -> list[str]:
    """The statements one by one, because `executescript` commits before it begins."""
    statements, lines = [], ""
    for line in script.splitlines(keepends=True):
        lines += line
        if sqlite3.complete_statement(lines):
            statements.append(lines)
            lines = ""
    return statements


def schema_version(connection: sqlite3.Connection) -> int:
    """The number of the newest migration that was applied; 0 for a new file."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
