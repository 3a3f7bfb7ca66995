"""Fences: a process that has lost a lease, and doesn't know it yet, changes nothing."""

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Protocol, TypeVar

from bot.errors import LeaseLost
from bot.storage.engine import Connection, Database, Domain, EngineState, IndexProgress, Topic
from bot.words import say

T = TypeVar("T")


class Fence(Protocol):
    """A lease that this process holds, or believes it holds."""

    @property
    def name(self) -> str:
        """The name of the lease."""

    @property
    def holder(self) -> str:
        """The process that holds the lease."""

    @property
    def number(self) -> int:
        """The lease's fence: grows with each holder."""

    def is_valid(self) -> bool:
        """Whether no other process can hold the lease yet."""


_FENCE: ContextVar[Fence | None] = ContextVar("fence", default=None)


@contextlib.contextmanager
def inside(fence: Fence) -> Iterator[None]:
    """Work in the block, and in tasks begun there, belongs to the holder of a lease."""
    token = _FENCE.set(fence)
    try:
        yield
    finally:
        _FENCE.reset(token)


def is_inside() -> bool:
    """Whether this work belongs to the holder of a lease."""
    return _FENCE.get() is not None


def check_fence() -> None:
    """Raise `LeaseLost` if another process may hold the lease that this work belongs to.

    For what can't be undone outside the database. Nothing is asked of the database.
    """
    fence = _FENCE.get()
    if fence is not None and not fence.is_valid():
        raise LeaseLost(say("lease-lost"))


class FencedDatabase:
    """A database in which work that belongs to a lease writes only while the lease is held.

    The check is part of each transaction. `bot.storage.engine.Database` says what the methods promise.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def read(self, work: Callable[[Connection], T], *, seconds: float | None = None) -> T:
        """Return what `work` returns."""
        return await self._database.read(work, seconds=seconds)

    async def glance(self, work: Callable[[Connection], T]) -> T:
        """Return what a look-up returns."""
        return await self._database.glance(work)

    async def write(
        self,
        work: Callable[[Connection], T],
        *,
        durable: bool = False,
        domain: Domain | None = None,
    ) -> T:
        """Return what `work` returns. Raises `LeaseLost` if another process has the lease.

        A process that takes a lease waits for the writes of all domains.
        """
        fence = _FENCE.get()
        if fence is None:
            return await self._database.write(work, durable=durable, domain=domain)

        def fenced(connection: Connection) -> T:
            _check(connection, fence)
            return work(connection)

        return await self._database.write(fenced, durable=durable, domain=domain)

    async def wake(self, topic: Topic) -> None:
        """Wake the processes that `listen`."""
        await self._database.wake(topic)

    async def listen(self, heard: Callable[[Topic], None]) -> None:
        """Call `heard` whenever a process wakes others, until cancelled."""
        await self._database.listen(heard)

    async def fault(self) -> str | None:
        """The first fault that a full check of the database finds."""
        return await self._database.fault()

    async def state(self) -> EngineState:
        """What the engine says of itself."""
        return await self._database.state()

    async def remake_search_index(self, articles: int) -> bool:
        """Remake the search index of that many more articles; False when it is whole."""
        check_fence()
        return await self._database.remake_search_index(articles)

    async def search_index_progress(self) -> IndexProgress | None:
        """How far the search index is remade; None if it is whole."""
        return await self._database.search_index_progress()

    async def merge_search_index(self) -> bool:
        """Merge some parts of the search index; False when nothing is left to merge."""
        check_fence()
        return await self._database.merge_search_index()

    async def tidy(self) -> None:
        """Refresh statistics and give unneeded disk space back."""
        check_fence()
        await self._database.tidy()


def _check(connection: Connection, fence: Fence) -> None:
    row = connection.execute(
        "SELECT holder, fence FROM leases WHERE name = ?", (fence.name,)
    ).fetchone()
    if row is None or tuple(row) != (fence.holder, fence.number):
        raise LeaseLost(say("lease-lost"))
