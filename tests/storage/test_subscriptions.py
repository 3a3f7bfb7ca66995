"""Subscriptions: stored as planned, found when they are due, paused and removed completely."""

import asyncio
from datetime import time, timedelta

import pytest

from bot.models import (
    AsItComes,
    QuietHours,
    RoleMention,
    Selection,
    SelectionName,
    SetTimes,
    Subscription,
    SubscriptionPlan,
)
from bot.storage.articles.articles import Articles
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import LARGEST_ID, Connection, Database
from bot.storage.feeds.followed_feeds import Feeds
from tests.storage.duties import DAY, a_plan, add_schedule, claim_of, with_news
from tests.storage.engines import Engine
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE


@pytest.fixture
async def schedules(database: Database) -> Subscriptions:
    await with_news(database)
    return Subscriptions(database)


@pytest.fixture
def outbox(database: Database) -> Outbox:
    return Outbox(database)


async def test_a_schedule_comes_back_as_it_was_planned(schedules: Subscriptions) -> None:
    """Every field, with the name of its source and its next due time."""
    plan = SubscriptionPlan(
        guild_id=2**62,
        channel_id=2**62 + 1,
        selection=Selection((1,)),
        rhythm=SetTimes(
            times=(time(0, 5), time(8), time(23, 59)),
            days=frozenset({0, 3, 6}),
            timezone="America/Argentina/Buenos_Aires",
            note_when_quiet=True,
        ),
        stories=7,
        created_by=2**62 + 2,
        mention=RoleMention(2**62 + 3, silent=True),
    )
    stored = await add_schedule(schedules, plan, NOON + DAY, NOON)

    assert stored == Subscription(1, plan, SelectionName(("Harbour Post",)), NOON + DAY, NOON)
    assert await schedules.get(1, plan.guild_id) == stored
    assert await schedules.of_guild(plan.guild_id) == (stored,)


@pytest.mark.parametrize("quiet", [None, QuietHours(time(22), time(7), "Europe/Berlin")])
async def test_a_follow_comes_back_as_it_was_set_up(
    schedules: Subscriptions, quiet: QuietHours | None
) -> None:
    """It has no due time until a story comes, also after a pause."""
    plan = a_plan(rhythm=AsItComes(180, quiet))
    stored = await schedules.add(plan, None, NOON, most=50)

    assert stored == Subscription(1, plan, SelectionName(("Harbour Post",)), None, NOON)
    assert await schedules.pause(1, "enough")
    assert await schedules.resume(1, None)
    assert await schedules.of_guild(100) == (stored,)


async def test_another_server_sees_and_removes_nothing(schedules: Subscriptions) -> None:
    """Ids are small numbers, so anyone can type one."""
    stored = await add_schedule(schedules, a_plan(guild=100), NOON, NOON)

    assert await schedules.get(stored.id, 101) is None
    assert not await schedules.remove(stored.id, 101)
    assert await schedules.of_guild(101) == ()
    assert await schedules.health(101) == ()
    assert await schedules.get(stored.id, 100) == stored


@pytest.mark.parametrize("id_", [0, -1, LARGEST_ID, LARGEST_ID + 1, 10**30])
async def test_impossible_ids_are_not_found(schedules: Subscriptions, id_: int) -> None:
    """Whatever number someone types."""
    assert await schedules.get(id_, 100) is None
    assert not await schedules.remove(id_, 100)
    assert await schedules.history(id_, 5) == ()


async def test_a_server_has_a_limit(schedules: Subscriptions, engine: Engine) -> None:
    """Two processes adding at once do not exceed it; paused schedules count; each server has its own."""
    async with engine.open() as other_process:
        adding = [
            who.add(a_plan(channel=number), NOON, NOON, most=20)
            for number in range(20)
            for who in (schedules, Subscriptions(other_process))
        ]
        added = await asyncio.gather(*adding)

    assert len(await schedules.of_guild(100)) == 20 == added.count(None)
    await schedules.pause(1, "paused")
    assert await schedules.add(a_plan(), NOON, NOON, most=20) is None
    assert await schedules.add(a_plan(guild=101), NOON, NOON, most=20)

    await schedules.remove(1, 100)

    assert await schedules.add(a_plan(), NOON, NOON, most=20)


