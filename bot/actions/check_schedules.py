"""Check how each schedule and follow has been doing, for doctor."""

from collections.abc import Mapping
from datetime import datetime

from bot.models import OUTCOMES, Clock, Delivery, Finding, Subscription, SubscriptionHealth
from bot.storage.deliveries.lateness import LATE
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.text.selection_words import called
from bot.timetable.schedule_words import describe
from bot.words import Said, Value, say
from bot.words.moments import moment

_ON_PURPOSE = say("paused-by-moderator")


class CheckSchedules:
    """Checks the schedules and follows of one server, or of all."""

    def __init__(self, subscriptions: Subscriptions, clock: Clock) -> None:
        self._subscriptions = subscriptions
        self._clock = clock

    async def examine(
        self, guild_id: int | None, channel_problems: Mapping[int, Said]
    ) -> list[Finding]:
        """One finding for each: its last delivery and its next, or why there is none.

        `channel_problems` says, by channel, why the bot can't post there.
        """
        now = self._clock()
        return [
            _finding(health, now, channel_problems.get(health.subscription.plan.channel_id))
            for health in await self._subscriptions.health(guild_id)
        ]

    async def channels(self, guild_id: int | None = None) -> dict[int, tuple[int, ...]]:
        """The channels that schedules and follows of a server, or of all, post in, by server."""
        found: dict[int, dict[int, None]] = {}
        for health in await self._subscriptions.health(guild_id):
            plan = health.subscription.plan
            found.setdefault(plan.guild_id, {})[plan.channel_id] = None
        return {server: tuple(channels) for server, channels in found.items()}

    async def sources(self, guild_id: int | None = None) -> frozenset[int]:
        """The ids of the sources that running schedules and follows name."""
        found = await self._subscriptions.health(guild_id)
        return frozenset(
            source_id
            for health in found
            if not health.subscription.paused
            for source_id in health.subscription.plan.selection.sources
        )


def _finding(health: SubscriptionHealth, now: datetime, channel_problem: Said | None) -> Finding:
    schedule = health.subscription
    number = str(schedule.id)
    kind = schedule.plan.kind
    about = say("check-schedule", kind=kind, number=number)
    facts: dict[str, Value] = {
        "source": called(schedule.name),
        "times": describe(schedule.plan.rhythm),
        "last": _last(health.last),
    }
    if schedule.paused:
        return _paused(schedule, about, facts)
    due = schedule.next_due
    facts["due"] = say("check-schedule-idle") if due is None else moment(due, "f")
    if channel_problem is not None:
        text = say("check-schedule-cannot-post", reason=channel_problem, **facts)
        return Finding(about, text, say("check-schedule-cannot-post-fix", number=number))
    if late := _late(health, now, facts):
        return Finding(about, late, say("check-schedule-late-fix"))
    if without_posts := _without_posts(health, about, facts):
        return without_posts
    if health.waiting:
        key = "check-follow-waiting" if kind == "follow" else "check-schedule-waiting"
        return Finding(about, say(key, count=health.waiting, **facts))
    return Finding(about, say("check-schedule-ok", **facts))


def _late(health: SubscriptionHealth, now: datetime, facts: Mapping[str, Value]) -> Said | None:
    """What is late: a due time that nobody claimed, or a post that nobody sent."""
    due, oldest = health.subscription.next_due, health.oldest_waiting
    facts = {**facts, "kind": health.subscription.plan.kind}
    if due is not None and now - due > LATE:
        return say("check-schedule-late", **facts)
    if oldest is None or now - oldest.due <= LATE:
        return None
    since = moment(oldest.due, "f")
    if oldest.error:
        return say("check-schedule-stuck-because", since=since, reason=oldest.error, **facts)
    return say("check-schedule-stuck", since=since, **facts)


def _without_posts(
    health: SubscriptionHealth, about: Said, facts: Mapping[str, Value]
) -> Finding | None:
    """Why it finds nothing, or why its last post failed."""
    number = str(health.subscription.id)
    if unknown := _unknown(health, facts):
        return Finding(about, unknown, say("check-schedule-unknown-fix", number=number))
    if health.last is not None and health.last.state == "failed":
        fix = say("check-schedule-failed-fix", number=number)
        return Finding(about, say("check-schedule-failed", **facts), fix)
    return None


def _unknown(health: SubscriptionHealth, facts: Mapping[str, Value]) -> Said | None:
    """The source or category it asks for that no longer exists here, so it can't post."""
    if health.unknown_source is not None:
        return say("check-schedule-unknown-source", name=health.unknown_source, **facts)
    if health.unknown_category is not None:
        return say("check-schedule-unknown-category", category=health.unknown_category, **facts)
    return None


def _paused(schedule: Subscription, about: Said, facts: Mapping[str, Value]) -> Finding:
    number = str(schedule.id)
    if schedule.paused == _ON_PURPOSE:
        text = say("check-schedule-paused-on-purpose", number=number, **facts)
        return Finding(about, text, paused=True)
    text = say("check-schedule-paused", reason=schedule.paused or "", **facts)
    return Finding(about, text, say("check-schedule-paused-fix", number=number))


def _last(delivery: Delivery | None) -> Said:
    if delivery is None:
        return say("check-last-none")
    due = moment(delivery.due, "f")
    if delivery.state == "sent" and delivery.minutes_late:
        return say("check-last-late", due=due, minutes=delivery.minutes_late)
    outcome, reason = OUTCOMES[delivery.state], delivery.error or delivery.note
    if delivery.state == "sent" or not reason:
        return say("check-last", due=due, outcome=outcome)
    return say("check-last-reason", due=due, outcome=outcome, reason=reason)
