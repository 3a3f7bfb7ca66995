"""LexRank and TextRank: the ratings of sumy 0.13 to within rounding, without its matrices.

A sentence rates high when many others resemble it. Most pairs of sentences have no word in common, so
each sentence has a list of those that have one, in place of a row of a matrix. sumy needs numpy, which
takes 74 MB on the disk and 25 MB of memory. At 1,000 sentences of a book this takes 0.5 s, and half of
that is the power method.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import chain
from operator import itemgetter, mul
from typing import NamedTuple

Stems = Sequence[str]
"""The stems of a sentence without stop words, each as often as it occurs."""

_DIGITS = 12
# LexRankSummarizer
_ALIKE = 0.1
_NEAR_ENOUGH_FOR_LEXRANK = 0.1
# TextRankSummarizer
_DAMPING = 0.85
_NEAR_ENOUGH_FOR_TEXTRANK = 1e-4
_NO_ZERO_DIVISION = 1e-7


class _Links(NamedTuple):
    """The links of a sentence, the same in both directions."""

    places: Sequence[int]
    weights: Sequence[float]
    whole: float
    """What the weights are divided by when it hands its rating on."""


def lex_rank(sentences: Sequence[Stems]) -> list[float]:
    """The rating of each sentence by `sumy.summarizers.lex_rank`, but never NaN.

    If no sentence has a word of any weight, sumy divides by zero and falls back on the order of the
    text. Here all ratings are equal then, which gives the same order.
    """
    links = [
        _Links(places, [1.0] * len(places), float(len(places)) or 1.0)
        for places in _alike(_unit_vectors(sentences))
    ]
    return _settled(links, _NEAR_ENOUGH_FOR_LEXRANK, normalize=True)


def text_rank(sentences: Sequence[Stems]) -> list[float]:
    """The rating of each sentence by `sumy.summarizers.text_rank`."""
    holding: dict[str, list[int]] = defaultdict(list)  # as often as they hold the stem
    for place, stems in enumerate(sentences):
        for stem in stems:
            holding[stem].append(place)
    logs = [math.log(len(stems)) if stems else 0.0 for stems in sentences]
    links = []
    for log, stems in zip(logs, sentences, strict=True):
        common = Counter(chain.from_iterable(map(holding.__getitem__, stems)))
        # 1 for two sentences of one word, whose logarithms are 0
        weights = [count / (log + logs[place] or 1.0) for place, count in common.items()]
        links.append(_Links(list(common), weights, sum(weights) + _NO_ZERO_DIVISION))
    return _settled(links, _NEAR_ENOUGH_FOR_TEXTRANK, normalize=False, damping=_DAMPING)


def best_first(ratings: Sequence[float]) -> list[int]:
    """Places by rating, highest first; equals in the order of the text."""
    return sorted(range(len(ratings)), key=ratings.__getitem__, reverse=True)


def rounded(rating: float) -> float:
    """A rating that equals those of sentences that resemble as many others as much.

    sumy orders such sentences by how its sums happen to be rounded.
    """
    return round(rating, _DIGITS)


def _unit_vectors(sentences: Sequence[Stems]) -> list[dict[str, float]]:
    """The weight of each stem in each sentence, by how often it is there and how rare it is elsewhere."""
    counts = [Counter(stems) for stems in sentences]
    found_in = Counter(chain.from_iterable(counts))
    idf = {stem: math.log(len(sentences) / (1 + found)) for stem, found in found_in.items()}
    vectors = []
    for each in counts:
        highest = max(each.values(), default=1)
        vector = {stem: count / highest * idf[stem] for stem, count in each.items()}
        length = math.sqrt(sum(weight * weight for weight in vector.values())) or math.inf
        vectors.append({stem: weight / length for stem, weight in vector.items()})
    return vectors


def _alike(vectors: Sequence[dict[str, float]]) -> list[list[int]]:
    """For each vector the places of those that resemble it, ascending; itself unless it is zero."""
    alike: list[list[int]] = [[] for _ in vectors]
    holding: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, vector in enumerate(vectors):
        products: dict[int, float] = defaultdict(float)
        for stem, weight in vector.items():
            for other, its_weight in holding[stem]:
                products[other] += weight * its_weight
            holding[stem].append((place, weight))
        for other in sorted(products):
            if products[other] > _ALIKE:
                alike[place].append(other)
                alike[other].append(place)
        if any(vector.values()):
            alike[place].append(place)
    return alike


def _settled(
    links: Sequence[_Links], near_enough: float, *, normalize: bool, damping: float = 1.0
) -> list[float]:
    """The power method, step by step as in sumy."""
    ratings = [1.0 / len(links)] * len(links) if links else []
    shares = [damping / each.whole for each in links]
    rows = [(each.weights, _getter(each.places)) for each in links]
    change = math.inf
    while change > near_enough:
        everywhere = (1.0 - damping) * sum(ratings) / max(1, len(links))
        given = list(map(mul, ratings, shares))
        new = [everywhere + sum(map(mul, weights, get(given))) for weights, get in rows]
        if normalize:
            length = math.hypot(*new)
            if length == 0:
                break
            new = [rating / length for rating in new]
        change = math.dist(new, ratings)
        ratings = new
    return list(map(rounded, ratings))


def _getter(places: Sequence[int]) -> Callable[[Sequence[float]], Sequence[float]]:
    """Takes the ratings at the places."""
    if len(places) > 1:
        return itemgetter(*places)  # a tenth of the time of a loop
    return lambda ratings: [ratings[place] for place in places]
