"""Runs store maintenance every hour, and deletes alerts that stay paused."""

from bot.actions.keep_alerts import TidyAlerts
from bot.actions.maintain_store import MaintainStore
from bot.actions.watch_duties import WatchDuties
from bot.delivery.duty import Duty
from bot.delivery.interruptible_sleep import InterruptibleSleep

_BETWEEN_ROUNDS = 3600.0  # seconds
_FIRST_ROUND_AFTER = 60.0  # seconds; the start is busy enough


class Housekeeper:
    """The timer of `MaintainStore` and `TidyAlerts`."""

    def __init__(
        self, maintain_store: MaintainStore, tidy_alerts: TidyAlerts, watch: WatchDuties
    ) -> None:
        self._maintain = maintain_store
        self._tidy_alerts = tidy_alerts
        self._duty = Duty("maintenance", self._work, watch, after_fault=_BETWEEN_ROUNDS)

    async def run(self) -> None:
        """Run until cancelled."""
        await InterruptibleSleep().sleep(_FIRST_ROUND_AFTER)
        await self._duty.run()

    async def _work(self) -> float:
        await self._tidy_alerts.run_once()
        await self._maintain.run_once()
        return _BETWEEN_ROUNDS
