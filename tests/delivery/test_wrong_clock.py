"""A clock that was ahead costs no digest once it is set right."""

from datetime import timedelta

import pytest

from bot.actions.claim_due import ClaimDue
from bot.delivery.courier import TryAgain
from bot.storage.feeds.source_rhythms import SourceRhythms
from bot.words import say
from tests.delivery.conftest import CHANNEL, Desk
from tests.places import in_channel


def timer(desk: Desk) -> ClaimDue:
    """The timer of one process, which goes on through changes of the clock."""
    rhythms = SourceRhythms(desk.app.database)
    return ClaimDue(desk.schedules, desk.outbox, rhythms, desk.clock, timedelta(hours=6))


@pytest.mark.parametrize("restarted", [True, False])
@pytest.mark.parametrize("ahead", [timedelta(hours=9), timedelta(days=1), timedelta(days=400)])
async def test_a_digest_is_posted_at_its_time(
    desk: Desk, ahead: timedelta, restarted: bool
) -> None:
    """The clock is ahead for half a minute, an hour before the digest is due: at that time the
    digest is posted, on that day and on the next."""
    planned = await desk.plans()
    running = timer(desk)
    await running.claim()
    desk.clock.now += ahead
    await running.claim()  # skips the digest, because it seems to be too late
    desk.clock.now += timedelta(seconds=30) - ahead
    if restarted:
        running = timer(desk)
    await running.claim()

    await desk.delivers()
    assert desk.posted() == []
    (details,) = await desk.app.schedules.list(100)
    assert details.schedule.next_due == planned.schedule.next_due
    assert await desk.schedules.history(planned.schedule.id, 5) == ()

    desk.clock.advance(hours=1)
    await running.claim()
    await desk.delivers()
    await desk.comes_in("The ferry is free.")
    desk.clock.advance(days=1)
    await running.claim()
    await desk.delivers()
    assert desk.posted() == [["The ferry is stuck."], ["The ferry is free."]]


async def test_a_digest_that_was_claimed_too_early_is_made_again(desk: Desk) -> None:
    """One that wasn't sent yet waits for its time, with what is new by then."""
    await desk.plans()
    running = timer(desk)
    await running.claim()
    desk.clock.advance(hours=2)
    await running.claim()
    desk.clock.advance(hours=-2)
    await running.claim()
    await desk.delivers()
    assert desk.posted() == []

    await desk.comes_in("The ferry is free.")
    desk.clock.advance(hours=1)
    await running.claim()
    await desk.delivers()
    assert [set(titles) for titles in desk.posted()] == [
        {"The ferry is stuck.", "The ferry is free."}
    ]


async def test_a_digest_that_was_sent_too_early_is_not_sent_again(desk: Desk) -> None:
    """What the channel has seen stays seen; the next day goes on as usual."""
    planned = await desk.plans()
    running = timer(desk)
    await running.claim()
    desk.clock.advance(hours=2)
    await running.claim()
    await desk.delivers()
    desk.clock.advance(hours=-2)
    for _ in range(3):
        await running.claim()
        await desk.delivers()
        desk.clock.advance(hours=1)

    assert desk.posted() == [["The ferry is stuck."]]
    (delivery,) = await desk.schedules.history(planned.schedule.id, 5)
    assert delivery.state == "sent"


async def test_a_retry_planned_by_a_wrong_clock_is_not_waited_for(desk: Desk) -> None:
    """A digest whose next attempt lies days ahead is tried as soon as the clock is right."""
    await desk.plans()
    running = timer(desk)
    desk.clock.advance(days=30, hours=1)
    desk.sender.faults = [TryAgain(say("discord-answered", status="503"))]
    await running.claim()
    await desk.courier().round()
    assert desk.posted() == []

    desk.clock.advance(days=-30)
    await running.claim()
    await desk.delivers()
    assert desk.posted() == [["The ferry is stuck."]]


async def test_a_lease_that_a_wrong_clock_gave_ends(desk: Desk) -> None:
    """Its holder died while the clock was a month ahead, on a machine that nobody can ask."""
    await desk.plans()
    running = timer(desk)
    desk.clock.advance(days=30, hours=1)
    await running.claim()
    assert len(await desk.outbox.lease(desk.clock(), 120, 5, "elsewhere/1/x")) == 1

    desk.clock.advance(days=-30)
    await running.claim()
    await desk.delivers()
    assert desk.posted() == [["The ferry is stuck."]]


async def test_a_clock_that_is_set_back_is_named(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says by how much, also if no due time has to be corrected."""
    running = timer(desk)
    await running.claim()
    desk.clock.advance(hours=-3)
    await running.claim()
    await running.claim()
    assert [record.getMessage() for record in caplog.records if "clock" in record.message] == [
        "the clock was set back by 3:00:00"
    ]


async def test_the_right_clock_changes_nothing(desk: Desk) -> None:
    """Weekly and several daily times, over a week of hourly checks: every due time once."""
    await desk.plans(time="10:00, 18:00")
    await desk.plans(open_place=in_channel(CHANNEL + 1), days="thu", note_when_quiet=True)
    running = timer(desk)
    for hour in range(7 * 24):
        if hour % 8 == 0:
            await desk.comes_in(f"Report {hour} of the ferry.", url=f"https://a.example/{hour}")
        desk.clock.advance(hours=1)
        await running.claim()
        await desk.delivers()

    assert len(desk.posted()) == 14
    assert len(desk.posted(CHANNEL + 1)) == 1
