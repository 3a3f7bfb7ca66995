"""What a server reads when the bot has joined, over a loopback Discord."""

import asyncio
from asyncio.subprocess import Process
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.actions.greet_servers import GreetServers
from bot.storage.greetings import Greetings
from bot.wiring.app import App
from tests.fakes import FakeClock
from tests.loopback import Loopback, a_channel, a_server
from tests.test_run import running, texts

SEND_MESSAGES, READ_HISTORY = 1 << 11, 1 << 16


async def until_connected(bot: Process) -> None:
    """Wait for the log line of the bot when all its servers are known: later ones are new."""
    assert bot.stderr
    async with asyncio.timeout(20):
        while b"ready as" not in await bot.stderr.readline():
            pass


async def logged(bot: Process, beginning: str) -> str:
    """The next log line with these words, from them on."""
    assert bot.stderr
    async with asyncio.timeout(20):
        while True:
            line = (await bot.stderr.readline()).decode()
            assert line
            if beginning in line:
                return line[line.index(beginning) :].strip()


async def greeting_in(discord: Loopback, channel: str) -> str:
    """The text of the next message that is posted anywhere, which is in this channel."""
    assert await asyncio.wait_for(discord.posted.get(), 10) == channel
    return texts(discord.messages[channel][-1])


async def test_a_new_server_is_greeted_once_where_the_bot_may_write(tmp_path: Path) -> None:
    """The system channel first, then the topmost one; nowhere without rights, nor in old servers.

    After a restart and an outage, none is greeted again; one that the bot left and joined again is.
    """
    now = datetime.now(UTC)
    new, old = now.isoformat(), (now - timedelta(hours=1)).isoformat()
    closed = a_channel("31", denied=SEND_MESSAGES)
    second = {**a_channel("22"), "position": 1}
    third = {**a_channel("23"), "position": 2}
    unreadable = a_channel("21", denied=READ_HISTORY)
    with_system = a_server("1", [a_channel("11"), a_channel("12")], joined=new, system="12")
    without = a_server("2", [third, second, unreadable], joined=new, system="21")
    nowhere = a_server("3", [closed], joined=new, system="31")
    joined_long_ago = a_server("4", [a_channel("41")], joined=old)
    database = tmp_path / "news.db"

    async with Loopback() as discord:
        async with running(discord, database) as bot:
            await until_connected(bot)
            for server in (nowhere, joined_long_ago, with_system):
                await discord.dispatch("GUILD_CREATE", server)
            greeting = await greeting_in(discord, "12")
            await discord.dispatch("GUILD_CREATE", without)
            await greeting_in(discord, "22")
            await discord.dispatch("GUILD_DELETE", {"id": "2"})
            await discord.slash("latest")  # when it is answered, the server is forgotten

        async with running(discord, database) as bot:
            await until_connected(bot)
            await discord.dispatch("GUILD_CREATE", with_system)
            await discord.dispatch("GUILD_CREATE", without)
            await greeting_in(discord, "22")

    assert {channel: len(stored) for channel, stored in discord.messages.items()} == {
        "12": 1,
        "22": 2,
    }
    assert greeting.strip().startswith("## Dateline is here")
    for command in ("/sources add", "/latest", "/schedule add", "/help"):
        assert f"<{command}:" in greeting


@pytest.mark.parametrize("minutes", [-11, 11])
async def test_only_a_recent_join_is_greeted(app: App, minutes: int) -> None:
    """Discord reports servers as joined after outages too; a clock that differs a little is fine."""
    clock = FakeClock()
    greet = GreetServers(Greetings(app.database), clock)

    assert not await greet.is_due(1, clock() + timedelta(minutes=minutes))
    assert not await greet.is_due(1, None)
    assert await greet.is_due(1, clock() + timedelta(minutes=minutes / 2))
    assert not await greet.is_due(1, clock())


async def test_a_server_that_the_bot_left_is_forgotten(app: App) -> None:
    """Invited again, the bot greets again; other servers stay greeted."""
    clock = FakeClock()
    greet = GreetServers(Greetings(app.database), clock)
    assert await greet.is_due(1, clock())
    assert await greet.is_due(2, clock())

    await greet.forget(1)

    assert await greet.is_due(1, clock())
    assert not await greet.is_due(2, clock())


async def test_the_log_says_where_the_bot_is(tmp_path: Path) -> None:
    """In no server: how to invite it, and when it joins the first one."""
    joined = a_server("1", [a_channel("11")], joined=datetime.now(UTC).isoformat())
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as bot:
        ready = await logged(bot, "ready as")
        invitation = await logged(bot, "to invite it")
        await discord.dispatch("GUILD_CREATE", joined)
        now = await logged(bot, "now in")

    assert ready.endswith(", which isn't in any server yet")
    assert "/oauth2/authorize?client_id=" in invitation
    assert now == f"now in a server: {joined['name']}"


async def test_servers_that_discord_names_only_are_counted(tmp_path: Path) -> None:
    """An unavailable server isn't taken for none."""
    async with Loopback() as discord:
        discord.absent = [{"id": "1", "unavailable": True}]
        async with running(discord, tmp_path / "news.db") as bot:
            ready = await logged(bot, "ready as")

    assert ready.endswith(" in 1 server, which Discord hasn't sent yet")
