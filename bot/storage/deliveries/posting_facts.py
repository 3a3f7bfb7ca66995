"""What the store knows about a story and about each subscription that might have posted it."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from bot.matching.article_words import ArticleWords
from bot.matching.known_forms import KnownForms
from bot.matching.stored_query import stored_query
from bot.matching.token_stems import TokenStems
from bot.models import (
    ChannelPost,
    Delivery,
    ExplainedStory,
    OfferedStory,
    Selection,
    StoryFacts,
    Subscription,
    SubscriptionFacts,
    Viewer,
    WrongWords,
)
from bot.storage.deliveries.delivery_rows import DELIVERY_COLUMNS, delivery_of, entries_of
from bot.storage.engine import LARGEST_ID, Connection, Database, in_chunks, placeholders
from bot.storage.search.named_sources import NamedSources
from bot.storage.selections import selected_articles, voices_of
from bot.storage.timestamps import from_seconds
from bot.storage.visible_sources import VisibleSources
from bot.text.search_query import Query, compile_query

_LOOKED_AT = 3_000  # newest stories whose titles are searched for suggestions
_MOST_ACCOUNTS = 100  # of a story, the newest
_MOST_FAILED = (
    1_000  # deliveries of a subscription that are checked, starting after the article was read
)
_EVERYTHING = Selection()


class _Asked(NamedTuple):
    """The article in question."""

    id: int
    title: str
    body: str
    url: str | None
    source_id: int | None
    source: str | None
    category: str | None
    at: int  # Unix seconds, as `seen_at`
    seen_at: int
    story: int | None
    is_from_feed: bool
    is_compared: bool


class PostingFacts:
    """Looks up stories and how channels got them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def titles(self, viewer: Viewer, typed: str, limit: int) -> tuple[OfferedStory, ...]:
        """At most `limit` stories whose title contains every typed word, newest first.

        Searches the newest 3,000 that the viewer sees.
        """
        words = typed.casefold().split()
        return await self._database.read(lambda c: _titles(c, viewer, words, limit))

    async def at_address(self, viewer: Viewer, url: str) -> int | None:
        """Id of the newest visible article with this canonical address; None if there is none."""

        def work(connection: Connection) -> int | None:
            visible = VisibleSources(connection, viewer)
            rows = connection.execute(_AT_ADDRESS, (url,)).fetchall()
            return next((id_ for id_, source_id in rows if source_id in visible), None)

        return await self._database.read(work)

    async def of_message(
        self, guild_id: int, channel_id: int, message_id: int
    ) -> tuple[int, ...] | None:
        """Ids of the articles in a message; None if no subscription of the server posted it."""
        if max(channel_id, message_id) > LARGEST_ID:
            return None

        def work(connection: Connection) -> tuple[int, ...] | None:
            row = connection.execute(_OF_MESSAGE, (guild_id, channel_id, message_id)).fetchone()
            return None if row is None else tuple(each.article_id for each in entries_of(row[0]))

        return await self._database.read(work)

    async def about(
        self, viewer: Viewer, article_id: int, subscriptions: Sequence[Subscription]
    ) -> StoryFacts | None:
        """The facts about an article for each subscription; None if the viewer doesn't see it."""
        return await self._database.read(
            lambda connection: _about(connection, viewer, article_id, subscriptions)
        )


def _titles(
    connection: Connection, viewer: Viewer, words: Sequence[str], limit: int
) -> tuple[OfferedStory, ...]:
    visible = VisibleSources(connection, viewer)
    newest = selected_articles(connection, visible, _EVERYTHING, alone=_LOOKED_AT)[:_LOOKED_AT]
    found: list[OfferedStory] = []
    for some in in_chunks([each.id for each in newest]):
        rows = connection.execute(_TITLES.format(placeholders(some)), some)
        found += [
            OfferedStory._make(row)
            for row in rows
            if all(word in row[1].casefold() for word in words)
        ]
        if len(found) >= limit:
            break
    return tuple(found[:limit])


