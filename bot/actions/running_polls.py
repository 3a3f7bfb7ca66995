"""The feeds that are being read at the moment, with room for those of other hosts."""

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from bot.models import Clock, FollowedFeed, PollOutcome
from bot.storage.feeds.followed_feeds import Feeds

AT_ONCE = 128  # feeds
# Twice as many as the fetcher requests at once, so that parsing one holds up no request. A host that
# answers nobody has four of the places; it takes 32 such hosts to hold up the others.
OF_ONE_HOST = 4


class RunningPolls:
    """Begins to read due feeds while there is room, in all and for each host."""

    def __init__(
        self,
        feeds: Feeds,
        poll: Callable[[FollowedFeed], Coroutine[Any, Any, PollOutcome]],
        clock: Clock,
    ) -> None:
        """`poll` reads one feed and raises only `StorageUnavailable`."""
        self._feeds = feeds
        self._poll = poll
        self._clock = clock
        self._running: dict[asyncio.Task[PollOutcome], FollowedFeed] = {}

    async def begin(
        self, *, due_by: datetime | None = None, ended: Callable[[], None] = lambda: None
    ) -> None:
        """Begin all feeds that are due, or were at `due_by`, and have room.

        `ended` is called when one of them ends. Raises `StorageUnavailable`.
        """
        free = AT_ONCE - len(self._running)
        if free <= 0:
            return
        ids = {feed.id for feed in self._running.values()}
        hosts = Counter(_host(feed.url) for feed in self._running.values())

        def has_room(feed_id: int, url: str) -> bool:
            host = _host(url)
            if feed_id in ids or hosts[host] >= OF_ONE_HOST:
                return False
            hosts[host] += 1
            return True

        for feed in await self._feeds.claim(self._clock(), free, due_by, accept=has_room):
            task = asyncio.create_task(self._poll(feed))
            task.add_done_callback(lambda _: ended())
            self._running[task] = feed

    async def wait(self) -> bool:
        """Wait until one has ended; False if none is running."""
        if not self._running:
            return False
        await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)
        return True

    def outcomes(self) -> list[PollOutcome]:
        """The outcomes of those that ended since the last call. Raises `StorageUnavailable`."""
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


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""
