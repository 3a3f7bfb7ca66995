"""A sleep that can be ended early."""

import asyncio

_rate = 1.0  # of the clock


def run_faster(rate: float) -> None:
    """Shorten all pauses between rounds of duties, for a program whose `Clock` runs that much faster.

    Everything else goes by real time: leases, Discord's limits, and what answers over the network.
    """
    global _rate
    _rate = rate


class InterruptibleSleep:
    """Sleeps for one task at a time, by a clock that runs at the `Clock`'s rate."""

    def __init__(self) -> None:
        self._sleep: asyncio.Task[None] | None = None
        self._ended = False

    async def sleep(self, seconds: float) -> None:
        """Return after that time, or as soon as somebody calls `end`."""
        if not self._ended:
            self._sleep = asyncio.create_task(asyncio.sleep(seconds / _rate))
            try:
                await asyncio.wait([self._sleep])
            finally:
                self._sleep.cancel()
                self._sleep = None
        self._ended = False

    def end(self) -> None:
        """End the sleep, or skip the next one if none has begun."""
        self._ended = True
        if self._sleep is not None:
            self._sleep.cancel()
