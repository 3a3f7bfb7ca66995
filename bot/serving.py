"""`dateline run`: connected to Discord, and what goes on beside until a signal says to stop."""

import asyncio
import contextlib
import gc
import logging
from importlib import import_module
from typing import TYPE_CHECKING

from bot.app import App, build, when_told_to_stop
from bot.config import Settings
from bot.delivery.housekeeper import Housekeeper
from bot.errors import DatelineError, WrongSettings

if TYPE_CHECKING:
    from bot.client import NewsBot

log = logging.getLogger(__name__)

_COLLECTED = (700, 10, 10)  # after how many new objects, as Python has it
_FIRST_ANSWERS = 1.0  # seconds in which a bot that has just connected only answers
# What takes a while to import and is not needed for the first answer to /latest.
_LATER = ("bot.actions.follow_sources", "bot.delivery.poller", "bot.summary.passages")


async def serve(settings: Settings) -> None:
    """Connect to Discord and serve until a signal says to stop.

    Raises `WrongSettings` without a token and `NotConnected` when Discord refuses it.
    """
    if settings.token is None:
        raise WrongSettings(
            "DISCORD_TOKEN is not set: copy .env.example to .env and put the bot's token there;"
            " to try the bot without one: dateline playground"
        )
    from bot import discord_endpoint
    from bot.client import connection_faults

    discord_endpoint.use(settings.discord_api)
    async with build(settings) as app, app.bot() as bot:
        stop = asyncio.Event()
        when_told_to_stop(stop.set)
        serving = asyncio.create_task(bot.start(settings.token))
        loading = asyncio.create_task(_load_and_remake(app))
        posting = asyncio.create_task(bot.post_digests())
        tidying = asyncio.create_task(Housekeeper(app.maintain_store).run())
        polling = asyncio.create_task(_poll_when_ready(app, bot))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait([serving, stopping], return_when=asyncio.FIRST_COMPLETED)
        # Closed while it still listens, the gateway would be left with code 4000, and Discord
        # would show the bot as online for minutes, waiting for it to resume.
        beside = (loading, posting, polling, tidying, stopping)
        for task in (serving, *beside):
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        with connection_faults(), contextlib.suppress(asyncio.CancelledError):
            await serving


async def _poll_when_ready(app: App, bot: "NewsBot") -> None:
    """Keep the live sources fresh, once the rest of the program is imported beside the event loop."""
    await bot.wait_until_ready()
    await asyncio.sleep(_FIRST_ANSWERS)
    try:
        await asyncio.to_thread(lambda: list(map(import_module, _LATER)))
        await app.schedules.suggest_zones("", 1)  # reads them, before somebody waits for it
    except Exception:  # whoever needs it will meet it again
        log.exception("bug: getting ready beside the first answers")
    keep_pauses_short()
    await app.live.poller.run()


def keep_pauses_short() -> None:
    """Have the event loop wait less for the rest of a process that has all its modules and servers.

    What is there by now stays: the garbage collector would look through all of it every few
    thousand articles, for 80 ms and more.
    """
    gc.freeze()
    gc.set_threshold(*_COLLECTED)


async def _load_and_remake(app: App) -> None:
    """What is new comes before what is only to be told better."""
    await _load_quietly(app)
    try:
        remade = await app.remake.remake()
    except DatelineError as error:
        log.error("making summaries anew stopped: %s", error)
    except Exception:  # nobody awaits this task's result: it would vanish
        log.exception("bug: making summaries anew stopped")
    else:
        if remade:
            log.info("made %d summaries anew", remade)


async def _load_quietly(app: App) -> None:
    """Load the articles' folder in the background and say in the log what it came to."""
    try:
        report = await app.collect.load([app.settings.articles])
        await app.group.group()
    except DatelineError as error:
        log.error("loading %s stopped: %s", app.settings.articles, error)
        return
    except Exception:  # nobody awaits this task's result: it would vanish
        log.exception("bug: loading %s stopped", app.settings.articles)
        return
    for skipped in report.skipped:
        log.warning("skipped %s: %s", skipped.path, skipped.reason)
    log.info(
        "loaded %d articles, %d updated, %d known already",
        report.loaded,
        report.updated,
        report.duplicates,
    )
