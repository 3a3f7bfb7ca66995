"""`/sources`: what the server sees. The list is for everyone, the rest needs Manage Server."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import NewsBot
from bot.models import Viewer
from bot.presentation import source_cards
from bot.presentation.answers import answer
from bot.presentation.command_texts import described, described_options
from bot.presentation.language import private, public
from bot.presentation.limits import CHOICES
from bot.presentation.options import name_choices
from bot.presentation.permissions import FOR_MODERATORS, require_manage_server

Address = app_commands.Range[str, 1, 2048]
Name = app_commands.Range[str, 1, 200]
Interaction = discord.Interaction[NewsBot]


class Sources(commands.GroupCog, name="sources", description=described("sources.description")):
    """Manages the sources of a server."""

    def __init__(self, bot: NewsBot) -> None:
        self.bot = bot

    @app_commands.command(name="list", description=described("sources-list.description"))
    async def list_(self, interaction: Interaction) -> None:
        """List the sources that can be read here."""
        sources = await self.bot.actions.sources.listed(Viewer(interaction.guild_id))
        await answer(interaction, source_cards.listed(sources, await public(interaction)))

    @app_commands.command(description=described("sources-add.description"), extras=FOR_MODERATORS)
    @described_options("sources-add", "url")
    async def add(self, interaction: Interaction, url: Address) -> None:
        """Show the feed behind an address, to be followed with *Add*."""
        guild_id = require_manage_server(interaction)
        found = await self.bot.actions.sources.find(url, guild_id)
        await answer(
            interaction, source_cards.found(found, await private(interaction)), ephemeral=True
        )

    @commands.Cog.listener()
    async def on_add_button(self, interaction: Interaction, offer_id: int) -> None:
        """*Add* was pressed under a feed that was found."""
        guild_id = require_manage_server(interaction)
        outcome = await self.bot.actions.sources.add(offer_id, guild_id)
        await answer(
            interaction, source_cards.added(outcome, await private(interaction)), ephemeral=True
        )

    @app_commands.command(
        description=described("sources-refresh.description"), extras=FOR_MODERATORS
    )
    @described_options("sources-refresh", "source")
    async def refresh(self, interaction: Interaction, source: Name) -> None:
        """Check a source now."""
        guild_id = require_manage_server(interaction)
        outcomes = await self.bot.actions.sources.refresh(source, guild_id)
        card = source_cards.refreshed(outcomes, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(
        description=described("sources-remove.description"), extras=FOR_MODERATORS
    )
    @described_options("sources-remove", "source")
    async def remove(self, interaction: Interaction, source: Name) -> None:
        """Stop following a source."""
        guild_id = require_manage_server(interaction)
        removed, for_all = await self.bot.actions.sources.remove(source, guild_id)
        card = source_cards.removed(removed, await private(interaction), on_for_all=for_all)
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(description=described("sources-mute.description"), extras=FOR_MODERATORS)
    @described_options("sources-mute", "source")
    async def mute(self, interaction: Interaction, source: Name) -> None:
        """Hide a source that is on for all servers."""
        guild_id = require_manage_server(interaction)
        muted = await self.bot.actions.sources.mute(source, guild_id)
        await answer(
            interaction, source_cards.muted(muted, await private(interaction)), ephemeral=True
        )

    @app_commands.command(
        description=described("sources-unmute.description"), extras=FOR_MODERATORS
    )
    @described_options("sources-unmute", "source")
    async def unmute(self, interaction: Interaction, source: Name) -> None:
        """Show a muted source again."""
        guild_id = require_manage_server(interaction)
        shown = await self.bot.actions.sources.unmute(source, guild_id)
        await answer(
            interaction, source_cards.unmuted(shown, await private(interaction)), ephemeral=True
        )

    @add.autocomplete("url")
    async def catalogue(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[Any]]:
        """Names from the catalogue that are not listed here yet."""
        names = await self.bot.actions.sources.suggest(typed, interaction.guild_id, CHOICES)
        return name_choices(names)

    @refresh.autocomplete("source")
    async def live(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[Any]]:
        """Sources with a feed."""
        names = await self.bot.actions.sources.suggest_live(typed, interaction.guild_id, CHOICES)
        return name_choices(names)

    @remove.autocomplete("source")
    async def followed(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[Any]]:
        """Sources that the server follows."""
        guild_id = require_manage_server(interaction)
        names = await self.bot.actions.sources.suggest_followed(typed, guild_id, CHOICES)
        return name_choices(names)

    @mute.autocomplete("source")
    async def for_all(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[Any]]:
        """Sources that are on for all servers."""
        guild_id = require_manage_server(interaction)
        names = await self.bot.actions.sources.suggest_for_all(typed, guild_id, CHOICES)
        return name_choices(names)

    @unmute.autocomplete("source")
    async def muted_here(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[Any]]:
        """Sources that are muted here."""
        guild_id = require_manage_server(interaction)
        names = await self.bot.actions.sources.suggest_muted(typed, guild_id, CHOICES)
        return name_choices(names)


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Sources(bot))
