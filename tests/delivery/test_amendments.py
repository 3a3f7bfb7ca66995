"""When and how often posts of follows are edited because others report their story."""

from datetime import timedelta

import pytest

from bot.delivery.courier import CannotPost, TryAgain
from bot.storage.deliveries.amendments import Amendments, note_new_accounts
from bot.storage.engine import Connection
from bot.storage.forgetting import Forgetting
from bot.storage.timestamps import to_exact_seconds
from bot.words import say
from tests.delivery.conftest import CHANNEL, SERVER, Desk
from tests.storage.follows import insert_follow


@pytest.fixture
async def posted(desk: Desk) -> Desk:
    """A follow has posted the Lantern's article 1; other outlets' articles 2 and 3 report its story."""
    for outlet in ("Mail", "Post"):
        await desk.comes_in(f"The ferry is stuck, the {outlet} says.", source=outlet)

    def work(connection: Connection) -> None:
        follow = insert_follow(connection, guild=SERVER, channel=CHANNEL, now=desk.clock())
        at = to_exact_seconds(desk.clock())
        for article in (1, 2, 3):
            connection.execute(
                "INSERT INTO story_members (story_id, article_id, source_id, at, voice)"
                " SELECT 1, id, source_id, at, id FROM articles WHERE id = ?",
                (article,),
            )
        connection.execute(
            "INSERT INTO deliveries (subscription_id, owner_id, guild_id, channel_id, due, state,"
            " stories, ready_at) VALUES (?, ?, ?, ?, ?, 'waiting', '[[1,0]]', ?)",
            (follow, SERVER, SERVER, CHANNEL, int(at), at),
        )
        connection.execute(
            "INSERT INTO posted (channel_id, article_id, delivery_id, shown) VALUES (?, 1, 1, ?)",
            (CHANNEL, b"x"),
        )

    await desk.app.database.write(work)
    await desk.delivers()
    return desk


async def comes(desk: Desk, article: int) -> None:
    """An article is found to report the story too."""
    at = to_exact_seconds(desk.clock())
    await desk.app.database.write(lambda c: note_new_accounts(c, [(1, article)], at))


async def test_an_edit_waits_a_minute(posted: Desk) -> None:
    """Reports that come within the minute share one edit."""
    await comes(posted, 2)
    await posted.passes(seconds=50)
    await comes(posted, 3)
    assert posted.sender.amended == []

    await posted.passes(seconds=11)
    await posted.passes(minutes=5)
    assert posted.sender.amended == [1]


async def test_at_most_three_edits_ever_later(posted: Desk) -> None:
    """After 1, 10 and 45 minutes, and never more than an hour after the post."""
    edited_at = []
    for minute in range(1, 120):
        await comes(posted, 2)
        before = len(posted.sender.amended)
        await posted.passes(minutes=1)
        edited_at += [minute] if len(posted.sender.amended) > before else []

    assert edited_at == [1, 11, 56]


async def test_an_old_post_is_left_alone(posted: Desk) -> None:
    """A report that comes an hour later causes no edit."""
    await posted.passes(minutes=61)
    await comes(posted, 2)
    await posted.passes(minutes=2)

    assert posted.sender.amended == []


async def test_the_same_publisher_again_is_no_new_account(posted: Desk) -> None:
    """It causes no edit, and neither does the posted article itself."""
    await posted.app.database.write(
        lambda c: c.execute("UPDATE story_members SET voice = 1").rowcount
    )
    await comes(posted, 2)
    await posted.passes(minutes=2)

    assert posted.sender.amended == []


async def test_faults_of_discord(posted: Desk) -> None:
    """An edit is tried again; a message that was deleted is left alone, and nothing is paused."""
    await comes(posted, 2)
    posted.sender.faults = [TryAgain(say("rate-limited"), after=5)]
    await posted.passes(seconds=61)
    assert posted.sender.amended == []
    await posted.passes(seconds=6)
    assert posted.sender.amended == [1]

    await comes(posted, 3)
    posted.sender.faults = [CannotPost(say("channel-gone"))]
    await posted.passes(minutes=11)
    assert posted.sender.faults == []
    (health,) = await posted.schedules.health(SERVER)
    assert health.subscription.paused is None
    assert await Amendments(posted.app.database).next() is None


async def test_a_killed_process_leaves_its_edits_to_others(posted: Desk) -> None:
    """A lease expires, and a worker that stops returns its own."""
    await comes(posted, 2)
    amendments = Amendments(posted.app.database)
    later = posted.clock() + timedelta(seconds=61)
    (delivery,) = await amendments.lease(later, 60, 5, "killed")
    assert delivery.message_id == 1
    assert await amendments.lease(later, 60, 5, "other") == ()

    assert await amendments.release("killed") == 1
    assert len(await amendments.lease(later, 60, 5, "other")) == 1


async def test_an_account_that_comes_while_the_post_is_sent(posted: Desk) -> None:
    """The message may lack the report, so it is edited."""
    await posted.app.database.write(
        lambda c: (
            c.execute(
                "UPDATE deliveries SET state = 'waiting', worker = 'one', finished_at = NULL, message_id = NULL"
            ).rowcount
        )
    )
    await comes(posted, 2)
    await posted.outbox.sent(1, "one", 1, posted.clock())
    await posted.passes(seconds=61)

    assert posted.sender.amended == [1]


async def test_a_post_that_could_not_be_sent_is_not_edited(posted: Desk) -> None:
    """Even if another report came during the attempt."""
    await posted.app.database.write(
        lambda c: (
            c.execute(
                "UPDATE deliveries SET state = 'waiting', worker = 'one', finished_at = NULL, message_id = NULL"
            ).rowcount
        )
    )
    await comes(posted, 2)
    await posted.outbox.failed(1, "one", say("channel-gone"), posted.clock())
    await posted.passes(seconds=61)

    assert posted.sender.amended == []
    assert await Amendments(posted.app.database).next() is None


async def test_a_post_whose_story_was_removed_keeps_its_text(posted: Desk) -> None:
    """The pending edit would leave the post empty, so it isn't made."""
    await comes(posted, 2)
    await Forgetting(posted.app.database).forget_articles([1])
    before = posted.posted()
    await posted.passes(seconds=61)

    assert posted.sender.amended == []
    assert posted.posted() == before
    assert await Amendments(posted.app.database).next() is None


async def test_an_edit_planned_by_a_wrong_clock_is_not_waited_for(posted: Desk) -> None:
    """It is made at once when the clock is right again."""
    posted.clock.advance(days=30)
    at = to_exact_seconds(posted.clock())
    await posted.app.database.write(
        lambda c: c.execute("UPDATE deliveries SET finished_at = ?", (at,)).rowcount
    )
    await comes(posted, 2)
    posted.clock.advance(days=-30)
    await posted.outbox.put_right((), posted.clock())
    await posted.delivers()

    assert posted.sender.amended == [1]
