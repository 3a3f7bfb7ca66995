"""How long an answer stays good and when to come back, as its headers say."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_LONGEST = timedelta(days=365)  # what RFC 9111 lets caches take as the most
_MAX_AGE = re.compile(r'max-age\s*=\s*"?(\d{1,12})"?', re.ASCII)
_SECONDS = re.compile(r"\d{1,12}", re.ASCII)
_NOTHING = timedelta(0)


def freshness(headers: Mapping[str, str], now: datetime | None) -> timedelta | None:
    """How much longer the answer is good: Cache-Control's max-age, or else Expires; None if unsaid.

    `now` stands in for the server's own Date where that is missing.
    """
    control = headers.get("Cache-Control", "").lower()
    if "no-store" in control or "no-cache" in control:
        return None
    if found := _MAX_AGE.search(control):
        lifetime = timedelta(seconds=int(found[1]))
    elif expires := http_date(headers.get("Expires", "")):
        sent = http_date(headers.get("Date", "")) or now
        if sent is None:
            return None
        lifetime = expires - sent
    else:
        return None
    return _within(lifetime - _age(headers))


def retry_after(headers: Mapping[str, str], now: datetime | None) -> timedelta | None:
    """How long the server asks to be left alone, given in seconds or as a date."""
    value = headers.get("Retry-After", "").strip()
    if _SECONDS.fullmatch(value):
        return _within(timedelta(seconds=int(value)))
    until = http_date(value)
    sent = http_date(headers.get("Date", "")) or now
    return _within(until - sent) if until and sent else None


def http_date(value: str) -> datetime | None:
    """A date of an HTTP header, in UTC; None where it is none."""
    try:
        date = parsedate_to_datetime(value)
        return date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _age(headers: Mapping[str, str]) -> timedelta:
    value = headers.get("Age", "").strip()
    return timedelta(seconds=int(value)) if _SECONDS.fullmatch(value) else _NOTHING


def _within(duration: timedelta) -> timedelta:
    return min(max(duration, _NOTHING), _LONGEST)
