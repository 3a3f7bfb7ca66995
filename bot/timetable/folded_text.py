"""Typed text without case, accents, widths and the digits of other scripts, so that words compare."""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

_PUNCTUATION = {
    **dict.fromkeys("'’‘ʼ`´′", ""),  # п'ятниця, 22:00'den
    **dict.fromkeys("ـ", ""),  # only stretches an Arabic word
    **dict.fromkeys("~〜−", "-"),  # 月〜金
    **dict.fromkeys("、،・·", ","),
    **dict.fromkeys("。｡", "."),
    **dict.fromkeys("؛", ";"),
}
# Letters that Unicode does not take apart, and spellings that Arabic writers use for each other.
_ALIKE = str.maketrans("ıłøđىة", "ilodيه")
SEPARATORS = " ,;&+/"
_SHOWN = 40  # characters of what was typed, repeated in an error
_VOICED = "\u3099\u309a"  # not an accent: が is another syllable than か


class Folded(NamedTuple):
    """A text and where each of its characters comes from."""

    text: str
    typed: str  # in composed letters (NFC)
    starts: tuple[int, ...]  # for each character of `text` its place in `typed`, then the length

    def typed_between(self, start: int, end: int) -> str:
        """What was typed for these characters of `text`."""
        return self.typed[self.starts[start] : self.starts[end]]

    def word_around(self, at: int, separators: str = SEPARATORS) -> str:
        """What was typed around a character of `text`, up to the next separators."""
        start, end = at, at + 1
        while start and self.text[start - 1] not in separators:
            start -= 1
        while end < len(self.text) and self.text[end] not in separators:
            end += 1
        return self.typed_between(start, end)


def shortened(typed: str) -> str:
    """The text on one line and at most so long as an error repeats it."""
    plain = " ".join(typed.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}…"


def fold(typed: str) -> Folded:
    """Fold `Ｍｏ．` to `mo.`, `sábado` to `sabado` and `٠٧：٣٠` to `07:30`.

    Runs of white space become one space; those at the ends are removed.
    """
    composed = unicodedata.normalize("NFC", typed)
    letters: list[str] = []
    starts: list[int] = []
    for at, character in enumerate(composed):
        for letter in _folded(character):
            if letter == " " and (not letters or letters[-1] == " "):
                continue
            letters.append(letter)
            starts.append(at)
    while letters and letters[-1] == " ":
        letters.pop()
        starts.pop()
    # characters that fold to nothing belong to what is before them
    end = len(composed.rstrip())
    return Folded("".join(letters), composed, (*starts, end))


def fold_text(typed: str) -> str:
    """The folded text alone."""
    return fold(typed).text


@lru_cache(4096)
def _folded(character: str) -> str:
    if (replaced := _PUNCTUATION.get(character)) is not None:
        return replaced
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    if category == "Cf":  # directions and joiners
        return ""
    if category == "Pd":
        return "-"
    if category == "Nd":
        return str(unicodedata.decimal(character))
    apart = unicodedata.normalize("NFKD", character.casefold())
    letters = "".join(c for c in apart if c in _VOICED or not unicodedata.combining(c))
    folded = unicodedata.normalize("NFC", letters).casefold().translate(_ALIKE)
    return "".join(_PUNCTUATION.get(c, " " if c.isspace() else c) for c in folded)
