"""The process that answers and its spare, between which nothing is left unanswered."""

import asyncio
import logging
from pathlib import Path

import pytest

from bot.delivery.lease_keeper import LeaseKeeper
from bot.delivery.served_shards import ServedShards
from bot.storage.leases import Leases
from bot.storage.sqlite.open_file import open_database
from tests.fakes import A_PROCESS, FakeClock

APPLICATION = 900


class StopsTheOther(logging.Handler):
    """Somebody who reads the log, and stops the process that answers when it says so."""

    def __init__(self, answering: ServedShards) -> None:
        super().__init__()
        self.stopping: asyncio.Task[None] | None = None
        self._answering = answering

    def emit(self, record: logging.LogRecord) -> None:
        if "ready to take over" in record.getMessage():
            self.stopping = asyncio.create_task(self._answering.stop())


async def test_the_other_may_be_stopped_as_soon_as_the_log_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It goes on answering until the spare, which has just begun to connect, is connected."""
    caplog.set_level(logging.INFO)
    async with open_database(tmp_path / "leases.db") as database:
        leases = Leases(database, FakeClock(), A_PROCESS)
        keepers = [LeaseKeeper(leases, holder=name) for name in ("old", "new")]
        old, new = (ServedShards(keeper, None) for keeper in keepers)
        assert await old.begin(APPLICATION)
        reader = StopsTheOther(old)
        log = logging.getLogger("bot.delivery.served_shards")
        log.addHandler(reader)
        try:
            await keepers[0].perhaps_held()  # it has just looked, and seen no spare
            assert not await new.begin(APPLICATION)
        finally:
            log.removeHandler(reader)
        connected = asyncio.Event()
        running = asyncio.create_task(new.run(connected.wait, asyncio.Event().wait))
        try:
            assert reader.stopping
            await asyncio.sleep(0.3)
            assert not reader.stopping.done()
            connected.set()
            await asyncio.wait_for(reader.stopping, 5)
            await asyncio.wait_for(new.until_answering(), 5)
        finally:
            running.cancel()
