"""The scheduler and the courier side by side, for as long as the bot is connected."""

import asyncio
from collections.abc import Callable

from bot.delivery.courier import Courier, Sender
from bot.delivery.scheduler import Scheduler

_PATIENCE_SECONDS = 5.0  # with attempts that have begun; a nonce covers those that are cut off


class PostDigests:
    """Posts what is scheduled, from `start` to `stop`."""

    def __init__(self, scheduler: Scheduler, courier_for: Callable[[Sender], Courier]) -> None:
        self._scheduler = scheduler
        self._courier_for = courier_for
        self._courier: Courier | None = None
        self._tasks: list[asyncio.Task[None]] = []

    def start(self, sender: Sender) -> None:
        """Begin; what was left over from an earlier run is posted first."""
        courier = self._courier = self._courier_for(sender)
        self._tasks = [
            asyncio.create_task(courier.run(), name="courier"),
            asyncio.create_task(self._scheduler.run(courier.look_again), name="scheduler"),
        ]

    def look_again(self) -> None:
        """A schedule has changed, or the clock was set."""
        self._scheduler.look_again()

    async def stop(self) -> None:
        """Return when nothing is being posted any more; attempts that have begun may end."""
        tasks, self._tasks = self._tasks, []
        if self._courier is not None:
            self._courier.finish()
            await asyncio.wait(tasks[:1], timeout=_PATIENCE_SECONDS)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
