"""Set up and manage scheduled digests, for moderators."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.actions.choose_selection import ChooseSelection
from bot.actions.compose_posts import composed
from bot.actions.due_news import news_of, next_due_of, time_limits
from bot.errors import BadOption, NotFollowed, TooManySchedules, UnknownSchedule
from bot.models import (
    AsItComes,
    Claim,
    Clock,
    Delivery,
    Digest,
    OpenPlace,
    RoleMention,
    ScheduleDetails,
    SelectionName,
    SetTimes,
    Subscription,
    SubscriptionPlan,
    TypedSelection,
    Viewer,
)
from bot.storage.articles.articles import Articles
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.timetable.due_times import clocks_change_soon, upcoming
from bot.timetable.schedule_words import describe
from bot.timetable.typed_days import parse_days
from bot.timetable.typed_times import parse_times
from bot.timetable.typed_zones import OfferedZone, offer_zones, understand_zone
from bot.timetable.zones import parse_zone
from bot.words import Words, say

MOST_IN_A_SERVER = 50  # schedules and follows
MOST_STORIES = 10  # in a post
_EVERYTHING = TypedSelection()
_HISTORY = 10


class ScheduleDigests:
    """Sets up and changes the schedules of a server, for its moderators."""

    def __init__(
        self,
        subscriptions: Subscriptions,
        outbox: Outbox,
        articles: Articles,
        choose: ChooseSelection,
        clock: Clock,
    ) -> None:
        self._subscriptions = subscriptions
        self._outbox = outbox
        self._articles = articles
        self._choose = choose
        self._clock = clock

    async def add(
        self,
        *,
        guild_id: int,
        open_place: OpenPlace,
        created_by: int,
        time: str,
        timezone: str,
        typed: TypedSelection = _EVERYTHING,
        days: str = "daily",
        stories: int = 5,
        note_when_quiet: bool = False,
        mention: RoleMention | None = None,
        language: str | None = None,
    ) -> ScheduleDetails:
        """Add a schedule; returns it with a preview of its first digest.

        `open_place` is called when nothing else can be refused. Raises what `ChooseSelection.chosen`
        does, `TooManySchedules`, and `BadOption` for an invalid time, time zone or day.
        """
        selection, name = await self._choose.chosen(Viewer(guild_id), typed)
        now = self._clock()
        time_limits(selection, now)
        zone, zone_note = understand_zone(timezone, *typed.languages)
        rhythm = SetTimes(
            parse_times(time, *typed.languages),
            parse_days(days, *typed.languages),
            zone.key,
            note_when_quiet,
        )
        if len(await self._subscriptions.of_guild(guild_id)) >= MOST_IN_A_SERVER:
            raise too_many()
        plan = SubscriptionPlan(
            guild_id=guild_id,
            channel_id=await open_place(name),
            selection=selection,
            rhythm=rhythm,
            stories=max(1, min(stories, MOST_STORIES)),
            created_by=created_by,
            mention=mention,
            language=language,
        )
        due = next_due_of(plan.rhythm, now)
        schedule = await self._subscriptions.add(plan, due, now, most=MOST_IN_A_SERVER)
        if schedule is None:
            raise too_many()
        details = self._planned(schedule, await self._digest(schedule, now))
        return details._replace(zone_note=zone_note)

    async def post_now(self, guild_id: int, chosen: str) -> ScheduleDetails:
        """Post what is new now, in addition to the set times; returns the schedule with that digest.

        Nothing is posted if nothing is new. Raises `UnknownSchedule`, and `BadOption` for a schedule
        that is paused.
        """
        schedule, now = await self._find(guild_id, chosen), self._clock()
        if isinstance(schedule.plan.rhythm, AsItComes):
            raise BadOption(say("schedule-now-follow", number=str(schedule.id)))
        if schedule.next_due is None or schedule.name is None:
            raise BadOption(say("schedule-now-paused", number=str(schedule.id)))
        entries = await news_of(self._outbox, schedule, now)
        if entries:
            claim = Claim(
                subscription_id=schedule.id,
                expected=schedule.next_due,
                due=now,
                next_due=schedule.next_due,
                state="waiting",
                stories=tuple(entries),
            )
            await self._outbox.claim([claim], now)
        viewer = Viewer(guild_id)
        return self._planned(
            schedule, await composed(self._articles, viewer, schedule.name, entries)
        )

    async def list(self, guild_id: int) -> tuple[ScheduleDetails, ...]:
        """All schedules of a server, oldest first."""
        return tuple(map(self._planned, await self._subscriptions.of_guild(guild_id)))

    async def preview(self, schedule: Subscription) -> ScheduleDetails:
        """A schedule with its next digest as it would look now."""
        return self._planned(schedule, await self._digest(schedule, self._clock()))

    async def pause(self, guild_id: int, chosen: str) -> ScheduleDetails:
        """Pause a schedule until it is resumed."""
        schedule = await self._find(guild_id, chosen)
        await self._subscriptions.pause(schedule.id, say("paused-by-moderator"))
        return self._planned(await self._find(guild_id, str(schedule.id)))

    async def resume(self, guild_id: int, chosen: str) -> ScheduleDetails:
        """Resume a schedule from its next time on.

        Raises `NotFollowed` if the server does not see its source any more.
        """
        schedule = await self._find(guild_id, chosen)
        if schedule.name is None:
            number, kind = str(schedule.id), schedule.plan.kind
            raise NotFollowed(say("schedule-source-unseen", number=number, kind=kind))
        await self._subscriptions.resume(
            schedule.id, next_due_of(schedule.plan.rhythm, self._clock())
        )
        return self._planned(await self._find(guild_id, str(schedule.id)))

    async def remove(self, guild_id: int, chosen: str) -> ScheduleDetails:
        """Delete and return a schedule."""
        schedule = await self._find(guild_id, chosen)
        await self._subscriptions.remove(schedule.id, guild_id)
        return self._planned(schedule)

    async def history(
        self, guild_id: int, chosen: str
    ) -> tuple[ScheduleDetails, tuple[Delivery, ...]]:
        """The last deliveries of a schedule or follow, newest first.

        If a schedule has had none, it comes with a preview of its first digest.
        """
        schedule = await self._find(guild_id, chosen)
        deliveries = await self._subscriptions.history(schedule.id, _HISTORY)
        if deliveries or isinstance(schedule.plan.rhythm, AsItComes):
            return self._planned(schedule), deliveries
        return await self.preview(schedule), deliveries

    async def next_due(self) -> datetime | None:
        """When the next schedule of any server is due; None if none runs."""
        return await self._subscriptions.next_due()

    async def is_anything_waiting(self) -> bool:
        """Whether a delivery of any server is still to be sent."""
        return await self._outbox.next_attempt() is not None

    async def offer_zones(
        self, typed: str, limit: int, typed_in: Sequence[Words] = ()
    ) -> Sequence[OfferedZone]:
        """At most `limit` time zones that match what was typed in English or these languages."""
        # The first call reads all names from the disk, which takes 30 ms.
        return await asyncio.to_thread(offer_zones, typed, limit, *typed_in)

    async def _find(self, guild_id: int, chosen: str) -> Subscription:
        return await find_subscription(self._subscriptions, guild_id, chosen)

    def _planned(self, schedule: Subscription, preview: Digest | None = None) -> ScheduleDetails:
        rhythm = schedule.plan.rhythm
        described = describe(rhythm)
        next_due = schedule.next_due
        if next_due is None or isinstance(rhythm, AsItComes):
            expected = () if next_due is None else (next_due,)
            return ScheduleDetails(schedule, described, False, expected, preview)
        zone, now = parse_zone(rhythm.timezone), self._clock()
        due = upcoming(rhythm.times, rhythm.days, zone, now, 3)
        return ScheduleDetails(
            schedule, described, clocks_change_soon(zone, now), tuple(due), preview
        )

    async def _digest(self, schedule: Subscription, now: datetime) -> Digest:
        entries = await news_of(self._outbox, schedule, now)
        viewer = Viewer(schedule.plan.guild_id)
        return await composed(self._articles, viewer, schedule.name or SelectionName(), entries)


async def find_subscription(
    subscriptions: Subscriptions, guild_id: int, chosen: str
) -> Subscription:
    """A server's subscription by its number as typed. Raises `BadOption` or `UnknownSchedule`."""
    number = chosen.strip().lstrip("#").split(" ")[0].rstrip(":")
    if not number.isascii() or not number.isdecimal() or len(number) > 18:
        raise BadOption(say("schedule-invalid"))
    found = await subscriptions.get(int(number), guild_id)
    if found is None:
        raise UnknownSchedule(say("schedule-unknown", number=number))
    return found


def too_many() -> TooManySchedules:
    """The error for a server that has the maximum number of subscriptions."""
    return TooManySchedules(say("too-many-schedules", most=MOST_IN_A_SERVER))
