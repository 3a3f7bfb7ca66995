"""Takes, renews and gives back the leases of this process."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from typing import NamedTuple

from bot.delivery.lease_holders import OWN, is_gone
from bot.errors import DatelineError
from bot.storage.leases import LeaseRow, Leases

log = logging.getLogger(__name__)

SECONDS = 15.0  # how long a lease lasts; each renewal writes one page
_RENEWALS = 3  # in the time of a lease
RENEWED_EVERY_SECONDS = SECONDS / _RENEWALS
# How much longer than a lease lasts a contender waits: clocks run at different rates.
_MARGIN = 1.1
ENDS_AFTER_SECONDS = SECONDS * _MARGIN  # without a renewal; then others may take it
_LOOK_APART = 0.05  # seconds; several contenders in one process share what they see
_AFTER_FAULT = 1.0


def seconds_since_boot() -> float:
    """A clock that nobody sets. It goes on while the machine or the process is suspended."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class HeldLease:
    """A lease of this process; a `bot.storage.fences.Fence`."""

    def __init__(
        self,
        name: str,
        holder: str,
        number: int,
        *,
        until: float,
        now: Callable[[], float],
        former: LeaseRow | None,
    ) -> None:
        self.name = name
        self.holder = holder
        self.number = number
        self.lost = asyncio.Event()  # another process has it, or it was given back
        self.was_given_back = former is None or former.holder is None
        self.handed_on = former.handed_on if former else ""  # by the former holder
        self._until = until
        self._now = now

    def is_valid(self) -> bool:
        """Whether no other process can hold the lease yet."""
        return not self.lost.is_set() and self._now() < self._until

    def renewed(self, until: float) -> None:
        """Nobody else takes the lease before that moment."""
        self._until = until


class _Seen(NamedTuple):
    row: LeaseRow
    since: float  # when the row was first seen like this
    changed: bool  # since this process looks


class LeaseKeeper:
    """The leases of this process. `run` renews them."""

    def __init__(
        self,
        leases: Leases,
        *,
        holder: str = OWN,
        one_machine: bool = False,
        seconds: float = SECONDS,
        now: Callable[[], float] = seconds_since_boot,
    ) -> None:
        """`one_machine`: all processes of the database run on this one."""
        self._leases = leases
        self._one_machine = one_machine
        self._holder = holder
        self._seconds = seconds
        self._now = now
        self._held: dict[str, HeldLease] = {}
        self._seen: dict[str, _Seen] = {}
        self._looked_at = float("-inf")
        self._looking = asyncio.Lock()
        self._taking: set[str] = set()
        self._woken = asyncio.Event()
        self._renewing: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Renew all leases until cancelled."""
        while True:
            try:
                await self.renew()
            except DatelineError as error:  # the work under the leases reports it
                log.debug("leases are not renewed: %s", error)
                await asyncio.sleep(_AFTER_FAULT)
            except Exception:  # without renewals the bot would fall silent
                log.exception("bug: renewing the leases failed and is tried again")
                await asyncio.sleep(_AFTER_FAULT)
            else:
                await asyncio.sleep(self._seconds / _RENEWALS)

    async def renew(self) -> None:
        """Renew all leases now; those that others have taken are lost. Raises `StorageUnavailable`."""
        if self._renewing is None or self._renewing.done():
            self._renewing = asyncio.create_task(self._renew())
        await asyncio.shield(self._renewing)

    async def take(self, name: str, *, every: float, fences: bool = False) -> HeldLease:
        """The lease, as soon as no other process holds it; looks again after `every` seconds.

        `fences` says whether writes will be checked against it.
        """
        while True:
            try:
                held = await self.try_to_take(name, fences=fences)
            except DatelineError as error:
                log.debug("the lease %s is not taken: %s", name, error)
                held = None
            if held is not None:
                return held
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), every)

    def look_again(self) -> None:
        """Look again for leases that this process waits for: one was given back."""
        self._looked_at = float("-inf")
        self._woken.set()  # wakes everything that waits now
        self._woken.clear()

    async def try_to_take(self, name: str, *, fences: bool = False) -> HeldLease | None:
        """The lease, or None if another process may hold it. Raises `StorageUnavailable`."""
        await self._look()
        if name in self._taking or name in self._held:
            return None
        self._taking.add(name)
        try:
            return await self._try_to_take(name, fences)
        finally:
            self._taking.discard(name)

    async def _try_to_take(self, name: str, fences: bool) -> HeldLease | None:
        begun, seen = self._now(), self._seen.get(name)
        if seen is not None and not self._is_free(seen):
            return None
        row = seen.row if seen else None
        number = await self._leases.take(name, row, self._holder, fences=fences)
        if number is None:
            self._looked_at = float("-inf")
            return None
        until = begun + self._seconds
        held = HeldLease(name, self._holder, number, until=until, now=self._now, former=row)
        self._held[name] = held
        return held

    async def give_back(self, *given: HeldLease, handed_on: str = "") -> None:
        """Let other processes take these leases at once, and leave a text to them."""
        numbers = {}
        for held in given:
            if self._held.pop(held.name, None) is not None:
                numbers[held.name] = held.number
            held.lost.set()
        if numbers:
            await self._leases.give_back(numbers, self._holder, handed_on)

    async def perhaps_held(self) -> frozenset[str]:
        """The names of all leases that some process may hold. Raises `StorageUnavailable`."""
        await self._look()
        return frozenset(name for name, seen in self._seen.items() if not self._is_free(seen))

    async def is_renewed(self, name: str, *, every: float) -> bool:
        """Whether a living process holds a lease; takes up to the time of a lease to find out."""
        while name in await self.perhaps_held():
            if self._seen[name].changed:
                return True
            await asyncio.sleep(every)
        return False

    async def _look(self) -> None:
        async with self._looking:
            if self._now() - self._looked_at < _LOOK_APART:
                return
            rows = await self._leases.all()
            self._looked_at = now = self._now()
            for name, row in rows.items():
                known = self._seen.get(name)
                if known is None or known.row != row:
                    self._seen[name] = _Seen(row, now, changed=known is not None)

    def _is_free(self, seen: _Seen) -> bool:
        holder = seen.row.holder
        # Our own: the answer of a commit was lost, or it is given back in this moment.
        if holder is None or holder == self._holder:
            return True
        if is_gone(holder, one_machine=self._one_machine):
            return True
        return self._now() - seen.since >= self._seconds * _MARGIN

    async def _renew(self) -> None:
        begun, held = self._now(), dict(self._held)
        if not held:
            return
        numbers = {name: lease.number for name, lease in held.items()}
        ours = await self._leases.renew(numbers, self._holder)
        for name, lease in held.items():
            if name in ours:
                lease.renewed(begun + self._seconds)
            elif self._held.get(name) is lease:
                del self._held[name]
                lease.lost.set()
