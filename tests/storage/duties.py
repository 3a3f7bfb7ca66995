"""Schedules for tests, and a program that claims and sends like the bot, to be raced and killed.

`python -m tests.storage.duties claim|lease|work DATABASE [SENT]`
"""

import asyncio
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from bot.errors import StorageUnavailable
from bot.models import Claim, DigestEntry, Selection, SetTimes, Subscription, SubscriptionPlan
from bot.storage.articles.articles import Articles
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Database
from tests.storage.engines import open_address
from tests.storage.newsroom import NOON, prepared

DAY = timedelta(days=1)
SOURCE = 1  # the Harbour Post, after `with_news`
NOON_DAILY = SetTimes((time(12),), frozenset(range(7)), "UTC")
TIMES_OF_WORK = 8  # due times claimed for each schedule


def a_plan(guild: int = 100, channel: int = 200, **changes: Any) -> SubscriptionPlan:
    """A plan for a daily digest of the Harbour Post at noon."""
    settings: dict[str, Any] = {
        "guild_id": guild,
        "channel_id": channel,
        "selection": Selection((SOURCE,)),
        "rhythm": NOON_DAILY,
        "stories": 5,
        "created_by": 300,
    }
    return SubscriptionPlan(**{**settings, **changes})


async def add_schedule(
    schedules: Subscriptions, plan: SubscriptionPlan, next_due: datetime, now: datetime
) -> Subscription:
    """Add a schedule without a limit for its server."""
    schedule = await schedules.add(plan, next_due, now, most=1_000_000)
    assert schedule is not None
    return schedule


async def with_news(database: Database, count: int = 5) -> None:
    """Store articles 1 to `count`; the last one is the newest."""
    batch = [
        prepared(
            f"Story {number} is reported.",
            url=f"https://news.example/{number}",
            published=NOON - timedelta(hours=count - number),
        )
        for number in range(1, count + 1)
    ]
    await Articles(database).add(batch, NOON)


def claim_of(
    schedule: Subscription,
    *stories: int,
    state: Any = "waiting",
    after: timedelta = DAY,
    updated: bool = False,
    **rest: Any,
) -> Claim:
    """A claim of the schedule's next due time, with articles by their ids."""
    assert schedule.next_due is not None
    return Claim(
        subscription_id=schedule.id,
        expected=schedule.next_due,
        due=rest.pop("due", schedule.next_due),
        next_due=schedule.next_due + after,
        state=state,
        stories=tuple(DigestEntry(story, updated) for story in stories),
        **rest,
    )


async def set_up(address: str, schedules: int) -> None:
    """Add schedules that are all due at noon, each in a channel of its own, two in each server."""
    async with open_address(address) as database:
        await with_news(database)
        stored = Subscriptions(database)
        for number in range(schedules):
            await add_schedule(stored, a_plan(100 + number // 2, 1_000 + number), NOON, NOON)


async def _claim(database: Database) -> None:
    """Claim all that is due, in small batches that others claim too, and print how many."""
    schedules, outbox, claimed = Subscriptions(database), Outbox(database), 0
    while due := await schedules.due(NOON, 7):
        claimed += await outbox.claim([claim_of(schedule, 1) for schedule in due], NOON)
    sys.stdout.write(f"{claimed}\n")


async def _lease(database: Database) -> None:
    """Lease all deliveries that wait, and print their ids."""
    outbox, ids = Outbox(database), list[int]()
    while leased := await outbox.lease(NOON, 60, 3, f"worker-{os.getpid()}"):
        ids += [delivery.id for delivery in leased]
    sys.stdout.write(" ".join(map(str, ids)))


async def _work(database: Database, sent: Path) -> None:
    """Do what the bot does for some days; when a day's work is done, the next begins."""
    schedules, outbox, worker = Subscriptions(database), Outbox(database), f"worker-{os.getpid()}"
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        try:
            if not await _work_once(schedules, outbox, worker, sent):
                if await outbox.next_attempt() is None:
                    return
                await asyncio.sleep(0.01)  # until the lease of a killed worker ends
        except StorageUnavailable:  # the server restarts: like a duty of the bot, try again
            await asyncio.sleep(0.02)


async def _work_once(schedules: Subscriptions, outbox: Outbox, worker: str, sent: Path) -> bool:
    """Claim, lease and post a few; whether there were any."""
    last = NOON + TIMES_OF_WORK * DAY
    due = await schedules.due(last - DAY, 5)
    if due:
        await outbox.claim([claim_of(schedule) for schedule in due], NOON)
    leased = await outbox.lease(datetime.now(UTC), 0.3, 3, worker)
    for delivery in leased:
        message = _post(sent, delivery.nonce, delivery.subscription_id, delivery.due)
        await asyncio.sleep(0.001)
        await outbox.sent(delivery.id, worker, message, datetime.now(UTC))
    return bool(due or leased)


def _post(sent: Path, nonce: str, *content: object) -> int:
    """Post one line to a Discord that is a file; the line's place is the message's id."""
    with sent.open("ab") as file:
        file.write(f"{nonce} {' '.join(map(str, content))}\n".encode())
        return file.tell()


async def main(arguments: Sequence[str]) -> None:
    """Run one of the three on an existing database."""
    async with open_address(arguments[1], patience_seconds=30) as database:
        match arguments[0]:
            case "claim":
                await _claim(database)
            case "lease":
                await _lease(database)
            case _:
                await _work(database, Path(arguments[2]))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
