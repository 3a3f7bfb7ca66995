"""What the bot does around its cogs: wording errors, and broken cogs."""

from datetime import timedelta
from pathlib import Path

import discord
import pytest
from discord import app_commands
from discord.ext import commands

from bot.client import NewsBot
from bot.errors import DatelineError, StorageUnavailable
from bot.playground import READER, open_world
from bot.wiring.app import App
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import live_news
from bot.words import say
from tests.cogs.conftest import Reader, text_of
from tests.fakes import FakeClock


class Failing(commands.Cog):
    @app_commands.command()
    async def fail(self, interaction: discord.Interaction[NewsBot]) -> None:
        """Fail like a failing disk."""
        raise StorageUnavailable(say("database-not-opened", path="/srv/news.db"))

    @app_commands.command()
    async def stumble(self, interaction: discord.Interaction[NewsBot]) -> None:
        """Have a bug."""
        raise ZeroDivisionError


async def test_no_path_of_the_server_is_shown(
    newsroom: App, caplog: pytest.LogCaptureFixture
) -> None:
    """A reader gets a polite message; only the log names the file."""
    async with live_news(newsroom) as live:
        bot = discord_bot(newsroom, live, simulated=True)
        await bot.add_cog(Failing())
        async with open_world(bot, newsroom.clock) as world:
            answer = await Reader(world).asks("fail")

    assert text_of(answer) == "Couldn't read the news. Try again in a minute."
    assert answer.ephemeral
    assert "/srv/news.db" in caplog.text


async def test_a_broken_cog(newsroom: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line names the file and the error, also in the simulated Discord."""
    import cogs

    (tmp_path / "long.py").write_text("{}['title']", "utf-8")
    folders = [*cogs.__path__, str(tmp_path)]
    monkeypatch.setattr(cogs, "__path__", folders)
    monkeypatch.setattr(cogs.__spec__, "submodule_search_locations", folders)

    async with live_news(newsroom) as live:
        bot = discord_bot(newsroom, live, simulated=True)
        with pytest.raises(DatelineError) as raised:
            async with open_world(bot, newsroom.clock):
                pass

    assert str(raised.value) == "Couldn't load cogs/long.py: KeyError('title')"


async def test_the_simulated_discord_has_the_time_of_the_bot(
    newsroom: App, clock: FakeClock
) -> None:
    """Messages are dated by the bot's clock, however far it has moved since the world was opened."""
    async with (
        live_news(newsroom) as live,
        open_world(discord_bot(newsroom, live, simulated=True), clock) as world,
    ):
        person = world.people[READER]
        first = await person.send(world.channel, "Good morning")
        clock.advance(hours=26)
        second = await person.send(world.channel, "Good morning again")

    assert second.created_at - first.created_at == timedelta(hours=26)
    assert abs(second.created_at - clock()) < timedelta(milliseconds=1)


async def test_only_bugs_count_as_errors_in_the_simulated_discord(newsroom: App) -> None:
    """Its page calls each error that it counts a failure: a refusal is none."""
    async with live_news(newsroom) as live:
        bot = discord_bot(newsroom, live, simulated=True)
        await bot.add_cog(Failing())
        async with open_world(bot, newsroom.clock) as world:
            reader = Reader(world)
            await reader.asks("fail")
            await reader.asks("digest", source="Nonsense")
            await reader.asks("search", query="ferry", since="fooday")
            refused = len(world.env.errors)
            await reader.asks("stumble")
            stumbled = len(world.env.errors)

    assert (refused, stumbled) == (0, 1)
