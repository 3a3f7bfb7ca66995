"""Making summaries anew, in the background, when the rules that made them have changed."""

import asyncio

from bot.models import Cursor, Finding
from bot.storage.articles.stored_summaries import Summaries
from bot.worker.jobs import Jobs

_BATCH = 20  # articles: nobody who needs the worker waits longer than some hundredths of a second


class RemakeSummaries:
    """Replaces what an older version made; what is replaced stays so, however this ends."""

    def __init__(self, summaries: Summaries, jobs: Jobs) -> None:
        self._summaries = summaries
        self._jobs = jobs

    async def remake(self) -> int:
        """Go through all articles, the newest first; how many summaries were replaced.

        Half of the time it rests, so that commands and loading find the worker free.
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
        """How many are still of an older version, which is no fault."""
        old = await self._summaries.count_outdated()
        if old:
            text = f"{old:,} are of an older version; the bot makes them anew while it runs"
        else:
            text = "all are of the present version"
        return Finding("summaries", text)
