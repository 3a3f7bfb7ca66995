"""Doctor on schedules and follows: one finding each, good only if everything works."""

import pytest

from bot.delivery.courier import CannotPost, TryAgain
from bot.models import AsItComes, Finding, Selection, SubscriptionPlan, TypedSelection
from bot.storage.timestamps import to_exact_seconds
from bot.words import Said, english, say
from tests.delivery.conftest import CHANNEL, SERVER, Desk
from tests.places import in_channel

FORBIDDEN = say("posting-forbidden", reason="Missing Access")
UNAVAILABLE = say("discord-answered", status="503")


async def of_schedules(desk: Desk, problems: dict[int, Said] | None = None) -> list[Finding]:
    """The findings on schedules and follows, which are the same in both doctors."""
    everything = await desk.app.health.of_everything(problems or {})
    of_server = await desk.app.health.of_server(SERVER, problems or {})
    found = [each for each in of_server if each.about.key == "check-schedule"]
    assert found == [each for each in everything if each.about.key == "check-schedule"]
    return found


def text_of(finding: Finding) -> str:
    """What is shown."""
    return english().tell(finding.text)


async def test_each_schedule_has_one_finding(desk: Desk) -> None:
    """A schedule with several faults, such as a missing permission and a failed digest, has one too."""
    await desk.plans()
    await desk.plans(open_place=in_channel(CHANNEL + 1))
    problem = say("doctor-channel-forbidden", names="Send Messages", channel="#readonly")

    well, forbidden = await of_schedules(desk, {CHANNEL + 1: problem})

    assert well.ok
    assert "Nothing has been posted yet." in text_of(well)
    assert not forbidden.ok
    assert "The bot lacks Send Messages in #readonly." in text_of(forbidden)


async def test_a_delivery_that_waits_for_minutes_is_a_fault(desk: Desk) -> None:
    """Waiting for seconds is fine; waiting for minutes is a fault, shown with the last error."""
    await desk.plans()
    desk.clock.advance(hours=1, seconds=20)
    await desk.claims()
    (finding,) = await of_schedules(desk)
    assert finding.ok
    assert "1 digest is waiting to be sent" in text_of(finding)

    desk.clock.advance(minutes=3)
    (finding,) = await of_schedules(desk)
    assert not finding.ok
    assert "is still waiting to be sent. Nothing has been posted yet." in text_of(finding)

    desk.sender.faults = [TryAgain(UNAVAILABLE, after=600)]
    await desk.delivers()
    (finding,) = await of_schedules(desk)
    assert not finding.ok
    assert "Discord answered with status 503." in text_of(finding)

    desk.clock.advance(minutes=20)
    await desk.delivers()
    (finding,) = await of_schedules(desk)
    assert finding.ok


async def test_a_due_time_that_nobody_claims_is_a_fault(desk: Desk) -> None:
    """A schedule was due minutes ago and nothing has claimed it."""
    await desk.plans()
    desk.clock.advance(hours=1, minutes=5)

    (finding,) = await of_schedules(desk)

    assert not finding.ok
    assert "hasn't been posted" in text_of(finding)


@pytest.mark.parametrize("on_purpose", [True, False])
async def test_a_pause_on_purpose_is_no_fault(desk: Desk, on_purpose: bool) -> None:
    """A moderator's pause is called one; a pause for a lost permission is a fault."""
    planned = await desk.plans()
    if on_purpose:
        await desk.app.schedules.pause(SERVER, str(planned.schedule.id))
    else:
        desk.sender.faults = [CannotPost(FORBIDDEN)]
        await desk.passes(hours=1)

    (finding,) = await of_schedules(desk)

    assert (finding.ok, finding.paused) == (on_purpose, on_purpose)
    assert ("was paused by a moderator" in text_of(finding)) == on_purpose
    assert ("Missing Access" in text_of(finding)) != on_purpose


async def test_what_a_schedule_asks_for_is_gone(desk: Desk) -> None:
    """The source in its query was removed or renamed, or no source has its category any more."""
    await desk.plans(source="", typed=TypedSelection(query="ferry source:Lantern"))
    await desk.plans(source="", typed=TypedSelection(query="ferry -source:Lantern"))
    await desk.app.database.write(
        lambda c: c.execute("UPDATE sources SET category = 'sport' WHERE id = 1").rowcount
    )
    await desk.plans(source="", typed=TypedSelection(category="sport"))
    assert [each.ok for each in await of_schedules(desk)] == [True, True, True]

    await desk.app.database.write(
        lambda c: (
            c.execute(
                "UPDATE sources SET name = 'Beacon', known_as = 'beacon', slug = 'beacon', category = NULL"
            ).rowcount
        )
    )
    by_source, without, by_category = await of_schedules(desk)

    assert "finds nothing: no source here is called Lantern any more." in text_of(by_source)
    assert "finds nothing: no source here is called Lantern any more." in text_of(without)
    assert "no source here is in the category sport any more." in text_of(by_category)


async def test_a_follow_is_called_a_follow(desk: Desk) -> None:
    """Its finding, its waiting post and the notice of its pause speak of a follow, not of a digest."""
    plan = SubscriptionPlan(SERVER, CHANNEL, Selection(), AsItComes(60), 5, 1)
    await desk.schedules.add(plan, None, desk.clock(), most=9)
    (finding,) = await of_schedules(desk)
    assert english().tell(finding.about) == "follow 1"
    assert "Next: when a story comes." in text_of(finding)

    at = to_exact_seconds(desk.clock())
    await desk.app.database.write(
        lambda c: (
            c.execute(
                "INSERT INTO deliveries (subscription_id, owner_id, guild_id, channel_id, due, state,"
                " stories, ready_at) VALUES (1, ?, ?, ?, ?, 'waiting', '[[1,0]]', ?)",
                (SERVER, SERVER, CHANNEL, int(at), at),
            ).rowcount
        )
    )
    (finding,) = await of_schedules(desk)
    assert "1 post is waiting to be sent." in text_of(finding)

    desk.clock.advance(minutes=3)
    (finding,) = await of_schedules(desk)
    assert "The post of <t:" in text_of(finding)

    desk.sender.faults = [CannotPost(FORBIDDEN)]
    await desk.delivers()
    (notice,) = desk.sender.told
    assert notice.startswith("Follow 1, all sources, is paused.")
    assert notice.endswith("resume it with /schedule resume 1.")
