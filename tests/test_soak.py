"""Memory over many commands and many loaded articles."""

import asyncio
import itertools
import json
import logging
import signal
import sqlite3
import time
from asyncio.subprocess import Process
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.bench.invented_news import articles, words_by_frequency
from tests.bench.meanwhile import as_json
from tests.bench.processes import bot_process
from tests.loopback import Loopback

log = logging.getLogger(__name__)

WARM = 3  # tenths of the run, after which SQLite's caches are full and all code has been used
_PARTS = 10
_IN_A_FILE = 4_000
_TRACED_WITHIN = 30.0  # seconds


@pytest.mark.parametrize(
    ("commands", "loaded", "most"),
    [
        (1_200, 1_000, 1.25),  # the caches, 16 MB a connection, are full after some 600
        pytest.param(200_000, 200_000, 1.05, marks=pytest.mark.long),
    ],
)
async def test_memory_stays_flat(tmp_path: Path, commands: int, loaded: int, most: float) -> None:
    """After warming up, the process hardly grows, whatever it is asked and given.

    With `-o log_cli=true` each tenth says what the memory consists of.
    """
    words = itertools.cycle(words_by_frequency()[500:9_000:7])
    folder, traces = tmp_path / "articles", tmp_path / "traces.jsonl"
    folder.mkdir()
    for begin in range(0, loaded, _IN_A_FILE):
        lines = map(as_json, articles(min(_IN_A_FILE, loaded - begin), begin))
        (folder / f"{begin}.jsonl").write_text("\n".join(lines), "utf-8")
    program = ("-m", "tests.bench.memory_parts", str(traces), "run")
    measured = []
    async with (
        Loopback() as discord,
        bot_process(program, discord.url, tmp_path / "news.db", folder) as process,
    ):
        while "Outlet" not in json.dumps(await discord.slash("latest")):
            pass  # loading has not begun
        for _ in range(_PARTS):
            for n in range(commands // _PARTS):
                name = ("latest", "search")[n % 2]
                await discord.slash(name, **({"query": next(words)} if n % 2 else {}))
            measured.append(await _trace(process, traces))
            log.warning("%s", _said(tmp_path / "news.db", measured[-1]))
    with closing(sqlite3.connect(tmp_path / "news.db")) as stored:
        assert stored.execute("SELECT count(*) FROM articles").fetchone() == (loaded,)
    resident = [each["resident"] for each in measured]
    assert max(resident) < max(resident[:WARM]) * most, measured


async def _trace(process: Process, traces: Path) -> dict[str, Any]:
    """What the process says about its memory now."""
    process.send_signal(signal.SIGUSR1)
    return await asyncio.to_thread(_read, traces)


def _read(traces: Path) -> dict[str, Any]:
    """The line that is written there, which is then removed."""
    end = time.monotonic() + _TRACED_WITHIN
    while not (traces.exists() and (said := traces.read_text("utf-8")).endswith("\n")):
        assert time.monotonic() < end, "the bot didn't say what its memory consists of"
        time.sleep(0.01)
    traces.unlink()
    parts: dict[str, Any] = json.loads(said)
    return parts


def _said(path: Path, parts: dict[str, Any]) -> str:
    with closing(sqlite3.connect(path)) as stored:
        (loaded,) = stored.execute("SELECT count(*) FROM articles").fetchone()
        (ungrouped,) = stored.execute("SELECT count(*) FROM ungrouped").fetchone()
    megabytes = ", ".join(f"{name} {size}" for name, size in parts.items() if name != "types")
    return f"{loaded} articles, {loaded - ungrouped} of them grouped; {megabytes} MB"
