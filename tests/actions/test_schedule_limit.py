"""How many schedules a server may have."""

import pytest

from bot.actions.schedule_digests import MOST_IN_A_SERVER
from bot.errors import TooManySchedules
from bot.models import TypedSelection
from bot.wiring.app import App
from tests.places import in_channel


async def test_a_server_has_at_most_fifty_schedules(newsroom: App) -> None:
    """The refusal names the limit; another server has a limit of its own."""
    source = (await newsroom.sources.stored())[0].name

    async def add(guild_id: int) -> None:
        await newsroom.schedules.add(
            guild_id=guild_id, open_place=in_channel(1), created_by=1, typed=TypedSelection(source), time="10:00",
            timezone="UTC", days="daily", stories=1, note_when_quiet=False,
        )  # fmt: skip

    for _ in range(MOST_IN_A_SERVER):
        await add(1)

    with pytest.raises(TooManySchedules, match="50"):
        await add(1)
    await add(2)
