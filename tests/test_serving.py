"""The process that serves."""

import asyncio
import gc
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from bot.actions.load_articles import LoadArticles, LoadReport
from bot.config import Settings
from bot.models import DUTY_LEASES
from bot.serving import duties, keep_pauses_short, load, make_room_for_lookups
from bot.wiring.app import App, build
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import live_news
from bot.words import english
from tests.conftest import SAMPLES


def test_the_garbage_collector_skips_what_serving_began_with() -> None:
    """A collection takes a fraction of the time that it takes to look through all modules."""
    modules = [[number] for number in range(300_000)]
    thresholds = gc.get_threshold()
    try:
        gc.collect()
        before = _seconds_of_a_collection()
        keep_pauses_short()
        after = _seconds_of_a_collection()
    finally:
        gc.unfreeze()
        gc.set_threshold(*thresholds)

    assert after < before / 5
    assert gc.isenabled()
    assert len(modules) == 300_000


def _seconds_of_a_collection() -> float:
    begun = time.process_time()
    gc.collect()
    return time.process_time() - begun


async def test_lookups_that_hang_keep_no_other_waiting() -> None:
    """While forty name servers don't answer, another name is looked up at once."""
    make_room_for_lookups()
    release = threading.Event()
    hanging = [asyncio.create_task(asyncio.to_thread(release.wait, 10)) for _ in range(40)]
    await asyncio.sleep(0)
    try:
        found = await asyncio.wait_for(asyncio.get_running_loop().getaddrinfo("127.0.0.1", 80), 5)
    finally:
        release.set()
        await asyncio.gather(*hanging)

    assert found


async def test_everything_that_serves_is_supervised(
    app: App, caplog: pytest.LogCaptureFixture
) -> None:
    """A bug in any of it is logged and named by doctor, although nobody awaits its task.

    Its leases are the ones that both doctors look at.
    """

    class Broken(LoadArticles):
        async def load(self, *_: Any, **__: Any) -> LoadReport:
            raise KeyError("title")

    broken = app._replace(load_articles=object.__new__(Broken))
    async with live_news(app) as live:
        bot = discord_bot(app, live, simulated=True)  # never started: nothing gets ready
        by_lease = duties(broken, live, bot)
        assert set(by_lease) == set(DUTY_LEASES)
        every = [duty for under_lease in by_lease.values() for duty in under_lease]
        running = [asyncio.create_task(duty.run()) for duty in every]
        await asyncio.sleep(0.3)
        findings = await app.watch_duties.examine()
        for task in running:
            task.cancel()
        ended = await asyncio.gather(*running, return_exceptions=True)

    named = {english().tell(finding.about) for finding in findings}
    assert named == {"loading articles", "posting digests and follows", "reading feeds"}
    assert "KeyError: 'title'" in caplog.text
    assert "has not been properly initialised" in caplog.text
    # All but the remaking of summaries and of the index, which were over, went on until cancelled.
    assert sum(isinstance(each, asyncio.CancelledError) for each in ended) == len(running) - 2


async def test_a_start_loads_only_what_is_set(tmp_path: Path) -> None:
    """By default a bot has no news at first, not even samples; with DATELINE_ARTICLES, that folder's."""
    database = {"DATELINE_DATABASE": str(tmp_path / "news.db")}
    counts = []
    for articles in ({}, {"DATELINE_ARTICLES": " "}, {"DATELINE_ARTICLES": str(SAMPLES)}):
        async with build(Settings.from_env({**database, **articles})) as app:
            await load(app)
            counts.append(await app.articles.count())

    assert counts[:2] == [0, 0]
    assert counts[2] > 0
