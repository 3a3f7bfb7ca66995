"""Scheduled digests: set up by moderators, claimed when they are due."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import overload

from bot.actions.choose_selection import ChooseSelection
from bot.actions.compose_digest import digest_of
from bot.errors import BadOption, NotFollowed, TooManySchedules, UnknownSchedule
from bot.models import (
    AsItComes,
    Claim,
    Clock,
    CorrectedDue,
    Delivery,
    Digest,
    DigestEntry,
    Post,
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
from bot.storage.articles.articles import Articles
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.feeds.source_rhythms import SourceRhythms
from bot.text.search_query import compile_query
from bot.text.selection_words import called
from bot.timetable.due_times import clocks_change_soon, latest_due, next_due, upcoming
from bot.timetable.periods import Period, stated_period
from bot.timetable.schedule_words import describe, parse_days, parse_times
from bot.timetable.typed_zones import OfferedZone, offer_zones, understand_zone
from bot.timetable.zones import parse_zone
from bot.words import Said, say
from bot.words.moments import moment

MOST_IN_A_SERVER = 50  # schedules
MOST_STORIES = 10  # in a post
_NONE = "-"  # typed to remove a source, a category or a query
_EVERYTHING = TypedSelection()
_CLAIMED_AT_ONCE = 200  # schedules; a longer transaction would block other writers
_SLACK = timedelta(days=1)  # for news that arrives late; nothing is posted twice
_LONGEST_GAP = timedelta(
    days=14
)  # older news is stale; long enough for a weekly digest to miss one
_HISTORY = 10
_SET_BACK = timedelta(seconds=5)  # less is how clocks are kept right
_CHECKED_EVERY = timedelta(hours=1)  # in case another process had a wrong clock
_CHECKED_AT_ONCE = 500  # schedules, in some hundredths of a second

log = logging.getLogger(__name__)


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
        channel_id: int,
        created_by: int,
        time: str,
        timezone: str,
        typed: TypedSelection = _EVERYTHING,
        days: str = "daily",
        stories: int = 5,
        note_when_quiet: bool = False,
        mention: RoleMention | None = None,
    ) -> ScheduleDetails:
        """Add a schedule; returned with its first digest as it would look now.

        Raises what `ChooseSelection.chosen` does, `TooManySchedules`, and `BadOption` for an
        invalid time, time zone or day.
        """
        selection, _ = await self._choose.chosen(Viewer(guild_id), typed)
        now = self._clock()
        time_limits(selection, now)
        zone, zone_note = understand_zone(timezone)
        plan = SubscriptionPlan(
            guild_id=guild_id,
            channel_id=channel_id,
            selection=selection,
            rhythm=SetTimes(parse_times(time), parse_days(days), zone.key, note_when_quiet),
            stories=max(1, min(stories, MOST_STORIES)),
            created_by=created_by,
            mention=mention,
        )
        due = _next(plan.rhythm, now)
        schedule = await self._subscriptions.add(plan, due, now, most=MOST_IN_A_SERVER)
        if schedule is None:
            raise TooManySchedules(say("too-many-schedules", most=MOST_IN_A_SERVER))
        details = self._planned(schedule, await self._digest(schedule, now))
        return details._replace(zone_note=zone_note)

    async def edit(self, guild_id: int, chosen: str, changes: ScheduleChanges) -> ScheduleDetails:
        """Change what is given of a schedule; returned with its next digest as it would look now.

        Raises what `add` does, and `UnknownSchedule`.
        """
        schedule, rhythm = await self._at_set_times(guild_id, chosen)
        plan, now, zone_note = schedule.plan, self._clock(), None
        selection = await self._changed(Viewer(guild_id), plan.selection, changes)
        time_limits(selection, now)
        if changes.timezone is not None:
            zone, zone_note = understand_zone(changes.timezone)
            rhythm = rhythm._replace(timezone=zone.key)
        if changes.time is not None:
            rhythm = rhythm._replace(times=parse_times(changes.time))
        if changes.days is not None:
            rhythm = rhythm._replace(days=parse_days(changes.days))
        due = None if rhythm == plan.rhythm else _next(rhythm, now)
        if changes.note_when_quiet is not None:
            rhythm = rhythm._replace(note_when_quiet=changes.note_when_quiet)
        stories = plan.stories if changes.stories is None else changes.stories
        changed = plan._replace(
            selection=selection,
            channel_id=changes.channel_id or plan.channel_id,
            rhythm=rhythm,
            stories=max(1, min(stories, MOST_STORIES)),
            mention=_mention(plan.mention, changes),
        )
        await self._subscriptions.change(schedule.id, changed, due)
        details = await self.preview(guild_id, str(schedule.id))
        return details._replace(zone_note=zone_note)

    async def _changed(self, viewer: Viewer, now: Selection, changes: ScheduleChanges) -> Selection:
        typed = TypedSelection(
            _unless_none(changes.source),
            _unless_none(changes.category),
            _unless_none(changes.query),
            changes.told_by or now.told_by,
        )
        chosen, _ = await self._choose.chosen(viewer, typed)
        return Selection(
            now.sources if changes.source is None else chosen.sources,
            now.category if changes.category is None else chosen.category,
            now.query if changes.query is None else chosen.query,
            chosen.told_by,
        )

    async def post_now(self, guild_id: int, chosen: str) -> ScheduleDetails:
        """Post what is new at once, besides the set times; returned with the digest that is posted.

        Nothing is posted if nothing is new. Raises `UnknownSchedule`, and `BadOption` for a schedule
        that is paused.
        """
        schedule, _ = await self._at_set_times(guild_id, chosen)
        now = self._clock()
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
            schedule, await _composed(self._articles, viewer, schedule.name, entries)
        )

    async def list(self, guild_id: int) -> tuple[ScheduleDetails, ...]:
        """All schedules of a server, oldest first."""
        return tuple(map(self._planned, await self._subscriptions.of_guild(guild_id)))

    async def preview(self, guild_id: int, chosen: str) -> ScheduleDetails:
        """A schedule with its next digest as it would look now. Raises `UnknownSchedule`."""
        schedule = await self._find(guild_id, chosen)
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
            raise NotFollowed(say("schedule-source-unseen", number=str(schedule.id)))
        await self._subscriptions.resume(schedule.id, _next(schedule.plan.rhythm, self._clock()))
        return self._planned(await self._find(guild_id, str(schedule.id)))

    async def remove(self, guild_id: int, chosen: str) -> ScheduleDetails:
        """Delete a schedule; returned as it was."""
        schedule = await self._find(guild_id, chosen)
        await self._subscriptions.remove(schedule.id, guild_id)
        return self._planned(schedule)

    async def history(
        self, guild_id: int, chosen: str
    ) -> tuple[ScheduleDetails, tuple[Delivery, ...]]:
        """The last deliveries of a schedule, newest first."""
        schedule = await self._find(guild_id, chosen)
        return self._planned(schedule), await self._subscriptions.history(schedule.id, _HISTORY)

    async def next_due(self) -> datetime | None:
        """When the next schedule of any server is due; None if none runs."""
        return await self._subscriptions.next_due()

    async def is_anything_waiting(self) -> bool:
        """Whether a delivery of any server is still to be sent."""
        return await self._outbox.next_attempt() is not None

    async def offer_zones(self, typed: str, limit: int) -> Sequence[OfferedZone]:
        """At most `limit` time zones that match what was typed."""
        # The first call reads all names from the disk, which takes 30 ms.
        return await asyncio.to_thread(offer_zones, typed, limit)

    async def _find(self, guild_id: int, chosen: str) -> Subscription:
        return await find_subscription(self._subscriptions, guild_id, chosen)

    async def _at_set_times(self, guild_id: int, chosen: str) -> tuple[Subscription, SetTimes]:
        """A schedule and its times; `BadOption` for a subscription that posts stories as they come."""
        found = await self._find(guild_id, chosen)
        if not isinstance(found.plan.rhythm, SetTimes):
            raise BadOption(say("schedule-without-times", number=str(found.id)))
        return found, found.plan.rhythm

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
        return await _composed(self._articles, viewer, schedule.name or SelectionName(), entries)


class ClaimDue:
    """Puts deliveries into the outbox when schedules are due, one for each due time."""

    def __init__(
        self,
        subscriptions: Subscriptions,
        outbox: Outbox,
        rhythms: SourceRhythms,
        clock: Clock,
        catch_up: timedelta,
    ) -> None:
        self._subscriptions = subscriptions
        self._outbox = outbox
        self._rhythms = rhythms
        self._clock = clock
        self._catch_up = catch_up
        self._silent_since: dict[int, datetime | None] = {}  # by source, of one round
        self._latest: datetime | None = None  # that the clock has shown
        self._checked: datetime | None = None  # when the due times were checked

    async def claim(self) -> int:
        """Claim everything that is due; returns the number of schedules.

        After downtime only the newest due time is delivered, and covers the whole gap; if even
        that is older than the catch-up setting, it is recorded as skipped like the others, and the
        next digest covers it.
        """
        await self._put_right_if_needed()
        self._silent_since.clear()
        claimed = 0
        while due := await self._subscriptions.due(self._clock(), _CLAIMED_AT_ONCE):
            claims = [claim for each in due if (claim := await self._claim_or_pause(each))]
            await self._outbox.claim(claims, self._clock())
            claimed += len(claims)
        return claimed

    async def _put_right_if_needed(self) -> None:
        """Check all due times at the start, after the clock was set back, and every hour."""
        now = self._clock()
        set_back = self._latest is not None and now < self._latest - _SET_BACK
        if set_back or self._checked is None or now - self._checked >= _CHECKED_EVERY:
            await self._put_right(now)
            self._checked = now
        self._latest = now

    async def _put_right(self, now: datetime) -> None:
        """Correct due times that were computed while the clock was ahead.

        They leave out due times of the plan that are still to come.
        """
        corrected: list[CorrectedDue] = []
        after_id = 0
        while batch := await self._subscriptions.running(after_id, _CHECKED_AT_ONCE):
            corrected += [found for each in batch if (found := _corrected(each, now))]
            after_id = batch[-1].id
        if corrected:
            log.warning(
                "the clock was ahead: put the due times of %d schedules right", len(corrected)
            )
        await self._outbox.put_right(corrected, now)

    async def _claim_or_pause(self, schedule: Subscription) -> Claim | None:
        """The claim, or None if this machine lacks the time zone: the others must not wait."""
        try:
            return await self._claim_of(schedule)
        except BadOption as error:
            await self._subscriptions.pause(schedule.id, error.said)
            return None

    async def next_due(self) -> datetime | None:
        """When the next schedule is due; None if there is none."""
        return await self._subscriptions.next_due()

    async def _claim_of(self, schedule: Subscription) -> Claim:
        now = self._clock()
        rhythm, expected = schedule.plan.rhythm, schedule.next_due
        assert expected is not None
        assert isinstance(rhythm, SetTimes)
        zone = parse_zone(rhythm.timezone)
        newest = latest_due(rhythm.times, rhythm.days, zone, now)
        due = max(expected, newest)
        missed = _missed(rhythm, expected, due)
        late = now - due > self._catch_up
        entries = () if late else await news_of(self._outbox, schedule, expected)
        quiet = not entries and not rhythm.note_when_quiet
        silent_since = None if late or entries else await self._new_silence(schedule, now)
        note = say("too-late-to-catch-up") if late else None
        if silent_since:
            quiet = False
            since = moment(silent_since, "f")
            note = say("source-silent-notice", source=called(schedule.name), since=since)
        return Claim(
            subscription_id=schedule.id,
            expected=expected,
            due=due,
            next_due=_next(rhythm, max(due, now)),
            state="skipped" if late else "quiet" if quiet else "waiting",
            stories=tuple(entries),
            note=note,
            skipped_dues=tuple(missed),
            skipped_note=_note_on_earlier(expected, missed),
            silent_since=silent_since,
        )

    async def _new_silence(self, schedule: Subscription, now: datetime) -> datetime | None:
        """The last news of its only source, if that is unusually long ago and wasn't reported yet."""
        source_id = schedule.plan.only_source
        if source_id is None:
            return None
        if source_id not in self._silent_since:
            rhythms = await self._rhythms.of((source_id,), now)
            since = next((rhythm.silent_since(now) for rhythm in rhythms), None)
            self._silent_since[source_id] = since
        since = self._silent_since[source_id]
        return None if since == schedule.silence_noted else since


