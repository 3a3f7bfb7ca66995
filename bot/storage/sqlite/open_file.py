"""Opening the database file: created, refused, or upgraded, and set up for each connection."""

import asyncio
import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from bot.errors import StorageUnavailable
from bot.storage.sqlite.backup import INSTRUCTIONS_BETWEEN_CHECKS, Stopped
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.database import SQLiteDatabase, one_hop
from bot.storage.sqlite.index_versions import begin_remaking
from bot.storage.sqlite.migrate import migrate, migrations, refuse_foreign
from bot.storage.sqlite.sqlite_errors import error_code, faults_of
from bot.storage.sqlite.upgrade_copy import keeping_copy, patience_for
from bot.words import say

T = TypeVar("T")

_OLDEST_SQLITE = (3, 37, 0)  # the first with STRICT tables
_PAGE_SIZE = 16384  # an article of 2 KB leaves a third of a 4 KB page empty; loads a tenth faster

# NORMAL in WAL mode: a crash of the program loses nothing, a power cut loses the last commits at
# most, and neither leaves half a transaction. mmap: an article by its id takes 6 µs, not 14. With
# 64 MB of cache for each connection nothing is faster, not even among a million articles.
_PRAGMAS = (
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -16384",
    "PRAGMA mmap_size = 1073741824",
    "PRAGMA temp_store = MEMORY",
)

_CONNECTING: dict[str, Any] = {
    "uri": True,
    "isolation_level": None,  # transactions begin where `database.py` says so
    "factory": SQLiteConnection,
}


@contextlib.asynccontextmanager
async def open_database(
    path: Path | str, *, readers: int = 2, patience_seconds: float = 5.0
) -> AsyncIterator[SQLiteDatabase]:
    """Open the database; create the file, its folder and missing tables if necessary.

    A database of an older version is copied first; the copy is kept next to it.
    `patience_seconds` is how long to wait for another program's lock. Raises
    `StorageUnavailable`; a damaged file, or one of another program, stays as it is.
    """
    path = Path(path)
    async with contextlib.AsyncExitStack() as connections:
        with faults_of(path):
            _prepare_place(path)
            await _look_first(path, patience_seconds)
            writer = await connections.enter_async_context(_connected(path, patience_seconds))
            await _upgraded(writer, path, patience_seconds)
            reading = []
            for _ in range(max(1, readers)):
                reader = await connections.enter_async_context(_connected(path, patience_seconds))
                await one_hop(reader, _set_up_reader)
                reading.append(reader)
            glancing: SQLiteConnection = sqlite3.connect(
                _address(path, "rw"), timeout=0, **_CONNECTING
            )
            connections.enter_context(contextlib.closing(glancing))
            _set_up_reader(glancing)
        yield SQLiteDatabase(path, writer, reading, glancing)


@contextlib.asynccontextmanager
async def _connected(
    path: Path, patience_seconds: float, mode: str = "rwc"
) -> AsyncIterator[aiosqlite.Connection]:
    """A connection that is closed with the block, even if it is cancelled while it opens or closes.

    aiosqlite would not wait for its thread then, and the thread would answer a closed event loop.
    """

    async def connect() -> aiosqlite.Connection:
        return await aiosqlite.connect(
            _address(path, mode), timeout=patience_seconds, **_CONNECTING
        )

    opening = asyncio.create_task(connect())
    try:
        yield await _finished(opening)
    finally:
        if opening.exception() is None:
            await _finished(asyncio.create_task(opening.result().close()))


def _address(path: Path, mode: str) -> str:
    return f"{path.absolute().as_uri()}?mode={mode}"


async def _finished(task: asyncio.Task[T]) -> T:
    """The task's result. A caller that is cancelled still waits for its end."""
    cancelled = False
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            cancelled = True
    if cancelled:
        raise asyncio.CancelledError
    return task.result()


def _prepare_place(path: Path) -> None:
    """Create the folder, and refuse a place where SQLite could not open or write the file."""
    try:
        path.parent.mkdir(0o700, parents=True, exist_ok=True)  # it has IDs of users
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageUnavailable(
            say("database-folder-not-created", path=str(path), reason=reason)
        ) from None
    # Checked in advance, because aiosqlite's thread prints a traceback if it cannot open a file;
    # and without opening it, because closing it would drop the locks of this process.
    if not os.access(path, os.F_OK):
        openable = writable = os.access(path.parent, os.W_OK | os.X_OK)
    else:
        openable = path.is_file() and os.access(path, os.R_OK)
        writable = os.access(path, os.W_OK)
    if not openable:
        raise StorageUnavailable(say("database-not-opened", path=str(path)))
    if not writable:
        raise StorageUnavailable(say("database-read-only", path=str(path)))


def _is_new(path: Path) -> bool:
    return not path.is_file() or path.stat().st_size == 0


async def _look_first(path: Path, patience_seconds: float) -> None:
    """Refuse a damaged, newer or foreign file before a connection that could change it opens."""
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise StorageUnavailable(say("sqlite-too-old", version=sqlite3.sqlite_version))
    if _is_new(path):
        return
    newest = migrations()[-1].number
    try:
        async with _connected(path, patience_seconds, mode="ro") as looking:
            await one_hop(looking, lambda connection: refuse_foreign(connection, path, newest))
    except sqlite3.OperationalError as error:
        # a transaction that a crash interrupted needs a writer to roll it back before anyone reads
        if error_code(error) != sqlite3.SQLITE_READONLY:
            raise


async def _upgraded(writer: aiosqlite.Connection, path: Path, patience_seconds: float) -> None:
    """Set the writer up. A large database takes minutes; a caller that is cancelled ends that."""
    stopping = threading.Event()
    try:
        await one_hop(
            writer, lambda connection: _set_up(connection, path, patience_seconds, stopping.is_set)
        )
    except asyncio.CancelledError:
        stopping.set()
        raise


def _set_up(
    connection: sqlite3.Connection, path: Path, patience_seconds: float, stopped: Stopped
) -> None:
    connection.execute(f"PRAGMA page_size = {_PAGE_SIZE:d}")  # an existing file keeps its own
    _write_ahead(connection, time.perf_counter() + patience_seconds)
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    connection.set_progress_handler(stopped, INSTRUCTIONS_BETWEEN_CHECKS)
    migrate(
        connection,
        migrations(),
        lambda before, after: keeping_copy(connection, path, before, after, stopped),
        patience_for(path),
    )
    connection.set_progress_handler(None, 0)
    begin_remaking(connection)


def _write_ahead(connection: sqlite3.Connection, deadline: float) -> None:
    """Switch to WAL. SQLite itself does not wait if two processes switch at once."""
    while connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if error_code(error) != sqlite3.SQLITE_BUSY or time.perf_counter() > deadline:
                raise
            time.sleep(0.01)


def _set_up_reader(connection: sqlite3.Connection) -> None:
    for pragma in (*_PRAGMAS, "PRAGMA query_only = ON"):
        connection.execute(pragma)
