"""Claim digests when they are due, and stories that wait for follows and alerts."""

from collections.abc import Callable
from datetime import datetime

from bot.actions.claim_due import ClaimDue
from bot.actions.match_news import ClaimMatched
from bot.actions.watch_duties import WatchDuties
from bot.delivery.duty import Duty
from bot.models import Clock

_LONGEST_SLEEP = 20.0  # seconds; limits how late a changed clock, or another process, is noticed
_HELD_BACK = 0.5  # seconds between looks while due digests wait for news to be grouped
_AFTER_FAULT = 10.0


class Scheduler:
    """The timer of `ClaimDue` and `ClaimMatched`."""

    def __init__(
        self, claim_due: ClaimDue, claim_matched: ClaimMatched, clock: Clock, watch: WatchDuties
    ) -> None:
        self._claim_due = claim_due
        self._claim_matched = claim_matched
        self._clock = clock
        self._duty = Duty("claiming", self._work, watch, after_fault=_AFTER_FAULT)
        self._claimed: Callable[[], None] = lambda: None

    async def run(self, claimed: Callable[[], None]) -> None:
        """Run until cancelled; calls `claimed` whenever there is something to deliver."""
        self._claimed = claimed
        await self._duty.run()

    def look_again(self) -> None:
        """Look again: a schedule was changed, stories matched, or the clock was set."""
        self._duty.look_again()

    async def _work(self) -> float:
        claimed = await self._claim_due.claim() + await self._claim_matched.claim()
        if claimed:
            self._claimed()
        seconds = self._seconds_until(await self._claim_due.next_due())
        return seconds if claimed or seconds else _HELD_BACK

    def _seconds_until(self, due: datetime | None) -> float:
        if due is None:
            return _LONGEST_SLEEP
        return min(max((due - self._clock()).total_seconds(), 0.0), _LONGEST_SLEEP)
