"""A standby that lacks the last moments takes over: what it forgot comes again, under the same nonce."""

import shutil
from datetime import timedelta
from pathlib import Path

from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.sqlite.open_file import open_database
from tests.storage.follows import Desk, an_item
from tests.storage.newsroom import NOON

FERRY = ("The ferry is late", "The ferry to the island is late, because of fog in the harbour.")
BRIDGE = ("The bridge is shut", "The bridge over the river is shut while it is painted.")


async def _nonces(
    database: Path, *stories: tuple[str, str], seconds: int
) -> dict[tuple[int, int], str]:
    """The nonces after stories came, by channel and number of the post; each has its own feed."""
    async with open_database(database) as store:
        desk = Desk(store)
        desk.now = NOON + timedelta(seconds=seconds)
        feeds = {feed.source: feed for feed in await desk.feeds.all()}
        for title, text in stories:
            source = "Lantern" if (title, text) == FERRY else "Gull"
            item = an_item(title, text, source=source, at=NOON)
            await desk.reads(feeds[source], item)
            await desk.works()
            desk.now += timedelta(seconds=2)
        found = {}
        for (id_,) in await desk.rows("SELECT id FROM subscriptions"):
            posts = [each for each in await Subscriptions(store).history(id_, 9) if each.stories]
            for number, each in enumerate(reversed(posts)):
                found[each.channel_id, number] = each.nonce
        return found


async def test_a_follows_post_that_was_forgotten_has_its_nonce_again(tmp_path: Path) -> None:
    """Although its article has another id and matched at another moment, for another follow.

    Other posts, of other articles or in other channels, have other nonces.
    """
    primary, standby = tmp_path / "primary.db", tmp_path / "standby.db"
    async with open_database(primary) as store:
        desk = Desk(store)
        for name in ("Lantern", "Gull"):
            await desk.feed(name)
        await desk.follow("ferry OR bridge", channel=70, gap=1)
        await desk.follow("ferry", channel=71)
    shutil.copy(primary, standby)

    first = await _nonces(primary, FERRY, seconds=0)
    again = await _nonces(standby, BRIDGE, FERRY, seconds=7)

    assert set(first) == {(70, 0), (71, 0)}
    assert again[71, 0] == first[71, 0]
    assert again[70, 1] == first[70, 0]
    assert len({first[70, 0], first[71, 0], again[70, 0]}) == 3


async def test_two_follows_of_a_channel_owe_it_a_story_once(tmp_path: Path) -> None:
    """Whichever of them posts it after a failover, Discord recognizes it."""
    primary, standby = tmp_path / "primary.db", tmp_path / "standby.db"
    async with open_database(primary) as store:
        desk = Desk(store)
        await desk.feed("Lantern")
        await desk.follow("ferry", now=NOON)
        await desk.follow("island", now=NOON)
    shutil.copy(primary, standby)
    async with open_database(standby) as store:
        await store.write(
            lambda c: c.execute("UPDATE subscriptions SET paused = 'by hand' WHERE id = 1")
        )

    first = await _nonces(primary, FERRY, seconds=0)
    again = await _nonces(standby, FERRY, seconds=7)

    assert first[70, 0] == again[70, 0]
