"""Starting: from the start of the process to its first answer, compared with a bare discord.py bot.

With one server on our loopback Discord, and with 100 and 2,500 if `../shared/wire` is next to the
repository. Memory is that of the process itself, without mapped files.
"""

import asyncio
import importlib
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

from bot.storage.sqlite.open_file import open_database
from tests.bench.ground import Ground
from tests.bench.processes import BARE, OURS, bot_process, memory, processor_seconds
from tests.bench.table import Row, ratios
from tests.conftest import SHARED
from tests.loopback import Loopback

MINUTES = 2.0
ROUNDS = 3
_WIRE_TOKEN = "OTAwMDAwMDAwMDAwMDAwMDAx.fake.token"


_Place = tuple[Any, str, str]  # a Discord, its address, its token


class _Taken(NamedTuple):
    seconds: float
    processor: float
    memory: float


async def measure(ground: Ground) -> list[Row]:
    """Start both bots in turns."""
    rows: list[Row] = []
    path = ground.beside("starting.db")
    async with open_database(path):
        pass
    for servers in (1, 100, 2_500) if SHARED.is_dir() else (1,):
        bare, ours = [], []
        for _ in range(1 + ROUNDS):
            async with _discord(servers) as at:
                bare.append(await _start(at, BARE, "ping", path))
            async with _discord(servers) as at:
                ours.append(await _start(at, OURS, "latest", path))
        del bare[0], ours[0]  # the first start may include compiling
        for what, unit, most in (
            ("seconds", "s", 1.5),
            ("processor", "s", 1.5),
            ("memory", "MB", 1.4),
        ):
            pairs = [[getattr(each, what) for each in some] for some in (ours, bare)]
            rows.append(Row(f"{servers:,} servers: {what}", pairs[0], unit=unit))
            rows.append(Row(f"{servers:,} servers: {what}", ratios(*pairs), "bare bot", most=most))
    return rows


@asynccontextmanager
async def _discord(servers: int) -> AsyncIterator[_Place]:
    if not SHARED.is_dir():
        async with Loopback() as loopback:
            yield loopback, loopback.url, "OTAwMDAwMDAwMDAwMDAwMDAx.test.token"
        return
    folder = str(SHARED / "wire")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    fake = importlib.import_module("fakediscord").FakeDiscord(guilds=servers)
    await fake.start()
    try:
        yield fake, fake.url, _WIRE_TOKEN
    finally:
        await fake.stop()


async def _start(at: _Place, bot: tuple[str, ...], command: str, path: Path) -> _Taken:
    discord, url, token = at
    begun = time.perf_counter()
    async with bot_process(bot, url, path, token=token) as process:
        if isinstance(discord, Loopback):
            await discord.slash(command)
        else:
            await discord.wait_ready(60)
            await discord.wait_commands(1)
            await discord.slash("alice", 0, "general", command, bypass=True)
        seconds = time.perf_counter() - begun
        processor = processor_seconds(process)
        await asyncio.sleep(4)  # longer than discord.py waits for servers
        return _Taken(seconds, processor, memory(process))
