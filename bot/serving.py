"""`dateline run`: the bot on Discord, and its background work, until a signal stops it."""

import asyncio
import contextlib
import gc
import logging

from bot import discord_endpoint
from bot.client import NewsBot, connection_faults
from bot.config import Settings
from bot.delivery.housekeeper import Housekeeper
from bot.errors import DatelineError, WrongSettings
from bot.stop_signals import when_told_to_stop
from bot.wiring.app import App, build
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import LiveNews, live_news
from bot.words import say

log = logging.getLogger(__name__)

_GC_THRESHOLDS = (700, 10, 10)  # Python's own; `dateline run` raised them for its start
_FIRST_ANSWERS_SECONDS = 1.0  # in which a bot that has just connected does nothing but answer


async def serve(settings: Settings) -> None:
    """Connect to Discord and serve until a signal says to stop.

    Raises `WrongSettings` without a token, and `NotConnected` if Discord refuses it.
    """
    if settings.token is None:
        raise WrongSettings(say("setting-token"))
    discord_endpoint.use(settings.discord_api)
    async with build(settings) as app, live_news(app) as live, discord_bot(app, live.follow) as bot:
        stop = asyncio.Event()
        when_told_to_stop(stop.set)
        serving = asyncio.create_task(bot.start(settings.token))
        background = [
            asyncio.create_task(each)
            for each in (
                load_and_remake(app),
                bot.post_digests(),
                Housekeeper(app.maintain_store).run(),
                _poll(app, live, bot),
                stop.wait(),
            )
        ]
        await asyncio.wait([serving, background[-1]], return_when=asyncio.FIRST_COMPLETED)
        # The bot is closed only after `serving` has ended: closed while it still listens, it would
        # leave the gateway with code 4000, and Discord would show it as online for minutes,
        # waiting for it to resume.
        for task in (serving, *background):
            task.cancel()
        await asyncio.gather(*background, return_exceptions=True)
        with connection_faults(), contextlib.suppress(asyncio.CancelledError):
            await serving


async def _poll(app: App, live: LiveNews, bot: NewsBot) -> None:
    """Keep the live sources fresh once the bot has connected and given its first answers."""
    await bot.wait_until_ready()
    await asyncio.sleep(_FIRST_ANSWERS_SECONDS)
    try:
        await app.schedules.suggest_zones("", 1)  # reads them before somebody waits for them
    except Exception:  # whoever needs them will meet it again; news is read all the same
        log.exception("bug: reading the time zones")
    keep_pauses_short()
    await live.poller.run()


def keep_pauses_short() -> None:
    """Keep the garbage collector's pauses short in a process that has loaded all its modules.

    What exists by now is never collected: the collector would look through all of it every few
    thousand articles, for 80 ms and more.
    """
    gc.freeze()
    gc.set_threshold(*_GC_THRESHOLDS)


async def load_and_remake(app: App) -> None:
    """Load the articles' folder, then regenerate outdated summaries; the log says how it went."""
    await _load(app)
    try:
        remade = await app.remake.remake()
    except DatelineError as error:
        log.error("regenerating summaries stopped: %s", error)
    except Exception:  # nobody awaits this task's result: it would vanish
        log.exception("bug: regenerating summaries stopped")
    else:
        if remade:
            log.info("regenerated %d summaries", remade)


async def _load(app: App) -> None:
    try:
        report = await app.load_articles.load([app.settings.articles])
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
        "loaded %d articles, %d updated, %d already known",
        report.loaded,
        report.updated,
        report.duplicates,
    )
