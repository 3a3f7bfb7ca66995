"""LexRank and TextRank: the very ratings of sumy 0.13, with one matrix product for its double loop.

A sentence rates high when many others resemble it. The results are the same floats because only
0 and 1 go on from LexRank's similarities, TextRank's counts are whole numbers, logarithms stay
those of `math`, and the power method multiplies the same matrix in the same layout.

Imports numpy. Memory grows with the square of the sentences: 8 MB at 1,000.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Stems = Sequence[str]
"""The stems of a sentence that are no stop words, repeated as often as they stand there."""
_Floats = NDArray[np.float64]

# LexRankSummarizer
_ALIKE = 0.1
_NEAR_ENOUGH_FOR_LEXRANK = 0.1
# TextRankSummarizer
_DAMPING = 0.85
_NEAR_ENOUGH_FOR_TEXTRANK = 1e-4
_NO_ZERO_DIVISION = 1e-7


def lex_rank(sentences: Sequence[Stems]) -> list[float]:
    """The rating of each sentence by `sumy.summarizers.lex_rank`, without its stray NaN.

    Where no sentence has a word that weighs anything, sumy divides by zero and falls back on
    the order of the text; here all are rated alike, which comes to the same.
    """
    if not sentences:
        return []
    n = len(sentences)
    counts = _counts(sentences)
    highest = counts.max(axis=1, initial=0)
    highest[highest == 0] = 1
    idf = np.array([math.log(n / (1 + found_in)) for found_in in range(n + 1)])
    rows = counts / highest[:, None] * idf[np.count_nonzero(counts, axis=0)]
    norms = np.sqrt((rows * rows).sum(axis=1))
    norms[norms == 0] = np.inf
    rows /= norms[:, None]
    linked = (_products(rows) > _ALIKE).astype(np.float64)
    degrees = linked.sum(axis=1)
    degrees[degrees == 0] = 1
    return _settled(linked / degrees[:, None], _NEAR_ENOUGH_FOR_LEXRANK, normalize=True)


def text_rank(sentences: Sequence[Stems]) -> list[float]:
    """The rating of each sentence by `sumy.summarizers.text_rank`."""
    if not sentences:
        return []
    n = len(sentences)
    counts = _counts(sentences)
    logs = np.array([math.log(len(stems)) if stems else 0.0 for stems in sentences])
    norms = logs[:, None] + logs
    norms[np.abs(norms) <= 1e-8] = 1.0  # what numpy.isclose takes for 0: two sentences of one word
    weights = _products(counts) / norms
    weights /= weights.sum(axis=1)[:, None] + _NO_ZERO_DIVISION
    links = np.full((n, n), (1.0 - _DAMPING) / n) + _DAMPING * weights
    return _settled(links, _NEAR_ENOUGH_FOR_TEXTRANK, normalize=False)


def best_first(ratings: Sequence[float]) -> list[int]:
    """Places by rating; of equals the one that stands first."""
    return sorted(range(len(ratings)), key=ratings.__getitem__, reverse=True)


def _counts(sentences: Sequence[Stems]) -> _Floats:
    """How often each stem (column) stands in each sentence (row)."""
    column: dict[str, int] = {}
    places = [column.setdefault(stem, len(column)) for stems in sentences for stem in stems]
    rows = np.repeat(np.arange(len(sentences)), [len(stems) for stems in sentences])
    cells = len(sentences) * len(column)
    counts = np.bincount(rows * len(column) + np.array(places, dtype=np.intp), minlength=cells)
    return counts.reshape(len(sentences), len(column)).astype(np.float64)


def _products(rows: _Floats) -> _Floats:
    """`rows @ rows.T`; words of a single sentence, most of them, only count for the diagonal."""
    common = rows[:, np.count_nonzero(rows, axis=0) > 1]
    # copied: for a matrix and its own transpose BLAS starts threads, even for 30 sentences
    products: _Floats = common @ common.T.copy()
    np.fill_diagonal(products, (rows * rows).sum(axis=1))
    return products


def _settled(links: _Floats, near_enough: float, *, normalize: bool) -> list[float]:
    """The power method as sumy writes it."""
    ratings = np.array([1.0 / len(links)] * len(links))
    change = math.inf
    while change > near_enough:
        new = np.dot(links.T, ratings)
        if normalize:
            length = np.linalg.norm(new)
            if length == 0:
                break
            new /= length
        change = float(np.linalg.norm(np.subtract(new, ratings)))
        ratings = new
    return [float(rating) for rating in ratings]
