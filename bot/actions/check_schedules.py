"""How each schedule has been doing, for doctor."""

from datetime import datetime, timedelta

from bot.models import Clock, Delivery, Finding, ScheduleHealth
from bot.storage.deliveries.schedules import Schedules
from bot.timetable.schedule_words import describe

_LATE = timedelta(minutes=2)  # by then a digest has been claimed, if anything is running


class CheckSchedules:
    """Looks at the schedules of one server, or of all."""

    def __init__(self, schedules: Schedules, clock: Clock) -> None:
        self._schedules = schedules
        self._clock = clock

    async def examine(self, guild_id: int | None = None) -> list[Finding]:
        """A finding for each schedule: its last run with its lateness, its next, or why not."""
        now = self._clock()
        return [_finding(health, now) for health in await self._schedules.health(guild_id)]

    async def channels(self, guild_id: int) -> tuple[int, ...]:
        """The channels in which a server's schedules post, each once."""
        found = await self._schedules.of_guild(guild_id)
        return tuple(dict.fromkeys(schedule.plan.channel_id for schedule in found))


def _finding(health: ScheduleHealth, now: datetime) -> Finding:
    schedule = health.schedule
    plan = schedule.plan
    about = f"schedule {schedule.id}"
    what = f"{schedule.source}, {describe(plan.times, plan.days, plan.timezone)}"
    last = f"; last {_outcome(health.last)}" if health.last else ""
    if schedule.paused:
        return Finding(
            about,
            f"{what} is paused: {schedule.paused}{last}",
            f"mend that, then /schedule resume {schedule.id} in its server",
        )
    due = schedule.next_due
    if due is not None and now - due > _LATE:
        return Finding(
            about,
            f"{what} was due at {due:%Y-%m-%d %H:%M} UTC and is not served{last}",
            "start the bot (dateline run); it catches up",
        )
    if health.last is not None and health.last.state == "failed":
        return Finding(about, f"{what}{last}", f"see /schedule history {schedule.id}")
    waiting = f"; {health.waiting} on the way" if health.waiting else ""
    return Finding(about, f"{what}; next {due:%Y-%m-%d %H:%M} UTC{waiting}{last}")


def _outcome(delivery: Delivery) -> str:
    when = f"{delivery.due:%Y-%m-%d %H:%M} UTC"
    if delivery.state == "sent" and delivery.finished:
        return f"{when}, posted after {(delivery.finished - delivery.due).total_seconds():.0f} s"
    why = delivery.error or delivery.note
    return f"{when}, {delivery.state}" + (f": {why}" if why else "")
