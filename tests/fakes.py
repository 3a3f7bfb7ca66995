"""Stand-ins for what a test must control; everything else is the real thing."""

from datetime import UTC, datetime, timedelta

from bot.delivery.courier import TryAgain
from bot.models import Delivery, Digest, Post, RunningProcess, Subscription
from bot.words import Said, english, say

A_PROCESS = RunningProcess("atlas", 4711)


class FakeClock:
    """A clock that stands still until it is advanced."""

    def __init__(self, now: datetime = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: float) -> None:
        """Let time pass, such as `advance(hours=1)`."""
        self.now += timedelta(**duration)


class FakeSender:
    """Channels that take digests, with faults on demand, such as `faults.append("lost answer")`."""

    def __init__(self) -> None:
        self.channels: dict[int, list[tuple[str, Digest]]] = {}  # nonce and digest, as stored
        self.faults: list[Exception | str] = []  # one for each coming attempt; "" for none
        self.told: list[str] = []
        self.notified: list[bool] = []  # for each post that mentions a role
        self.published: list[int] = []
        self.amended: list[int] = []
        self.news_channels: set[int] = set()
        self.nonces_known = True
        self.attempts = 0

    async def send(self, delivery: Delivery, post: Post) -> int:
        self.attempts += 1
        fault = self.faults.pop(0) if self.faults else ""
        if isinstance(fault, Exception):
            raise fault
        stored = self.channels.setdefault(delivery.channel_id, [])
        nonces = [nonce for nonce, _ in stored]
        if not (self.nonces_known and delivery.nonce in nonces):
            stored.append((delivery.nonce, post.digest))
            self.notified += [post.notifies] if post.mention else []
            nonces.append(delivery.nonce)
        if fault == "lost answer":
            raise TryAgain(say("connection-failed", reason="lost"))
        return nonces.index(delivery.nonce) + 1

    async def find(self, delivery: Delivery, since: datetime) -> int | None:
        stored = self.channels.get(delivery.channel_id, [])
        nonces = [nonce for nonce, _ in stored]
        return nonces.index(delivery.nonce) + 1 if delivery.nonce in nonces else None

    async def amend(self, delivery: Delivery, post: Post) -> None:
        fault = self.faults.pop(0) if self.faults else ""
        if isinstance(fault, Exception):
            raise fault
        assert delivery.message_id is not None
        nonce, _ = self.channels[delivery.channel_id][delivery.message_id - 1]
        self.channels[delivery.channel_id][delivery.message_id - 1] = (nonce, post.digest)
        self.amended.append(delivery.id)

    async def publishes(self, delivery: Delivery) -> bool:
        return delivery.channel_id in self.news_channels

    async def publish(self, delivery: Delivery) -> None:
        fault = self.faults.pop(0) if self.faults else ""
        if isinstance(fault, Exception):
            raise fault
        self.published.append(delivery.id)

    async def tell(self, schedule: Subscription, said: Said) -> None:
        self.told.append(english().tell(said))
