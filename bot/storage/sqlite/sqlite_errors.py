"""What SQLite's errors with a file mean to the person who runs the bot."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from bot.errors import StorageUnavailable
from bot.words import say

_KEYS = {
    sqlite3.SQLITE_BUSY: "database-locked",
    sqlite3.SQLITE_LOCKED: "database-locked",
    sqlite3.SQLITE_PROTOCOL: "database-locked",
    sqlite3.SQLITE_NOTADB: "database-unrecognized",
    sqlite3.SQLITE_CORRUPT: "database-damaged",
    sqlite3.SQLITE_READONLY: "database-read-only",
    sqlite3.SQLITE_PERM: "database-read-only",
    sqlite3.SQLITE_FULL: "database-disk-full",
    sqlite3.SQLITE_IOERR: "database-disk-fails",
    sqlite3.SQLITE_CANTOPEN: "database-not-opened",
}


@contextlib.contextmanager
def faults_of(path: Path) -> Iterator[None]:
    """Turn SQLite's errors with that file into `StorageUnavailable`, which says what to do.

    Other errors, such as wrong SQL, are bugs and pass through.
    """
    try:
        yield
    except sqlite3.Error as error:
        # Opened for reading only, a folder is called a failing disk.
        key = "database-not-opened" if path.is_dir() else _KEYS.get(error_code(error))
        if key is None:
            raise
        raise StorageUnavailable(say(key, path=str(path))) from error


def error_code(error: sqlite3.Error) -> int:
    """SQLite's primary error code, such as `sqlite3.SQLITE_BUSY`; 0 if the error has none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
