"""Loading that is killed: SIGKILL at a random moment, many times."""

import asyncio
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.models import StoreCounts
from bot.storage.articles.articles import Articles
from bot.storage.sqlite.database import open_database
from tests.storage.newsroom import NOON, articles
from tests.storage.soundness import stored_articles

ARTICLES = 4_000
BATCH = 40

LOAD = f"""
import asyncio, sys
from bot.storage.articles.articles import Articles
from bot.storage.sqlite.database import open_database
from tests.storage.newsroom import NOON, articles

made = list(articles({ARTICLES}))
print("ready", flush=True)

async def load():
    async with open_database(sys.argv[1]) as database:
        for begin in range(0, {ARTICLES}, {BATCH}):
            await Articles(database).add(made[begin : begin + {BATCH}], NOON)
            print(begin + {BATCH}, flush=True)

asyncio.run(load())
"""


def _kill_while_loading(path: Path, after_seconds: float) -> int:
    """How many articles were reported as stored before the kill."""
    with subprocess.Popen(
        [sys.executable, "-c", LOAD, str(path)], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        time.sleep(after_seconds)
        program.kill()
        reported = program.stdout.read().split()
    return int(reported[-1]) if reported else 0


def _killed_again_and_again(path: Path, kills: int) -> None:
    chance = random.Random(path.name)
    for _ in range(kills):
        reported = _kill_while_loading(path, chance.uniform(0, 0.4))
        asyncio.run(_open(path))
        stored = stored_articles(path)
        assert stored % BATCH == 0
        assert stored >= reported


async def _open(path: Path) -> None:
    """Complete a file whose creation was interrupted."""
    async with open_database(path):
        pass


def _completes(path: Path) -> None:
    async def complete() -> tuple[StoreCounts, StoreCounts]:
        async with open_database(path) as database:
            stored, made = Articles(database), list(articles(ARTICLES))
            return await stored.add(made, NOON), await stored.add(made, NOON)

    first, second = asyncio.run(complete())
    assert first.loaded + first.duplicates == ARTICLES
    assert second == StoreCounts(duplicates=ARTICLES)
    assert stored_articles(path) == ARTICLES


def test_kills_leave_complete_batches(path: Path) -> None:
    """After each of ten kills, some while the file is created, the file is sound and nothing reported
    is lost; loading again completes.
    """
    path.parent.mkdir()

    _killed_again_and_again(path, 10)

    _completes(path)


@pytest.mark.long
def test_200_kills_leave_complete_batches(tmp_path: Path) -> None:
    """As above, twenty databases with ten kills each."""
    for number in range(20):
        path = tmp_path / f"{number}.db"
        _killed_again_and_again(path, 10)
        _completes(path)
