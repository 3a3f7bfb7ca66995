"""Which posts are late."""

from datetime import timedelta

import pytest

from bot.storage.deliveries.lateness import Lateness, lateness
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Database
from bot.words import say
from tests.storage.duties import a_plan, add_schedule, claim_of, with_news
from tests.storage.newsroom import NOON

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def schedules(database: Database) -> Subscriptions:
    await with_news(database)
    return Subscriptions(database)


async def owed(database: Database, minutes: int) -> Lateness:
    """What is owed some minutes after noon."""
    return await database.read(lambda connection: lateness(connection, NOON + minutes * MINUTE))


async def test_a_due_time_that_nobody_claims(database: Database, schedules: Subscriptions) -> None:
    """It is late two minutes after the due time; a paused one never is."""
    schedule = await add_schedule(schedules, a_plan(), NOON, NOON)

    assert await owed(database, 2) == Lateness(0, 0, None)
    assert await owed(database, 3) == Lateness(0, 1, NOON)
    await schedules.pause(schedule.id, say("paused-by-moderator"))
    assert await owed(database, 3) == Lateness(0, 0, None)


async def test_a_message_that_is_not_sent(database: Database, schedules: Subscriptions) -> None:
    """It waits; it is late two minutes after its due time, also while it is tried again."""
    outbox = Outbox(database)
    schedule = await add_schedule(schedules, a_plan(), NOON, NOON)
    await outbox.claim([claim_of(schedule, 1)], NOON)

    assert await owed(database, 1) == Lateness(1, 0, None)
    assert await owed(database, 3) == Lateness(1, 1, NOON)
    (delivery,) = await outbox.lease(NOON, 60, 5, "w")
    await outbox.retry(delivery.id, "w", NOON + 60 * MINUTE, say("bug", reference="a"))
    assert await owed(database, 3) == Lateness(1, 1, NOON)
    (delivery,) = await outbox.lease(NOON + 60 * MINUTE, 60, 5, "w")
    await outbox.sent(delivery.id, "w", 7, NOON + 60 * MINUTE)
    assert await owed(database, 61) == Lateness(0, 0, None)
