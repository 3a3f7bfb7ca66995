"""`dateline run`: the bot on Discord, and its background work, until a signal stops it."""

import asyncio
import contextlib
import gc
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import TYPE_CHECKING, Any

from bot import discord_endpoint
from bot.actions.progress_lines import ProgressLines
from bot.actions.skipped_lines import skipped_lines
from bot.client import NewsBot
from bot.config import Settings
from bot.delivery.duty import Duty
from bot.delivery.held_duty import HeldDuties
from bot.delivery.housekeeper import Housekeeper
from bot.delivery.lease_keeper import LeaseKeeper
from bot.delivery.loop_watch import LoopWatch
from bot.delivery.presence import Presence
from bot.delivery.served_shards import ServedShards
from bot.discord_lookup import connection_faults
from bot.errors import WrongSettings
from bot.models import Clock, DutyName, RunningBot
from bot.models.running_process import DutyLease
from bot.stop_signals import when_told_to_stop
from bot.storage.engine import Topic
from bot.wiring.app import App, build, utc_now
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import LiveNews, live_news
from bot.words import say

if TYPE_CHECKING:
    from bot.metrics.exporter import Exporter

log = logging.getLogger(__name__)

_GC_THRESHOLDS = (700, 10, 10)  # Python's own; `dateline run` raised them for its start
_AFTER_FAULT = 60.0  # seconds
_LOOKUPS = 64  # as many requests as run at once
_CANCELLED_AGAIN_AFTER = 0.5  # seconds
_FIRST_ANSWERS_SECONDS = 1.0  # in which a bot that has just connected does nothing but answer


async def serve(settings: Settings, clock: Clock = utc_now) -> None:
    """Connect to Discord and serve until a signal says to stop.

    Everything that the bot does on its own goes by `clock`.
    Raises `WrongSettings` without a token, and `NotConnected` if Discord refuses it.
    """
    if settings.token is None:
        raise WrongSettings(say("setting-token"))
    discord_endpoint.use(settings.discord_api)
    make_room_for_lookups()
    exporter = _exporter() if settings.metrics else None
    async with build(settings, clock) as app, live_news(app) as live:
        keeper = LeaseKeeper(app.leases, one_machine=settings.database_file is not None)
        shards = ServedShards(keeper, settings.shards)
        watch = LoopWatch(app.watch_duties)
        watching = asyncio.create_task(watch.run())
        observe = exporter.observe if exporter else None
        try:
            async with discord_bot(app, live, shards=shards, observe=observe) as bot:
                with _metrics(exporter, app, bot, watch):
                    await _serve(app, live, bot, keeper, shards)
        finally:
            await _cancelled(watching)


def _exporter() -> "Exporter":
    # Not imported without the setting: it takes 20 ms and 3 MB.
    exporter: Exporter = import_module("bot.metrics.exporter").Exporter()
    return exporter


def _metrics(
    exporter: "Exporter | None", app: App, bot: NewsBot, watch: LoopWatch
) -> contextlib.AbstractContextManager[None]:
    """Metrics are served within the block if DATELINE_METRICS is set. Raises `WrongSettings`."""
    at = app.settings.metrics
    if exporter is None or at is None:
        return contextlib.nullcontext()
    running = RunningBot(
        latencies=lambda: bot.latencies,
        is_connected=bot.is_connected,
        lag=lambda: watch.lag,
        standstills=lambda: watch.standstills,
    )
    return exporter.serving(at, app.figures.take, running)


