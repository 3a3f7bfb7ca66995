"""Which process of the bot serves which shards and does which duty, for both doctors."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from bot.models import (
    DUTIES,
    DUTY_LEASES,
    Clock,
    Finding,
    LeaseHolder,
    RunningProcess,
)
from bot.models.running_process import ALL_SHARDS, CONNECTED, PRESENT, READY_SPARE, SPARE
from bot.storage.leases import Leases
from bot.words import Said, say
from bot.words.moments import moment

_CONNECTS_WITHIN = timedelta(seconds=30)  # a process that has just started


class CheckProcesses:
    """Reads the leases. A process whose lease wasn't renewed lately is taken for dead.

    That goes by the clocks of two machines: a clock that is wrong looks like a process that died.
    """

    def __init__(
        self, leases: Leases, clock: Clock, *, process: RunningProcess, lives: timedelta
    ) -> None:
        """`process` is this one; a lease that isn't renewed ends after `lives`."""
        self._leases = leases
        self._clock = clock
        self._process = process
        self._lives = lives

    async def examine(self) -> list[Finding]:
        """Who serves each range of shards and does each duty, by host and process ID.

        Nothing if the bot has never run with this database.
        """
        held, living = await self._holders()
        if not any(each.shards for each in living.values()):
            return self._nobody(held)
        return [*self._shards(held, living), *self._duties(held, living)]

    async def of_server(self, guild_id: int) -> list[Finding]:
        """What a server's moderators may know: which process answers them, and what others do.

        Machines are not named. Nothing if one process does everything.
        """
        _, living = await self._holders()
        if not any(each.shards for each in living.values()):  # as in the playground
            return []
        found = []
        for holder in living.values():
            if holder.serves(guild_id) and (spare := _spare_of(holder, living)):
                text = say("check-bot-spare", since=_since(holder), spare=_state(spare))
                found.append(Finding(say("check-bot"), text))
        for lease, duty in DUTY_LEASES.items():
            doing = living.get(lease)
            if doing is None:
                fix = say("check-duty-fix")
                found.append(Finding(DUTIES[duty], say("check-duty-unheld"), fix))
            elif doing.process != self._process:
                text = say("check-duty-elsewhere", since=_since(doing))
                found.append(Finding(DUTIES[duty], text))
        return found

    async def _holders(self) -> tuple[dict[str, LeaseHolder], dict[str, LeaseHolder]]:
        """Who holds each lease, by its name: all holders, and those of them that are alive."""
        held = {holder.name: holder for holder in await self._leases.holders()}
        now = self._clock()
        return held, {
            name: each for name, each in held.items() if abs(now - each.seen) <= self._lives
        }

    def _nobody(self, held: Mapping[str, LeaseHolder]) -> list[Finding]:
        """The bot isn't running; a holder that has died was not stopped on purpose."""
        dead = [each for each in held.values() if each.shards]
        if not dead:
            return []
        last = max(dead, key=lambda each: each.seen)
        text = say("check-bot-gone", process=_name(last), seen=moment(last.seen, "f"))
        return [Finding(say("check-bot"), text, say("check-bot-gone-fix"))]

    def _shards(
        self, held: Mapping[str, LeaseHolder], living: Mapping[str, LeaseHolder]
    ) -> Iterator[Finding]:
        for holder in held.values():
            if not holder.shards:
                continue
            about = _about(holder.shards)
            if holder.name not in living:
                seen = moment(holder.seen, "f")
                text = say("check-shards-unanswered", process=_name(holder), seen=seen)
                yield Finding(about, text, say("check-shards-unanswered-fix"))
                continue
            spare = _spare_of(holder, living)
            text = say(
                "check-shards-answered",
                process=_name(holder),
                since=_since(holder),
                spare=_state(spare),
                other=_name(spare) if spare else "",
            )
            yield Finding(about, text)
            if self._is_cut_off(holder, living):
                text = say("health-offline", process=_name(holder))
                yield Finding(about, text, say("check-shards-offline-fix"))

    def _is_cut_off(self, holder: LeaseHolder, living: Mapping[str, LeaseHolder]) -> bool:
        """Whether the process has had time to connect, and isn't connected."""
        notes = [each for each in living.values() if each.id == holder.id]
        begun = [each.since for each in notes if each.name.startswith(PRESENT)]
        connected = any(each.name.startswith(CONNECTED) for each in notes)
        return bool(begun) and self._clock() - begun[0] > _CONNECTS_WITHIN and not connected

    def _duties(
        self, held: Mapping[str, LeaseHolder], living: Mapping[str, LeaseHolder]
    ) -> Iterator[Finding]:
        for lease, duty in DUTY_LEASES.items():
            about, holder = DUTIES[duty], held.get(lease)
            if lease in living:
                done_by = living[lease]
                text = say("check-duty-held", process=_name(done_by), since=_since(done_by))
                yield Finding(about, text)
            elif holder is not None:
                text = say("check-duty-dead", process=_name(holder), seen=moment(holder.seen, "f"))
                yield Finding(about, text, say("check-duty-unheld-fix"))
            else:
                yield Finding(about, say("check-duty-unheld"), say("check-duty-unheld-fix"))


def _spare_of(holder: LeaseHolder, living: Mapping[str, LeaseHolder]) -> LeaseHolder | None:
    return living.get(READY_SPARE + holder.name) or living.get(SPARE + holder.name)


def _state(spare: LeaseHolder | None) -> str:
    if spare is None:
        return "none"
    return "ready" if spare.name.startswith(READY_SPARE) else "connecting"


def _about(shards: str) -> Said:
    return say("check-shards-all") if shards == ALL_SHARDS else say("check-shards", shards=shards)


def _name(holder: LeaseHolder) -> Said:
    return say("check-process", host=holder.process.host, pid=str(holder.process.pid))


def _since(holder: LeaseHolder) -> str:
    return moment(holder.since, "f")
