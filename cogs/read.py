"""The buttons *Read* and *More on this*, and the message menu *Summarize*."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import NewsBot
from bot.models import Viewer
from bot.presentation import story_cards
from bot.presentation.answers import answer
from bot.presentation.command_texts import described
from bot.presentation.language import private
from bot.presentation.permissions import PRIVATE


class Read(commands.Cog):
    """Shows one text in a few sentences."""

    def __init__(self, bot: NewsBot) -> None:
        self.bot = bot
        self.read = bot.actions.read
        self.find_related = bot.actions.find_related
        self.summarizing = bot.actions.summarize
        # discord.py has no decorator for message menus in a cog.
        self.menu = app_commands.ContextMenu(
            name=described("summarize-menu"), callback=self.summarize, extras=PRIVATE
        )

    async def cog_load(self) -> None:
        """Add the menu with the cog."""
        self.bot.tree.add_command(self.menu)

    async def cog_unload(self) -> None:
        """Remove the menu with the cog."""
        self.bot.tree.remove_command(self.menu.name, type=self.menu.type)

    @commands.Cog.listener()
    async def on_read_button(
        self, interaction: discord.Interaction[NewsBot], article_id: int
    ) -> None:
        """*Read* was pressed: show the card only to the person who pressed it."""
        article = await self.read.article(Viewer(interaction.guild_id), article_id)
        await answer(
            interaction, story_cards.article(article, await private(interaction)), ephemeral=True
        )

    @commands.Cog.listener()
    async def on_more_button(
        self, interaction: discord.Interaction[NewsBot], article_id: int
    ) -> None:
        """*More on this* was pressed: show other articles about the story, and related ones."""
        related = await self.find_related.find(Viewer(interaction.guild_id), article_id)
        await answer(
            interaction, story_cards.more(related, await private(interaction)), ephemeral=True
        )

    async def summarize(
        self, interaction: discord.Interaction[NewsBot], message: discord.Message
    ) -> None:
        """Summarize the message that was chosen, or the article if it is only a link."""
        best = await self.summarizing.summarize(message.content, interaction.user.id)
        card = story_cards.sentences(best.sentences, best.title, await private(interaction))
        await answer(interaction, card, ephemeral=True)


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Read(bot))
