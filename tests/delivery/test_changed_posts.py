"""Posts of follows and alerts are edited when a publisher changes an article that they show."""

from datetime import timedelta
from typing import Any

import pytest

from bot.models import Selection, Viewer
from bot.storage.deliveries.amendments import Amendments, note_new_accounts
from bot.storage.deliveries.posted_articles import mark_posted
from bot.storage.engine import Connection
from bot.storage.timestamps import to_exact_seconds
from tests.delivery.conftest import CHANNEL, SERVER, Desk
from tests.storage.follows import insert_follow

URL = "https://lantern.example/bridge"
TEXT = (
    "The bridge at Orrin is closed. Inspectors found a crack on Monday. Repairs take two weeks. "
    "Buses go by the ford. The council pays."
)
ARTICLE = 2  # the first is in store already


async def comes(desk: Desk, text: str = TEXT, title: str = "Bridge closed") -> None:
    """The Lantern's page about the bridge is read."""
    await desk.comes_in(text, url=URL, title=title)


async def owes(
    desk: Desk, *, guild: int = SERVER, channel: int = CHANNEL, rhythm: str = "now"
) -> None:
    """A subscription owes its channel the article about the bridge."""

    def work(connection: Connection) -> None:
        at = to_exact_seconds(desk.clock())
        times = {"times": "10:00", "days": "0123456", "next_due": int(at) + 3_600}
        rest: dict[str, Any] = {} if rhythm == "now" else {"rhythm": rhythm, **times}
        subscription = insert_follow(
            connection, guild=guild, channel=channel, now=desk.clock(), **rest
        )
        (delivery,) = connection.execute(
            "INSERT INTO deliveries (subscription_id, owner_id, guild_id, channel_id, due, state,"
            " stories, ready_at) VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?) RETURNING id",
            (subscription, SERVER, guild, channel, int(at), f"[[{ARTICLE},0]]", at),
        ).fetchone()
        mark_posted(connection, [(channel, ARTICLE, delivery)])

    await desk.app.database.write(work)


@pytest.fixture
async def posted(desk: Desk) -> Desk:
    """A follow has posted the article about the bridge."""
    await comes(desk)
    await owes(desk)
    await desk.delivers()
    assert desk.posted() == [["Bridge closed"]]
    return desk


@pytest.mark.parametrize(
    ("title", "text"),
    [("Bridge open", TEXT), ("Bridge closed", TEXT.replace("at Orrin is", "at Orrin isn't"))],
    ids=["headline", "summary"],
)
async def test_the_post_shows_the_new_wording_a_minute_later(
    posted: Desk, title: str, text: str
) -> None:
    """Once. The channel then has the new wording, so no digest repeats it as an update."""
    await comes(posted, text, title)
    await posted.passes(seconds=50)
    assert posted.sender.amended == []

    await posted.passes(seconds=11)
    await posted.passes(minutes=30)

    assert posted.sender.amended == [1]
    ((_, digest),) = posted.sender.channels[CHANNEL]
    (shown,) = digest.articles
    assert (shown.title, shown.text) == (title, text)
    again = await posted.outbox.new_for(Viewer(SERVER), CHANNEL, Selection(), 9)
    assert [each.article_id for each in again if each.article_id == ARTICLE] == []


@pytest.mark.parametrize(
    "text",
    [TEXT.replace(". ", ".  "), f"{TEXT}\\nUpdated at 14:05.", f"{TEXT} Read by 1,002 people."],
    ids=["spaces", "a time", "a counter"],
)
async def test_what_no_reader_sees_edits_nothing(posted: Desk, text: str) -> None:
    """The shown title and summary stay the same."""
    await comes(posted, text)
    await posted.passes(minutes=2)

    assert posted.sender.amended == []


