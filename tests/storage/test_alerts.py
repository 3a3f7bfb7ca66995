"""Alerts in the store: the daily limit, turns, and deletion."""

from datetime import timedelta

import pytest

from bot.actions.keep_alerts import TidyAlerts
from bot.models import OPERATOR, AsItComes, Selection, Subscription, SubscriptionPlan
from bot.storage.deliveries.alerts import Alerts
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Database
from bot.words import english, say
from bot.words.stored_messages import from_text
from tests.storage.follows import Desk, an_item
from tests.storage.newsroom import NOON

PERSON, OTHER, DIRECT = 31, 32, 70
DAY = timedelta(days=1)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


@pytest.fixture
def alerts(database: Database) -> Alerts:
    return Alerts(database)


async def adds(desk: Desk, person: int = PERSON, query: str = "ferry") -> Subscription:
    """A person adds an at-once alert; their direct messages have the person's id plus 39."""
    plan = SubscriptionPlan(
        guild_id=OPERATOR,
        channel_id=person + DIRECT - PERSON,
        selection=Selection(query=query),
        rhythm=AsItComes(60),
        stories=5,
        created_by=person,
    )
    added = await Alerts(desk.database).add(plan, None, desk.now, most=10)
    assert added is not None
    return added


async def comes(desk: Desk, *numbers: int) -> None:
    """A feed that is on for all has stories about ferries; they are matched and claimed."""
    feed = next((each for each in await desk.feeds.all()), None) or await desk.feed(
        "Lantern", OPERATOR
    )
    feed = await desk.again(feed)
    items = [
        an_item(f"Ferry {n} is late", f"The ferry {n} to island {n * 7} is late.", source="Lantern", at=desk.now)
        for n in numbers
    ]  # fmt: skip
    await desk.reads(feed, *items)
    await desk.works()


async def notes(desk: Desk) -> list[str | None]:
    """The notes in the messages to the person."""
    rows = await desk.rows(f"SELECT note FROM deliveries WHERE channel_id = {DIRECT} ORDER BY id")
    return [None if note is None else english().tell(from_text(note)) for (note,) in rows]


async def test_an_alert_at_once_is_a_direct_message(desk: Desk) -> None:
    """Its turn counts for the person, not for a server."""
    await adds(desk)
    await adds(desk, OTHER)
    await comes(desk, 1)

    assert await desk.posts(DIRECT) == [[1]]
    assert await desk.rows("SELECT owner_id, turn FROM deliveries ORDER BY owner_id") == [
        (PERSON, 0),
        (OTHER, 0),
    ]


async def test_twenty_messages_a_day_are_the_most(desk: Desk) -> None:
    """The twentieth says so. The rest comes in one message the next day, and then alerts go on as usual."""
    await adds(desk)
    for n in range(1, 35):
        await comes(desk, n)
        desk.now += timedelta(minutes=5)

    assert len(await desk.posts(DIRECT)) == 20
    said = await notes(desk)
    assert said[:19] == [None] * 19
    assert said[19] is not None
    assert "This is message 20 today, the maximum." in said[19]

    desk.now = NOON + DAY - timedelta(hours=11)
    await desk.works()

    assert [len(post) for post in (await desk.posts(DIRECT))[20:]] == [10]
    assert (await notes(desk))[20:] == [
        "4 more stories from yesterday are left out; /search finds them."
    ]
    await comes(desk, 99)
    desk.now += timedelta(minutes=1)
    await desk.works()
    assert [len(post) for post in (await desk.posts(DIRECT))[20:]] == [10, 1]


async def test_messages_of_a_wrong_clocks_day_do_not_count(desk: Desk) -> None:
    """Twenty messages while the clock was a year ahead don't use up today's."""
    await adds(desk)
    desk.now += 365 * DAY
    for n in range(1, 22):
        await comes(desk, n)
        desk.now += timedelta(minutes=5)
    assert len(await desk.posts(DIRECT)) == 20
    await desk.database.write(
        lambda c: c.execute("UPDATE deliveries SET state = 'sent', finished_at = due")
    )

    desk.now = NOON + timedelta(hours=1)
    await Outbox(desk.database).put_right((), desk.now)
    await desk.works()

    assert [len(post) for post in await desk.posts(DIRECT)] == [1]


async def test_the_limit_is_a_persons_own(desk: Desk) -> None:
    """A person's alerts share it, with once-a-day ones counted in advance; other people have their own."""
    await adds(desk)
    await adds(desk, query="island")
    await adds(desk, OTHER)
    await desk.database.write(
        lambda c: c.execute(
            "INSERT INTO subscriptions (guild_id, channel_id, created_by, created_at, turn, rhythm,"
            " times, days, timezone, stories, note_when_quiet, next_due)"
            " VALUES (0, ?, ?, 0, 0, 'at', '08:00', '0', 'UTC', 5, 0, 9999999999)",
            (DIRECT, PERSON),
        )
    )
    for n in range(1, 25):
        await comes(desk, n)
        desk.now += timedelta(minutes=5)

    assert len(await desk.posts(DIRECT)) == 19
    assert len(await desk.posts(DIRECT + 1)) == 20


async def test_a_pause_of_thirty_days_deletes_an_alert(desk: Desk, alerts: Alerts) -> None:
    """Everything about the person goes with their last one; an alert that is resumed in time stays."""
    old, kept = await adds(desk), await adds(desk, OTHER)
    await comes(desk, 1)
    subscriptions = Subscriptions(desk.database)
    tidy = TidyAlerts(alerts, lambda: desk.now)
    for each in (old, kept):
        await subscriptions.pause(each.id, say("direct-messages-refused"))
    await tidy.run_once()
    desk.now += 20 * DAY
    assert await alerts.resume(kept.id, None)
    await tidy.run_once()
    desk.now += 11 * DAY

    assert await tidy.run_once() == 1
    assert await alerts.of_person(PERSON) == ()
    assert [each.id for each in await alerts.of_person(OTHER)] == [kept.id]
    assert await desk.rows("SELECT DISTINCT channel_id FROM posted") == []
    assert await desk.rows("SELECT DISTINCT owner_id FROM deliveries") == [(OTHER,)]


async def test_removing_one_of_several_keeps_what_was_sent(desk: Desk, alerts: Alerts) -> None:
    """No story is sent twice. Removing the last alert deletes that record too."""
    first, second = await adds(desk), await adds(desk, query="island")
    await comes(desk, 1)
    await desk.database.write(lambda c: c.execute("UPDATE deliveries SET state = 'sent'"))

    assert not await alerts.remove(first.id, OTHER)
    assert await alerts.remove(first.id, PERSON)
    assert await desk.rows("SELECT count(*) FROM posted") == [(1,)]
    assert await alerts.remove(second.id, PERSON)
    assert await desk.rows("SELECT count(*) FROM posted") == [(0,)]
    assert await alerts.forget(PERSON) == 0
