"""The feeds that are read regularly: who follows each, when it is due, and how reading it went."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from urllib.parse import urlsplit

from bot.models import (
    OPERATOR,
    FeedItem,
    FeedOffer,
    FeedState,
    FloodRule,
    FollowedFeed,
    ItemStatus,
    PreparedItem,
    StoreCounts,
    Viewer,
)
from bot.storage.engine import LONG_AGO, Connection, Database, placeholders
from bot.storage.feeds.awaited_sources import is_awaited
from bot.storage.feeds.feed_items import add_items, item_statuses
from bot.storage.feeds.feed_rows import select_feeds, state_columns
from bot.storage.feeds.followers import (
    follow,
    forget_guild,
    is_on_for_all,
    mute,
    unfollow,
    unmute,
)
from bot.storage.feeds.settle_categories import (
    categories_to_settle,
    set_category,
    settle_categories,
)
from bot.storage.feeds.settle_names import KnownFeed, names_to_settle, settle_name
from bot.storage.storable_text import storable
from bot.storage.timestamps import to_seconds
from bot.storage.visible_sources import VISIBLE, viewer_value
from bot.words import Said
from bot.words.stored_messages import to_text

LEASE = timedelta(minutes=5)  # how long a feed belongs to the process that is reading it
_FOLLOWED_HERE = (
    "feeds.id IN (SELECT feed_id FROM followers WHERE guild_id IN (:operator, :viewer))"
)
_OFFERS_KEPT = timedelta(days=7)
# A feed that was read in the future is due as well: the clock was set back.
_DUE = "next_check_at IS NOT NULL AND (next_check_at <= :now OR checked_at > :at + 60)"


class Feeds:
    """The stored feeds. Several processes may read them from one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def has_strangers(self) -> bool:
        """Whether there are sources whose names are not the catalogue's or the operator's."""
        statement = "SELECT EXISTS (SELECT 1 FROM sources WHERE coalesce(trusted, 0) = 0)"
        return await self._database.read(
            lambda connection: bool(connection.execute(statement).fetchone()[0])
        )

    async def settle_names(self, catalogue: Sequence[KnownFeed]) -> None:
        """Let each name of the catalogue and the operator be theirs in what is stored already.

        An older version may have stored it, and the catalogue may have got new names since.
        """

        def work(connection: Connection) -> None:
            for source_id in names_to_settle(connection, catalogue):
                settle_name(connection, source_id, catalogue)

        if await self._database.read(lambda connection: names_to_settle(connection, catalogue)):
            await self._database.write(work)

    async def are_any(self) -> bool:
        """Whether there is a feed."""
        statement = "SELECT EXISTS (SELECT 1 FROM feeds)"
        return await self._database.read(
            lambda connection: bool(connection.execute(statement).fetchone()[0])
        )

    async def settle_categories(self, categories: Mapping[str, str]) -> None:
        """Give the sources the categories of the catalogue, which are listed by the URL of a feed."""
        if await self._database.read(lambda c: categories_to_settle(c, categories)):
            await self._database.write(lambda c: settle_categories(c, categories), domain="news")

    async def all(self) -> tuple[FollowedFeed, ...]:
        """All feeds that somebody follows, by the names of their sources, for the operator."""
        return await self._database.read(lambda connection: select_feeds(connection, "1 = 1"))

    async def seen_by(self, viewer: Viewer) -> tuple[FollowedFeed, ...]:
        """The feeds that the viewer or the operator follows, without muted sources."""
        return await self._seen("1 = 1", viewer)

    async def of_source(self, viewer: Viewer, source_id: int) -> tuple[FollowedFeed, ...]:
        """Those of them that belong to one source, usually one."""
        return await self._seen("feeds.source_id = :source", viewer, source=source_id)

    async def _seen(self, where: str, viewer: Viewer, **values: int) -> tuple[FollowedFeed, ...]:
        values = {**values, "viewer": viewer_value(viewer), "operator": OPERATOR}
        conditions = f"{where} AND feeds.source_id IN ({VISIBLE}) AND {_FOLLOWED_HERE}"
        return await self._database.read(
            lambda connection: select_feeds(connection, conditions, values)
        )

    async def followed_by(self, guild_id: int) -> tuple[FollowedFeed, ...]:
        """The feeds that a server, or `OPERATOR`, follows."""
        where = "feeds.id IN (SELECT feed_id FROM followers WHERE guild_id = ?)"
        return await self._database.read(
            lambda connection: select_feeds(connection, where, (guild_id,))
        )

    async def followers(self) -> dict[int, frozenset[int]]:
        """The servers that follow each feed, or `OPERATOR`, by the feed's id."""

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
        title: str,
        homepage: str | None,
        guild_id: int,
        now: datetime,
        trusted: bool = False,
        reserved: Collection[str] = (),
        category: str | None = None,
    ) -> FollowedFeed:
        """Let a server, or `OPERATOR`, follow the feed at a URL. A feed that is new is due at once.

        If `trusted`, the title is the name of a source of the catalogue or the operator, which the
        feed belongs to. Otherwise a new feed gets a source of its own, called by the title if that
        is neither `reserved`, nor a trusted source's, nor known to the server already; if it is, by
        title and host. `category` is the catalogue's, if the feed is listed there.
        """

        def work(connection: Connection) -> FollowedFeed:
            id_ = follow(
                connection,
                url=url,
                title=title,
                reserved=reserved,
                guild_id=guild_id,
                at=to_seconds(now),
                homepage=homepage,
                trusted=trusted,
            )
            (feed,) = select_feeds(connection, "feeds.id = ?", (id_,))
            if category:
                set_category(connection, feed.source_id, category)
            return feed

        return await self._database.write(work, domain="news")

    async def unfollow(self, source_id: int, guild_id: int | None) -> bool:
        """Let a server, or everybody with None, no longer follow a source; its articles stay.

        A feed that nobody follows is not read any more; schedules are paused in the servers that no
        longer see the source. False if the server did not follow it.
        """
        return await self._database.write(
            lambda connection: unfollow(connection, source_id, guild_id)
        )

    async def on_for_all(self, source_id: int) -> bool:
        """Whether the operator loaded the source from files or follows a feed of it."""
        return await self._database.read(lambda connection: is_on_for_all(connection, source_id))

    async def mute(self, source_id: int, guild_id: int) -> None:
        """Hide a source from a server; its schedules there are paused."""
        await self._database.write(lambda connection: mute(connection, source_id, guild_id))

    async def unmute(self, source_id: int, guild_id: int) -> bool:
        """Show a source in a server again; False if the server had not muted it."""
        return await self._database.write(
            lambda connection: unmute(connection, source_id, guild_id), domain="news"
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

        return await self._database.write(work, domain="news")

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

    async def is_awaited(self, source_id: int) -> bool:
        """Whether a source's articles may be posted as they come: by a follow or an alert that runs."""
        return await self._database.read(lambda connection: is_awaited(connection, source_id))

    async def postpone(self, checks: Sequence[tuple[int, datetime]]) -> None:
        """Set when these feeds (by id) are due next, if they are still read."""
        values = [(to_seconds(at), id_) for id_, at in checks]
        await self._database.write(
            lambda connection: (
                connection.executemany(
                    "UPDATE feeds SET next_check_at = ? WHERE id = ? AND next_check_at IS NOT NULL",
                    values,
                ).rowcount
            ),
            domain="news",
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
            found = select_feeds(connection, "feeds.id = ?", (feed.id,))
            if not found:
                return StoreCounts()  # removed while it was being read
            # As it is now: its source may have become another one meanwhile.
            counts = add_items(connection, found[0], items, now, flood)
            _record_success(connection, feed.id, state, now)
            return counts

        return await self._database.write(work, domain="news")

    async def unchanged(self, feed_id: int, state: FeedState, now: datetime) -> None:
        """Record that the feed was read and holds the same as last time."""
        await self._database.write(
            lambda connection: _record_success(connection, feed_id, state, now), domain="news"
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
            ),
            domain="news",
        )

    async def offer(self, guild_id: int, offered: FeedOffer, now: datetime) -> FeedOffer:
        """Remember a feed that is shown to a server with an *Add* button, for a week; with its id."""

        def work(connection: Connection) -> FeedOffer:
            connection.execute(
                "DELETE FROM offers WHERE made_at < ?", (to_seconds(now - _OFFERS_KEPT),)
            )
            (id_,) = connection.execute(
                "INSERT INTO offers (guild_id, url, name, homepage, listed, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                (
                    guild_id, storable(offered.url), storable(offered.name),
                    offered.homepage and storable(offered.homepage), int(offered.listed),
                    to_seconds(now),
                ),
            ).fetchone()  # fmt: skip
            return replace(offered, id=id_)

        return await self._database.write(work, domain="news")

    async def offered(self, guild_id: int, offer_id: int) -> FeedOffer | None:
        """The feed behind an *Add* button; None once it is forgotten, and for other servers."""

        def work(connection: Connection) -> FeedOffer | None:
            row = connection.execute(
                "SELECT id, url, name, homepage, listed FROM offers WHERE id = ? AND guild_id = ?",
                (offer_id, guild_id),
            ).fetchone()
            if row is None:
                return None
            id_, url, name, homepage, listed = row
            return FeedOffer(id_, url, name, homepage, listed=bool(listed))

        return await self._database.read(work)


def _record_success(connection: Connection, feed_id: int, state: FeedState, now: datetime) -> None:
    at = to_seconds(now)
    connection.execute(
        "UPDATE feeds SET etag = ?, last_modified = ?, body_hash = ?, manners = ?,"
        " publishes_every = ?, next_check_at = ?, checked_at = ?, read_at = ?,"
        " failures = 0, error = NULL WHERE id = ?",
        (*state_columns(state), at, at, feed_id),
    )
    # A feed that moved to the URL of another one keeps its old URL. So does a stranger's that moved
    # to another host: at the catalogue's URL it would pass for it, with all it has said before.
    url, trusted = connection.execute(
        "SELECT f.url, s.trusted FROM feeds AS f CROSS JOIN sources AS s ON s.id = f.source_id"
        " WHERE f.id = ?",
        (feed_id,),
    ).fetchone()
    if trusted or urlsplit(url).hostname == urlsplit(state.url).hostname:
        connection.execute(
            "UPDATE feeds SET url = :url WHERE id = :id"
            " AND NOT EXISTS (SELECT 1 FROM feeds AS other WHERE other.url = :url)",
            {"url": state.url, "id": feed_id},
        )
