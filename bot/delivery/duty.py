"""A duty: work that the bot does on its own, in rounds, until it is stopped."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.actions.watch_duties import WatchDuties
from bot.delivery.interruptible_sleep import InterruptibleSleep
from bot.errors import DatelineError, LeaseLost
from bot.models import DutyName
from bot.words import Said, say

log = logging.getLogger(__name__)


class Duty:
    """Runs rounds of work and survives every error in them.

    Nobody awaits the task of a duty, so an error would end it silently. Here it is logged, shown by
    both doctors until a round succeeds, and the round is tried again after a pause.
    """

    def __init__(
        self,
        name: DutyName,
        work: Callable[[], Awaitable[float | None]],
        watch: WatchDuties,
        *,
        after_fault: float,
    ) -> None:
        """`work` does one round and returns the seconds until the next, or None for no more."""
        self._name = name
        self._work = work
        self._watch = watch
        self._after_fault = after_fault  # seconds
        self._sleep = InterruptibleSleep()

    async def run(self) -> None:
        """Run rounds until the work returns None or the task is cancelled."""
        self._watch.begun(self._name)
        while True:
            try:
                pause = await self._work()
            except asyncio.CancelledError:
                task = asyncio.current_task()
                if task is None or task.cancelling():
                    raise
                # Something that the work awaited was cancelled, not the duty.
                log.exception("bug: %s was broken off", self._name)
                pause = await self._failed(say("duty-bug"))
            except LeaseLost as error:  # its holder stops it soon, or goes on
                log.debug("%s waits: %s", self._name, error)
                pause = self._after_fault
            except DatelineError as error:
                log.error("%s failed and is tried again: %s", self._name, error)
                pause = await self._failed(error.said)
            except Exception:  # a bug must not end the duty: nobody awaits it
                log.exception("bug: %s failed and is tried again", self._name)
                pause = await self._failed(say("duty-bug"))
            else:
                await self._watch.worked(self._name)
            if pause is None:
                return
            await self._sleep.sleep(pause)

    def look_again(self) -> None:
        """Begin the next round now."""
        self._sleep.end()

    async def _failed(self, reason: Said) -> float:
        await self._watch.failed(self._name, reason)
        return self._after_fault
