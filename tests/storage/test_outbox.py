"""The outbox: each due time is claimed once, each delivery leased by one worker, nothing is lost."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta

import pytest

from bot.models import Delivery, Selection, Subscription
from bot.storage.articles.articles import Articles
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Connection, Database
from tests.storage.duties import DAY, NOON_DAILY, a_plan, add_schedule, claim_of, with_news
from tests.storage.engines import Engine
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE

SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)


@pytest.fixture
async def schedules(database: Database) -> Subscriptions:
    await with_news(database)
    return Subscriptions(database)


@pytest.fixture
def outbox(database: Database, schedules: Subscriptions) -> Outbox:
    return Outbox(database)


@pytest.fixture
async def rival(outbox: Outbox, engine: Engine) -> AsyncIterator[Outbox]:
    """Another process with the same database."""
    async with engine.open() as database:
        yield Outbox(database)


async def _due(
    schedules: Subscriptions, count: int = 1, servers: int | None = None
) -> list[Subscription]:
    """Schedules that are due at noon, each in a channel of its own."""
    return [
        await add_schedule(
            schedules, a_plan(number % (servers or count), 1_000 + number), NOON, NOON
        )
        for number in range(count)
    ]


async def _waiting(schedules: Subscriptions, outbox: Outbox, *stories: int) -> Delivery:
    """A delivery of articles in channel 1000, leased by the worker `w` for a minute."""
    (schedule,) = await _due(schedules)
    await outbox.claim([claim_of(schedule, *stories)], NOON)
    (delivery,) = await outbox.lease(NOON, 60, 5, "w")
    return delivery


async def _new(outbox: Outbox, channel: int = 1_000) -> list[tuple[int, bool]]:
    found = await outbox.new_for(ANYONE, channel, Selection((1,)), 9)
    return [(article.article_id, article.updated) for article in found]


def _ids(deliveries: Sequence[Delivery]) -> list[int]:
    return [delivery.id for delivery in deliveries]


async def test_a_claim_becomes_a_delivery(schedules: Subscriptions, outbox: Outbox) -> None:
    """With all that is needed to send it, and the schedule moves on."""
    delivery = await _waiting(schedules, outbox, 2, 1)
    schedule = await schedules.get(1, 0)
    assert schedule

    assert delivery == Delivery(
        id=1,
        subscription_id=1,
        guild_id=0,
        channel_id=1_000,
        due=NOON,
        state="waiting",
        stories=claim_of(schedule, 2, 1).stories,
        nonce=delivery.nonce,
        attempts=1,
        first_attempt=NOON,
        message_id=None,
        error=None,
        finished=None,
    )
    assert await schedules.next_due() == NOON + DAY


async def test_nonces_depend_on_database_schedule_and_due_time(
    schedules: Subscriptions, outbox: Outbox, engine: Engine, database: Database
) -> None:
    """The same for every attempt, and short enough for Discord; so are the marks."""
    first = await _waiting(schedules, outbox)
    again = (await outbox.lease(NOON + HOUR, 60, 5, "v"))[0]
    async with engine.another().open() as other:
        await with_news(other)
        elsewhere = await _waiting(Subscriptions(other), Outbox(other))
    await database.write(lambda c: c.execute("UPDATE deliveries SET due = due + 60"))
    (later,) = await schedules.history(1, 1)

    deliveries = (first, again, elsewhere, later)
    nonces = [delivery.nonce for delivery in deliveries]
    marks = [delivery.mark for delivery in deliveries]
    assert nonces[0] == nonces[1]
    assert marks[0] == marks[1]
    assert len(set(nonces)) == len(set(marks)) == 3
    assert all(re.fullmatch(r"[A-Za-z0-9-]{1,25}", nonce) for nonce in nonces)
    assert all(1_000_000 <= mark < 2**31 for mark in marks)


async def test_a_forgotten_claim_has_the_same_nonce_again(
    schedules: Subscriptions, outbox: Outbox, database: Database
) -> None:
    """A database that lost its last writes gives the same message another id: Discord still
    recognizes it. Another message that gets the old id isn't taken for it."""
    first = await _waiting(schedules, outbox)

    def forget(connection: Connection) -> None:
        connection.execute("DELETE FROM deliveries")
        connection.execute("UPDATE subscriptions SET next_due = ?", (int(first.due.timestamp()),))

    await database.write(forget)
    other = await add_schedule(schedules, a_plan(channel=201), first.due, NOON)
    both = await schedules.due(first.due, 5)
    claims = [claim_of(each, due=first.due) for each in sorted(both, key=lambda s: -s.id)]
    await outbox.claim(claims, first.due)
    ((again,), (another,)) = [
        await schedules.history(n, 1) for n in (first.subscription_id, other.id)
    ]

    assert (again.nonce, again.mark) == (first.nonce, first.mark)
    assert another.nonce != first.nonce


