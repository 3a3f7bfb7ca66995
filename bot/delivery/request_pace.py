"""How fast this process may send requests to Discord."""

import asyncio
from collections import deque


class RequestPace:
    """Turns at even intervals, in the order in which they are asked for."""

    def __init__(self, a_second: float) -> None:
        self._between = 1 / a_second
        self._next = 0.0

    async def turn(self) -> None:
        """Return when the next request may begin."""
        loop = asyncio.get_running_loop()
        start = max(loop.time(), self._next)
        self._next = start + self._between
        if start > loop.time():
            await asyncio.sleep(start - loop.time())


class RequestLimit:
    """At most so many turns in any second, however the event loop was held up before."""

    def __init__(self, in_a_second: int) -> None:
        self._begun = deque[float](maxlen=in_a_second)
        self._waiting = asyncio.Lock()

    async def turn(self) -> None:
        """Return when the next request may begin."""
        now = asyncio.get_running_loop().time
        async with self._waiting:
            if len(self._begun) == self._begun.maxlen and now() < self._begun[0] + 1.0:
                await asyncio.sleep(self._begun[0] + 1.0 - now())
            self._begun.append(now())
