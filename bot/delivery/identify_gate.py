"""Keeps the identifies of all processes as far apart as Discord wants them."""

import asyncio
import logging

from bot.delivery.lease_keeper import HeldLease, LeaseKeeper
from bot.errors import DatelineError

log = logging.getLogger(__name__)

APART = 5.2  # seconds; Discord wants five, and its clock begins when the identify arrives
_LOOK_EVERY = 0.1


class IdentifyGate:
    """Lets one shard of each `shard % max_concurrency` identify every few seconds.

    A lease for each key, which is held for that time and then given back.
    """

    def __init__(self, keeper: LeaseKeeper, *, apart: float = APART) -> None:
        self._keeper = keeper
        self._apart = apart
        self._closed: dict[asyncio.Task[None], HeldLease] = {}

    async def wait(self, application_id: int, key: int) -> None:
        """Return when a shard with this key may identify."""
        name = f"identify {application_id} {key}"
        try:
            held = await self._keeper.try_to_take(name)
            while held is None:
                await asyncio.sleep(_LOOK_EVERY)
                held = await self._keeper.try_to_take(name)
        except DatelineError as error:
            log.debug("whether other processes identify is unknown: %s", error)
            await asyncio.sleep(self._apart)  # as discord.py does
            return
        opening = asyncio.create_task(self._open_later(held))
        self._closed[opening] = held
        opening.add_done_callback(lambda task: self._closed.pop(task))

    async def close(self) -> None:
        """Give all leases back. Raises `StorageUnavailable`."""
        held = list(self._closed.values())
        for task in list(self._closed):
            task.cancel()
        await self._keeper.give_back(*held)

    async def _open_later(self, held: HeldLease) -> None:
        await asyncio.sleep(self._apart)
        try:
            await self._keeper.give_back(held)
        except DatelineError as error:  # it ends by itself
            log.debug("the lease %s is not given back: %s", held.name, error)
