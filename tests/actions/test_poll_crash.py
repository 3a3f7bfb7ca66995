"""`dateline fetch` is killed in the middle, again and again; every item arrives once."""

import asyncio
import contextlib
import os
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.config import Settings
from bot.wiring.app import build
from tests.conftest import ROOT
from tests.rss import Item, rss
from tests.website import Page, Website

FEEDS = 12
ITEMS = 15  # of a feed at a time


def the_feed(number: int, round_: int) -> Page:
    """What a feed says in a round: one item is new, one is edited, the others it had before."""
    items = [
        Item(
            title=f"Feed {number} story {story}",
            # long enough to be whole: no page is to be asked for
            text=f"Story {story} of feed {number}, {'edited' if story < round_ else 'new'}. " * 20,
            link=f"https://harbour.example/{number}/{story}?utm_source={round_}",
            guid=f"{number}-{story}-{round_ % 2}",  # changes, and changes back
            published=datetime(2026, 11, 1, tzinfo=UTC) + timedelta(minutes=story),
        )
        for story in range(round_ + ITEMS, round_, -1)
    ]
    return Page(rss(*items, title=f"Feed {number}"))


async def fetch(settings: Settings, *, kill_after: float | None = None) -> None:
    """`dateline fetch`, killed after so many seconds or let finish."""
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
        cwd=settings.database.parent,
    )
    try:
        await asyncio.wait_for(process.wait(), kill_after)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):  # it ended at this very moment
            process.kill()
        await process.wait()


async def everything_is_due(settings: Settings) -> None:
    """The leases of those who were killed are over, and every feed's time has come."""
    async with build(settings) as app:
        past = datetime.now(UTC) - timedelta(hours=1)
        await app.feeds.postpone([(feed.id, past) for feed in await app.feeds.all()])


async def killed_while_fetching(folder: Path, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    async with Website() as site:
        settings = Settings(
            database=folder / "news.db", articles=folder, allowed_hosts=frozenset({site.host})
        )
        async with build(settings) as app:
            for number in range(FEEDS):
                await app.feeds.follow(
                    site.url(f"/{number}"),
                    names=(f"Feed {number}",),
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
    # Whole feeds may have been missed while it was killed, single items of a feed never.
    assert len(titles) == len(set(titles))
    newest = {
        f"Feed {n} story {s}" for n in range(FEEDS) for s in range(kills + 1, kills + ITEMS + 1)
    }
    assert newest <= set(titles)


async def stored_titles(path: Path) -> list[str]:
    from bot.storage.sqlite.database import open_database

    async with open_database(path) as database:
        rows = await database.read(
            lambda connection: connection.execute("SELECT title FROM articles").fetchall()
        )
    return [title for (title,) in rows]


async def test_killed_fetching_loses_and_doubles_nothing(tmp_path: Path) -> None:
    """Four kills at random moments, with edits and changing ids in between."""
    await killed_while_fetching(tmp_path, 4, seed=1)


@pytest.mark.long
async def test_killed_fetching_a_hundred_times(tmp_path: Path) -> None:
    """The same a hundred times."""
    await killed_while_fetching(tmp_path, 100, seed=2)
