"""Work that is done again and again, each time after as long a sleep as it asks for."""

import logging
from collections.abc import Awaitable, Callable

from bot.delivery.nap import Nap
from bot.errors import DatelineError

log = logging.getLogger(__name__)


class Rounds:
    """Goes on whatever happens: nobody awaits its task, and without it all would stop silently."""

    def __init__(self, what: str, *, after_fault: float) -> None:
        self._what = what  # waits while something is wrong: "digests"
        self._after_fault = after_fault  # seconds
        self._nap = Nap()

    async def run(self, work: Callable[[], Awaitable[float]]) -> None:
        """Do the work, sleep as many seconds as it returns, and so on until cancelled."""
        while True:
            try:
                pause = await work()
            except DatelineError as error:
                log.error("%s wait: %s", self._what, error)
                pause = self._after_fault
            except Exception:  # a bug: it is told in the log, and may be gone the next time
                log.exception("bug: %s wait", self._what)
                pause = self._after_fault
            await self._nap.take(pause)

    def look_again(self) -> None:
        """Begin the next round now."""
        self._nap.end()
