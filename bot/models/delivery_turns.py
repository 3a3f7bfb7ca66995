"""Fairness between servers: whose delivery is sent next."""

from collections.abc import Mapping


class DeliveryTurns:
    """Hands out turns to new deliveries; those of a lower turn are sent first.

    A server's next delivery goes behind those that it has waiting, and not before what others
    have been waiting with. So each server gets one delivery out before any gets its second.
    """

    def __init__(self, next_of: Mapping[int, int], first: int) -> None:
        """`next_of` has, for each server with waiting deliveries, the turn after its last one;
        `first` is the lowest turn among the deliveries that were never tried.
        """
        self._next = dict(next_of)
        self._first = first

    def next(self, guild_id: int) -> int:
        """The turn of the server's next delivery."""
        turn = max(self._first, self._next.get(guild_id, 0))
        self._next[guild_id] = turn + 1
        return turn
