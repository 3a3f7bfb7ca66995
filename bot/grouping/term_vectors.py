"""Accounts of the same event in different words: an article as a vector of weighted terms.

A term weighs more the rarer it is in news, the earlier it appears and, slowly, the more often it
appears. Names and numbers weigh twice as much, because they tell an event from others of its kind. A
vector has at most 60 terms, the heaviest of each kind, and length one. The two lowest bits of a
weight say what kind the term is. No model: sentence embeddings are hardly better on whole
texts, at a hundred times the cost.
"""

import math
import re
import zlib
from collections.abc import Mapping, Set
from operator import itemgetter
from typing import NamedTuple

SCALE = 65_535
"""The length of a vector: weights are whole numbers of two bytes."""
FEWEST_TERMS = 8
"""A text with fewer terms says too little about what happened and has an empty vector."""
WORD, NAME, NUMBER = 0, 1, 2
"""Kinds of terms."""
MOST = {WORD: 22, NAME: 30, NUMBER: 8}
"""Terms of each kind in a vector."""
MOST_TERMS = sum(MOST.values())
IN_TITLE = 1.5
"""Weight of a word in the title, times that of another."""
UNKNOWN_WEIGHT = 7.0
"""Weight of a word of unknown rarity, and of a number: that of one that is not in the English table."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_WEIGHT = 2.5  # that of a month
_KINDS = 0b11
_NAME_FACTOR = (
    2.0  # weight of a name or number, times that of another word; 1.5 to 2 made no difference
)
_FEWEST_SHARED = 4  # the names of a country and of a minister alone make no event


class Term(NamedTuple):
    """What a word counts as. `weight` is 0 for words that every text has."""

    hash: int
    weight: float
    kind: int
    always_name: bool = (
        False  # also at the beginning of a sentence, because no other word is so rare
    )


def hash_of(word: str) -> int:
    """A word's hash of 32 bits, the same in every process."""
    return zlib.crc32(word.encode("utf-8", "replace"))


def number_term(number: str) -> Term:
    """What a number counts as. A year is an ordinary word, and a single digit nothing."""
    if len(number) < 2:
        return Term(0, 0.0, WORD)
    if _YEAR.fullmatch(number):
        return Term(hash_of(number), _YEAR_WEIGHT, WORD)
    return Term(hash_of(number), UNKNOWN_WEIGHT, NUMBER)


class Alikeness(NamedTuple):
    """How alike two vectors are, each from 0 to 1."""

    whole: float  # the cosine
    names: float  # the cosine of the names and numbers alone: who, where, how many
    words: float  # the cosine of the other words alone: what happened


def vector(
    counts: Mapping[str, int],
    terms: Mapping[str, Term],
    opening: Set[str],
    factors: Mapping[str, float],
) -> dict[int, int]:
    """Hash of a term -> weight, heaviest first. Empty if the text says too little.

    `counts` has the number of times that each word occurs in the text. `opening` has the words that
    only occur at the beginning of a sentence, where a capital letter means nothing. `factors` has the
    words that weigh more because of their place.
    """
    times: dict[int, int] = {}
    weights: dict[int, float] = {}
    kinds: dict[int, int] = {}
    ordinary = set()
    for word, count in counts.items():
        hash_, weight, kind, always_name = terms[word]
        if weight:
            times[hash_] = times.get(hash_, 0) + count
            weights[hash_] = max(weight, weights.get(hash_, 0.0))
            if kind == WORD:
                ordinary.add(hash_)
            elif kind == NUMBER or always_name or word not in opening:
                kinds[hash_] = kind
    if len(weights) < FEWEST_TERMS:
        return {}
    kinds = {hash_: kind for hash_, kind in kinds.items() if hash_ not in ordinary}
    for hash_ in kinds:
        weights[hash_] *= _NAME_FACTOR
    placed = {terms[word].hash: factor for word, factor in factors.items()}
    return _scaled(_weighed(weights, times, placed), kinds)


def _weighed(
    weights: Mapping[int, float], times: Mapping[int, int], placed: Mapping[int, float]
) -> dict[int, float]:
    """The weights of terms that occur so many times, at such places."""
    weighed = dict(weights)
    for hash_, count in times.items():
        if count > 1:
            weighed[hash_] *= 1 + math.log(count)
    for hash_, factor in placed.items():
        if hash_ in weighed:
            weighed[hash_] *= factor
    return weighed


def _scaled(weights: Mapping[int, float], kinds: Mapping[int, int]) -> dict[int, int]:
    """The heaviest terms of each kind as a vector of length `SCALE`."""
    room = dict(MOST)
    heaviest = []
    for hash_ in sorted(weights, key=weights.__getitem__, reverse=True):
        kind = kinds.get(hash_, WORD)
        if room[kind]:
            room[kind] -= 1
            heaviest.append((hash_, weights[hash_], kind))
    scale = SCALE / math.sqrt(sum([weight * weight for _, weight, _ in heaviest]))
    scaled = [(int(weight * scale) & ~_KINDS | kind, hash_) for hash_, weight, kind in heaviest]
    return {hash_: weight for weight, hash_ in sorted(scaled, key=itemgetter(0), reverse=True)}


def cosine(one: Mapping[int, int], other: Mapping[int, int]) -> float:
    """The similarity of two vectors, 0 to 1; 0 if they have fewer than 4 terms in common."""
    shared = [term for term in one if term in other]
    if len(shared) < _FEWEST_SHARED:
        return 0.0
    return sum([one[term] * other[term] for term in shared]) / (SCALE * SCALE)


def alikeness(one: Mapping[int, int], other: Mapping[int, int]) -> Alikeness:
    """How alike two vectors are as a whole and in the kinds of their terms.

    A term that is a name in one text is a name: the other text may only have it at the beginning of
    sentences. In a script without capital letters names cannot be told from words: if neither vector
    has a name, both cosines are that of the whole.
    """
    mine, theirs = _Lengths(one), _Lengths(other)
    names = words = 0
    for term in one:
        if term in other:
            my_weight, their_weight = one[term], other[term]
            if not (my_weight | their_weight) & _KINDS:
                words += my_weight * their_weight
                continue
            names += my_weight * their_weight
            mine.count_as_name(my_weight)
            theirs.count_as_name(their_weight)
    whole = (names + words) / (SCALE * SCALE)
    if not mine.named and not theirs.named:
        return Alikeness(whole, whole, whole)
    in_names = names / math.sqrt(mine.names * theirs.names) if mine.names and theirs.names else 0.0
    in_words = words / math.sqrt(mine.words * theirs.words) if mine.words and theirs.words else 0.0
    # Two or three words that differ say little: it counts as if another one were as alike as the names.
    count = min(mine.count, theirs.count)
    return Alikeness(whole, in_names, (count * in_words + in_names) / (count + 1))


class _Lengths:
    """The squared lengths of the names and numbers of a vector, and of its other words."""

    def __init__(self, vector: Mapping[int, int]) -> None:
        self.names = self.words = self.count = 0
        self.named = False
        for weight in vector.values():
            kind = weight & _KINDS
            if kind == WORD:
                self.words += weight * weight
                self.count += 1
            else:
                self.names += weight * weight
                self.named = self.named or kind == NAME

    def count_as_name(self, weight: int) -> None:
        """Move a term from the words to the names, if it is not there."""
        if weight & _KINDS == WORD:
            self.words -= weight * weight
            self.names += weight * weight
            self.count -= 1
