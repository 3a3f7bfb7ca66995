"""Loading that is killed: SIGKILL at a random moment, many times."""

import asyncio
import random
import subprocess
import sys
import time

import pytest

from bot.models import StoreCounts
from bot.storage.articles.articles import Articles
from tests.storage.engines import Engine
from tests.storage.newsroom import NOON, articles

ARTICLES = 4_000
BATCH = 40

LOAD = f"""
import asyncio, sys
from bot.storage.articles.articles import Articles
from tests.storage.engines import open_address
from tests.storage.newsroom import NOON, articles

made = list(articles({ARTICLES}))
print("ready", flush=True)

async def load():
    async with open_address(sys.argv[1]) as database:
        for begin in range(0, {ARTICLES}, {BATCH}):
            await Articles(database).add(made[begin : begin + {BATCH}], NOON)
            print(begin + {BATCH}, flush=True)

asyncio.run(load())
"""


def _kill_while_loading(engine: Engine, after_seconds: float) -> int:
    """How many articles were reported as stored before the kill."""
    with subprocess.Popen(
        [sys.executable, "-c", LOAD, engine.address], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        time.sleep(after_seconds)
        program.kill()
        reported = program.stdout.read().split()
    return int(reported[-1]) if reported else 0


def _killed_again_and_again(engine: Engine, kills: int) -> None:
    chance = random.Random(engine.address.rpartition("/")[2])
    for _ in range(kills):
        reported = _kill_while_loading(engine, chance.uniform(0, 0.4))
        asyncio.run(_open(engine))
        stored = engine.stored_articles()
        assert stored % BATCH == 0
        assert stored >= reported


async def _open(engine: Engine) -> None:
    """Complete a database whose creation was interrupted."""
    async with engine.open():
        pass


def _completes(engine: Engine) -> None:
    async def complete() -> tuple[StoreCounts, StoreCounts]:
        async with engine.open() as database:
            stored, made = Articles(database), list(articles(ARTICLES))
            return await stored.add(made, NOON), await stored.add(made, NOON)

    first, second = asyncio.run(complete())
    assert first.loaded + first.duplicates == ARTICLES
    assert second == StoreCounts(duplicates=ARTICLES)
    assert engine.stored_articles() == ARTICLES


def test_kills_leave_complete_batches(engine: Engine) -> None:
    """After each of ten kills, some while the database is created, it is sound and nothing
    reported is lost; loading again completes.
    """
    _killed_again_and_again(engine, 10)

    _completes(engine)


@pytest.mark.long
def test_200_kills_leave_complete_batches(engine: Engine) -> None:
    """As above, twenty databases with ten kills each."""
    for _ in range(20):
        engine = engine.another()
        _killed_again_and_again(engine, 10)
        _completes(engine)
