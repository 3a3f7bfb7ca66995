"""Read how often a feed wants to be polled: ttl, skipHours and skipDays, or updatePeriod."""

from datetime import timedelta

from bot.models import PollingHints
from bot.reading.feeds.feed_elements import Fields
from bot.reading.feeds.feed_tree import local_name

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(weeks=1),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
_MAX_TTL = timedelta(days=365)


def read_hints(fields: Fields) -> PollingHints:
    """Read the hints of a channel; values that make no sense are ignored."""
    hours = [hour for hour in _parts(fields, "skiphours", "hour") if hour.isdecimal()]
    days = [day.lower() for day in _parts(fields, "skipdays", "day")]
    return PollingHints(
        ttl=_ttl(fields),
        # Some count from 1 to 24.
        skip_hours=frozenset(int(hour) % 24 for hour in hours if len(hour) < 3 and int(hour) <= 24),
        skip_days=frozenset(_DAYS.index(day) for day in days if day in _DAYS),
    )


def _parts(fields: Fields, name: str, part: str) -> list[str]:
    return [
        (child.text or "").strip()
        for element in fields.elements(name)
        for child in element
        if local_name(child.tag) == part
    ]


def _ttl(fields: Fields) -> timedelta | None:
    """RSS's minutes, else the syndication module's period divided by its frequency."""
    if (minutes := _number(fields.text("ttl"))) is not None:
        return min(timedelta(minutes=minutes), _MAX_TTL)
    period = _PERIODS.get(fields.text("updateperiod").lower())
    return period and period / (_number(fields.text("updatefrequency")) or 1)


def _number(text: str) -> int | None:
    """A number above zero."""
    return int(text) or None if text.isdecimal() and len(text) < 8 else None
