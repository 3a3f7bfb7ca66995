"""`/doctor`: checks the schedules of a server, for members with Manage Server."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.check_health import CheckHealth
from bot.client import NewsBot
from bot.presentation import doctor_cards
from bot.presentation.answers import answer
from bot.presentation.command_texts import described
from bot.presentation.language import private
from bot.presentation.permissions import FOR_MODERATORS


class Doctor(commands.Cog):
    """Finds out why a digest is not posted."""

    def __init__(self, health: CheckHealth) -> None:
        self.health = health

    @app_commands.command(description=described("doctor.description"), extras=FOR_MODERATORS)
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.checks.has_permissions(manage_guild=True)
    async def doctor(self, interaction: discord.Interaction[NewsBot]) -> None:
        """Check every schedule of the server."""
        guild_id = interaction.guild_id or 0
        channels = await self.health.channels(guild_id)
        problems = doctor_cards.problems_of_channels(interaction.guild, channels)
        findings = await self.health.of_server(guild_id, problems)
        card = doctor_cards.examined(findings, await private(interaction))
        await answer(interaction, card, ephemeral=True)


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Doctor(bot.actions.health))
