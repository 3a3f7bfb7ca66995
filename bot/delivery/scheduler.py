"""Sleeps until a digest is due and has it claimed."""

from collections.abc import Callable
from datetime import datetime

from bot.actions.schedule_digests import ClaimDue
from bot.delivery.rounds import Rounds
from bot.models import Clock

_LONGEST_SLEEP = 20.0  # seconds; a clock that is set, or another process, is noticed by then
_AFTER_FAULT = 10.0


class Scheduler:
    """Claims what is due, on time."""

    def __init__(self, claim_due: ClaimDue, clock: Clock) -> None:
        self._claim_due = claim_due
        self._clock = clock
        self._rounds = Rounds("digests", after_fault=_AFTER_FAULT)

    async def run(self, claimed: Callable[[], None]) -> None:
        """Go on until cancelled; `claimed` is called whenever there is something to deliver."""

        async def claim() -> float:
            if await self._claim_due.claim():
                claimed()
            return self._seconds_until(await self._claim_due.next_due())

        await self._rounds.run(claim)

    def look_again(self) -> None:
        """A schedule has changed, or the clock."""
        self._rounds.look_again()

    def _seconds_until(self, due: datetime | None) -> float:
        if due is None:
            return _LONGEST_SLEEP
        return min(max((due - self._clock()).total_seconds(), 0.0), _LONGEST_SLEEP)
