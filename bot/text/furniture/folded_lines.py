"""Lines in the form in which they are compared with the words of page furniture."""

import re

from bot.text.characters import matching_form

_BETWEEN_WORDS = re.compile(r"[\s,;:/|·•()+&!?\[\]،：（）、【】]+|(?<!\w)[-–—.]+|[-–—.]+(?!\w)")
_AROUND_WORD = " .,;:()[]|·•!?-–—+&،"


def folded(text: str) -> str:
    """The text case-folded, Turkish i's with and without dot alike."""
    form = matching_form(text)
    return form if form.isascii() else form.replace("i\u0307", "i").replace("ı", "i")


def words_of_folded(line: str) -> list[str]:
    """The words of a folded line, without punctuation between them."""
    return [word for word in _BETWEEN_WORDS.split(line) if word]


def first_word(line: str) -> str:
    """The first word of a folded line, which rules most lines out."""
    return line.partition(" ")[0].strip(_AROUND_WORD)


def word_set(table: str) -> frozenset[str]:
    """Words separated by white space, folded."""
    return frozenset(folded(table).split())


def phrases(table: str) -> frozenset[str]:
    """Phrases separated by `|` or line breaks, folded."""
    return frozenset(map(folded, _cells(table)))


def beginnings(table: str) -> tuple[str, ...]:
    """Phrases for `str.startswith` and `str.endswith`, in lower case.

    A blank after a phrase, before the `|`, says that a word ends there.
    """
    return tuple(_cells(table))


def _cells(table: str) -> list[str]:
    rows = (row.removeprefix("    ") for row in table.split("\n") if row.strip())
    return [cell for row in rows for cell in row.split("|") if cell.strip()]
