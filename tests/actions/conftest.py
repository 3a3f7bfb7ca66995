"""What tests of actions share: a folder to load, and a website whose feeds are followed."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.config import Settings
from bot.models import Article, FollowedFeed, PollOutcome
from bot.wiring.app import App
from bot.wiring.live_news import LiveNews, live_news
from tests.actions.listing_documents import LISTING, a_line
from tests.conftest import SAMPLES
from tests.storage.engines import ENGINES, place_of
from tests.viewers import SERVER
from tests.website import Website

# Actions that read and write the most.
ON_BOTH = (
    "test_check_sources", "test_compose_digest", "test_explain_posting", "test_follow_sources",
    "test_forget_news", "test_group_stories", "test_poll_feeds",
)  # fmt: skip


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run some files on each engine in turn."""
    file = metafunc.module.__name__.rpartition(".")[2]
    if file in ON_BOTH and "settings" in metafunc.fixturenames:
        metafunc.parametrize("settings", ENGINES, indirect=True)


@pytest.fixture
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Settings]:
    """An empty database, of SQLite unless the file is run on each engine."""
    engine = ENGINES[getattr(request, "param", "sqlite")](tmp_path / "news.db")
    yield Settings(database=place_of(engine.address), articles=SAMPLES)
    engine.remove()


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
