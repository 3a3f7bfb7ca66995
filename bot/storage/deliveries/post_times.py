"""When a follow or an alert may post next."""

from datetime import datetime

from bot.errors import BadOption
from bot.models import AsItComes
from bot.storage.timestamps import from_seconds, to_seconds
from bot.timetable.quiet_hours import quiet_until


def earliest_post(rhythm: AsItComes, posted_at: int | None, now: datetime) -> int:
    """Earliest next post in Unix seconds: not before now, after the gap, and outside quiet hours."""
    at = to_seconds(now)
    if (
        posted_at is not None and at - rhythm.gap < posted_at <= at
    ):  # a time after now was set by a wrong clock
        at = posted_at + rhythm.gap
    try:
        end = quiet_until(rhythm.quiet, from_seconds(at))
    except BadOption:  # this machine lacks the zone
        return at
    return at if end is None else to_seconds(end)
