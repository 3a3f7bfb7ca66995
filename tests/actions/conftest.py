"""What tests of actions share: a folder to load, and a website whose feeds are followed."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.models import Article, FollowedFeed, PollOutcome
from bot.wiring.app import App
from bot.wiring.live_news import LiveNews, live_news
from tests.actions.listing_documents import LISTING, a_line
from tests.viewers import SERVER
from tests.website import Website


@pytest.fixture
async def site() -> AsyncIterator[Website]:
    """A website without any pages."""
    async with Website() as website:
        yield website


@pytest.fixture
async def live(app: App) -> AsyncIterator[LiveNews]:
    """What fetches, around the app."""
    async with live_news(app) as connected:
        yield connected


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a listing and a JSON Lines file."""
    made = tmp_path / "news"
    made.mkdir()
    (made / "listing.txt").write_text(LISTING, "utf-8")
    (made / "stories.jsonl").write_text(a_line() + "\n" + a_line(text="Another."), "utf-8")
    return made


async def follow(app: App, site: Website, path: str = "/feed.xml") -> FollowedFeed:
    """A feed of the site that is due now."""
    return await app.feeds.follow(
        site.url(path), title=f"Post {path}", homepage=None, guild_id=7, now=app.clock()
    )


async def polled(live: LiveNews) -> PollOutcome:
    """The outcome of polling the only feed, which is due."""
    (outcome,) = await live.poll.poll_due()
    return outcome


async def stored(app: App) -> tuple[Article, ...]:
    """The stored articles, newest first."""
    return (await app.articles.latest(SERVER, None, 10)).articles