class Posting:
    """Composes and pauses digests for the courier."""

    def __init__(self, subscriptions: Subscriptions, articles: Articles) -> None:
        self._subscriptions = subscriptions
        self._articles = articles

    async def post_of(self, delivery: Delivery) -> Post | None:
        """What a delivery owes; None if its server sees none of its sources any more."""
        subscription = await self._subscriptions.get(delivery.subscription_id, delivery.guild_id)
        if subscription is None or subscription.name is None:
            return None
        viewer = Viewer(delivery.guild_id)
        digest = await _composed(self._articles, viewer, subscription.name, delivery.stories)
        if isinstance(delivery.note, Said):
            digest = replace(digest, notice=delivery.note)
        plan = subscription.plan
        if isinstance(plan.rhythm, SetTimes):
            return Post(digest, plan.mention)
        waiting = await self._subscriptions.waiting(subscription.id)
        return Post(digest, plan.mention, as_it_comes=True, waiting=waiting)

    async def pause(self, delivery: Delivery, reason: Said) -> Subscription | None:
        """Pause the delivery's subscription; returns it, or None if it was already paused."""
        if not await self._subscriptions.pause(delivery.subscription_id, reason):
            return None
        return await self._subscriptions.get(delivery.subscription_id, delivery.guild_id)


