"""Sends the deliveries in the outbox, each until it is posted exactly once."""

import asyncio
import contextlib
import logging
import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Protocol

from bot.actions.compose_posts import Posting
from bot.actions.watch_duties import WatchDuties
from bot.delivery.duty import Duty
from bot.delivery.lease_holders import OWN, is_gone
from bot.delivery.request_pace import RequestPace
from bot.errors import DatelineError, LeaseLost, StorageUnavailable
from bot.models import Clock, Delivery, Post, Subscription
from bot.storage.deliveries.amendments import Amendments
from bot.storage.deliveries.outbox import Outbox
from bot.storage.fences import check_fence, is_inside
from bot.text.selection_words import called
from bot.words import Said, say

log = logging.getLogger(__name__)

LEASE_SECONDS = 120.0  # longer than any attempt takes, including discord.py's own retries
NONCE_SECONDS = 90.0  # Discord remembers a nonce for "a few minutes"; we rely on it this long
AT_ONCE = 8  # attempts in parallel, so that a slow channel does not hold up the others
A_SECOND = 25.0  # messages, so that commands are answered in between; Discord would take more
FIRST_RETRY, LONGEST_RETRY = 2.0, 120.0  # seconds
_LONGEST_SLEEP = 20.0
_AFTER_FAULT = 10.0
_LOOK_BACK = timedelta(hours=1)  # if the clock was set back


class CannotPost(DatelineError):
    """The bot may not post there, or the channel is gone; the message names what is missing."""


class TryAgain(DatelineError):
    """The attempt failed, but a later one may succeed: after `after` seconds, if given."""

    def __init__(self, said: Said, after: float | None = None) -> None:
        super().__init__(said)
        self.after = after


class Sender(Protocol):
    """What the courier needs of Discord. Every method may raise `CannotPost` or `TryAgain`."""

    async def send(self, delivery: Delivery, post: Post) -> int:
        """Post a digest with the delivery's nonce; returns the message's id."""

    async def find(self, delivery: Delivery, since: datetime) -> int | None:
        """The id of the delivery's message in the channel's history since then, if it is there."""

    async def amend(self, delivery: Delivery, post: Post) -> None:
        """Edit the delivery's message. Nobody is notified."""

    async def publish(self, delivery: Delivery) -> None:
        """Publish the message to the channel's followers."""

    async def publishes(self, delivery: Delivery) -> bool:
        """Whether the channel is an announcement channel."""

    async def tell(self, schedule: Subscription, said: Said) -> None:
        """Post a message about a schedule or follow in its channel, or else send it to its creator."""


