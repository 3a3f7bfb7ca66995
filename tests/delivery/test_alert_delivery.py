"""Alerts once a day, and what happens if a direct message is refused."""

from bot.delivery.courier import CannotPost
from bot.models import NewAlert
from bot.words import say
from tests.delivery.conftest import Desk

PERSON, DIRECT = 31, 70


async def adds(desk: Desk, query: str = "ferry") -> None:
    """A person adds an alert once a day; it is 09:00."""

    async def write_first(new: NewAlert) -> int:
        return DIRECT

    await desk.app.alerts.add(
        person_id=PERSON, is_bot=False, query=query, sources=None, when="once a day",
        write_first=write_first,
    )  # fmt: skip


async def test_a_daily_alert_comes_at_the_time_it_was_added(desk: Desk) -> None:
    """One message with the stories that match, none if nothing is new."""
    await adds(desk)
    for text in ("The ferry sails again.", "A bus is late.", "Each ferry is repainted."):
        await desk.comes_in(text)
    await desk.passes(hours=23, minutes=59)
    assert desk.posted(DIRECT) == []

    await desk.passes(minutes=1)
    await desk.passes(days=1)

    (stories,) = desk.posted(DIRECT)
    assert {"The ferry sails agai", "Each ferry is repain"} <= set(stories)
    assert "A bus is late." not in stories


async def test_a_refused_message_pauses_the_alert(desk: Desk) -> None:
    """There is no retry and no notice until the person adds an alert that arrives."""
    await adds(desk)
    desk.sender.faults = [CannotPost(say("direct-messages-refused"))]
    await desk.passes(days=1)
    await desk.comes_in("The ferry sails again.")
    await desk.passes(days=1)

    (paused,) = await desk.app.alerts.list(PERSON)
    assert paused.paused == say("direct-messages-refused")
    assert paused.next_due is None
    assert desk.sender.attempts == 1
    assert desk.sender.told == []

    await adds(desk)
    await desk.passes(days=1)

    assert len(await desk.app.alerts.list(PERSON)) == 1
    assert len(desk.posted(DIRECT)) == 1
