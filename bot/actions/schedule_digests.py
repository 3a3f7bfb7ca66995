"""Scheduled digests: what moderators set up, and what is due."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.actions.compose_digest import digest_of
from bot.actions.read_news import ReadNews
from bot.errors import BadOption, TooManySchedules, UnknownSchedule
from bot.models import (
    Claim,
    Clock,
    Delivery,
    Digest,
    DigestEntry,
    Schedule,
    ScheduleDetails,
    SchedulePlan,
    Source,
)
from bot.storage.articles.articles import Articles
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.schedules import Schedules
from bot.timetable.due_times import RULE, latest_due, next_due, upcoming
from bot.timetable.schedule_words import describe, parse_days, parse_times
from bot.timetable.zones import parse_zone, suggest_zones

MOST_IN_A_SERVER = 50  # schedules
_CLAIMED_AT_ONCE = 200  # schedules; a longer transaction would keep other writers waiting
_SLACK = timedelta(days=1)  # for news that arrives late; what was posted is not posted again
_HISTORY = 10


class ScheduleDigests:
    """Setting up schedules, for moderators of one server at a time."""

    def __init__(
        self,
        schedules: Schedules,
        outbox: Outbox,
        articles: Articles,
        read: ReadNews,
        clock: Clock,
    ) -> None:
        self._schedules = schedules
        self._outbox = outbox
        self._articles = articles
        self._read = read
        self._clock = clock

    async def add(
        self,
        *,
        guild_id: int,
        channel_id: int,
        created_by: int,
        source: str,
        time: str,
        timezone: str,
        days: str,
        stories: int,
        note_when_quiet: bool,
    ) -> ScheduleDetails:
        """A new schedule, with its first digest as it would look now.

        Raises `UnknownSource`, `TooManySchedules`, and `BadOption` for a time, a zone or days
        that are not understood.
        """
        chosen = await self._read.source(source)
        plan = SchedulePlan(
            guild_id=guild_id,
            channel_id=channel_id,
            source_id=chosen.id,
            times=parse_times(time),
            days=parse_days(days),
            timezone=parse_zone(timezone).key,
            stories=max(1, min(stories, 10)),
            note_when_quiet=note_when_quiet,
            created_by=created_by,
        )
        now = self._clock()
        schedule = await self._schedules.add(plan, _next(plan, now), now, most=MOST_IN_A_SERVER)
        if schedule is None:
            raise TooManySchedules(
                f"This server has {MOST_IN_A_SERVER} schedules, the most that one may have. "
                "Remove one with /schedule remove, then add this one again."
            )
        return self._planned(schedule, await self._digest(schedule, now))

    async def list(self, guild_id: int) -> tuple[ScheduleDetails, ...]:
        """All schedules of a server, the oldest first."""
        return tuple(map(self._planned, await self._schedules.of_guild(guild_id)))

    async def preview(self, guild_id: int, chosen: str) -> ScheduleDetails:
        """A schedule with its next digest as it would look now. Raises `UnknownSchedule`."""
        schedule = await self._find(guild_id, chosen)
        return self._planned(schedule, await self._digest(schedule, self._clock()))

    async def pause(self, guild_id: int, chosen: str) -> ScheduleDetails:
        """The schedule, which posts nothing until it is resumed."""
        schedule = await self._find(guild_id, chosen)
        await self._schedules.pause(schedule.id, "a moderator paused it")
        return self._planned(await self._find(guild_id, str(schedule.id)))

    async def resume(self, guild_id: int, chosen: str) -> ScheduleDetails:
        """The schedule, which posts again from its next time on."""
        schedule = await self._find(guild_id, chosen)
        await self._schedules.resume(schedule.id, _next(schedule.plan, self._clock()))
        return self._planned(await self._find(guild_id, str(schedule.id)))

    async def remove(self, guild_id: int, chosen: str) -> ScheduleDetails:
        """The schedule that is gone now."""
        schedule = await self._find(guild_id, chosen)
        await self._schedules.remove(schedule.id, guild_id)
        return self._planned(schedule)

    async def history(
        self, guild_id: int, chosen: str
    ) -> tuple[ScheduleDetails, tuple[Delivery, ...]]:
        """What became of its last due times, the newest first."""
        schedule = await self._find(guild_id, chosen)
        return self._planned(schedule), await self._schedules.history(schedule.id, _HISTORY)

    async def suggest(self, guild_id: int, typed: str, limit: int) -> Sequence[tuple[str, str]]:
        """Schedules that fit what was typed: what to show, and what to choose them by."""
        wanted = typed.strip().casefold()
        labels = [(label_of(each), str(each.schedule.id)) for each in await self.list(guild_id)]
        return [(label, value) for label, value in labels if wanted in label.casefold()][:limit]

    async def suggest_zones(self, typed: str, limit: int) -> Sequence[str]:
        """Names of time zones that fit what was typed."""
        # The first time all are looked up on the disk, which takes 30 ms.
        return await asyncio.to_thread(suggest_zones, typed, limit)

    async def _find(self, guild_id: int, chosen: str) -> Schedule:
        number = chosen.strip().lstrip("#").split(" ")[0].rstrip(":")
        if not number.isascii() or not number.isdecimal() or len(number) > 18:
            raise BadOption(
                "Choose a schedule from the list that Discord offers, or give its number:"
                " /schedule list shows it."
            )
        found = await self._schedules.get(int(number), guild_id)
        if found is None:
            raise UnknownSchedule(f"This server has no schedule {number}: see /schedule list.")
        return found

    def _planned(self, schedule: Schedule, preview: Digest | None = None) -> ScheduleDetails:
        plan = schedule.plan
        times: Sequence[datetime] = ()
        if schedule.next_due is not None:
            times = upcoming(plan.times, plan.days, parse_zone(plan.timezone), self._clock(), 3)
        described = describe(plan.times, plan.days, plan.timezone)
        return ScheduleDetails(schedule, described, RULE, tuple(times), preview)

    async def _digest(self, schedule: Schedule, now: datetime) -> Digest:
        entries = await _news_of(self._outbox, schedule.plan, now)
        return await _told(self._articles, schedule.source, entries)


class ClaimDue:
    """What the timer asks for: put what is due into the outbox, each due time once."""

    def __init__(
        self, schedules: Schedules, outbox: Outbox, clock: Clock, catch_up: timedelta
    ) -> None:
        self._schedules = schedules
        self._outbox = outbox
        self._clock = clock
        self._catch_up = catch_up

    async def claim(self) -> int:
        """Claim what is due by now; returns how many schedules that were.

        After downtime only the newest due time is delivered, and covers the whole gap; when even
        that is older than the catch-up setting, it is recorded as skipped like the others.
        """
        claimed = 0
        while due := await self._schedules.due(self._clock(), _CLAIMED_AT_ONCE):
            claims = [claim for each in due if (claim := await self._claim_or_pause(each))]
            await self._outbox.claim(claims, self._clock())
            claimed += len(claims)
        return claimed

    async def _claim_or_pause(self, schedule: Schedule) -> Claim | None:
        """The claim; none where the zone is gone from this machine: the others must not wait."""
        try:
            return await self._claim_of(schedule)
        except BadOption as error:
            await self._schedules.pause(schedule.id, str(error))
            return None

    async def next_due(self) -> datetime | None:
        """When the next schedule is due; None where there is none."""
        return await self._schedules.next_due()

    async def _claim_of(self, schedule: Schedule) -> Claim:
        now = self._clock()
        plan, expected = schedule.plan, schedule.next_due
        assert expected is not None
        zone = parse_zone(plan.timezone)
        newest = latest_due(plan.times, plan.days, zone, now)
        due = max(expected, newest)
        missed = _missed(plan, expected, due)
        late = now - due > self._catch_up
        entries = () if late else await _news_of(self._outbox, plan, expected)
        quiet = not entries and not plan.note_when_quiet
        return Claim(
            schedule_id=schedule.id,
            expected=expected,
            due=due,
            next_due=_next(plan, max(due, now)),
            state="skipped" if late else "quiet" if quiet else "waiting",
            stories=tuple(entries),
            note=_LATE if late else None,
            skipped_dues=tuple(missed),
            skipped_note=_so_were_all_since(plan, expected, missed),
        )


class Posting:
    """What the courier asks for while it delivers."""

    def __init__(self, schedules: Schedules, articles: Articles) -> None:
        self._schedules = schedules
        self._articles = articles

    async def digest_of(self, delivery: Delivery) -> Digest:
        """What a delivery tells."""
        return await _told(self._articles, delivery.source, delivery.stories)

    async def pause(self, delivery: Delivery, reason: str) -> Schedule | None:
        """Pause the delivery's schedule; the schedule, or None where it was paused already."""
        if not await self._schedules.pause(delivery.schedule_id, reason):
            return None
        return await self._schedules.get(delivery.schedule_id, delivery.guild_id)


