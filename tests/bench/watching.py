"""What watching the bot costs: the bot with DATELINE_METRICS, compared with itself without.

Both are asked the same, one after the other in each round. While commands are answered, the figures
are read every second, which Prometheus does every 15 or 60. All times are processor times but the one of
reading the figures.
"""

import asyncio
import contextlib
import os
import socket
import sys
import time
import urllib.request
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator
from pathlib import Path
from typing import NamedTuple

from tests.bench.ground import Ground
from tests.bench.processes import OURS, bot_process, memory, processor_seconds
from tests.bench.table import Row, ratios
from tests.conftest import ROOT
from tests.loopback import Loopback

MINUTES = 1.5
ROUNDS = 5
IN_A_ROUND = 200


async def measure(ground: Ground) -> list[Row]:
    """Start, memory and commands with and without metrics; then `dateline health`."""
    path = await ground.news(min(ground.most, 100_000))
    port = _free_port()
    watched: list[_Taken] = []
    alone: list[_Taken] = []
    scrapes: list[float] = []
    health: list[float] = []
    # One Discord: a process that follows another one answers nothing that the former has answered.
    async with Loopback() as discord:
        for _ in range(1 + ROUNDS):
            metrics = {"DATELINE_METRICS": f"127.0.0.1:{port}"}
            async with bot_process(OURS, discord.url, path, settings=metrics) as bot:
                watched.append(await _asked(discord, bot, _reading(port, scrapes)))
            await discord.closed_with.get()
            async with bot_process(OURS, discord.url, path) as bot:
                alone.append(await _asked(discord, bot, contextlib.nullcontext()))
                health.append(await _health(path))
            await discord.closed_with.get()
    del watched[0], alone[0]  # the first start may include compiling
    rows = []
    for what, unit in (("start", "ms"), ("command", "ms"), ("memory", "MB")):
        ours, theirs = [[getattr(each, what) for each in some] for some in (watched, alone)]
        rows.append(Row(f"{what}, without", theirs, unit=unit))
        rows.append(Row(what, ratios(ours, theirs), "without", most=1.1))
    rows.append(Row("reading the figures, from question to answer", scrapes, unit="ms"))
    rows.append(Row("dateline health", health, unit="s", most=0.3))
    return rows


class _Taken(NamedTuple):
    start: float  # milliseconds of processor time until the first answer
    command: float  # of processor time for an answer, later
    memory: float  # megabytes, in the end


async def _asked(
    discord: Loopback, bot: Process, meanwhile: contextlib.AbstractAsyncContextManager[None]
) -> _Taken:
    await discord.slash("latest")
    start = processor_seconds(bot) * 1e3
    async with meanwhile:
        return _Taken(start, *await _ask(discord, bot))


async def _ask(discord: Loopback, bot: Process) -> tuple[float, float]:
    """Milliseconds of processor time per command, and megabytes afterwards."""
    before = processor_seconds(bot)
    for _ in range(IN_A_ROUND):
        await discord.slash("latest")
    return (processor_seconds(bot) - before) * 1e3 / IN_A_ROUND, memory(bot)


@contextlib.asynccontextmanager
async def _reading(port: int, took: list[float]) -> AsyncIterator[None]:
    """Read the figures every second meanwhile."""

    async def read() -> None:
        while True:
            begun = time.perf_counter()
            await asyncio.to_thread(_read, port)
            took.append((time.perf_counter() - begun) * 1e3)
            await asyncio.sleep(1)

    reading = asyncio.create_task(read())
    yield
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)


def _read(port: int) -> None:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
        assert b"dateline_articles " in answer.read()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


async def _health(path: Path) -> float:
    """Seconds of processor time of one `dateline health`."""
    before = os.times()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "health", cwd=ROOT, stdout=DEVNULL,
        env={**os.environ, "DATELINE_DATABASE": str(path)},
    )  # fmt: skip
    await process.wait()
    after = os.times()
    return (
        after.children_user + after.children_system - before.children_user - before.children_system
    )
