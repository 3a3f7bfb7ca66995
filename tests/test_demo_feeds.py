"""The playground's demo feeds: what they publish when, and that the bot can follow them."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.config import Settings
from bot.models import TypedSelection, Viewer
from bot.playground.demo_feeds import EVERY, DemoFeed, demo_feeds
from bot.web.fetch import Fetcher
from bot.wiring.app import build
from bot.wiring.live_news import live_news
from tests.fakes import FakeClock

GUILD = 1
TWO_HOURS = timedelta(hours=2)  # by then, everything is published


@pytest.fixture
async def feeds(clock: FakeClock) -> AsyncIterator[list[DemoFeed]]:
    async with demo_feeds(clock) as served:
        yield served


async def test_a_story_is_published_every_few_minutes_of_the_clock(
    feeds: list[DemoFeed], clock: FakeClock
) -> None:
    """Each step of the clock adds one story to one of the feeds, with a page of its own."""
    async with Fetcher(allowed_hosts=[feed.host for feed in feeds], clock=clock) as fetcher:

        async def published() -> str:
            return "".join([(await fetcher.get(feed.url)).body.decode() for feed in feeds])

        counts = [(await published()).count("<item>")]
        for _ in range(3):
            clock.now += EVERY
            counts.append((await published()).count("<item>"))
        newest = (await fetcher.get(f"{feeds[0].homepage}stories/7")).body.decode()

    assert counts == [counts[0] + n for n in range(4)]
    assert counts[0] > 0
    assert "<h1>Crane topples" in newest


async def test_an_event_in_both_feeds_is_one_story(
    feeds: list[DemoFeed], clock: FakeClock, tmp_path: Path
) -> None:
    """The feeds are followed by their names, and each counts as a publisher of its own."""
    settings = Settings(
        database=tmp_path / "news.db", allowed_hosts=frozenset(feed.host for feed in feeds)
    )
    async with (
        build(settings, clock, [each.entry for each in feeds]) as app,
        live_news(app) as live,
    ):
        suggested = await live.follow.suggest("", GUILD, 3)
        for feed in feeds:
            found = await live.follow.find(feed.name, GUILD)
            await live.follow.add(found.offer.id, GUILD)
        clock.now += TWO_HOURS
        await live.poll.poll_due()
        await app.group.group()
        digest = await app.digest.compose(Viewer(GUILD), TypedSelection(told_by=2), "day", count=10)

    assert suggested[:2] == [feed.name for feed in feeds]
    assert suggested[2:]  # the file's
    assert len(digest.articles) == 4
    assert {names for article in digest.articles for names in article.also_in} <= set(suggested[:2])
    assert all(article.also_in for article in digest.articles)


async def test_nothing_is_served_afterwards(clock: FakeClock) -> None:
    """The ports are closed with the block."""
    async with demo_feeds(clock) as feeds:
        pass

    with pytest.raises(OSError, match="Connect call failed"):
        await asyncio.open_connection("127.0.0.1", urlsplit(feeds[0].url).port)
