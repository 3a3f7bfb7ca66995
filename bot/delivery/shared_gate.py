"""Spaces out what Discord allows only at intervals, across all processes."""

import asyncio
import logging

from bot.delivery.lease_keeper import HeldLease, LeaseKeeper
from bot.errors import DatelineError

log = logging.getLogger(__name__)

# Seconds. Discord wants five, and its clock begins when the identify arrives.
IDENTIFIES_APART = 5.2
_LOOK_EVERY = 0.1


class SharedGate:
    """Lets one request through every few seconds, across all processes.

    Each kind of request has a lease, which is held for that time and then given back.
    """

    def __init__(self, keeper: LeaseKeeper) -> None:
        self._keeper = keeper
        self._closed: dict[asyncio.Task[None], HeldLease] = {}

    async def wait(self, name: str, apart: float) -> None:
        """Return when it is our turn; the next turn of that name is `apart` seconds later."""
        try:
            held = await self._keeper.try_to_take(name)
            while held is None:
                await asyncio.sleep(_LOOK_EVERY)
                held = await self._keeper.try_to_take(name)
        except DatelineError as error:
            log.debug("what other processes do is unknown: %s", error)
            await asyncio.sleep(apart)  # as if this were the only process
            return
        opening = asyncio.create_task(self._open_later(held, apart))
        self._closed[opening] = held
        opening.add_done_callback(lambda task: self._closed.pop(task))

    async def close(self) -> None:
        """Give all leases back. Raises `StorageUnavailable`."""
        held = list(self._closed.values())
        for task in list(self._closed):
            task.cancel()
        await self._keeper.give_back(*held)

    async def _open_later(self, held: HeldLease, apart: float) -> None:
        await asyncio.sleep(apart)
        try:
            await self._keeper.give_back(held)
        except DatelineError as error:  # it expires
            log.debug("the lease %s is not given back: %s", held.name, error)
