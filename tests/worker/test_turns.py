"""Somebody who waits for an answer goes first; nobody waits for long behind a large batch."""

import asyncio
from datetime import UTC, datetime

import pytest

from bot.models import FeedItem
from bot.worker.jobs import Jobs
from bot.worker.pieces import MOST_CHARACTERS, in_pieces
from bot.worker.turns import Turns

NOW = datetime(2026, 11, 22, tzinfo=UTC)
SENTENCES = [f"The ferry of quay {n} ran aground in the harbour on Friday. " for n in range(100)]


async def queued(turns: Turns, order: list[str], name: str, *, urgent: bool = False) -> None:
    """Wait for a turn and note it."""
    async with turns.turn(urgent=urgent):
        order.append(name)
        await asyncio.sleep(0.01)


async def test_urgent_ones_go_first() -> None:
    """Behind the one that has begun, but before all that wait; otherwise in order."""
    turns, order = Turns(), list[str]()
    async with asyncio.TaskGroup() as group:
        for name in ("first", "second", "third"):
            group.create_task(queued(turns, order, name))
        await asyncio.sleep(0)
        group.create_task(queued(turns, order, "urgent", urgent=True))

    assert order == ["first", "urgent", "second", "third"]


async def test_a_cancelled_one_loses_no_turn() -> None:
    """Cancelled while it waits, or in the moment in which it gets its turn: the next one gets it."""
    for wait in (0, 0.005, 0.01, 0.011):
        turns, order = Turns(), list[str]()
        tasks = [asyncio.create_task(queued(turns, order, str(n))) for n in range(3)]
        await asyncio.sleep(wait)
        tasks[1].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.wait_for(queued(turns, order, "later"), 1)

        assert order[0] == "0"
        assert order[-2:] == ["2", "later"]


@pytest.mark.parametrize(
    ("lengths", "parts"),
    [
        ([], []),
        ([1, 2, 3], [3]),
        ([MOST_CHARACTERS * 9], [1]),
        ([MOST_CHARACTERS, 1, MOST_CHARACTERS, 1], [1, 1, 1, 1]),
        ([MOST_CHARACTERS // 2] * 5, [2, 2, 1]),
    ],
)
def test_pieces(lengths: list[int], parts: list[int]) -> None:
    """Together they are the batch, in order; none is too large unless a single value is."""
    pieces = list(in_pieces(lengths, lambda length: length))

    assert [len(piece) for piece in pieces] == parts
    assert [length for piece in pieces for length in piece] == lengths


async def test_a_large_feed_holds_up_no_command() -> None:
    """While a feed of 8 MB is summarized, *Summarize* is answered before it is done."""
    text = "".join(SENTENCES * 20)
    item = FeedItem(
        title="The ferry", link=None, guid=None, published=None, published_raw=None, author=None,
        paragraphs=(text,), teaser=False, language="en",
    )  # fmt: skip
    items = [(item, None)] * (8_000_000 // len(text))
    async with Jobs() as jobs:
        await jobs.summarize("The ferry is stuck. It waits.", 1)  # the process has started
        feed = asyncio.create_task(jobs.prepare_items(items, "Post", "en", NOW))
        others = [
            asyncio.create_task(jobs.prepare_items(items, "Post", "en", NOW)) for _ in range(3)
        ]
        await asyncio.sleep(0.05)

        assert await jobs.summarize("".join(SENTENCES), 3)
        assert not feed.done()
        for running in (feed, *others):
            running.cancel()
        await asyncio.gather(feed, *others, return_exceptions=True)
