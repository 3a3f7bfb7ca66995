"""The plural category of a whole number, by language: CLDR's cardinal rules.

Only integers are counted in messages. Tests compare each language with Babel.
"""

from collections.abc import Callable


def _one_or_other(number: int) -> str:
    return "one" if number == 1 else "other"


# By the part of the language code before the hyphen. A language with an .ftl file needs a row.
PLURALS: dict[str, Callable[[int], str]] = {
    "en": _one_or_other,
}
