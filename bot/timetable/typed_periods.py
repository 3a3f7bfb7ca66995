"""Periods and days as people type them in their language, as the texts that `periods` reads.

Those texts are of no language (`2026-11-03`, `3d`) or short English (`week`, `3 november`), so that
they can be stored and understood again by anybody.
"""

from collections.abc import Sequence
from datetime import date

from bot.timetable.folded_text import fold_text
from bot.timetable.vocabulary import (
    DAYS,
    HOURS,
    MONTHS,
    WEEKS,
    YEARS,
    Meaning,
    Token,
    TypedWords,
    typed_words,
)
from bot.words import Words

DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTH_NAMES = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")  # fmt: skip
PERIODS = {DAYS: "day", WEEKS: "week", MONTHS: "month", YEARS: "year"}
_AMOUNTS = {HOURS: (1, "h"), DAYS: (1, "d"), WEEKS: (1, "w"), MONTHS: (31, "d"), YEARS: (366, "d")}
_MOST_DIGITS = 4  # of an amount
_MOST_DAYS = 100_000  # 273 years; more may be before the first year that a date can have
_AGO = ("today", "yesterday")
_LONGEST = 100  # characters; longer texts are no periods


def neutral_period(typed: str, *languages: Words) -> str | None:
    """`week`, `3d`, `yesterday`, `monday`, `3 november`, `2026-11-03`, `2026-11` or `all`.

    English and the languages are understood. None for anything else.
    """
    text = fold_text(typed)
    if len(text) > _LONGEST:
        return None
    words = typed_words(*languages)
    if text in words.alone:
        return _alone(words.alone[text])
    if iso := _iso(text):
        return iso
    tokens = words.periods.tokens(text)
    # "3 days ago" first: "ago" is also short for Spanish "agosto"
    needed = _without_beside(tokens)
    if len(needed) == 2 and needed[0].is_number and needed[1].means("unit"):
        return _amount(needed[0], needed[1].value("unit"))
    months = [token for token in tokens if token in needed or token.means("month")]
    return _date(months) or _without_sides(text, tokens, words)


def _alone(meaning: Meaning | None) -> str | None:
    match meaning:
        case Meaning("all"):
            return "all"
        case Meaning("last", unit):
            return PERIODS[unit]
        case Meaning("ago", days):
            return _AGO[days]
        case Meaning("day", day):
            return DAY_NAMES[day]
    return None  # a month, or a text that means several things


def _iso(text: str) -> str | None:
    """`2026-11` and every date in ISO 8601, as `2026-11-03`."""
    try:
        if len(text) == 7:
            date.fromisoformat(f"{text}-01")
            return text
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def _without_beside(tokens: Sequence[Token]) -> list[Token]:
    """The tokens that count; behind a number a unit does, whatever else it means."""
    return [
        token
        for before, token in zip((None, *tokens), tokens, strict=False)
        if not _is_beside(token) or (before and before.is_number and token.means("unit"))
    ]


def _is_beside(token: Token) -> bool:
    return token.text in (".", ",") or token.means("beside")


def _amount(number: Token, unit: int | None) -> str | None:
    if unit is None or len(number.text) > _MOST_DIGITS:
        return None
    times, letter = _AMOUNTS[unit]
    amount = int(number.text) * times
    return f"{amount}{letter}" if amount < _MOST_DAYS else None


def _date(tokens: Sequence[Token]) -> str | None:
    """A month with a day, a year or both, in any order: `3 nov`, `nov 3, 2026`, `2026年11月3日`."""
    months = [month for token in tokens if (month := token.value("month"))]
    numbers = [token.text for token in tokens if token.is_number]
    units = [
        token
        for before, token in zip((None, *tokens), tokens, strict=False)
        if token.means("unit") and not token.means("month") and before and before.is_number
    ]
    if len(months) != 1 or len(tokens) != 1 + len(numbers) + len(units):
        return None
    years = [number for number in numbers if len(number) == 4]
    days = [number for number in numbers if len(number) <= 2]
    if len(years) > 1 or len(days) > 1 or len(years) + len(days) != len(numbers):
        return None
    return _written(int(years[0]) if years else None, months[0], int(days[0]) if days else None)


def _written(year: int | None, month: int, day: int | None) -> str | None:
    if year is None:
        return None if day is None else f"{day} {MONTH_NAMES[month - 1]}"
    try:
        whole = date(year, month, 1 if day is None else day)
    except ValueError:
        return None
    return f"{whole:%Y-%m}" if day is None else whole.isoformat()


def _without_sides(text: str, tokens: Sequence[Token], words: TypedWords) -> str | None:
    """`last week` and `since monday.` as `week` and `monday`."""
    first, last = 0, len(tokens)
    while first < last and _is_beside(tokens[first]):
        first += 1
    while first < last and _is_beside(tokens[last - 1]):
        last -= 1
    if first == last:
        return None
    return _alone(words.alone.get(text[tokens[first].start : tokens[last - 1].end]))
