"""Options that several commands share."""

from typing import Any

import discord
from discord import app_commands

from bot.presentation.limits import CHOICE_NAME, CHOICES, length


class SourceName(app_commands.Transformer):
    """The name of a source, offered while it is typed. What is typed in full is taken as it is."""

    async def transform(self, interaction: discord.Interaction[Any], value: str, /) -> str:
        """The name as typed; the action says so when there is no such source."""
        return value

    async def autocomplete(  # type: ignore[override]  # the base class allows choices of any type
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> list[app_commands.Choice[str]]:
        """Sources whose name holds what was typed so far."""
        names = await interaction.client.read.suggest_sources(value, CHOICES)
        return [app_commands.Choice(name=n, value=n) for n in names if length(n) <= CHOICE_NAME]
