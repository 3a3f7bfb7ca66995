"""`/sources`: live news, for members with Manage Server; the list is for everyone."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import NewsBot
from bot.presentation import source_cards
from bot.presentation.answers import answer
from bot.presentation.limits import CHOICES
from bot.presentation.options import choices
from bot.presentation.permissions import require_manage_server

Interaction = discord.Interaction[NewsBot]


class Sources(commands.GroupCog, name="sources"):
    """Live news from feeds."""

    def __init__(self, bot: NewsBot) -> None:
        self.bot = bot

    @app_commands.command(name="list")
    async def list_(self, interaction: Interaction) -> None:
        """See the live sources, how they are, and when each is read next"""
        await answer(interaction, source_cards.listed(await self.bot.sources.all()))

    @app_commands.command()
    @app_commands.describe(url="A news site, its feed's address, or a name from the list")
    async def add(self, interaction: Interaction, url: str) -> None:
        """Read a site's news from now on (Manage Server)"""
        guild_id = require_manage_server(interaction)
        found = await self.bot.sources.find(url, guild_id)
        await answer(interaction, source_cards.found(found), ephemeral=True)

    @commands.Cog.listener()
    async def on_add_button(self, interaction: Interaction, offer_id: int) -> None:
        """*Add* was pressed under a feed that was found."""
        guild_id = require_manage_server(interaction)
        outcome = await self.bot.sources.add(offer_id, guild_id)
        await answer(interaction, source_cards.added(outcome), ephemeral=True)

    @app_commands.command()
    @app_commands.describe(source="Which source")
    async def refresh(self, interaction: Interaction, source: str) -> None:
        """Read a source at once, not when its time comes (Manage Server)"""
        guild_id = require_manage_server(interaction)
        outcomes = await self.bot.sources.refresh(source, guild_id)
        await answer(interaction, source_cards.refreshed(outcomes), ephemeral=True)

    @app_commands.command()
    @app_commands.describe(source="Which source; its stories stay")
    async def remove(self, interaction: Interaction, source: str) -> None:
        """Read a source no more; its stories stay (Manage Server)"""
        guild_id = require_manage_server(interaction)
        source_, still_read = await self.bot.sources.remove(source, guild_id)
        card = source_cards.removed(source_, still_read=still_read)
        await answer(interaction, card, ephemeral=True)

    @add.autocomplete("url")
    async def catalogue(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[Any]]:
        """Names from the catalogue that are not read yet."""
        names = await self.bot.sources.suggest(typed, CHOICES)
        return choices([(name, name) for name in names])

    @refresh.autocomplete("source")
    @remove.autocomplete("source")
    async def followed(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[Any]]:
        """Live sources."""
        names = await self.bot.sources.suggest_followed(typed, CHOICES)
        return choices([(name, name) for name in names])


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Sources(bot))
