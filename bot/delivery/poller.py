"""Sleeps until a feed is due and has it asked; then finds out which stories are one."""

import logging

from bot.actions.poll import PollFeeds
from bot.actions.stories import GroupStories
from bot.delivery.nap import Nap
from bot.errors import DatelineError
from bot.models import Clock

log = logging.getLogger(__name__)

_LONGEST_SLEEP = 60.0  # seconds; a clock that is set, or another process, is noticed by then
_AFTER_FAULT = 30.0


class Poller:
    """Keeps the live sources fresh."""

    def __init__(self, poll: PollFeeds, group: GroupStories, clock: Clock) -> None:
        self._poll = poll
        self._group = group
        self._clock = clock
        self._nap = Nap()

    async def run(self) -> None:
        """Go on until cancelled; what is overdue when it begins is not asked all at once."""
        spread = False
        while True:
            try:
                if not spread:
                    await self._poll.spread_overdue()
                    spread = True
                for outcome in await self._poll.poll_due():
                    if outcome.error:
                        log.warning("%s: %s", outcome.feed.url, outcome.error)
                await self._group.group()
                pause = await self._seconds_to_sleep()
            except DatelineError as error:
                log.error("live sources wait: %s", error)
                pause = _AFTER_FAULT
            except Exception:  # nobody awaits this task: all sources would stop without a word
                log.exception("bug: live sources wait")
                pause = _AFTER_FAULT
            await self._nap.take(pause)

    def look_again(self) -> None:
        """The clock was set."""
        self._nap.end()

    async def _seconds_to_sleep(self) -> float:
        due = await self._poll.next_check()
        if due is None:
            return _LONGEST_SLEEP
        return min(max((due - self._clock()).total_seconds(), 1.0), _LONGEST_SLEEP)
