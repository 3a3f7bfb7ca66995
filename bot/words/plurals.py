"""The plural category of a whole number, by language: CLDR's cardinal rules.

Only integers are counted in messages. Tests compare each language with Babel.
"""

from collections.abc import Callable


def _always_other(number: int) -> str:
    return "other"


def _one_or_other(number: int) -> str:
    return "one" if number == 1 else "other"


def _with_millions(number: int) -> str:
    if number == 1:
        return "one"
    return "many" if number and number % 1_000_000 == 0 else "other"


def _one_from_zero(number: int) -> str:
    return "one" if number == 0 else _with_millions(number)


def _east_slavic(number: int) -> str:
    if number % 10 == 1 and number % 100 != 11:
        return "one"
    return "few" if _ends_in_two_to_four(number) else "many"


def _polish(number: int) -> str:
    if number == 1:
        return "one"
    return "few" if _ends_in_two_to_four(number) else "many"


def _ends_in_two_to_four(number: int) -> bool:
    return number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14)


def _arabic(number: int) -> str:
    if number < 3:
        return ("zero", "one", "two")[number]
    if number % 100 < 3:
        return "other"
    return "few" if number % 100 <= 10 else "many"


# By the part of the language code before the hyphen. A language with an .ftl file needs a row.
PLURALS: dict[str, Callable[[int], str]] = {
    "en": _one_or_other,
    "de": _one_or_other,
    "nl": _one_or_other,
    "sv": _one_or_other,
    "tr": _one_or_other,
    "es": _with_millions,
    "it": _with_millions,
    "fr": _one_from_zero,
    "pt": _one_from_zero,
    "ru": _east_slavic,
    "uk": _east_slavic,
    "pl": _polish,
    "ar": _arabic,
    "id": _always_other,
    "ja": _always_other,
    "ko": _always_other,
    "zh": _always_other,
}
