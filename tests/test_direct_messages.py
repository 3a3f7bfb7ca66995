"""`/alert` over a loopback Discord: a real process, real HTTP, direct messages that may be blocked."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from bot.models import OPERATOR
from bot.storage.sqlite.open_file import open_database
from tests.loopback import DIRECT_MESSAGES, READER, Loopback
from tests.storage.follows import Desk, an_item
from tests.test_run import running, texts

DIRECT = str(DIRECT_MESSAGES["id"])


async def news_comes(database: Path, *titles: str) -> None:
    """While the bot is off, a feed that is on for all has stories, which are matched."""
    async with open_database(database) as store:
        desk = Desk(store)
        desk.now = datetime.now(UTC)
        known = await desk.feeds.all()
        feed = known[0] if known else await desk.feed("Lantern", OPERATOR)
        items = [
            an_item(title, f"{title}. It was seen at the quay.", source="Lantern", at=desk.now)
            for title in titles
        ]
        await desk.reads(await desk.again(feed), *items)
        await desk.groups()
        await desk.match.match()


async def of_subscriptions(database: Path, columns: str) -> list[tuple[object, ...]]:
    """These columns of all subscriptions."""
    async with open_database(database) as store:
        return await Desk(store).rows(f"SELECT {columns} FROM subscriptions")


async def test_an_alert_is_delivered_once_and_a_block_pauses_it(tmp_path: Path) -> None:
    """Its first message comes at once, then each story once; a block pauses it, and nobody is told."""
    database = tmp_path / "news.db"
    async with Loopback() as discord:
        discord.is_blocked = True
        async with running(discord, database, DATELINE_ARTICLES=""):
            refused = await discord.slash("alert add", query="whale")
            discord.is_blocked = False
            added = await discord.slash("alert add", query="whale")
            listed = await discord.slash("alert list")
        await news_comes(database, "A whale is seen", "A bus is late")
        assert await asyncio.wait_for(discord.posted.get(), 20) == DIRECT  # the first message
        killed = asyncio.Event()

        async def hold(moment: str) -> None:
            if moment == "after":  # so that the bot can't record that the story was posted
                await killed.wait()

        discord.on_message = hold
        async with running(discord, database, DATELINE_ARTICLES="") as bot:
            assert await asyncio.wait_for(discord.posted.get(), 20) == DIRECT
            bot.kill()
            await bot.wait()
            killed.set()
        await news_comes(database, "Another whale comes by")
        discord.limits = 1
        discord.is_blocked = True
        async with running(discord, database, DATELINE_ARTICLES="") as bot:
            assert bot.stderr
            log: bytes = b""
            async with asyncio.timeout(20):
                while b"alert 1 is paused" not in log:
                    log += await bot.stderr.readline()
            listed_later = await discord.slash("alert list")

    assert "The bot can't send you direct messages." in texts(refused)
    assert "Alert 1 is set" in texts(added)
    assert "“whale” · at once" in texts(listed)
    first, story = discord.messages[DIRECT]
    assert "Your alert is on" in texts(first)
    assert "A whale is seen" in texts(story)
    assert "Alert 1 about “whale” · stop it with /alert remove" in texts(story)
    assert list(discord.messages) == [DIRECT]
    assert "“whale” · paused. The bot can't send you direct messages." in texts(listed_later)
    assert b"We are being rate limited" in log
    assert b"whale" not in log
    assert str(READER["id"]).encode() not in log
    assert DIRECT.encode() not in log
    assert [due for (due,) in await of_subscriptions(database, "next_due")] == [None]
