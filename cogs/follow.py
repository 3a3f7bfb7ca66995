"""`/follow`: stories posted as they come, for members with Manage Server."""

from functools import partial

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.follow_news import FollowNews
from bot.client import NewsBot
from bot.models import TypedSelection
from bot.presentation import follow_cards
from bot.presentation.answers import answer
from bot.presentation.command_texts import described, described_options
from bot.presentation.language import private, typed_in
from bot.presentation.options import CategoryName, SourceNames
from bot.presentation.permissions import FOR_MODERATORS, lacks_to_post, mentioned
from bot.presentation.places import Place, open_place

Sources = app_commands.Transform[str, SourceNames]
Category = app_commands.Transform[str, CategoryName]
Query = app_commands.Range[str, 1, 256]  # as much as the search reads
ToldBy = app_commands.Range[int, 1, 5]
Posts = app_commands.Range[int, 1, 60]
Text = app_commands.Range[str, 1, 100]


class Follow(commands.Cog):
    """Sets up follows."""

    def __init__(self, follows: FollowNews) -> None:
        self.follows = follows

    @app_commands.command(description=described("follow.description"), extras=FOR_MODERATORS)
    @described_options(
        "follow",
        "query", "sources", "category", "told_by", "channel", "role", "quiet_hours", "at_most",
    )  # fmt: skip
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.checks.has_permissions(manage_guild=True)
    async def follow(
        self,
        interaction: discord.Interaction[NewsBot],
        query: Query | None = None,
        sources: Sources | None = None,
        category: Category | None = None,
        told_by: ToldBy = 1,
        channel: Place | None = None,
        role: discord.Role | None = None,
        quiet_hours: Text | None = None,
        at_most: Posts = 20,
    ) -> None:
        """Post the stories of a selection as they come."""
        target = channel or interaction.channel
        assert isinstance(target, discord.abc.GuildChannel | discord.Thread)
        words = await private(interaction)
        new = await self.follows.follow(
            guild_id=target.guild.id,
            created_by=interaction.user.id,
            typed=TypedSelection(sources, category, query, told_by, await typed_in(interaction)),
            open_place=partial(open_place, target, interaction),
            at_most=at_most,
            quiet_hours=quiet_hours,
            mention=mentioned(role, interaction),
            language=words.code,
        )
        cards = follow_cards.added(new, lacks_to_post(target, role), words)
        await answer(interaction, *cards, ephemeral=True)


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Follow(bot.actions.follows))
