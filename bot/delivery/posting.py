"""Runs the scheduler and the courier while the bot is connected."""

import asyncio
import logging
from collections.abc import Callable

from bot.delivery.courier import Courier, Sender
from bot.delivery.scheduler import Scheduler

log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 5.0  # for attempts that have begun; a nonce covers those that are cut off


class PostDigests:
    """Posts scheduled digests, from `start` to `stop`. Another process may do it instead."""

    def __init__(
        self,
        scheduler: Scheduler,
        courier_for: Callable[[Sender], Courier],
        wake_others: Callable[[], None] = lambda: None,
    ) -> None:
        """`wake_others` lets the process look again that posts instead of this one."""
        self._wake_others = wake_others
        self._scheduler = scheduler
        self._courier_for = courier_for
        self._courier: Courier | None = None
        self._tasks: list[asyncio.Task[None]] = []

    def start(self, sender: Sender) -> None:
        """Start; digests left over from an earlier run are posted first."""
        courier = self._courier = self._courier_for(sender)
        self._tasks = [
            asyncio.create_task(courier.run(), name="courier"),
            asyncio.create_task(self._scheduler.run(courier.look_again), name="scheduler"),
        ]

    def look_again(self) -> None:
        """Look again: a schedule was changed or posts now, or the clock was set."""
        if not self._tasks:
            self._wake_others()
        self.woken()

    def woken(self) -> None:
        """Look again, if this process posts: another one says that there is something to post."""
        self._scheduler.look_again()
        if self._courier is not None:
            self._courier.look_again()

    async def stop(self) -> None:
        """Stop posting; attempts that have begun get a few seconds to finish."""
        tasks, self._tasks = self._tasks, []
        if tasks and self._courier is not None:
            self._courier.finish()
            await asyncio.wait(tasks[:1], timeout=_PATIENCE_SECONDS)
        for task in tasks:
            task.cancel()
        for outcome in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(outcome, Exception):
                log.warning("posting stopped with an error: %s", outcome)
