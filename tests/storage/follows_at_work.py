"""A program that reads, groups, matches and claims like the bot, to be raced and killed.

`python -m tests.storage.follows_at_work DATABASE ITEMS BEGUN`
"""

import asyncio
import random
import sys
import time
from collections.abc import Iterator
from datetime import timedelta

from bot.models import PreparedItem
from bot.storage.engine import Connection
from tests.storage.engines import open_address
from tests.storage.follows import Desk, an_item, insert_follow
from tests.storage.newsroom import NOON, articles, words_by_frequency

FEEDS = ("Lantern", "Gull")
CHANNELS = range(1_000, 1_040)  # each with a follow of its own
CROWDED = 2_000  # a channel with three follows
_WORDS = 80


def items(count: int) -> Iterator[tuple[str, PreparedItem]]:
    """So many items, each with its feed: every fifth tells the story before it once more."""
    made = articles(count, words=_WORDS)
    last = None
    for number, article in enumerate(made):
        again = last is not None and number % 5 == 4
        told = last if again and last is not None else article
        feed = FEEDS[number % 2]
        title, text = told.title, told.article.text
        at = NOON + timedelta(seconds=number)
        yield feed, an_item(title, f"{text} Reported by {feed}.", source=feed, at=at)
        last = article


async def set_up(address: str) -> None:
    """Two feeds, and follows of words that are in few articles, in some and in most."""
    chance = random.Random(3)
    words = words_by_frequency()[20:900]
    async with open_address(address) as database:
        desk = Desk(database)
        for name in FEEDS:
            await desk.feed(name)

        def insert(connection: Connection) -> None:
            for channel in (*CHANNELS, CROWDED, CROWDED, CROWDED):
                some = chance.sample(words, 12)
                query = f"{some[0]} {some[1]}" if channel % 9 == 8 else " OR ".join(some)
                sources = (1,) if channel % 7 == 6 else ()
                insert_follow(
                    connection, query, channel=channel, sources=sources, gap=1, stories=3,
                    told_by=2 if channel % 11 == 10 else 1,
                )  # fmt: skip

        await database.write(insert)


async def work(address: str, count: int, begun: float) -> None:
    """Read the items that are not stored, one at a time, until all is claimed."""
    async with open_address(address) as database:
        desk = Desk(database)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            desk.now = NOON + timedelta(seconds=count + (time.time() - begun) * 60)
            ((stored,),) = await desk.rows("SELECT count(*) FROM articles")
            for name, item in list(items(count))[stored : stored + 1]:
                feed = next(each for each in await desk.feeds.all() if each.source == name)
                await desk.reads(feed, item)
            await desk.works()
            ((waiting,),) = await desk.rows(
                "SELECT (SELECT count(*) FROM ungrouped) + (SELECT count(*) FROM unmatched)"
                " + (SELECT count(*) FROM subscriptions WHERE next_due IS NOT NULL)"
            )
            if stored >= count and not waiting:
                return


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1], int(sys.argv[2]), float(sys.argv[3])))
