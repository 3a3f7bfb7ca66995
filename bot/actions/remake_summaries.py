"""Regenerating summaries in the background after the algorithm has changed."""

import asyncio

from bot.models import Cursor, Finding
from bot.storage.articles.stored_summaries import Summaries
from bot.words import say
from bot.worker.jobs import Jobs

_BATCH = 20  # articles, some hundredths of a second: others wait that long for the worker


class RemakeSummaries:
    """Replaces the summaries of older algorithm versions, batch by batch.

    An interruption loses at most one batch.
    """

    def __init__(self, summaries: Summaries, jobs: Jobs) -> None:
        self._summaries = summaries
        self._jobs = jobs

    async def remake(self) -> int:
        """Go through all articles, newest first; returns how many summaries were replaced.

        Rests half of the time, so that the worker stays free for commands and loading.
        """
        clock = asyncio.get_running_loop().time
        remade = 0
        place: Cursor | None = None
        while True:
            begun = clock()
            batch, place = await self._summaries.outdated(place, _BATCH)
            if batch:
                made = await self._jobs.summaries(batch)
                remade += await self._summaries.replace(zip(batch, made, strict=True))
            if place is None:
                return remade
            await asyncio.sleep(clock() - begun)

    async def examine(self) -> Finding:
        """How many summaries are still of an older version, which is not a fault."""
        old = await self._summaries.count_outdated()
        text = say("check-summaries-stale", count=old) if old else say("check-summaries-ok")
        return Finding(say("check-summaries"), text)
