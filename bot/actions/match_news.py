"""Matching news with follows and alerts once it was grouped."""

import asyncio

from bot.models import Clock
from bot.storage.matching.filed_queries import FiledQueries
from bot.storage.matching.news_matching import NewsMatching

_CLAIMED_AT_ONCE = 200  # subscriptions; a longer transaction would block other writers
_BATCH = 5  # articles; among 100,000 subscriptions each takes some 30 ms


class MatchNews:
    """Finds which subscriptions new articles are for, and makes these due."""

    def __init__(self, filed: FiledQueries, matching: NewsMatching, clock: Clock) -> None:
        self._filed = filed
        self._matching = matching
        self._clock = clock
        self._turn = asyncio.Lock()

    async def match(self) -> int:
        """Match all that waits; returns how many pairs of an article and a subscription it came to.

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
    """Puts deliveries into the outbox for subscriptions that have stories waiting and may post."""

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
