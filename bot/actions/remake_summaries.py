"""Making summaries anew, in the background, when the rules that made them have changed."""

import asyncio
from collections.abc import Sequence

from bot.models import Cursor, Finding, StaleSummary, Summary
from bot.storage.summaries import Summaries
from bot.worker.process import Worker

_BATCH = 20  # articles: nobody who needs the worker waits longer than some hundredths of a second


class RemakeSummaries:
    """Replaces what an older version made; what is replaced stays so, however this ends."""

    def __init__(self, summaries: Summaries, worker: Worker) -> None:
        self._summaries = summaries
        self._worker = worker

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
                made = await self._worker.run(summaries_of, batch)
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


def summaries_of(articles: Sequence[StaleSummary]) -> list[Summary]:
    """Their summaries by the present rules; what the worker does with a batch."""
    from bot.summary.extract import rank  # sumy takes a while to import
    from bot.text.language.article_language import article_language

    return [
        rank(each.text, each.title, article_language(each.text, each.language)) for each in articles
    ]
