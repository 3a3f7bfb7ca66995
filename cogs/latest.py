"""`/latest`: the newest stories, page by page."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.read_news import ReadNews
from bot.client import NewsBot
from bot.models import Cursor, Viewer
from bot.presentation import story_cards
from bot.presentation.answers import answer, turn_page
from bot.presentation.command_texts import described, described_options
from bot.presentation.language import public
from bot.presentation.options import SourceName

Source = app_commands.Transform[str, SourceName]
Count = app_commands.Range[int, 1, 10]


class Latest(commands.Cog):
    """Shows what is new."""

    def __init__(self, read: ReadNews) -> None:
        self.read = read

    @app_commands.command(description=described("latest.description"))
    @described_options("latest", "source", "count")
    async def latest(
        self,
        interaction: discord.Interaction[NewsBot],
        source: Source | None = None,
        count: Count = 5,
    ) -> None:
        """Show the newest stories."""
        found = await self.read.latest(Viewer(interaction.guild_id), source, count)
        await answer(interaction, story_cards.latest(found, await public(interaction)))

    @commands.Cog.listener()
    async def on_latest_button(
        self,
        interaction: discord.Interaction[NewsBot],
        direction: str,
        cursor: Cursor | None,
        source_id: int | None,
        count: int,
        number: int | None,
        language: str | None,
    ) -> None:
        """*Next* or *Previous* was pressed."""
        viewer = Viewer(interaction.guild_id)
        found = await self.read.turn_page(
            viewer, direction, cursor, source_id, count, number=number
        )
        card = story_cards.latest(found, await public(interaction, asked=language))
        await turn_page(interaction, card)


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Latest(bot.actions.read))
