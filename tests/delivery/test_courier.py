"""Digests arrive exactly once, despite failures."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.delivery.courier import NONCE_SECONDS, CannotPost, TryAgain
from bot.errors import StorageUnavailable
from bot.models import RoleMention
from bot.storage.deliveries.outbox import Outbox
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.fences import inside
from bot.storage.forgetting import Forgetting
from bot.words import Listed, Said, english, say
from tests.delivery.conftest import CHANNEL, SERVER, Desk
from tests.places import in_channel

UNAVAILABLE = say("discord-answered", status="503")
RATE_LIMIT = say("rate-limited")
FORBIDDEN = say("permissions-missing", names=Listed(("Send Messages",)), channel="news")


async def test_a_digest_is_posted_when_it_is_due(desk: Desk) -> None:
    """Nothing before its time, then once; the history has the message."""
    planned = await desk.plans()

    await desk.passes(minutes=59)
    assert desk.posted() == []

    await desk.passes(minutes=1)
    await desk.passes(minutes=1)
    assert desk.posted() == [["The ferry is stuck."]]
    (delivery,) = await desk.schedules.history(planned.schedule.id, 5)
    assert (delivery.state, delivery.message_id) == ("sent", 1)


async def test_a_lost_answer_does_not_double(desk: Desk) -> None:
    """Discord stored the message, the answer was lost: the next attempt has the same nonce."""
    await desk.plans()
    desk.sender.faults = ["lost answer"]

    await desk.passes(hours=1)
    await desk.passes(seconds=30)

    assert desk.posted() == [["The ferry is stuck."]]
    assert desk.sender.attempts == 2


async def test_a_holder_that_is_not_certain_sends_nothing(desk: Desk) -> None:
    """After a long stop another process may post. If none does, the digest goes out soon."""
    await desk.plans()
    certain = False

    class Posting:
        """The lease on posting, which nobody else has taken."""

        name, holder, number = "posting", "this", 1

        def is_valid(self) -> bool:
            return certain

    await desk.app.leases.take("posting", None, "this")
    with inside(Posting()):
        await desk.passes(hours=1)
        assert desk.posted() == []
        certain = True
        await desk.passes(seconds=3)
    assert desk.posted() == [["The ferry is stuck."]]
    assert desk.sender.attempts == 1


async def test_after_a_long_outage_the_history_is_asked(desk: Desk) -> None:
    """When the nonce is forgotten, the courier looks for its own message before it sends again."""
    await desk.plans()
    desk.sender.faults = ["lost answer"]
    await desk.passes(hours=1)

    desk.sender.nonces_known = False
    await desk.passes(seconds=NONCE_SECONDS + 60)

    assert desk.posted() == [["The ferry is stuck."]]
    assert desk.sender.attempts == 1


async def test_a_clock_set_back_after_a_lost_answer(desk: Desk) -> None:
    """When the first attempt seems to lie ahead, nobody knows how old the nonce is: the history is
    asked, and the digest isn't posted again."""
    await desk.plans()
    desk.sender.faults = ["lost answer"]
    await desk.passes(hours=1, minutes=5)

    desk.sender.nonces_known = False
    desk.clock.advance(days=-1)
    await desk.app.database.write(lambda c: c.execute("UPDATE deliveries SET ready_at = 0"))
    await desk.delivers()

    assert desk.posted() == [["The ferry is stuck."]]
    assert desk.sender.attempts == 1


@pytest.mark.parametrize("reason", [UNAVAILABLE, RATE_LIMIT])
async def test_passing_faults_are_retried(desk: Desk, reason: Said) -> None:
    """Five attempts fail, the sixth arrives; the waits get longer."""
    await desk.plans()
    desk.sender.faults = [TryAgain(reason) for _ in range(5)]

    await desk.passes(hours=1)
    for _ in range(12):
        await desk.passes(seconds=30)

    assert desk.posted() == [["The ferry is stuck."]]
    assert desk.sender.attempts == 6


async def test_discords_wish_for_patience_is_kept(desk: Desk) -> None:
    """Nothing is sent before the time that a rate limit asks for."""
    await desk.plans()
    desk.sender.faults = [TryAgain(RATE_LIMIT, after=300)]

    await desk.passes(hours=1)
    await desk.passes(seconds=290)
    assert desk.sender.attempts == 1

    await desk.passes(seconds=20)
    assert desk.posted() == [["The ferry is stuck."]]


