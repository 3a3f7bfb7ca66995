"""Remaking the search index in the background after the words of texts have changed."""

import asyncio
import logging

from bot.models import Finding
from bot.storage.engine import Database
from bot.words import say

log = logging.getLogger(__name__)

_BATCH = 100  # articles: other writers wait for 30 ms
_BETWEEN_REPORTS = 60.0  # seconds


class RemakeIndex:
    """Makes the search index anew while the old one answers.

    An interruption loses at most one batch of `batch` articles.
    """

    def __init__(self, database: Database, *, batch: int = _BATCH) -> None:
        self._database = database
        self._batch = batch

    async def remake(self) -> bool:
        """Make the whole index, newest articles first; False if it is up to date already.

        Rests half of the time. Raises `StorageUnavailable`.
        """
        if await self._database.search_index_progress() is None:
            await self._steps()  # what is left of an older index
            return False
        log.info("remaking the search index; until it is whole, searches use the former one")
        await self._steps()
        return True

    async def _steps(self) -> None:
        clock = asyncio.get_running_loop().time
        reported = clock()
        while True:
            begun = clock()
            if not await self._database.remake_search_index(self._batch):
                return
            if begun - reported >= _BETWEEN_REPORTS:
                reported = begun
                await self._report()
            await asyncio.sleep(clock() - begun)

    async def _report(self) -> None:
        progress = await self._database.search_index_progress()
        if progress is not None:
            log.info("search index: %d of %d articles", progress.done, progress.all)

    async def examine(self) -> Finding:
        """How far the search index is remade, which is not a fault."""
        progress = await self._database.search_index_progress()
        if progress is None:
            return Finding(say("check-search-index"), say("check-search-index-ok"))
        left = progress.all - progress.done
        text = say("check-search-index-remade", done=progress.done, all=progress.all, left=left)
        return Finding(say("check-search-index"), text)
