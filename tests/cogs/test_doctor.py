"""`/doctor`, as moderators use it."""

import pytest
import simcord

from tests.cogs.conftest import Reader, text_of
from tests.cogs.test_schedule import sets_up


async def test_a_server_without_schedules(moderator: Reader) -> None:
    """A server without schedules has no problems."""
    answer = await moderator.asks("doctor")

    assert answer.ephemeral
    assert "Nothing is scheduled or followed in this server" in text_of(answer)


async def test_each_schedule_has_its_line(moderator: Reader) -> None:
    """A running schedule shows when it is next due, a paused one why and how to resume it."""
    await sets_up(moderator)
    await sets_up(moderator, time="18:00")
    await moderator.asks("schedule pause", schedule="2")

    shown = text_of(await moderator.asks("doctor"))

    assert (
        "✅ **schedule 1** · Tidewick Lantern, daily at 07:30 (Europe/Berlin). Next: <t:1795415400:f>."
        in shown
    )
    assert "⏸️ **schedule 2**" in shown
    assert "was paused by a moderator" in shown
    assert "⚠️" not in shown
    assert "/schedule resume 2" in shown


async def test_readers_may_not(reader: Reader) -> None:
    """Discord hides it from members without Manage Server."""
    with pytest.raises(simcord.SetupError):
        await reader.asks("doctor")
