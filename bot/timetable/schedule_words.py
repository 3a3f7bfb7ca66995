"""Times of day and days of the week, as moderators write and read them."""

import re
from datetime import time

from bot.errors import BadOption
from bot.models import AsItComes, SetTimes
from bot.timetable.zones import shown_zone
from bot.words import Listed, Said, say

MOST_TIMES = 6  # a day; more than a digest every four hours is too much for a channel

_GROUPS = {
    "daily": frozenset(range(7)),
    "weekdays": frozenset(range(5)),
    "weekends": frozenset({5, 6}),
}
_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_GROUPS_SAID = {
    "daily": say("days-daily"),
    "weekdays": say("days-weekdays"),
    "weekends": say("days-weekends"),
}
_DAYS_SAID = (
    say("days-monday"),
    say("days-tuesday"),
    say("days-wednesday"),
    say("days-thursday"),
    say("days-friday"),
    say("days-saturday"),
    say("days-sunday"),
)
_SHORTEST_NAME = 3  # letters: mon, tues, thursday, sundays

_TIME = re.compile(r"([01]?\d|2[0-3])(?:[:.h]([0-5]\d)h?|h|([0-5]\d)h?)", re.ASCII)
_HALF_DAY_TIME = re.compile(r"(0?[1-9]|1[0-2])(?:[:.]?([0-5]\d))?([ap])m", re.ASCII)
_BARE_HOUR = re.compile(r"\d{1,2}", re.ASCII)
_NAMED_TIMES = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_TWELVE = re.compile(r"\b12 (?=noon\b|midday\b|midnight\b)")
_HOURS = re.compile(r"(?<=\d) ?(?:hours|hrs?|uhr)\b")
_HALF_DAY = re.compile(r"(?<=\d) ?([ap])\.?m\b\.?", re.ASCII)
_BETWEEN = re.compile(r"(?:[\s,;&+/]|\b(?:and|at|on|the|only)\b)+", re.IGNORECASE)
# Other ways to write days, and the word that replaces each
_PHRASES = (
    (re.compile(r"\b(?:(?:every|each|all) ?days?|all)\b", re.IGNORECASE), "daily"),
    (re.compile(r"\b(?:every|each|once a) week\b", re.IGNORECASE), "weekly"),
    (re.compile(r"\b(?:week|work|working|business) ?days?\b", re.IGNORECASE), "weekdays"),
    (re.compile(r"\b(?:every|each)\b", re.IGNORECASE), " "),
    (re.compile(r" ?[-–—] ?| (?:to|till|until|through) ", re.IGNORECASE), "-"),
)
# Rhythms that aren't weekly
_NOT_WEEKLY = re.compile(
    r"\b(?:(?:bi-?)?monthly|bi-?weekly|fortnightly|quarterly|yearly|annually|hourly"
    r"|(?:every|each) (?:other|second|third|\d+|month|quarter|year|hour|fortnight)\b.*"
    r"|(?:once|twice) a (?:month|year|day)\b|twice a week\b"
    r"|(?:first|second|third|fourth|last)\b.*)",
    re.IGNORECASE,
)
_WEEKLY = "weekly"
_SHOWN = 40  # characters of what was typed, repeated in an error


def parse_times(typed: str) -> tuple[time, ...]:
    """Parse `7:30`, `07:30, 18:00` or `7.30am and 6 p.m.`; the times are ascending and distinct.

    Also understands `18h`, `18h30`, `1830`, `630pm`, `noon` and `midnight`. Raises `BadOption` for
    anything else, for a bare hour and for more than `MOST_TIMES`.
    """
    times: set[time] = set()
    text = _HOURS.sub("h", _TWELVE.sub("", " ".join(typed.lower().split())))
    for word in _words(_HALF_DAY.sub(r"\1m", text)):
        of_day = _time(word)
        if of_day is None:
            raise _no_time(word)
        times.add(of_day)
    if not times:
        raise BadOption(say("time-missing"))
    if len(times) > MOST_TIMES:
        raise BadOption(say("times-too-many", most=MOST_TIMES))
    return tuple(sorted(times))


