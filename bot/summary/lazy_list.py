"""A list whose items are made when they are first needed."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar, overload

Item = TypeVar("Item")


class LazyList(Sequence[Item], Generic[Item]):
    """The items of an iterable, taken from it only as far as they are asked for.

    `len` and slices take them all. A summary needs the first few sentences of an article of fifty.
    """

    def __init__(self, items: Iterable[Item]) -> None:
        self._rest = iter(items)
        self._made: list[Item] = []

    def has(self, place: int) -> bool:
        """Whether there is an item at a place from 0."""
        made = self._made
        while len(made) <= place:
            for item in self._rest:
                made.append(item)
                break
            else:
                return False
        return True

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> list[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | list[Item]:
        if isinstance(place, slice) or place < 0 or not self.has(place):
            self._made.extend(self._rest)
        return self._made[place]

    def __iter__(self) -> Iterator[Item]:
        place = 0
        while self.has(place):
            yield self._made[place]
            place += 1

    def __len__(self) -> int:
        self._made.extend(self._rest)
        return len(self._made)
