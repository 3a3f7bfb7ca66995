"""Processes on one server wake each other."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.models.server_address import ServerAddress
from bot.storage.engine import Topic
from bot.storage.leases import Leases
from bot.storage.postgresql.server_database import PostgreSQLDatabase, open_database
from tests.database_server import DatabaseServer
from tests.fakes import A_PROCESS, FakeClock


@asynccontextmanager
async def listening(database: PostgreSQLDatabase) -> AsyncIterator["asyncio.Queue[Topic]"]:
    """What a process hears; it has been told of every topic once, at the beginning."""
    heard: asyncio.Queue[Topic] = asyncio.Queue()
    task = asyncio.create_task(database.listen(heard.put_nowait))
    try:
        first = [await asyncio.wait_for(heard.get(), 10) for _ in range(2)]
        assert set(first) == {"posting", "leases"}
        yield heard
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def test_another_process_is_woken(address: ServerAddress) -> None:
    """At once, for each topic; a lease that is given back wakes whoever waits for it."""
    async with (
        open_database(address) as here,
        open_database(address) as there,
        listening(there) as heard,
    ):
        await here.wake("posting")
        assert await asyncio.wait_for(heard.get(), 2) == "posting"

        leases = Leases(here, FakeClock(), A_PROCESS)
        await leases.take("posting", None, "here")
        await leases.give_back({"posting": 1}, "here")
        assert await asyncio.wait_for(heard.get(), 2) == "leases"


async def test_what_was_missed(address: ServerAddress, server: DatabaseServer) -> None:
    """After the connection was lost, a process looks after everything."""
    async with open_database(address) as database, listening(database) as heard:
        server.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
        )
        again = [await asyncio.wait_for(heard.get(), 10) for _ in range(2)]
        assert set(again) == {"posting", "leases"}
        await database.wake("posting")
        assert await asyncio.wait_for(heard.get(), 2) == "posting"
