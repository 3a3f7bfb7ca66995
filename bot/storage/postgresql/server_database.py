"""The database on a server: its sessions, its write locks, and opening it."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from typing import TypeVar

from bot.errors import SearchTooSlow, StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.storage.engine import DOMAINS, Domain, EngineState, IndexProgress, Topic
from bot.storage.postgresql.find_damage import find_damage
from bot.storage.postgresql.indexed_words import reindex_changed
from bot.storage.postgresql.server_connection import PostgreSQLConnection, lock_of
from bot.storage.postgresql.server_errors import faults_of
from bot.storage.postgresql.server_migrations import migrate, migrations
from bot.storage.postgresql.server_state import state_of
from bot.storage.postgresql.session import Session, Transaction, idlest
from bot.storage.postgresql.unfinished_copy import is_unfinished
from bot.storage.postgresql.wake_ups import listen, notify
from bot.storage.postgresql.word_index_upkeep import merge_search_index
from bot.storage.postgresql.word_index_versions import (
    begin_remaking,
    has_other_words,
    progress,
    remake_more,
)
from bot.words import say

T = TypeVar("T")

_GRACE_SECONDS = 0.25  # how much later than its deadline a search may still return
_SNAPSHOT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"


class PostgreSQLDatabase:
    """A session for the writes of each domain and several that read.

    `bot.storage.engine.Database` says what the methods promise.
    """

    def __init__(self, address: ServerAddress, *, readers: int, patience_seconds: float) -> None:
        self.address = address
        self._patience_seconds = patience_seconds
        self._readers = [Session(address) for _ in range(max(1, readers))]
        self._writers: dict[Domain, Session] = {domain: Session(address) for domain in DOMAINS}

    async def read(
        self, work: Callable[[PostgreSQLConnection], T], *, seconds: float | None = None
    ) -> T:
        """Return what `work` returns; all its statements see the same moment of the database."""
        reader = idlest(self._readers)
        with faults_of(self.address):
            if seconds is None:
                return await reader.run(work, Transaction(_SNAPSHOT, commits=False))
            deadline = time.perf_counter() + seconds
            try:
                async with asyncio.timeout(seconds + _GRACE_SECONDS):
                    return await reader.run(
                        work, Transaction(_SNAPSHOT, commits=False, deadline=deadline)
                    )
            except TimeoutError:  # the server is not heard of any more
                raise SearchTooSlow(say("search-too-slow")) from None

    async def glance(self, work: Callable[[PostgreSQLConnection], T]) -> T:
        """Return what a look-up returns; a server is asked as for any other."""
        return await self.read(work)

    async def write(
        self,
        work: Callable[[PostgreSQLConnection], T],
        *,
        durable: bool = False,
        domain: Domain | None = None,
    ) -> T:
        """Return what `work` returns once its changes are stored, or raise and change nothing."""
        locked = DOMAINS if domain is None else (domain,)
        begin = "; ".join(
            [
                "BEGIN ISOLATION LEVEL READ COMMITTED",
                f"SET LOCAL lock_timeout = {int(self._patience_seconds * 1000):d}",
                *([] if durable else ["SET LOCAL synchronous_commit = off"]),
                *map(lock_of, locked),
            ]
        )
        with faults_of(self.address):
            writer, transaction = self._writers[locked[0]], Transaction(begin, commits=True)
            if "news" in locked:
                return await writer.run(lambda connection: _indexing(connection, work), transaction)
            return await writer.run(work, transaction)

    async def remake_search_index(self, articles: int) -> bool:
        """Remake the search index of that many more articles; False when it is whole."""
        return await self.write(
            lambda connection: remake_more(connection, connection.memory, articles), domain="news"
        )

    async def search_index_progress(self) -> IndexProgress | None:
        """How far the search index is remade; None if it is whole."""
        return await self.read(progress)

    async def merge_search_index(self) -> bool:
        """Do one step of the search index's upkeep; False when nothing is left to do."""
        return await self.write(merge_search_index, domain="news")

    async def wake(self, topic: Topic) -> None:
        """Wake the processes that `listen`."""
        await self.write(lambda connection: notify(connection, topic), domain="service")

    async def listen(self, heard: Callable[[Topic], None]) -> None:
        """Call `heard` whenever a process wakes others, until cancelled."""
        await listen(self.address, heard)

    async def tidy(self) -> None:
        """Nothing: the server refreshes its statistics and reuses free space on its own."""

    async def state(self) -> EngineState:
        """The server's version, the size of the database, its standbys, and who waits for a lock."""
        return await self.read(state_of)

    async def fault(self) -> str | None:
        """The first fault that a full reading of the database finds; takes seconds for each GB."""
        with faults_of(self.address):
            return await idlest(self._readers).with_connection(find_damage)

    async def migrate(self, *, unfinished: bool = False) -> None:
        """Make the tables that are missing. Refuses an unfinished copy unless it is asked for."""
        writer = self._writers[DOMAINS[0]]
        if not unfinished and await writer.with_connection(is_unfinished):
            raise StorageUnavailable(say("server-unfinished", server=str(self.address)))
        await writer.with_connection(
            lambda connection: migrate(connection, migrations(), self.address)
        )
        if await self.read(has_other_words):
            await self.write(begin_remaking, domain="news")

    async def close(self) -> None:
        """End all sessions after their work."""
        async with contextlib.AsyncExitStack() as closing:
            for session in (*self._readers, *self._writers.values()):
                closing.push_async_callback(session.close)


@contextlib.asynccontextmanager
async def open_database(
    address: ServerAddress,
    *,
    readers: int = 4,
    patience_seconds: float = 15.0,
    unfinished: bool = False,
) -> AsyncIterator[PostgreSQLDatabase]:
    """Open the database; create missing tables if necessary. The database itself must exist.

    `patience_seconds` is how long a write waits for those of other processes. A database into which
    a store is still being moved is opened only if `unfinished`. Raises `StorageUnavailable`; a
    database of another program stays as it is.
    """
    database = PostgreSQLDatabase(address, readers=readers, patience_seconds=patience_seconds)
    try:
        with faults_of(address):
            await database.migrate(unfinished=unfinished)
        yield database
    finally:
        await database.close()


def _indexing(connection: PostgreSQLConnection, work: Callable[[PostgreSQLConnection], T]) -> T:
    """The work's result, with the articles indexed that it changed."""
    result = work(connection)
    reindex_changed(connection, connection.memory)
    return result
