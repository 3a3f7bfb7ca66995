"""Wakes other processes when there is something for them to do."""

import asyncio
import logging

from bot.errors import DatelineError
from bot.storage.engine import Database, Topic

log = logging.getLogger(__name__)


class WakeOthers:
    """Wakes the processes that listen for a topic. If that fails, their timers do."""

    def __init__(self, database: Database, topic: Topic) -> None:
        self._database = database
        self._topic = topic
        self._waking: set[asyncio.Task[None]] = set()

    def begin(self) -> None:
        """Wake them soon."""
        waking = asyncio.create_task(self._wake())
        self._waking.add(waking)
        waking.add_done_callback(self._waking.discard)

    async def _wake(self) -> None:
        try:
            await self._database.wake(self._topic)
        except DatelineError as error:
            log.debug("other processes are not woken: %s", error)
