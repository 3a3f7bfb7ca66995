"""Repeats work, sleeping between rounds for as long as the work asks for."""

import logging
from collections.abc import Awaitable, Callable

from bot.delivery.interruptible_sleep import InterruptibleSleep
from bot.errors import DatelineError

log = logging.getLogger(__name__)


class RepeatedWork:
    """Keeps going after any error: nobody awaits its task, so it would stop silently."""

    def __init__(self, what: str, *, after_fault: float) -> None:
        self._what = what  # for the log: "digests wait: …"
        self._after_fault = after_fault  # seconds
        self._sleep = InterruptibleSleep()

    async def run(self, work: Callable[[], Awaitable[float]]) -> None:
        """Do the work, sleep for the seconds that it returns, and repeat until cancelled."""
        while True:
            try:
                pause = await work()
            except DatelineError as error:
                log.error("%s wait: %s", self._what, error)
                pause = self._after_fault
            except Exception:  # a bug: it is logged, and may not happen again
                log.exception("bug: %s wait", self._what)
                pause = self._after_fault
            await self._sleep.sleep(pause)

    def look_again(self) -> None:
        """Begin the next round now."""
        self._sleep.end()