async def _serve(
    app: App, live: LiveNews, bot: NewsBot, keeper: LeaseKeeper, shards: ServedShards
) -> None:
    stop = asyncio.Event()
    when_told_to_stop(stop.set)
    assert app.settings.token
    serving = asyncio.create_task(bot.start(app.settings.token))
    stopped = asyncio.create_task(stop.wait())
    renewing = asyncio.create_task(keeper.run())
    noting = asyncio.create_task(Presence(keeper, bot.is_connected).run())
    woken: dict[Topic, Callable[[], None]] = {
        "posting": app.posting.woken,
        "leases": keeper.look_again,
    }
    listening = asyncio.create_task(app.database.listen(lambda topic: woken[topic]()))
    answering = asyncio.create_task(bot.serve_shards())
    held = duties(app, live, bot) if app.settings.duties else {}
    background = [
        asyncio.create_task(HeldDuties(name, work, keeper, shards.until_answering).run())
        for name, work in held.items()
    ]
    await asyncio.wait([serving, stopped], return_when=asyncio.FIRST_COMPLETED)
    # Another process may be waiting: first it gets what people wait for, then the duties.
    await _cancelled(stopped, answering, listening)
    await asyncio.gather(bot.hand_on(), _cancelled(*background))
    await _cancelled(noting)
    await _cancelled(renewing)
    # The bot is closed only after `serving` has ended: closed while it still listens, it would
    # leave the gateway with code 4000, and Discord would show it as online for minutes,
    # waiting for it to resume.
    serving.cancel()
    while (await asyncio.wait([serving], timeout=_CANCELLED_AGAIN_AFTER))[1]:
        # discord.py swallows a cancellation that comes while it connects anew.
        serving.cancel()
    with connection_faults(), contextlib.suppress(asyncio.CancelledError):
        await serving


async def _cancelled(*tasks: asyncio.Task[Any]) -> None:
    """Return once the tasks have ended."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def make_room_for_lookups() -> None:
    """Let many names be looked up at once.

    A name server that doesn't answer keeps a thread for half a minute. By default there are four
    more threads than processors, so a few such servers would keep all other names waiting.
    """
    threads = ThreadPoolExecutor(_LOOKUPS, thread_name_prefix="lookup")
    asyncio.get_running_loop().set_default_executor(threads)


def duties(app: App, live: LiveNews, bot: NewsBot) -> dict[DutyLease, list[Duty]]:
    """Everything that runs alongside the connection, by the lease that it needs.

    Of several processes one does what needs the same lease. Some duties begin others.
    """

    def duty(name: DutyName, work: Callable[[], Awaitable[None]]) -> Duty:
        return Duty(name, work, app.watch_duties, after_fault=_AFTER_FAULT)

    housekeeper = Housekeeper(app.maintain_store, app.tidy_alerts, app.watch_duties)
    return {
        "loading": [
            duty("loading", lambda: _load(app, live)),
            duty("summaries", lambda: remake(app)),
            duty("search index", lambda: remake_index(app)),
        ],
        "posting": [duty("posting", bot.keep_posting)],
        "maintenance": [duty("maintenance", housekeeper.run)],
        "news": [duty("reading", lambda: _poll(app, live, bot))],
    }


async def _load(app: App, live: LiveNews) -> None:
    await load(app)
    live.poller.articles_added()  # grouping also notices them within a minute


async def _poll(app: App, live: LiveNews, bot: NewsBot) -> None:
    """Keep the live sources fresh once the bot has connected and given its first answers."""
    await bot.wait_until_ready()
    await asyncio.sleep(_FIRST_ANSWERS_SECONDS)
    try:
        await app.schedules.offer_zones("", 1)  # reads them before somebody waits for them
    except Exception:  # news needs no time zones; commands that do report the bug
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


async def load(app: App) -> None:
    """Load the articles' folder, if one is set, and log the outcome. Raises `DatelineError`."""
    folder = app.settings.articles
    if folder is None:
        return
    progress = ProgressLines(lambda line: log.info("%s", line))
    report = await app.load_articles.load([folder], progress.show)
    for line in skipped_lines(report.all_skipped):
        log.warning("%s", line)
    log.info(
        "loaded %d articles, %d updated, %d already known",
        report.loaded,
        report.updated,
        report.duplicates,
    )


async def remake(app: App) -> None:
    """Regenerate outdated summaries. Raises `DatelineError`."""
    if remade := await app.remake.remake():
        log.info("regenerated %d summaries", remade)


async def remake_index(app: App) -> None:
    """Remake the search index if the words of texts have changed. Raises `DatelineError`."""
    if await app.remake_index.remake():
        log.info("the search index is whole again")
