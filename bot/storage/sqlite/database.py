"""The database file: its connections, which thread uses each, and opening it."""

import asyncio
import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from bot.errors import SearchTooSlow, StorageUnavailable
from bot.storage.engine import Domain, EngineState, IndexProgress, Topic
from bot.storage.sqlite.backup import INSTRUCTIONS_BETWEEN_CHECKS, Stopped
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.index_versions import (
    begin_remaking,
    progress,
    remake_more,
)
from bot.storage.sqlite.maintenance import merge_search_index, tidy
from bot.storage.sqlite.migrate import migrate, migrations, refuse_foreign
from bot.storage.sqlite.sqlite_errors import error_code, faults_of
from bot.storage.sqlite.upgrade_copy import keeping_copy, patience_for
from bot.words import say

T = TypeVar("T")

_OLDEST_SQLITE = (3, 37, 0)  # the first with STRICT tables
_PAGE_SIZE = 16384  # an article of 2 KB leaves a third of a 4 KB page empty; loads a tenth faster
_GRACE_SECONDS = 0.25  # how much later than its deadline a search may still return

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
    "isolation_level": None,  # transactions begin where this file says so
    "factory": SQLiteConnection,
}


class SQLiteDatabase:
    """One connection that writes and several that read, each on a thread of its own.

    Writing never blocks reading. `bot.storage.engine.Database` says what the methods promise.
    """

    def __init__(
        self,
        path: Path,
        writer: aiosqlite.Connection,
        readers: list[aiosqlite.Connection],
        glancing: SQLiteConnection,
    ) -> None:
        """`glancing` belongs to the caller's thread, and waits for no lock."""
        self.path = path
        self._glancing = glancing
        self._writer = writer
        self._readers = [_Reader(connection) for connection in readers]

    async def read(
        self, work: Callable[[SQLiteConnection], T], *, seconds: float | None = None
    ) -> T:
        """Return what `work` returns; all its statements see the same moment of the database."""
        reader = min(self._readers, key=_Reader.load)
        with faults_of(self.path):
            if seconds is None:
                return await reader.run(lambda connection: _snapshot(connection, work))
            deadline = time.perf_counter() + seconds
            try:
                # FTS5 may work for long inside one instruction, where nothing can stop it: the
                # person gets an answer in time, and the thread becomes free later.
                async with asyncio.timeout(seconds + _GRACE_SECONDS):
                    return await reader.run(lambda connection: _until(deadline, connection, work))
            except TimeoutError:
                raise _too_slow() from None

    async def glance(self, work: Callable[[SQLiteConnection], T]) -> T:
        """Return what a look-up returns: 6 µs, while a hop to a thread takes 80 in a running bot."""
        with faults_of(self.path):
            try:
                return work(self._glancing)
            except sqlite3.OperationalError as error:
                if error_code(error) != sqlite3.SQLITE_BUSY:
                    raise
        return await self.read(work)

    async def write(
        self,
        work: Callable[[SQLiteConnection], T],
        *,
        durable: bool = False,
        domain: Domain | None = None,
    ) -> T:
        """Return what `work` returns once its changes are stored, or raise and change nothing.

        A `durable` write waits for the disk: 0.2 ms on a good one. Writes of all domains run one
        after the other.
        """
        transaction = _durable_transaction if durable else _transaction
        with faults_of(self.path):
            return await _one_hop(self._writer, lambda connection: transaction(connection, work))

    async def wake(self, topic: Topic) -> None:
        """Nothing: processes on one file look at it every few seconds."""

    async def listen(self, heard: Callable[[Topic], None]) -> None:
        """Hear nothing until cancelled."""
        await asyncio.get_running_loop().create_future()

    async def tidy(self) -> None:
        """Refresh statistics and empty the write-ahead log, outside any transaction."""
        with faults_of(self.path):
            await _one_hop(self._writer, tidy)

    async def merge_search_index(self) -> bool:
        """Merge some parts of the search index; False when nothing is left to merge."""
        return await self.write(merge_search_index)

    async def remake_search_index(self, articles: int) -> bool:
        """Remake the search index of that many more articles; False when it is whole."""
        return await self.write(lambda connection: remake_more(connection, articles))

    async def search_index_progress(self) -> IndexProgress | None:
        """How far the search index is remade; None if it is whole."""
        return await self.read(progress)

    async def state(self) -> EngineState:
        """SQLite's version, and the size of the file."""

        def work(connection: SQLiteConnection) -> int:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            (size,) = connection.execute("PRAGMA page_size").fetchone()
            return int(pages * size)

        return EngineState(f"SQLite {sqlite3.sqlite_version}", await self.read(work))

    async def fault(self) -> str | None:
        """The first fault that a full check of the file finds; takes seconds for each GB."""
        row = await self.read(
            lambda connection: connection.execute("PRAGMA quick_check(1)").fetchone()
        )
        return None if row[0] == "ok" else str(row[0])


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
                await _one_hop(reader, _set_up_reader)
                reading.append(reader)
            glancing: SQLiteConnection = sqlite3.connect(
                _address(path, "rw"), timeout=0, **_CONNECTING
            )
            connections.enter_context(contextlib.closing(glancing))
            _set_up_reader(glancing)
        yield SQLiteDatabase(path, writer, reading, glancing)


