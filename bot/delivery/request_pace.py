"""How fast this process may send requests to Discord."""

import asyncio


class RequestPace:
    """Turns in the order in which they are asked for, never closer together than their interval.

    Turns that were missed while the event loop was held up aren't made up for: Discord would see them
    all at once.
    """

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
