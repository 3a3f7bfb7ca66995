"""Accounts of the same event in different words: an article as a vector of weighted terms.

A term weighs more the rarer it is in news and, slowly, the more often the article has it. Names and
numbers weigh twice as much, because they tell an event from others of its kind. A vector has the 60
heaviest terms and length one; the cosine of two vectors is their similarity. No numpy, no model:
sentence embeddings are hardly better on whole texts, at a hundred times the cost.
"""

import math
from collections.abc import Mapping, Set
from typing import NamedTuple

MOST_TERMS = 60
"""Terms in a vector."""
SCALE = 65_535
"""The length of a vector: weights are whole numbers of two bytes."""
FEWEST_TERMS = 8
"""A text with fewer terms says too little about what happened and has an empty vector."""
_NAME = 2.0  # weight of a name or number, times that of another word; 1.5 to 2 made no difference
_FEWEST_SHARED = 4  # the names of a country and of a minister alone make no event


class Term(NamedTuple):
    """What a word counts as. `weight` is 0 for words that every text has."""

    hash: int
    weight: float
    kind: int  # SMALL, CAPITAL or NUMBER


SMALL, CAPITAL, NUMBER = 0, 1, 2


def vector(
    counts: Mapping[str, int], terms: Mapping[str, Term], opening: Set[str]
) -> dict[int, int]:
    """Hash of a term -> weight, heaviest first. Empty if the text says too little.

    `counts` has the number of times that each word occurs in the text. `opening` has the words that
    only occur at the beginning of a sentence, where a capital letter means nothing.
    """
    times: dict[int, int] = {}
    weights: dict[int, float] = {}
    heavy: list[tuple[int, float]] = []
    small = set()
    for word, count in counts.items():
        hash_, weight, kind = terms[word]
        if weight:
            times[hash_] = times.get(hash_, 0) + count
            weights[hash_] = weight
            if kind == SMALL:
                small.add(hash_)
            elif kind == NUMBER or word not in opening:
                heavy.append((hash_, weight))
    if len(weights) < FEWEST_TERMS:
        return {}
    for hash_, weight in heavy:
        if hash_ not in small:
            weights[hash_] = weight * _NAME
    log = math.log
    for hash_, count in times.items():
        if count > 1:
            weights[hash_] *= 1 + log(count)
    return _scaled(weights)


def _scaled(weights: Mapping[int, float]) -> dict[int, int]:
    """The heaviest terms as a vector of length `SCALE`."""
    heaviest = sorted(weights, key=weights.__getitem__, reverse=True)[:MOST_TERMS]
    kept = [weights[hash_] for hash_ in heaviest]
    scale = SCALE / math.sqrt(sum([weight * weight for weight in kept]))
    return {hash_: round(weight * scale) for hash_, weight in zip(heaviest, kept, strict=True)}


def cosine(one: Mapping[int, int], other: Mapping[int, int]) -> float:
    """The similarity of two vectors, 0 to 1; 0 if they have fewer than 4 terms in common."""
    shared = [term for term in one if term in other]
    if len(shared) < _FEWEST_SHARED:
        return 0.0
    return sum([one[term] * other[term] for term in shared]) / (SCALE * SCALE)
