"""Periods and days to choose from, named in the reader's language."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from bot.timetable.folded_text import fold_text
from bot.words import Said, Words, say

_LAST = {
    "day": say("period-day"),
    "week": say("period-week"),
    "month": say("period-month"),
    "year": say("period-year"),
    "12h": say("period-of-hours", count=12),
    "3d": say("period-of-days", count=3),
}
_RECENT_DAYS = {
    "today": say("day-today"),
    "yesterday": say("day-yesterday"),
}
_DAYS = {
    "monday": say("day-monday"),
    "tuesday": say("day-tuesday"),
    "wednesday": say("day-wednesday"),
    "thursday": say("day-thursday"),
    "friday": say("day-friday"),
    "saturday": say("day-saturday"),
    "sunday": say("day-sunday"),
}
_UNTIL = ("yesterday", "week", "month", "12h", "3d")
PERIODS: Mapping[str, Mapping[str, Said]] = {
    "since": _LAST,
    "until": {value: {**_LAST, **_RECENT_DAYS}[value] for value in _UNTIL},
    "on": {**_RECENT_DAYS, **_DAYS},
}
"""What each option of /search offers: the names by value, which `periods` understands."""


class OfferedPeriod(NamedTuple):
    """A period to choose from."""

    shown: str  # in the reader's language
    value: str


def offer_periods(
    option: Literal["since", "until", "on"], typed: str, words: Words
) -> list[OfferedPeriod]:
    """The periods of an option whose name or value begins as what was typed."""
    wanted = fold_text(typed)
    offered = [OfferedPeriod(words.tell(name), value) for value, name in PERIODS[option].items()]
    return [
        each
        for each in offered
        if each.value.startswith(wanted) or fold_text(each.shown).startswith(wanted)
    ]
