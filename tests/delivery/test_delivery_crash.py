"""`dateline run` is killed while it posts, again and again; every digest arrives once."""

import asyncio
import random
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.config import Settings
from bot.models.server_address import ServerAddress
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.wiring.app import build
from tests.due_digests import Place, digests_are_due
from tests.loopback import Loopback
from tests.storage.engines import Engine, place_of
from tests.test_run import running

_LOOKED_EVERY = 0.1  # seconds
_STANDSTILL = 200.0  # seconds without a message: longer than a lease


def channels_of_servers(channels: int) -> Iterator[Place]:
    """That many channels, forty per server."""
    for number in range(channels):
        yield Place(guild_id=number // 40 + 1, channel_id=10_000 + number)


class Outcome(NamedTuple):
    """What `killed_while_posting` came to."""

    messages: Counter[str]  # by channel
    kills: int


async def killed_while_posting(
    database: Path | ServerAddress, folder: Path, kills: int, channels: int, seed: int
) -> Outcome:
    """The messages after the bot was killed several times, or until all were there, and ran on."""
    chance = random.Random(seed)
    killed = 0
    nothing = folder / "no-articles"  # loading some takes longer than posting
    nothing.mkdir()
    own = {"DATELINE_LOG_LEVEL": "ERROR", "DATELINE_ARTICLES": str(nothing)}
    async with Loopback() as discord:
        while killed < kills:
            async with running(discord, database, **own) as process:
                countdown = chance.randint(1, 4)
                moment = chance.choice(["before", "after"])

                async def maybe_kill(
                    now: str, process: Process = process, moment: str = moment
                ) -> None:
                    nonlocal countdown
                    countdown -= now == moment
                    if countdown <= 0 and now == moment and process.returncode is None:
                        await asyncio.sleep(chance.random() * 0.02)
                        process.kill()
                        await process.wait()

                discord.on_message = maybe_kill
                ended = asyncio.create_task(process.wait())
                while _arrived(discord) < channels and not ended.done():
                    await asyncio.wait([ended], timeout=_LOOKED_EVERY)
                if not ended.done():
                    break  # everything has arrived before the last kill
                killed += 1
        discord.on_message = _let_it
        async with running(discord, database, **own):
            await _until_all_have_arrived(discord, database)
        messages = {channel: len(stored) for channel, stored in discord.messages.items()}
        return Outcome(Counter(messages), killed)


def _arrived(discord: Loopback) -> int:
    return sum(map(len, discord.messages.values()))


async def _let_it(moment: str) -> None:
    pass


async def _until_all_have_arrived(discord: Loopback, database: Path | ServerAddress) -> None:
    """Wait until the outbox is empty; leases of killed processes must expire first."""
    clock = asyncio.get_running_loop().time
    arrived, changed = _arrived(discord), clock()
    async with build(Settings(database=database)) as app:
        while clock() < changed + _STANDSTILL:
            nothing_waits = await Outbox(app.database).next_attempt() is None
            if nothing_waits and not await Subscriptions(app.database).due(datetime.now(UTC), 1):
                return
            await asyncio.sleep(_LOOKED_EVERY)
            if _arrived(discord) != arrived:
                arrived, changed = _arrived(discord), clock()
    raise AssertionError("not everything has arrived")


@pytest.mark.parametrize(
    ("kills", "channels"), [(4, 24), pytest.param(200, 1200, marks=pytest.mark.long)]
)
async def test_kills_neither_lose_nor_double(
    engine: Engine, tmp_path: Path, kills: int, channels: int
) -> None:
    """SIGKILLs at random moments of posting: each channel has its digest exactly once."""
    database = place_of(engine.address)
    await digests_are_due(database, channels_of_servers(channels))

    messages, killed = await killed_while_posting(database, tmp_path, kills, channels, seed=1)

    assert set(messages.values()) == {1}
    assert len(messages) == channels
    assert killed >= kills / 2