async def test_a_channel_is_notified_once_in_ten_minutes(desk: Desk) -> None:
    """Whatever mentions a role meanwhile does so quietly; what is silent anyway doesn't count."""
    loud, silent = RoleMention(5), RoleMention(5, silent=True)
    for minute, mention in ((0, silent), (1, loud), (4, loud), (10, loud), (11, loud)):
        await desk.comes_in(f"Story of minute {minute} is here.", source=f"Outlet {minute}")
        time = f"10:{minute:02}"
        await desk.plans(f"Outlet {minute}", time=time, mention=mention)
    await desk.comes_in("Elsewhere it is quiet.", source="Other")
    await desk.plans("Other", time="10:05", open_place=in_channel(CHANNEL + 1), mention=loud)

    desk.clock.advance(minutes=59)
    for _ in range(14):
        await desk.passes(minutes=1)

    assert len(desk.posted()) == 5
    assert desk.sender.notified == [True, True, False, True, False, True]


async def test_a_post_that_meets_a_bug_holds_up_nobody(desk: Desk) -> None:
    """Others of its channel are posted; it is tried again, and given up in the end."""
    await desk.plans()
    desk.clock.advance(hours=1)
    await desk.claims()
    desk.sender.faults = [ValueError("a bug")]
    await desk.comes_in("The bridge is shut.")
    await desk.plans(time="10:00, 10:01")
    await desk.passes(minutes=1)
    await desk.passes(seconds=30)
    assert desk.posted() == [["The bridge is shut."], ["The ferry is stuck."]]

    await desk.comes_in("The bus is late.")
    desk.sender.faults = [ValueError("a bug")] * 1_000
    await desk.passes(days=1)
    for _ in range(40):
        await desk.passes(minutes=10)
    assert [each.state for each in await desk.schedules.history(1, 1)] == ["failed"]


async def test_a_lost_permission_pauses_and_tells_once(desk: Desk) -> None:
    """The schedule is paused, not deleted; the moderator hears once; resume posts what was missed."""
    planned = await desk.plans()
    desk.sender.faults = [CannotPost(FORBIDDEN)]

    await desk.passes(hours=1)
    await desk.passes(days=1)

    assert len(desk.sender.told) == 1
    assert "The bot lacks Send Messages in #news." in desk.sender.told[0]
    (listed,) = await desk.app.schedules.list(100)
    assert listed.schedule.paused == FORBIDDEN

    await desk.app.schedules.resume(100, str(planned.schedule.id))
    await desk.comes_in("The ferry is free.")
    await desk.passes(days=1)
    assert desk.posted() == [["The ferry is free.", "The ferry is stuck."]]


async def test_two_processes_post_once(desk: Desk) -> None:
    """Two bots on one database claim and send each due time once between them."""
    for channel in range(20):
        await desk.plans(open_place=in_channel(1000 + channel))
    desk.clock.advance(hours=1)

    first, second = desk.courier(), desk.courier()
    await asyncio.gather(desk.claims(), desk.claims())
    await asyncio.gather(desk.delivers(first), desk.delivers(second))

    assert [len(desk.posted(1000 + channel)) for channel in range(20)] == [1] * 20


async def test_a_process_that_died_is_replaced(desk: Desk) -> None:
    """Its deliveries are taken over when the lease expires, and are posted once."""
    await desk.plans()
    desk.clock.advance(hours=1)
    await desk.claims()
    await desk.outbox.lease(desk.clock.now, 60, 10, "the one that died")

    await desk.delivers()
    assert desk.posted() == []

    await desk.passes(seconds=61)
    assert desk.posted() == [["The ferry is stuck."]]


async def test_a_stop_gives_leases_back(desk: Desk) -> None:
    """A courier that is told to stop leaves nothing locked for the next process."""
    await desk.plans()
    desk.clock.advance(hours=1)
    await desk.claims()
    courier = desk.courier()
    running = asyncio.create_task(courier.run())
    await asyncio.sleep(0.1)

    courier.finish()
    await asyncio.wait_for(running, 5)

    assert desk.posted() == [["The ferry is stuck."]]


