"""`/schedule`: digests that post themselves, for members with Manage Server."""

from typing import Any, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.schedule_digests import ScheduleDigests
from bot.client import NewsBot
from bot.presentation import schedule_cards
from bot.presentation.answers import answer
from bot.presentation.limits import CHOICES
from bot.presentation.options import SourceName, choices
from bot.presentation.permissions import missing_to_post

Source = app_commands.Transform[str, SourceName]
Stories = app_commands.Range[int, 1, 10]
Interaction = discord.Interaction[NewsBot]


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Schedule(commands.GroupCog, name="schedule"):
    """Digests that post themselves."""

    def __init__(self, schedules: ScheduleDigests) -> None:
        self.schedules = schedules

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        """Ask for Manage Server again: a server may show the command to anyone."""
        if not interaction.permissions.manage_guild:
            raise app_commands.MissingPermissions(["manage_guild"])
        return True

    @app_commands.command()
    @app_commands.describe(
        source="Whose news",
        time="When, such as 07:30 or 07:30, 18:00",
        timezone="Whose clock, such as Europe/Berlin",
        channel="Where; here if you leave it out",
        days="daily, weekdays, weekends, or days such as mon,thu",
        stories="At most so many a digest",
        quiet="What to do when nothing is new",
    )
    async def add(
        self,
        interaction: Interaction,
        source: Source,
        time: str,
        timezone: str,
        channel: discord.TextChannel | None = None,
        days: str = "daily",
        stories: Stories = 5,
        quiet: Literal["post nothing", "post a note"] = "post nothing",
    ) -> None:
        """Post a digest regularly"""
        target = channel or interaction.channel
        assert isinstance(target, discord.abc.GuildChannel | discord.Thread)
        planned = await self.schedules.add(
            guild_id=target.guild.id,
            channel_id=target.id,
            created_by=interaction.user.id,
            source=source,
            time=time,
            timezone=timezone,
            days=days,
            stories=stories,
            note_when_quiet=quiet == "post a note",
        )
        interaction.client.schedules_changed()
        cards = schedule_cards.added(planned, missing_to_post(target))
        await answer(interaction, *cards, ephemeral=True)

    @app_commands.command(name="list")
    async def list_(self, interaction: Interaction) -> None:
        """See what is scheduled here"""
        planned = await self.schedules.list(interaction.guild_id or 0)
        await answer(interaction, schedule_cards.listed(planned), ephemeral=True)

    @app_commands.command()
    async def preview(self, interaction: Interaction, schedule: str) -> None:
        """See a schedule's next digest as it would look now"""
        planned = await self.schedules.preview(interaction.guild_id or 0, schedule)
        await answer(interaction, *schedule_cards.previewed(planned), ephemeral=True)

    @app_commands.command()
    async def pause(self, interaction: Interaction, schedule: str) -> None:
        """Post nothing until it is resumed"""
        planned = await self.schedules.pause(interaction.guild_id or 0, schedule)
        await answer(interaction, schedule_cards.changed(planned, "paused"), ephemeral=True)

    @app_commands.command()
    async def resume(self, interaction: Interaction, schedule: str) -> None:
        """Post again from the next time on"""
        planned = await self.schedules.resume(interaction.guild_id or 0, schedule)
        interaction.client.schedules_changed()
        await answer(interaction, schedule_cards.changed(planned, "resumed"), ephemeral=True)

    @app_commands.command()
    async def remove(self, interaction: Interaction, schedule: str) -> None:
        """Post it no more, and forget its history"""
        planned = await self.schedules.remove(interaction.guild_id or 0, schedule)
        await answer(interaction, schedule_cards.changed(planned, "removed"), ephemeral=True)

    @app_commands.command()
    async def history(self, interaction: Interaction, schedule: str) -> None:
        """See what became of its last due times"""
        planned, deliveries = await self.schedules.history(interaction.guild_id or 0, schedule)
        await answer(interaction, schedule_cards.history(planned, deliveries), ephemeral=True)

    @preview.autocomplete("schedule")
    @pause.autocomplete("schedule")
    @resume.autocomplete("schedule")
    @remove.autocomplete("schedule")
    @history.autocomplete("schedule")
    async def schedules_here(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """The server's schedules, told by number, source and times."""
        return choices(await self.schedules.suggest(interaction.guild_id or 0, typed, CHOICES))

    @add.autocomplete("timezone")
    async def zones(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Time zones whose name holds what was typed."""
        names = await self.schedules.suggest_zones(typed, CHOICES)
        return choices([(name, name) for name in names])


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Schedule(bot.schedules))
