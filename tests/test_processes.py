"""Several processes of one bot on one database: one of them answers and posts."""

import asyncio
import signal
import time
from asyncio.subprocess import Process
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.config import Settings
from bot.models.server_address import ServerAddress, is_server_address
from bot.storage.open_store import open_store
from bot.wiring.app import build
from bot.words import english
from tests.database_server import REPLICATED, new_server
from tests.due_digests import Place, digests_are_due
from tests.loopback import SERVER, Loopback
from tests.storage.engines import ENGINES
from tests.test_run import running

A_SECOND = 50  # commands
READY = "to invite it"
SPARE = "ready to take over"
TOOK_OVER = "took over from another process"


async def said(process: Process, text: str, seconds: float = 40) -> str:
    """Wait until the process logs a text; returns everything up to there."""
    assert process.stderr
    log = ""
    async with asyncio.timeout(seconds):
        while text not in log.rpartition("\n")[0]:
            line = await process.stderr.readline()
            assert line, log
            log += line.decode()
    return log


async def doctor(database: Path | ServerAddress) -> dict[str, str]:
    """What `dateline doctor` says about processes."""
    async with build(Settings(database=database)) as app:
        findings = await app.health.of_everything({})
    return {english().tell(each.about): english().tell(each.text) for each in findings}


class Readers:
    """People who use commands all the time."""

    def __init__(self, discord: Loopback) -> None:
        self._discord = discord
        self._asked: list[asyncio.Task[float | None]] = []
        self._asking = asyncio.create_task(self._ask())
        self._stopped = False

    async def _ask(self) -> None:
        begun = time.perf_counter()
        while not self._stopped:
            self._asked.append(asyncio.create_task(self._discord.ask("help")))
            wait = begun + len(self._asked) / A_SECOND - time.perf_counter()
            await asyncio.sleep(max(0, wait))

    async def stop(self) -> list[float | None]:
        """How many seconds each answer took; None for one that never came."""
        self._stopped = True
        await self._asking
        return await asyncio.gather(*self._asked)


@pytest.fixture(params=ENGINES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | ServerAddress]:
    """An empty database of each engine."""
    engine = ENGINES[request.param](tmp_path / "news.db")
    address = engine.address
    yield ServerAddress(address) if is_server_address(address) else Path(address)
    engine.remove()


async def restarts(
    database: Path | ServerAddress, times: int, seconds: float
) -> list[float | None]:
    """Restart the bot under load, each time with the next process started; how long answers took."""
    places = [Place(int(SERVER["id"]), channel) for channel in range(11, 23)]
    await digests_are_due(database, places)
    async with Loopback() as discord, AsyncExitStack() as processes:

        async def another() -> Process:
            bot = running(discord, database, DATELINE_ARTICLES="")
            return await processes.enter_async_context(bot)

        current = await another()
        await said(current, READY)
        readers = Readers(discord)
        for _ in range(times):
            following = await another()
            await said(following, SPARE)  # it isn't connected yet: the old one goes on until it is
            await asyncio.sleep(seconds)
            current.terminate()
            assert await asyncio.wait_for(current.wait(), 15) == 0
            await said(following, TOOK_OVER, 5)
            current = following
        await asyncio.sleep(seconds)
        took = await readers.stop()
        await _kill(current, await another(), discord)
        for _ in range(100):
            if len(discord.messages) == len(places):
                break
            await asyncio.sleep(0.1)

        assert {channel: len(posted) for channel, posted in discord.messages.items()} == {
            str(place.channel_id): 1 for place in places
        }
    assert set(discord.answered.values()) == {1}
    return took


async def _kill(current: Process, following: Process, discord: Loopback) -> None:
    """Kill the bot: the next process notices that at once."""
    await said(following, READY)
    current.kill()
    await said(following, TOOK_OVER, 2)
    assert await discord.ask("help")


async def test_a_rolling_restart(database: Path | ServerAddress) -> None:
    """A second process takes over while people use commands: all are answered, each once.

    One that is killed is followed as well, and digests are posted once.
    """
    took = await restarts(database, times=1, seconds=0.5)

    assert len(took) > A_SECOND
    assert None not in took


@pytest.mark.long
async def test_five_rolling_restarts(database: Path | ServerAddress) -> None:
    """Of 10,000 interactions none is left out and none is answered twice."""
    took = await restarts(database, times=5, seconds=33)
    answered = sorted(each for each in took if each is not None)

    assert len(took) >= 10_000
    assert len(answered) == len(took)


