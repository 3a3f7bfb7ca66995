"""Limits on what a server or a person may ask for, if it costs others something."""

import math
from collections import deque
from datetime import datetime, timedelta

from bot.errors import TooOften
from bot.models import Clock
from bot.words import say

_ASKERS_REMEMBERED = 10_000


class RateLimit:
    """Allows each server, or each person, `times` uses within any period of length `within`.

    `refusal` is the key of the message for those who asked too often.
    """

    def __init__(
        self, times: int, within: timedelta, clock: Clock, *, refusal: str = "asked-too-often"
    ) -> None:
        self._times = times
        self._within = within
        self._clock = clock
        self._refusal = refusal
        self._used: dict[int, deque[datetime]] = {}

    def use(self, asker_id: int) -> None:
        """Count one use. Raises `TooOften`, which says when the next one is allowed."""
        now = self._clock()
        used = self._used.pop(asker_id, deque())
        # A use in the future means that the clock was set back.
        while used and not timedelta() <= now - used[0] < self._within:
            used.popleft()
        self._used[asker_id] = used  # last in the dict, so the first has been unused the longest
        if len(self._used) > _ASKERS_REMEMBERED:
            del self._used[next(iter(self._used))]
        if len(used) >= self._times:
            minutes = math.ceil((used[0] + self._within - now) / timedelta(minutes=1))
            raise TooOften(say(self._refusal, times=self._times, minutes=minutes))
        used.append(now)
