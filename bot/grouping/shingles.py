"""Copies: two texts are copies if they have many runs of three words ("shingles") in common.

Of all shingles of a text only the smallest hashes are kept, its sketch. The share of hashes that
two sketches have in common estimates the share of shingles that the texts have in common (bottom-k),
here to within 0.06.
"""

from collections.abc import Sequence
from heapq import nsmallest

KEPT = 64
"""Hashes in a sketch; a text with fewer shingles keeps all of them."""
_MIX = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
_BITS = 0xFFFFFFFF
_FEWEST_COMPARED = 5


def sketch(words: Sequence[int]) -> tuple[int, ...]:
    """The smallest hashes of all runs of three words, ascending; empty for less than three words.

    `words` are 32-bit hashes that are the same for a word in every process.
    """
    one, two, three = _MIX
    runs = {
        (first * one + second * two + third * three) >> 16 & _BITS
        for first, second, third in zip(words, words[1:], words[2:], strict=False)
    }
    return tuple(nsmallest(KEPT, runs))


def resemblance(one: Sequence[int], other: Sequence[int]) -> float:
    """The share of their shingles that two texts have in common, 0 to 1 (Jaccard)."""
    mine, theirs = _comparable(one, other)
    return len(mine & theirs) / len(mine | theirs) if mine and theirs else 0.0


def containment(one: Sequence[int], other: Sequence[int]) -> float:
    """The share of its shingles that the shorter text has in common with the longer one, 0 to 1.

    0 if fewer than 5 of the shorter text's hashes can be compared: the texts' lengths differ too much.
    """
    mine, theirs = _comparable(one, other)
    fewer = min(len(mine), len(theirs))
    return len(mine & theirs) / fewer if fewer >= _FEWEST_COMPARED else 0.0


def _comparable(one: Sequence[int], other: Sequence[int]) -> tuple[set[int], set[int]]:
    """The hashes of two sketches up to which both are complete; empty if they have none in common.

    A full sketch knows nothing of its text's hashes beyond its last one.
    """
    mine, theirs = set(one), set(other)
    if mine.isdisjoint(theirs):
        return set(), set()
    known = min([kept[-1] for kept in (one, other) if len(kept) == KEPT], default=_BITS)
    return {h for h in mine if h <= known}, {h for h in theirs if h <= known}
