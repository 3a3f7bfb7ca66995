"""The buttons *Read* and *More on this* of a story, and the message menu *Summarize*."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import NewsBot
from bot.presentation import cards
from bot.presentation.answers import answer


class Read(commands.Cog):
    """Read one text in a few sentences."""

    def __init__(self, bot: NewsBot) -> None:
        self.bot = bot
        self.read = bot.read
        self.more = bot.more
        self.summarizing = bot.summarize
        # discord.py takes no message menu as a method of a cog.
        self.menu = app_commands.ContextMenu(name="Summarize", callback=self.summarize)

    async def cog_load(self) -> None:
        """Add the menu with the cog."""
        self.bot.tree.add_command(self.menu)

    async def cog_unload(self) -> None:
        """Take the menu away with the cog."""
        self.bot.tree.remove_command(self.menu.name, type=self.menu.type)

    @commands.Cog.listener()
    async def on_read_button(
        self, interaction: discord.Interaction[NewsBot], article_id: int
    ) -> None:
        """*Read* was pressed: the card is for the one who pressed it, the channel stays quiet."""
        article = await self.read.article(article_id)
        await answer(interaction, cards.article(article), ephemeral=True)

    @commands.Cog.listener()
    async def on_more_button(
        self, interaction: discord.Interaction[NewsBot], article_id: int
    ) -> None:
        """*More on this* was pressed: who else tells the story, and what belongs to it."""
        more = await self.more.find(article_id)
        await answer(interaction, cards.more(more), ephemeral=True)

    async def summarize(
        self, interaction: discord.Interaction[NewsBot], message: discord.Message
    ) -> None:
        """Summarize the message that was chosen."""
        sentences = await self.summarizing.summarize(message.content)
        await answer(interaction, cards.sentences(sentences))


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Read(bot))
