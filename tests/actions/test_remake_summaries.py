"""Regenerating summaries after the algorithm has changed."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from bot.config import Settings
from bot.storage.articles.articles import Articles
from bot.storage.sqlite.open_file import open_database
from bot.summary import news_algorithm
from bot.wiring.app import App, build
from bot.words import english
from tests.conftest import file_of
from tests.fakes import FakeClock
from tests.storage.newsroom import NOON, articles
from tests.viewers import ANYONE

REMAKE = """
import asyncio, sys
from pathlib import Path
from bot.wiring.app import build
from bot.config import Settings

async def remake():
    async with build(Settings(database=Path(sys.argv[1]))) as app:
        print("ready", flush=True)
        print(await app.remake.remake(), flush=True)

asyncio.run(remake())
"""


async def stored(path: Path, count: int) -> None:
    """Store articles whose summaries were made by an unknown algorithm."""
    async with open_database(path) as database:
        await Articles(database).add(list(articles(count)), NOON)


async def outdated(app: App) -> str:
    """What doctor says of the summaries."""
    return english().tell((await app.remake.examine()).text)


async def until_changed(app: App) -> None:
    """Wait until the first batch is replaced."""
    before = await outdated(app)
    async with asyncio.timeout(30):
        while await outdated(app) == before:  # noqa: ASYNC110  the store sends no events
            await asyncio.sleep(0.01)


async def test_all_summaries_are_replaced_once(settings: Settings, clock: FakeClock) -> None:
    """They are as loading would make them now, and a second run has nothing to do."""
    await stored(file_of(settings), 130)
    async with build(settings, clock) as app:
        assert "130 were made by an older version." in await outdated(app)

        assert await app.remake.remake() == 130

        assert "up to date" in await outdated(app)
        assert await app.remake.remake() == 0
        page = await app.articles.latest(ANYONE, None, 200)
        made = {(story.summary.algorithm, story.summary.version) for story in page.articles}
        assert made == {(news_algorithm.ALGORITHM, news_algorithm.VERSION)}
        assert all(story.sentences(3) for story in page.articles)


async def test_a_cancelled_run_keeps_the_newest(settings: Settings, clock: FakeClock) -> None:
    """The newest articles are regenerated first, and a run that stops early keeps its work."""
    await stored(file_of(settings), 200)
    async with build(settings, clock) as app:
        running = asyncio.create_task(app.remake.remake())
        await until_changed(app)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

        page = await app.articles.latest(ANYONE, None, 200)
        new = [story.summary.version == news_algorithm.VERSION for story in page.articles]
        assert any(new)
        assert new == sorted(new, reverse=True)


async def test_commands_are_answered_while_it_runs(settings: Settings, clock: FakeClock) -> None:
    """*Summarize* waits for at most one small batch."""
    await stored(file_of(settings), 1_000)
    async with build(settings, clock) as app:
        running = asyncio.create_task(app.remake.remake())
        await until_changed(app)

        for _ in range(5):
            assert await app.jobs.summarize("The port is open. Ships wait.", 3)
        assert not running.done()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@pytest.mark.parametrize("seconds", [0.0, 0.2, 0.9])
async def test_a_killed_run_continues_at_the_next_start(
    settings: Settings, clock: FakeClock, seconds: float
) -> None:
    """SIGKILL loses no article and no summary."""
    await stored(file_of(settings), 600)
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-c", REMAKE, str(settings.database), stdout=asyncio.subprocess.PIPE
    )
    assert program.stdout is not None
    await program.stdout.readline()
    await asyncio.sleep(seconds)
    program.kill()
    await program.wait()

    async with build(settings, clock) as app:
        assert await app.remake.remake() <= 600
        assert "up to date" in await outdated(app)
        assert await app.articles.count() == 600


def test_the_bot_process_imports_no_summarizer() -> None:
    """The app is built and Discord imported without sumy, nltk or the model for languages."""
    code = """
import asyncio, sys, tempfile
from pathlib import Path
import bot.client, bot.playground, cogs
from bot.wiring.app import build
from bot.config import Settings
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import live_news

async def main():
    with tempfile.TemporaryDirectory() as folder:
        async with build(Settings(database=Path(folder) / "x.db")) as app:
            async with live_news(app) as live:
                async with discord_bot(app, live, simulated=True) as client:
                    for name in bot.client.cog_names():
                        await client.load_extension(name)
            await app.remake.remake()
            await app.check_installation.examine()

asyncio.run(main())
print(sorted({"sumy", "nltk", "fasttext"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