class Courier:
    """Sends the deliveries in the outbox, several at once, in order, within Discord's limits.

    A lease keeps two processes from sending the same delivery. The nonce keeps Discord from
    storing it twice when an answer is lost; if that was too long ago, the courier looks into the
    channel's history first.
    """

    def __init__(
        self,
        outbox: Outbox,
        posting: Posting,
        sender: Sender,
        clock: Clock,
        watch: WatchDuties,
        *,
        amendments: Amendments,
        give_up_after: timedelta,
        a_second: float = A_SECOND,
        worker: str = OWN,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._outbox = outbox
        self._amendments = amendments
        self._posting = posting
        self._sender = sender
        self._clock = clock
        self._give_up_after = give_up_after
        self._pace = RequestPace(a_second)
        self._chance = chance
        self._worker = worker
        self._duty = Duty("posting", self._work, watch, after_fault=_AFTER_FAULT)
        self._took_over = False
        self._broken_off = False  # attempts, by the store: their leases are still ours
        self._stopping = False

    async def run(self) -> None:
        """Run until told to stop; finishes the attempts that have begun."""
        try:
            await self._duty.run()
        finally:
            await self._outbox.release(self._worker)
            await self._amendments.release(self._worker)

    async def _work(self) -> float | None:
        """One round; returns the seconds until the next, or None once told to stop."""
        if self._stopping:
            return None
        if not self._took_over:
            await self._take_over()
            self._took_over = True
        busy = await self.round()
        return 0.0 if busy or self._stopping else await self._seconds_until_next()

    async def _take_over(self) -> None:
        """Release the leases of processes that were killed, or may not send any more."""
        for worker in await self._outbox.workers():
            if is_gone(worker) or (is_inside() and worker != self._worker):
                await self._outbox.release(worker)
                await self._amendments.release(worker)

    def look_again(self) -> None:
        """Look again: there is something new in the outbox."""
        self._duty.look_again()

    def finish(self) -> None:
        """Stop after the current round."""
        self._stopping = True
        self._duty.look_again()

    async def round(self) -> int:
        """Attempt a few of the deliveries that are due; returns how many attempts were made."""
        if self._broken_off:  # no attempt is under way between two rounds
            await self._outbox.release(self._worker)
            await self._amendments.release(self._worker)
            self._broken_off = False
        leased = await self._outbox.lease(self._clock(), LEASE_SECONDS, AT_ONCE, self._worker)
        publishing = await self._outbox.lease_publish(
            self._clock(), LEASE_SECONDS, AT_ONCE, self._worker
        )
        amending = await self._amendments.lease(self._clock(), LEASE_SECONDS, AT_ONCE, self._worker)
        outcomes = await asyncio.gather(
            *map(self._deliver, leased),
            *map(self._publish, publishing),
            *map(self._amend, amending),
            return_exceptions=True,
        )
        for outcome in outcomes:
            if isinstance(outcome, LeaseLost):
                log.debug("a delivery is left to another process")
            elif isinstance(outcome, StorageUnavailable):  # it is tried again in the next round
                log.error("a delivery was broken off: %s", outcome)
                self._broken_off = True
            elif isinstance(outcome, Exception):  # it is tried again when its lease ends
                log.error("a delivery was broken off", exc_info=outcome)
        return len(leased) + len(publishing) + len(amending)

    async def _deliver(self, delivery: Delivery) -> None:
        await self._pace.turn()
        try:
            with _bugs_as_faults(delivery):
                publish = await self._sender.publishes(delivery)
                message_id = await self._find_or_send(delivery)
            if message_id is None:
                await self._outbox.nothing_left(delivery.id, self._worker, self._clock())
                return
            await self._outbox.sent(
                delivery.id, self._worker, message_id, self._clock(), publish=publish
            )
        except LeaseLost as error:
            # Refused as well if the lease is lost; otherwise it was only renewed late.
            soon = self._clock() + timedelta(seconds=FIRST_RETRY)
            await self._outbox.retry(delivery.id, self._worker, soon, error.said)
        except CannotPost as error:
            await self._pause(delivery, error)
        except TryAgain as error:
            await self._retry(delivery, error)

    async def _find_or_send(self, delivery: Delivery) -> int | None:
        """The message's id; None if nothing is left to send."""
        now = self._clock()
        since = delivery.first_attempt or now
        if since > now:  # the clock has been set back: when it was tried is unknown
            since = now - _LOOK_BACK
        if (now - since).total_seconds() > NONCE_SECONDS:
            found = await self._sender.find(delivery, since)
            if found is not None:
                return found
        post = await self._posting.post_of(delivery)
        if post is None:
            raise CannotPost(say("paused-source-unseen"))
        if not post.is_owed:  # an earlier attempt may have posted it all the same
            return await self._sender.find(delivery, since) if delivery.attempts > 1 else None
        if post.mention is not None and not post.mention.silent:
            notifies = await self._outbox.may_notify(delivery, now)
            post = post._replace(notifies=notifies)
        check_fence()  # after a long stop the nonce may be forgotten
        return await self._sender.send(delivery, post)

    async def _pause(self, delivery: Delivery, error: CannotPost) -> None:
        await self._outbox.failed(delivery.id, self._worker, error.said, self._clock())
        schedule = await self._posting.pause(delivery, error.said)
        if schedule is None:
            return
        if schedule.plan.is_alert:  # private, so nobody else is told
            log.warning("alert %d is paused", schedule.id)
        else:  # it was running, so nobody knows yet
            log.warning("%s %d is paused: %s", schedule.plan.kind, schedule.id, error)
            notice = say(
                "schedule-paused-notice",
                kind=schedule.plan.kind,
                source=called(schedule.name),
                reason=error.said,
                number=str(schedule.id),
            )
            try:
                await self._sender.tell(schedule, notice)
            except (CannotPost, TryAgain) as failure:
                log.warning("could not tell anybody: %s", failure)

    async def _retry(self, delivery: Delivery, error: TryAgain) -> None:
        now = self._clock()
        if now - delivery.due > self._give_up_after:
            await self._outbox.failed(delivery.id, self._worker, error.said, now)
            return
        at = now + timedelta(seconds=backoff(delivery.attempts, error.after, self._chance))
        await self._outbox.retry(delivery.id, self._worker, at, error.said)

    async def _publish(self, delivery: Delivery) -> None:
        await self._pace.turn()
        check_fence()
        try:
            with _bugs_as_faults(delivery):
                await self._sender.publish(delivery)
        except CannotPost as error:
            log.warning("delivery %d stays unpublished: %s", delivery.id, error)
            await self._outbox.publish_failed(delivery.id, error.said, self._clock())
        except TryAgain as error:
            wait = backoff(delivery.publish_attempts, error.after, self._chance)
            later = self._clock() + timedelta(seconds=wait)
            await self._outbox.publish_retry(delivery.id, later, error.said)
        else:
            await self._outbox.published(delivery.id, self._clock())

    async def _amend(self, delivery: Delivery) -> None:
        await self._pace.turn()
        error: Said | None = None
        try:
            with _bugs_as_faults(delivery):
                post = await self._posting.post_of(delivery)
                if post is not None and post.is_owed:
                    check_fence()
                    await self._sender.amend(delivery, post._replace(waiting=None))
        except CannotPost as failure:  # such as a message that was deleted
            error = failure.said
        except TryAgain as failure:
            wait = backoff(1, failure.after, self._chance)
            later = self._clock() + timedelta(seconds=wait)
            await self._amendments.retry(delivery.id, self._worker, later, failure.said)
            return
        await self._amendments.done(delivery, self._worker, error, self._clock())

    async def _seconds_until_next(self) -> float:
        moments = [
            await self._outbox.next_attempt(),
            await self._outbox.next_publish(),
            await self._amendments.next(),
        ]
        next_moment = min((at for at in moments if at is not None), default=None)
        if next_moment is None:
            return _LONGEST_SLEEP
        return min(max((next_moment - self._clock()).total_seconds(), 0.1), _LONGEST_SLEEP)


@contextlib.contextmanager
def _bugs_as_faults(delivery: Delivery) -> Iterator[None]:
    """Treat a bug like a failed attempt, so that it can't block the channel for good."""
    try:
        yield
    except DatelineError:
        raise
    except Exception as error:  # any bug would hold up all later deliveries
        log.exception("bug: delivery %d failed and is tried again", delivery.id)
        raise TryAgain(say("duty-bug")) from error


def backoff(attempts: int, asked: float | None, chance: Callable[[], float]) -> float:
    """Seconds to wait: doubled after each attempt, with jitter, at least what Discord asks.

    `chance` returns a random number from 0 to below 1.
    """
    longest = min(LONGEST_RETRY, FIRST_RETRY * 2.0 ** min(attempts, 20))
    return max(asked or 0.0, longest * (0.5 + 0.5 * chance()))
