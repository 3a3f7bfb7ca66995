"""Options shared by several commands."""

from collections.abc import Iterable
from typing import Any

import discord
from discord import app_commands

from bot.models import Viewer
from bot.presentation.limits import CHOICE_NAME, CHOICES, length


class SourceName(app_commands.Transformer):
    """The name of a source, with suggestions while it is typed; any text is accepted."""

    @property
    def max_value(self) -> int:
        """The longest text that Discord accepts, in characters; its own limit is 6,000."""
        return 200

    def viewer(self, interaction: discord.Interaction[Any]) -> Viewer:
        """Whose sources are suggested."""
        return Viewer(interaction.guild_id)

    async def transform(self, interaction: discord.Interaction[Any], value: str, /) -> str:
        """The name as typed; the action reports an unknown source."""
        return value

    async def autocomplete(  # type: ignore[override]  # the base class allows choices of any type
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> list[app_commands.Choice[str]]:
        """Visible sources whose name contains what was typed so far."""
        viewer = self.viewer(interaction)
        names = await interaction.client.actions.find_source.suggest(viewer, value, CHOICES)
        return name_choices(name for name in names if length(name) <= CHOICE_NAME)


class SourceNames(SourceName):
    """The names of one or several sources with commas; suggestions complete the last one."""

    async def autocomplete(  # type: ignore[override]  # as above
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> list[app_commands.Choice[str]]:
        """What was typed so far, with each visible source that its last name may become."""
        offered = await super().autocomplete(interaction, value)
        if offered or "," not in value:
            return offered
        earlier, _, last = value.rpartition(",")
        chosen = [name.strip() for name in earlier.split(",") if name.strip()]
        known = {name.casefold() for name in chosen}
        names = [
            ", ".join([*chosen, each.value])
            for each in await super().autocomplete(interaction, last.strip())
            if each.value.casefold() not in known
        ]
        # Discord takes no longer values than names
        return name_choices(name for name in names if length(name) <= CHOICE_NAME)


class OwnSourceNames(SourceNames):
    """The same, of the sources that direct messages see, wherever it is typed."""

    def viewer(self, interaction: discord.Interaction[Any]) -> Viewer:
        """Nobody's server."""
        return Viewer(None)


def name_choices(names: Iterable[str]) -> list[app_commands.Choice[str]]:
    """Choices for Discord that are sent as they are shown."""
    return choices((name, name) for name in names)


class CategoryName(app_commands.Transformer):
    """A category of the catalogue, with suggestions while it is typed; any text is accepted."""

    @property
    def max_value(self) -> int:
        """The longest text that Discord accepts, in characters."""
        return 50

    async def transform(self, interaction: discord.Interaction[Any], value: str, /) -> str:
        """The name as typed; the action reports an unknown category."""
        return value

    async def autocomplete(  # type: ignore[override]  # as above
        self, interaction: discord.Interaction[Any], value: str, /
    ) -> list[app_commands.Choice[str]]:
        """The categories that contain what was typed so far."""
        names = interaction.client.actions.choose_selection.suggest_categories(value, CHOICES)
        return choices([(name, name) for name in names])


def choices(offered: Iterable[tuple[str, str]]) -> list[app_commands.Choice[str]]:
    """Choices for Discord from names and values; long names are cut."""
    return [
        app_commands.Choice(
            name=shown if length(shown) <= CHOICE_NAME else shown[:80] + "…", value=value
        )
        for shown, value in offered
    ]
