"""Match grouped news with follows and alerts."""

import asyncio

from bot.models import Clock
from bot.storage.matching.filed_queries import FiledQueries
from bot.storage.matching.news_matching import NewsMatching

_CLAIMED_AT_ONCE = 200  # subscriptions; a longer transaction would block other writers
_BATCH = 5  # articles; each takes about 30 ms with 100,000 subscriptions


class MatchNews:
    """Finds the subscriptions that new articles are for, and makes them due."""

    def __init__(self, filed: FiledQueries, matching: NewsMatching, clock: Clock) -> None:
        self._filed = filed
        self._matching = matching
        self._clock = clock
        self._turn = asyncio.Lock()

    async def match(self) -> int:
        """Match all waiting articles; returns how many pairs of an article and a subscription matched.

        The store keeps the queue: after an interruption, the next call continues. Raises
        `StorageUnavailable`.
        """
        matches = 0
        async with self._turn:
            while True:
                await self._filed.file_all()
                matched = await self._matching.match(_BATCH, self._clock())
                if not matched.articles:
                    return matches
                matches += matched.matches


class ClaimMatched:
    """Puts deliveries into the outbox for follows and alerts that have stories waiting and may post."""

    def __init__(self, matching: NewsMatching, clock: Clock) -> None:
        self._matching = matching
        self._clock = clock

    async def claim(self) -> int:
        """Claim everything that is due; returns the number of subscriptions.

        Raises `StorageUnavailable`.
        """
        claimed = 0
        while count := await self._matching.claim(self._clock(), _CLAIMED_AT_ONCE):
            claimed += count
        return claimed
