"""Maintenance of the store while the bot runs, in the pauses between commands."""

import asyncio
import logging
from datetime import timedelta

from bot.models import Clock
from bot.storage.articles.retention import START, Retention
from bot.storage.engine import Database

log = logging.getLogger(__name__)

_BETWEEN_STEPS = 0.05  # seconds, in which commands can read and write


class MaintainStore:
    """Cuts articles older than `keep_days` (None: none) to their summaries; keeps the store fast."""

    def __init__(
        self, database: Database, retention: Retention, clock: Clock, keep_days: int | None
    ) -> None:
        self._database = database
        self._retention = retention
        self._clock = clock
        self._keep_days = keep_days

    async def run_once(self, pause: float = _BETWEEN_STEPS) -> int:
        """Do all maintenance that is due, with `pause` seconds between its steps.

        Returns how many articles were cut. Raises `StorageUnavailable`.
        """
        dropped = await self._drop_old_texts(pause)
        if dropped:
            log.info(
                "dropped the texts of %d articles older than %d days", dropped, self._keep_days
            )
        merging = await self._database.merge_search_index()
        while merging:
            await asyncio.sleep(pause)
            merging = await self._database.merge_search_index()
        await self._database.tidy()
        return dropped

    async def _drop_old_texts(self, pause: float) -> int:
        if self._keep_days is None:
            return 0
        before = self._clock() - timedelta(days=self._keep_days)
        dropped, place = await self._retention.shorten(before, START)
        while place is not None:
            await asyncio.sleep(pause)
            more, place = await self._retention.shorten(before, place)
            dropped += more
        return dropped