def _about(
    connection: Connection, viewer: Viewer, article_id: int, subscriptions: Sequence[Subscription]
) -> StoryFacts | None:
    row = connection.execute(_ASKED, (min(article_id, LARGEST_ID),)).fetchone()
    visible = VisibleSources(connection, viewer)
    if row is None:
        return None
    asked = _Asked._make(row)
    if asked.source_id not in visible:
        return None
    facts = _Facts(connection, visible, asked)
    return StoryFacts(
        story=ExplainedStory(
            id=asked.id,
            title=asked.title,
            url=asked.url,
            source=asked.source,
            published=from_seconds(asked.at),
            read=from_seconds(asked.seen_at),
        ),
        accounts=facts.accounts,
        is_from_feed=bool(asked.is_from_feed),
        is_compared=bool(asked.is_compared),
        subscriptions=tuple(map(facts.of, subscriptions)),
    )


class _Facts:
    """Looks up the facts for one subscription after another, in one transaction."""

    def __init__(self, connection: Connection, visible: VisibleSources, asked: _Asked) -> None:
        self._connection = connection
        self._visible = visible
        self._asked = asked
        index = connection.search_index
        languages = index.languages()
        self._words = ArticleWords(asked.title, asked.body, TokenStems(languages))
        self._forms = KnownForms(index.forms_of, languages)
        self._voices = 1
        self.accounts = frozenset([asked.id])
        if asked.story is not None:
            counts = voices_of(connection, visible, [asked.story])
            self._voices = counts.get(asked.story, 1)
            rows = connection.execute(_ACCOUNTS, (asked.story, _MOST_ACCOUNTS)).fetchall()
            self.accounts |= {id_ for id_, source_id in rows if source_id in visible}
        self._compiled = cache(compile_query)

    def of(self, subscription: Subscription) -> SubscriptionFacts:
        """The facts about the story for this subscription."""
        plan, asked = subscription.plan, self._asked
        selection = plan.selection
        query = self._compiled(selection.query or "")
        (created,) = self._connection.execute(_CREATED, (subscription.id,)).fetchone() or (0,)
        own, other_post = self._posts(subscription)
        return SubscriptionFacts(
            subscription=subscription,
            created=from_seconds(created),
            own=own,
            other_post=other_post,
            has_source=(not selection.sources or asked.source_id in selection.sources)
            and self._is_of_named(query),
            has_category=selection.category in (None, asked.category),
            words=self._mismatch(query),
            voices=self._voices,
            ahead=self._ahead(subscription.id),
            next_digest=self._one(_NEXT, subscription.id, asked.seen_at),
        )

    def _is_of_named(self, query: Query) -> bool:
        """Whether the article's source fits the sources that a query names."""
        if not query.sources and not query.without_sources:
            return True
        named = NamedSources.of(self._connection, self._visible, query)
        source_id = self._asked.source_id
        return (
            named.unknown is None
            and (not named.only or source_id in {each.id for each in named.only})
            and source_id not in {each.id for each in named.without}
        )

    def _mismatch(self, query: Query) -> WrongWords | None:
        found = stored_query(query).mismatch(self._words, self._forms)
        return None if found is None else WrongWords(*found)

    def _posts(self, subscription: Subscription) -> tuple[Delivery | None, ChannelPost | None]:
        """The subscription's own delivery of the article, and another post with its story."""
        asked, plan = self._asked, subscription.plan
        values = {"channel": plan.channel_id, "article": asked.id, "story": asked.story}
        other: ChannelPost | None = None
        for delivery_id, article_id, source_id, source in self._connection.execute(_GIVEN, values):
            delivery = self._one(_DELIVERY, delivery_id)
            is_own = article_id == asked.id
            if is_own and delivery is not None and delivery.subscription_id == subscription.id:
                return delivery, None
            if other is None:
                other = ChannelPost(
                    plan.guild_id,
                    plan.channel_id,
                    None if delivery is None else delivery.message_id,
                    None if is_own or source_id not in self._visible else source,
                )
        return self._failed(subscription.id), other

    def _failed(self, subscription_id: int) -> Delivery | None:
        """The last failed delivery with the article, which `posted` no longer knows about."""
        values = (subscription_id, self._asked.seen_at, _MOST_FAILED)
        failed = map(delivery_of, self._connection.execute(_FAILED, values).fetchall())
        found = [
            each
            for each in failed
            if self._asked.id in {entry.article_id for entry in each.stories}
        ]
        return found[-1] if found else None

    def _ahead(self, subscription_id: int) -> int | None:
        waiting = self._connection.execute(_MATCHED, (subscription_id, self._asked.id)).fetchone()
        if waiting is None:
            return None
        values = {"subscription": subscription_id, "at": waiting[0], "article": self._asked.id}
        (ahead,) = self._connection.execute(_AHEAD, values).fetchone()
        return int(ahead)

    def _one(self, statement: str, *values: int) -> Delivery | None:
        row = self._connection.execute(statement, values).fetchone()
        return None if row is None else delivery_of(row)


