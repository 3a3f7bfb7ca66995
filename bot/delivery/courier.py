"""Takes deliveries out of the outbox and sends them, each until it is there once."""

import asyncio
import logging
import random
from datetime import timedelta
from typing import Protocol

from bot.actions.schedule_digests import Posting
from bot.delivery.nap import Nap
from bot.delivery.worker_names import OWN, is_gone
from bot.errors import DatelineError
from bot.models import Clock, Delivery, Digest, Schedule
from bot.storage.deliveries.outbox import Outbox

log = logging.getLogger(__name__)

LEASE_SECONDS = 120.0  # longer than any attempt takes, its retries inside discord.py included
NONCE_SECONDS = 90.0  # Discord knows a nonce for "a few minutes"; until then it is relied on
AT_ONCE = 8  # attempts side by side; a slow channel does not hold up the others
A_SECOND = 25.0  # half of what Discord allows a bot in all, so that commands have the rest
FIRST_RETRY, LONGEST_RETRY = 2.0, 120.0  # seconds
_LONGEST_SLEEP = 20.0
_AFTER_FAULT = 10.0


class CannotPost(Exception):
    """The bot may not post there, or the channel is gone: the text names what is missing."""


class TryAgain(Exception):
    """The attempt failed for a reason that passes. `after` seconds are asked for, if any."""

    def __init__(self, reason: str, after: float | None = None) -> None:
        super().__init__(reason)
        self.after = after


class Sender(Protocol):
    """What the courier needs of Discord. Every method raises `CannotPost` or `TryAgain`."""

    async def send(self, delivery: Delivery, digest: Digest) -> int:
        """Post a digest with the delivery's nonce; the message's id."""

    async def find(self, delivery: Delivery) -> int | None:
        """The id of the delivery's message in the channel's history, if it is there."""

    async def publish(self, delivery: Delivery) -> None:
        """Publish the message to the channel's followers."""

    async def publishes(self, delivery: Delivery) -> bool:
        """Whether the channel is an announcement channel."""

    async def tell(self, schedule: Schedule, text: str) -> None:
        """Say something to whoever looks after a schedule: in the channel, else to its maker."""


