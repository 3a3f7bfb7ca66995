"""The app on sample news, for the playground and for `dateline ask` without a database."""

import asyncio
import logging
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from bot.actions.feed_catalogue import CatalogueEntry
from bot.actions.skipped_lines import skipped_lines
from bot.config import Settings
from bot.models import Clock
from bot.stop_signals import when_told_to_stop
from bot.wiring.app import App, build, utc_now

log = logging.getLogger(__name__)


def samples_folder(settings: Settings) -> Path:
    """The folder of the news to try the bot with: DATELINE_ARTICLES if set, else our samples."""
    return settings.articles or settings.samples


@asynccontextmanager
async def build_with_samples(
    settings: Settings, clock: Clock = utc_now, listed: Sequence[CatalogueEntry] = ()
) -> AsyncIterator[App]:
    """Build on a temporary store with the samples loaded; `listed` is as in `build`.

    All dates are moved so that the newest article is minutes old. The store is deleted with the
    block, also if a signal ends the program.
    """
    async with _stopped_by_signals():
        with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
            own = replace(settings, database=Path(folder) / "samples.db")
            async with build(own, clock, listed) as app:
                report = await app.load_articles.load_samples(samples_folder(settings))
                for line in skipped_lines(report.skipped):
                    log.warning("%s", line)
                await app.group.group()
                yield app


@asynccontextmanager
async def _stopped_by_signals() -> AsyncIterator[None]:
    """Cancel the block when a signal tells the program to stop.

    If the cancellation comes out of the block, it is raised as `KeyboardInterrupt`.
    """
    task = asyncio.current_task()
    assert task is not None
    stopped = False

    def stop() -> None:
        nonlocal stopped
        stopped = True
        task.cancel()

    when_told_to_stop(stop)
    try:
        yield
    except asyncio.CancelledError:
        if stopped:
            raise KeyboardInterrupt from None
        raise
