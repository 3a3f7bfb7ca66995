"""How often a server may ask for what costs others something."""

import math
from collections import deque
from datetime import datetime, timedelta

from bot.errors import TooOften
from bot.models import Clock

_SERVERS_REMEMBERED = 10_000


class RateLimit:
    """`times` within any stretch of `within`, for each server by itself."""

    def __init__(self, times: int, within: timedelta, clock: Clock) -> None:
        self._times = times
        self._within = within
        self._clock = clock
        self._used: dict[int, deque[datetime]] = {}

    def use(self, guild_id: int) -> None:
        """Count one use. Raises `TooOften`, which says when the next is free."""
        now = self._clock()
        used = self._used.pop(guild_id, deque())
        # a use in the future is of a clock that was set back
        while used and not timedelta() <= now - used[0] < self._within:
            used.popleft()
        self._used[guild_id] = used  # now the last: the first is the longest unused
        if len(self._used) > _SERVERS_REMEMBERED:
            del self._used[next(iter(self._used))]
        if len(used) >= self._times:
            minutes = math.ceil((used[0] + self._within - now) / timedelta(minutes=1))
            raise TooOften(
                f"This server has asked for that {self._times} times just now:"
                f" try again in {minutes} {'minute' if minutes == 1 else 'minutes'}."
            )
        used.append(now)
