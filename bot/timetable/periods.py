"""Periods and days as `neutral_period` words them ("week", "3d", a date), as moments.

English is understood too. What people type in another language goes through `neutral_period` first.
"""

import calendar
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import reduce
from typing import NamedTuple

from bot.errors import BadOption
from bot.timetable.folded_text import shortened
from bot.timetable.typed_periods import DAY_NAMES, MONTH_NAMES, neutral_period
from bot.words import Said, say

_DAYS = {"day": 1, "week": 7, "month": 31, "year": 366}
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_AMOUNT = re.compile(r"(\d+)([hdw])", re.ASCII)
# Examples in errors
_LAST = {
    "week": say("period-week"),
    "hours": say("period-of-hours", count=12),
    "days": say("period-of-days", count=3),
}
_DAY = {"monday": say("day-monday"), "date": say("period-date")}
_YESTERDAY = {"yesterday": say("day-yesterday")}
_SINCE = {
    "day": say("period-day"),
    "month": say("period-month"),
    "year": say("period-year"),
    **_LAST,
    **_DAY,
}
_UNTIL = {**_YESTERDAY, **_LAST, **_DAY}
_ON = {"today": say("day-today"), **_YESTERDAY, **_DAY}


class Period(NamedTuple):
    """From `since` to before `until`, in UTC; None is open."""

    since: datetime | None = None
    until: datetime | None = None


def period_start(period: str, now: datetime) -> datetime | None:
    """The start of the day, week or month that ends now; None for all time."""
    return now - timedelta(days=_DAYS[period]) if period in _DAYS else None


def since_start(typed: str, now: datetime) -> datetime | None:
    """The start of `week`, `3d`, `yesterday`, `monday`, `3 nov`, `2026-11` or `2026-11-01`.

    None for `all` and an empty text. Raises `BadOption` for anything else.
    """
    text = neutral_period(typed) or ""
    if text == "all" or not typed.strip():
        return None
    if moment := _ago(text, now):
        return moment
    if days := _days(text, now):
        return _midnight(days[0])
    raise _invalid("since-invalid", typed, _SINCE)


def until_end(typed: str, now: datetime) -> datetime:
    """The first moment after `yesterday`, `monday`, `3 nov` or `2026-11-01`; that of `3d`, `week`.

    Raises `BadOption` for anything else.
    """
    text = neutral_period(typed) or ""
    if moment := _ago(text, now):
        return moment
    if days := _days(text, now):
        return _midnight(days[1])
    raise _invalid("until-invalid", typed, _UNTIL)


def whole_day(typed: str, now: datetime) -> Period:
    """The day `yesterday`, `monday`, `3 nov`, `3d` or `2026-11-01`, or the month `2026-11`.

    Raises `BadOption` for anything else.
    """
    text = neutral_period(typed) or ""
    days = _days(text, now)
    if days is None and (moment := _ago(text, now)) and text not in _DAYS:
        days = moment.date(), moment.date() + timedelta(days=1)
    if days is None:
        raise _invalid("on-invalid", typed, _ON)
    return Period(*map(_midnight, days))


def stated_period(
    since: Iterable[str | None],
    until: Iterable[str | None],
    on: Iterable[str | None],
    now: datetime,
) -> Period:
    """The period that all these texts have in common; empty ones don't limit it.

    Raises `BadOption` if one is not understood or begins in the future, or if nothing can be in all
    of them.
    """
    periods = [
        *(_begun(t, Period(since=since_start(t, now)), now) for t in since if t),
        *(Period(until=until_end(t, now)) for t in until if t),
        *(_begun(t, whole_day(t, now), now) for t in on if t),
    ]
    period = reduce(_narrowed, periods, Period())
    if period.since and period.until and period.since >= period.until:
        raise BadOption(say("period-empty"))
    return period


def _invalid(key: str, typed: str, examples: Mapping[str, Said]) -> BadOption:
    return BadOption(say(key, typed=shortened(typed), **examples))


def _begun(typed: str, period: Period, now: datetime) -> Period:
    if period.since and period.since > now:
        raise BadOption(say("period-in-future", typed=shortened(typed)))
    return period


def _narrowed(one: Period, other: Period) -> Period:
    """The overlap of two periods."""
    since = max(filter(None, (one.since, other.since)), default=None)
    until = min(filter(None, (one.until, other.until)), default=None)
    return Period(since, until)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _ago(text: str, now: datetime) -> datetime | None:
    """The moment `week` or `3d` before now."""
    if amount := _AMOUNT.fullmatch(text):
        return now - int(amount[1]) * _UNITS[amount[2]]
    return period_start(text, now)


def _days(text: str, now: datetime) -> tuple[date, date] | None:
    """The first day that a text means, and the first day after; None if it means none."""
    today, one = now.date(), timedelta(days=1)
    if text in ("today", "yesterday"):
        day = today - one * (text == "yesterday")
        return day, day + one
    try:
        if text.count("-") == 1:
            first = date.fromisoformat(f"{text}-01")
            return first, first + one * calendar.monthrange(first.year, first.month)[1]
        found = _named_day(text, today) or date.fromisoformat(text)
        return found, found + one
    except (ValueError, OverflowError):
        return None


def _named_day(text: str, today: date) -> date | None:
    """The last `monday` or `3 november` that is not after today; None for 31 november."""
    if text in DAY_NAMES:
        return today - timedelta(days=(today.weekday() - DAY_NAMES.index(text)) % 7)
    number, _, name = text.partition(" ")
    if name not in MONTH_NAMES:
        return None
    day, month = int(number), MONTH_NAMES.index(name) + 1
    # 29 February may be some years back
    years = range(today.year, today.year - 8, -1)
    past = (
        date(year, month, day) for year in years if 1 <= day <= calendar.monthrange(year, month)[1]
    )
    return next((each for each in past if each <= today), None)
