"""The database file: who may touch it, from which thread, and what its faults mean to a person."""

import asyncio
import contextlib
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TypeVar

import aiosqlite

from bot.errors import SearchTooSlow, StorageUnavailable
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.maintenance import merge_search_index, tidy
from bot.storage.sqlite.migrate import migrate, migrations, refuse_foreign

T = TypeVar("T")

_OLDEST_SQLITE = (3, 37, 0)  # the first with STRICT tables
_PAGE_SIZE = 16384  # an article of 2 KB leaves a third of a 4 KB page empty; loads a tenth faster
_INSTRUCTIONS_BETWEEN_CHECKS = 2_000  # about 0.1 ms
_GRACE_SECONDS = 0.25  # how far past its deadline a search may come back by itself

# NORMAL in WAL mode: a crash of the program loses nothing, a power cut at most the last commits,
# neither leaves half a transaction. mmap: 6 µs instead of 14 µs for a story by its id. With 64 MB
# of cache for each connection nothing is faster, among a million articles either.
_PRAGMAS = (
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -16384",
    "PRAGMA mmap_size = 1073741824",
    "PRAGMA temp_store = MEMORY",
)


class SQLiteDatabase:
    """One connection that writes and several that read, each on its own thread.

    Reading is never blocked by writing. A piece of work is an ordinary function of a
    `sqlite3.Connection`; it runs on that connection's thread, so it must not touch the event
    loop, and it must have fetched all that it wants when it returns.
    """

    def __init__(
        self, path: Path, writer: aiosqlite.Connection, readers: list[aiosqlite.Connection]
    ) -> None:
        self.path = path
        self._writer = writer
        self._readers = [_Reader(connection) for connection in readers]

    async def read(
        self, work: Callable[[SQLiteConnection], T], *, seconds: float | None = None
    ) -> T:
        """What `work` returns; all its statements see the same moment of the database.

        Raises `StorageUnavailable`, and `SearchTooSlow` once `seconds` have passed, the time
        of waiting for a free connection included.
        """
        reader = min(self._readers, key=_Reader.load)
        with faults_of(self.path):
            if seconds is None:
                return await reader.run(lambda connection: _snapshot(connection, work))
            deadline = time.perf_counter() + seconds
            try:
                # The index may work for long inside one instruction, where nothing can stop it:
                # the person is answered all the same, the thread comes back later.
                async with asyncio.timeout(seconds + _GRACE_SECONDS):
                    return await reader.run(lambda connection: _until(deadline, connection, work))
            except TimeoutError:
                raise _too_slow() from None

    async def write(self, work: Callable[[SQLiteConnection], T], *, durable: bool = False) -> T:
        """What `work` returns, after all that it changed is stored; or nothing was changed.

        Works run one after the other. A cancelled caller does not stop its work. What is
        `durable` outlives a power cut too; it waits for the disk, 0.2 ms on a good one.
        Raises `StorageUnavailable`.
        """
        transaction = _durable_transaction if durable else _transaction
        with faults_of(self.path):
            return await _one_hop(self._writer, lambda connection: transaction(connection, work))

    async def tidy(self) -> None:
        """See `bot.storage.engine.Database.tidy`; runs outside any transaction."""
        with faults_of(self.path):
            await _one_hop(self._writer, tidy)

    async def merge_search_index(self) -> bool:
        """See `bot.storage.engine.Database.merge_search_index`."""
        return await self.write(merge_search_index)

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
    """Opens the database, making the file, its folder and what its schema lacks.

    `patience_seconds` is how long a lock of another program is waited for.
    Raises `StorageUnavailable`; a file that is damaged or not ours is left as it is.
    """
    path = Path(path)
    async with contextlib.AsyncExitStack() as connections:
        with faults_of(path):
            _prepare_place(path)
            await _look_first(path, patience_seconds)
            writer = await connections.enter_async_context(_connect(path, patience_seconds))
            await _one_hop(writer, lambda connection: _set_up(connection, patience_seconds))
            reading = []
            for _ in range(max(1, readers)):
                reader = await connections.enter_async_context(_connect(path, patience_seconds))
                await _one_hop(reader, _set_up_reader)
                reading.append(reader)
        yield SQLiteDatabase(path, writer, reading)


