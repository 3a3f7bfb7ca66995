"""Follows for tests: subscriptions that post stories as they come, and news for them."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from bot.actions.group_stories import judge_all
from bot.actions.match_news import ClaimMatched, MatchNews
from bot.grouping.fingerprints import fingerprints
from bot.models import (
    FeedItem,
    FeedState,
    FloodRule,
    FollowedFeed,
    PollingHints,
    PreparedItem,
)
from bot.storage.deliveries.delivery_rows import entries_of
from bot.storage.engine import Connection, Database
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.matching.filed_queries import FiledQueries
from bot.storage.matching.news_matching import NewsMatching
from bot.storage.stories.story_groups import Stories
from bot.storage.timestamps import to_seconds
from tests.storage.newsroom import NOON, prepared

GUILD = 7
FLOOD = FloodRule(least=10, share=0.8, announced=5)


def insert_follow(
    connection: Connection,
    query: str | None = None,
    *,
    channel: int = 70,
    guild: int = GUILD,
    sources: Iterable[int] = (),
    now: datetime = NOON,
    **columns: Any,
) -> int:
    """A follow in a channel; returns its id. Ten stories a post and a minute between, by default."""
    values = {
        "guild_id": guild, "channel_id": channel, "created_by": 300, "created_at": to_seconds(now), "turn": 0,
        "query": query, "rhythm": "now", "timezone": "UTC", "gap": 60, "stories": 10, "note_when_quiet": 0, **columns,
    }  # fmt: skip
    (id_,) = connection.execute(
        f"INSERT INTO subscriptions ({', '.join(values)})"
        f" VALUES ({', '.join('?' * len(values))}) RETURNING id",
        list(values.values()),
    ).fetchone()
    connection.executemany(
        "INSERT INTO subscription_sources (subscription_id, source_id) VALUES (?, ?)",
        [(id_, source) for source in sources],
    )
    return int(id_)


class Desk:
    """One database, and everything that happens between a feed's reading and the outbox."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = NOON
        self.feeds = Feeds(database)
        self.stories = Stories(database)
        matching = NewsMatching(database)
        self.match = MatchNews(FiledQueries(database), matching, lambda: self.now)
        self.claim = ClaimMatched(matching, lambda: self.now)

    async def follow(self, query: str | None = None, **options: Any) -> int:
        """Somebody follows something; returns the subscription's id."""
        return await self.database.write(
            lambda c: insert_follow(c, query, **{"now": self.now, **options})
        )

    async def feed(self, name: str, guild: int = GUILD) -> FollowedFeed:
        """A feed that a server follows, and that was read once, when it was empty."""
        feed = await self.feeds.follow(
            f"https://{name.lower()}.example/feed",
            title=name,
            homepage=None,
            guild_id=guild,
            now=self.now,
            trusted=False,
        )
        await self.reads(feed)
        return await self.again(feed)

    async def again(self, feed: FollowedFeed) -> FollowedFeed:
        """The feed as it is stored now."""
        return next(each for each in await self.feeds.all() if each.id == feed.id)

    async def reads(self, feed: FollowedFeed, *items: PreparedItem) -> None:
        """The feed is read, and has these items."""
        hour = timedelta(hours=1)
        state = FeedState(feed.url, None, None, b"", PollingHints(), hour, self.now + hour)
        await self.feeds.store(feed, items, state, self.now, flood=FLOOD)

    async def groups(self) -> None:
        """Everything that waits is grouped."""
        while waiting := await self.stories.ungrouped(25):
            prints = fingerprints(waiting)
            comparisons = await self.stories.candidates(list(zip(waiting, prints, strict=True)))
            await self.stories.group(judge_all(comparisons), self.now)

    async def works(self) -> None:
        """Everything that waits is grouped, matched and claimed."""
        await self.groups()
        await self.match.match()
        await self.claim.claim()

    async def rows(self, statement: str) -> list[tuple[Any, ...]]:
        """What a statement selects."""
        return await self.database.read(lambda c: c.execute(statement).fetchall())

    async def posts(self, channel: int = 70) -> list[list[int]]:
        """The articles of each delivery of a channel that waits to be sent, oldest first."""
        rows = await self.rows(
            f"SELECT stories FROM deliveries WHERE channel_id = {channel} AND state = 'waiting'"
            " ORDER BY id"
        )
        return [[entry.article_id for entry in entries_of(column)] for (column,) in rows]


def an_item(
    title: str, text: str, *, source: str, at: datetime = NOON, language: str = "en"
) -> PreparedItem:
    """An item of a feed, with its text."""
    link = f"https://{source.lower()}.example/{'-'.join(title.split())}"
    item = FeedItem(title, link, link, at, "as printed", None, (text,), False, language)
    ready = prepared(text, title=title, source=source, url=link, published=at, language=language)
    return PreparedItem(item, ready, from_page=False)
