"""`/digest`: the most widely covered stories of a period, in a few sentences each."""

from typing import Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.compose_digest import ComposeDigest
from bot.client import NewsBot
from bot.models import TypedSelection, Viewer
from bot.presentation import digest_cards
from bot.presentation.answers import answer
from bot.presentation.command_texts import described, described_options, named_choices
from bot.presentation.language import public, typed_in
from bot.presentation.options import CategoryName, SourceNames

Sources = app_commands.Transform[str, SourceNames]
Category = app_commands.Transform[str, CategoryName]
Query = app_commands.Range[str, 1, 256]  # as much as the search reads
ToldBy = app_commands.Range[int, 1, 5]
Stories = app_commands.Range[int, 1, 10]


class Digest(commands.Cog):
    """Catches up with the news."""

    def __init__(self, digest: ComposeDigest) -> None:
        self.compose = digest.compose

    @app_commands.command(description=described("digest.description"))
    @described_options("digest", "source", "category", "query", "told_by", "period", "stories")
    @app_commands.choices(period=named_choices("digest", "day", "week", "month", "all"))
    async def digest(
        self,
        interaction: discord.Interaction[NewsBot],
        source: Sources | None = None,
        category: Category | None = None,
        query: Query | None = None,
        told_by: ToldBy = 1,
        period: Literal["day", "week", "month", "all"] = "week",
        stories: Stories = 5,
    ) -> None:
        """Show the stories of a selection in a period."""
        viewer = Viewer(interaction.guild_id)
        typed = TypedSelection(source, category, query, told_by, await typed_in(interaction))
        digest = await self.compose(viewer, typed, period, stories)
        await answer(interaction, digest_cards.digest(digest, await public(interaction)))


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Digest(bot.actions.digest))
