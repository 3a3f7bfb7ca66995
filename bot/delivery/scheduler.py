"""Claims digests when they are due."""

from collections.abc import Callable
from datetime import datetime

from bot.actions.schedule_digests import ClaimDue
from bot.delivery.repeated_work import RepeatedWork
from bot.models import Clock

_LONGEST_SLEEP = 20.0  # seconds; limits how late a changed clock, or another process, is noticed
_AFTER_FAULT = 10.0


class Scheduler:
    """The timer of `ClaimDue`."""

    def __init__(self, claim_due: ClaimDue, clock: Clock) -> None:
        self._claim_due = claim_due
        self._clock = clock
        self._repeated = RepeatedWork("digests", after_fault=_AFTER_FAULT)

    async def run(self, claimed: Callable[[], None]) -> None:
        """Run until cancelled; calls `claimed` whenever there is something to deliver."""

        async def claim() -> float:
            if await self._claim_due.claim():
                claimed()
            return self._seconds_until(await self._claim_due.next_due())

        await self._repeated.run(claim)

    def look_again(self) -> None:
        """Look again: a schedule was changed, or the clock was set."""
        self._repeated.look_again()

    def _seconds_until(self, due: datetime | None) -> float:
        if due is None:
            return _LONGEST_SLEEP
        return min(max((due - self._clock()).total_seconds(), 0.0), _LONGEST_SLEEP)
