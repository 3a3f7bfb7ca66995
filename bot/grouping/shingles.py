"""Copies: two texts are one where they have many runs of three words in common.

Of all runs ("shingles") only the smallest hashes are kept, a sketch: the share of them that two
texts have in common is the share of all of theirs (bottom-k), here to within 0.06.
"""

from collections.abc import Sequence

KEPT = 64
"""Hashes in a sketch; a text with fewer shingles is kept whole."""
_MIX = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
_BITS = 0xFFFFFFFF


def sketch(words: Sequence[int]) -> tuple[int, ...]:
    """The smallest hashes of every three words in a row, ascending; none of less than three words.

    `words` are hashes of 32 bits, the same for a word in every run of the program.
    """
    import numpy as np  # 25 MB that comparing does without: it stays in the worker

    if len(words) < 3:
        return ()
    hashes = np.array(words, dtype=np.uint64)
    one, two, three = (np.uint64(factor) for factor in _MIX)
    runs = hashes[:-2] * one + hashes[1:-1] * two + hashes[2:] * three
    return tuple(np.unique((runs >> np.uint64(16)) & np.uint64(_BITS))[:KEPT].tolist())


def resemblance(one: Sequence[int], other: Sequence[int]) -> float:
    """The share of shingles that two texts have in common, of all that either has (Jaccard)."""
    mine, theirs = set(one), set(other)
    if mine.isdisjoint(theirs):
        return 0.0
    # Beyond the last hash of a full sketch nothing is known of its text.
    known = min([kept[-1] for kept in (one, other) if len(kept) == KEPT], default=_BITS)
    either = [hash_ for hash_ in mine | theirs if hash_ <= known]
    both = [hash_ for hash_ in mine & theirs if hash_ <= known]
    return len(both) / len(either) if either else 0.0
