"""Loading an archive that is killed: SIGKILL at a random moment, again and again."""

import asyncio
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.config import Settings
from bot.wiring.app import build
from tests.actions.archives import PACKINGS, archive
from tests.conftest import ROOT
from tests.storage.soundness import stored_articles

LINES = 2_400
NAMES = ("news.jsonl", "news.jsonl.gz", "news.jsonl.zst")

LOAD = """
import asyncio, sys
from pathlib import Path
from bot.config import Settings
from bot.wiring.app import build

async def load():
    async with build(Settings(database=Path(sys.argv[1]))) as app:
        await app.load_articles.load(
            [Path(sys.argv[2])], lambda at: print(at.articles, flush=True)
        )

asyncio.run(load())
"""


def _kill_while_loading(database: Path, path: Path, after: float) -> int:
    """How many articles were reported as read by this process, `after` seconds behind the first."""
    with subprocess.Popen(
        [sys.executable, "-c", LOAD, str(database), str(path)],
        stdout=subprocess.PIPE, text=True, cwd=ROOT,
    ) as program:  # fmt: skip
        assert program.stdout is not None
        first = program.stdout.readline()
        time.sleep(after)
        program.kill()
        reported = [first, *program.stdout.read().split()]
    return int(reported[-1] or 0)


def _place(database: Path) -> tuple[int, int]:
    """The line and the articles up to which the archive is stored; 0 once it was read to its end."""
    with closing(sqlite3.connect(database)) as connection:
        row = connection.execute("SELECT lines, articles FROM reading_places").fetchone()
    return row or (0, 0)


def _killed_again_and_again(folder: Path, name: str, kills: int) -> None:
    path, database = folder / name, folder / "news.db"
    path.write_bytes(PACKINGS[name](archive(count=LINES, padding=9_000)))
    chance = random.Random(name)
    before = 0
    for _ in range(kills):
        reported = _kill_while_loading(database, path, chance.uniform(0, 0.3))
        stored = stored_articles(database)
        # Each line has an article: not one was read without being stored, or stored unread.
        assert _place(database) in ((stored, stored), (0, 0))
        assert stored >= before + reported
        before = stored

    async def complete() -> tuple[int, int, int]:
        async with build(Settings(database=database)) as app:
            report = await app.load_articles.load([path])
            return report.loaded, report.duplicates, report.count_skipped

    assert asyncio.run(complete()) == (LINES - before, before, 0)
    assert stored_articles(database) == LINES
    database.unlink()


def test_kills_lose_and_repeat_nothing(tmp_path: Path) -> None:
    """After each of two kills the archive goes on with the first line that is not stored."""
    _killed_again_and_again(tmp_path, "news.jsonl.gz", 2)


@pytest.mark.long
def test_100_kills_lose_and_repeat_nothing(tmp_path: Path) -> None:
    """As above, in twenty archives with five kills each, compressed or not."""
    for number in range(20):
        name = NAMES[number % len(NAMES)]
        _killed_again_and_again(tmp_path, name, 5)