async def test_due_schedules_come_earliest_first_and_fairly(schedules: Subscriptions) -> None:
    """A server with many does not push others back; later and paused schedules are not due."""
    for channel in range(4):
        await add_schedule(schedules, a_plan(100, channel), NOON, NOON)
    late = await add_schedule(schedules, a_plan(100), NOON + timedelta(seconds=1), NOON)
    await add_schedule(schedules, a_plan(101), NOON, NOON)
    early = await add_schedule(schedules, a_plan(102), NOON - DAY, NOON)
    paused = await add_schedule(schedules, a_plan(103), NOON, NOON)
    await schedules.pause(paused.id, "paused")

    due = await schedules.due(NOON, 10)

    assert [each.plan.guild_id for each in due] == [102, 100, 101, 100, 100, 100]
    assert await schedules.due(NOON, 1) == (early,)
    assert (await schedules.due(late.next_due or NOON, 10))[-1] == late


async def test_the_next_due_time_is_the_earliest(schedules: Subscriptions) -> None:
    """Of the schedules that run."""
    assert await schedules.next_due() is None
    first = await add_schedule(schedules, a_plan(), NOON + DAY, NOON)
    await add_schedule(schedules, a_plan(), NOON + 2 * DAY, NOON)
    assert await schedules.next_due() == NOON + DAY

    await schedules.pause(first.id, "paused")

    assert await schedules.next_due() == NOON + 2 * DAY


async def test_only_one_of_many_pauses_a_schedule(schedules: Subscriptions, outbox: Outbox) -> None:
    """So one process informs the moderator. Waiting deliveries fail for that reason, and their articles
    are new again.
    """
    schedule = await add_schedule(schedules, a_plan(), NOON, NOON)
    await outbox.claim([claim_of(schedule, 1, 2)], NOON)
    assert len(await outbox.new_for(ANYONE, 200, Selection((1,)), 9)) == 3

    told = await asyncio.gather(*(schedules.pause(schedule.id, "it is gone") for _ in range(8)))

    assert sorted(told) == [False] * 7 + [True]
    stored = await schedules.get(schedule.id, 100)
    assert stored is not None
    assert (stored.paused, stored.next_due) == ("it is gone", None)
    (delivery,) = await schedules.history(schedule.id, 5)
    assert (delivery.state, delivery.error) == ("failed", "it is gone")
    assert await outbox.next_attempt() is None
    assert len(await outbox.new_for(ANYONE, 200, Selection((1,)), 9)) == 5


async def test_a_paused_schedule_is_not_claimed(schedules: Subscriptions, outbox: Outbox) -> None:
    """Not even by a process that saw it as due just before; resumed, it goes on."""
    schedule = await add_schedule(schedules, a_plan(), NOON, NOON)
    await schedules.pause(schedule.id, "paused")

    assert await outbox.claim([claim_of(schedule, 1)], NOON) == 0
    assert await schedules.resume(schedule.id, NOON + DAY)
    assert not await schedules.resume(schedule.id, NOON + 2 * DAY)
    assert await outbox.claim([claim_of(schedule, 1)], NOON) == 0

    (resumed,) = await schedules.due(NOON + DAY, 5)
    assert (resumed.paused, resumed.next_due) == (None, NOON + DAY)
    assert await outbox.claim([claim_of(resumed, 1)], NOON + DAY) == 1


async def test_nothing_is_left_of_a_removed_schedule(
    schedules: Subscriptions, outbox: Outbox, database: Database
) -> None:
    """The articles of waiting deliveries are new again; what was sent is not posted again."""
    schedule = await add_schedule(schedules, a_plan(), NOON, NOON)
    await outbox.claim([claim_of(schedule, 1)], NOON)
    (sent,) = await outbox.lease(NOON, 60, 5, "w")
    await outbox.sent(sent.id, "w", 7, NOON, publish=True)
    (schedule,) = await schedules.due(NOON + DAY, 5)
    await outbox.claim([claim_of(schedule, 2, 3)], NOON + DAY)
    (waiting,) = await outbox.lease(NOON + DAY, 60, 5, "w")

    assert await schedules.remove(schedule.id, 100)

    assert not await schedules.remove(schedule.id, 100)
    assert not await outbox.sent(waiting.id, "w", 8, NOON + DAY)
    assert await outbox.claim([claim_of(schedule, 4)], NOON + DAY) == 0
    new = await outbox.new_for(ANYONE, 200, Selection((1,)), 9)
    assert [article.article_id for article in new] == [5, 4, 3, 2]
    assert (await add_schedule(schedules, a_plan(), NOON, NOON)).id != schedule.id

    def rows(connection: Connection) -> list[tuple[int]]:
        tables = ("deliveries", "crossposts")
        return [connection.execute(f"SELECT count(*) FROM {t}").fetchone() for t in tables]

    assert await database.read(rows) == [(0,), (0,)]


