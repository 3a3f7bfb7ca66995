"""The playground in a browser."""

import asyncio
import contextlib
import sys
import webbrowser
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import discord
import simcord

from bot.client import NewsBot
from bot.errors import DatelineError
from bot.playground.changed_cogs import reload_changed_cogs
from bot.playground.demo_feeds import EVERY, DemoFeed
from bot.playground.message_menu import add_message_menu
from bot.playground.page_changes import change
from bot.playground.passing_time import ShiftedClock, time_passes_on_demand
from bot.playground.world import MODERATOR, READER, World, open_world, when_free
from bot.presentation.answers import post
from bot.presentation.components import Card, text_display
from bot.words import english, say

_SECONDS_BETWEEN_LOOKS = 1.0  # at what the bot has posted
_SECONDS_BETWEEN_AGES = 60.0  # the page shows "12 minutes ago"


async def play(
    bot: NewsBot,
    clock: ShiftedClock,
    *,
    feeds: Sequence[DemoFeed],
    read_news: Callable[[], Awaitable[None]],
    port: int | None,
    browser: bool,
    locale: str | None = None,
    timezone: str = "UTC",
) -> None:
    """Serve the page until it is closed or a signal cancels the task.

    `locale` is the language of everybody's Discord, `timezone` an IANA name. `feeds` are named in the terminal; `read_news`
    reads the feeds that are due after the clock was moved. The first line printed is the page's
    address; whoever knows it can act in the page. Raises `DatelineError` if the port is taken.
    """
    async with open_world(bot, clock, locale) as world:
        await bot.post_digests()
        add_message_menu(world)
        await bot.sync_commands()
        await world.people[MODERATOR].send(world.channel, english()("playground-note"))
        await world.slash(READER, "latest", {"count": 3})
        await _welcome(world, feeds[0])
        preview = world.env.preview(
            world.channel,
            viewers=list(world.people.values()),
            layout="channel",
            timezone=timezone,
            port=port,
        )
        change(preview)
        async with contextlib.AsyncExitStack() as stack:
            try:
                page = await stack.enter_async_context(preview)
            except simcord.SetupError as error:
                raise DatelineError(say("playground-page-failed", reason=str(error))) from error
            _say_where(page.url, bot, feeds)
            if browser:
                await asyncio.to_thread(webbrowser.open, page.url)
            for task in (reload_changed_cogs(bot, page), _keep_current(world, page)):
                stack.callback(asyncio.create_task(task).cancel)
            stack.enter_context(time_passes_on_demand(world, clock, page, read_news))
            with contextlib.suppress(asyncio.CancelledError):  # by a signal: no failure
                await page.wait_closed()


async def _welcome(world: World, feed: DemoFeed) -> None:
    """Post what to try, above the message box."""
    words = english()
    tries = [
        words("playground-try-reading"),
        words("playground-try-following", feed=feed.name),
        words("playground-try-summarize"),
    ]
    card = Card(
        text_display(f"## {words('playground-welcome')}\n{words('playground-intro')}"),
        text_display("\n".join(f"{number}. {text}" for number, text in enumerate(tries, 1))),
    )
    channel = world.bot.get_channel(world.channel.id)
    assert isinstance(channel, discord.TextChannel)
    await post(channel, card)


async def _keep_current(world: World, page: simcord.Preview) -> None:
    """Show what the bot posts by itself, and the ages of stories; SimCord only follows the viewer."""
    shown, age = _posted(world), 0.0
    while True:
        await asyncio.sleep(_SECONDS_BETWEEN_LOOKS)
        age += _SECONDS_BETWEEN_LOOKS
        posted = _posted(world)
        if posted != shown or age >= _SECONDS_BETWEEN_AGES:
            await when_free(page.refresh)
            shown, age = posted, 0.0


def _posted(world: World) -> list[int]:
    """The messages that are no answer to a command."""
    return [each.id for each in world.channel.history() if each.interaction_metadata is None]


def _say_where(url: str, bot: NewsBot, feeds: Sequence[DemoFeed]) -> None:
    minutes = EVERY // timedelta(minutes=1)
    names = " and ".join(feed.name for feed in feeds)
    sys.stdout.write(
        f"{url}\n"
        "The bot runs in this page, with sample news. To try a command, type /, choose it with Enter,\n"
        "and fill in its options.\n"
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
