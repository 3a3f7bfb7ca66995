"""`/digest`: the newest stories of one source in a period, in a few sentences each."""

from typing import Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.compose_digest import ComposeDigest
from bot.client import NewsBot
from bot.models import Style, Viewer
from bot.presentation import digest_cards
from bot.presentation.answers import answer
from bot.presentation.language import described, described_options, named_choices, public
from bot.presentation.options import SourceName

Source = app_commands.Transform[str, SourceName]
Stories = app_commands.Range[int, 1, 10]


class Digest(commands.Cog):
    """Catches up with one source."""

    def __init__(self, digest: ComposeDigest) -> None:
        self.compose = digest.compose

    @app_commands.command(description=described("digest.description"))
    @described_options("digest", "source", "period", "stories", "style")
    @app_commands.choices(period=named_choices("digest", "day", "week", "month", "all"))
    async def digest(
        self,
        interaction: discord.Interaction[NewsBot],
        source: Source,
        period: Literal["day", "week", "month", "all"] = "week",
        stories: Stories = 5,
        style: Style | None = None,
    ) -> None:
        """Show the stories of a source in a period."""
        viewer = Viewer(interaction.guild_id)
        digest = await self.compose(viewer, source, period, stories, style)
        await answer(interaction, digest_cards.digest(digest, public(interaction)))


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Digest(bot.digest))
