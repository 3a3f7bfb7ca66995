"""`dateline health`, asked about real processes of the bot on both engines."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.models.server_address import ServerAddress
from tests.conftest import ROOT
from tests.due_digests import Place, digests_are_due
from tests.loopback import SERVER, Loopback, out_of_order
from tests.shell import Shell
from tests.storage.engines import ENGINES, Engine, place_of
from tests.test_processes import said
from tests.test_run import running

_SAID_WITHIN = 40  # seconds; what a process notes about itself is a second old at most
HERE = socket.gethostname()


@pytest.fixture(params=ENGINES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | ServerAddress]:
    """An empty database of each engine."""
    engine: Engine = ENGINES[request.param](tmp_path / "news.db")
    yield place_of(engine.address)
    engine.remove()


async def health(database: Path | ServerAddress, **settings: str) -> tuple[int, str]:
    """The exit code and the line."""
    address = database if isinstance(database, Path) else database.with_password
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "DISCORD_"))}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "health", cwd=ROOT, stdout=subprocess.PIPE,
        env={**clean, "DATELINE_DATABASE": str(address), **settings},
    )  # fmt: skip
    printed, _ = await process.communicate()
    assert process.returncode is not None
    (line,) = printed.decode().splitlines()
    return process.returncode, line


async def until_said(
    database: Path | ServerAddress, text: str, seconds: float = _SAID_WITHIN
) -> int:
    """Ask until the line has the text; the exit code."""
    code, line, begun = -1, "", time.monotonic()
    while text not in line:
        assert time.monotonic() - begun < seconds, line
        code, line = await health(database)
    return code


@asynccontextmanager
async def bot_on(discord: Loopback, database: Path | ServerAddress) -> AsyncIterator[Process]:
    async with running(discord, database, DATELINE_ARTICLES="") as process:
        yield process


async def test_from_start_to_end(database: Path | ServerAddress) -> None:
    """The line and the exit code follow the bot: connected, cut off from Discord, and stopped."""
    async with Loopback() as discord, bot_on(discord, database) as bot:
        me = f"{HERE} (process {bot.pid})"
        assert await until_said(database, f"{me} is connected to Discord and answers") == 0
        discord.is_silent = True
        await discord.sessions[-1].socket.close(code=4000)
        assert await until_said(database, f"{me} isn't connected to Discord") == 1
        bot.terminate()
        await bot.wait()
        assert await health(database) == (1, "No bot with this database runs on this machine.")


async def test_a_spare_and_a_kill(tmp_path: Path) -> None:
    """A spare is well, takes over, and a bot that was killed is named if none is left."""
    database = tmp_path / "news.db"
    async with Loopback() as discord, bot_on(discord, database) as first:
        assert await until_said(database, f"(process {first.pid}) is connected to Discord and") == 0
        async with bot_on(discord, database) as second:
            await said(second, "to invite it")  # it is connected
            first.kill()
            await first.wait()
            assert await until_said(database, f"(process {second.pid}) is connected") == 0
            second.kill()
            await second.wait()
            code, line = await health(database)

    assert code == 1
    assert line.startswith(f"{HERE} (process {second.pid}) ended without stopping properly")


async def test_late_posts(tmp_path: Path) -> None:
    """Posts that Discord refuses are late after two minutes."""
    database = tmp_path / "news.db"
    refused = asyncio.Event()

    async def refuse(moment: str) -> None:
        refused.set()
        raise out_of_order(503)

    places = [Place(int(SERVER["id"]), channel) for channel in (11, 12)]
    await digests_are_due(database, places, minutes_ago=5)
    async with Loopback() as discord:
        discord.on_message = refuse
        async with bot_on(discord, database):
            await asyncio.wait_for(refused.wait(), 30)
            assert await until_said(database, "2 posts are late, the oldest since 20") == 1


@pytest.mark.long
async def test_a_loop_that_stands_still(database: Path | ServerAddress) -> None:
    """A suspended process is noticed when its leases end, and is well again when it goes on."""
    async with Loopback() as discord, bot_on(discord, database) as bot:
        assert await until_said(database, "answers") == 0
        bot.send_signal(signal.SIGSTOP)
        stopped = time.monotonic()
        assert await until_said(database, f"(process {bot.pid}) has given no sign of life", 30) == 1
        assert 10 < time.monotonic() - stopped < 25
        bot.send_signal(signal.SIGCONT)
        assert await until_said(database, "answers") == 0


def test_without_a_database(dateline: Shell) -> None:
    """A missing database is named in one line; nothing is created."""
    done = dateline("health")

    assert done.returncode == 1
    assert done.stdout.startswith(f"There is no database at {dateline.folder / 'news.db'}")
    assert done.stderr == ""
    assert list(dateline.folder.iterdir()) == []


def test_nothing_is_created_or_changed(dateline: Shell) -> None:
    """Not even SQLite's log, next to a database that nobody has open."""
    dateline("fetch")
    file = dateline.folder / "news.db"
    before, names = file.read_bytes(), sorted(dateline.folder.iterdir())
    done = dateline("health")

    assert done.stdout == "No bot with this database runs on this machine.\n"
    assert file.read_bytes() == before
    assert sorted(dateline.folder.iterdir()) == names


def test_files_that_are_no_database(dateline: Shell) -> None:
    """A foreign or older file gets one line, and stays as it is."""
    file = dateline.folder / "news.db"
    file.write_bytes(b"news" * 2000)
    assert "isn't a Dateline database" in dateline("health").stdout
    file.write_bytes(b"")
    assert "older version" in dateline("health").stdout
    assert file.read_bytes() == b""
