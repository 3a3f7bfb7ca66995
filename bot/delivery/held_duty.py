"""Duties that run only while this process holds their lease."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from bot.delivery.duty import Duty
from bot.delivery.lease_keeper import HeldLease, LeaseKeeper
from bot.errors import DatelineError
from bot.storage import fences

log = logging.getLogger(__name__)

_LOOK_EVERY = 1.0  # seconds


class HeldDuties:
    """Duties that one process does for all, under one lease."""

    def __init__(
        self,
        name: str,
        duties: Sequence[Duty],
        keeper: LeaseKeeper,
        may_begin: Callable[[], Awaitable[object]],
    ) -> None:
        """The lease isn't asked for before `may_begin` returns."""
        self._name = name
        self._may_begin = may_begin
        self._duties = duties
        self._keeper = keeper

    async def run(self) -> None:
        """Do the duties whenever the lease can be had, until cancelled.

        What they write is refused after another process has taken the lease.
        """
        while True:
            await self._may_begin()
            held = await self._keeper.take(self._name, every=_LOOK_EVERY, fences=True)
            try:
                await self._work(held)
            finally:
                try:
                    await self._keeper.give_back(held)
                except DatelineError as error:  # the lease expires
                    log.debug("the lease %s is not given back: %s", self._name, error)
            log.warning("another process has taken over: %s", self._name)

    async def _work(self, held: HeldLease) -> None:
        """Return once the lease is lost and the duties have stopped."""
        with fences.inside(held):
            running = [asyncio.create_task(duty.run()) for duty in self._duties]
        try:
            await held.lost.wait()
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
