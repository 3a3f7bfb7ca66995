"""A message that was stored although its answer was lost is found in the channel."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import discord
import pytest

from bot.actions.choose_language import ChooseLanguage
from bot.discord_sender import DiscordSender
from bot.models import Delivery
from bot.wiring.app import App
from tests.loopback import BOT, TOKEN, Loopback

CHANNEL = 11
NOW = datetime(2026, 3, 25, 9, tzinfo=UTC)
_OTHERS = 250  # messages that came later: three pages


@pytest.fixture
async def channel(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Loopback]:
    """A Discord by whose clock it is 09:00."""
    async with Loopback(NOW.timestamp) as loopback:
        monkeypatch.setattr(discord.http.Route, "BASE", f"{loopback.url}/api/v10")
        yield loopback


def delivery() -> Delivery:
    """One that is owed to the channel."""
    return Delivery(
        id=1, subscription_id=1, guild_id=1, channel_id=CHANNEL, due=NOW, state="waiting", stories=(),
        nonce="abc1", attempts=2, first_attempt=NOW, message_id=None, error=None, finished=None,
    )  # fmt: skip


async def found(languages: ChooseLanguage, since: datetime) -> int | None:
    """What is found of the delivery, which was tried at that time by our clock."""
    async with discord.Client(intents=discord.Intents.none()) as client:
        await client.login(TOKEN)
        return await DiscordSender(client, languages).find(delivery(), since)


def stored(channel: Loopback, number: int, at: datetime, mark: int | None = None) -> str:
    """A message of the bot in the channel; its id."""
    id_ = str(discord.utils.time_snowflake(at) + number)
    parts = [{"type": 10, "id": mark or 1, "content": "News"}]
    channel.messages.setdefault(str(CHANNEL), []).append(
        {
            "id": id_, "channel_id": str(CHANNEL), "author": BOT, "content": "", "embeds": [],
            "attachments": [], "mentions": [], "mention_roles": [], "mention_everyone": False,
            "tts": False, "pinned": False, "type": 0, "timestamp": at.isoformat(), "nonce": None,
            "edited_timestamp": None, "components": parts, "flags": 1 << 15,
        }
    )  # fmt: skip
    return id_


@pytest.mark.parametrize("ahead", [timedelta(), timedelta(minutes=10), timedelta(days=400)])
async def test_it_is_found_also_by_a_clock_that_is_ahead(
    channel: Loopback, app: App, ahead: timedelta
) -> None:
    """By our clock it was tried when Discord's shows an earlier time."""
    wanted = stored(channel, 1, NOW, delivery().mark)
    stored(channel, 2, NOW)
    assert await found(app.languages, NOW + ahead) == int(wanted)


async def test_it_is_found_behind_many_others(channel: Loopback, app: App) -> None:
    """Everything since the first attempt is read."""
    wanted = stored(channel, 0, NOW, delivery().mark)
    for number in range(_OTHERS):
        stored(channel, number + 1, NOW + timedelta(seconds=1))
    assert await found(app.languages, NOW) == int(wanted)


async def test_a_long_history_is_not_read(channel: Loopback, app: App) -> None:
    """One page of what is older, and no more."""
    for number in range(_OTHERS):
        stored(channel, number, NOW - timedelta(days=1))
    assert await found(app.languages, NOW) is None
    assert sum("GET /channels" in asked for _, asked in channel.requests) == 2
