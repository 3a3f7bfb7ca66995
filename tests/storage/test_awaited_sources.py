"""Which sources' stories are awaited by a follow."""

import pytest

from bot.models import Selection
from bot.storage.engine import Connection, Database
from bot.storage.feeds.followed_feeds import Feeds
from tests.storage.newsroom import NOON

SERVER, OTHER = 7, 8


async def feed_of(feeds: Feeds, guild_id: int) -> int:
    """A source that one server follows."""
    url = f"https://paper{guild_id}.example/rss"
    feed = await feeds.follow(
        url, title=f"Paper {guild_id}", homepage=None, guild_id=guild_id, now=NOON
    )
    return feed.source_id


async def subscribe(
    database: Database, guild_id: int, selection: Selection, **columns: object
) -> None:
    """A subscription that posts stories as they come."""
    values = {"rhythm": "now", "paused": None, "category": selection.category, **columns}

    def work(connection: Connection) -> None:
        (id_,) = connection.execute(
            "INSERT INTO subscriptions (guild_id, channel_id, created_by, created_at, turn, category, rhythm,"
            " times, days, timezone, stories, note_when_quiet, next_due, paused)"
            " VALUES (?, 1, 1, 0, 0, ?, ?, '08:00', '0', 'UTC', 5, 0, ?, ?) RETURNING id",
            (guild_id, values["category"], values["rhythm"],
             0 if values["rhythm"] == "at" else None, values["paused"]),
        ).fetchone()  # fmt: skip
        connection.executemany(
            "INSERT INTO subscription_sources VALUES (?, ?)",
            [(id_, source) for source in selection.sources],
        )

    await database.write(work)


@pytest.mark.parametrize("named", [True, False])
async def test_a_follow_awaits_what_its_server_sees(database: Database, named: bool) -> None:
    """Named or not; nothing of another server."""
    feeds = Feeds(database)
    own, foreign = await feed_of(feeds, SERVER), await feed_of(feeds, OTHER)
    assert not await feeds.is_awaited(own)

    await subscribe(database, SERVER, Selection((own, foreign) if named else ()))

    assert await feeds.is_awaited(own)
    assert not await feeds.is_awaited(foreign)


@pytest.mark.parametrize(
    "columns", [{"rhythm": "at"}, {"paused": "by a moderator"}, {"category": "sport"}]
)
async def test_what_awaits_nothing(database: Database, columns: dict[str, str]) -> None:
    """A schedule at set times, a paused follow and one of another category."""
    feeds = Feeds(database)
    own = await feed_of(feeds, SERVER)

    await subscribe(database, SERVER, Selection(), **columns)

    assert not await feeds.is_awaited(own)