async def test_a_start_that_fails_is_tried_again(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """A database that can't be written at the start delays digests; it doesn't end them."""

    class LockedAtFirst(Outbox):
        times = 2

        async def workers(self) -> tuple[str, ...]:
            self.times -= 1
            if self.times >= 0:
                raise StorageUnavailable(say("database-locked", path="news.db"))
            return await super().workers()

    desk.outbox = LockedAtFirst(desk.app.database)
    await desk.plans()
    desk.clock.advance(hours=1)
    await desk.claims()
    courier = desk.courier()
    running = asyncio.create_task(courier.run())
    await asyncio.sleep(0.1)
    (finding,) = await desk.app.watch_duties.examine()
    assert "Another program is writing to news.db" in english().tell(finding.text)
    (finding,) = await desk.app.watch_duties.examine(for_moderators=True)  # not their file
    assert english().tell(finding.text).endswith(". The bot's log has the reason.")
    assert caplog.text.count("Another program is writing to news.db") == 1

    async with asyncio.timeout(20):
        while not desk.posted():
            courier.look_again()  # instead of waiting until the next attempt
            await asyncio.sleep(0.05)
        while await desk.app.watch_duties.examine():  # noqa: ASYNC110  nothing tells of it
            await asyncio.sleep(0.05)

    assert desk.posted() == [["The ferry is stuck."]]
    assert await desk.app.watch_duties.examine() == []
    courier.finish()
    await asyncio.wait_for(running, 5)


async def test_a_store_that_fails_after_posting(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """A server that crashes just then: the post is recorded as soon as it is back, not doubled.

    The log has one line about it. Another process doesn't have to wait for the lease either.
    """

    class AwayOnce(Outbox):
        away = True

        async def sent(self, *given: Any, **named: Any) -> bool:
            if self.away:
                self.away = False
                raise StorageUnavailable(say("database-locked", path="news.db"))
            return await super().sent(*given, **named)

    desk.outbox = AwayOnce(desk.app.database)
    planned = await desk.plans()

    await desk.passes(hours=1)

    (delivery,) = await desk.schedules.history(planned.schedule.id, 5)
    assert (delivery.state, delivery.attempts) == ("sent", 2)
    assert desk.posted() == [["The ferry is stuck."]]
    assert caplog.text.count("Another program is writing to news.db") == 1
    assert "Traceback" not in caplog.text


async def test_announcements_are_published(desk: Desk) -> None:
    """In an announcement channel the post is published; a fault delays that, not the post."""
    desk.sender.news_channels = {CHANNEL}
    await desk.plans()
    desk.sender.faults = ["", TryAgain(RATE_LIMIT, after=600)]

    await desk.passes(hours=1)
    assert (len(desk.posted()), desk.sender.published) == (1, [])

    await desk.passes(seconds=700)
    assert len(desk.sender.published) == 1


async def test_only_ten_an_hour_are_published(desk: Desk) -> None:
    """The eleventh post of an hour is posted on time and published in the next hour."""
    desk.sender.news_channels = {CHANNEL}
    for number in range(12):
        await desk.comes_in(f"Story {number} happened.", source=f"Source {number}")
        await desk.plans(source=f"Source {number}")

    await desk.passes(hours=1)
    assert (len(desk.posted()), len(desk.sender.published)) == (12, 10)

    await desk.passes(minutes=61)
    assert (len(desk.posted()), len(desk.sender.published)) == (12, 12)


async def test_what_cannot_be_sent_for_hours_is_given_up(desk: Desk) -> None:
    """After hours of faults the digest is old news: it is failed with its reason, not lost."""
    planned = await desk.plans()
    desk.sender.faults = [TryAgain(UNAVAILABLE) for _ in range(500)]

    await desk.passes(hours=1)
    for _ in range(80):
        await desk.passes(minutes=10)

    (delivery,) = await desk.schedules.history(planned.schedule.id, 5)
    assert (delivery.state, delivery.error) == ("failed", UNAVAILABLE)
    assert delivery.due + timedelta(hours=7) > (delivery.finished or delivery.due)


async def _removes(desk: Desk, title: str) -> None:
    """The operator removes an article."""
    forgetting = Forgetting(desk.app.database)
    await forgetting.forget_articles([each.id for each in await forgetting.articles_called(title)])


@pytest.mark.parametrize("notes", [False, True])
async def test_a_digest_whose_stories_were_removed_while_it_waited(desk: Desk, notes: bool) -> None:
    """Nothing is posted in their place, but for the note of a schedule that wants one."""
    planned = await desk.plans(note_when_quiet=notes)
    desk.clock.advance(hours=1)
    await desk.claims()
    await _removes(desk, "The ferry is stuck.")
    await desk.delivers()

    assert desk.posted() == ([[]] if notes else [])
    (delivery,) = await desk.schedules.history(planned.schedule.id, 5)
    assert delivery.state == ("sent" if notes else "quiet")
    assert delivery.finished == desk.clock()


async def test_a_source_that_is_muted_while_its_story_waits(desk: Desk) -> None:
    """Nothing is posted; shown again, its story is in the next digest."""
    await desk.plans(source="")
    desk.clock.advance(hours=1)
    await desk.claims()
    feeds, (lantern,) = Feeds(desk.app.database), await desk.app.sources.stored()
    await feeds.mute(lantern.id, SERVER)
    await desk.delivers()
    assert desk.posted() == []

    await feeds.unmute(lantern.id, SERVER)
    await desk.passes(days=1)
    assert desk.posted() == [["The ferry is stuck."]]


async def test_a_message_with_a_lost_answer_is_found_when_its_story_is_removed(desk: Desk) -> None:
    """The history says that it was sent, and has the message."""
    planned = await desk.plans()
    desk.sender.faults = ["lost answer"]
    await desk.passes(hours=1)
    await _removes(desk, "The ferry is stuck.")
    await desk.passes(seconds=30)

    assert desk.sender.attempts == 1
    (delivery,) = await desk.schedules.history(planned.schedule.id, 5)
    assert (delivery.state, delivery.message_id) == ("sent", 1)
