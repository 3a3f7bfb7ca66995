"""Stretches of time as lexemes, so that the index itself finds the newest matches.

GIN gives all matches of a tsquery, in no order. A word in a third of a million articles has 300,000,
of which a search needs the newest thousand: `word & (stretch | stretch | …)` has few more than these.
Each article has a lexeme for the 18 hours that it is from, for the 6 days, 48 days and 388 days.
"""

from collections.abc import Sequence

from bot.storage.full_text.places_in_index import ID_BITS

_LEVELS = {"a": 0, "b": 3, "c": 6, "d": 9}  # bits of 18 hours that a stretch has
MOST_STRETCHES = 16  # of one tsquery


def stretches_at(place: int) -> list[str]:
    """The lexemes of an article at that place. No token begins like them."""
    return [_lexeme(level, place >> ID_BITS + bits) for level, bits in _LEVELS.items()]


def stretches_between(first: int, last: int) -> list[str] | None:
    """Lexemes of which each article between two places has one; None if they were too many."""
    for level, bits in _LEVELS.items():
        begin, end = first >> ID_BITS + bits, last >> ID_BITS + bits
        if end - begin < MOST_STRETCHES:
            return [_lexeme(level, number) for number in range(begin, end + 1)]
    return None


def levels() -> Sequence[tuple[str, int]]:
    """The kinds of stretches, the shortest first, each with the bits of a place that it leaves out."""
    return [(level, ID_BITS + bits) for level, bits in _LEVELS.items()]


def stretches_numbered(level: str, numbers: Sequence[int]) -> list[str]:
    """The lexemes of some stretches of one kind."""
    return [_lexeme(level, number) for number in numbers]


def _lexeme(level: str, number: int) -> str:
    return f"#{level}{number:d}"
