"""`dateline fetch` is killed again and again; every item is stored exactly once."""

import asyncio
import contextlib
import os
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.config import Settings
from bot.storage.sqlite.open_file import open_database
from bot.wiring.app import build
from tests.conftest import ROOT, file_of
from tests.rss import Item, rss
from tests.website import Page, Website

FEEDS = 12
ITEMS = 15  # of a feed in each round


def the_feed(number: int, round_: int) -> Page:
    """The feed in a round: one item is new, one is edited, the others are as before."""
    items = [
        Item(
            title=f"Feed {number} story {story}",
            # too long for a teaser, so no page is fetched
            text=f"Story {story} of feed {number}, {'edited' if story < round_ else 'new'}. " * 20,
            link=f"https://harbour.example/{number}/{story}?utm_source={round_}",
            guid=f"{number}-{story}-{round_ % 2}",  # changes, and changes back
            published=datetime(2026, 11, 1, tzinfo=UTC) + timedelta(minutes=story),
        )
        for story in range(round_ + ITEMS, round_, -1)
    ]
    return Page(rss(*items, title=f"Feed {number}"))


async def fetch(settings: Settings, *, kill_after: float | None = None) -> None:
    """Run `dateline fetch`, and kill it after `kill_after` seconds unless that is None."""
    own = {
        "DATELINE_DATABASE": str(settings.database),
        "DATELINE_ALLOWED_HOSTS": ",".join(settings.allowed_hosts),
        "PYTHONPATH": str(ROOT),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "fetch",
        env={**os.environ, **own},
        cwd=file_of(settings).parent,
    )
    try:
        await asyncio.wait_for(process.wait(), kill_after)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):  # it ended at this very moment
            process.kill()
        await process.wait()


async def everything_is_due(settings: Settings) -> None:
    """End the leases of killed processes, and make every feed due."""
    async with build(settings) as app:
        past = datetime.now(UTC) - timedelta(hours=1)
        await app.feeds.postpone([(feed.id, past) for feed in await app.feeds.all()])


async def killed_while_fetching(folder: Path, kills: int, seed: int) -> None:
    """Kill `dateline fetch` in each of the rounds but the last, then look at the store."""
    chance = random.Random(seed)
    async with Website() as site:
        settings = Settings(
            database=folder / "news.db", articles=folder, allowed_hosts=frozenset({site.host})
        )
        async with build(settings) as app:
            for number in range(FEEDS):
                await app.feeds.follow(
                    site.url(f"/{number}"),
                    title=f"Feed {number}",
                    homepage=None,
                    guild_id=0,
                    now=datetime.now(UTC),
                )
        for round_ in range(kills + 1):
            site.pages = {f"/{number}": the_feed(number, round_) for number in range(FEEDS)}
            await everything_is_due(settings)
            last = round_ == kills
            await fetch(settings, kill_after=None if last else 0.5 + chance.random() * 1.5)
        async with build(settings) as app:
            titles = await stored_titles(folder / "news.db")
            assert not await app.database.fault()
    # A killed round may miss whole feeds, but never single items of a feed.
    assert len(titles) == len(set(titles))
    newest = {
        f"Feed {n} story {s}" for n in range(FEEDS) for s in range(kills + 1, kills + ITEMS + 1)
    }
    assert newest <= set(titles)


async def stored_titles(path: Path) -> list[str]:
    """The titles of all articles in a database."""
    async with open_database(path) as database:
        rows = await database.read(
            lambda connection: connection.execute("SELECT title FROM articles").fetchall()
        )
    return [title for (title,) in rows]


async def test_kills_lose_and_duplicate_nothing(tmp_path: Path) -> None:
    """Four kills at random moments, while items are edited and change their ids."""
    await killed_while_fetching(tmp_path, 4, seed=1)


@pytest.mark.long
async def test_a_hundred_kills_lose_and_duplicate_nothing(tmp_path: Path) -> None:
    """The same with a hundred kills."""
    await killed_while_fetching(tmp_path, 100, seed=2)
