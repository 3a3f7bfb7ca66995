"""The words for days, times and periods in a language: what people may type, and what each means.

They come from the messages of the language ("What people type" in en.ftl) and are looked up in folded
text (`folded_text`). English is understood in every language.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.timetable.folded_text import fold_text
from bot.words import Words, english


class Meaning(NamedTuple):
    """What a word means: a kind, and a number for kinds that need one."""

    kind: str
    value: int = 0


NOON, MIDNIGHT = 12, 0  # values of "at"
HOURS, DAYS, WEEKS, MONTHS, YEARS = range(5)  # values of "unit"
DAILY, WEEKDAYS, WEEKENDS = range(3)  # values of "group"

_BOTH = {
    "typed-and": Meaning("and"),
    "typed-to": Meaning("to"),
}
_DAY_WORDS = {
    "days-daily": Meaning("group", DAILY),
    "days-weekdays": Meaning("group", WEEKDAYS),
    "days-weekends": Meaning("group", WEEKENDS),
    "days-weekly": Meaning("weekly"),
    "typed-not-weekly": Meaning("not-weekly"),
    "typed-beside-days": Meaning("beside"),
}
_DAY_NAMES = {
    "day-monday": Meaning("day", 0),
    "day-tuesday": Meaning("day", 1),
    "day-wednesday": Meaning("day", 2),
    "day-thursday": Meaning("day", 3),
    "day-friday": Meaning("day", 4),
    "day-saturday": Meaning("day", 5),
    "day-sunday": Meaning("day", 6),
}
_DAYS_OF_SCHEDULES = {
    "days-monday": Meaning("day", 0),
    "days-tuesday": Meaning("day", 1),
    "days-wednesday": Meaning("day", 2),
    "days-thursday": Meaning("day", 3),
    "days-friday": Meaning("day", 4),
    "days-saturday": Meaning("day", 5),
    "days-sunday": Meaning("day", 6),
}
_TIME_WORDS = {
    "typed-hour": Meaning("hour"),
    "typed-minute": Meaning("minute"),
    "typed-half-past": Meaning("half"),
    "typed-am": Meaning("am"),
    "typed-pm": Meaning("pm"),
    "typed-night": Meaning("night"),
    "typed-noon": Meaning("at", NOON),
    "typed-midnight": Meaning("at", MIDNIGHT),
    "typed-beside-times": Meaning("beside"),
}
_DATE_WORDS = {
    "typed-hours": Meaning("unit", HOURS),
    "typed-days": Meaning("unit", DAYS),
    "typed-weeks": Meaning("unit", WEEKS),
    "typed-months": Meaning("unit", MONTHS),
    "typed-years": Meaning("unit", YEARS),
    "typed-beside-periods": Meaning("beside"),
}
_MONTH_NAMES = {
    "typed-january": Meaning("month", 1),
    "typed-february": Meaning("month", 2),
    "typed-march": Meaning("month", 3),
    "typed-april": Meaning("month", 4),
    "typed-may": Meaning("month", 5),
    "typed-june": Meaning("month", 6),
    "typed-july": Meaning("month", 7),
    "typed-august": Meaning("month", 8),
    "typed-september": Meaning("month", 9),
    "typed-october": Meaning("month", 10),
    "typed-november": Meaning("month", 11),
    "typed-december": Meaning("month", 12),
}
_PERIOD_NAMES = {
    "period-all": Meaning("all"),
    "period-day": Meaning("last", DAYS),
    "period-week": Meaning("last", WEEKS),
    "period-month": Meaning("last", MONTHS),
    "period-year": Meaning("last", YEARS),
    "day-today": Meaning("ago", 0),
    "day-yesterday": Meaning("ago", 1),
}

_KEPT = 4  # languages; each has 100 KB and is made in 2 ms
_SHORTEST_NAME = 3  # letters of a name that is cut short: mon, tues, nov, sept
# Scripts that are written without spaces, or with endings behind any word
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1100-\u11ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)


class Token(NamedTuple):
    """A word, a number or a sign of a folded text."""

    text: str
    start: int
    end: int
    meanings: tuple[Meaning, ...] = ()  # none for numbers, signs and unknown words

    @property
    def is_number(self) -> bool:
        """Whether it is a run of digits."""
        return not self.meanings and self.text.isdecimal()

    def value(self, kind: str) -> int | None:
        """The number of its meaning of that kind; None if it has none."""
        return next((each.value for each in self.meanings if each.kind == kind), None)

    def means(self, *kinds: str) -> bool:
        """Whether it has a meaning of one of these kinds."""
        return any(each.kind in kinds for each in self.meanings)


class Vocabulary(NamedTuple):
    """Words for days, times or periods."""

    meanings: Mapping[str, tuple[Meaning, ...]]  # by folded word or phrase
    prefixes: frozenset[str]  # what the next word may be joined to, such as Arabic "and"
    longest: int  # characters of a phrase

    def tokens(self, text: str) -> list[Token]:
        """The words, numbers and signs of a folded text, without its spaces."""
        found: list[Token] = []
        at, joined = 0, False
        while at < len(text):
            if text[at] == " ":
                at, joined = at + 1, False
                continue
            token = self._phrase(text, at, joined) or _plain(text, at)
            found.append(token)
            at, joined = token.end, token.text in self.prefixes
        return found

    def _phrase(self, text: str, start: int, joined: bool) -> Token | None:
        """The longest known phrase that begins here."""
        if not joined and start and _is_inside(text, start):
            return None
        for end in range(min(len(text), start + self.longest), start, -1):
            phrase = text[start:end]
            if (meanings := self.meanings.get(phrase)) and (
                phrase in self.prefixes or not _is_inside(text, end)
            ):
                return Token(phrase, start, end, meanings)
        return None


class TypedWords(NamedTuple):
    """What can be typed in one or several languages."""

    days: Vocabulary
    times: Vocabulary
    periods: Vocabulary
    # Whole texts that mean a period or a day; None for those that mean several.
    alone: Mapping[str, Meaning | None]


@lru_cache(_KEPT)
def typed_words(*languages: Words) -> TypedWords:
    """What can be typed in these languages and in English, which comes first."""
    each = [_of_language(words) for words in dict.fromkeys((english(), *languages))]
    alone: dict[str, Meaning | None] = {}
    for one in reversed(each):
        alone.update(one.alone)
    return TypedWords(
        _together([one.days for one in each]),
        _together([one.times for one in each]),
        _together([one.periods for one in each]),
        alone,
    )


def spellings(words: Words, key: str) -> list[str]:
    """What may be typed for a message: its text, and what its `.also` lists."""
    texts = [words(key)]
    if f"{key}.also" in english().messages:
        texts.append(words(f"{key}.also"))
    return [each.strip() for text in texts for each in text.split("|") if each.strip()]


@lru_cache(_KEPT)
def _of_language(words: Words) -> TypedWords:
    both = _listed(words, _BOTH)
    joining, prefixes = _joining(words)
    for phrase in joining:
        both.setdefault(phrase, []).append(Meaning("and"))
    names = _listed(words, {**_DAY_NAMES, **_DAYS_OF_SCHEDULES})
    months = _listed(words, _MONTH_NAMES)
    of_names, of_months = _beginnings(names), _beginnings(months)
    periods = _listed(words, _PERIOD_NAMES)
    beside = _listed(words, _DATE_WORDS)
    return TypedWords(
        _vocabulary([_listed(words, _DAY_WORDS), {**of_names, **names}, both], prefixes),
        _vocabulary([_listed(words, _TIME_WORDS), both], prefixes),
        _vocabulary([beside, {**of_months, **months}], frozenset()),
        # Dutch "maand" is a month, and no Monday cut short
        {**_alone([of_names, of_months]), **_alone([periods, names, months])},
    )


def _listed(words: Words, keys: Mapping[str, Meaning]) -> dict[str, list[Meaning]]:
    """The meanings of each spelling of these messages."""
    found: dict[str, list[Meaning]] = {}
    for key, meaning in keys.items():
        for spelling in spellings(words, key):
            plain = fold_text(spelling)
            # week-end is also written as one word and as two
            for phrase in {plain, plain.replace("-", " "), plain.replace("-", "")}:
                meanings = found.setdefault(phrase, [])
                if meaning not in meanings:
                    meanings.append(meaning)
    return found


def _beginnings(names: Mapping[str, list[Meaning]]) -> dict[str, list[Meaning]]:
    """The beginnings of names, of three letters or more, that only one of them has."""
    found: dict[str, list[Meaning]] = {}
    for name, meanings in names.items():
        if name.isalpha():
            for length in range(_SHORTEST_NAME, len(name)):
                known = found.setdefault(name[:length], [])
                known += [each for each in meanings if each not in known]
    return {each: meanings for each, meanings in found.items() if len(meanings) == 1}


def _joining(words: Words) -> tuple[set[str], frozenset[str]]:
    """What the language puts between the items of a list, and what of that touches the next item."""
    between = set()
    for key in ("list-and", "list-or"):
        between.add(words(key, begin="\n", end="\n").strip("\n"))
    between.add(words("list-comma"))
    letters = {fold_text(each): each for each in between if any(c.isalpha() for c in each)}
    return set(letters), frozenset(p for p, each in letters.items() if not each[-1].isspace())


def _vocabulary(
    parts: Sequence[Mapping[str, list[Meaning]]], prefixes: frozenset[str]
) -> Vocabulary:
    meanings: dict[str, tuple[Meaning, ...]] = {}
    for part in parts:
        for phrase, found in part.items():
            known = meanings.get(phrase, ())
            meanings[phrase] = known + tuple(each for each in found if each not in known)
    return Vocabulary(meanings, prefixes, max(map(len, meanings), default=0))


def _together(vocabularies: Sequence[Vocabulary]) -> Vocabulary:
    if len(vocabularies) == 1:
        return vocabularies[0]
    prefixes = frozenset().union(*(each.prefixes for each in vocabularies))
    parts = [
        {phrase: list(found) for phrase, found in each.meanings.items()} for each in vocabularies
    ]
    return _vocabulary(parts, prefixes)


def _alone(parts: Sequence[Mapping[str, list[Meaning]]]) -> dict[str, Meaning | None]:
    found: dict[str, Meaning | None] = {}
    for part in parts:
        for phrase, meanings in part.items():
            several = len(meanings) > 1 or found.get(phrase, meanings[0]) != meanings[0]
            found[phrase] = None if several else meanings[0]
    return found


def _is_inside(text: str, at: int) -> bool:
    """Whether this place is inside a word or a number."""
    if not 0 < at < len(text):
        return False
    one, other = text[at - 1], text[at]
    if one.isdecimal() or other.isdecimal():
        return one.isdecimal() and other.isdecimal()
    return one.isalpha() and other.isalpha() and not _UNSPACED.search(one + other)


def _plain(text: str, start: int) -> Token:
    """The number, the unknown word or the sign that begins here."""
    end = start + 1
    while _is_inside(text, end):
        end += 1
    return Token(text[start:end], start, end)
