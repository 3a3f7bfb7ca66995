"""Read feeds as soon as each is due, group the new articles into stories, and match these."""

import asyncio
import logging
from collections.abc import Callable

from bot.actions.group_stories import GroupStories
from bot.actions.match_news import MatchNews
from bot.actions.poll_feeds import PollFeeds
from bot.actions.watch_duties import WatchDuties
from bot.delivery.duty import Duty
from bot.models import Clock
from bot.text.links import without_secrets
from bot.words import english

log = logging.getLogger(__name__)

_LONGEST_SLEEP = 60.0  # seconds; limits how late a changed clock, or another process, is noticed
_MATCHED_EVERY = 10.0  # seconds at most: /sources refresh and other processes group news too
_AFTER_FAULT = 30.0


class Poller:
    """Keeps the live sources fresh.

    There are no rounds, which would end with their slowest feed: each feed is read as soon as it is due,
    however long others take.
    """

    def __init__(
        self,
        poll: PollFeeds,
        group: GroupStories,
        match: MatchNews,
        clock: Clock,
        watch: WatchDuties,
        *,
        matched: Callable[[], None] = lambda: None,
    ) -> None:
        """`matched` is called when there is something new to post."""
        self._poll = poll
        self._polls = poll.running()
        self._group = group
        self._match = match
        self._matched = matched
        self._clock = clock
        self._reading = Duty("reading", self._read, watch, after_fault=_AFTER_FAULT)
        self._grouping = Duty("grouping", self._group_new, watch, after_fault=_AFTER_FAULT)
        self._matching = Duty("matching", self._match_new, watch, after_fault=_AFTER_FAULT)
        self._spread = False

    async def run(self) -> None:
        """Run until cancelled; feeds that are overdue at the start are not read all at once."""
        others = [asyncio.create_task(duty.run()) for duty in (self._grouping, self._matching)]
        try:
            await self._reading.run()
        finally:
            for task in others:
                task.cancel()
            await asyncio.gather(*others, self._polls.cancel(), return_exceptions=True)

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
        await self._group.group_in_background(self._matching.look_again)
        return _LONGEST_SLEEP

    async def _match_new(self) -> float:
        if await self._match.match():
            self._matched()
        return _MATCHED_EVERY
