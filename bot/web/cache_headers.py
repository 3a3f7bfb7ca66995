"""How long a response stays fresh and when to retry, from its headers."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_LONGEST = timedelta(days=365)  # the maximum that RFC 9111 suggests to caches
_MAX_AGE = re.compile(r'max-age\s*=\s*"?(\d{1,12})"?', re.ASCII)
_SECONDS = re.compile(r"\d{1,12}", re.ASCII)
_NOTHING = timedelta(0)


def freshness(headers: Mapping[str, str], now: datetime | None) -> timedelta | None:
    """How much longer the response is fresh, from Cache-Control's max-age, else from Expires.

    None if neither says. `now` is used if the server sends no Date.
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
    """How long the server asks us to wait, given in seconds or as a date."""
    value = headers.get("Retry-After", "").strip()
    if _SECONDS.fullmatch(value):
        return _within(timedelta(seconds=int(value)))
    until = http_date(value)
    sent = http_date(headers.get("Date", "")) or now
    return _within(until - sent) if until and sent else None


def http_date(value: str) -> datetime | None:
    """The date of an HTTP header, in UTC; None if it isn't a date."""
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
