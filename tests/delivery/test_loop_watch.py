"""An event loop that stands still is named, once, with its stack."""

import asyncio
import logging
import re
import time
from collections.abc import AsyncIterator

import pytest

from bot.delivery.loop_watch import LoopWatch
from bot.wiring.app import App
from bot.words import english

BEAT = 0.03  # seconds
PATIENCE = 10 * BEAT  # longer than a busy machine keeps this process waiting


def blocks_the_loop(seconds: float) -> None:
    time.sleep(seconds)


@pytest.fixture
async def watch(app: App) -> AsyncIterator[LoopWatch]:
    """A watch that runs, fifty times as fast."""
    watch = LoopWatch(app.watch_duties, patience=PATIENCE, beat=BEAT)
    running = asyncio.create_task(watch.run())
    await asyncio.sleep(2 * BEAT)
    yield watch
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


def logged(caplog: pytest.LogCaptureFixture, level: int) -> list[str]:
    return [each.getMessage() for each in caplog.records if each.levelno == level]


async def test_a_standstill_is_named_with_its_stack(
    watch: LoopWatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Once, while it lasts; when the loop goes on, the log says how long it took."""
    blocks_the_loop(2 * PATIENCE)
    (named,) = logged(caplog, logging.ERROR)
    await asyncio.sleep(3 * BEAT)

    assert re.match(r"the event loop has stood still for \d seconds, here:\n", named)
    assert named.endswith("in blocks_the_loop\n    time.sleep(seconds)")
    (after,) = logged(caplog, logging.WARNING)
    assert re.fullmatch(r"the event loop goes on; it stood still for \d seconds", after)
    assert logged(caplog, logging.ERROR) == [named]
    assert watch.standstills == 1
    assert watch.lag > PATIENCE


async def test_each_standstill_is_named(watch: LoopWatch, caplog: pytest.LogCaptureFixture) -> None:
    """Also the second one, after the loop went on."""
    for _ in range(2):
        blocks_the_loop(2 * PATIENCE)
        await asyncio.sleep(3 * BEAT)

    assert len(logged(caplog, logging.ERROR)) == watch.standstills == 2


async def test_a_busy_loop_is_no_standstill(
    watch: LoopWatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Short delays show in the lag only."""
    for _ in range(5):
        blocks_the_loop(PATIENCE / 4)
        await asyncio.sleep(2 * BEAT)

    assert logged(caplog, logging.ERROR) == []
    assert watch.standstills == 0
    assert watch.lag > PATIENCE / 8


async def test_doctor_learns_of_it(app: App, watch: LoopWatch) -> None:
    """`dateline doctor` says how long; `/doctor` doesn't, since no moderator can do anything."""
    blocks_the_loop(2 * PATIENCE)
    await asyncio.sleep(0.2)
    (finding,) = await app.watch_duties.examine()

    assert english().tell(finding.about) == "event loop"
    assert "It stood still for" in english().tell(finding.text)
    assert await app.watch_duties.examine(for_moderators=True) == []
