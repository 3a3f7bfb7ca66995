"""Limits on what a server may ask for, if it costs others something."""

import math
from collections import deque
from datetime import datetime, timedelta

from bot.errors import TooOften
from bot.models import Clock
from bot.words import say

_SERVERS_REMEMBERED = 10_000


class RateLimit:
    """Allows each server `times` uses within any period of length `within`."""

    def __init__(self, times: int, within: timedelta, clock: Clock) -> None:
        self._times = times
        self._within = within
        self._clock = clock
        self._used: dict[int, deque[datetime]] = {}

    def use(self, guild_id: int) -> None:
        """Count one use. Raises `TooOften`, which says when the next one is allowed."""
        now = self._clock()
        used = self._used.pop(guild_id, deque())
        # A use in the future means that the clock was set back.
        while used and not timedelta() <= now - used[0] < self._within:
            used.popleft()
        self._used[guild_id] = used  # last in the dict, so the first has been unused the longest
        if len(self._used) > _SERVERS_REMEMBERED:
            del self._used[next(iter(self._used))]
        if len(used) >= self._times:
            minutes = math.ceil((used[0] + self._within - now) / timedelta(minutes=1))
            raise TooOften(say("asked-too-often", times=self._times, minutes=minutes))
        used.append(now)
