"""What a language lists for typing is understood, and so is all that the bot shows in it.

Each fault is a message's key and what is wrong with it, for translators.
"""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time
from itertools import combinations
from typing import TypeVar

from bot.errors import BadOption
from bot.models import AsItComes, QuietHours, SetTimes
from bot.timetable.folded_text import fold_text
from bot.timetable.offered_periods import PERIODS
from bot.timetable.periods import since_start, whole_day
from bot.timetable.quiet_hours import understand_quiet_hours
from bot.timetable.schedule_words import describe
from bot.timetable.typed_days import parse_days
from bot.timetable.typed_periods import MONTH_NAMES, neutral_period
from bot.timetable.typed_times import parse_times
from bot.timetable.vocabulary import spellings
from bot.words import Said, Words

_Parsed = TypeVar("_Parsed")
Fault = tuple[str, str]
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
GROUPS = {"daily": {*range(7)}, "weekdays": {*range(5)}, "weekends": {5, 6}, "weekly": {0}}
UNITS = {"hours": "3h", "days": "3d", "weeks": "3w", "months": "93d", "years": "1098d"}
EXAMPLES = {"since": 2, "until": 2, "on": 2, "days": 3}  # in a description, at least
AMOUNTS = (*range(1, 32), 100, 101, 111, 112, 365)  # with each plural of each language
TIMES = (time(0), time(7, 30), time(9, 5), time(12), time(18), time(23, 59))


def faults(words: Words) -> Iterator[Fault]:
    """Whatever of a language can't be typed, or means something else."""
    for check in (faults_of_spellings, faults_of_what_is_shown):
        yield from check(words, words)


def faults_of_spellings(listed: Words, typing: Words) -> Iterator[Fault]:
    """Spellings of one language that aren't understood by somebody who types in another."""
    yield from _of_days(listed, typing)
    yield from _of_times(listed, typing)
    yield from _of_periods(listed, typing)


def _of_days(listed: Words, typing: Words) -> Iterator[Fault]:
    def wrong(key: str, wanted: set[int], *frames: str) -> Iterator[Fault]:
        yield from _wrong(listed, key, wanted, frames, lambda typed: {*parse_days(typed, typing)})

    for day, name in enumerate(NAMES):
        yield from wrong(f"day-{name}", {day}, "{}")
        yield from wrong(f"days-{name}", {day}, "{}")
    for group, days in GROUPS.items():
        yield from wrong(f"days-{group}", days, "{}")
    monday, thursday = (listed(f"day-{name}") for name in ("monday", "thursday"))
    yield from wrong("days-range", {*range(5)}, "{}")
    yield from wrong("days-some", {0, 3}, "{}")
    yield from wrong("typed-and", {0, 3}, f"{monday} {{}} {thursday}")
    yield from wrong("typed-to", {*range(4)}, f"{monday} {{}} {thursday}")
    yield from wrong("typed-beside-days", {0}, f"{{}} {monday}", f"{monday} {{}}")
    for spelling in spellings(listed, "typed-not-weekly"):
        if (found := _tried(lambda typed: parse_days(typed, typing), spelling)) is not None:
            yield "typed-not-weekly", f"“{spelling}” is understood as {sorted(found)}"


def _of_times(listed: Words, typing: Words) -> Iterator[Fault]:
    def wrong(key: str, wanted: tuple[time, ...], *frames: str) -> Iterator[Fault]:
        yield from _wrong(listed, key, wanted, frames, lambda typed: parse_times(typed, typing))

    morning, evening = time(7, 30), time(19, 30)
    hours = spellings(listed, "typed-hour") or ["h"]
    yield from wrong("typed-hour", (time(7),), "7 {}", "7{}")
    yield from wrong("typed-hour", (time(7), time(18)), "7 {0} 18 {0}", "7{0} 18{0}")
    yield from wrong("typed-minute", (morning,), f"7 {hours[0]} 30 {{}}", f"7{hours[0]}30{{}}")
    yield from wrong("typed-half-past", (morning,), f"7 {hours[0]} {{}}", f"7{hours[0]}{{}}")
    yield from wrong("typed-am", (morning,), "7:30 {}", "{} 7:30")
    yield from wrong("typed-pm", (evening,), "7:30 {}", "{} 7:30")
    yield from wrong("typed-night", (time(21),), "9 {}", "{} 9")
    yield from wrong("typed-noon", (time(12),), "{}")
    yield from wrong("typed-midnight", (time(0),), "{}")
    yield from wrong("typed-and", (morning, evening), "7:30 {} 19:30")
    yield from wrong("typed-beside-times", (morning,), "{} 7:30", "7:30 {}")

    def quiet(typed: str) -> QuietHours:
        return understand_quiet_hours(typed, languages=(typing,)).hours

    night = QuietHours(time(22), time(7), "Europe/Berlin")
    yield from _wrong(listed, "typed-to", night, ("22:00 {} 07:00 Europe/Berlin",), quiet)


