"""`/help`: what can be done here and now."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.give_help import GiveHelp
from bot.client import NewsBot
from bot.models import Viewer
from bot.presentation import help_cards
from bot.presentation.answers import answer
from bot.presentation.language import described, private
from bot.presentation.permissions import PRIVATE


class Help(commands.Cog):
    """Explains the bot."""

    def __init__(self, give_help: GiveHelp) -> None:
        self.give_help = give_help

    @app_commands.command(description=described("help.description"), extras=PRIVATE)
    async def help(self, interaction: discord.Interaction[NewsBot]) -> None:
        """Show the commands, and what can be read here."""
        viewer = Viewer(interaction.guild_id)
        page = await self.give_help.here(viewer, moderates=interaction.permissions.manage_guild)
        card = help_cards.help_page(page, private(interaction))
        await answer(interaction, card, ephemeral=True)


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Help(bot.give_help))
