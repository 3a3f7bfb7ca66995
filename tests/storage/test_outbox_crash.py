"""The outbox under several processes at once, and under SIGKILL at random moments."""

import asyncio
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from bot.storage.deliveries.subscriptions import Subscriptions
from tests.storage.duties import DAY, TIMES_OF_WORK, set_up
from tests.storage.engines import Engine
from tests.storage.newsroom import NOON

SCHEDULES = 120


def start(*arguments: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.storage.duties", *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
    )


def _written_by(programs: "list[subprocess.Popen[str]]") -> list[list[int]]:
    """The numbers that each process printed."""
    written = [program.communicate(timeout=60)[0] for program in programs]
    assert [program.returncode for program in programs] == [0] * len(programs)
    return [[int(number) for number in text.split()] for text in written]


def test_racing_processes_claim_and_lease_everything_once(engine: Engine) -> None:
    """Four processes on one database: no due time is claimed twice, no delivery leased twice."""
    asyncio.run(set_up(engine.address, SCHEDULES))

    claimed = _written_by([start("claim", engine.address) for _ in range(4)])
    leased = _written_by([start("lease", engine.address) for _ in range(4)])

    assert sum(map(sum, claimed)) == SCHEDULES
    ids = Counter(id_ for each in leased for id_ in each)
    assert (len(ids), max(ids.values())) == (SCHEDULES, 1)


def _killed_at_work(engine: Engine, sent: Path, kills: int, schedules: int) -> None:
    """Kill the program several times, let two at once complete the rest, and count."""
    asyncio.run(set_up(engine.address, schedules))
    sent.touch()
    chance = random.Random(engine.address.rpartition("/")[2])
    begun = 0
    for _ in range(kills):
        with start("work", engine.address, sent) as program:
            assert program.stdout is not None
            program.stdout.readline()
            try:
                program.wait(chance.uniform(0, 0.1))
            except subprocess.TimeoutExpired:
                program.kill()
                begun += 1
    ends_well([start("work", engine.address, sent) for _ in range(2)])

    assert begun >= kills * 0.9  # otherwise there was too little to do
    each_posted_once(engine, sent, schedules)


def ends_well(programs: "list[subprocess.Popen[str]]") -> None:
    for program in programs:
        program.communicate(timeout=120)
        assert program.returncode == 0


def each_posted_once(engine: Engine, sent: Path, schedules: int) -> None:
    """Assert that every due time has one nonce, and every nonce one due time.

    A line may occur twice if the program was killed after posting and before recording. It then has
    the same nonce, by which Discord, or the channel's history, recognizes it.
    """
    by_nonce: dict[str, str] = {}
    for line in sent.read_text().splitlines():
        nonce, content = line.split(" ", 1)
        assert by_nonce.setdefault(nonce, content) == content
    expected = {
        f"{schedule} {NOON + day * DAY}"
        for schedule in range(1, schedules + 1)
        for day in range(TIMES_OF_WORK)
    }
    assert len(by_nonce) == len(expected)
    assert set(by_nonce.values()) == expected
    assert {state for state, _ in asyncio.run(_states(engine, schedules))} == {"sent"}
    assert engine.stored_articles() == 5


async def _states(engine: Engine, schedules: int) -> list[tuple[str, int]]:
    async with engine.open() as database:
        stored = Subscriptions(database)
        return [
            (delivery.state, delivery.attempts)
            for number in range(1, schedules + 1)
            for delivery in await stored.history(number, 99)
        ]


def test_kills_lose_and_repeat_nothing(engine: Engine, tmp_path: Path) -> None:
    """Eight kills between claiming and recording; two processes complete the rest."""
    _killed_at_work(engine, tmp_path / "sent", 8, 120)


@pytest.mark.long
def test_200_kills_lose_and_repeat_nothing(engine: Engine, tmp_path: Path) -> None:
    """As above, ten databases with twenty kills each."""
    for number in range(10):
        engine = engine.another()
        _killed_at_work(engine, tmp_path / f"{number}.sent", 20, 250)
