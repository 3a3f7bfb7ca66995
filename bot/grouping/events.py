"""The same event in other words: what an article is about, as a vector of weighted terms.

A term weighs more the rarer it is in news and, slowly, the more often the article has it; names
and numbers weigh twice, for they tell one event from others of its kind. The 60 heaviest are kept,
as a vector of length one; the cosine of two is their likeness. No numpy, no model: sentence
embeddings are hardly better on whole texts, at a hundred times the cost.
"""

import math
from collections.abc import Mapping, Set
from typing import NamedTuple

KEPT = 60
"""Terms in a vector."""
SCALE = 65_535
"""The length of a vector: weights are kept as whole numbers of two bytes."""
FEWEST = 8
"""A text with fewer terms says too little of what happened."""
_NAME = 2.0  # times the weight of another word; 1.5 to 2 made no difference
_FEWEST_SHARED = 4  # two names of a country and a minister make no event


class Term(NamedTuple):
    """What a word counts as. `weight` is 0 for one that every text holds."""

    hash: int
    weight: float
    kind: int  # one of the three below


SMALL, CAPITAL, NUMBER = 0, 1, 2


def vector(
    counts: Mapping[str, int], terms: Mapping[str, Term], opening: Set[str]
) -> dict[int, int]:
    """Hash -> weight, the heaviest first; empty for a text that says too little.

    `counts` says how often each word stands in the text; `opening` holds those whose capital
    letter may only be that of their sentence.
    """
    times: dict[int, int] = {}
    rarity: dict[int, float] = {}
    heavy: list[tuple[int, float]] = []
    small = set()
    for word, count in counts.items():
        hash_, weight, kind = terms[word]
        if weight:
            times[hash_] = times.get(hash_, 0) + count
            rarity[hash_] = weight
            if kind == SMALL:
                small.add(hash_)
            elif kind == NUMBER or word not in opening:
                heavy.append((hash_, weight))
    if len(rarity) < FEWEST:
        return {}
    for hash_, weight in heavy:
        if hash_ not in small:
            rarity[hash_] = weight * _NAME
    log = math.log
    for hash_, count in times.items():
        if count > 1:
            rarity[hash_] *= 1 + log(count)
    heaviest = sorted(rarity, key=rarity.__getitem__, reverse=True)[:KEPT]
    weights = [rarity[hash_] for hash_ in heaviest]
    scale = SCALE / math.sqrt(sum([weight * weight for weight in weights]))
    return {hash_: round(weight * scale) for hash_, weight in zip(heaviest, weights, strict=True)}


def alike(one: Mapping[int, int], other: Mapping[int, int]) -> float:
    """The cosine of two vectors; 0 where they have too few terms in common to tell."""
    shared = [term for term in one if term in other]
    if len(shared) < _FEWEST_SHARED:
        return 0.0
    return sum([one[term] * other[term] for term in shared]) / (SCALE * SCALE)
