"""Whether the bot on this machine lives and does its work, for `dateline health`."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.models import DUTIES, DUTY_LEASES, LeaseHolder
from bot.models.running_process import CONNECTED, PRESENT
from bot.storage.deliveries.lateness import Lateness
from bot.words import Listed, Said, say
from bot.words.moments import moment

# A process that was killed and long replaced: another program may have its number by now.
_FORGOTTEN_AFTER = timedelta(hours=1)


class Health(NamedTuple):
    """The verdict on all processes of this machine together."""

    is_good: bool
    said: Said


class CheckLife:
    """Judges the processes of this machine by the leases that they hold.

    A process that waits to take over is in good health too. What another machine should do is not
    held against this one.
    """

    def __init__(
        self,
        *,
        is_here: Callable[[LeaseHolder], bool],
        has_ended: Callable[[LeaseHolder], bool],
        lives: timedelta,
        has_duties: bool,
    ) -> None:
        """`is_here` and `has_ended` judge a holder's process; a lease ends after `lives`."""
        self._is_here = is_here
        self._has_ended = has_ended
        self._lives = lives
        self._has_duties = has_duties

    def judge(self, holders: Sequence[LeaseHolder], owed: Lateness, now: datetime) -> Health:
        """The worst that is wrong, or which process answers."""
        known = [each for each in holders if each.name.startswith(PRESENT) and self._is_here(each)]
        alive = [each for each in holders if abs(now - each.seen) <= self._lives]
        if not known:
            elsewhere = next((lease for lease in alive if lease.shards), None)
            said = _about("health-elsewhere", elsewhere) if elsewhere else say("health-not-running")
            return Health(False, said)
        here = [each for each in known if not self._has_ended(each)]
        if not here:
            last = max(known, key=lambda each: (each.since, each.seen))
            return Health(False, _about("health-ended", last))
        newest = max(each.seen for each in here)
        here = [each for each in here if newest - each.seen <= _FORGOTTEN_AFTER]
        for process in here:
            if process not in alive:
                return Health(False, _about("health-no-sign", process))
            if not any(_belongs(lease, process, CONNECTED) for lease in alive):
                return Health(False, _about("health-offline", process))
        return self._judge_work(here, alive, owed)

    def _judge_work(
        self, here: Sequence[LeaseHolder], alive: Sequence[LeaseHolder], owed: Lateness
    ) -> Health:
        """What the processes do that live and are connected."""
        ours = {each.id for each in here}
        answering = [lease for lease in alive if lease.shards and lease.id in ours]
        if not answering:
            return Health(True, _about("health-spare", here[0]))
        unheld = list(self._unheld(alive))
        if unheld:
            return Health(False, say("health-unheld", duties=Listed(unheld, "and")))
        posts = any(lease.name == "posting" and lease.id in ours for lease in alive)
        if posts and owed.since is not None:
            since = moment(owed.since, "f")
            return Health(False, say("health-late", count=owed.late, since=since))
        return Health(True, _about("health-answers", answering[0]))

    def _unheld(self, alive: Sequence[LeaseHolder]) -> Iterable[Said]:
        held = {lease.name for lease in alive}
        if self._has_duties:
            yield from (DUTIES[duty] for lease, duty in DUTY_LEASES.items() if lease not in held)


def _belongs(lease: LeaseHolder, process: LeaseHolder, kind: str) -> bool:
    return lease.id == process.id and lease.name.startswith(kind)


def _about(key: str, holder: LeaseHolder) -> Said:
    process = say("check-process", host=holder.process.host, pid=str(holder.process.pid))
    return say(key, process=process, seen=moment(holder.seen, "f"))