_MOST_MISSED = 50  # due times that are recorded one by one, the last ones


async def news_of(outbox: Outbox, schedule: Subscription, due: datetime) -> Sequence[DigestEntry]:
    """The articles that are new to the channel since the last due time that was covered.

    Raises `BadOption` if this machine lacks the time zone.
    """
    plan, window = schedule.plan, digest_window(schedule, due)
    return await outbox.new_for(
        Viewer(plan.guild_id),
        plan.channel_id,
        plan.selection,
        plan.stories,
        since=window.since,
        until=window.until,
    )


def digest_window(schedule: Subscription, due: datetime) -> Period:
    """From when to when the news is of which the digest of a due time may consist.

    Skipped and failed due times were not covered, so their news is in it. `since` is not None.
    Raises `BadOption` if this machine lacks the time zone.
    """
    covered = min(schedule.covered_until, due - timedelta(minutes=1))
    since = max(_before(schedule.plan.rhythm, covered), due - _LONGEST_GAP) - _SLACK
    limits = time_limits(schedule.plan.selection, due)
    return Period(max(since, limits.since or since), limits.until)


def time_limits(selection: Selection, now: datetime) -> Period:
    """What the query itself says about time. Raises `BadOption` if that is not understood."""
    query = compile_query(selection.query or "")
    return stated_period((query.since,), (query.until,), (query.on,), now)


