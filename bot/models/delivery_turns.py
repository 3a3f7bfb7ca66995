"""Fairness between owners: whose delivery is sent next."""

from collections.abc import Mapping


class DeliveryTurns:
    """Hands out turns to new deliveries; those of a lower turn are sent first.

    An owner is a server, or a person who has direct messages sent. An owner's next delivery goes
    behind those that it has waiting, and not before what others have been waiting with. So each
    owner gets one delivery out before any gets its second.
    """

    def __init__(self, next_of: Mapping[int, int], first: int) -> None:
        """`next_of` has, for each owner with waiting deliveries, the turn after its last one;
        `first` is the lowest turn among the deliveries that were never tried.
        """
        self._next = dict(next_of)
        self._first = first

    def next(self, owner_id: int) -> int:
        """The turn of the owner's next delivery."""
        turn = max(self._first, self._next.get(owner_id, 0))
        self._next[owner_id] = turn + 1
        return turn
