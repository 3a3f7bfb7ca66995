"""One process at a time holds a lease, whatever happens to the others and to their clocks."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.delivery.lease_keeper import HeldLease, LeaseKeeper
from bot.errors import StorageUnavailable
from bot.storage.leases import Leases, Numbers
from bot.storage.sqlite.open_file import open_database
from bot.words import say
from tests.fakes import A_PROCESS, FakeClock

SECONDS = 15.0


class Ticks:
    """A machine's clock since its boot, moved by the test."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Processes:
    """Several processes on one database, each with a clock of its own."""

    def __init__(self, leases: Leases) -> None:
        self.leases = leases
        self.clocks: dict[str, Ticks] = {}
        self.keepers: dict[str, LeaseKeeper] = {}

    def __getitem__(self, name: str) -> LeaseKeeper:
        if name not in self.keepers:
            self.clocks[name] = Ticks()
            self.keepers[name] = LeaseKeeper(
                self.leases, holder=name, seconds=SECONDS, now=self.clocks[name]
            )
        return self.keepers[name]

    def pass_time(self, seconds: float, *names: str) -> None:
        for name in names or self.clocks:
            self.clocks[name].now += seconds


@pytest.fixture
async def processes(tmp_path: Path) -> AsyncIterator[Processes]:
    async with open_database(tmp_path / "leases.db") as database:
        yield Processes(Leases(database, FakeClock(), A_PROCESS))


async def taken(keeper: LeaseKeeper) -> HeldLease:
    held = await keeper.try_to_take("posting")
    assert held is not None
    return held


async def test_a_free_lease_is_taken_at_once(processes: Processes) -> None:
    """One that nobody ever held, and one that was given back, with what was handed on."""
    first = await taken(processes["a"])
    assert (first.number, first.was_given_back, first.handed_on) == (1, True, "")
    assert await processes["b"].try_to_take("posting") is None

    await processes["a"].give_back(first, handed_on="to b")
    assert first.lost.is_set()
    processes.pass_time(1)
    second = await taken(processes["b"])
    assert (second.number, second.was_given_back, second.handed_on) == (2, True, "to b")


async def test_a_holder_that_renews_keeps_its_lease(processes: Processes) -> None:
    """However long the other waits."""
    held = await taken(processes["a"])
    for _ in range(20):
        assert await processes["b"].try_to_take("posting") is None
        processes.pass_time(SECONDS / 3)
        await processes["a"].renew()
        assert held.is_valid()


async def test_a_killed_holder_is_followed_within_two_leases(processes: Processes) -> None:
    """Counted from its last renewal, also if the other process looks only every second."""
    await taken(processes["a"])
    b, passed = processes["b"], 0
    while (held := await b.try_to_take("posting")) is None:
        processes.pass_time(1)
        passed += 1

    assert SECONDS < passed < 2 * SECONDS
    assert not held.was_given_back


async def test_an_old_holder_stops_before_a_new_one_begins(processes: Processes) -> None:
    """Whichever renewal was the last, and whenever the other process began to look."""
    for renewals in range(3):
        a, b = processes[f"a{renewals}"], processes[f"b{renewals}"]
        name = f"posting {renewals}"
        held = await a.try_to_take(name)
        assert held is not None
        for _ in range(renewals):
            await b.try_to_take(name)
            processes.pass_time(4)
            await a.renew()
        while (new := await b.try_to_take(name)) is None:
            processes.pass_time(0.5)
        assert not held.is_valid()
        assert new.is_valid()
        assert not held.lost.is_set()  # a doesn't know yet
        await a.renew()
        assert held.lost.is_set()


async def test_no_clock_is_shared(processes: Processes) -> None:
    """Machines whose clocks are days apart agree on who holds the lease."""
    held = await taken(processes["a"])
    assert await processes["b"].try_to_take("posting") is None
    processes.pass_time(864_000, "b")  # b's machine was suspended, or its clock is far ahead

    await processes["a"].renew()
    assert await processes["b"].try_to_take("posting") is None
    assert held.is_valid()


async def test_a_holder_that_was_stopped(processes: Processes) -> None:
    """It knows at once that it may have lost the lease; if nobody took it, it goes on."""
    held = await taken(processes["a"])
    processes.pass_time(60, "a")
    assert not held.is_valid()

    await processes["a"].renew()
    assert held.is_valid()
    assert not held.lost.is_set()


async def test_a_database_that_is_away(processes: Processes) -> None:
    """Renewals are tried again; the lease lives on when nobody took it meanwhile."""

    class Flaky(Leases):
        away = False

        async def renew(self, held: Numbers, holder: str) -> frozenset[str]:
            if self.away:
                raise StorageUnavailable(say("database-locked", path="news.db"))
            return await super().renew(held, holder)

    flaky = Flaky(processes.leases._database, FakeClock(), A_PROCESS)
    keeper = LeaseKeeper(flaky, holder="a", seconds=0.3)
    held = await keeper.try_to_take("posting")
    assert held is not None
    running = asyncio.create_task(keeper.run())
    flaky.away = True
    await asyncio.sleep(0.5)
    assert not held.is_valid()
    flaky.away = False
    for _ in range(100):
        if held.is_valid():
            break
        await asyncio.sleep(0.05)
    running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running
    assert held.is_valid()
    assert not held.lost.is_set()


async def test_whether_a_holder_lives(processes: Processes) -> None:
    """A lease that is renewed has a living holder; one that nobody renews is free in the end."""
    await taken(processes["a"])
    assert await processes["b"].perhaps_held() == {"posting"}
    asking = asyncio.create_task(processes["b"].is_renewed("posting", every=0.01))
    await asyncio.sleep(0.03)
    await processes["a"].renew()
    processes.pass_time(1)
    assert await asyncio.wait_for(asking, 5)

    asking = asyncio.create_task(processes["c"].is_renewed("posting", every=0.01))
    for _ in range(20):
        processes.pass_time(1)
        await asyncio.sleep(0.02)
    assert not await asyncio.wait_for(asking, 5)
    assert await processes["c"].perhaps_held() == frozenset()