async def find_subscription(
    subscriptions: Subscriptions, guild_id: int, chosen: str
) -> Subscription:
    """The subscription of a server by its number as typed. Raises `BadOption`, `UnknownSchedule`."""
    number = chosen.strip().lstrip("#").split(" ")[0].rstrip(":")
    if not number.isascii() or not number.isdecimal() or len(number) > 18:
        raise BadOption(say("schedule-invalid"))
    found = await subscriptions.get(int(number), guild_id)
    if found is None:
        raise UnknownSchedule(say("schedule-unknown", number=number))
    return found


def _mention(now: RoleMention | None, changes: ScheduleChanges) -> RoleMention | None:
    role_id = (now and now.role_id) if changes.role_id is None else changes.role_id
    silent = (now and now.silent) if changes.silent is None else changes.silent
    return RoleMention(role_id, bool(silent)) if role_id else None


def _unless_none(typed: str | None) -> str | None:
    return None if typed is None or typed.strip() == _NONE else typed


async def _composed(
    articles: Articles, viewer: Viewer, name: SelectionName, entries: Sequence[DigestEntry]
) -> Digest:
    """The digest of chosen articles, without those that the viewer no longer sees."""
    found = [(await articles.get(viewer, entry.article_id), entry.updated) for entry in entries]
    stories = tuple(story for story, _ in found if story is not None)
    updated = frozenset(story.id for story, changed in found if story is not None and changed)
    return digest_of(name, "new", stories, len(stories), updated)


@overload
def _next(rhythm: SetTimes, after: datetime) -> datetime: ...


@overload
def _next(rhythm: SetTimes | AsItComes, after: datetime) -> datetime | None: ...


def _next(rhythm: SetTimes | AsItComes, after: datetime) -> datetime | None:
    """The first due time later than `after`; None if stories decide when the next is due."""
    if isinstance(rhythm, AsItComes):
        return None
    return next_due(rhythm.times, rhythm.days, parse_zone(rhythm.timezone), after)


def _before(rhythm: SetTimes | AsItComes, covered: datetime) -> datetime:
    """The last due time that is not later than `covered`."""
    if isinstance(rhythm, AsItComes):
        return covered
    return latest_due(rhythm.times, rhythm.days, parse_zone(rhythm.timezone), covered)


def _corrected(schedule: Subscription, now: datetime) -> CorrectedDue | None:
    """The right due time of a schedule that leaves one out; None if it leaves none out."""
    assert schedule.next_due is not None
    try:
        due = _next(schedule.plan.rhythm, now)
    except BadOption:  # its zone is unknown here, which is noticed when it is due
        return None
    if due is None or schedule.next_due <= due:
        return None
    return CorrectedDue(schedule.id, schedule.next_due, due)


def _missed(rhythm: SetTimes, first: datetime, last: datetime) -> list[datetime]:
    """The due times from `first` to before `last`; only the newest if they are many."""
    zone = parse_zone(rhythm.timezone)
    missed: list[datetime] = []
    due = last
    while due > first and len(missed) < _MOST_MISSED:
        due = latest_due(rhythm.times, rhythm.days, zone, due - timedelta(seconds=1))
        missed.append(max(due, first))
    return missed[::-1]


def _note_on_earlier(first: datetime, missed: Sequence[datetime]) -> Said | None:
    """A note on the due times since `first` that are too many to be recorded one by one."""
    if not missed or missed[0] <= first:
        return None
    return say("earlier-skipped-too", since=moment(first, "f"), count=len(missed))
