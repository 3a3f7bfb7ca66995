"""LexRank and TextRank: exactly the ratings of sumy 0.13, with one matrix product for its double loop.

A sentence rates high when many others resemble it. The ratings are the same floats because
LexRank turns similarities into 0 and 1, TextRank's counts are whole numbers, logarithms are those of
`math`, and the power method multiplies the same matrix in the same layout.

Imports numpy. Memory grows with the square of the sentences: 8 MB at 1,000.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Stems = Sequence[str]
"""The stems of a sentence without stop words, each as often as it occurs."""
_Floats = NDArray[np.float64]

# LexRankSummarizer
_ALIKE = 0.1
_NEAR_ENOUGH_FOR_LEXRANK = 0.1
# TextRankSummarizer
_DAMPING = 0.85
_NEAR_ENOUGH_FOR_TEXTRANK = 1e-4
_NO_ZERO_DIVISION = 1e-7


def lex_rank(sentences: Sequence[Stems]) -> list[float]:
    """The rating of each sentence by `sumy.summarizers.lex_rank`, but never NaN.

    If no sentence has a word of any weight, sumy divides by zero and falls back on the order of the
    text. Here all ratings are equal then, which gives the same order.
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
    norms[np.abs(norms) <= 1e-8] = 1.0  # numpy.isclose to 0: two sentences of one word
    weights = _products(counts) / norms
    weights /= weights.sum(axis=1)[:, None] + _NO_ZERO_DIVISION
    links = np.full((n, n), (1.0 - _DAMPING) / n) + _DAMPING * weights
    return _settled(links, _NEAR_ENOUGH_FOR_TEXTRANK, normalize=False)


def best_first(ratings: Sequence[float]) -> list[int]:
    """Places by rating, highest first; equals in the order of the text."""
    return sorted(range(len(ratings)), key=ratings.__getitem__, reverse=True)


def _counts(sentences: Sequence[Stems]) -> _Floats:
    """How often each stem (column) occurs in each sentence (row)."""
    column: dict[str, int] = {}
    places = [column.setdefault(stem, len(column)) for stems in sentences for stem in stems]
    rows = np.repeat(np.arange(len(sentences)), [len(stems) for stems in sentences])
    cells = len(sentences) * len(column)
    counts = np.bincount(rows * len(column) + np.array(places, dtype=np.intp), minlength=cells)
    return counts.reshape(len(sentences), len(column)).astype(np.float64)


def _products(rows: _Floats) -> _Floats:
    """`rows @ rows.T`. Most words occur in one sentence only, and so count for the diagonal alone."""
    common = rows[:, np.count_nonzero(rows, axis=0) > 1]
    # Copied, because for a matrix and its own transpose BLAS starts threads, even for 30 sentences.
    products: _Floats = common @ common.T.copy()
    np.fill_diagonal(products, (rows * rows).sum(axis=1))
    return products


def _settled(links: _Floats, near_enough: float, *, normalize: bool) -> list[float]:
    """The power method, step by step as in sumy."""
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
