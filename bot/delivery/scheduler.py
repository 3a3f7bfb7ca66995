"""Sleeps until a digest is due and has it claimed."""

import logging
from collections.abc import Callable
from datetime import datetime

from bot.actions.schedule import ClaimDue
from bot.delivery.nap import Nap
from bot.errors import DatelineError
from bot.models import Clock

log = logging.getLogger(__name__)

_LONGEST_SLEEP = 20.0  # seconds; a clock that is set, or another process, is noticed by then
_AFTER_FAULT = 10.0


class Scheduler:
    """Claims what is due, on time."""

    def __init__(self, claim_due: ClaimDue, clock: Clock) -> None:
        self._claim_due = claim_due
        self._clock = clock
        self._nap = Nap()

    async def run(self, claimed: Callable[[], None]) -> None:
        """Go on until cancelled; `claimed` is called whenever there is something to deliver."""
        while True:
            try:
                if await self._claim_due.claim():
                    claimed()
                pause = self._seconds_until(await self._claim_due.next_due())
            except DatelineError as error:
                log.error("digests wait: %s", error)
                pause = _AFTER_FAULT
            except Exception:  # nobody awaits this task: all digests would stop without a word
                log.exception("bug: digests wait")
                pause = _AFTER_FAULT
            await self._nap.take(pause)

    def look_again(self) -> None:
        """A schedule has changed, or the clock."""
        self._nap.end()

    def _seconds_until(self, due: datetime | None) -> float:
        if due is None:
            return _LONGEST_SLEEP
        return min(max((due - self._clock()).total_seconds(), 0.0), _LONGEST_SLEEP)
