"""Parse how people write a period ("week", "3d", a date) into the moment when it starts."""

import re
from datetime import UTC, date, datetime, time, timedelta

from bot.errors import BadOption
from bot.words import say

SINCE_EXAMPLES = ("day", "week", "month", "year", "12h", "3d")
_DAYS = {"day": 1, "week": 7, "month": 31, "year": 366}
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_AMOUNT = re.compile(r"(\d{1,4})\s*([hdw])(?:ours?|ays?|eeks?)?", re.IGNORECASE | re.ASCII)


def period_start(period: str, now: datetime) -> datetime | None:
    """The start of the day, week or month that ends now; None for all time."""
    return now - timedelta(days=_DAYS[period]) if period in _DAYS else None


def since_start(typed: str, now: datetime) -> datetime | None:
    """The start of `week`, `yesterday`, `3d` or `2026-11-01` (UTC).

    None for `all` and an empty text. Raises `BadOption` for anything else.
    """
    text = typed.strip().casefold()
    midnight = datetime.combine(now.date(), time(), UTC)
    if text in ("", "all"):
        return None
    if text in ("today", "yesterday"):
        return midnight - timedelta(days=text == "yesterday")
    if text in _DAYS:
        return period_start(text, now)
    if amount := _AMOUNT.fullmatch(text):
        return now - int(amount[1]) * _UNITS[amount[2].lower()]
    try:
        return datetime.combine(date.fromisoformat(text), time(), UTC)
    except ValueError:
        raise BadOption(say("since-invalid", typed=typed[:40])) from None