@pytest.mark.long
async def test_a_process_that_is_stopped_and_wakes_up(database: Path | ServerAddress) -> None:
    """After two leases the spare answers and posts; the old one wakes up and does neither."""
    server = int(SERVER["id"])
    async with (
        Loopback() as discord,
        running(discord, database, DATELINE_ARTICLES="") as old,
    ):
        await said(old, READY)
        async with running(discord, database, DATELINE_ARTICLES="") as new:
            await said(new, READY)
            await asyncio.sleep(2)
            old.send_signal(signal.SIGSTOP)
            stopped = time.perf_counter()
            await said(new, TOOK_OVER, 60)
            assert time.perf_counter() - stopped < 30
            asked = [asyncio.create_task(discord.ask("help")) for _ in range(20)]
            await asyncio.gather(*asked)
            old.send_signal(signal.SIGCONT)
            places = [Place(server, channel) for channel in range(11, 31)]
            await digests_are_due(database, places)
            asked += [asyncio.create_task(discord.ask("help")) for _ in range(20)]
            assert None not in await asyncio.gather(*asked)
            await said(old, "has become a spare", 10)
            for _ in range(300):
                if len(discord.messages) == 20:
                    break
                await asyncio.sleep(0.1)
            assert set(discord.answered.values()) == {1}
            assert [len(posted) for posted in discord.messages.values()] == [1] * 20

            new.terminate()
            await said(old, TOOK_OVER, 10)
            assert await discord.ask("help")


async def test_ranges_of_shards(tmp_path: Path) -> None:
    """Two processes open each its own shards; together they identify as slowly as Discord wants.

    The one with DATELINE_DUTIES=no posts nothing, the other one does, as doctor says.
    """
    database = tmp_path / "news.db"
    await digests_are_due(database, [Place(int(SERVER["id"]), 11)])
    idle = {"DATELINE_SHARDS": "0/2", "DATELINE_DUTIES": "no", "DATELINE_ARTICLES": ""}
    busy = {"DATELINE_SHARDS": "1/2", "DATELINE_ARTICLES": ""}
    async with Loopback() as discord:
        discord.shards, discord.identify_apart = 2, 5.0
        async with running(discord, database, **idle) as one:
            log = await said(one, READY)
            assert await discord.ask("help")
            await asyncio.sleep(0.5)
            assert discord.messages == {}
            async with running(discord, database, **busy) as other:
                log += await said(other, READY)
                assert await asyncio.wait_for(discord.posted.get(), 20) == "11"
                shown = await doctor(database)

        assert f"(process {one.pid}) has answered" in shown["shards 0/2"]
        assert f"(process {other.pid}) has answered" in shown["shards 1/2"]
        assert f"(process {other.pid}) has done this" in shown["posting digests and follows"]
        assert [each["shard"] for each in discord.identified] == [[0, 2], [1, 2]]
        assert discord.refused_identifies == 0
        assert SPARE not in log


async def test_ranges_that_collide(tmp_path: Path) -> None:
    """One line says what is wrong; the process that was there first goes on."""
    async with (
        Loopback() as discord,
        running(
            discord, tmp_path / "news.db", DATELINE_ARTICLES="", DATELINE_SHARDS="2/4"
        ) as first,
    ):
        await said(first, READY)
        wrong = {"DATELINE_SHARDS": "0-1/2", "DATELINE_LOG_LEVEL": "ERROR"}
        async with running(discord, tmp_path / "news.db", DATELINE_ARTICLES="", **wrong) as second:
            _, complaint = await asyncio.wait_for(second.communicate(), 20)

        assert second.returncode == 1
        assert complaint.decode() == (
            "dateline: Another process serves shards 2/4, which collide with 0-1/2 here. Stop that process,"
            " or set DATELINE_SHARDS to ranges that have the same total and don't overlap.\n"
        )
        assert first.returncode is None


async def test_a_server_that_crashes(tmp_path: Path) -> None:
    """The bot comes back by itself: it keeps its leases, answers and posts."""
    server = new_server()
    try:
        database = server.address(server.new_database())
        async with Loopback() as discord, running(discord, database, DATELINE_ARTICLES="") as bot:
            await said(bot, READY)
            server.stop(crash=True)
            await asyncio.sleep(1)
            server.start()
            await digests_are_due(database, [Place(int(SERVER["id"]), n) for n in range(11, 21)])
            async with open_store(database) as opened:
                await opened.wake("posting")
            async with asyncio.timeout(60):
                while len(discord.messages) < 10:  # noqa: ASYNC110  it is another process
                    await asyncio.sleep(0.1)

            assert [len(posted) for posted in discord.messages.values()] == [1] * 10
            assert await discord.ask("help")
            assert bot.returncode is None
    finally:
        server.remove()


@pytest.mark.long
async def test_a_standby_as_address() -> None:
    """The bot doesn't start on a copy that can't be written to: one line says what to name instead."""
    primary = new_server(options=REPLICATED)
    try:
        name = primary.new_database()
        async with open_store(primary.address(name)):
            pass
        standby = primary.standby()
        quiet = {"DATELINE_ARTICLES": "", "DATELINE_LOG_LEVEL": "ERROR"}
        async with Loopback() as discord, running(discord, standby.address(name), **quiet) as bot:
            _, complaint = await asyncio.wait_for(bot.communicate(), 20)
        standby.remove()
    finally:
        primary.remove()

    assert bot.returncode == 1
    (line,) = complaint.decode().splitlines()
    assert "is a read-only copy; nothing was changed." in line
    assert "target_session_attrs=read-write" in line
