"""The feeds that are read regularly: who follows which, when each is asked next, how it goes."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.models import FeedItem, FeedOffer, FeedState, FollowedFeed, PreparedItem, StoreCounts
from bot.storage.engine import Connection, Database
from bot.storage.feeds import feed_items
from bot.storage.feeds.feed_rows import FEED_COLUMNS, FEED_TABLES, feed_of, reading_columns
from bot.storage.feeds.followers import follow, forget_guild, unfollow
from bot.storage.storable_text import storable
from bot.storage.timestamps import to_seconds

LEASE = timedelta(minutes=5)  # a feed that is being asked is nobody else's for so long
_DUE = "next_check_at IS NOT NULL AND (next_check_at <= :now OR checked_at > :at + 60)"
_OFFERS_KEPT = timedelta(days=7)


class Feeds:
    """The stored feeds. Several processes may read them from one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[FollowedFeed, ...]:
        """By the names of their sources."""
        return await self._database.read(lambda connection: _select(connection, "1"))

    async def of_source(self, source_id: int) -> tuple[FollowedFeed, ...]:
        """The feeds of one source, usually one."""
        return await self._database.read(
            lambda connection: _select(connection, "feeds.source_id = ?", source_id)
        )

    async def followed_by(self, guild_id: int) -> tuple[FollowedFeed, ...]:
        """The feeds that a server follows; 0 is the command line."""
        where = "feeds.id IN (SELECT feed_id FROM followers WHERE guild_id = ?)"
        return await self._database.read(lambda connection: _select(connection, where, guild_id))

    async def followers(self) -> dict[int, frozenset[int]]:
        """The servers that follow each feed, by its id; 0 is the command line."""

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
        name: str,
        homepage: str | None,
        guild_id: int,
        now: datetime,
        trusted: bool = False,
    ) -> FollowedFeed:
        """The feed of that address, followed by the server too; asked at once where it is new.

        The source is the one of that name where it is new, or where whoever runs the bot says so
        (`trusted`); else, because a feed may give itself any title, its site's name stands behind
        its own.
        """

        def work(connection: Connection) -> FollowedFeed:
            at = to_seconds(now)
            id_ = follow(
                connection,
                url=url,
                name=name,
                guild_id=guild_id,
                at=at,
                homepage=homepage,
                trusted=trusted,
            )
            return _select(connection, "feeds.id = ?", id_)[0]

        return await self._database.write(work)

    async def unfollow(self, source_id: int, guild_id: int | None) -> bool | None:
        """End following a source, for all with None; its articles stay.

        What nobody follows is not read any more. True where it is still read for others, None
        where the server does not follow it.
        """
        return await self._database.write(
            lambda connection: unfollow(connection, source_id, guild_id)
        )

    async def forget_guild(self, guild_id: int) -> None:
        """A server that the bot has left follows nothing any more."""
        await self._database.write(lambda connection: forget_guild(connection, guild_id))

    async def claim(
        self, now: datetime, limit: int, due_by: datetime | None = None
    ) -> tuple[FollowedFeed, ...]:
        """At most `limit` feeds that are due now, or were at `due_by`, the longest overdue first;
        for `LEASE` nobody else's.

        A feed that was asked in the future is due too: the clock was set back.
        """
        at, due = to_seconds(now), to_seconds(due_by or now)

        def work(connection: Connection) -> tuple[FollowedFeed, ...]:
            ids = connection.execute(
                "UPDATE feeds SET next_check_at = :leased, checked_at = min(checked_at, :at)"  # noqa: S608 - a constant
                " WHERE id IN ("
                f" SELECT id FROM feeds WHERE {_DUE}"
                " ORDER BY next_check_at LIMIT :limit) RETURNING id",
                {"now": due, "at": at, "leased": at + LEASE.total_seconds(), "limit": limit},
            ).fetchall()
            marks = ",".join("?" * len(ids))
            return _select(connection, f"feeds.id IN ({marks})", *(id_ for (id_,) in ids))

        return await self._database.write(work)

    async def due(self, now: datetime) -> int:
        """How many feeds `claim` would give if it were asked without a limit."""

        def work(connection: Connection) -> int:
            (count,) = connection.execute(
                f"SELECT count(*) FROM feeds WHERE {_DUE}",  # noqa: S608 - a constant
                {"now": to_seconds(now), "at": to_seconds(now)},
            ).fetchone()
            return int(count)

        return await self._database.read(work)

    async def next_check(self) -> datetime | None:
        """When the next feed is due, or None where none will be."""
        feeds = await self._database.read(
            lambda connection: _select(
                connection,
                "feeds.id = (SELECT id FROM feeds WHERE next_check_at IS NOT NULL"
                " ORDER BY next_check_at LIMIT 1)",
            )
        )
        return feeds[0].next_check if feeds else None

    async def postpone(self, checks: Sequence[tuple[int, datetime]]) -> None:
        """Ask these feeds (by id) at those moments instead."""
        await self._database.write(
            lambda connection: connection.executemany(
                "UPDATE feeds SET next_check_at = ? WHERE id = ? AND next_check_at IS NOT NULL",
                [(to_seconds(at), id_) for id_, at in checks],
            )
        )

    async def standings(
        self, feed_id: int, items: Sequence[FeedItem]
    ) -> tuple[feed_items.ItemStatus, ...]:
        """What is known of each item of one document, in their order."""
        return await self._database.read(
            lambda connection: feed_items.standings(connection, feed_id, items)
        )

    async def store(
        self, feed: FollowedFeed, items: Sequence[PreparedItem], reading: FeedState, now: datetime
    ) -> StoreCounts:
        """Store a whole document and that it was read, in one transaction.

        Whatever stops this program before leaves the feed to be read again from the same place.
        Where a feed that was read before has nothing but new items, as after a change of all
        ids, only the newest few are new to the channels that get its digests.
        """

        def work(connection: Connection) -> StoreCounts:
            if not _select(connection, "feeds.id = ?", feed.id):
                return StoreCounts()  # removed while it was asked
            added = feed_items.add_items(connection, feed, items, now)
            _record(connection, feed.id, reading, now)
            return added

        return await self._database.write(work)

    async def unchanged(self, feed_id: int, reading: FeedState, now: datetime) -> None:
        """The feed says what it said last time."""
        await self._database.write(lambda connection: _record(connection, feed_id, reading, now))

    async def failed(
        self, feed_id: int, error: str, next_check: datetime | None, now: datetime
    ) -> None:
        """The feed gave nothing; with None for `next_check` it is not asked any more."""
        at = None if next_check is None else to_seconds(next_check)
        await self._database.write(
            lambda connection: connection.execute(
                "UPDATE feeds SET failures = failures + 1, error = ?, next_check_at = ?,"
                " checked_at = ? WHERE id = ?",
                (storable(error), at, to_seconds(now), feed_id),
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
        """The feed behind an *Add* button, or None where it is forgotten by now."""

        def work(connection: Connection) -> FeedOffer | None:
            row = connection.execute(
                "SELECT id, url, name, homepage FROM offers WHERE id = ?", (offer_id,)
            ).fetchone()
            return None if row is None else FeedOffer(*row)

        return await self._database.read(work)


def _select(connection: Connection, where: str, *values: object) -> tuple[FollowedFeed, ...]:
    rows = connection.execute(
        f"SELECT {FEED_COLUMNS} FROM {FEED_TABLES} WHERE {where}"  # noqa: S608 - constants
        " AND EXISTS (SELECT 1 FROM followers WHERE feed_id = feeds.id)"
        " ORDER BY sources.folded, feeds.id",
        values,
    )
    return tuple(map(feed_of, rows))


def _record(connection: Connection, feed_id: int, reading: FeedState, now: datetime) -> None:
    at = to_seconds(now)
    connection.execute(
        "UPDATE feeds SET etag = ?, last_modified = ?, body_hash = ?, manners = ?,"
        " publishes_every = ?, next_check_at = ?, checked_at = ?, read_at = ?,"
        " failures = 0, error = NULL WHERE id = ?",
        (*reading_columns(reading), at, at, feed_id),
    )
    # a feed that moved to where another one is keeps its old address
    connection.execute(
        "UPDATE OR IGNORE feeds SET url = ? WHERE id = ? AND url <> ?1", (reading.url, feed_id)
    )