async def test_a_due_time_is_claimed_once(
    schedules: Subscriptions, outbox: Outbox, rival: Outbox
) -> None:
    """By many tasks of two processes, in overlapping batches."""
    due = await _due(schedules, 30)
    claims = [claim_of(schedule, 1) for schedule in due]
    batches = [claims[begin : begin + 10] for begin in range(0, 30, 5)]

    claimed = await asyncio.gather(
        *(who.claim(batch, NOON) for batch in batches for who in (outbox, rival) for _ in "ab")
    )

    assert sum(claimed) == 30
    assert await schedules.due(NOON, 50) == ()
    made = [await schedules.history(schedule.id, 9) for schedule in due]
    assert [[each.state for each in of_one] for of_one in made] == [["waiting"]] * 30


async def test_a_schedule_is_claimed_once_in_a_batch(
    schedules: Subscriptions, outbox: Outbox
) -> None:
    """However often the batch has it; an unknown schedule is skipped."""
    (schedule,) = await _due(schedules)
    claim = claim_of(schedule)
    await schedules.remove((await add_schedule(schedules, a_plan(9), NOON, NOON)).id, 9)
    gone = claim_of(Subscription(2, schedule.plan, None, NOON, NOON))

    assert await outbox.claim([claim, claim, gone], NOON) == 1
    assert await outbox.claim([], NOON) == 0


async def test_a_clock_that_is_set_back_repeats_nothing(
    schedules: Subscriptions, outbox: Outbox
) -> None:
    """A claimed due time stays as it is, and the schedule moves on."""
    (schedule,) = await _due(schedules)
    await outbox.claim([claim_of(schedule, 1)], NOON)
    (other,) = await _due(schedules)
    await schedules.pause(schedule.id, "paused")
    await schedules.resume(schedule.id, NOON)
    again = (await schedules.due(NOON, 1))[0]

    assert await outbox.claim([claim_of(again, 2), claim_of(other, 3)], NOON) == 1
    assert [d.state for d in await schedules.history(schedule.id, 5)] == ["failed"]
    assert await schedules.next_due() == NOON + DAY
    assert await _new(outbox) == [(5, False), (4, False), (2, False), (1, False)]


async def test_a_posted_article_is_not_new(schedules: Subscriptions, outbox: Outbox) -> None:
    """In its channel; elsewhere it is. New ones come newest first, within their limits."""
    assert await _new(outbox) == [(number, False) for number in (5, 4, 3, 2, 1)]

    await _waiting(schedules, outbox, 5, 3)

    assert await _new(outbox) == [(4, False), (2, False), (1, False)]
    assert len(await _new(outbox, channel=1_001)) == 5
    assert len(await outbox.new_for(ANYONE, 1_000, Selection((1,)), 2)) == 2
    since = await outbox.new_for(ANYONE, 1_000, Selection((1,)), 9, since=NOON - HOUR)
    assert [article.article_id for article in since] == [4]
    assert await outbox.new_for(ANYONE, 1_000, Selection((2,)), 9) == ()


async def test_a_changed_article_is_an_update(
    schedules: Subscriptions, outbox: Outbox, stored: Articles
) -> None:
    """Once for each new wording, in the channels that had another."""
    await _waiting(schedules, outbox, 5, 4)
    url, published = "https://news.example/5", NOON
    await stored.add([prepared("It was told wrongly.", url=url, published=published)], NOON)

    assert (await _new(outbox))[0] == (5, True)
    assert (await _new(outbox, channel=1_001))[0] == (5, False)

    (schedule,) = await schedules.due(NOON + DAY, 1)
    await outbox.claim([claim_of(schedule, 5, updated=True)], NOON + DAY)

    assert 5 not in [id_ for id_, _ in await _new(outbox)]
    assert (await schedules.history(schedule.id, 1))[0].stories[0].updated


