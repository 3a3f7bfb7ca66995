"""The server crashes while the bot works: SIGQUIT at random moments, many times."""

import asyncio
import random
import time
from pathlib import Path

import pytest

from bot.storage.articles.articles import Articles
from tests.database_server import DatabaseServer
from tests.storage.duties import set_up
from tests.storage.engines import PostgreSQL
from tests.storage.newsroom import NOON, articles
from tests.storage.test_outbox_crash import each_posted_once, ends_well, start


def _crashed_at_work(
    server: DatabaseServer, sent: Path, crashes: int, schedules: int, kills_each: int = 0
) -> None:
    """Crash the server under two processes that work, and count what they did in the end.

    After each crash, so many processes are killed, each replaced by another.
    """
    engine = PostgreSQL(sent.parent, server)
    asyncio.run(set_up(engine.address, schedules))
    sent.touch()
    chance = random.Random(7)
    programs = [start("work", engine.address, sent) for _ in range(2)]
    for program in programs:
        assert program.stdout is not None
        program.stdout.readline()
    for _ in range(crashes):
        time.sleep(chance.uniform(0.05, 0.3))
        assert any(program.poll() is None for program in programs), "there was too little to do"
        server.stop(crash=True)
        server.start()
        for _ in range(kills_each):
            time.sleep(chance.uniform(0.0, 0.2))
            programs[0].kill()
            programs[0].communicate()
            programs = [programs[1], start("work", engine.address, sent)]
    ends_well(programs)
    each_posted_once(engine, sent, schedules)


def test_crashes_of_the_server_lose_and_repeat_nothing(
    own_server: DatabaseServer, tmp_path: Path
) -> None:
    """Both processes go on by themselves; every due time is posted under one nonce."""
    _crashed_at_work(own_server, tmp_path / "sent", 3, 60)


@pytest.mark.long
def test_ten_crashes_and_a_hundred_kills_lose_and_repeat_nothing(
    own_server: DatabaseServer, tmp_path: Path
) -> None:
    """The same for longer, with processes that are killed."""
    _crashed_at_work(own_server, tmp_path / "sent", 10, 1_500, kills_each=10)


async def test_what_was_loaded_survives_a_crash(own_server: DatabaseServer, tmp_path: Path) -> None:
    """Files aren't read again, so a batch that was reported as stored is still there."""
    engine = PostgreSQL(tmp_path, own_server)
    async with engine.open() as database:
        for begin in range(0, 100, 20):
            counts = await Articles(database).add(list(articles(20, begin=begin)), NOON)
            assert counts.loaded == 20
        own_server.stop(crash=True)
        own_server.start()

    assert engine.stored_articles() == 100
