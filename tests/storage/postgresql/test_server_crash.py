"""The server crashes while the bot works: SIGQUIT at random moments, many times."""

import asyncio
import random
import time
from pathlib import Path

import pytest

from tests.database_server import DatabaseServer
from tests.storage.duties import set_up
from tests.storage.engines import PostgreSQL
from tests.storage.test_outbox_crash import each_posted_once, ends_well, start


def _crashed_at_work(server: DatabaseServer, sent: Path, crashes: int, schedules: int) -> None:
    """Crash the server under two processes that work, and count what they did in the end."""
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
    ends_well(programs)
    each_posted_once(engine, sent, schedules)


def test_crashes_of_the_server_lose_and_repeat_nothing(
    own_server: DatabaseServer, tmp_path: Path
) -> None:
    """Both processes go on by themselves; every due time is posted under one nonce."""
    _crashed_at_work(own_server, tmp_path / "sent", 3, 60)


@pytest.mark.long
def test_ten_crashes_of_the_server_lose_and_repeat_nothing(
    own_server: DatabaseServer, tmp_path: Path
) -> None:
    """The same for longer."""
    _crashed_at_work(own_server, tmp_path / "sent", 10, 400)