@pytest.mark.parametrize(("note", "state"), [(False, "quiet"), (True, "waiting")])
async def test_two_schedules_of_a_channel_do_not_repeat_each_other(
    schedules: Subscriptions, outbox: Outbox, note: bool, state: str
) -> None:
    """If both chose the same articles, the first claim posts them. The other is quiet, or posts a note
    if its plan wants that.
    """
    plan = a_plan(rhythm=NOON_DAILY._replace(note_when_quiet=note))
    due = [await add_schedule(schedules, plan, NOON, NOON) for _ in range(3)]

    claims = [claim_of(due[0], 1, 2), claim_of(due[1], 2, 3), claim_of(due[2], 1, 3)]
    assert await outbox.claim(claims, NOON) == 3

    told = [(await schedules.history(schedule.id, 1))[0] for schedule in due]
    assert [[article.article_id for article in d.stories] for d in told] == [[1, 2], [3], []]
    assert [d.state for d in told] == ["waiting", "waiting", state]
    assert (told[2].finished is None) == note


async def test_a_deleted_article_is_left_out(schedules: Subscriptions, outbox: Outbox) -> None:
    """It may be deleted between choosing and claiming."""
    assert [s.article_id for s in (await _waiting(schedules, outbox, 99, 1)).stories] == [1]


async def test_a_delivery_is_leased_by_one_worker(
    schedules: Subscriptions, outbox: Outbox, rival: Outbox
) -> None:
    """Once the lease has expired, another worker gets it."""
    await outbox.claim([claim_of(schedule) for schedule in await _due(schedules, 40)], NOON)

    leases = await asyncio.gather(
        *(who.lease(NOON, 60, 3, f"w{n}") for n in range(12) for who in (outbox, rival))
    )

    leased = Counter(delivery.id for lease in leases for delivery in lease)
    assert (len(leased), max(leased.values())) == (40, 1)
    assert await rival.lease(NOON + 59 * SECOND, 60, 50, "late") == ()
    assert await rival.next_attempt() == NOON + 60 * SECOND
    taken = await rival.lease(NOON + 60 * SECOND, 60, 50, "late")
    assert sorted(_ids(taken)) == sorted(leased)
    assert {(d.attempts, d.first_attempt) for d in taken} == {(2, NOON)}


async def test_leasing_is_fair(schedules: Subscriptions, outbox: Outbox) -> None:
    """A server with many waits for servers that come later with few; each server's oldest goes first."""
    many = [await add_schedule(schedules, a_plan(1, channel), NOON, NOON) for channel in range(6)]
    await outbox.claim([claim_of(schedule) for schedule in many], NOON)
    assert _ids(await outbox.lease(NOON, 86_400, 2, "w")) == [1, 2]
    few = [await add_schedule(schedules, a_plan(2, 10 + n), NOON + n * HOUR, NOON) for n in (2, 1)]
    await outbox.claim([claim_of(schedule) for schedule in few], NOON + 2 * HOUR)

    leased = await outbox.lease(NOON + 2 * HOUR, 60, 9, "w")

    assert [(d.guild_id, d.channel_id) for d in leased] == [
        (1, 2), (2, 11), (1, 3), (2, 12), (1, 4), (1, 5),
    ]  # fmt: skip


async def test_a_channel_gets_one_at_a_time(schedules: Subscriptions, outbox: Outbox) -> None:
    """The second follows when the first is over; until then there is nothing to wake up for."""
    due = [await add_schedule(schedules, a_plan(), NOON, NOON) for _ in range(3)]
    await outbox.claim([claim_of(schedule) for schedule in due], NOON)

    (first,) = await outbox.lease(NOON, 60, 9, "w")
    assert await outbox.lease(NOON, 60, 9, "v") == ()
    assert await outbox.next_attempt() == NOON + 60 * SECOND
    await outbox.sent(first.id, "w", 1, NOON)
    assert await outbox.next_attempt() == NOON
    (second,) = await outbox.lease(NOON, 60, 9, "v")
    await outbox.retry(second.id, "v", NOON + HOUR, "busy")

    assert len(await outbox.lease(NOON, 60, 9, "w")) == 1


