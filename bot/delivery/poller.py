"""Reads feeds when they are due, then groups the new articles into stories."""

import logging

from bot.actions.group_stories import GroupStories
from bot.actions.poll_feeds import PollFeeds
from bot.delivery.repeated_work import RepeatedWork
from bot.models import Clock
from bot.words import english

log = logging.getLogger(__name__)

_LONGEST_SLEEP = 60.0  # seconds; limits how late a changed clock, or another process, is noticed
_AFTER_FAULT = 30.0


class Poller:
    """Keeps the live sources fresh."""

    def __init__(self, poll: PollFeeds, group: GroupStories, clock: Clock) -> None:
        self._poll = poll
        self._group = group
        self._clock = clock
        self._repeated = RepeatedWork("live sources", after_fault=_AFTER_FAULT)
        self._spread = False

    async def run(self) -> None:
        """Run until cancelled; feeds that are overdue at the start are not read all at once."""
        await self._repeated.run(self._round)

    def look_again(self) -> None:
        """Look again: a source was added, or the clock was set."""
        self._repeated.look_again()

    async def _round(self) -> float:
        if not self._spread:
            await self._poll.spread_overdue()
            self._spread = True
        for outcome in await self._poll.poll_due():
            if outcome.error:
                log.warning("%s: %s", outcome.feed.url, english().tell(outcome.error))
        await self._group.group()
        due = await self._poll.next_check()
        if due is None:
            return _LONGEST_SLEEP
        return min(max((due - self._clock()).total_seconds(), 1.0), _LONGEST_SLEEP)
