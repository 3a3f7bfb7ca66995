"""Which of the bot's duties fail, for both doctors."""

import logging

from bot.errors import StorageUnavailable
from bot.models import DUTIES, Clock, DutyFault, DutyName, Finding
from bot.storage.duty_faults import DutyFaults
from bot.words import Said, say, translated_messages
from bot.words.moments import moment

log = logging.getLogger(__name__)


class WatchDuties:
    """Knows the failing duties of this process, and stores them for `dateline doctor`.

    What can't be stored, as on a full disk, is still known to `/doctor`, and is stored as soon as
    that works.
    """

    def __init__(self, stored: DutyFaults, clock: Clock) -> None:
        self._stored = stored
        self._clock = clock
        self._faults: dict[DutyName, DutyFault] = {}
        # Duties that may have a stored fault: all of them, since another process may have left one.
        self._to_clear: set[DutyName] = set(DUTIES)

    def begun(self, name: DutyName) -> None:
        """Note that a duty begins here: the process that did it before may have left a fault."""
        self._to_clear.add(name)

    async def failed(self, name: DutyName, reason: Said) -> None:
        """Record that a round of a duty failed. Never raises."""
        known = self._faults.get(name)
        since, times = (known.since, known.times) if known else (self._clock(), 0)
        fault = self._faults[name] = DutyFault(name, since, times + 1, reason)
        self._to_clear.add(name)
        try:
            await self._stored.save(fault)
        except StorageUnavailable as error:
            log.debug("the failure of %s is not stored: %s", name, error)

    async def worked(self, name: DutyName) -> None:
        """Record that a round of a duty succeeded. Never raises."""
        if self._faults.pop(name, None):
            log.info("%s works again", name)
        if name in self._to_clear:
            try:
                await self._stored.remove(name)
                self._to_clear.discard(name)
            except StorageUnavailable as error:
                log.debug("the recovery of %s is not stored: %s", name, error)

    async def examine(self, *, for_moderators: bool = False) -> list[Finding]:
        """A finding for each duty that fails, here or in the process that serves.

        Moderators aren't shown reasons that only the operator can do something about: those name
        files of the machine.
        """
        faults = await self.faults()
        return [
            _finding(faults[name], for_moderators)
            for name, title in DUTIES.items()
            if name in faults and not (for_moderators and title.key not in translated_messages())
        ]

    async def faults(self) -> dict[DutyName, DutyFault]:
        """The duties that fail, here or in the process that serves. Raises `StorageUnavailable`."""
        return {fault.name: fault for fault in await self._stored.all()} | self._faults


def _finding(fault: DutyFault, for_moderators: bool) -> Finding:
    since, reason = moment(fault.since, "f"), fault.reason
    if for_moderators and not (isinstance(reason, Said) and reason.key in translated_messages()):
        reason = say("duty-reason-in-log")
    text = say("check-duty-failing", since=since, times=fault.times, reason=reason)
    fix = say("check-loop-fix" if fault.name == "event loop" else "check-duty-fix")
    return Finding(DUTIES[fault.name], text, fix)
