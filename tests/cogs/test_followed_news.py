"""From a feed to a channel: a moderator follows, a story is published, and it is posted once."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.config import Settings
from bot.storage.engine import Connection
from bot.storage.timestamps import to_seconds
from bot.wiring.app import App, build
from bot.wiring.live_news import LiveNews
from tests.cogs.conftest import Reader, texts_of
from tests.conftest import SAMPLES, file_of
from tests.fakes import FakeClock
from tests.rss import Item, rss
from tests.website import Page, Website

FERRY = (
    "The ferry Gudrun ran aground off Saltmarsh Point at dawn on Sunday with 214 people aboard."
    " The lifeboats of Tidewick and Marram took everyone off by seven, and nobody was hurt."
    " The harbour master, Ines Tolland, said the ship had lost its steering in the channel."
)
RETOLD = (
    "All 214 people aboard the ferry Gudrun were taken off by lifeboats on Sunday after it ran aground"
    " at Saltmarsh Point. The ship lost its steering in the channel at dawn, said Ines Tolland, the"
    " harbour master at Tidewick. Nobody was hurt, and the lifeboats were back by seven."
)
BRIDGE = (
    "The council of Marram voted on Sunday to rebuild the swing bridge, which has been shut for two"
    " years. Work costs four million and begins in March, the treasurer Olaf Brandt said."
)


Sites = dict[str, Website]


@pytest.fixture
async def sites() -> AsyncIterator[Sites]:
    """Two publishers, each with a website of its own."""
    async with Website({}) as post, Website({}) as mail:
        yield {"Post": post, "Mail": mail}


@pytest.fixture
async def newsroom(
    sites: Sites, tmp_path: Path, clock: FakeClock, stocked: Path
) -> AsyncIterator[App]:
    """The sample news and the two websites."""
    settings = Settings(
        database=tmp_path / "news.db",
        articles=SAMPLES,
        allowed_hosts=frozenset(site.host for site in sites.values()),
    )
    shutil.copy(stocked, file_of(settings))
    async with build(settings, clock) as app:
        yield app


class Newsroom:
    """Two outlets, a moderator, and the bot at work."""

    def __init__(self, app: App, sites: Sites, live: LiveNews, moderator: Reader) -> None:
        assert isinstance(app.clock, FakeClock)
        self.app = app
        self.clock = app.clock
        self.sites = sites
        self.live = live
        self.moderator = moderator
        self.world = moderator.world
        self.items: dict[str, list[Item]] = {outlet: [] for outlet in sites}

    async def opens(self) -> None:
        """Both outlets have published something old, and the server follows them."""
        for outlet in self.items:
            self.publish(outlet, f"Old news of the {outlet}", f"The {outlet} looks back at May.")
            url = self.sites[outlet].url("/feed.xml")
            shown = await self.moderator.asks("sources add", url=url)
            await self.moderator.presses("Add", shown)

    def publish(self, outlet: str, title: str, text: str) -> None:
        """The outlet's feed has a new item."""
        items = self.items[outlet]
        items.insert(0, Item(title, f"{text} {text}", None, f"{outlet}-{len(items)}", self.clock()))
        self.sites[outlet].pages["/feed.xml"] = Page(rss(*items, title=f"Harbour {outlet}"))

    async def passes(self, **duration: float) -> None:
        """Time passes, and whatever was asleep looks at the clock."""
        self.clock.advance(**duration)
        self.live.poller.look_again()
        self.world.bot.schedules_changed()

    def posts(self) -> list[str]:
        """The text of each message in the channel that answers nobody, oldest first."""
        history = self.world.channel.history()
        own = [each for each in history if each.interaction_metadata is None]
        return ["\n".join(texts_of(_components(each))) for each in own]

    async def until_posts(self, count: int, holding: str = "") -> list[str]:
        """Wait for that many posts, the newest with this text."""
        for _ in range(1_000):
            if len(self.posts()) >= count and holding in self.posts()[-1]:
                break
            await asyncio.sleep(0.02)
        return self.posts()

    async def settles(self) -> list[str]:
        """Wait until each feed was read again, and nothing is left to group, match, claim or send."""
        for _ in range(1_000):
            if await self.app.database.read(self._is_settled):
                return self.posts()
            await asyncio.sleep(0.02)
        raise TimeoutError

    def _is_settled(self, connection: Connection) -> bool:
        now = to_seconds(self.clock())
        return not any(
            connection.execute(statement, {"now": now}).fetchone() for statement in _TO_DO
        )


_TO_DO = (
    "SELECT 1 FROM feeds WHERE checked_at < :now",
    "SELECT 1 FROM ungrouped",
    "SELECT 1 FROM unmatched",
    "SELECT 1 FROM subscriptions WHERE next_due <= :now",
    "SELECT 1 FROM deliveries WHERE state = 'waiting'",
)


def _components(message: Any) -> list[dict[str, Any]]:
    return [component.to_dict() for component in message.components]