async def test_a_message_is_recorded_once(schedules: Subscriptions, outbox: Outbox) -> None:
    """With its id; the delivery does not wait any more."""
    delivery = await _waiting(schedules, outbox, 1)

    assert await outbox.sent(delivery.id, "w", 77, NOON + SECOND)
    assert not await outbox.sent(delivery.id, "w", 78, NOON + SECOND)
    assert not await outbox.retry(delivery.id, "w", NOON, "x")
    assert not await outbox.failed(delivery.id, "w", "x", NOON)

    (stored,) = await schedules.history(1, 5)
    assert (stored.state, stored.message_id, stored.finished) == ("sent", 77, NOON + SECOND)
    assert await outbox.next_attempt() is None


async def test_a_lost_lease_changes_nothing(schedules: Subscriptions, outbox: Outbox) -> None:
    """Once another worker has the delivery, the slow one changes nothing; before that, it may finish."""
    delivery = await _waiting(schedules, outbox, 1)
    later = NOON + 60 * SECOND
    await outbox.lease(later, 60, 5, "v")

    assert not await outbox.sent(delivery.id, "w", 77, later)
    assert not await outbox.retry(delivery.id, "w", later, "x")
    assert not await outbox.failed(delivery.id, "w", "x", later)
    assert await outbox.sent(delivery.id, "w", 77, later + 60 * SECOND)


async def test_a_retry_waits_for_its_moment(schedules: Subscriptions, outbox: Outbox) -> None:
    """To the fraction of a second that Discord asks for; the error is kept until it is sent."""
    delivery = await _waiting(schedules, outbox)
    at = NOON + timedelta(seconds=5, microseconds=250_001)

    assert await outbox.retry(delivery.id, "w", at, "429")

    assert await outbox.next_attempt() == at
    assert await outbox.lease(at - timedelta(microseconds=1), 60, 5, "w") == ()
    (again,) = await outbox.lease(at, 60, 5, "w")
    assert (again.attempts, again.error, again.nonce) == (2, "429", delivery.nonce)
    await outbox.sent(again.id, "w", 1, at)
    assert (await schedules.history(1, 1))[0].error is None


async def test_articles_of_a_failed_delivery_are_new_again(
    schedules: Subscriptions, outbox: Outbox
) -> None:
    """Unless it turns out that the message exists after all."""
    delivery = await _waiting(schedules, outbox, 1, 2, 3, 4)

    assert await outbox.failed(delivery.id, "w", "forbidden", NOON)
    assert len(await _new(outbox)) == 5
    (stored,) = await schedules.history(1, 1)
    assert (stored.state, stored.error, stored.finished) == ("failed", "forbidden", NOON)

    assert await outbox.sent(delivery.id, "w", 77, NOON)
    assert await _new(outbox) == [(5, False)]
    assert (await schedules.history(1, 1))[0].state == "sent"


async def test_a_message_that_is_sent_while_pausing_is_recorded(
    schedules: Subscriptions, outbox: Outbox
) -> None:
    """The history does not call it failed, because people see it in the channel."""
    delivery = await _waiting(schedules, outbox, 1)
    await schedules.pause(1, "a moderator paused it")

    assert await outbox.sent(delivery.id, "w", 77, NOON)
    assert (await schedules.history(1, 1))[0].message_id == 77


async def test_a_worker_that_stops_gives_its_leases_back(
    schedules: Subscriptions, outbox: Outbox
) -> None:
    """Another worker gets them at once; other leases stay."""
    await outbox.claim([claim_of(schedule) for schedule in await _due(schedules, 4)], NOON)
    published = (await outbox.lease(NOON, 60, 1, "v"))[0]
    await outbox.sent(published.id, "v", 1, NOON, publish=True)
    await outbox.lease_publish(NOON, 60, 1, "v")
    mine, other = await outbox.lease(NOON, 60, 2, "v"), await outbox.lease(NOON, 60, 1, "u")

    assert await outbox.release("v") == 3
    assert await outbox.release("v") == 0

    assert _ids(await outbox.lease(NOON, 60, 9, "w")) == _ids(mine)
    assert len(other) == 1
    assert _ids(await outbox.lease_publish(NOON, 60, 9, "w")) == [published.id]


async def _published(
    schedules: Subscriptions, outbox: Outbox, count: int, channels: int = 1
) -> None:
    """Sent messages that are queued for publishing."""
    due = [await add_schedule(schedules, a_plan(n, n % channels), NOON, NOON) for n in range(count)]
    await outbox.claim([claim_of(schedule) for schedule in due], NOON)
    for number in range(count):
        for delivery in await outbox.lease(NOON, 60, 9, "w"):
            await outbox.sent(delivery.id, "w", number, NOON, publish=True)
            await outbox.sent(
                delivery.id, "w", number, NOON, publish=True
            )  # recorded again: counted once


