"""Dividing a batch into jobs that take some hundredths of a second each."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

MOST_CHARACTERS = 200_000  # a feed of 8 MB in one job would keep the process for a second and more


def in_pieces(values: Sequence[T], length: Callable[[T], int]) -> Iterator[Sequence[T]]:
    """The values in order, in parts of at most `MOST_CHARACTERS` by `length`.

    A value that is longer is a part of its own.
    """
    begin = total = 0
    for at, value in enumerate(values):
        total += length(value)
        if total > MOST_CHARACTERS and at > begin:
            yield values[begin:at]
            begin, total = at, length(value)
    if begin < len(values):
        yield values[begin:]
