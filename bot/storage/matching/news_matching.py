"""Match each new article with subscriptions exactly once, in two steps that lose nothing.

`match` reads a batch of articles and finds the subscriptions that select them. One transaction then
records the result: the articles no longer wait, the pairs are in `matched`, and the subscriptions are
due.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.models import NEWS_FOR
from bot.storage.deliveries.amendments import note_new_accounts
from bot.storage.deliveries.post_times import earliest_post
from bot.storage.deliveries.subscription_rows import as_it_comes
from bot.storage.engine import Connection, Database, in_chunks, placeholders
from bot.storage.matching.claiming_matches import NextPost, claim_matched, next_post
from bot.storage.matching.selecting_subscriptions import (
    MatchedArticle,
    QueryMatcher,
    articles_of,
)
from bot.storage.timestamps import to_exact_seconds, to_seconds

_VALUES_AT_ONCE = 500
_MOST_FELLOWS = 10  # newest articles of a story; some stories go on for weeks


class Matched(NamedTuple):
    """The result of a batch."""

    articles: int  # that were waiting
    matches: int  # pairs of an article and a subscription


class _Found(NamedTuple):
    waiting: int  # id of the article that waited
    matches: Sequence[tuple[int, int]]  # subscription, article


class NewsMatching:
    """Matches waiting news with subscriptions, and claims what matched."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._matcher = QueryMatcher()

    async def match(self, limit: int, now: datetime) -> Matched:
        """Match the next articles, at most `limit`. Raises `StorageUnavailable`.

        Articles that weren't recorded are matched by the next call: after a crash, or if a follow was
        changed meanwhile, because its query has to be filed first. Several processes may call this at
        once.
        """
        found = await self._database.read(lambda c: self._find(c, limit, now))
        if not found:
            return Matched(0, 0)
        matches = await self._database.write(
            lambda c: _record(c, found, now), durable=True, domain="posting"
        )
        return Matched(len(found), matches)

    async def claim(self, now: datetime, limit: int) -> int:
        """Claim at most `limit` due subscriptions; returns how many, 0 if none is due.

        Each becomes a delivery of at most `stories` stories that its channel doesn't have yet, from
        any source. The others wait until its gap and its quiet hours have passed.
        """
        return await self._database.write(
            lambda c: claim_matched(c, now, limit), durable=True, domain="posting"
        )

    async def next_post(self, follow_id: int, now: datetime) -> NextPost | None:
        """What a follow would post now; None if nothing waits for it."""
        return await self._database.read(lambda c: next_post(c, follow_id, now))

    def _find(self, connection: Connection, limit: int, now: datetime) -> list[_Found]:
        ids = [id_ for (id_,) in connection.execute(_UNMATCHED, (limit,))]
        if connection.execute("SELECT 1 FROM filed LIMIT 1").fetchone() is None:
            return [_Found(id_, ()) for id_ in ids]
        since = to_seconds(now - NEWS_FOR)
        selecting = self._matcher.at(connection, now)
        by_several = connection.execute(_BY_SEVERAL).fetchone() is not None
        found: dict[int, dict[int, int]] = {id_: {} for id_ in ids}
        for article in articles_of(connection, ids):
            if article.at < since:
                continue
            matches = found[article.id]
            matches.update(dict.fromkeys(selecting.subscriptions(article), article.id))
            if by_several and article.story is not None:
                for fellow in _fellows(connection, article, since):
                    for id_ in selecting.subscriptions(fellow, told_by=2):
                        matches.setdefault(id_, fellow.id)
        return [_Found(id_, list(matches.items())) for id_, matches in found.items()]


def _fellows(
    connection: Connection, article: MatchedArticle, since: int
) -> Iterable[MatchedArticle]:
    """The other new articles of its story, which may have enough publishers only now."""
    rows = connection.execute(_FELLOWS, (article.story, article.id, since, _MOST_FELLOWS))
    return articles_of(connection, [id_ for (id_,) in rows])


def _record(connection: Connection, found: Sequence[_Found], now: datetime) -> int:
    """Record the pairs that no other process has recorded; returns how many.

    Records nothing if a follow was added or changed and isn't filed yet.
    """
    if connection.execute(_UNFILED).fetchone() is not None:
        return 0
    at = to_seconds(now)
    matches: list[tuple[int, int]] = []
    for waiting, pairs in found:
        taken = connection.execute(
            "DELETE FROM unmatched WHERE article_id = ?", (waiting,)
        ).rowcount
        if taken:
            matches += pairs
    note_new_accounts(connection, matches, to_exact_seconds(now))
    running = _due(connection, {id_ for id_, _ in matches}, now)
    pairs = sorted({pair for pair in matches if pair[0] in running})
    connection.executemany(
        "INSERT INTO matched (subscription_id, article_id, at) VALUES (?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        [(*pair, at) for pair in pairs],
    )
    connection.executemany(
        "UPDATE subscriptions SET next_due = ? WHERE id = ?",
        [(due, id_) for id_, due in running.items() if due is not None],
    )
    connection.execute("DELETE FROM matched WHERE at < ?", (to_seconds(now - NEWS_FOR),))
    return len(pairs)


def _due(connection: Connection, ids: Iterable[int], now: datetime) -> dict[int, int | None]:
    """The running subscriptions with their new due times; None for one that is due earlier anyway."""
    found: dict[int, int | None] = {}
    for some in in_chunks(sorted(ids), _VALUES_AT_ONCE):
        rows = connection.execute(_RUNNING.format(placeholders(some)), some)
        for id_, posted_at, next_due, *rhythm in rows:
            due = earliest_post(as_it_comes(*rhythm), posted_at, now)
            found[id_] = due if next_due is None or next_due > due else None
    return found


_UNMATCHED = "SELECT article_id FROM unmatched ORDER BY article_id LIMIT ?"
_UNFILED = "SELECT 1 FROM subscriptions WHERE rhythm = 'now' AND filed_as = '' LIMIT 1"
_BY_SEVERAL = "SELECT 1 FROM subscriptions WHERE rhythm = 'now' AND told_by > 1 LIMIT 1"
_FELLOWS = """
    SELECT article_id FROM story_members WHERE story_id = ? AND article_id <> ? AND at >= ?
    ORDER BY at DESC, article_id DESC LIMIT ?
"""
_RUNNING = """
    SELECT id, posted_at, next_due, gap, quiet, timezone FROM subscriptions
    WHERE id IN ({}) AND rhythm = 'now' AND paused IS NULL
"""