async def test_health_has_the_last_delivery_and_the_waiting_ones(
    schedules: Subscriptions, outbox: Outbox
) -> None:
    """For the schedules of one server or of all."""
    first = await add_schedule(schedules, a_plan(), NOON, NOON)
    second = await add_schedule(schedules, a_plan(guild=101), NOON + DAY, NOON)
    earlier = (NOON - 2 * DAY, NOON - DAY)
    await outbox.claim([claim_of(first, state="quiet", skipped_dues=earlier)], NOON)
    (first,) = await schedules.due(NOON + DAY, 1)
    await outbox.claim([claim_of(first, 1)], NOON + DAY)

    (health,) = await schedules.health(100)

    assert (health.subscription.id, health.waiting) == (first.id, 1)
    assert health.last is not None
    assert (health.last.due, health.last.state) == (NOON, "quiet")
    assert [(each.subscription, each.last) for each in await schedules.health(None)][1] == (
        second,
        None,
    )


async def test_history_is_newest_first(schedules: Subscriptions, outbox: Outbox) -> None:
    """Every due time and its outcome, including those that were missed."""
    schedule = await add_schedule(schedules, a_plan(), NOON, NOON)
    missed = (NOON, NOON + DAY)
    await outbox.claim(
        [
            claim_of(
                schedule, 1, due=NOON + 2 * DAY, skipped_dues=missed, note="away", after=3 * DAY
            )
        ],
        NOON + 2 * DAY,
    )

    history = await schedules.history(schedule.id, 5)

    told = [(each.due, each.state, each.note) for each in history]
    assert told == [
        (NOON + 2 * DAY, "waiting", "away"),
        (NOON + DAY, "skipped", None),
        (NOON, "skipped", None),
    ]
    assert await schedules.history(schedule.id, 1) == history[:1]


async def test_a_plan_is_changed_under_the_same_id(schedules: Subscriptions) -> None:
    """All that may change; its due time only if it is given, and not while it is paused."""
    stored = await add_schedule(schedules, a_plan(), NOON, NOON)
    plan = a_plan(
        channel=201, stories=3, selection=Selection((), "world", "ferry", 2), mention=RoleMention(8),
        rhythm=SetTimes((time(9), time(18)), frozenset({1}), "Asia/Tokyo", note_when_quiet=True),
    )  # fmt: skip

    await schedules.change(stored.id, plan, None, NOON)
    assert await schedules.of_guild(100) == (
        stored._replace(plan=plan, name=SelectionName((), "world", "ferry", 2)),
    )
    await schedules.change(stored.id, a_plan(), NOON + DAY, NOON)
    assert await schedules.of_guild(100) == (stored._replace(next_due=NOON + DAY),)
    await schedules.pause(stored.id, "paused")
    await schedules.change(stored.id, plan, NOON + DAY, NOON)
    (paused,) = await schedules.of_guild(100)
    assert (paused.plan, paused.next_due, paused.paused) == (plan, None, "paused")
    await schedules.change(99, plan, NOON, NOON)
    assert len(await schedules.of_guild(100)) == 1


async def test_a_subscription_is_paused_when_none_of_its_sources_is_seen(
    schedules: Subscriptions, stored: Articles, database: Database
) -> None:
    """It is called by those that are seen. One that names none goes on."""
    await stored.add([prepared("A goat won.", source="Gazette")], NOON)
    for selection in (Selection((1, 2)), Selection((2,), None, "goat"), Selection(told_by=2)):
        await add_schedule(schedules, a_plan(selection=selection), NOON, NOON)

    async def names() -> list[SelectionName | None]:
        return [each.name for each in await schedules.of_guild(100)]

    async def paused() -> list[bool]:
        return [each.paused is not None for each in await schedules.of_guild(100)]

    several = [
        SelectionName(("Harbour Post", "Gazette")),
        SelectionName(("Gazette",), None, "goat"),
    ]
    assert await names() == [*several, SelectionName(told_by=2)]
    await Feeds(database).mute(2, 100)
    assert await names() == [SelectionName(("Harbour Post",)), None, SelectionName(told_by=2)]
    assert await paused() == [False, True, False]
    await Feeds(database).mute(1, 100)
    assert await paused() == [True, True, False]
