"""Leases are held by one process at a time, and an old holder changes nothing."""

import asyncio

import pytest

from bot.errors import LeaseLost
from bot.storage.engine import Connection, Database
from bot.storage.fences import FencedDatabase, check_fence, inside
from bot.storage.leases import Leases
from bot.storage.synced_commands import SyncedCommands
from tests.fakes import A_PROCESS, FakeClock
from tests.storage.engines import Engine


class Believed:
    """A lease that a process believes it holds."""

    def __init__(self, name: str, holder: str, number: int, *, valid: bool = True) -> None:
        self.name = name
        self.holder = holder
        self.number = number
        self._valid = valid

    def is_valid(self) -> bool:
        return self._valid


async def test_of_many_contenders_one_gets_it(engine: Engine) -> None:
    """Those that saw the same row, through several connections, get one lease together."""
    async with engine.open() as here, engine.open() as there:
        first = await asyncio.gather(
            *(
                Leases(each, FakeClock(), A_PROCESS).take("posting", None, f"p{n}")
                for n, each in enumerate([here, there])
            )
        )
        row = (await Leases(here, FakeClock(), A_PROCESS).all())["posting"]
        second = await asyncio.gather(
            *(
                Leases(each, FakeClock(), A_PROCESS).take("posting", row, f"p{n}")
                for n, each in enumerate([here, there] * 5)
            )
        )

    assert sorted(first, key=str) == [1, None]
    assert sorted(second, key=str) == [2, *[None] * 9]


async def test_a_holder_that_renewed_keeps_it(database: Database) -> None:
    """Who saw the row before the renewal doesn't get the lease."""
    leases = Leases(database, FakeClock(), A_PROCESS)
    await leases.take("posting", None, "old")
    seen = (await leases.all())["posting"]

    assert await leases.renew({"posting": 1}, "old") == {"posting"}
    assert await leases.take("posting", seen, "new") is None


async def test_a_new_holder_ends_the_old_one(database: Database) -> None:
    """The old holder can neither renew nor give back what it has lost."""
    leases = Leases(database, FakeClock(), A_PROCESS)
    await leases.take("posting", None, "old")
    await leases.take("posting", (await leases.all())["posting"], "new")

    assert await leases.renew({"posting": 1}, "old") == frozenset()
    await leases.give_back({"posting": 1}, "old", "late")
    assert await leases.renew({"posting": 2}, "new") == {"posting"}
    assert (await leases.all())["posting"] == ("new", 2, 1, "")


async def test_what_is_handed_on(database: Database) -> None:
    """A lease that is given back carries a text to the next holder, and only to that one."""
    leases = Leases(database, FakeClock(), A_PROCESS)
    await leases.take("shards", None, "old")
    await leases.give_back({"shards": 1}, "old", "1 2 3")
    left = (await leases.all())["shards"]
    await leases.take("shards", left, "new")

    assert left == (None, 1, 1, "1 2 3")
    assert await leases.renew({"shards": 1}, "old") == frozenset()
    assert (await leases.all())["shards"] == ("new", 2, 0, "")


async def test_fenced_work_writes_while_it_has_the_lease(database: Database) -> None:
    """Also in tasks that the work begins. Other work isn't checked."""
    leases, fenced = Leases(database, FakeClock(), A_PROCESS), FencedDatabase(database)
    await leases.take("posting", None, "old")
    synced = SyncedCommands(fenced)
    with inside(Believed("posting", "old", 1)):
        await asyncio.create_task(synced.save("a", "written by the holder"))

    await leases.take("posting", (await leases.all())["posting"], "new")
    with inside(Believed("posting", "old", 1)):
        with pytest.raises(LeaseLost):
            await asyncio.create_task(synced.save("a", "written by the old holder"))
        assert await synced.fingerprint("a") == "written by the holder"  # reading is free
    with inside(Believed("posting", "new", 2)):
        await synced.save("a", "written by the new holder")
    assert await synced.fingerprint("a") == "written by the new holder"

    await leases.give_back({"posting": 2}, "new")
    with inside(Believed("posting", "new", 2)), pytest.raises(LeaseLost):
        await synced.save("a", "written after it was given back")
    await synced.save("a", "written without any lease")
    assert await synced.fingerprint("a") == "written without any lease"


async def test_a_refused_write_changes_nothing(database: Database) -> None:
    """The check and the work are one transaction."""
    ran = []

    def work(connection: Connection) -> None:
        ran.append(connection)

    with inside(Believed("never taken", "old", 1)), pytest.raises(LeaseLost):
        await FencedDatabase(database).write(work)

    assert ran == []


def test_what_cannot_be_undone_asks_first() -> None:
    """A post is sent only by a holder that is certain."""
    check_fence()
    with inside(Believed("posting", "old", 1)):
        check_fence()
    with inside(Believed("posting", "old", 1, valid=False)), pytest.raises(LeaseLost):
        check_fence()
    check_fence()


async def test_a_fence_that_was_given_twice(database: Database) -> None:
    """A server that forgets a takeover gives the next holder the same number: the name differs."""
    leases, fenced = Leases(database, FakeClock(), A_PROCESS), FencedDatabase(database)
    await leases.take("posting", None, "new")

    assert await leases.renew({"posting": 1}, "forgotten") == frozenset()
    with inside(Believed("posting", "forgotten", 1)), pytest.raises(LeaseLost):
        await SyncedCommands(fenced).save("a", "written by nobody")
