"""The feeds that are read regularly: who follows each, when it is due, and how reading it went."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import islice

from bot.models import (
    FeedItem,
    FeedOffer,
    FeedState,
    FloodRule,
    FollowedFeed,
    ItemStatus,
    PreparedItem,
    StoreCounts,
)
from bot.storage.engine import LONG_AGO, Connection, Database, placeholders
from bot.storage.feeds.feed_items import add_items, item_statuses
from bot.storage.feeds.feed_rows import select_feeds, state_columns
from bot.storage.feeds.followers import follow, forget_guild, unfollow
from bot.storage.storable_text import storable
from bot.storage.timestamps import to_seconds
from bot.words import Said
from bot.words.stored_messages import to_text

LEASE = timedelta(minutes=5)  # how long a feed belongs to the process that is reading it
_OFFERS_KEPT = timedelta(days=7)
# A feed that was read in the future is due as well: the clock was set back.
_DUE = "next_check_at IS NOT NULL AND (next_check_at <= :now OR checked_at > :at + 60)"


class Feeds:
    """The stored feeds. Several processes may read them from one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[FollowedFeed, ...]:
        """All feeds that somebody follows, by the names of their sources."""
        return await self._database.read(lambda connection: select_feeds(connection, "1 = 1"))

    async def of_source(self, source_id: int) -> tuple[FollowedFeed, ...]:
        """The feeds of one source, usually one."""
        return await self._database.read(
            lambda connection: select_feeds(connection, "feeds.source_id = ?", (source_id,))
        )

    async def followed_by(self, guild_id: int) -> tuple[FollowedFeed, ...]:
        """The feeds that a server follows; 0 is the operator, by the command line."""
        where = "feeds.id IN (SELECT feed_id FROM followers WHERE guild_id = ?)"
        return await self._database.read(
            lambda connection: select_feeds(connection, where, (guild_id,))
        )

    async def followers(self) -> dict[int, frozenset[int]]:
        """The servers that follow each feed, by the feed's id; 0 is the operator."""

        def work(connection: Connection) -> dict[int, frozenset[int]]:
            rows = connection.execute("SELECT feed_id, guild_id FROM followers").fetchall()
            servers: dict[int, set[int]] = {}
            for feed_id, guild_id in rows:
                servers.setdefault(feed_id, set()).add(guild_id)
            return {feed_id: frozenset(ids) for feed_id, ids in servers.items()}

        return await self._database.read(work)

    async def follow(
        self,
        url: str,
        *,
        names: Sequence[str],
        homepage: str | None,
        guild_id: int,
        now: datetime,
        trusted: bool = False,
    ) -> FollowedFeed:
        """Let a server follow the feed at a URL. A feed that is new is due at once.

        A new feed belongs to the source of the first of `names` that is free: without articles,
        feeds and schedules. If `trusted`, it belongs to the source of the first name, whatever
        that source has. Raises `ValueError` if no name is free.
        """

        def work(connection: Connection) -> FollowedFeed:
            id_ = follow(
                connection,
                url=url,
                names=names,
                guild_id=guild_id,
                at=to_seconds(now),
                homepage=homepage,
                trusted=trusted,
            )
            return select_feeds(connection, "feeds.id = ?", (id_,))[0]

        return await self._database.write(work)

    async def unfollow(self, source_id: int, guild_id: int | None) -> bool | None:
        """Let a server, or everybody with None, no longer follow a source; its articles stay.

        A feed that nobody follows is not read any more. True if it is still read for others, None
        if the server did not follow it.
        """
        return await self._database.write(
            lambda connection: unfollow(connection, source_id, guild_id)
        )

    async def forget_guild(self, guild_id: int) -> None:
        """Let a server that the bot has left no longer follow anything."""
        await self._database.write(lambda connection: forget_guild(connection, guild_id))

    async def claim(
        self,
        now: datetime,
        limit: int,
        due_by: datetime | None = None,
        *,
        accept: Callable[[int, str], bool] = lambda feed_id, url: True,
    ) -> tuple[FollowedFeed, ...]:
        """At most `limit` feeds that are due now, or were at `due_by`, the longest overdue first.

        Those that `accept`, called with id and URL, turns down stay due. No other process gets the
        others for the time of `LEASE`.
        """
        at, due = to_seconds(now), to_seconds(due_by or now)
        leased_until = to_seconds(now + LEASE)

        def work(connection: Connection) -> tuple[FollowedFeed, ...]:
            rows = connection.execute(
                f"SELECT id, url FROM feeds WHERE {_DUE} ORDER BY next_check_at",  # noqa: S608 - a constant
                {"now": due, "at": at},
            )
            ids = list(islice((id_ for id_, url in rows if accept(id_, url)), limit))
            connection.executemany(
                "UPDATE feeds SET next_check_at = :leased,"
                " checked_at = CASE WHEN checked_at > :at THEN :at ELSE checked_at END"
                " WHERE id = :id",
                [{"id": id_, "at": at, "leased": leased_until} for id_ in ids],
            )
            return select_feeds(connection, f"feeds.id IN ({placeholders(ids)})", ids)

        return await self._database.write(work)

    async def due(self, now: datetime) -> int:
        """How many feeds `claim` would return without a limit."""

        def work(connection: Connection) -> int:
            (count,) = connection.execute(
                f"SELECT count(*) FROM feeds WHERE {_DUE}",  # noqa: S608 - a constant
                {"now": to_seconds(now), "at": to_seconds(now)},
            ).fetchone()
            return int(count)

        return await self._database.read(work)

    async def next_check(self, after: datetime | None = None) -> datetime | None:
        """When the next feed is due, later than `after` if given; None if none will be."""
        later = LONG_AGO if after is None else to_seconds(after)
        feeds = await self._database.read(
            lambda connection: select_feeds(
                connection,
                "feeds.id = (SELECT id FROM feeds WHERE next_check_at > ?"
                " ORDER BY next_check_at LIMIT 1)",
                (later,),
            )
        )
        return feeds[0].next_check if feeds else None

    async def postpone(self, checks: Sequence[tuple[int, datetime]]) -> None:
        """Set when these feeds (by id) are due next, if they are still read."""
        values = [(to_seconds(at), id_) for id_, at in checks]
        await self._database.write(
            lambda connection: (
                connection.executemany(
                    "UPDATE feeds SET next_check_at = ? WHERE id = ? AND next_check_at IS NOT NULL",
                    values,
                ).rowcount
            )
        )

    async def item_statuses(
        self, feed_id: int, items: Sequence[FeedItem]
    ) -> tuple[ItemStatus, ...]:
        """What is known about each item of one document, in their order."""
        return await self._database.read(
            lambda connection: item_statuses(connection, feed_id, items)
        )

    async def store(
        self,
        feed: FollowedFeed,
        items: Sequence[PreparedItem],
        state: FeedState,
        now: datetime,
        *,
        flood: FloodRule,
    ) -> StoreCounts:
        """Store a whole document and the state of its feed, in one transaction.

        A program that is stopped before leaves the feed to be read again from the same place. In
        a `flood`, only some of the new articles are new to the channels with the source's digests.
        """

        def work(connection: Connection) -> StoreCounts:
            if not select_feeds(connection, "feeds.id = ?", (feed.id,)):
                return StoreCounts()  # removed while it was being read
            counts = add_items(connection, feed, items, now, flood)
            _record_success(connection, feed.id, state, now)
            return counts

        return await self._database.write(work)

    async def unchanged(self, feed_id: int, state: FeedState, now: datetime) -> None:
        """Record that the feed was read and holds the same as last time."""
        await self._database.write(
            lambda connection: _record_success(connection, feed_id, state, now)
        )

    async def failed(
        self, feed_id: int, error: Said | str, next_check: datetime | None, now: datetime
    ) -> None:
        """Record that reading the feed failed. Without `next_check` it is not read any more."""
        at = None if next_check is None else to_seconds(next_check)
        values = (storable(to_text(error)), at, to_seconds(now), feed_id)
        await self._database.write(
            lambda connection: (
                connection.execute(
                    "UPDATE feeds SET failures = failures + 1, error = ?, next_check_at = ?,"
                    " checked_at = ? WHERE id = ?",
                    values,
                ).rowcount
            )
        )

    async def offer(self, url: str, name: str, homepage: str | None, now: datetime) -> FeedOffer:
        """Remember a feed that is shown with an *Add* button; for a week."""

        def work(connection: Connection) -> FeedOffer:
            connection.execute(
                "DELETE FROM offers WHERE made_at < ?", (to_seconds(now - _OFFERS_KEPT),)
            )
            (id_,) = connection.execute(
                "INSERT INTO offers (url, name, homepage, made_at) VALUES (?, ?, ?, ?)"
                " RETURNING id",
                (storable(url), storable(name), homepage and storable(homepage), to_seconds(now)),
            ).fetchone()
            return FeedOffer(id_, url, name, homepage)

        return await self._database.write(work)

    async def offered(self, offer_id: int) -> FeedOffer | None:
        """The feed behind an *Add* button, or None once it is forgotten."""

        def work(connection: Connection) -> FeedOffer | None:
            row = connection.execute(
                "SELECT id, url, name, homepage FROM offers WHERE id = ?", (offer_id,)
            ).fetchone()
            return None if row is None else FeedOffer(*row)

        return await self._database.read(work)


def _record_success(connection: Connection, feed_id: int, state: FeedState, now: datetime) -> None:
    at = to_seconds(now)
    connection.execute(
        "UPDATE feeds SET etag = ?, last_modified = ?, body_hash = ?, manners = ?,"
        " publishes_every = ?, next_check_at = ?, checked_at = ?, read_at = ?,"
        " failures = 0, error = NULL WHERE id = ?",
        (*state_columns(state), at, at, feed_id),
    )
    # A feed that moved to the URL of another one keeps its old URL.
    connection.execute(
        "UPDATE feeds SET url = :url WHERE id = :id"
        " AND NOT EXISTS (SELECT 1 FROM feeds AS other WHERE other.url = :url)",
        {"url": state.url, "id": feed_id},
    )
