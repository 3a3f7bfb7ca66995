"""Which stories a channel was given, in which wording: what makes a story new to it."""

import json
import sqlite3
from collections.abc import Collection

from bot.models import DigestStory

_LOOKED_AT = 1_000  # the newest of a source; going through all of 100,000 takes half a second


def new_for(
    connection: sqlite3.Connection, channel_id: int, source_id: int, since: int, limit: int
) -> tuple[DigestStory, ...]:
    """As `Outbox.new_for`."""
    rows = connection.execute(
        _NEW,
        {"channel": channel_id, "source": source_id, "since": since, "limit": limit},
    )
    return tuple(DigestStory(article_id, bool(updated)) for article_id, updated in rows)


def remember(connection: sqlite3.Connection, stories: Collection[tuple[int, int, int]]) -> int:
    """Notes (channel, article, delivery) as posted in the article's wording of this moment.

    Returns how many are noted: those that the channel was given by another delivery are not.
    """
    ids = json.dumps(list({article_id for _, article_id, _ in stories}))
    wording = dict(
        connection.execute(
            "SELECT id, content_hash FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (ids,),
        )
    )
    return connection.executemany(
        "INSERT INTO posted (channel_id, article_id, delivery_id, content_hash)"
        " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        # in the order of the table: random places take longer when there are many
        [(*story, wording[story[1]]) for story in sorted(stories) if story[1] in wording],
    ).rowcount


def remembered(
    connection: sqlite3.Connection, channel_id: int, article_id: int, delivery_id: int
) -> bool:
    """Whether the channel was given the story by this delivery."""
    return bool(
        connection.execute(
            "SELECT 1 FROM posted WHERE channel_id = ? AND article_id = ? AND delivery_id = ?",
            (channel_id, article_id, delivery_id),
        ).fetchone()
    )


def take_back(connection: sqlite3.Connection, schedule_id: int) -> None:
    """The stories of the schedule's waiting deliveries count as never posted."""
    ids = connection.execute(
        "SELECT id FROM deliveries WHERE schedule_id = ? AND state = 'waiting'", (schedule_id,)
    ).fetchall()
    for (delivery_id,) in ids:
        take_back_of(connection, delivery_id)


def take_back_of(connection: sqlite3.Connection, delivery_id: int) -> None:
    """The stories of the delivery count as never posted, so that a later digest has them."""
    connection.execute(
        "DELETE FROM posted WHERE delivery_id = :id AND (channel_id, article_id) IN ("
        " SELECT d.channel_id, json_extract(story.value, '$[0]') FROM deliveries AS d, json_each(d.stories) AS story"
        " WHERE d.id = :id)",
        {"id": delivery_id},
    )


_NEW = f"""
    SELECT a.id, EXISTS (
        SELECT 1 FROM posted AS p WHERE p.channel_id = :channel AND p.article_id = a.id)
    FROM (
        SELECT id, at, content_hash FROM articles
        WHERE source_id = :source AND at >= :since ORDER BY at DESC, id DESC LIMIT {_LOOKED_AT:d}
    ) AS a
    WHERE NOT EXISTS (
        SELECT 1 FROM posted AS p WHERE p.channel_id = :channel AND p.article_id = a.id
        AND p.content_hash = a.content_hash)
    ORDER BY a.at DESC, a.id DESC LIMIT :limit
"""  # noqa: S608 - a constant of this file
