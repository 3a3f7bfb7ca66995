"""`/doctor`: is every schedule of this server well? For members with Manage Server."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.check_schedules import CheckSchedules
from bot.client import NewsBot
from bot.presentation import doctor_cards
from bot.presentation.answers import answer


class Doctor(commands.Cog):
    """Find out why a digest does not come."""

    def __init__(self, health: CheckSchedules) -> None:
        self.health = health

    @app_commands.command()
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.checks.has_permissions(manage_guild=True)
    async def doctor(self, interaction: discord.Interaction[NewsBot]) -> None:
        """See whether every schedule is well"""
        guild_id = interaction.guild_id or 0
        findings = await self.health.examine(guild_id)
        lacking = doctor_cards.lacking_in(interaction.guild, await self.health.channels(guild_id))
        await answer(interaction, doctor_cards.examined(findings, lacking), ephemeral=True)


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Doctor(bot.health))
