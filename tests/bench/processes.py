"""Bots as separate processes, and the processor time and memory they use."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from types import MappingProxyType

from tests.conftest import ROOT
from tests.loopback import TOKEN

OURS, BARE = ("-m", "bot", "run"), ("-m", "tests.bench.bare_bot")


@asynccontextmanager
async def bot_process(
    arguments: tuple[str, ...],
    url: str,
    database: Path,
    articles: Path | None = None,
    token: str = TOKEN,
    *,
    settings: Mapping[str, str] = MappingProxyType({}),
) -> AsyncIterator[Process]:
    """`dateline run` or the bare bot, connected to the Discord at that address."""
    # Our compiled modules are kept from one start to the next, as discord.py's are.
    left_out = ("DATELINE_", "DISCORD_", "PYTHONDONTWRITEBYTECODE")
    clean = {k: v for k, v in os.environ.items() if not k.startswith(left_out)}
    nothing = database.parent / "no-articles"
    nothing.mkdir(exist_ok=True)
    own = {
        "DISCORD_TOKEN": token,
        "DATELINE_DISCORD_API": url,
        "DATELINE_DATABASE": str(database),
        "DATELINE_ARTICLES": str(articles or nothing),
        "DATELINE_LOG_LEVEL": "ERROR",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *arguments,
        cwd=ROOT,
        env={**clean, **own, **settings},
        stderr=DEVNULL,
        stdout=DEVNULL,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def processor_seconds(process: Process) -> float:
    """Seconds of processor time of the process, without its children."""
    # Not from "stat", which counts hundredths of a second: an answer takes a thousandth.
    threads = Path(f"/proc/{process.pid}/task").glob("*/schedstat")
    return sum(int(each.read_text("ascii").split()[0]) for each in threads) / 1e9


def memory(process: Process) -> float:
    """Resident megabytes of the process itself; mapped files belong to the system's cache."""
    for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text("ascii").splitlines():
        if line.startswith("Anonymous:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no such line")
