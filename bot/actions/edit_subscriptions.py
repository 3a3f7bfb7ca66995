"""Change a schedule or a follow and preview what it would post, for moderators."""

from datetime import datetime

from bot.actions.choose_selection import ChooseSelection, check_findable
from bot.actions.due_news import next_due_of, time_limits
from bot.actions.follow_news import FollowNews, check_can_follow, gap_of
from bot.actions.schedule_digests import MOST_STORIES, ScheduleDigests, find_subscription
from bot.errors import BadOption
from bot.models import (
    AsItComes,
    Clock,
    FollowDetails,
    RoleMention,
    ScheduleChanges,
    ScheduleDetails,
    Selection,
    SelectionName,
    SetTimes,
    Subscription,
    SubscriptionPlan,
    TypedSelection,
    Viewer,
)
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.timetable.quiet_hours import understand_quiet_hours
from bot.timetable.typed_days import parse_days
from bot.timetable.typed_times import parse_times
from bot.timetable.typed_zones import understand_zone
from bot.words import Listed, Said, say

_NONE = "-"  # typed to remove a source, a category, a query or quiet hours


class EditSubscriptions:
    """Changes the schedules and follows of a server."""

    def __init__(
        self,
        subscriptions: Subscriptions,
        schedules: ScheduleDigests,
        follows: FollowNews,
        choose: ChooseSelection,
        clock: Clock,
    ) -> None:
        self._subscriptions = subscriptions
        self._schedules = schedules
        self._follows = follows
        self._choose = choose
        self._clock = clock

    async def edit(
        self, guild_id: int, chosen: str, changes: ScheduleChanges, language: str | None = None
    ) -> ScheduleDetails | FollowDetails:
        """Change the given options; returns the result with a preview of its next post.

        `language` is the code of the person who changes it, which its posts have from now on unless
        their place has one.

        Raises `UnknownSchedule`, what setting it up raises, and `BadOption` for options of the
        other kind, such as `time` for a follow.
        """
        found = await self._find(guild_id, chosen)
        if changes == ScheduleChanges(languages=changes.languages):
            raise BadOption(say("edit-without-changes", number=str(found.id)))
        plan, now = found.plan, self._clock()
        selection = await self._selection(Viewer(guild_id), plan.selection, changes)
        if isinstance(plan.rhythm, AsItComes):
            check_can_follow(selection)
        else:
            check_findable(selection)
        plan = plan._replace(
            selection=selection,
            mention=_mention(plan.mention, changes),
            language=language or plan.language,
        )
        if isinstance(plan.rhythm, AsItComes):
            note = await self._change_follow(found, plan, plan.rhythm, changes, now)
            changed = await self._find(guild_id, str(found.id))
            return await self._follows.preview(changed, note)
        note = await self._change_schedule(found, plan, plan.rhythm, changes, now)
        details = await self._schedules.preview(await self._find(guild_id, str(found.id)))
        return details._replace(zone_note=note)

    async def preview(self, guild_id: int, chosen: str) -> ScheduleDetails | FollowDetails:
        """A schedule with a preview of its next digest, or a follow with one of its next post.

        Raises `UnknownSchedule`.
        """
        found = await self._find(guild_id, chosen)
        if isinstance(found.plan.rhythm, AsItComes):
            return await self._follows.preview(found)
        return await self._schedules.preview(found)

    async def _change_schedule(
        self,
        schedule: Subscription,
        plan: SubscriptionPlan,
        rhythm: SetTimes,
        changes: ScheduleChanges,
        now: datetime,
    ) -> Said | None:
        """Returns what a typed time zone was taken for, unless that is plain."""
        _refuse(
            "schedule-without-options",
            schedule,
            {"quiet_hours": changes.quiet_hours, "at_most": changes.at_most},
        )
        time_limits(plan.selection, now)
        former, zone_note = rhythm, None
        if changes.timezone is not None:
            zone, zone_note = understand_zone(changes.timezone, *changes.languages)
            rhythm = rhythm._replace(timezone=zone.key)
        if changes.time is not None:
            rhythm = rhythm._replace(times=parse_times(changes.time, *changes.languages))
        if changes.days is not None:
            rhythm = rhythm._replace(days=parse_days(changes.days, *changes.languages))
        due = None if rhythm == former else next_due_of(rhythm, now)
        if changes.note_when_quiet is not None:
            rhythm = rhythm._replace(note_when_quiet=changes.note_when_quiet)
        stories = plan.stories if changes.stories is None else changes.stories
        plan = plan._replace(
            rhythm=rhythm,
            stories=max(1, min(stories, MOST_STORIES)),
            channel_id=await _place(schedule, changes),
        )
        await self._subscriptions.change(schedule.id, plan, due, now)
        return zone_note

    async def _change_follow(
        self,
        follow: Subscription,
        plan: SubscriptionPlan,
        rhythm: AsItComes,
        changes: ScheduleChanges,
        now: datetime,
    ) -> Said | None:
        """Returns what a typed time zone was taken for, unless that is plain."""
        _refuse(
            "follow-without-options",
            follow,
            {
                "time": changes.time,
                "timezone": changes.timezone,
                "days": changes.days,
                "stories": changes.stories,
                "quiet": changes.note_when_quiet,
            },
        )
        zone_note = None
        if changes.quiet_hours is not None:
            usual = rhythm.quiet.timezone if rhythm.quiet else ""
            quiet = None
            if changes.quiet_hours.strip() != _NONE:
                quiet, zone_note = understand_quiet_hours(
                    changes.quiet_hours, usual, languages=changes.languages
                )
            rhythm = rhythm._replace(quiet=quiet)
        if changes.at_most is not None:
            rhythm = rhythm._replace(gap=gap_of(changes.at_most))
        if plan.selection != follow.plan.selection:
            await self._follows.recent(Viewer(plan.guild_id), plan.selection)
        plan = plan._replace(rhythm=rhythm, channel_id=await _place(follow, changes))
        await self._subscriptions.change(follow.id, plan, None, now)
        return zone_note

    async def _selection(
        self, viewer: Viewer, now: Selection, changes: ScheduleChanges
    ) -> Selection:
        typed = TypedSelection(
            _unless_none(changes.source),
            _unless_none(changes.category),
            _unless_none(changes.query),
            changes.told_by or now.told_by,
            changes.languages,
        )
        chosen, _ = await self._choose.parts(viewer, typed)
        return Selection(
            now.sources if changes.source is None else chosen.sources,
            now.category if changes.category is None else chosen.category,
            now.query if changes.query is None else chosen.query,
            chosen.told_by,
        )

    async def _find(self, guild_id: int, chosen: str) -> Subscription:
        return await find_subscription(self._subscriptions, guild_id, chosen)


def _refuse(key: str, subscription: Subscription, options: dict[str, object]) -> None:
    """Raise `BadOption` if any of these options was given."""
    given = [say("option-name", name=name) for name, value in options.items() if value is not None]
    if given:
        raise BadOption(
            say(key, number=str(subscription.id), options=Listed(given), count=len(given))
        )


async def _place(subscription: Subscription, changes: ScheduleChanges) -> int:
    if changes.open_place is None:
        return subscription.plan.channel_id
    return await changes.open_place(subscription.name or SelectionName())


def _mention(now: RoleMention | None, changes: ScheduleChanges) -> RoleMention | None:
    role_id = (now and now.role_id) if changes.role_id is None else changes.role_id
    silent = (now and now.silent) if changes.silent is None else changes.silent
    return RoleMention(role_id, bool(silent)) if role_id else None


def _unless_none(typed: str | None) -> str | None:
    return None if typed is None or typed.strip() == _NONE else typed
