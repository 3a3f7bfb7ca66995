"""Checks how each schedule has been doing, for doctor."""

from datetime import datetime, timedelta

from bot.models import OUTCOMES, Clock, Delivery, Finding, ScheduleHealth
from bot.storage.deliveries.schedules import Schedules
from bot.timetable.schedule_words import describe
from bot.words import Said, say
from bot.words.moments import moment

_LATE = timedelta(minutes=2)  # by then a running bot has claimed a digest


class CheckSchedules:
    """Checks the schedules of one server, or of all."""

    def __init__(self, schedules: Schedules, clock: Clock) -> None:
        self._schedules = schedules
        self._clock = clock

    async def examine(self, guild_id: int | None = None) -> list[Finding]:
        """A finding for each schedule: its last delivery, its next, or why there is none."""
        now = self._clock()
        return [_finding(health, now) for health in await self._schedules.health(guild_id)]

    async def channels(self, guild_id: int) -> tuple[int, ...]:
        """The channels in which a server's schedules post, without duplicates."""
        found = await self._schedules.of_guild(guild_id)
        return tuple(dict.fromkeys(schedule.plan.channel_id for schedule in found))


def _finding(health: ScheduleHealth, now: datetime) -> Finding:
    schedule = health.schedule
    number, source, due = str(schedule.id), schedule.source, schedule.next_due
    times = describe(schedule.plan.times, schedule.plan.days, schedule.plan.timezone)
    about = say("check-schedule", number=number)
    last = _last(health.last)
    if schedule.paused or due is None:
        reason = schedule.paused or ""
        text = say("check-schedule-paused", source=source, times=times, reason=reason, last=last)
        return Finding(about, text, say("check-schedule-paused-fix", number=number))
    next_due = moment(due, "f")
    if now - due > _LATE:
        text = say("check-schedule-late", source=source, times=times, due=next_due, last=last)
        return Finding(about, text, say("check-schedule-late-fix"))
    if health.last is not None and health.last.state == "failed":
        text = say("check-schedule-failed", source=source, times=times, last=last)
        return Finding(about, text, say("check-schedule-failed-fix", number=number))
    if health.waiting:
        text = say(
            "check-schedule-waiting",
            source=source, times=times, due=next_due, count=health.waiting, last=last,
        )  # fmt: skip
        return Finding(about, text)
    return Finding(
        about, say("check-schedule-ok", source=source, times=times, due=next_due, last=last)
    )


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
