"""Digests are claimed once when they are due, and missed ones are caught up with."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.actions.claim_due import ClaimDue
from bot.actions.match_news import ClaimMatched
from bot.delivery.scheduler import Scheduler
from bot.storage.feeds.source_rhythms import SourceRhythms
from bot.storage.matching.news_matching import NewsMatching
from bot.words import say
from bot.words.moments import moment
from tests.delivery.conftest import CHANNEL, Desk
from tests.places import in_channel


async def test_nothing_is_told_twice(desk: Desk) -> None:
    """A story is posted in a channel once; nothing new, nothing posted."""
    planned = await desk.plans()

    await desk.passes(hours=1)
    await desk.passes(days=1)

    assert desk.posted() == [["The ferry is stuck."]]
    states = [each.state for each in await desk.schedules.history(planned.schedule.id, 5)]
    assert states == ["quiet", "sent"]


async def test_news_that_was_just_read_is_grouped_first(desk: Desk) -> None:
    """A digest waits for it, but not for long: half a minute."""
    await desk.plans()
    await desk.app.group.group()
    await desk.app.database.write(
        lambda c: (
            c.execute(
                "INSERT INTO ungrouped (at, article_id, news) VALUES (?, 1, 1)",
                (int(desk.clock().timestamp()),),
            ).rowcount
        )
    )
    desk.clock.advance(hours=1, minutes=5)  # nothing was claimed meanwhile, as after a crash
    claim = desk.claim_due()

    assert await claim.claim() == 0
    desk.clock.advance(seconds=29)
    assert await claim.claim() == 0
    desk.clock.advance(seconds=1)
    assert await claim.claim() == 1

    desk.clock.advance(days=1)
    assert await desk.claim_due().claim() == 0
    await desk.app.group.group()
    assert await desk.claim_due().claim() == 1


async def test_a_changed_story_is_an_update(desk: Desk) -> None:
    """It is posted again when its text changed, and marked so."""
    await desk.comes_in("The pier burns.", url="https://lantern.example/pier")
    await desk.plans()
    await desk.passes(hours=1)

    await desk.comes_in("The pier is saved.", url="https://lantern.example/pier")
    await desk.passes(days=1)

    (_, first), (_, second) = desk.sender.channels[CHANNEL]
    assert first.updated == frozenset()
    assert [story.title for story in second.articles] == ["The pier is saved."]
    assert second.updated == {second.articles[0].id}


async def test_a_note_where_it_is_wanted(desk: Desk) -> None:
    """A moderator may prefer a line to silence."""
    await desk.plans(note_when_quiet=True)

    await desk.passes(hours=1)
    await desk.passes(days=1)

    assert desk.posted() == [["The ferry is stuck."], []]


async def test_one_digest_after_downtime(desk: Desk) -> None:
    """After three days away one digest covers the gap; the other due times are on record."""
    planned = await desk.plans()
    await desk.passes(hours=1)
    for day in range(3):
        desk.clock.advance(days=1)
        await desk.comes_in(f"Day {day} happened.")

    await desk.passes(hours=1)

    assert len(desk.posted()) == 2
    assert sorted(desk.posted()[1]) == ["Day 0 happened.", "Day 1 happened.", "Day 2 happened."]
    history = await desk.schedules.history(planned.schedule.id, 9)
    assert [each.state for each in history] == ["sent", "skipped", "skipped", "sent"]


@pytest.mark.parametrize(("days", "recorded", "told"), [(51, 50, False), (75, 50, True)])
async def test_after_a_long_downtime_the_last_are_on_record(
    desk: Desk, days: int, recorded: int, told: bool
) -> None:
    """Of very many missed due times the newest are recorded one by one, with a note on the others."""
    planned = await desk.plans()
    await desk.passes(hours=1)
    desk.clock.advance(days=days)
    await desk.passes(hours=1)

    newest, *missed, oldest = await desk.schedules.history(planned.schedule.id, 99)
    assert (newest.state, oldest.state) == ("quiet", "sent")
    assert [each.state for each in missed] == ["skipped"] * recorded
    assert [newest.due - each.due for each in missed] == [
        timedelta(days=n) for n in range(1, recorded + 1)
    ]
    since = moment(oldest.due + timedelta(days=1), "f")
    note = say("earlier-skipped-too", since=since, count=50)
    assert [each.note for each in missed] == [note if told else None] + [None] * (recorded - 1)


async def test_too_late_is_skipped(desk: Desk) -> None:
    """A digest due more than six hours ago is not posted, but recorded with the reason."""
    planned = await desk.plans()

    await desk.passes(hours=8)

    (delivery,) = await desk.schedules.history(planned.schedule.id, 5)
    assert (delivery.state, desk.posted()) == ("skipped", [])
    assert delivery.note == say("too-late-to-catch-up")

    await desk.passes(hours=17)
    assert desk.posted() == [["The ferry is stuck."]]


async def test_the_next_digest_covers_what_was_skipped(desk: Desk) -> None:
    """After three days off, back too late for the last due time, the next digest has all, once."""
    planned = await desk.plans()
    await desk.passes(hours=1)
    for day in range(3):
        desk.clock.advance(days=1)
        await desk.comes_in(f"Day {day} happened.")
    await desk.passes(hours=8)
    assert len(desk.posted()) == 1

    await desk.passes(hours=16)
    await desk.passes(days=1)

    assert desk.posted()[0] == ["The ferry is stuck."]
    assert [sorted(each) for each in desk.posted()[1:]] == [
        ["Day 0 happened.", "Day 1 happened.", "Day 2 happened."]
    ]
    history = await desk.schedules.history(planned.schedule.id, 9)
    assert [each.state for each in history] == [
        "quiet", "sent", "skipped", "skipped", "skipped", "sent"
    ]  # fmt: skip


async def test_a_pause_is_covered(desk: Desk) -> None:
    """A digest that failed because its schedule was paused is posted after the pause."""
    planned = await desk.plans()
    desk.clock.advance(hours=1)
    await desk.claims()
    await desk.app.schedules.pause(100, str(planned.schedule.id))
    desk.clock.advance(days=5)
    await desk.app.schedules.resume(100, str(planned.schedule.id))

    await desk.passes(days=1)
    await desk.passes(days=1)

    assert desk.posted() == [["The ferry is stuck."]]


@pytest.mark.parametrize(("days", "posted"), [(13, [["The ferry is stuck."]]), (17, [])])
async def test_a_gap_is_covered_for_two_weeks(
    desk: Desk, days: int, posted: list[list[str]]
) -> None:
    """News of a fortnight of skipped digests is posted; older news is stale."""
    await desk.plans()
    for _ in range(days):
        await desk.passes(hours=24)  # it is 09:00, 23 hours too late
        assert desk.posted() == []

    await desk.passes(hours=1)

    assert desk.posted() == posted


async def test_a_first_digest_does_not_reach_back(desk: Desk) -> None:
    """The first digest of a new schedule has the news of a due time, not of two weeks."""
    desk.clock.advance(days=5)
    planned = await desk.plans()
    assert planned.preview is not None
    assert planned.preview.articles == ()

    await desk.passes(hours=1)

    assert desk.posted() == []


async def test_the_clock_going_back_posts_nothing_again(desk: Desk) -> None:
    """A due time is never served twice, even if the clock is set back."""
    await desk.plans()
    await desk.passes(hours=1)

    await desk.passes(hours=-2)
    await desk.passes(hours=2)

    assert len(desk.posted()) == 1


async def test_a_paused_schedule_is_not_due(desk: Desk) -> None:
    """Nothing is claimed for it; removed ones are gone with their history."""
    paused = await desk.plans()
    removed = await desk.plans(open_place=in_channel(CHANNEL + 1))
    await desk.app.schedules.pause(100, str(paused.schedule.id))
    await desk.app.schedules.remove(100, str(removed.schedule.id))

    await desk.passes(hours=1)

    assert desk.sender.channels == {}


async def test_a_zone_that_is_gone_holds_up_nobody(desk: Desk) -> None:
    """A schedule whose zone this machine no longer knows is paused; the others are posted."""
    gone = await desk.plans(open_place=in_channel(CHANNEL + 1))
    await desk.plans()
    await desk.app.database.write(
        lambda connection: connection.execute(
            "UPDATE subscriptions SET timezone = 'Mars/Olympus' WHERE id = ?", (gone.schedule.id,)
        )
    )

    await desk.passes(hours=1)

    assert desk.posted() == [["The ferry is stuck."]]
    paused, _ = await desk.app.schedules.list(100)
    assert paused.schedule.paused == say("zone-invalid", typed="Mars/Olympus")


def _matched(desk: Desk) -> ClaimMatched:
    return ClaimMatched(NewsMatching(desk.app.database), desk.clock)


async def test_a_bug_does_not_stop_the_timer(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """An error is logged, and the timer continues."""
    claim_due = ClaimDue(
        desk.schedules, desk.outbox, SourceRhythms(desk.app.database), desk.clock, timedelta()
    )
    scheduler = Scheduler(claim_due, _matched(desk), desk.clock, desk.app.watch_duties)
    await desk.plans()
    desk.clock.advance(hours=1)

    def breaks() -> None:
        raise RuntimeError("a bug")

    running = asyncio.create_task(scheduler.run(breaks))
    await asyncio.sleep(0.2)

    assert not running.done()
    assert "a bug" in caplog.text
    running.cancel()


async def test_the_timer_is_on_time(desk: Desk) -> None:
    """A real timer claims within a second of the due time, also for a schedule set up later."""
    start = datetime(2026, 11, 22, 9, 59, 58, tzinfo=UTC)
    begun = asyncio.get_running_loop().time()

    def clock() -> datetime:
        return start + timedelta(seconds=asyncio.get_running_loop().time() - begun)

    claimed = asyncio.Event()
    claim_due = ClaimDue(
        desk.schedules, desk.outbox, SourceRhythms(desk.app.database), clock, timedelta(hours=6)
    )
    scheduler = Scheduler(claim_due, _matched(desk), clock, desk.app.watch_duties)
    running = asyncio.create_task(scheduler.run(claimed.set))
    await asyncio.sleep(0.1)
    desk.clock.now = start
    await desk.plans()
    scheduler.look_again()

    await asyncio.wait_for(claimed.wait(), 5)
    running.cancel()

    assert 0 <= (clock() - datetime(2026, 11, 22, 10, tzinfo=UTC)).total_seconds() < 1
