"""ROUGE-1, -2 and -L F1, equal to Google's rouge_score with use_stemmer=True."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from nltk.stem.porter import PorterStemmer

_NOT_WORD = re.compile(r"[^a-z0-9]+")
_PORTER = PorterStemmer()


class Rouge(NamedTuple):
    """F1 of the three kinds of ROUGE, 0 to 100."""

    one: float
    two: float
    longest: float

    @property
    def mean(self) -> float:
        """(ROUGE-1 + ROUGE-2) / 2, which weights are tuned for and summarizers compared by."""
        return (self.one + self.two) / 2


def score(references: Sequence[str], summary: str) -> Rouge:
    """The score of a summary: the mean over its references."""
    each = [_score(_words(reference), _words(summary)) for reference in references]
    return mean(each)


def mean(scores: Sequence[Rouge]) -> Rouge:
    """The mean of each kind."""
    return Rouge(*(sum(kind) / len(scores) for kind in zip(*scores, strict=True)))


def _score(reference: list[str], words: list[str]) -> Rouge:
    return Rouge(
        _f1(_common(reference, words), len(reference), len(words)),
        _f1(_common(_pairs(reference), _pairs(words)), len(reference) - 1, len(words) - 1),
        _f1(_longest_common_subsequence(reference, words), len(reference), len(words)),
    )


def _words(text: str) -> list[str]:
    return [
        _stem(word) if len(word) > 3 else word for word in _NOT_WORD.sub(" ", text.lower()).split()
    ]


@cache
def _stem(word: str) -> str:
    return str(_PORTER.stem(word))


def _pairs(words: list[str]) -> list[tuple[str, str]]:
    return list(pairwise(words))


def _common(reference: Sequence[object], words: Sequence[object]) -> int:
    return (Counter(reference) & Counter(words)).total()


def _f1(matches: int, reference: int, candidate: int) -> float:
    if not matches:
        return 0.0
    precision, recall = matches / candidate, matches / reference
    return 100 * 2 * precision * recall / (precision + recall)


def _longest_common_subsequence(a: list[str], b: list[str]) -> int:
    """Its length, bit-parallel: one integer operation for each word of `b`."""
    places: dict[str, int] = {}
    for i, word in enumerate(a):
        places[word] = places.get(word, 0) | (1 << i)
    full = (1 << len(a)) - 1
    row = full
    for word in b:
        hits = row & places.get(word, 0)
        row = ((row + hits) | (row - hits)) & full
    return len(a) - row.bit_count()
