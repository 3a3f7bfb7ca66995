"""Alerts: direct messages about news that a person has chosen."""

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta

from bot.actions.choose_selection import ChooseSelection, check_findable, check_without_times
from bot.actions.follow_news import MOST_A_DAY
from bot.actions.rate_limit import RateLimit
from bot.errors import BadOption, UnknownSchedule
from bot.models import (
    OPERATOR,
    AlertTime,
    AsItComes,
    Clock,
    NewAlert,
    Selection,
    SetTimes,
    StoredAlert,
    Subscription,
    SubscriptionPlan,
    TypedSelection,
    Viewer,
)
from bot.models.story import LOOKED_BACK
from bot.storage.deliveries.alerts import Alerts
from bot.storage.stories.story_groups import Stories
from bot.text.search_query import compile_query
from bot.timetable.due_times import next_due
from bot.timetable.zones import parse_zone
from bot.words import say

MOST_ALERTS = 10  # of a person
_GAP = 60  # seconds between two messages of an alert at least
_AT_ONCE, _DAILY = 5, 10  # stories in a message at most
_ADDED_WITHIN = timedelta(minutes=10)  # not more often than there may be alerts
_PAUSED_FOR = timedelta(days=30)
# Wherever an alert is set up, it has the sources of direct messages, not a server's own.
_VIEWER = Viewer(None)

WriteFirst = Callable[[NewAlert], Awaitable[int]]
"""Sends the person a first direct message; returns its channel. Raises `DatelineError`."""


class KeepAlerts:
    """Sets up, lists and deletes the alerts of a person."""

    def __init__(
        self, alerts: Alerts, stories: Stories, choose: ChooseSelection, clock: Clock
    ) -> None:
        self._alerts = alerts
        self._stories = stories
        self._choose = choose
        self._clock = clock
        self._limit = RateLimit(MOST_ALERTS, _ADDED_WITHIN, clock, refusal="asked-too-often-alone")

    async def add(
        self,
        *,
        person_id: int,
        is_bot: bool,
        query: str,
        sources: str | None,
        when: AlertTime,
        write_first: WriteFirst,
        language: str | None = None,
    ) -> StoredAlert:
        """Set up an alert once its first direct message has arrived; resumes the person's paused ones.

        If that message can't be sent, nothing is stored. Raises what `write_first` and
        `ChooseSelection.parts` raise, `TooOften`, and `BadOption` for a bot, for times in the query,
        for more than `MOST_A_DAY` stories a day, for an alert that the person already has, and for
        one too many.
        """
        if is_bot:
            raise BadOption(say("alert-for-bot"))
        selection, name = await self._choose.parts(_VIEWER, TypedSelection(sources, None, query))
        if selection.query is None:  # only blanks were typed
            raise BadOption(say("search-without-words"))
        check_without_times(compile_query(selection.query), "alert")
        check_findable(selection)
        now = self._clock()
        rhythm = _rhythm(when, now)
        known = await self._alerts.of_person(person_id)
        same = _same(known, selection, rhythm)
        if same is not None and same.paused is None:
            raise BadOption(say("alert-known", number=str(same.id)))
        if same is None and len(known) >= MOST_ALERTS:
            raise _too_many()
        recent = await self._stories.recent(_VIEWER, selection, now - LOOKED_BACK, now, 1)
        if recent.a_day > MOST_A_DAY:
            raise BadOption(say("alert-too-much", count=round(recent.a_day), most=MOST_A_DAY))
        self._limit.use(person_id)
        new = NewAlert(name, _next(rhythm, now), recent, language)
        channel_id = await write_first(new)
        if same is None:
            plan = _plan(person_id, channel_id, selection, rhythm, language)
            same = await self._alerts.add(plan, new.next_due, now, most=MOST_ALERTS)
        if same is None:
            raise _too_many()
        return StoredAlert(same, new, await self._resume(known, now))

    async def list(self, person_id: int) -> tuple[Subscription, ...]:
        """The alerts of a person, oldest first."""
        return await self._alerts.of_person(person_id)

    async def remove(self, person_id: int, chosen: str) -> Subscription:
        """Delete and return an alert of the person. Deleting the last one deletes what they were sent.

        Raises `UnknownSchedule`, also for the number of somebody else's alert.
        """
        number = chosen.strip().lstrip("#")
        for alert in await self._alerts.of_person(person_id):
            if str(alert.id) == number:
                await self._alerts.remove(alert.id, person_id)
                return alert
        raise UnknownSchedule(say("alert-unknown"))

    async def forget(self, person_id: int) -> int:
        """Delete everything stored about the person; returns how many alerts were deleted."""
        return await self._alerts.forget(person_id)

    async def _resume(self, known: tuple[Subscription, ...], now: datetime) -> int:
        """Resume the paused ones, because direct messages arrive again."""
        resumed = 0
        for alert in known:
            if alert.paused is not None and alert.name is not None:
                resumed += await self._alerts.resume(alert.id, _next(alert.plan.rhythm, now))
        return resumed


class TidyAlerts:
    """Deletes alerts that have long been paused."""

    def __init__(self, alerts: Alerts, clock: Clock) -> None:
        self._alerts = alerts
        self._clock = clock

    async def run_once(self) -> int:
        """Delete alerts that have been paused for 30 days; returns how many."""
        now = self._clock()
        return await self._alerts.tidy(now, now - _PAUSED_FOR)


def _rhythm(when: AlertTime, now: datetime) -> SetTimes | AsItComes:
    if when == "at once":
        return AsItComes(_GAP)
    return SetTimes((time(now.hour, now.minute),), frozenset(range(7)), "UTC")


def _plan(
    person_id: int,
    channel_id: int,
    selection: Selection,
    rhythm: SetTimes | AsItComes,
    language: str | None,
) -> SubscriptionPlan:
    return SubscriptionPlan(
        guild_id=OPERATOR,
        channel_id=channel_id,
        selection=selection,
        rhythm=rhythm,
        stories=_AT_ONCE if isinstance(rhythm, AsItComes) else _DAILY,
        created_by=person_id,
        language=language,
    )


def _same(
    known: tuple[Subscription, ...], selection: Selection, rhythm: SetTimes | AsItComes
) -> Subscription | None:
    """The person's alert with the same selection, at any time of day; None if there is none."""
    for alert in known:
        if alert.plan.selection == selection and type(alert.plan.rhythm) is type(rhythm):
            return alert
    return None


def _next(rhythm: SetTimes | AsItComes, now: datetime) -> datetime | None:
    if isinstance(rhythm, AsItComes):
        return None
    return next_due(rhythm.times, rhythm.days, parse_zone(rhythm.timezone), now)


def _too_many() -> BadOption:
    return BadOption(say("alert-too-many", most=MOST_ALERTS))