async def test_a_channel_publishes_ten_messages_an_hour(
    schedules: Subscriptions, outbox: Outbox
) -> None:
    """One at a time, oldest first; failed attempts count, and the rest follow in the next hour."""
    await _published(schedules, outbox, 24, channels=2)
    done: list[int] = []
    for minute in range(30):
        now = NOON + timedelta(minutes=minute)
        leased = await outbox.lease_publish(now, 30, 9, "w")
        assert len({delivery.channel_id for delivery in leased}) == len(leased)
        assert await outbox.lease_publish(now, 30, 9, "v") == ()
        for delivery in leased:
            if minute == 3:
                assert await outbox.publish_retry(delivery.id, now, "500")
            else:
                assert await outbox.published(delivery.id, now)
                done.append(delivery.id)

    assert done == list(range(1, 19))
    assert await outbox.next_publish() == NOON + HOUR
    assert len(await outbox.lease_publish(NOON + HOUR, 30, 9, "w")) == 2
    (row,) = await schedules.history(4, 1)
    assert row.publish_attempts == 1


async def test_a_message_is_published_once(schedules: Subscriptions, outbox: Outbox) -> None:
    """Published or given up, it is not leased again; the delivery is `sent` either way."""
    await _published(schedules, outbox, 2, channels=2)
    first, second = await outbox.lease_publish(NOON, 30, 9, "w")

    assert await outbox.published(first.id, NOON)
    assert not await outbox.published(first.id, NOON)
    assert await outbox.publish_failed(second.id, "the message is gone", NOON)
    assert not await outbox.publish_retry(second.id, NOON, "500")
    assert not await outbox.sent(first.id, "w", 1, NOON, publish=True)

    assert await outbox.lease_publish(NOON + DAY, 30, 9, "w") == ()
    assert await outbox.next_publish() is None
    assert {(await schedules.history(n, 1))[0].state for n in (1, 2)} == {"sent"}


async def test_publishing_goes_on_after_a_crash(schedules: Subscriptions, outbox: Outbox) -> None:
    """When the lease of the dead worker has expired; a retry waits for its time."""
    await _published(schedules, outbox, 1)
    await outbox.lease_publish(NOON, 30, 9, "w")

    assert await outbox.next_publish() == NOON + 30 * SECOND
    (again,) = await outbox.lease_publish(NOON + 30 * SECOND, 30, 9, "v")
    assert again.publish_attempts == 2
    await outbox.publish_retry(again.id, NOON + HOUR, "429")
    assert await outbox.next_publish() == NOON + HOUR
    assert await outbox.lease_publish(NOON + HOUR - SECOND, 30, 9, "v") == ()


async def test_the_history_is_kept_for_90_days(schedules: Subscriptions, outbox: Outbox) -> None:
    """What was posted before is still not posted again."""
    (schedule,) = await _due(schedules)
    for day in range(100):
        now = NOON + day * DAY
        (schedule,) = await schedules.due(now, 1)
        await outbox.claim([claim_of(schedule, *([1] if day == 0 else []))], now)
        (delivery,) = await outbox.lease(now, 60, 5, "w")
        if day == 2:
            await outbox.retry(delivery.id, "w", NOON + 999 * DAY, "500")
        else:
            await outbox.sent(delivery.id, "w", day, now)

    history = await schedules.history(schedule.id, 999)

    # the delivery of the third day still waits, so it stays
    assert [(NOON + 99 * DAY - delivery.due).days for delivery in history] == [*range(91), 97]
    assert 1 not in [id_ for id_, _ in await _new(outbox)]


async def test_old_deliveries_are_pruned_a_few_at_a_time(
    schedules: Subscriptions, outbox: Outbox
) -> None:
    """A large backlog does not slow a claim down, and is gone in the end."""
    (schedule,) = await _due(schedules)
    old = tuple(NOON - number * HOUR for number in range(1, 101))
    await outbox.claim([claim_of(schedule, state="quiet", skipped_dues=old)], NOON)
    left = []
    for day in range(100, 106):
        now = NOON + day * DAY
        (schedule,) = await schedules.due(now, 1)
        await outbox.claim([claim_of(schedule, state="quiet", due=now)], now)
        left.append(len(await schedules.history(schedule.id, 999)))

    assert left == [81, 61, 41, 21, 5, 6]
