"""Which process answers for a range of shards: the one that holds the lease on it."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from bot.delivery.interaction_turns import InteractionTurns
from bot.delivery.lease_keeper import HeldLease, LeaseKeeper
from bot.delivery.shared_gate import SharedGate
from bot.errors import DatelineError, WrongSettings
from bot.models import ShardRange
from bot.models.running_process import ALL_SHARDS, READY_SPARE, SPARE, shards_prefix
from bot.words import english, say

log = logging.getLogger(__name__)

_LOOK_EVERY = 0.25  # seconds; an interaction is answered within three
_WATCH_EVERY = 0.5
_SPARE_MAY_TAKE = 8.0  # seconds to connect, before we stop; Docker kills after ten


class ServedShards:
    """The shards of this process. It answers while it holds their lease; until then it is a spare.

    A spare is connected and knows its servers, so that it can answer as soon as the other one ends.
    """

    def __init__(self, keeper: LeaseKeeper, range_: ShardRange | None) -> None:
        """All shards if no range is given."""
        self.range = range_
        self.turns = InteractionTurns(keeper.renew)
        self.gate = SharedGate(keeper)
        self._keeper = keeper
        self._name = ""
        self._prefix = ""
        self._held: HeldLease | None = None
        self._spare: list[HeldLease] = []  # what says that a spare is there, and that it is ready
        self._begun = asyncio.Event()
        self._answering = asyncio.Event()

    async def begin(self, application_id: int) -> bool:
        """Take the lease if it is free; whether this process answers from now on.

        Raises `WrongSettings` if another process serves shards that collide with ours.
        """
        self._prefix = shards_prefix(application_id)
        self._name = f"{self._prefix}{self.range or ALL_SHARDS}"
        held = await self._keeper.try_to_take(self._name)
        await self._refuse_collisions(held)
        if held is not None:
            self._answer(held)
        else:
            await self._note_spare(SPARE)  # before it says so: whoever reads it may stop the other
            spare = say("client-spare", shards=str(self.range or ALL_SHARDS))
            log.info("%s", english().tell(spare))
        self._begun.set()
        return held is not None

    async def run(
        self,
        until_ready: Callable[[], Awaitable[object]],
        took_over: Callable[[], Awaitable[object]],
    ) -> None:
        """Take the lease whenever that is possible, until cancelled.

        `until_ready` returns once the bot is connected; `took_over` is called after a former spare has
        begun to answer.
        """
        await self._begun.wait()
        while True:
            if self._held is None:
                await self._take(until_ready)
                log.info("took over from another process")
                try:
                    await took_over()
                except Exception:  # a bug here must not keep this process from answering
                    log.exception("bug: taking over was not finished")
            assert self._held is not None
            await self._held.lost.wait()
            log.warning("another process has taken over; this one has become a spare")
            self._answer_no_more()

    async def until_answering(self) -> None:
        """Return once this process answers."""
        await self._answering.wait()

    async def stop(self) -> None:
        """Leave everything that arrives from now on to the next process. `run` must have ended."""
        if self._held is not None:
            await self._wait_for_spare()
        held = self._held
        handed_on = self._answer_no_more()
        try:
            if held is not None:
                await self._keeper.give_back(held, handed_on=handed_on)
            await self._keeper.give_back(*self._spare)
            await self.gate.close()
        except DatelineError as error:  # the leases expire
            log.debug("leases are not given back: %s", error)

    async def _take(self, until_ready: Callable[[], Awaitable[object]]) -> None:
        noting = asyncio.create_task(self._note_ready(until_ready))
        try:
            self._answer(await self._keeper.take(self._name, every=_LOOK_EVERY))
        finally:
            noting.cancel()
            await asyncio.gather(noting, return_exceptions=True)
        try:
            await self._keeper.give_back(*self._spare)
        except DatelineError as error:  # they expire
            log.debug("leases are not given back: %s", error)
        self._spare.clear()

    async def _note_ready(self, until_ready: Callable[[], Awaitable[object]]) -> None:
        await until_ready()
        await self._note_spare(READY_SPARE)

    async def _note_spare(self, state: str) -> None:
        """Let the process that answers know that there is a spare. It may not learn of a second one."""
        try:
            noted = await self._keeper.try_to_take(state + self._name)
        except DatelineError as error:
            log.debug("that this is a spare is not noted: %s", error)
            return
        self._spare += [noted] if noted else []

    async def _wait_for_spare(self) -> None:
        """Go on for some seconds if a spare is there that isn't connected yet."""
        self._keeper.look_again()  # a spare may have come since the last look
        with contextlib.suppress(TimeoutError, DatelineError):
            async with asyncio.timeout(_SPARE_MAY_TAKE):
                while True:
                    if not self._is_awaited(await self._keeper.perhaps_held()):
                        return
                    await asyncio.sleep(_LOOK_EVERY)

    def _is_awaited(self, held: frozenset[str]) -> bool:
        return SPARE + self._name in held and READY_SPARE + self._name not in held

    def _answer(self, held: HeldLease) -> None:
        self._held = held
        self.turns.begin(held)
        self._answering.set()

    def _answer_no_more(self) -> str:
        self._held = None
        self._answering.clear()
        return self.turns.end()

    async def _refuse_collisions(self, held: HeldLease | None) -> None:
        for name in await self._keeper.perhaps_held():
            if not self._collides(name):
                continue
            if await self._keeper.is_renewed(name, every=_WATCH_EVERY):
                if held is not None:
                    await self._keeper.give_back(held)
                theirs = name.removeprefix(self._prefix)
                ours = str(self.range or ALL_SHARDS)
                raise WrongSettings(say("shards-collide", theirs=theirs, ours=ours))

    def _collides(self, name: str) -> bool:
        if name == self._name or not name.startswith(self._prefix):
            return False
        theirs = ShardRange.parse(name.removeprefix(self._prefix))
        return theirs is None or self.range is None or self.range.collides_with(theirs)
