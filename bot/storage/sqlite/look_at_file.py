"""Reading a database file without changing anything on the disk."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from bot.storage.sqlite.backup import real_path
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.migrate import (
    migrations,
    refuse_foreign,
    refuse_other_version,
    schema_version,
)
from bot.storage.sqlite.sqlite_errors import faults_of

T = TypeVar("T")

_PATIENCE_SECONDS = 5.0


def schema_of_file(path: Path) -> tuple[int, int]:
    """The version of a file's schema, 0 if it is empty, and the one that this program needs.

    Raises `StorageUnavailable` for a file of a newer version or of another program.
    """
    newest = migrations()[-1].number
    with _opened(path) as connection:
        refuse_foreign(connection, path, newest)
        return schema_version(connection), newest


def look_at_file(path: Path, work: Callable[[SQLiteConnection], T]) -> T:
    """Return what `work` reads from a file of this version. Raises `StorageUnavailable`."""
    with _opened(path) as connection:
        refuse_other_version(connection, path, migrations()[-1].number)
        return work(connection)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[SQLiteConnection]:
    """A transaction that only reads."""
    # Without its log nobody has the file open. SQLite would make one, unless nothing can change.
    # The log is next to the file itself, not to a link.
    file = real_path(path)
    log = file.with_name(f"{file.name}-wal")
    options = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    with (
        faults_of(path),
        contextlib.closing(
            sqlite3.connect(
                f"{path.absolute().as_uri()}?{options}",
                uri=True,
                timeout=_PATIENCE_SECONDS,
                isolation_level=None,
                factory=SQLiteConnection,
            )
        ) as connection,
    ):
        connection.execute("BEGIN")
        yield connection