class Courier:
    """Sends what the outbox holds, side by side, in its order, within Discord's limits.

    A lease keeps two processes from sending the same delivery. The nonce keeps Discord from
    storing it twice when an answer is lost; when too much time has passed for that, the channel's
    history is asked first.
    """

    def __init__(
        self,
        outbox: Outbox,
        posting: Posting,
        sender: Sender,
        clock: Clock,
        *,
        give_up_after: timedelta,
        a_second: float = A_SECOND,
        worker: str = OWN,
        chance: random.Random | None = None,
    ) -> None:
        self._outbox = outbox
        self._posting = posting
        self._sender = sender
        self._clock = clock
        self._give_up_after = give_up_after
        self._between = 1 / a_second
        self._chance = chance or random.Random()  # noqa: S311  for jitter, not for secrets
        self._worker = worker
        self._nap = Nap()
        self._next_start = 0.0
        self._stopping = False

    async def run(self) -> None:
        """Go on until told to stop; attempts that have begun are finished first."""
        try:
            await self._take_over()
            while not self._stopping:
                try:
                    busy = await self.round()
                    pause = 0.0 if busy else await self._seconds_until_next()
                except DatelineError as error:
                    log.error("deliveries wait: %s", error)
                    pause = _AFTER_FAULT
                except Exception:  # nobody awaits this task: all digests would stop without a word
                    log.exception("bug: deliveries wait")
                    pause = _AFTER_FAULT
                if pause:
                    await self._nap.take(pause)
        finally:
            await self._outbox.release(self._worker)

    async def _take_over(self) -> None:
        """Do not wait for the leases of processes that were killed."""
        for worker in await self._outbox.workers():
            if is_gone(worker):
                await self._outbox.release(worker)

    def look_again(self) -> None:
        """There is something new in the outbox."""
        self._nap.end()

    def finish(self) -> None:
        """Begin no further round."""
        self._stopping = True
        self._nap.end()

    async def round(self) -> int:
        """Attempt what is due now, a few deliveries at a time; how many attempts that were."""
        leased = await self._outbox.lease(self._clock(), LEASE_SECONDS, AT_ONCE, self._worker)
        publishing = await self._outbox.lease_publish(
            self._clock(), LEASE_SECONDS, AT_ONCE, self._worker
        )
        outcomes = await asyncio.gather(
            *map(self._deliver, leased), *map(self._publish, publishing), return_exceptions=True
        )
        for outcome in outcomes:
            if isinstance(outcome, Exception):  # its lease ends, and it is tried again
                log.error("a delivery was broken off", exc_info=outcome)
        return len(leased) + len(publishing)

    async def _deliver(self, delivery: Delivery) -> None:
        await self._wait_for_turn()
        try:
            publish = await self._sender.publishes(delivery)
            message_id = await self._find_or_send(delivery)
            await self._outbox.sent(
                delivery.id, self._worker, message_id, self._clock(), publish=publish
            )
        except CannotPost as error:
            await self._pause(delivery, str(error))
        except TryAgain as error:
            await self._retry(delivery, error)

    async def _find_or_send(self, delivery: Delivery) -> int:
        begun = delivery.first_attempt or self._clock()
        if (self._clock() - begun).total_seconds() > NONCE_SECONDS:
            found = await self._sender.find(delivery)
            if found is not None:
                return found
        return await self._sender.send(delivery, await self._posting.digest_of(delivery))

    async def _pause(self, delivery: Delivery, reason: str) -> None:
        await self._outbox.failed(delivery.id, self._worker, reason, self._clock())
        schedule = await self._posting.pause(delivery, reason)
        if schedule is not None:  # it ran until now, so nobody was told yet
            log.warning("schedule %d is paused: %s", schedule.id, reason)
            try:
                await self._sender.tell(
                    schedule,
                    f"The digest of {schedule.source} is paused: {reason}. Mend that, then"
                    f" /schedule resume {schedule.id} continues it.",
                )
            except (CannotPost, TryAgain) as error:
                log.warning("nobody could be told: %s", error)

    async def _retry(self, delivery: Delivery, error: TryAgain) -> None:
        now = self._clock()
        if now - delivery.due > self._give_up_after:
            await self._outbox.failed(delivery.id, self._worker, str(error), now)
            return
        at = now + timedelta(seconds=self._backoff(delivery.attempts, error.after))
        await self._outbox.retry(delivery.id, self._worker, at, str(error))

    async def _publish(self, delivery: Delivery) -> None:
        await self._wait_for_turn()
        try:
            await self._sender.publish(delivery)
        except CannotPost as error:
            log.warning("delivery %d stays unpublished: %s", delivery.id, error)
            await self._outbox.publish_failed(delivery.id, str(error), self._clock())
        except TryAgain as error:
            wait = self._backoff(delivery.publish_attempts, error.after)
            later = self._clock() + timedelta(seconds=wait)
            await self._outbox.publish_retry(delivery.id, later, str(error))
        else:
            await self._outbox.published(delivery.id, self._clock())

    def _backoff(self, attempts: int, asked: float | None) -> float:
        """Twice as long after each attempt, with jitter, and never shorter than Discord asks."""
        longest = min(LONGEST_RETRY, FIRST_RETRY * 2.0 ** min(attempts, 20))
        return max(asked or 0.0, longest * self._chance.uniform(0.5, 1.0))

    async def _wait_for_turn(self) -> None:
        loop = asyncio.get_running_loop()
        start = max(loop.time(), self._next_start)
        self._next_start = start + self._between
        if start > loop.time():
            await asyncio.sleep(start - loop.time())

    async def _seconds_until_next(self) -> float:
        moments = [await self._outbox.next_attempt(), await self._outbox.next_publish()]
        next_moment = min((at for at in moments if at is not None), default=None)
        if next_moment is None:
            return _LONGEST_SLEEP
        return min(max((next_moment - self._clock()).total_seconds(), 0.1), _LONGEST_SLEEP)
