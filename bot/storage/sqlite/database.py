"""The database file while it is open: its connections, and which thread uses each."""

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import aiosqlite

from bot.errors import SearchTooSlow
from bot.storage.engine import Domain, EngineState, IndexProgress, Topic
from bot.storage.sqlite.backup import INSTRUCTIONS_BETWEEN_CHECKS
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.index_versions import progress, remake_more
from bot.storage.sqlite.maintenance import merge_search_index, tidy
from bot.storage.sqlite.sqlite_errors import error_code, faults_of
from bot.words import say

T = TypeVar("T")

_GRACE_SECONDS = 0.25  # how much later than its deadline a search may still return


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
            return await one_hop(self._writer, lambda connection: transaction(connection, work))

    async def wake(self, topic: Topic) -> None:
        """Nothing: processes on one file look at it every few seconds."""

    async def listen(self, heard: Callable[[Topic], None]) -> None:
        """Hear nothing until cancelled."""
        await asyncio.get_running_loop().create_future()

    async def tidy(self) -> None:
        """Refresh statistics and empty the write-ahead log, outside any transaction."""
        with faults_of(self.path):
            await one_hop(self._writer, tidy)

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
        return await one_hop(self._connection, counted)


async def one_hop(connection: aiosqlite.Connection, work: Callable[[SQLiteConnection], T]) -> T:
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