@pytest.fixture
async def news(
    newsroom: App, sites: Sites, live: LiveNews, moderator: Reader
) -> AsyncIterator[Newsroom]:
    made = Newsroom(newsroom, sites, live, moderator)
    await made.opens()
    await moderator.world.bot.post_digests()
    polling = asyncio.create_task(live.poller.run())
    yield made
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)


async def test_a_story_is_posted_once(news: Newsroom, moderator: Reader) -> None:
    """Nothing older, nothing that doesn't match, and no second outlet's report is posted."""
    await moderator.asks("follow", query="ferry OR lifeboats")

    news.publish("Post", "Ferry runs aground at Saltmarsh Point", FERRY)
    news.publish("Post", "Marram rebuilds its swing bridge", BRIDGE)
    await news.passes(minutes=15)
    (post,) = await news.until_posts(1)
    news.publish("Mail", "Ferry Gudrun aground, 214 taken off by lifeboats", RETOLD)
    await news.passes(hours=2)

    assert "### Ferry runs aground at Saltmarsh Point" in post
    assert "-# Following “ferry OR lifeboats”" in post
    assert await news.settles() == [post]


async def test_another_account_edits_the_post(news: Newsroom, moderator: Reader) -> None:
    """A minute later the post also names the second outlet; nothing new is posted."""
    await moderator.asks("follow", query="ferry")
    news.publish("Post", "Ferry runs aground at Saltmarsh Point", FERRY)
    await news.passes(minutes=15)
    (post,) = await news.until_posts(1)
    assert "Harbour Mail" not in post

    news.publish("Mail", "Ferry Gudrun aground, 214 taken off by lifeboats", RETOLD)
    await news.passes(minutes=25)
    assert await news.settles() == [post]
    await news.passes(seconds=61)
    (edited,) = await news.until_posts(1, holding="Harbour Mail")

    assert "-# Harbour Post, also in Harbour Mail" in edited


async def test_the_role_is_mentioned(news: Newsroom, moderator: Reader) -> None:
    """Exactly that one is notified."""
    world = news.world
    assert world.channel.guild
    role = world.channel.guild.create_role("Readers", mentionable=True)
    await moderator.asks("follow", query="ferry", role=role)

    news.publish("Post", "Ferry runs aground at Saltmarsh Point", FERRY)
    await news.passes(minutes=15)
    (post,) = await news.until_posts(1)

    assert f"-# <@&{role.id}>\n### Ferry runs aground" in post
    assert world.channel.last_message
    sent = world.env.backend.messages[world.channel.id][world.channel.last_message.id]
    assert sent.allowed_mentions.roles == frozenset({role.id})
    assert not sent.allowed_mentions.everyone


async def test_a_role_that_was_deleted_is_not_mentioned(news: Newsroom, moderator: Reader) -> None:
    """It isn't shown as *@unknown-role* either, and the stories are posted."""
    world = news.world
    assert world.channel.guild
    role = world.channel.guild.create_role("Readers", mentionable=True)
    await moderator.asks("follow", query="ferry", role=role)
    world.env.backend.delete_role(world.channel.guild.id, role.id)

    news.publish("Post", "Ferry runs aground at Saltmarsh Point", FERRY)
    await news.passes(minutes=15)
    (post,) = await news.until_posts(1)

    assert "Ferry runs aground" in post
    assert "<@&" not in post


async def test_what_waits_is_named(news: Newsroom, moderator: Reader) -> None:
    """Of seven stories at once, five are posted, and the other two after the gap."""
    await moderator.asks("follow", at_most=6, quiet_hours="08:00-12:00 UTC")

    for n, place in enumerate(
        ("Marram", "Tidewick", "Ostend", "Skerry", "Dunmore", "Lowick", "Holm")
    ):
        text = f"The council of {place} voted to spend {n + 2} million on the {place} road."
        news.publish("Post", f"{place} will have its road", text)
    await news.passes(minutes=15)
    await news.settles()
    await news.passes(hours=2, minutes=46)
    (first,) = await news.until_posts(1)
    assert "## 5 new stories" in first
    assert "2 more wait until <t:" in first

    await news.passes(minutes=11)
    _, second = await news.until_posts(2)
    assert "## 2 new stories" in second
    assert "wait until" not in second


async def test_quiet_hours_hold_stories_back(news: Newsroom, moderator: Reader) -> None:
    """Stories that come meanwhile are posted together when quiet hours end. It is 09:00 UTC."""
    await moderator.asks("follow", quiet_hours="08:00-12:00 UTC")

    news.publish("Post", "Ferry runs aground at Saltmarsh Point", FERRY)
    news.publish("Post", "Marram rebuilds its swing bridge", BRIDGE)
    await news.passes(minutes=15)
    assert await news.settles() == []

    await news.passes(hours=2, minutes=46)
    (post,) = await news.until_posts(1)
    assert "## 2 new stories" in post
    assert "Ferry runs aground" in post
    assert "swing bridge" in post