def _of_periods(listed: Words, typing: Words) -> Iterator[Fault]:
    def wrong(key: str, wanted: str, *frames: str) -> Iterator[Fault]:
        yield from _wrong(listed, key, wanted, frames, lambda typed: neutral_period(typed, typing))

    for name in NAMES:
        # "mar" may be Tuesday for days and yet be refused here, where it may be March
        for spelling in spellings(listed, f"day-{name}"):
            found = neutral_period(spelling, typing)
            if found not in ((name,) if spelling == listed(f"day-{name}") else (name, None)):
                yield f"day-{name}", f"“{spelling}” is understood as {found}"
    for name in ("today", "yesterday"):
        yield from wrong(f"day-{name}", name, "{}")
    for unit, wanted in UNITS.items():
        yield from wrong(f"typed-{unit}", wanted, "3 {}", "3{}")
    yield from wrong("period-all", "all", "{}")
    for month in MONTH_NAMES:
        yield from wrong(f"typed-{month}", f"3 {month}", "3 {}", "{} 3")
    days = (spellings(listed, "typed-days") or ["d"])[0]
    november = (spellings(listed, "typed-november") or ["november"])[0]
    besides = (f"3 {days} {{}}", f"{{}} 3 {days}")
    for spelling in spellings(listed, "typed-beside-periods"):
        dates = (
            f"3 {{}} {november}",
            f"3 {november} {{}}",
            f"{{}} 3 {november}",
            f"{november} 3{{}}",
        )
        understood = [
            *(
                _tried(lambda typed: neutral_period(typed, typing), f.format(spelling)) == "3d"
                for f in besides
            ),
            *(
                _tried(lambda typed: neutral_period(typed, typing), f.format(spelling))
                == "3 november"
                for f in dates
            ),
        ]
        if not any(understood):
            yield "typed-beside-periods", f"“{spelling}” is not understood beside a period"


def _wrong(
    listed: Words,
    key: str,
    wanted: _Parsed,
    frames: tuple[str, ...],
    parse: Callable[[str], _Parsed | None],
) -> Iterator[Fault]:
    """The spellings of a message that mean something else in each of the frames."""
    for spelling in spellings(listed, key):
        found = [_tried(parse, frame.format(spelling)) for frame in frames]
        if wanted not in found:
            typed = frames[0].format(spelling)
            yield (
                key,
                f"“{typed}” is "
                + ("not understood" if found[0] is None else f"understood as {found[0]}"),
            )


def _tried(parse: Callable[[str], _Parsed | None], typed: str) -> _Parsed | None:
    try:
        return parse(typed)
    except BadOption:
        return None


def faults_of_what_is_shown(words: Words, typing: Words) -> Iterator[Fault]:
    """Descriptions of schedules and quiet hours, choices and examples that can't be typed again."""
    yield from _of_schedules(words, typing)
    yield from _of_quiet_hours(words, typing)
    yield from _of_offers(words, typing)
    yield from _of_amounts(words, typing)
    yield from _of_descriptions(words, typing)
    found = neutral_period(words("period-date"), typing) or ""
    if not found.endswith(" november"):
        yield "period-date", f"“{words('period-date')}” isn't understood as a day of November"


def _of_schedules(words: Words, typing: Words) -> Iterator[Fault]:
    for count in range(1, 8):
        for days in map(frozenset, combinations(range(7), count)):
            said = describe(SetTimes(TIMES[:1], days, "UTC"))
            shown = words.shown(said.values["days"])
            if _tried(lambda typed: parse_days(typed, typing), shown) != days:
                yield "days-monday", f"“{shown}” isn't understood as the days {sorted(days)}"
    for count in range(1, len(TIMES) + 1):
        said = describe(SetTimes(TIMES[:count], frozenset({0}), "UTC"))
        shown = words.shown(said.values["times"])
        if _tried(lambda typed: parse_times(typed, typing), shown) != TIMES[:count]:
            yield "list-and", f"“{shown}” isn't understood as times"


def _of_quiet_hours(words: Words, typing: Words) -> Iterator[Fault]:
    for zone in ("Asia/Tokyo", "Etc/GMT-2"):
        night = QuietHours(time(22), time(7), zone)
        said = describe(AsItComes(180, night))
        whole, name = words.tell(said), str(said.values["zone"])
        shown = whole[whole.index("22:00") : whole.index(name) + len(name)]

        def parse(typed: str) -> QuietHours:
            return understand_quiet_hours(typed, languages=(typing,)).hours

        if _tried(parse, shown) != night:
            yield "schedule-as-it-comes-quiet", f"“{shown}” isn't understood as quiet hours"


def _of_offers(words: Words, typing: Words) -> Iterator[Fault]:
    for option, offered in PERIODS.items():
        for value, name in offered.items():
            if _moments(words.tell(name), typing) != _moments(value, typing):
                yield name.key, f"“{words.tell(name)}” isn't understood as {value} for {option}"


def _of_descriptions(words: Words, typing: Words) -> Iterator[Fault]:
    """Examples in the descriptions of options, which people copy."""

    def understands(option: str, typed: str) -> bool:
        if option == "days":
            return _tried(lambda text: parse_days(text, typing), typed) is not None
        return neutral_period(typed, typing) is not None

    for key in (
        "search.since",
        "search.until",
        "search.on",
        "schedule-add.days",
        "schedule-edit.days",
    ):
        option = key.partition(".")[2]
        parts = re.split("[,:]", fold_text(words(key)))
        if sum(understands(option, part) for part in parts) < EXAMPLES[option]:
            yield key, "gives too few examples, with commas between them, that are understood"


def _of_amounts(words: Words, typing: Words) -> Iterator[Fault]:
    for key, letter in (("period-of-hours", "h"), ("period-of-days", "d")):
        for count in AMOUNTS:
            shown = words.tell(Said(key, {"count": count}))
            if _moments(shown, typing) != _moments(f"{count}{letter}", typing):
                yield key, f"“{shown}” isn't understood as {count}{letter}"


def _moments(typed: str, typing: Words) -> tuple[object, ...]:
    """What a text means as since and on."""
    neutral = neutral_period(typed, typing) or typed
    return (
        _tried(lambda text: since_start(text, NOW), neutral),
        _tried(lambda text: whole_day(text, NOW), neutral) if typed[:1].isalpha() else None,
    )
