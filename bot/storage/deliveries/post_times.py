"""When a subscription that posts stories as they come may post next."""

from datetime import datetime

from bot.errors import BadOption
from bot.models import AsItComes
from bot.storage.timestamps import from_seconds, to_seconds
from bot.timetable.quiet_hours import quiet_until


def earliest_post(rhythm: AsItComes, posted_at: int | None, now: datetime) -> int:
    """When it may post, in Unix seconds: after the gap, outside its quiet hours; now at the earliest."""
    at = to_seconds(now)
    if posted_at is not None and at - rhythm.gap < posted_at <= at:  # a later one: a wrong clock's
        at = posted_at + rhythm.gap
    try:
        end = quiet_until(rhythm.quiet, from_seconds(at))
    except BadOption:  # this machine lacks the zone
        return at
    return at if end is None else to_seconds(end)
