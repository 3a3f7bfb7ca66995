"""Opening direct messages: within Discord's limits, and with a few attempts."""

import asyncio
import itertools
from functools import partial

import pytest

from bot.delivery.courier import CannotPost, TryAgain
from bot.delivery.direct_messages import DirectMessages
from bot.delivery.lease_keeper import LeaseKeeper
from bot.delivery.shared_gate import SharedGate
from bot.errors import TooOften
from bot.models import NewAlert, RecentStories, SelectionName
from bot.models.story import LOOKED_BACK
from bot.wiring.app import App
from bot.words import say

NEW = NewAlert(SelectionName(query="quay"), None, RecentStories(0, LOOKED_BACK, ()))


def impatience() -> float:
    """Chance that shortens every pause to what Discord asks for."""
    return -1.0


class People:
    """People who take direct messages, with faults on demand; each message once for its nonce."""

    def __init__(self, *faults: Exception | None) -> None:
        self.faults = list(faults)
        self.opened: list[float] = []
        self.messages: set[tuple[int, str]] = set()

    async def open(self, person_id: int) -> int:
        self.opened.append(asyncio.get_running_loop().time())
        return person_id + 1

    async def write_first(self, channel_id: int, new: NewAlert, nonce: str) -> None:
        fault = self.faults.pop(0) if self.faults else None
        if not isinstance(fault, CannotPost):
            self.messages.add((channel_id, nonce))
        if fault is not None:
            raise fault


async def test_they_are_opened_one_after_the_other() -> None:
    """Many people at once wait for their turn, and all get their message."""
    people, between = People(), 0.02
    messages = DirectMessages(people, between=between)
    begun = asyncio.get_running_loop().time()

    channels = await asyncio.gather(*(messages.write(n, NEW) for n in range(5)))

    assert channels == [1, 2, 3, 4, 5]
    assert all(at - begun >= n * between for n, at in enumerate(people.opened))


async def test_processes_take_turns(app: App) -> None:
    """Three processes together open no more in a second than one; who waits too long is told."""
    people, apart = People(), 0.1
    gates = [SharedGate(LeaseKeeper(app.leases, holder=f"p{n}")) for n in range(3)]
    processes = [
        DirectMessages(people, partial(gate.wait, "direct messages", apart), between=0.0)
        for gate in gates
    ]

    await asyncio.gather(*(each.write(n, NEW) for each in processes for n in range(3)))

    pauses = [after - before for before, after in itertools.pairwise(people.opened)]
    assert len(pauses) == 8
    assert min(pauses) >= apart
    await gates[0].wait("direct messages", 60.0)
    hasty = partial(gates[1].wait, "direct messages", apart)
    with pytest.raises(TooOften, match="open more direct messages right now"):
        await DirectMessages(people, hasty, patience=0.3).write(4, NEW)
    for gate in gates:
        await gate.close()


async def test_a_lost_answer_is_no_second_message() -> None:
    """It is tried again with the same nonce."""
    people = People(TryAgain(say("connection-failed", reason="lost"), 0.01))
    messages = DirectMessages(people, between=0.0, chance=impatience)

    assert await messages.write(4, NEW) == 5
    assert len(people.opened) == 2
    assert len(people.messages) == 1


async def test_nobody_waits_forever() -> None:
    """Discord that refuses for longer than somebody waits is one clear line."""
    people = People(*[TryAgain(say("rate-limited"), 60.0)] * 9)

    with pytest.raises(TooOften, match="open more direct messages right now"):
        await DirectMessages(people, between=0.0).write(4, NEW)
    with pytest.raises(TooOften):
        await asyncio.gather(
            *(DirectMessages(People(), between=1.0, patience=-1.0).write(n, NEW) for n in (4, 5))
        )


async def test_a_refusal_is_final() -> None:
    """Who takes no messages is not tried again."""
    people = People(CannotPost(say("direct-messages-refused")))

    with pytest.raises(CannotPost, match="can't send you direct messages"):
        await DirectMessages(people).write(4, NEW)
    assert len(people.opened) == 1