_LATE = "the bot was away at that time, and it was too late to catch up"
_MOST_MISSED = 50  # are recorded one by one, the last of them


async def _news_of(outbox: Outbox, plan: SchedulePlan, due: datetime) -> Sequence[DigestEntry]:
    """What is new in the channel since the due time before this one."""
    zone = parse_zone(plan.timezone)
    before = latest_due(plan.times, plan.days, zone, due - timedelta(minutes=1))
    return await outbox.new_for(plan.channel_id, plan.source_id, before - _SLACK, plan.stories)


async def _told(articles: Articles, source: str, entries: Sequence[DigestEntry]) -> Digest:
    """The digest of chosen stories; those that are no longer stored are left out."""
    found = [(await articles.get(entry.article_id), entry.updated) for entry in entries]
    stories = tuple(story for story, _ in found if story is not None)
    updated = frozenset(story.id for story, changed in found if story is not None and changed)
    return digest_of(Source(0, source, "", 0), "new", stories, len(stories), updated)


def label_of(planned: ScheduleDetails) -> str:
    """A schedule on one line, with its number first."""
    schedule = planned.schedule
    state = " · paused" if schedule.paused else ""
    return f"{schedule.id}: {schedule.source}, {planned.described}{state}"


def _next(plan: SchedulePlan, after: datetime) -> datetime:
    return next_due(plan.times, plan.days, parse_zone(plan.timezone), after)


def _missed(plan: SchedulePlan, first: datetime, last: datetime) -> list[datetime]:
    """The due times from `first` on, without `last`; the newest of them where they are many."""
    zone = parse_zone(plan.timezone)
    missed: list[datetime] = []
    due = last
    while due > first and len(missed) < _MOST_MISSED:
        due = latest_due(plan.times, plan.days, zone, due - timedelta(seconds=1))
        missed.append(max(due, first))
    return missed[::-1]


def _so_were_all_since(
    plan: SchedulePlan, first: datetime, missed: Sequence[datetime]
) -> str | None:
    """What is said of due times that are not recorded one by one."""
    if not missed or missed[0] <= first:
        return None
    here = first.astimezone(parse_zone(plan.timezone))
    return f"and so were all before it since {here:%Y-%m-%d %H:%M} ({plan.timezone}); the last {len(missed)} are on record"
