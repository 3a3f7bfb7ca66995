"""Follows under SIGKILL at random moments, and with two processes at once: each story once."""

import asyncio
import random
import subprocess
import sys
import time
from collections import Counter

import pytest

from bot.models import Selection, Viewer
from bot.storage.deliveries.delivery_rows import entries_of
from bot.storage.engine import Connection
from bot.storage.selections import best_told, selected_articles
from bot.storage.visible_sources import VisibleSources
from tests.storage.engines import Engine
from tests.storage.follows import GUILD
from tests.storage.follows_at_work import set_up


def _start(engine: Engine, items: int, begun: float) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.storage.follows_at_work", engine.address]
    return subprocess.Popen([*command, str(items), str(begun)], stdout=subprocess.PIPE, text=True)


def _killed_at_work(engine: Engine, kills: int, items: int) -> int:
    """Kill the program several times, then let two finish the work; returns how many were posted."""
    asyncio.run(set_up(engine.address))
    chance = random.Random(kills)
    begun, done = time.time(), 0
    for _ in range(kills):
        with _start(engine, items, begun) as program:
            assert program.stdout is not None
            program.stdout.readline()
            try:
                program.wait(chance.uniform(0, 0.2))
            except subprocess.TimeoutExpired:
                program.kill()
                done += 1
    with _start(engine, items, begun) as one, _start(engine, items, begun) as other:
        assert [one.wait(), other.wait()] == [0, 0]
    assert done >= kills * 0.9  # otherwise there was too little to do
    assert engine.stored_articles() == items
    return asyncio.run(_each_posted_once(engine))


async def _each_posted_once(engine: Engine) -> int:
    async with engine.open() as database:
        posted, expected = await database.read(lambda c: (_posted(c), _expected(c)))
    doubled = {pair: count for pair, count in posted.items() if count > 1}
    assert doubled == {}
    assert set(posted) == expected
    return len(expected)


def _posted(connection: Connection) -> Counter[tuple[int, int]]:
    """Channel and story of everything in the outbox."""
    rows = connection.execute("SELECT channel_id, stories FROM deliveries WHERE state = 'waiting'")
    stories = _stories(connection)
    return Counter(
        (channel, stories.get(entry.article_id, -entry.article_id))
        for channel, column in rows.fetchall()
        for entry in entries_of(column)
    )


def _expected(connection: Connection) -> set[tuple[int, int]]:
    """Channel and story of all that the follows select, by the rules of digests."""
    visible = VisibleSources(connection, Viewer(GUILD))
    stories = _stories(connection)
    expected: set[tuple[int, int]] = set()
    follows = connection.execute("SELECT id, channel_id, query, told_by FROM subscriptions")
    for id_, channel, query, told_by in follows.fetchall():
        sources = connection.execute(
            "SELECT source_id FROM subscription_sources WHERE subscription_id = ?", (id_,)
        )
        selection = Selection(tuple(source for (source,) in sources), None, query, told_by)
        found = selected_articles(connection, visible, selection)
        best = best_told(connection, visible, selection, found)
        expected.update((channel, stories.get(each.id, -each.id)) for each in best)
    return expected


def _stories(connection: Connection) -> dict[int, int]:
    return dict(connection.execute("SELECT article_id, story_id FROM story_members").fetchall())


def test_kills_lose_and_double_nothing(engine: Engine) -> None:
    """Four kills while reading, grouping, matching and claiming; two processes complete the rest."""
    assert _killed_at_work(engine, 4, 25) > 50


@pytest.mark.long
def test_120_kills_lose_and_double_nothing(engine: Engine) -> None:
    """As above."""
    assert _killed_at_work(engine, 120, 400) > 3_000
