"""Claim schedules when they are due: each due time becomes one delivery."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.actions.due_news import news_of, next_due_of
from bot.errors import BadOption
from bot.models import (
    Claim,
    Clock,
    CorrectedDue,
    SetTimes,
    Subscription,
)
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.feeds.source_rhythms import SourceRhythms
from bot.text.selection_words import called
from bot.timetable.due_times import latest_due
from bot.timetable.zones import parse_zone
from bot.words import Said, say
from bot.words.moments import moment

_CLAIMED_AT_ONCE = 200  # schedules; a longer transaction would block other writers
_GROUPED_WITHIN = timedelta(seconds=30)  # usually takes a second
_FRESH = timedelta(days=2)  # digests rarely have older news
_SET_BACK = timedelta(seconds=5)  # clock synchronization makes smaller corrections
_CHECKED_EVERY = timedelta(hours=1)  # in case another process had a wrong clock
_CHECKED_AT_ONCE = 500  # schedules, which takes some hundredths of a second

_MOST_MISSED = 50  # due times that are recorded one by one, the last ones


log = logging.getLogger(__name__)


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
        self._waits_since: datetime | None = None  # for news to be grouped
        self._checked: datetime | None = None  # when the due times were checked

    async def claim(self) -> int:
        """Claim everything that is due; returns the number of schedules.

        After downtime only the newest due time is delivered, and covers the whole gap; if even
        that is older than the catch-up setting, it is recorded as skipped like the others, and the
        next digest covers it. News that was just read is grouped first, for up to half a minute, so
        that a digest doesn't have the same event twice.
        """
        await self._put_right_if_needed()
        self._silent_since.clear()
        claimed = 0
        while due := await self._subscriptions.due(self._clock(), _CLAIMED_AT_ONCE):
            if await self._waits_for_grouping():
                break
            claims = [claim for each in due if (claim := await self._claim_or_pause(each))]
            await self._outbox.claim(claims, self._clock())
            claimed += len(claims)
        return claimed

    async def _waits_for_grouping(self) -> bool:
        """Whether to wait until news is grouped; each process waits half a minute at most."""
        now = self._clock()
        if not await self._subscriptions.is_news_ungrouped(now - _FRESH):
            self._waits_since = None
            return False
        if self._waits_since is None or self._waits_since > now:
            self._waits_since = now
        return now - self._waits_since < _GROUPED_WITHIN

    async def _put_right_if_needed(self) -> None:
        """Check all due times at the start, when the clock was set back, and every hour."""
        now = self._clock()
        back = (self._latest or now) - now
        if back > _SET_BACK:
            seconds = round(back.total_seconds())
            log.warning("the clock was set back by %s", timedelta(seconds=seconds))
        if back > _SET_BACK or self._checked is None or now - self._checked >= _CHECKED_EVERY:
            await self._put_right(now)
            self._checked = now
        self._latest = now

    async def _put_right(self, now: datetime) -> None:
        """Correct due times that were computed while the clock was ahead.

        Such a due time skips earlier ones of the plan that are still to come.
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
        """The claim; None if this machine lacks the time zone, so that other schedules aren't held up."""
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
            next_due=next_due_of(rhythm, max(due, now)),
            state="skipped" if late else "quiet" if quiet else "waiting",
            stories=tuple(entries),
            note=note,
            skipped_dues=tuple(missed),
            skipped_note=_note_on_earlier(expected, missed),
            silent_since=silent_since,
        )

    async def _new_silence(self, schedule: Subscription, now: datetime) -> datetime | None:
        """When its only source last had news, if that is unusually long ago and not yet reported."""
        source_id = schedule.plan.only_source
        if source_id is None:
            return None
        if source_id not in self._silent_since:
            rhythms = await self._rhythms.of((source_id,), now)
            since = next((rhythm.silent_since(now) for rhythm in rhythms), None)
            self._silent_since[source_id] = since
        since = self._silent_since[source_id]
        return None if since == schedule.silence_noted else since


def _corrected(schedule: Subscription, now: datetime) -> CorrectedDue | None:
    """The correct due time if the stored one skips it; None if the stored one is correct."""
    assert schedule.next_due is not None
    try:
        due = next_due_of(schedule.plan.rhythm, now)
    except BadOption:  # its zone is unknown here, which is noticed when it is due
        return None
    if due is None or schedule.next_due <= due:
        return None
    return CorrectedDue(schedule.id, schedule.next_due, due)


def _missed(rhythm: SetTimes, first: datetime, last: datetime) -> list[datetime]:
    """The due times from `first` up to, but not including, `last`; only the newest `_MOST_MISSED`."""
    zone = parse_zone(rhythm.timezone)
    missed: list[datetime] = []
    due = last
    while due > first and len(missed) < _MOST_MISSED:
        due = latest_due(rhythm.times, rhythm.days, zone, due - timedelta(seconds=1))
        missed.append(max(due, first))
    return missed[::-1]


def _note_on_earlier(first: datetime, missed: Sequence[datetime]) -> Said | None:
    """A note on due times since `first` that are too many to record one by one."""
    if not missed or missed[0] <= first:
        return None
    return say("earlier-skipped-too", since=moment(first, "f"), count=len(missed))
