"""Between two processes of one shard each interaction is answered once."""

import asyncio
import random
from collections import Counter

import pytest

from bot.delivery.interaction_turns import InteractionTurns
from bot.delivery.lease_keeper import HeldLease
from bot.errors import StorageUnavailable
from bot.storage.leases import LeaseRow
from bot.words import say


class Ticks:
    """A machine's clock, moved by the test."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Process:
    """One of the processes that get every interaction."""

    def __init__(self, clock: Ticks) -> None:
        self.answered: list[str] = []
        self.renewal: Exception | None = None
        self.turns = InteractionTurns(self._renew, clock)
        self.held: HeldLease | None = None
        self._clock = clock

    async def _renew(self) -> None:
        if self.renewal:
            raise self.renewal
        if self.held and not self.held.lost.is_set():
            self.held.renewed(self._clock() + 15)

    def hears(self, *ids: str) -> None:
        for id_ in ids:
            self.turns.arrived(id_, lambda id_=id_: self.answered.append(id_))  # type: ignore[misc]

    def begins(self, former: LeaseRow | None = None) -> None:
        self.held = HeldLease(
            "shards", "p", 1, until=self._clock() + 15, now=self._clock, former=former
        )
        self.turns.begin(self.held)


@pytest.fixture
def clock() -> Ticks:
    return Ticks()


@pytest.fixture
def old(clock: Ticks) -> Process:
    return Process(clock)


@pytest.fixture
def new(clock: Ticks) -> Process:
    return Process(clock)


def given_back(text: str) -> LeaseRow:
    return LeaseRow(None, 1, 1, text)


async def test_a_spare_answers_nothing(old: Process, new: Process) -> None:
    """However much reaches it."""
    old.begins()
    for process in (old, new):
        process.hears(*map(str, range(100)))

    assert len(old.answered) == 100
    assert new.answered == []


async def test_nothing_is_lost_between_two_processes(
    clock: Ticks, old: Process, new: Process
) -> None:
    """What the old one didn't answer any more is answered by the new one, also if it came before."""
    old.begins()
    old.hears("1", "2")
    new.hears("1", "2", "3")  # 3 reaches the new one first
    handed_on = old.turns.end()
    old.hears("3", "4")
    new.hears("4")
    clock.now += 0.5
    new.begins(given_back(handed_on))
    new.hears("5")

    assert old.answered == ["1", "2"]
    assert new.answered == ["3", "4", "5"]


async def test_what_reaches_the_new_one_late(old: Process, new: Process) -> None:
    """An interaction that the old one has answered is left alone, even if it comes long after."""
    old.begins()
    old.hears("1")
    new.begins(given_back(old.turns.end()))
    new.hears("1", "2")

    assert new.answered == ["2"]


async def test_a_third_process_knows_too(old: Process, new: Process, clock: Ticks) -> None:
    """What was handed on is handed on again: two restarts may follow each other at once."""
    third = Process(clock)
    old.begins()
    old.hears("1")
    new.begins(given_back(old.turns.end()))
    third.begins(given_back(new.turns.end()))
    third.hears("1")

    assert third.answered == []


async def test_what_nobody_waits_for(clock: Ticks, new: Process) -> None:
    """Discord has dropped what is older than three seconds."""
    new.hears("1")
    clock.now += 2.8
    new.hears("2")
    new.begins(given_back(""))

    assert new.answered == ["2"]


async def test_after_a_crash(new: Process) -> None:
    """Nobody knows what a process that was killed has done: commands don't run twice."""
    new.hears("1")
    new.begins(LeaseRow("killed", 1, 5, ""))
    new.hears("2")

    assert new.answered == ["2"]


async def test_every_order_of_events(clock: Ticks) -> None:
    """Whatever reaches two processes when, within a second: each is answered by one of them."""
    chance = random.Random(17)
    for _ in range(300):
        old, new = Process(clock), Process(clock)
        old.begins()
        events = [(chance.random(), chance.choice("on"), str(n)) for n in range(20)]
        events += [(chance.random(), "n" if who == "o" else "o", n) for _, who, n in events]
        give, take = sorted((chance.random(), chance.random()))
        events += [(give, "give", ""), (take, "take", "")]
        handed_on = ""
        for _, what, id_ in sorted(events):
            clock.now += 0.02
            if what == "give":
                handed_on = old.turns.end()
            elif what == "take":
                new.begins(given_back(handed_on))
            else:
                (old if what == "o" else new).hears(id_)

        assert set(Counter(old.answered + new.answered).values()) == {1}
        assert len(old.answered + new.answered) == 20


async def test_a_holder_that_was_stopped_asks_first(clock: Ticks, old: Process) -> None:
    """What reaches it after a long stop is answered only if it still has the lease."""
    old.begins()
    clock.now += 60
    old.hears("1")
    assert old.answered == []
    await asyncio.sleep(0)
    await asyncio.sleep(0.01)
    assert old.answered == ["1"]

    clock.now += 60
    assert old.held
    old.hears("2")
    old.held.lost.set()
    await asyncio.sleep(0.01)
    assert old.answered == ["1"]


async def test_a_holder_without_its_database(clock: Ticks, old: Process) -> None:
    """It still answers, if only to say that the news can't be read."""
    old.begins()
    clock.now += 60
    old.renewal = StorageUnavailable(say("database-locked", path="news.db"))
    old.hears("1")
    await asyncio.sleep(0.01)

    assert old.answered == ["1"]
