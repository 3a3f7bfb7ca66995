"""What the running bot does for its store now and then, in the pauses between commands."""

import asyncio
import logging
from datetime import timedelta

from bot.errors import DatelineError
from bot.models import Clock
from bot.storage.housekeeping import START, Housekeeping

log = logging.getLogger(__name__)

_BETWEEN_ROUNDS = 3600.0  # seconds
_BETWEEN_STEPS = 0.05
_FIRST_ROUND_AFTER = 60.0  # seconds: starting is busy enough


class KeepHouse:
    """Drops texts that are older than `keep_days`, if any are to be, and keeps the store quick."""

    def __init__(self, housekeeping: Housekeeping, clock: Clock, keep_days: int | None) -> None:
        self._housekeeping = housekeeping
        self._clock = clock
        self._keep_days = keep_days

    async def run(self) -> None:
        """Once an hour until cancelled; what goes wrong is logged and tried again then."""
        await asyncio.sleep(_FIRST_ROUND_AFTER)
        while True:
            try:
                await self.round()
            except DatelineError as error:
                log.error("housekeeping waits: %s", error)
            except Exception:  # nobody awaits this task: it would end without a word
                log.exception("bug: housekeeping waits")
            await asyncio.sleep(_BETWEEN_ROUNDS)

    async def round(self, pause: float = _BETWEEN_STEPS) -> int:
        """One round; how many texts were dropped."""
        dropped = await self._drop_old_texts(pause)
        if dropped:
            log.info(
                "dropped the texts of %d articles older than %d days", dropped, self._keep_days
            )
        merging = await self._housekeeping.merge()
        while merging:
            await asyncio.sleep(pause)
            merging = await self._housekeeping.merge()
        await self._housekeeping.tidy()
        return dropped

    async def _drop_old_texts(self, pause: float) -> int:
        if self._keep_days is None:
            return 0
        before = self._clock() - timedelta(days=self._keep_days)
        dropped, place = await self._housekeeping.shorten(before, START)
        while place is not None:
            await asyncio.sleep(pause)
            more, place = await self._housekeeping.shorten(before, place)
            dropped += more
        return dropped
