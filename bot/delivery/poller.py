"""Reads feeds as soon as each is due, and groups the new articles into stories."""

import asyncio
import logging

from bot.actions.group_stories import GroupStories
from bot.actions.poll_feeds import PollFeeds
from bot.actions.watch_duties import WatchDuties
from bot.delivery.duty import Duty
from bot.models import Clock
from bot.text.links import without_secrets
from bot.words import english

log = logging.getLogger(__name__)

_LONGEST_SLEEP = 60.0  # seconds; limits how late a changed clock, or another process, is noticed
_AFTER_FAULT = 30.0


class Poller:
    """Keeps the live sources fresh.

    Not in rounds that end with their slowest feed: a feed is read as soon as it is due, however long
    others take.
    """

    def __init__(
        self, poll: PollFeeds, group: GroupStories, clock: Clock, watch: WatchDuties
    ) -> None:
        self._poll = poll
        self._polls = poll.running()
        self._group = group
        self._clock = clock
        self._reading = Duty("reading", self._read, watch, after_fault=_AFTER_FAULT)
        self._grouping = Duty("grouping", self._group_new, watch, after_fault=_AFTER_FAULT)
        self._spread = False

    async def run(self) -> None:
        """Run until cancelled; feeds that are overdue at the start are not read all at once."""
        grouping = asyncio.create_task(self._grouping.run())
        try:
            await self._reading.run()
        finally:
            grouping.cancel()
            await asyncio.gather(grouping, self._polls.cancel(), return_exceptions=True)

    def look_again(self) -> None:
        """Look again: a source was added, or the clock was set."""
        self._reading.look_again()

    def articles_added(self) -> None:
        """Group now: articles were loaded."""
        self._grouping.look_again()

    async def _read(self) -> float:
        """Take what was read, begin what is due; returns the seconds until the next is due."""
        if not self._spread:
            await self._poll.spread_overdue()
            self._spread = True
        for outcome in self._polls.outcomes():
            if outcome.error:
                url = without_secrets(outcome.feed.url)
                log.warning("%s: %s", url, english().tell(outcome.error))
            elif outcome.added:
                self._grouping.look_again()
        await self._polls.begin(ended=self._reading.look_again)
        longest = self._polls.look_again_in or _LONGEST_SLEEP
        due = await self._poll.next_check()
        if due is None:
            return longest
        return min(max((due - self._clock()).total_seconds(), 1.0), longest)

    async def _group_new(self) -> float:
        await self._group.group_in_background()
        return _LONGEST_SLEEP
