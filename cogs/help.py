"""`/help`: what people can do here, and a greeting for servers that the bot has just joined."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import NewsBot
from bot.models import Viewer
from bot.presentation import help_cards
from bot.presentation.answers import answer, post
from bot.presentation.command_texts import described
from bot.presentation.language import joined, private
from bot.presentation.permissions import PRIVATE, place_to_greet


class Help(commands.Cog):
    """Explains the bot."""

    def __init__(self, bot: NewsBot) -> None:
        self.bot = bot
        self.give_help = bot.actions.give_help
        self.greet = bot.actions.greet

    @app_commands.command(description=described("help.description"), extras=PRIVATE)
    async def help(self, interaction: discord.Interaction[NewsBot]) -> None:
        """Show the commands, and what can be read here."""
        viewer = Viewer(interaction.guild_id)
        page = await self.give_help.here(viewer, moderates=interaction.permissions.manage_guild)
        card = help_cards.help_page(page, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Greet a server that the bot has just joined, once, where it may write."""
        place = place_to_greet(guild)
        if place is None or not await self.greet.is_due(guild.id, guild.me.joined_at):
            return
        words = await joined(self.bot.actions.languages, guild, self.bot.command_mentions)
        await post(place, help_cards.greeting(words))

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Forget that a server was greeted."""
        await self.greet.forget(guild.id)


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Help(bot))
