"""Claiming and leasing thousands of digests that are due at once."""

import time
from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.models import Claim, Subscription
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Connection, Database
from bot.storage.sqlite.open_file import open_database
from bot.storage.timestamps import to_seconds
from tests.bench.ground import Ground
from tests.bench.table import Row
from tests.storage.duties import DAY, claim_of, with_news
from tests.storage.newsroom import NOON

MINUTES = 1.5
DUE = 10_000
DAYS = 5
IN_A_SERVER = 5
STORIES = 5
BATCH = 200  # digests that the scheduler claims at a time


async def measure(ground: Ground) -> list[Row]:
    """Minimum, median and maximum of five days."""
    rows: list[Row] = []
    for stories in (0, 1, STORIES):
        async with open_database(ground.beside("outbox.db")) as database:
            await with_news(database, STORIES * DAYS * 2)
            await database.write(lambda connection: many_subscriptions(connection, DUE))
            rows += await _days(database, DUE, stories)
    return rows


def many_subscriptions(connection: Connection, count: int) -> None:
    """Add schedules that are due at noon, each in a channel of its own, five in each server."""
    connection.executemany(
        "INSERT INTO subscriptions (guild_id, channel_id, rhythm, times, days, timezone, stories,"
        " note_when_quiet, created_by, created_at, turn, next_due)"
        " VALUES (?, ?, 'at', '12:00', '0123456', 'UTC', 5, 0, 1, 1, ?, ?)",
        [
            (10**18 + n // IN_A_SERVER, 10**18 + n, n % IN_A_SERVER, to_seconds(NOON))
            for n in range(count)
        ],
    )
    connection.execute("INSERT INTO subscription_sources SELECT id, 1 FROM subscriptions")


async def _days(database: Database, count: int, stories: int) -> list[Row]:
    """Claim every second day in one batch, and the other days as the scheduler does."""
    schedules, outbox = Subscriptions(database), Outbox(database)
    selecting, whole, batches, draining = [], [], [], []
    for day in range(DAYS * 2):
        now = NOON + day * DAY
        begun = time.perf_counter()
        due = await schedules.due(now, count)
        selecting.append((time.perf_counter() - begun) * 1_000)
        claims = [_claim(schedule, day, stories) for schedule in due]
        if day % 2:
            for begin in range(0, count, BATCH):
                batches.append(await _claiming(outbox, claims[begin : begin + BATCH], now))
        else:
            whole.append(await _claiming(outbox, claims, now))
        if stories:
            draining.append(await _drain(outbox, now) / count)
    what = f"{stories} stories each" if stories else "nothing new"
    rows = [
        Row(f"{count:,} claimed in one transaction, {what}", whole, unit="ms"),
        Row(f"{BATCH} claimed, {what}", batches, unit="ms"),
    ]
    if stories:
        return [*rows, Row("leased and recorded, for each", draining, unit="ms")]
    return [
        Row(f"{count:,} found due", selecting, unit="ms"),
        *rows,
        *await _idle(schedules, outbox),
    ]


def _claim(schedule: Subscription, day: int, stories: int) -> Claim:
    chosen = range(1 + day * STORIES, 1 + day * STORIES + stories)
    return claim_of(schedule, *chosen, state="waiting" if chosen else "quiet")


async def _claiming(outbox: Outbox, claims: list[Claim], now: datetime) -> float:
    return await _milliseconds(lambda: outbox.claim(claims, now))


async def _drain(outbox: Outbox, now: datetime) -> float:
    begun = time.perf_counter()
    while leased := await outbox.lease(now, 60, 8, "worker"):
        for delivery in leased:
            await outbox.sent(delivery.id, "worker", 1, now)
    return (time.perf_counter() - begun) * 1_000


async def _idle(schedules: Subscriptions, outbox: Outbox) -> list[Row]:
    async def scheduler() -> None:
        await schedules.due(NOON, BATCH)
        await schedules.next_due()

    async def courier() -> None:
        await outbox.lease(NOON, 60, 8, "worker")
        await outbox.lease_publish(NOON, 60, 8, "worker")
        await outbox.next_attempt()

    return [
        Row(f"idle tick of the {name}", [await _milliseconds(tick) for _ in range(100)], unit="ms")
        for name, tick in {"scheduler": scheduler, "courier": courier}.items()
    ]


async def _milliseconds(act: Callable[[], Awaitable[object]]) -> float:
    begun = time.perf_counter()
    await act()
    return (time.perf_counter() - begun) * 1_000