_TITLES = """
    SELECT a.id, a.title, o.name FROM articles AS a LEFT JOIN sources AS o ON o.id = a.source_id
    WHERE a.id IN ({}) ORDER BY a.at DESC, a.id DESC
"""
_AT_ADDRESS = "SELECT id, source_id FROM articles WHERE url = ? ORDER BY id DESC LIMIT 20"
_OF_MESSAGE = """
    SELECT d.stories FROM subscriptions AS s
    CROSS JOIN deliveries AS d ON d.subscription_id = s.id
    WHERE s.guild_id = ? AND d.channel_id = ? AND d.message_id = ? LIMIT 1
"""
# Feed items are deleted some time after their feed drops them, so a source without files counts too.
_ASKED = """
    SELECT a.id, a.title, a.body, a.url, a.source_id, o.name, o.category, a.at, a.seen_at, m.story_id,
        CASE WHEN o.from_files = 0 OR EXISTS (SELECT 1 FROM feed_items AS i WHERE i.article_id = a.id)
            THEN 1 ELSE 0 END,
        CASE WHEN EXISTS (SELECT 1 FROM ungrouped AS u WHERE u.at = a.at AND u.article_id = a.id)
            OR EXISTS (SELECT 1 FROM unmatched AS u WHERE u.article_id = a.id) THEN 0 ELSE 1 END
    FROM articles AS a LEFT JOIN sources AS o ON o.id = a.source_id
    LEFT JOIN story_members AS m ON m.article_id = a.id
    WHERE a.id = ?
"""
_ACCOUNTS = """
    SELECT article_id, source_id FROM story_members WHERE story_id = ?
    ORDER BY at DESC, article_id DESC LIMIT ?
"""
_CREATED = "SELECT created_at FROM subscriptions WHERE id = ?"
# The channel's posts of the story, the article itself first.
_GIVEN = """
    SELECT p.delivery_id, p.article_id, o.id, o.name
    FROM (
        SELECT :article AS article_id
        UNION SELECT m.article_id FROM story_members AS m WHERE m.story_id = :story
    ) AS accounts
    CROSS JOIN posted AS p ON p.channel_id = :channel AND p.article_id = accounts.article_id
    LEFT JOIN articles AS a ON a.id = p.article_id LEFT JOIN sources AS o ON o.id = a.source_id
    ORDER BY CASE p.article_id WHEN :article THEN 0 ELSE 1 END, p.delivery_id
"""
_DELIVERY = f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d WHERE d.id = ?"  # noqa: S608 - constants
_NEXT = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.subscription_id = ? AND d.due >= ? AND d.state <> 'waiting' ORDER BY d.due LIMIT 1"
)
_FAILED = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.subscription_id = ? AND d.due >= ? AND d.state = 'failed' ORDER BY d.due LIMIT ?"
)
_MATCHED = "SELECT at FROM matched WHERE subscription_id = ? AND article_id = ?"
_AHEAD = """
    SELECT count(*) FROM matched WHERE subscription_id = :subscription
    AND (at < :at OR (at = :at AND article_id < :article))
"""
