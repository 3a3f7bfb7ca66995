"""`/language`: which language the bot uses for a person, a server or a channel."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.choose_language import ChooseLanguage
from bot.client import NewsBot
from bot.presentation import language_cards
from bot.presentation.answers import answer
from bot.presentation.command_texts import described, described_options
from bot.presentation.language import answering_in, place_of, private
from bot.presentation.limits import CHOICES
from bot.presentation.options import choices
from bot.presentation.permissions import PRIVATE, may_choose_language
from bot.presentation.places import Place

Text = app_commands.Range[str, 1, 100]
Interaction = discord.Interaction[NewsBot]


@app_commands.allowed_installs(guilds=True, users=True)
@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
class Language(
    commands.GroupCog,
    name="language",
    description=described("language.description"),
    group_extras=PRIVATE,
):
    """Chooses languages, and shows which are used."""

    def __init__(self, languages: ChooseLanguage) -> None:
        self.languages = languages

    @app_commands.command(name="set", description=described("language-set.description"))
    @described_options("language-set", "language", "channel")
    async def set_(
        self, interaction: Interaction, language: Text, channel: Place | None = None
    ) -> None:
        """Choose a person's own language, or that of a server or a channel."""
        guild_id, channel_id = may_choose_language(interaction, channel)
        words = await private(interaction)
        code = await self.languages.choose(
            interaction.user.id, guild_id, channel_id, language, words("language-automatic")
        )
        if guild_id is None:
            words = answering_in(interaction, code)
        card = language_cards.chosen(code, guild_id, channel_id, words)
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(description=described("language-show.description"))
    async def show(self, interaction: Interaction) -> None:
        """Show which languages are used here, and why."""
        place = place_of(interaction)
        made = await self.languages.choices(interaction.user.id, place.guild_id)
        card = language_cards.shown(made, place, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @set_.autocomplete("language")
    async def known(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """The languages that there are, by their own names."""
        automatic = (await private(interaction))("language-automatic")
        return choices(self.languages.suggest(typed, automatic, CHOICES))

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Forget what was chosen for a server that the bot has left."""
        await self.languages.leave(guild.id)


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Language(bot.actions.languages))
