"""Keeps what Discord wants at intervals as far apart in all processes together."""

import asyncio
import logging

from bot.delivery.lease_keeper import HeldLease, LeaseKeeper
from bot.errors import DatelineError

log = logging.getLogger(__name__)

IDENTIFIES_APART = (
    5.2  # seconds; Discord wants five, and its clock begins when the identify arrives
)
_LOOK_EVERY = 0.1


class SharedGate:
    """Lets one through every few seconds, whichever process it is in.

    There is a lease for each kind of thing. It is held for that time and then given back.
    """

    def __init__(self, keeper: LeaseKeeper) -> None:
        self._keeper = keeper
        self._closed: dict[asyncio.Task[None], HeldLease] = {}

    async def wait(self, name: str, apart: float) -> None:
        """Return when the next one of that name may begin; the one after it `apart` seconds later."""
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
        except DatelineError as error:  # it ends by itself
            log.debug("the lease %s is not given back: %s", held.name, error)
