"""What a process notes about itself for `dateline health`."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.delivery.lease_keeper import LeaseKeeper
from bot.delivery.presence import Presence
from bot.storage.leases import Leases
from tests.fakes import A_PROCESS, FakeClock
from tests.storage.engines import Engine


class Here:
    """A process, which may be connected."""

    def __init__(self, name: str, leases: Leases) -> None:
        self.is_connected = False
        self._keeper = LeaseKeeper(leases, holder=name)
        self._presence = Presence(self._keeper, lambda: self.is_connected, look_every=0.01)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Here"]:
        noting = asyncio.create_task(self._presence.run())
        yield self
        noting.cancel()
        await asyncio.gather(noting, return_exceptions=True)


@pytest.fixture
async def leases(engine: Engine) -> AsyncIterator[Leases]:
    async with engine.open() as database:
        yield Leases(database, FakeClock(), A_PROCESS)


async def until_noted(leases: Leases, expected: dict[str, str]) -> None:
    """Wait until exactly these leases are held, each by the process with that name."""
    held: dict[str, str] = {}
    async with asyncio.timeout(5):
        while held != expected:
            await asyncio.sleep(0.01)
            held = {each.name: each.id for each in await leases.holders()}
    assert held == expected


async def test_notes_follow_the_process(leases: Leases) -> None:
    """It is there from start to end, and connected whenever it is; nothing is left at the end."""
    async with Here("one", leases).running() as one:
        await until_noted(leases, {"process 1": "one"})
        one.is_connected = True
        await until_noted(leases, {"process 1": "one", "connected process 1": "one"})
        one.is_connected = False
        await until_noted(leases, {"process 1": "one"})
        one.is_connected = True
        await until_noted(leases, {"process 1": "one", "connected process 1": "one"})
    await until_noted(leases, {})


async def test_numbers_are_used_again(leases: Leases) -> None:
    """Two processes have two numbers; a later one takes the number that became free."""
    async with Here("one", leases).running():
        await until_noted(leases, {"process 1": "one"})
        async with Here("two", leases).running():
            await until_noted(leases, {"process 1": "one", "process 2": "two"})
        async with Here("three", leases).running():
            await until_noted(leases, {"process 1": "one", "process 2": "three"})
    assert set(await leases.all()) == {"process 1", "process 2"}
