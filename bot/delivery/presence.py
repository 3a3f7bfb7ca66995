"""Notes in the store that this process is there and connected, for `dateline health`."""

import asyncio
import itertools
import logging
from collections.abc import Callable

from bot.delivery.lease_keeper import HeldLease, LeaseKeeper
from bot.errors import DatelineError
from bot.models.running_process import CONNECTED, PRESENT

log = logging.getLogger(__name__)

_LOOK_EVERY = 1.0  # seconds


class Presence:
    """Holds a lease while this process runs, and one while it is connected to Discord.

    A process that has died or stands still doesn't renew them. Processes are numbered, so that the
    store has no more rows than processes have ever run at the same time.
    """

    def __init__(
        self,
        keeper: LeaseKeeper,
        is_connected: Callable[[], bool],
        *,
        look_every: float = _LOOK_EVERY,
    ) -> None:
        self._keeper = keeper
        self._is_connected = is_connected
        self._look_every = look_every
        self._number = ""
        self._present: HeldLease | None = None
        self._connected: HeldLease | None = None

    async def run(self) -> None:
        """Keep the notes right until cancelled."""
        try:
            while True:
                try:
                    await self._note()
                except DatelineError as error:  # whoever looks learns that from the notes' age
                    log.debug("that this process is there is not noted: %s", error)
                await asyncio.sleep(self._look_every)
        finally:
            await self._withdraw(self._connected, self._present)

    async def _note(self) -> None:
        if not _is_held(self._present):
            await self._withdraw(self._connected)  # it has the former number
            self._present = await self._take_number()
        if not self._is_connected():
            await self._withdraw(self._connected)
        elif not _is_held(self._connected):
            self._connected = await self._keeper.try_to_take(f"{CONNECTED}{self._number}")

    async def _take_number(self) -> HeldLease:
        """The lease of the first number that no other process has."""
        for number in itertools.count(1):
            held = await self._keeper.try_to_take(f"{PRESENT}{number}")
            if held is not None:
                self._number = str(number)
                return held
        raise AssertionError

    async def _withdraw(self, *notes: HeldLease | None) -> None:
        try:
            await self._keeper.give_back(*(note for note in notes if note is not None))
        except DatelineError as error:  # they expire
            log.debug("leases are not given back: %s", error)


def _is_held(lease: HeldLease | None) -> bool:
    return lease is not None and not lease.lost.is_set()
