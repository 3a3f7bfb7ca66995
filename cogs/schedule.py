"""`/schedule`: scheduled digests and follows, for members with Manage Server."""

from functools import partial
from typing import Any, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.edit_subscriptions import EditSubscriptions
from bot.actions.explain_posting import ExplainPosting
from bot.actions.schedule_digests import ScheduleDigests
from bot.client import NewsBot
from bot.models import ScheduleChanges, TypedSelection
from bot.presentation import posting_cards, schedule_cards, subscription_cards
from bot.presentation.answers import answer
from bot.presentation.command_texts import described, described_options, named_choices
from bot.presentation.language import private, typed_in
from bot.presentation.limits import CHOICES
from bot.presentation.options import CategoryName, SourceNames, choices
from bot.presentation.permissions import (
    FOR_MODERATORS,
    lacks_of_plan,
    lacks_to_post,
    mentionable_role,
    mentioned,
)
from bot.presentation.places import Place, open_place

Sources = app_commands.Transform[str, SourceNames]
Category = app_commands.Transform[str, CategoryName]
Query = app_commands.Range[str, 1, 256]  # as much as the search reads
ToldBy = app_commands.Range[int, 1, 5]
Quiet = Literal["post nothing", "post a note"]
Stories = app_commands.Range[int, 1, 10]
Posts = app_commands.Range[int, 1, 60]
Text = app_commands.Range[str, 1, 100]
Address = app_commands.Range[str, 1, 2_048]
Interaction = discord.Interaction[NewsBot]
_OPTIONS = (
    "source", "category", "query", "told_by", "channel", "days", "stories", "quiet", "role", "mention",
)  # fmt: skip


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Schedule(
    commands.GroupCog,
    name="schedule",
    description=described("schedule.description"),
    group_extras=FOR_MODERATORS,
):
    """Manages schedules and follows."""

    def __init__(
        self, schedules: ScheduleDigests, editing: EditSubscriptions, explaining: ExplainPosting
    ) -> None:
        self.schedules = schedules
        self.editing = editing
        self.explaining = explaining

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        """Require Manage Server: a server's settings may show the command to anyone."""
        if not interaction.permissions.manage_guild:
            raise app_commands.MissingPermissions(["manage_guild"])
        return True

    @app_commands.command(description=described("schedule-add.description"))
    @described_options("schedule-add", "time", "timezone", *_OPTIONS)
    @app_commands.choices(
        quiet=named_choices("schedule-add", "post nothing", "post a note"),
        mention=named_choices("schedule-add", "notify", "silently"),
    )
    async def add(
        self,
        interaction: Interaction,
        time: Text,
        timezone: Text,
        source: Sources | None = None,
        category: Category | None = None,
        query: Query | None = None,
        told_by: ToldBy = 1,
        channel: Place | None = None,
        days: Text = "daily",
        stories: Stories = 5,
        quiet: Quiet = "post nothing",
        role: discord.Role | None = None,
        mention: Literal["notify", "silently"] = "notify",
    ) -> None:
        """Add a schedule and preview its digest."""
        target = channel or interaction.channel
        assert isinstance(target, discord.abc.GuildChannel | discord.Thread)
        words = await private(interaction)
        details = await self.schedules.add(
            guild_id=target.guild.id,
            open_place=partial(open_place, target, interaction),
            created_by=interaction.user.id,
            typed=TypedSelection(source, category, query, told_by, await typed_in(interaction)),
            time=time,
            timezone=timezone,
            days=days,
            stories=stories,
            note_when_quiet=quiet == "post a note",
            mention=mentioned(role, interaction, silently=mention == "silently"),
            language=words.code,
        )
        interaction.client.schedules_changed()
        cards = schedule_cards.added(details, lacks_to_post(target, role), words)
        await answer(interaction, *cards, ephemeral=True)

    @app_commands.command(description=described("schedule-edit.description"))
    @described_options(
        "schedule-edit", "schedule", "time", "timezone", *_OPTIONS, "quiet_hours", "at_most"
    )
    @app_commands.choices(
        quiet=named_choices("schedule-edit", "post nothing", "post a note"),
        mention=named_choices("schedule-edit", "notify", "silently", "nobody"),
    )
    async def edit(
        self,
        interaction: Interaction,
        schedule: Text,
        time: Text | None = None,
        timezone: Text | None = None,
        source: Sources | None = None,
        category: Category | None = None,
        query: Query | None = None,
        told_by: ToldBy | None = None,
        channel: Place | None = None,
        days: Text | None = None,
        stories: Stories | None = None,
        quiet: Quiet | None = None,
        role: discord.Role | None = None,
        mention: Literal["notify", "silently", "nobody"] | None = None,
        quiet_hours: Text | None = None,
        at_most: Posts | None = None,
    ) -> None:
        """Change a schedule or a follow, and preview what it posts."""
        nobody = mention == "nobody"
        changes = ScheduleChanges(
            source=source,
            category=category,
            query=query,
            told_by=told_by,
            time=time,
            timezone=timezone,
            days=days,
            open_place=None if channel is None else partial(open_place, channel, interaction),
            stories=stories,
            note_when_quiet=None if quiet is None else quiet == "post a note",
            role_id=0 if nobody else mentionable_role(role, interaction),
            silent=None if mention is None else mention == "silently",
            quiet_hours=quiet_hours,
            at_most=at_most,
            languages=await typed_in(interaction),
        )
        words = await private(interaction)
        details = await self.editing.edit(interaction.guild_id or 0, schedule, changes, words.code)
        interaction.client.schedules_changed()
        lacks = lacks_of_plan(interaction.guild, details.plan)
        cards = subscription_cards.edited(details, lacks, words)
        await answer(interaction, *cards, ephemeral=True)

    @app_commands.command(description=described("schedule-now.description"))
    @described_options("schedule-now", "schedule")
    async def now(self, interaction: Interaction, schedule: Text) -> None:
        """Post a schedule's new stories at once."""
        details = await self.schedules.post_now(interaction.guild_id or 0, schedule)
        interaction.client.schedules_changed()
        card = schedule_cards.posting_now(details, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(name="list", description=described("schedule-list.description"))
    async def list_(self, interaction: Interaction) -> None:
        """List the server's schedules and follows."""
        schedules = await self.schedules.list(interaction.guild_id or 0)
        card = schedule_cards.listed(schedules, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(description=described("schedule-preview.description"))
    @described_options("schedule-preview", "schedule")
    async def preview(self, interaction: Interaction, schedule: Text) -> None:
        """Preview what a schedule or a follow posts next."""
        details = await self.editing.preview(interaction.guild_id or 0, schedule)
        cards = subscription_cards.previewed(details, await private(interaction))
        await answer(interaction, *cards, ephemeral=True)

    @app_commands.command(description=described("schedule-pause.description"))
    @described_options("schedule-pause", "schedule")
    async def pause(self, interaction: Interaction, schedule: Text) -> None:
        """Pause a schedule or a follow."""
        details = await self.schedules.pause(interaction.guild_id or 0, schedule)
        card = schedule_cards.paused(details, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(description=described("schedule-resume.description"))
    @described_options("schedule-resume", "schedule")
    async def resume(self, interaction: Interaction, schedule: Text) -> None:
        """Resume a schedule or a follow."""
        details = await self.schedules.resume(interaction.guild_id or 0, schedule)
        interaction.client.schedules_changed()
        card = schedule_cards.resumed(details, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(description=described("schedule-remove.description"))
    @described_options("schedule-remove", "schedule")
    async def remove(self, interaction: Interaction, schedule: Text) -> None:
        """Delete a schedule or a follow, and its history."""
        details = await self.schedules.remove(interaction.guild_id or 0, schedule)
        card = schedule_cards.removed(details, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(description=described("schedule-history.description"))
    @described_options("schedule-history", "schedule")
    async def history(self, interaction: Interaction, schedule: Text) -> None:
        """Show the last deliveries of a schedule or a follow."""
        details, deliveries = await self.schedules.history(interaction.guild_id or 0, schedule)
        card = schedule_cards.history(details, deliveries, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @app_commands.command(description=described("schedule-why.description"))
    @described_options("schedule-why", "story", "schedule")
    async def why(
        self, interaction: Interaction, story: Address, schedule: Text | None = None
    ) -> None:
        """Say why a story was posted, or wasn't."""
        found = await self.explaining.explain(interaction.guild_id or 0, story, schedule)
        card = posting_cards.explained(found, await private(interaction))
        await answer(interaction, card, ephemeral=True)

    @why.autocomplete("story")
    async def stories_here(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the newest stories whose title contains what was typed."""
        stories = await self.explaining.suggest(interaction.guild_id or 0, typed, CHOICES)
        return choices(posting_cards.offered(stories, await private(interaction)))

    @why.autocomplete("schedule")
    @edit.autocomplete("schedule")
    @now.autocomplete("schedule")
    @preview.autocomplete("schedule")
    @pause.autocomplete("schedule")
    @resume.autocomplete("schedule")
    @remove.autocomplete("schedule")
    @history.autocomplete("schedule")
    async def schedules_here(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the server's schedules and follows, with number, source and times."""
        schedules = await self.schedules.list(interaction.guild_id or 0)
        words = await private(interaction)
        return choices(schedule_cards.offered(schedules, typed, CHOICES, words))

    @add.autocomplete("timezone")
    @edit.autocomplete("timezone")
    async def zones(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Suggest time zones that match what was typed."""
        return choices(
            await self.schedules.offer_zones(typed, CHOICES, await typed_in(interaction))
        )


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Schedule(bot.actions.schedules, bot.actions.editing, bot.actions.explain))
