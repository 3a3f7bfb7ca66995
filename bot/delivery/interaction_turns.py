"""Decides which process answers an interaction when several are connected for one shard.

Discord sends every interaction to each session of the shard. The process that holds the lease on the
shards answers; the others keep what came in the last seconds. A holder that gives its lease back on
purpose hands on which interactions it has answered or will answer. Its successor answers the others
that it has kept: none is lost between the two, and none is answered twice.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from bot.delivery.lease_keeper import HeldLease
from bot.errors import DatelineError

log = logging.getLogger(__name__)

Answer = Callable[[], None]

_ANSWERABLE_SECONDS = 2.5  # Discord drops an interaction after three
_HANDED_ON_SECONDS = 15.0  # the successor may get an interaction that much later
_REMEMBERED = 10_000  # interactions
_UNCERTAIN_SECONDS = 1.5  # how long a holder tries to learn whether it still is one


class _Waiting(NamedTuple):
    since: float
    answer: Answer


class InteractionTurns:
    """The interactions that reach this process. Until `begin` it answers none."""

    def __init__(
        self,
        renew: Callable[[], Awaitable[None]],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`renew` finds out whether the lease is still held."""
        self._renew = renew
        self._now = now
        self._held: HeldLease | None = None
        self._taken: dict[str, float] = {}  # ids, the oldest first, and when they were taken
        self._waiting: dict[str, _Waiting] = {}  # the oldest first
        self._asking: asyncio.Task[None] | None = None

    def arrived(self, id_: str, answer: Answer) -> None:
        """Call `answer` now, later, or never."""
        if id_ in self._taken:
            log.debug("interaction %s has been answered", id_)
        elif self._held is None:
            self._keep(id_, answer)
        elif self._held.is_valid():
            self._take(id_, answer)
        else:
            self._keep(id_, answer)
            if self._asking is None or self._asking.done():
                self._asking = asyncio.create_task(self._ask())

    def begin(self, held: HeldLease) -> None:
        """Answer from now on, and what is waiting if the former holder said what it has answered.

        After a crash nobody knows what was answered, so that what waits is dropped: commands must not
        run twice.
        """
        self._held = held
        for id_ in held.handed_on.split():
            self._remember(id_)
        if held.was_given_back:
            self._answer_waiting()
        self._waiting.clear()

    def end(self) -> str:
        """Answer no more; returns what to hand on to the next process."""
        self._held = None
        recent = self._now() - _HANDED_ON_SECONDS
        return " ".join(id_ for id_, at in self._taken.items() if at >= recent)

    async def _ask(self) -> None:
        """Find out whether the lease is held, and answer or leave what waits."""
        held = self._held
        try:
            await asyncio.wait_for(self._renew(), _UNCERTAIN_SECONDS)
        except (DatelineError, TimeoutError) as error:
            # Without its database the bot can only say so; if another process has answered, Discord
            # refuses that.
            log.debug("whether the lease is held is unknown: %s", error)
        if held is not None and held is self._held and not held.lost.is_set():
            self._answer_waiting()

    def _answer_waiting(self) -> None:
        waiting, self._waiting = self._waiting, {}
        oldest = self._now() - _ANSWERABLE_SECONDS
        for id_, kept in waiting.items():
            if kept.since >= oldest and id_ not in self._taken:
                self._take(id_, kept.answer)

    def _keep(self, id_: str, answer: Answer) -> None:
        oldest = self._now() - _ANSWERABLE_SECONDS
        while self._waiting and next(iter(self._waiting.values())).since < oldest:
            del self._waiting[next(iter(self._waiting))]
        self._waiting.setdefault(id_, _Waiting(self._now(), answer))

    def _take(self, id_: str, answer: Answer) -> None:
        self._remember(id_)
        answer()

    def _remember(self, id_: str) -> None:
        self._taken[id_] = self._now()
        if len(self._taken) > _REMEMBERED:
            del self._taken[next(iter(self._taken))]
