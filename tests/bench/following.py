"""From a feed's answer to a followed story's message: reading, grouping, matching, claiming, sending.

A feed on loopback publishes a story at a time, and the bot posts it in the simulated Discord. The time
until the feed is read again is left out: it depends on the feed.
"""

import asyncio
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import Settings
from bot.playground import MODERATOR, World, open_world
from bot.wiring.app import build
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import live_news
from tests.bench.table import Row, percentile
from tests.fakes import FakeClock
from tests.rss import Item, rss
from tests.storage.newsroom import articles
from tests.website import Page, Website

if TYPE_CHECKING:
    from tests.bench.ground import Ground

MINUTES = 2.0
_STORIES = 200
_IN_FEED = 20
_MOST_SECONDS = 30.0


async def measure(ground: "Ground") -> list[Row]:
    """The seconds of each story."""
    del ground  # nothing of what is stored matters
    clock, items, seconds = FakeClock(), list[Item](), list[float]()
    loop = asyncio.get_running_loop()
    async with AsyncExitStack() as stack:
        site = await stack.enter_async_context(Website({}))
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        settings = Settings(database=Path(folder) / "news.db", allowed_hosts=frozenset({site.host}))
        app = await stack.enter_async_context(build(settings, clock))
        live = await stack.enter_async_context(live_news(app))
        bot = discord_bot(app, live, simulated=True)
        world = await stack.enter_async_context(open_world(bot, clock))

        def publish(number: int) -> str:
            (made,) = articles(1, words=300, begin=number)
            text = " ".join(made.article.body)
            items.insert(0, Item(made.title, text, None, str(number), clock()))
            del items[_IN_FEED:]
            site.pages["/feed.xml"] = Page(rss(*items))
            return made.title.strip()

        publish(0)
        moderator = world.people[MODERATOR]
        shown = await moderator.slash(world.channel, "sources add", url=site.url("/feed.xml"))
        assert shown.response
        await moderator.click(shown.response.message, label="Add")
        await moderator.slash(world.channel, "follow", at_most=60)
        await bot.post_digests()
        polling = asyncio.create_task(live.poller.run())
        stack.callback(polling.cancel)
        for number in range(1, _STORIES + 1):
            asked = len(site.requests)
            clock.advance(hours=27)  # past the longest time between two readings
            title = publish(number)
            live.poller.look_again()
            async with asyncio.timeout(_MOST_SECONDS):
                while not _is_posted(world, title):  # noqa: ASYNC110 - a simulated server
                    await asyncio.sleep(0.002)
            seconds.append(loop.time() - site.requests[asked].at)
    p99 = percentile(seconds, 0.99)
    return [
        Row("from the feed's answer to the message", seconds, unit="s", most=2.0),
        Row("the same, 99th percentile", [p99], unit="s", most=10.0),
    ]


def _is_posted(world: World, title: str) -> bool:
    """Whether the newest message in the channel has the story."""
    messages = world.env.backend.messages.get(world.channel.id, {})
    return bool(messages) and title in str(messages[max(messages)].components)
