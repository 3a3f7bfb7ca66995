"""Times of day and days of the week as moderators write and read them."""

import re
from collections.abc import Sequence
from datetime import time

from bot.errors import BadOption

MOST_TIMES = 6  # a day; a digest every four hours is as often as a channel bears

_GROUPS = {
    "daily": frozenset(range(7)),
    "weekdays": frozenset(range(5)),
    "weekends": frozenset({5, 6}),
}
_NAMES = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")
_SHORTEST_NAME = 3  # letters: mon, tues, thursday, sundays

_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
_BETWEEN = re.compile(r"(?:[\s,;&]|\band\b)+", re.IGNORECASE)
_EVERY_DAY = re.compile(r"\bevery\s?day\b", re.IGNORECASE)
_DASH = re.compile(r"\s*[-–—]\s*")
_SHOWN = 40  # characters of what was typed that a refusal repeats
_HOW_TO_WRITE_DAYS = "write daily, weekdays, weekends, mon-fri or days such as mon, thu."


def parse_times(typed: str) -> tuple[time, ...]:
    """The times of day in `7:30`, `07:30, 18:00` or `07:30 and 18:00`, in order, each once.

    Raises `BadOption` for anything else and for more than `MOST_TIMES`.
    """
    times: set[time] = set()
    for word in _words(typed):
        found = _TIME.fullmatch(word)
        if found is None:
            raise BadOption(
                f"{_quoted(word)} is no time of day: write HH:MM, such as 07:30 or 18:00."
            )
        times.add(time(int(found[1]), int(found[2])))
    if not times:
        raise BadOption("No time of day: write HH:MM, such as 07:30, or several: 07:30, 18:00.")
    if len(times) > MOST_TIMES:
        raise BadOption(f"{len(times)} times a day are too many: write at most {MOST_TIMES}.")
    return tuple(sorted(times))


def parse_days(typed: str) -> frozenset[int]:
    """The days in `daily`, `weekdays`, `weekends`, `mon,thu`, `Monday Thursday` or `mon-fri`.

    0 is Monday. A range may pass Sunday (`fri-mon`). Raises `BadOption` for anything else.
    """
    days: set[int] = set()
    for word in _words(_EVERY_DAY.sub("daily", _DASH.sub("-", typed))):
        folded = word.casefold()
        first, dash, last = folded.partition("-")
        begin, end = _day(first), _day(last if dash else first)
        if group := _GROUPS.get(folded) or _GROUPS.get(f"{folded}s"):
            days |= group
        elif begin is not None and end is not None:
            days.update((begin + step) % 7 for step in range((end - begin) % 7 + 1))
        else:
            raise BadOption(f"{_quoted(word)} is no day: {_HOW_TO_WRITE_DAYS}")
    if not days:
        raise BadOption(f"No day: {_HOW_TO_WRITE_DAYS}")
    return frozenset(days)


def describe(times: Sequence[time], days: frozenset[int], zone: str) -> str:
    """Such as `weekdays at 07:30 and 18:00 (Europe/Berlin)`; what it says can be typed again."""
    groups = [name for name, group in _GROUPS.items() if group == days]
    named = groups or [_NAMES[day] for day in sorted(days)]
    return f"{_listed(named)} at {_listed([f'{of_day:%H:%M}' for of_day in times])} ({zone})"


def _words(typed: str) -> list[str]:
    return [word for word in _BETWEEN.split(typed) if word]


def _day(word: str) -> int | None:
    if len(word) < _SHORTEST_NAME:
        return None
    return next((i for i, name in enumerate(_NAMES) if name.casefold().startswith(word)), None)


def _listed(words: Sequence[str]) -> str:
    *others, last = words
    return f"{', '.join(others)} and {last}" if others else last


def _quoted(word: str) -> str:
    return word if len(word) <= _SHOWN else f"{word[:_SHOWN]}…"
