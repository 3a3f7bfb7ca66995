"""How fast this process may send requests to Discord."""

import asyncio


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
    """Turns that never follow each other faster, also after the event loop was held up."""

    def __init__(self, a_second: float) -> None:
        self._between = 1 / a_second
        self._next = 0.0
        self._waiting = asyncio.Lock()

    async def turn(self) -> None:
        """Return when the next request may begin."""
        now = asyncio.get_running_loop().time
        async with self._waiting:
            if now() < self._next:
                await asyncio.sleep(self._next - now())
            self._next = now() + self._between
