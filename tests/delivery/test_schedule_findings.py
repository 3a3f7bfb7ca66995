"""What both doctors say of schedules: one finding each, good only if all is well."""

import pytest

from bot.delivery.courier import CannotPost, TryAgain
from bot.models import Finding, TypedSelection
from bot.words import Said, english, say
from tests.delivery.conftest import CHANNEL, SERVER, Desk
from tests.places import in_channel

FORBIDDEN = say("posting-forbidden", reason="Missing Access")
UNAVAILABLE = say("discord-answered", status="503")


async def of_schedules(desk: Desk, problems: dict[int, Said] | None = None) -> list[Finding]:
    """The findings on schedules, which are the same in both doctors."""
    everything = await desk.app.health.of_everything(problems or {})
    of_server = await desk.app.health.of_server(SERVER, problems or {})
    found = [each for each in of_server if each.about.key == "check-schedule"]
    assert found == [each for each in everything if each.about.key == "check-schedule"]
    return found


def text_of(finding: Finding) -> str:
    """What is shown."""
    return english().tell(finding.text)


async def test_each_schedule_has_one_finding(desk: Desk) -> None:
    """Also with several faults at once: a channel without permission and a digest that failed."""
    await desk.plans()
    await desk.plans(open_place=in_channel(CHANNEL + 1))
    problem = say("doctor-channel-forbidden", names="Send Messages", channel="#readonly")

    well, forbidden = await of_schedules(desk, {CHANNEL + 1: problem})

    assert well.ok
    assert "Nothing has been posted yet." in text_of(well)
    assert not forbidden.ok
    assert "The bot lacks Send Messages in #readonly." in text_of(forbidden)


async def test_a_delivery_that_waits_for_minutes_is_not_well(desk: Desk) -> None:
    """On its way for seconds: well. For minutes: not, and the last error is shown."""
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


async def test_a_due_time_that_nobody_claims_is_not_well(desk: Desk) -> None:
    """A schedule that was due minutes ago."""
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
    """A source of its query that is removed or renamed, or a category that no source has any more."""
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
