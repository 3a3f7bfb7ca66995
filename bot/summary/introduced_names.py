"""Names in the sentences of an article: who has been introduced, and whom the article is about."""

import re
from collections import Counter
from collections.abc import Callable, Iterable

from bot.text.months import ENGLISH_MONTHS

_CAPITAL = "[A-ZÀ-ÖØ-ÞĀČĆĐĘĚĢĪĶŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽА-ЯЁЄІЇҐ]"
_CAPITALS = re.compile(rf"\b{_CAPITAL}[\w'’-]*+\.?(?>(?: {_CAPITAL}[\w'’-]*+(?:\.(?= ))?)*)")
_POSSESSIVE = re.compile(r"['’]s?\.?$|\.$")
_FORM_OF_ADDRESS = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof|Sgt|Lt|Gen|Col|Capt|Maj|Sen|Rep|Gov|Judge|Officer"
    r"|Herr|Frau|M|Mme|Sr|Sra)\.?$"
)
# Parts of names that no one has to be introduced to: "With The Stars" introduces no "The".
_NO_NAMES = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Day Year Street U S I A An The And Or But Of "
    "For In On At To With By From As If Is Are Was He She It We You They This That My Your His Her Their Our "
    "Its Not No So All What When Where Who Why How New"
)
_NO_SURNAMES = frozenset((*_NO_NAMES.split(), *map(str.title, ENGLISH_MONTHS)))
_LONGEST = 5_000
_LOOKED_THROUGH = 20  # of the names, most frequent first
_OFTEN = 3
_MAIN = 2


class NameReader:
    """Reads consecutive sentences of a text: "Ann Emory" introduces "Emory"."""

    def __init__(self) -> None:
        self._introduced: set[str] = set()

    def read(self, text: str) -> tuple[frozenset[str], frozenset[str]]:
        """The names that an earlier sentence introduces and this one only repeats; all of its names."""
        alone: set[str] = set()
        introduced: set[str] = set()
        named: set[str] = set()
        for run in _CAPITALS.findall(text):
            if " " not in run:
                alone.add(_bare(run))
                continue
            first, *others = [_bare(word) for word in run.split(" ")]
            named.add(first)
            if _FORM_OF_ADDRESS.match(first):
                first, *others = others
                named.add(first)
            introduced.update(others)
            if not others:
                alone.add(first)
        needed = (alone & self._introduced) - introduced
        named |= alone | introduced
        self._introduced |= introduced - _NO_SURNAMES
        return frozenset(needed), frozenset(named)


def main_names(sentences: Iterable[str], is_word: Callable[[str], object]) -> frozenset[str]:
    """The two names that a text mentions most, at least three times each; `is_word` rejects "The"."""
    counts = Counter(
        [
            name
            for text in sentences
            for run in _CAPITALS.findall(text[:_LONGEST])
            for name in run.split()
        ]
    )
    return frozenset(
        [
            _bare(name)
            for name, count in counts.most_common(_LOOKED_THROUGH)
            if count >= _OFTEN and name not in _NO_SURNAMES and is_word(name)
        ][:_MAIN]
    )


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word) if word[-1] in "s.'’" else word