async def test_a_change_and_a_new_account_make_one_edit(posted: Desk) -> None:
    """Whichever comes first."""
    await posted.comes_in("A crack closes the bridge at Orrin.", source="Mail")

    def work(connection: Connection) -> None:
        connection.executemany(
            "INSERT INTO story_members (story_id, article_id, source_id, at, voice)"
            " SELECT 1, id, source_id, at, id FROM articles WHERE id = ?",
            [(ARTICLE,), (ARTICLE + 1,)],
        )
        note_new_accounts(connection, [(1, ARTICLE + 1)], to_exact_seconds(posted.clock()))

    await posted.app.database.write(work)
    await posted.passes(seconds=30)
    await comes(posted, title="Bridge open")
    await posted.passes(seconds=31)
    await posted.passes(minutes=30)

    assert posted.sender.amended == [1]
    assert posted.posted() == [["Bridge open"]]


async def test_at_most_three_edits_within_the_hour(posted: Desk) -> None:
    """A live blog changes every minute; its post changes after 1, 10 and 45 minutes."""
    edited_at = []
    for minute in range(1, 120):
        await comes(posted, title=f"Bridge closed, minute {minute}")
        before = len(posted.sender.amended)
        await posted.passes(minutes=1)
        edited_at += [minute] if len(posted.sender.amended) > before else []

    assert edited_at == [1, 11, 56]


async def test_an_old_post_is_left_alone(posted: Desk) -> None:
    """A change an hour later causes no edit."""
    await posted.passes(minutes=61)
    await comes(posted, title="Bridge open")
    await posted.passes(minutes=2)

    assert posted.sender.amended == []


async def test_messages_of_alerts_are_edited_and_digests_at_set_times_are_not(desk: Desk) -> None:
    """The next digest has the article again, as an update."""
    await comes(desk)
    await owes(desk, guild=0, channel=71)
    await owes(desk, channel=72, rhythm="at")
    await desk.delivers()

    await comes(desk, title="Bridge open")
    await desk.passes(minutes=2)

    assert desk.posted(71) == [["Bridge open"]]
    assert desk.posted(72) == [["Bridge closed"]]
    again = await desk.outbox.new_for(Viewer(SERVER), 72, Selection(), 9)
    assert [each.updated for each in again if each.article_id == ARTICLE] == [True]


async def test_a_change_while_the_message_is_sent_is_not_missed(desk: Desk) -> None:
    """The message may have the former wording."""
    await comes(desk)
    await owes(desk)
    (delivery,) = await desk.outbox.lease(desk.clock(), 60, 5, "other")
    await comes(desk, title="Bridge open")
    await desk.outbox.sent(delivery.id, "other", 1, desk.clock(), publish=False)

    later = desk.clock() + timedelta(seconds=61)
    amended = await Amendments(desk.app.database).lease(later, 60, 5, "other")
    assert [each.id for each in amended] == [delivery.id]


async def test_a_change_while_the_message_is_edited_is_not_missed(posted: Desk) -> None:
    """Another edit follows; both count toward the three."""
    amendments = Amendments(posted.app.database)
    await comes(posted, title="Bridge open")
    posted.clock.advance(seconds=61)
    (delivery,) = await amendments.lease(posted.clock(), 60, 5, "other")
    await comes(posted, title="Bridge still closed")
    await amendments.done(delivery, "other", None, posted.clock())

    await posted.passes(minutes=9)
    assert posted.sender.amended == []
    await posted.passes(minutes=1)
    assert posted.sender.amended == [1]
    assert posted.posted() == [["Bridge still closed"]]


async def test_a_removed_article_leaves_its_post_alone(posted: Desk) -> None:
    """An edit that would leave the post empty isn't made."""
    await comes(posted, title="Bridge open")
    await posted.app.database.write(
        lambda c: c.execute("DELETE FROM articles WHERE id = ?", (ARTICLE,)).rowcount
    )
    await posted.passes(minutes=2)

    assert posted.sender.amended == []
    assert await Amendments(posted.app.database).next() is None
