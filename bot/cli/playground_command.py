"""`dateline playground`."""

import argparse
import asyncio
import os
from dataclasses import replace
from pathlib import Path

from bot.cli.arguments import add_locale, port
from bot.cli.printing import DONE
from bot.config import Settings
from bot.playground.demo_feeds import demo_feeds
from bot.playground.page import play
from bot.playground.passing_time import ShiftedClock
from bot.stop_signals import run_until_stopped
from bot.timetable.zones import zone_names
from bot.wiring.app import utc_now
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import live_news
from bot.wiring.samples import build_with_samples


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the page is served."""
    parser.add_argument("--port", type=port, help="port of the page (default: any free port)")
    parser.add_argument(
        "--no-browser", action="store_true", help="print the address instead of opening a browser"
    )
    add_locale(parser)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Serve the page until it is closed or a signal stops it."""
    run_until_stopped(
        _play(settings, options.port, browser=not options.no_browser, locale=options.locale)
    )
    return DONE


async def _play(
    settings: Settings, page_port: int | None, *, browser: bool, locale: str | None
) -> None:
    clock = ShiftedClock(utc_now)
    async with demo_feeds(clock) as feeds:
        hosts = settings.allowed_hosts | {feed.host for feed in feeds}
        own = replace(settings, allowed_hosts=hosts)
        listed = [feed.entry for feed in feeds]
        async with build_with_samples(own, clock, listed) as app, live_news(app) as live:

            async def read_news() -> None:
                await live.poll.poll_due()
                await app.group.group()
                await app.match.match()

            bot = discord_bot(app, live, simulated=True)
            polling = asyncio.create_task(live.poller.run())
            try:
                await play(
                    bot,
                    clock,
                    feeds=feeds,
                    read_news=read_news,
                    port=page_port,
                    browser=browser,
                    locale=locale,
                    timezone=_time_zone(),
                )
            finally:
                polling.cancel()


def _time_zone() -> str:
    """The IANA name of the machine's time zone; UTC if the machine does not give one."""
    file = str(Path("/etc/localtime").resolve())
    name = os.environ.get("TZ") or file.rpartition("/zoneinfo/")[2]
    return name if name in zone_names().values() else "UTC"
