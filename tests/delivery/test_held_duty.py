"""What one process does for all, and how far apart shards identify."""

import asyncio
import contextlib
import itertools
import time
from collections.abc import AsyncIterator

import pytest

from bot.delivery.duty import Duty
from bot.delivery.held_duty import HeldDuties
from bot.delivery.lease_keeper import LeaseKeeper
from bot.delivery.shared_gate import SharedGate
from bot.storage.fences import FencedDatabase
from bot.storage.synced_commands import SyncedCommands
from bot.wiring.app import App, build

SECONDS = 0.6  # of a lease


class Process:
    """A process that writes its name all the time while it has the lease."""

    def __init__(self, name: str, app: App) -> None:
        self.name = name
        self.keeper = LeaseKeeper(app.leases, holder=name, seconds=SECONDS)
        self.written = 0
        assert isinstance(app.database, FencedDatabase)
        self._rows = SyncedCommands(app.database)
        duty = Duty("posting", self._work, app.watch_duties, after_fault=0.02)
        self._held = HeldDuties("posting", [duty], self.keeper, self._at_once)
        self.renewing = asyncio.create_task(self.keeper.run())
        self.running = asyncio.create_task(self._held.run())

    async def _at_once(self) -> None:
        pass

    async def _work(self) -> float:
        await self._rows.save("by", self.name)
        self.written += 1
        return 0.01

    async def stop(self) -> None:
        for task in (self.running, self.renewing):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task


@pytest.fixture
async def another(app: App) -> AsyncIterator[App]:
    """The same database in another process."""
    async with build(app.settings, app.clock) as built:
        yield built


async def until_written(process: Process, seconds: float = 5) -> None:
    before = process.written
    async with asyncio.timeout(seconds):
        while process.written == before:  # noqa: ASYNC110  it is another process
            await asyncio.sleep(0.01)


async def test_one_process_does_it(app: App, another: App) -> None:
    """The other one begins when the first has stopped."""
    first = Process("first", app)
    await until_written(first)
    second = Process("second", another)
    await asyncio.sleep(SECONDS)
    assert second.written == 0

    await first.stop()
    await until_written(second)
    await second.stop()
    assert (await app.leases.all())["posting"].holder is None


async def test_an_old_holder_writes_nothing(app: App, another: App) -> None:
    """One that doesn't renew any more, but still works: from the takeover on its writes are refused."""
    first = Process("first", app)
    await until_written(first)
    first.renewing.cancel()  # as if it had been suspended in the middle of its work
    second = Process("second", another)
    await until_written(second)
    late, rows = first.written, SyncedCommands(app.database)
    for _ in range(20):
        assert await rows.fingerprint("by") == "second"
        await asyncio.sleep(0.01)
    assert first.written == late

    await first.keeper.renew()  # it learns of it and stops
    await asyncio.sleep(0.05)
    assert await rows.fingerprint("by") == "second"
    for process in (first, second):
        await process.stop()
    assert await app.watch_duties.examine() == []


async def test_identifies_are_apart(app: App, another: App) -> None:
    """Of several processes one shard of each key identifies at a time, and none waits for ever."""
    keepers = [LeaseKeeper(each.leases, holder=str(n)) for n, each in enumerate([app, another])]
    gates = [SharedGate(keeper) for keeper in keepers]
    identified: list[tuple[int, float]] = []

    async def identify(gate: SharedGate, key: int) -> None:
        await gate.wait(f"identify 1 {key}", 0.2)
        identified.append((key, time.perf_counter()))

    await asyncio.gather(*(identify(gate, shard % 2) for gate in gates for shard in range(6)))
    for gate in gates:
        await gate.close()

    for key in range(2):
        moments = [at for each, at in identified if each == key]
        between = [after - before for before, after in itertools.pairwise(moments)]
        assert len(moments) == 6
        assert min(between) >= 0.2