def parse_days(typed: str) -> frozenset[int]:
    """Parse `daily`, `weekdays`, `weekends`, `mon,thu`, `Mondays and Thursdays` or `mon-fri`.

    0 is Monday, which `weekly` means unless days are named too. A range may cross Sunday (`fri-mon`).
    Raises `BadOption` for anything else.
    """
    text = " ".join(typed.split())
    if other := _NOT_WEEKLY.search(text):
        raise BadOption(say("day-not-weekly", typed=_shortened(other[0])))
    for phrase, word in _PHRASES:
        text = phrase.sub(word, text)
    words = _words(text)
    named = [word for word in words if word.casefold() != _WEEKLY]
    days = {day for word in named for day in _days(word)}
    if not days and words:
        return frozenset({0})
    if not days:
        raise BadOption(say("day-missing"))
    return frozenset(days)


def describe(rhythm: SetTimes | AsItComes) -> Said:
    """`weekdays at 07:30 and 18:00 (Europe/Berlin)`, or `as stories come, up to 20 posts an hour`.

    Its days, times and quiet hours can be typed again.
    """
    if isinstance(rhythm, AsItComes):
        return _as_it_comes(rhythm)
    groups = [_GROUPS_SAID[name] for name, group in _GROUPS.items() if group == rhythm.days]
    return say(
        "schedule-times",
        days=Listed(groups or [_DAYS_SAID[day] for day in sorted(rhythm.days)]),
        times=Listed([f"{of_day:%H:%M}" for of_day in rhythm.times]),
        zone=shown_zone(rhythm.timezone),
    )


def _as_it_comes(rhythm: AsItComes) -> Said:
    if rhythm.quiet is None:
        return say("schedule-as-it-comes", posts=rhythm.posts_an_hour)
    return say(
        "schedule-as-it-comes-quiet",
        posts=rhythm.posts_an_hour,
        begin=f"{rhythm.quiet.begin:%H:%M}",
        end=f"{rhythm.quiet.end:%H:%M}",
        zone=shown_zone(rhythm.quiet.timezone),
    )


def _time(word: str) -> time | None:
    if found := _TIME.fullmatch(word):
        return time(int(found[1]), int(found[2] or found[3] or 0))
    if found := _HALF_DAY_TIME.fullmatch(word):
        return time(int(found[1]) % 12 + (12 if found[3] == "p" else 0), int(found[2] or 0))
    return _NAMED_TIMES.get(word)


def _no_time(word: str) -> BadOption:
    """The error for a word that isn't a time; for a bare hour it suggests how to write it."""
    hour = int(word) if _BARE_HOUR.fullmatch(word) else 24
    if 1 <= hour <= 12:
        return BadOption(say("time-half-unclear", typed=str(hour)))
    if hour < 24:
        return BadOption(say("time-invalid-near", typed=word, near=f"{hour:02}:00"))
    return BadOption(say("time-invalid", typed=_shortened(word)))


def _days(word: str) -> frozenset[int]:
    """The days that one word means; it may be a range."""
    folded = word.casefold().rstrip(".")
    if group := _GROUPS.get(folded) or _GROUPS.get(f"{folded}s"):
        return group
    first, dash, last = folded.partition("-")
    begin, end = _day(first), _day(last if dash else first)
    if begin is None or end is None:
        raise BadOption(say("day-invalid", typed=_shortened(word)))
    return frozenset((begin + step) % 7 for step in range((end - begin) % 7 + 1))


def _words(typed: str) -> list[str]:
    return [word for word in _BETWEEN.split(typed) if word.strip(".")]


def _day(word: str) -> int | None:
    if len(word) < _SHORTEST_NAME:
        return None
    return next((i for i, name in enumerate(_NAMES) if f"{name}s".startswith(word)), None)


def _shortened(word: str) -> str:
    return word if len(word) <= _SHOWN else f"{word[:_SHOWN]}…"
