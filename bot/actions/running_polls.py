"""The feeds that are being read at the moment, with room for those of other hosts."""

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

from bot.models import Clock, FollowedFeed, PollOutcome
from bot.storage.feeds.followed_feeds import Feeds

AT_ONCE = 128  # feeds
# Twice as many as the fetcher requests at once, so that parsing one holds up no request. A host that
# answers nobody has four of the places; it takes 32 such hosts to hold up the others.
OF_ONE_HOST = 4
# The fetcher begins two requests a second to a host, so looking more often at feeds that had to be
# passed over would find room for none.
_LOOKED_AGAIN_AFTER = 1.0  # seconds


class RunningPolls:
    """Begins to read due feeds while there is room, in all and for each host."""

    def __init__(
        self,
        feeds: Feeds,
        poll: Callable[[FollowedFeed], Coroutine[Any, Any, PollOutcome]],
        clock: Clock,
        limited_host: Callable[[str], str | None],
    ) -> None:
        """`poll` reads one feed and raises only `StorageUnavailable`.

        `limited_host` returns an address's host, or None if any number may be read from it.
        """
        self._feeds = feeds
        self._poll = poll
        self._clock = clock
        self._limited_host = limited_host
        self._running: dict[asyncio.Task[PollOutcome], FollowedFeed] = {}
        self._passed_over = False  # at the last look, feeds of hosts without room
        self._looked = 0.0  # of the loop's time

    async def begin(
        self, *, due_by: datetime | None = None, ended: Callable[[], None] = lambda: None
    ) -> None:
        """Begin all feeds that are due, or were at `due_by`, and have room.

        `ended` is called when one of them ends. Raises `StorageUnavailable`.
        """
        free = AT_ONCE - len(self._running)
        if free <= 0 or (self._running and self.look_again_in):
            return
        ids = {feed.id for feed in self._running.values()}
        hosts = Counter(self._limited_host(feed.url) for feed in self._running.values())
        self._looked, self._passed_over = asyncio.get_running_loop().time(), False

        def has_room(feed_id: int, url: str) -> bool:
            host = self._limited_host(url)
            if feed_id in ids or (host and hosts[host] >= OF_ONE_HOST):
                self._passed_over = True
                return False
            hosts[host] += 1
            return True

        for feed in await self._feeds.claim(self._clock(), free, due_by, accept=has_room):
            task = asyncio.create_task(self._poll(feed))
            task.add_done_callback(lambda _: ended())
            self._running[task] = feed

    @property
    def look_again_in(self) -> float:
        """Seconds until feeds that had to be passed over may be begun; 0 if there were none."""
        if not self._passed_over:
            return 0.0
        passed = asyncio.get_running_loop().time() - self._looked
        return max(_LOOKED_AGAIN_AFTER - passed, 0.0)

    async def wait(self) -> bool:
        """Wait until one has ended; False if none is running."""
        if not self._running:
            return False
        await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)
        return True

    def outcomes(self) -> list[PollOutcome]:
        """The outcomes of the polls that ended since the last call. Raises `StorageUnavailable`."""
        ended = [task for task in self._running if task.done()]
        for task in ended:
            del self._running[task]
        return [task.result() for task in ended]

    async def cancel(self) -> None:
        """Stop all of them; their feeds are read again when their leases end."""
        tasks = list(self._running)
        self._running.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