class _Reader:
    """A connection that reads, and how much work it has been given.

    Two counters, each with one thread that changes it: work whose caller was cancelled still
    occupies the connection.
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
    """Runs `work` on the connection's thread.

    The one touch of aiosqlite's inside. Its public calls are a thread hop for each statement,
    20 µs each, where a statement takes 2 µs; and between two hops of one transaction other
    tasks could slip in.
    """
    result: T = await connection._execute(work, connection._conn)  # type: ignore[no-untyped-call]
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
        lambda: time.perf_counter() > deadline, _INSTRUCTIONS_BETWEEN_CHECKS
    )
    try:
        return _snapshot(connection, work)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
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
    # executescript: this pragma acts when it is compiled, and `execute` keeps compiled statements,
    # so that the second time nothing would happen
    connection.executescript("PRAGMA synchronous = FULL")
    try:
        return _transaction(connection, work)
    finally:
        connection.executescript("PRAGMA synchronous = NORMAL")


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:  # SQLite rolls back by itself after some faults
        with contextlib.suppress(sqlite3.Error):  # the fault that led here says more
            connection.execute("ROLLBACK")


def _too_slow() -> SearchTooSlow:
    return SearchTooSlow(
        "That search took too long and was stopped. Try fewer or longer words, or one source."
    )


def _connect(path: Path, patience_seconds: float, mode: str = "rwc") -> aiosqlite.Connection:
    return aiosqlite.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=patience_seconds,
        isolation_level=None,  # transactions begin where this file says so
        factory=SQLiteConnection,
    )


def _prepare_place(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageUnavailable(
            f"The folder of {path} cannot be made ({error.strerror}); "
            "set DATELINE_DATABASE to a file in a folder that can be written."
        ) from None
    # Asked beforehand, for aiosqlite's thread prints a traceback when it cannot open a file; and
    # without opening it: closing it again would drop the locks of this process's connections.
    if not os.access(path, os.F_OK):
        openable = writable = os.access(path.parent, os.W_OK | os.X_OK)
    else:
        openable = path.is_file() and os.access(path, os.R_OK)
        writable = os.access(path, os.W_OK)
    if not openable:
        raise StorageUnavailable(_MENDS[sqlite3.SQLITE_CANTOPEN].format(path=path))
    if not writable:
        raise StorageUnavailable(_READ_ONLY.format(path=path))


def _is_new(path: Path) -> bool:
    return not path.is_file() or path.stat().st_size == 0


async def _look_first(path: Path, patience_seconds: float) -> None:
    """Refuses a damaged, newer or foreign file before a connection that could change it opens."""
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise StorageUnavailable(
            f"This Python has SQLite {sqlite3.sqlite_version}, Dateline needs 3.37 or newer; "
            "use a newer Python or system."
        )
    if _is_new(path):
        return
    newest = migrations()[-1].number
    try:
        async with _connect(path, patience_seconds, mode="ro") as looking:
            await _one_hop(looking, lambda connection: refuse_foreign(connection, path, newest))
    except sqlite3.OperationalError as error:
        # a transaction that a crash cut short needs a writer to roll it back before it reads
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
            raise


def _set_up(connection: sqlite3.Connection, patience_seconds: float) -> None:
    connection.execute(f"PRAGMA page_size = {_PAGE_SIZE:d}")  # a file that exists keeps its own
    _write_ahead(connection, time.perf_counter() + patience_seconds)
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    migrate(connection, migrations())


def _write_ahead(connection: sqlite3.Connection, deadline: float) -> None:
    """Switches to WAL, waiting by hand: SQLite does not wait when two processes switch at once."""
    while connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if (
                error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY
                or time.perf_counter() > deadline
            ):
                raise
            time.sleep(0.01)


def _set_up_reader(connection: sqlite3.Connection) -> None:
    for pragma in (*_PRAGMAS, "PRAGMA query_only = ON"):
        connection.execute(pragma)


_LOCKED = "Another program is writing to {path}; stop it and try again."
_DAMAGED = (
    "{path} is damaged; nothing was changed. "
    "Move it away, restore a copy, or load the articles again."
)
_READ_ONLY = (
    "{path} cannot be written; allow writing to it and its folder, "
    "or set DATELINE_DATABASE to another file."
)
_MENDS = {
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_PROTOCOL: _LOCKED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_FULL: "The disk of {path} is full; nothing was lost. Make room and try again.",
    sqlite3.SQLITE_IOERR: "The disk of {path} is full or fails; check its space, then try again.",
    sqlite3.SQLITE_CANTOPEN: (
        "{path} cannot be opened; check that it is a file that you may read and write, "
        "in a folder where you may write."
    ),
}


@contextlib.contextmanager
def faults_of(path: Path) -> Iterator[None]:
    """Turns SQLite's faults with that file into `StorageUnavailable`, which says how to mend it."""
    try:
        yield
    except sqlite3.Error as error:
        fix = _MENDS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if fix is None:  # a fault of ours
            raise
        raise StorageUnavailable(fix.format(path=path)) from error
