"""Commands while 10,000 follows come due at once, and the way to the post while many feeds are read.

A bot as a process, over loopback HTTP and WebSocket. The wait is counted from the request for the feed to the
first post of the event that it reports.
"""

import asyncio
import random
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.models import AsItComes, Selection, SubscriptionPlan
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.wiring.app import build
from tests.bench.draining import latencies
from tests.bench.ground import Ground
from tests.bench.table import Row, percentile
from tests.loopback import Loopback
from tests.publishing_feeds import OUTLETS, TOPICS, PublishingFeeds, are_due
from tests.test_run import running, texts

MINUTES = 2.5
FOLLOWS = 10_000
FEEDS = 100  # each reports an event of its own, and is read once
_READ_WITHIN = (4.0, 54.0)  # seconds from the start of the bot
_COMES_DUE = (8.0, 8.1)  # the same for the event that all follow, while commands are measured


async def measure(ground: Ground) -> list[Row]:
    """Measure the way to the post, then commands of a quiet bot and of one with much to post."""
    waits = await _to_the_post(ground)
    idle, _ = await _commands(ground, "quiet-follows.db", comes_due=False)
    busy, sent = await _commands(ground, "due-follows.db", comes_due=True)
    if not sent:
        raise RuntimeError("nothing came due")
    p50, p99 = (percentile(busy, share) / percentile(idle, share) for share in (0.5, 0.99))
    return [
        Row("from reading to post: p50", [percentile(waits, 0.5)], unit="s", most=2.0),
        Row("from reading to post: p99", [percentile(waits, 0.99)], unit="s", most=10.0),
        Row(f"/latest while {FOLLOWS:,} follows come due: p50", [p50], "idle", most=1.5),
        Row(f"/latest while {FOLLOWS:,} follows come due: p99", [p99], "idle"),
        Row("/latest of the idle bot: p50", [percentile(idle, 0.5)], unit="ms"),
        Row("posts during the 15 seconds of commands", [sent], digits=0),
    ]


async def _follow(feeds: PublishingFeeds, database: Path, queries: Sequence[str]) -> None:
    """Follow each query in a channel of its own, forty in a server."""
    async with build(feeds.settings(database)) as app:
        await feeds.are_read_first(app)
        now = datetime.now(UTC)
        for number, query in enumerate(queries):
            plan = SubscriptionPlan(
                guild_id=number // 40 + 1,
                channel_id=10_000 + number,
                selection=Selection(query=query),
                rhythm=AsItComes(gap=1),
                stories=5,
                created_by=1,
            )
            await Subscriptions(app.database).add(plan, None, now, most=1_000)
        await app.match.match()


async def _to_the_post(ground: Ground) -> list[float]:
    """Seconds from the reading of each feed to the first post of its event; ten channels follow."""
    database, chance = ground.beside("posting.db"), random.Random(1)
    outlets = [f"Outlet {number}" for number in range(FEEDS)]
    arrived: dict[str, float] = {}
    async with PublishingFeeds(chance, outlets) as feeds, Loopback() as discord:
        await _follow(feeds, database, TOPICS)
        for outlet in outlets:
            feeds.publish(outlet=outlet)

        async def note(moment: str) -> None:
            if moment == "after":
                at = time.monotonic()
                newest = " ".join(texts(stored[-1]) for stored in discord.messages.values())
                for event in feeds.events:
                    if event.mark in newest:
                        arrived.setdefault(event.mark, at)

        discord.on_message = note
        await are_due(database, chance, *_READ_WITHIN)
        async with running(discord, database, **_settings(ground, feeds)):
            await asyncio.sleep(_READ_WITHIN[1] + 15)
        if len(arrived) < FEEDS:
            raise RuntimeError(f"only {len(arrived)} of {FEEDS} events were posted")
        return [arrived[event.mark] - feeds.read_at(event.outlets[0]) for event in feeds.events]


async def _commands(ground: Ground, name: str, *, comes_due: bool) -> tuple[list[float], int]:
    """Milliseconds of each command, and how many messages were posted meanwhile."""
    database, chance = ground.beside(name), random.Random(2)
    async with PublishingFeeds(chance) as feeds, Loopback() as discord:
        await _follow(feeds, database, ["ferry"] * FOLLOWS)
        if comes_due:
            feeds.publish(["ferry"], outlet=OUTLETS[0])
        await are_due(database, chance, *_COMES_DUE)
        async with running(discord, database, **_settings(ground, feeds)):
            await discord.slash("latest")
            await asyncio.sleep(4)
            taken = await latencies(discord)
            return taken, sum(map(len, discord.messages.values()))


def _settings(ground: Ground, feeds: PublishingFeeds) -> dict[str, str]:
    nothing = ground.folder / "no-articles"
    nothing.mkdir(exist_ok=True)
    return {
        "DATELINE_ARTICLES": str(nothing),
        "DATELINE_ALLOWED_HOSTS": feeds.host,
        "DATELINE_LOG_LEVEL": "ERROR",
    }
