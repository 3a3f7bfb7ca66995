"""Copies: two texts are copies if they have many runs of three words ("shingles") in common.

Of all shingles of a text only the smallest hashes are kept, its sketch. The share of hashes that
two sketches have in common estimates the share of shingles that the texts have in common (bottom-k),
here to within 0.06.
"""

from collections.abc import Sequence

KEPT = 64
"""Hashes in a sketch; a text with fewer shingles keeps all of them."""
_MIX = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
_BITS = 0xFFFFFFFF


def sketch(words: Sequence[int]) -> tuple[int, ...]:
    """The smallest hashes of all runs of three words, ascending; empty for less than three words.

    `words` are 32-bit hashes that are the same for a word in every process.
    """
    import numpy as np  # 25 MB; the bot process compares sketches without it

    if len(words) < 3:
        return ()
    hashes = np.array(words, dtype=np.uint64)
    one, two, three = (np.uint64(factor) for factor in _MIX)
    runs = hashes[:-2] * one + hashes[1:-1] * two + hashes[2:] * three
    return tuple(np.unique((runs >> np.uint64(16)) & np.uint64(_BITS))[:KEPT].tolist())


def resemblance(one: Sequence[int], other: Sequence[int]) -> float:
    """The share of their shingles that two texts have in common, 0 to 1 (Jaccard)."""
    mine, theirs = set(one), set(other)
    if mine.isdisjoint(theirs):
        return 0.0
    # A full sketch knows nothing of its text's hashes beyond its last one.
    known = min([kept[-1] for kept in (one, other) if len(kept) == KEPT], default=_BITS)
    either = [hash_ for hash_ in mine | theirs if hash_ <= known]
    both = [hash_ for hash_ in mine & theirs if hash_ <= known]
    return len(both) / len(either) if either else 0.0
