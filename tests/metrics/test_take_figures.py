"""The figures of a real store, on both engines."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.models import StoreFigures
from bot.storage.backlog import backlog
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Database
from bot.wiring.app import App
from tests.storage.duties import a_plan, add_schedule, claim_of, with_news
from tests.storage.engines import Engine
from tests.storage.newsroom import NOON

SECOND = timedelta(seconds=1)


@pytest.fixture
async def database(engine: Engine) -> AsyncIterator[Database]:
    async with engine.open() as database:
        yield database


async def test_the_backlog(database: Database) -> None:
    """Articles that wait to be grouped, since when, and what became of the last hour's posts."""
    empty = await database.read(lambda connection: backlog(connection, NOON))
    await with_news(database, 5)
    schedules, outbox = Subscriptions(database), Outbox(database)
    for channel in (1, 2):
        schedule = await add_schedule(schedules, a_plan(channel=channel), NOON, NOON)
        await outbox.claim([claim_of(schedule, channel)], NOON)
    (delivery, _) = await outbox.lease(NOON, 60, 5, "w")
    await outbox.sent(delivery.id, "w", 7, NOON)
    now = await database.read(lambda connection: backlog(connection, NOON + 90 * SECOND))
    later = await database.read(lambda connection: backlog(connection, NOON + 3700 * SECOND))

    assert (empty.articles, empty.ungrouped, empty.grouping_lag, empty.posts) == (0, 0, 0, {})
    assert (now.articles, now.ungrouped, now.grouping_lag) == (5, 5, 90)
    assert now.posts == {"sent": 1}
    assert later.posts == {}


async def test_everything_together(newsroom: App) -> None:
    """Counted with sample news, without any feed."""
    figures: StoreFigures = await newsroom.figures.take()

    assert figures.backlog.articles == await newsroom.articles.count() > 20
    assert figures.size > 100_000
    assert (figures.waiting, figures.late, figures.lateness) == (0, 0, 0)
    assert figures.failing == frozenset()
    assert figures.feeds == {}
