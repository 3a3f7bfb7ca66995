"""What one process changes, another one posts at once."""

import asyncio
import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.config import Settings
from bot.delivery.posting import PostDigests
from bot.models.server_address import ServerAddress
from bot.wiring.app import App, build
from tests.due_digests import Place, digests_are_due
from tests.fakes import FakeSender
from tests.storage.engines import PostgreSQL


@pytest.fixture
def address(tmp_path: Path) -> Iterator[ServerAddress]:
    """An empty database on the server."""
    database = PostgreSQL(tmp_path)
    yield ServerAddress(database.address)
    database.remove()


async def test_the_process_that_posts_is_woken(address: ServerAddress) -> None:
    """A digest that becomes due in one process doesn't wait for the timer of the other."""
    sender = FakeSender()
    async with build(Settings(database=address)) as posting, build(posting.settings) as answering:
        listening = asyncio.create_task(posting.database.listen(lambda _: posting.posting.woken()))
        posting.posting.start(sender)
        await asyncio.sleep(0.5)  # it has looked, and sleeps for twenty seconds
        await digests_are_due(address, [Place(1, 11)])
        answering.posting.look_again()
        async with asyncio.timeout(5):
            while not sender.channels:  # noqa: ASYNC110  it is another process
                await asyncio.sleep(0.02)
        assert [len(posted) for posted in sender.channels.values()] == [1]
        listening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await listening
        await posting.posting.stop()


async def test_a_process_that_posts_wakes_nobody(app: App) -> None:
    """It looks itself. Before it posts, and after, another process may."""
    woken: list[str] = []
    posting = PostDigests(
        app.posting._scheduler, app.posting._courier_for, lambda: woken.append("others")
    )
    posting.look_again()
    assert woken == ["others"]
    posting.start(FakeSender())
    posting.look_again()
    assert woken == ["others"]
    await posting.stop()
    posting.look_again()
    assert woken == ["others"] * 2
