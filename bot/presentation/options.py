"""Options that several commands share."""

from collections.abc import Iterable
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
        return choices([(name, name) for name in names if length(name) <= CHOICE_NAME])


def choices(offered: Iterable[tuple[str, str]]) -> list[app_commands.Choice[str]]:
    """What Discord offers: what is shown, cut where it is too long, and what is chosen by it."""
    return [
        app_commands.Choice(
            name=shown if length(shown) <= CHOICE_NAME else shown[:80] + "…", value=value
        )
        for shown, value in offered
    ]
