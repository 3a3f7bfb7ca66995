"""`/alert`: direct messages about chosen news, for everyone."""

from functools import partial
from typing import Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.keep_alerts import KeepAlerts
from bot.client import NewsBot
from bot.models import AlertTime
from bot.presentation import alert_cards
from bot.presentation.answers import answer
from bot.presentation.command_texts import described, described_options, named_choices
from bot.presentation.language import private
from bot.presentation.limits import CHOICES
from bot.presentation.options import OwnSourceNames, choices
from bot.presentation.permissions import PRIVATE

Sources = app_commands.Transform[str, OwnSourceNames]
Query = app_commands.Range[str, 1, 256]  # as much as the search reads
Text = app_commands.Range[str, 1, 100]
Interaction = discord.Interaction[NewsBot]


@app_commands.allowed_installs(guilds=True, users=True)
@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
class Alert(
    commands.GroupCog,
    name="alert",
    description=described("alert.description"),
    group_extras=PRIVATE,
):
    """Manages a person's own alerts."""

    def __init__(self, alerts: KeepAlerts) -> None:
        self.alerts = alerts

    @app_commands.command(description=described("alert-add.description"))
    @described_options("alert-add", "query", "sources", "when")
    @app_commands.choices(when=named_choices("alert-add", "at once", "once a day"))
    async def add(
        self,
        interaction: Interaction,
        query: Query,
        sources: Sources | None = None,
        when: Literal["at once", "once a day"] = "at once",
    ) -> None:
        """Add an alert, and send its first direct message."""
        time: AlertTime = when
        words = await private(interaction)
        stored = await self.alerts.add(
            person_id=interaction.user.id,
            is_bot=interaction.user.bot,
            query=query,
            sources=sources,
            when=time,
            write_first=partial(interaction.client.direct_messages.write, interaction.user.id),
            language=words.code,
        )
        interaction.client.schedules_changed()
        card = alert_cards.added(stored, words)
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(name="list", description=described("alert-list.description"))
    async def list_(self, interaction: Interaction) -> None:
        """List the person's alerts."""
        alerts = await self.alerts.list(interaction.user.id)
        card = alert_cards.listed(alerts, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(description=described("alert-remove.description"))
    @described_options("alert-remove", "alert")
    async def remove(self, interaction: Interaction, alert: Text) -> None:
        """Delete one of the person's alerts."""
        removed = await self.alerts.remove(interaction.user.id, alert)
        card = alert_cards.removed(removed, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(description=described("alert-forget.description"))
    async def forget(self, interaction: Interaction) -> None:
        """Delete everything stored about the person."""
        words = await private(interaction)  # before it is forgotten too
        count = await self.alerts.forget(interaction.user.id)
        card = alert_cards.forgotten(count, words)
        await answer(interaction, card, ephemeral=True)

    @remove.autocomplete("alert")
    async def own_alerts(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the person's own alerts, with number and query."""
        alerts = await self.alerts.list(interaction.user.id)
        return choices(alert_cards.offered(alerts, typed, CHOICES, await private(interaction)))


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Alert(bot.actions.alerts))
