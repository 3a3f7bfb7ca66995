"""The playground in a browser."""

import asyncio
import contextlib
import sys
import webbrowser
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import simcord

from bot.client import NewsBot
from bot.errors import DatelineError
from bot.playground.changed_cogs import reload_changed_cogs
from bot.playground.demo_feeds import EVERY, DemoFeed
from bot.playground.passing_time import ShiftedClock, time_passes_on_demand
from bot.playground.world import READER, open_world
from bot.words import say


async def play(
    bot: NewsBot,
    clock: ShiftedClock,
    *,
    feeds: Sequence[DemoFeed],
    read_news: Callable[[], Awaitable[None]],
    port: int | None,
    browser: bool,
    locale: str | None = None,
) -> None:
    """Serve the page until it is closed or a signal cancels the task.

    `locale` is the language of everybody's Discord. `feeds` are named in the terminal; `read_news`
    reads the feeds that are due after the clock was moved. The first line printed is the page's
    address; whoever knows it can act in the page. Raises `DatelineError` if the port is taken.
    """
    async with open_world(bot, clock, locale) as world:
        await bot.post_digests()
        # Few, to leave room on the screen for the first answer.
        await world.slash(READER, "latest", {"count": 3})
        preview = world.env.preview(
            world.channel,
            viewers=list(world.people.values()),
            layout="channel",
            port=port,
        )
        async with contextlib.AsyncExitStack() as stack:
            try:
                page = await stack.enter_async_context(preview)
            except simcord.SetupError as error:
                raise DatelineError(say("playground-page-failed", reason=str(error))) from error
            _say_where(page.url, bot, feeds)
            if browser:
                await asyncio.to_thread(webbrowser.open, page.url)
            watching = asyncio.create_task(reload_changed_cogs(bot, page))
            stack.callback(watching.cancel)
            stack.enter_context(time_passes_on_demand(world, clock, page, read_news))
            with contextlib.suppress(asyncio.CancelledError):  # by a signal: no failure
                await page.wait_closed()


def _say_where(url: str, bot: NewsBot, feeds: Sequence[DemoFeed]) -> None:
    minutes = EVERY // timedelta(minutes=1)
    names = " and ".join(feed.name for feed in feeds)
    sys.stdout.write(
        f"{url}\n"
        "The bot runs in this page, with sample news. Type / in the message box to try a command.\n"
        f"Two demo feeds publish a story every {minutes} minutes: {names}.\n"
        "As the moderator (Viewing as), try:\n"
        f"{_to_try(bot, feeds[0])}"
        "To let time pass, type +15m, +2h or +1d here: feeds are read, and what is due is posted.\n"
        "Save a file in cogs/ to reload it. Ctrl-C stops everything.\n"
    )
    sys.stdout.flush()


def _to_try(bot: NewsBot, feed: DemoFeed) -> str:
    """A line for each command that is there."""
    commands = {
        "sources add": f"follow {feed.name}, or {feed.url}",
        "follow": "post stories as they come",
        "schedule add": "post a digest at a time that you choose",
    }
    present = {command.qualified_name.split()[0] for command in bot.tree.walk_commands()}
    return "".join(
        f"  /{name:<14}{purpose}\n"
        for name, purpose in commands.items()
        if name.split()[0] in present
    )