class _Reader:
    """A connection that reads, and how much work it has.

    Two counters, each changed by one thread only: work whose caller was cancelled still occupies
    the connection.
    """

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._given = 0
        self._done = 0

    def load(self) -> int:
        return self._given - self._done

    async def run(self, work: Callable[[SQLiteConnection], T]) -> T:
        def counted(connection: SQLiteConnection) -> T:
            try:
                return work(connection)
            finally:
                self._done += 1

        self._given += 1
        return await _one_hop(self._connection, counted)


async def _one_hop(connection: aiosqlite.Connection, work: Callable[[SQLiteConnection], T]) -> T:
    """Run `work` on the connection's thread.

    This is the only use of a private method of aiosqlite. Its public methods hop to the thread
    once for each statement, which takes 20 µs while a statement takes 2 µs, and between two hops
    of one transaction other tasks could get in.
    """
    result: T = await connection._execute(work, connection._conn)  # type: ignore[no-untyped-call]  # aiosqlite's own; in docs/architecture.md
    return result


def _snapshot(connection: SQLiteConnection, work: Callable[[SQLiteConnection], T]) -> T:
    connection.execute("BEGIN")
    try:
        return work(connection)
    finally:
        _roll_back(connection)


def _until(
    deadline: float, connection: SQLiteConnection, work: Callable[[SQLiteConnection], T]
) -> T:
    if time.perf_counter() > deadline:  # it waited too long for this connection
        raise _too_slow()
    connection.set_progress_handler(
        lambda: time.perf_counter() > deadline, INSTRUCTIONS_BETWEEN_CHECKS
    )
    try:
        return _snapshot(connection, work)
    except sqlite3.OperationalError as error:
        if error_code(error) == sqlite3.SQLITE_INTERRUPT:
            raise _too_slow() from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _transaction(connection: SQLiteConnection, work: Callable[[SQLiteConnection], T]) -> T:
    connection.execute("BEGIN IMMEDIATE")
    try:
        result = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        _roll_back(connection)
        raise
    return result


def _durable_transaction(connection: SQLiteConnection, work: Callable[[SQLiteConnection], T]) -> T:
    # executescript, because this pragma acts when it is compiled, and `execute` caches compiled
    # statements: the second time nothing would happen
    connection.executescript("PRAGMA synchronous = FULL")
    try:
        return _transaction(connection, work)
    finally:
        connection.executescript("PRAGMA synchronous = NORMAL")


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:  # after some faults SQLite has rolled back already
        with contextlib.suppress(sqlite3.Error):  # the fault that led here says more
            connection.execute("ROLLBACK")


def _too_slow() -> SearchTooSlow:
    return SearchTooSlow(say("search-too-slow"))


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
            await _one_hop(looking, lambda connection: refuse_foreign(connection, path, newest))
    except sqlite3.OperationalError as error:
        # a transaction that a crash interrupted needs a writer to roll it back before anyone reads
        if error_code(error) != sqlite3.SQLITE_READONLY:
            raise


async def _upgraded(writer: aiosqlite.Connection, path: Path, patience_seconds: float) -> None:
    """Set the writer up. A large database takes minutes; a caller that is cancelled ends that."""
    stopping = threading.Event()
    try:
        await _one_hop(
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
