"""Which stories a channel was given, in which wording: what makes a story new to it.

A story that another article has told there is not new; an article that was given itself comes again
when its wording has changed.
"""

import json
from collections.abc import Collection

from bot.models import DigestEntry
from bot.storage.engine import Connection

_LOOKED_AT = 1_000  # the newest of a source; going through all of 100,000 takes half a second


def new_for(
    connection: Connection, channel_id: int, source_id: int, since: int, limit: int
) -> tuple[DigestEntry, ...]:
    """As `Outbox.new_for`."""
    rows = connection.execute(
        _NEW,
        {"channel": channel_id, "source": source_id, "since": since, "limit": limit},
    )
    return tuple(DigestEntry(article_id, bool(updated)) for article_id, updated in rows)


def remember(connection: Connection, stories: Collection[tuple[int, int, int]]) -> int:
    """Notes (channel, article, delivery) as posted in the article's wording of this moment.

    Returns how many are noted: what the channel was given by another delivery is not, be it in
    another article.
    """
    ids = json.dumps(list({article_id for _, article_id, _ in stories}))
    wording = dict(
        connection.execute(
            "SELECT id, content_hash FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (ids,),
        )
    )
    # in the order of the table: random places take longer when there are many
    rows = [(*story, wording[story[1]]) for story in sorted(stories) if story[1] in wording]
    shared = {
        article_id
        for (article_id,) in connection.execute(
            "SELECT article_id FROM story_members"
            " WHERE article_id IN (SELECT value FROM json_each(?))",
            (ids,),
        )
    }
    noted = connection.executemany(_NOTE, [row for row in rows if row[1] not in shared]).rowcount
    noted += connection.executemany(
        _NOTE_UNLESS_TOLD, [row for row in rows if row[1] in shared]
    ).rowcount
    return noted


def remembered(connection: Connection, channel_id: int, article_id: int, delivery_id: int) -> bool:
    """Whether the channel was given the story by this delivery."""
    return bool(
        connection.execute(
            "SELECT 1 FROM posted WHERE channel_id = ? AND article_id = ? AND delivery_id = ?",
            (channel_id, article_id, delivery_id),
        ).fetchone()
    )


def take_back(connection: Connection, schedule_id: int) -> None:
    """The stories of the schedule's waiting deliveries count as never posted."""
    ids = connection.execute(
        "SELECT id FROM deliveries WHERE schedule_id = ? AND state = 'waiting'", (schedule_id,)
    ).fetchall()
    for (delivery_id,) in ids:
        take_back_of(connection, delivery_id)


def take_back_of(connection: Connection, delivery_id: int) -> None:
    """The stories of the delivery count as never posted, so that a later digest has them."""
    connection.execute(
        "DELETE FROM posted WHERE delivery_id = :id AND (channel_id, article_id) IN ("
        " SELECT d.channel_id, json_extract(story.value, '$[0]') FROM deliveries AS d, json_each(d.stories) AS story"
        " WHERE d.id = :id)",
        {"id": delivery_id},
    )


_NOTE = (
    "INSERT INTO posted (channel_id, article_id, delivery_id, content_hash)"
    " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
)
# ?1 is the channel and ?2 the article: what told the same story there, if this article never was.
_TOLD_BY_ANOTHER = """
    EXISTS (
        SELECT 1 FROM story_members AS m
        CROSS JOIN story_members AS o ON o.story_id = m.story_id AND o.article_id <> m.article_id
        CROSS JOIN posted AS p ON p.channel_id = {channel} AND p.article_id = o.article_id
        WHERE m.article_id = {article})
"""
_NOTE_UNLESS_TOLD = f"""
    INSERT INTO posted (channel_id, article_id, delivery_id, content_hash)
    SELECT ?1, ?2, ?3, ?4
    WHERE EXISTS (SELECT 1 FROM posted WHERE channel_id = ?1 AND article_id = ?2)
        OR NOT {_TOLD_BY_ANOTHER.format(channel="?1", article="?2")}
    ON CONFLICT DO NOTHING
"""  # noqa: S608 - a constant of this file
# Of several articles of one story the last; those that most sources tell first.
_NEW = f"""
    WITH new (id, at, updated, story) AS (
        SELECT a.id, a.at, EXISTS (
                SELECT 1 FROM posted AS p WHERE p.channel_id = :channel AND p.article_id = a.id),
            (SELECT m.story_id FROM story_members AS m WHERE m.article_id = a.id)
        FROM (
            SELECT id, at, content_hash FROM articles
            WHERE source_id = :source AND at >= :since ORDER BY at DESC, id DESC LIMIT {_LOOKED_AT:d}
        ) AS a
        WHERE NOT EXISTS (
            SELECT 1 FROM posted AS p WHERE p.channel_id = :channel AND p.article_id = a.id
            AND p.content_hash = a.content_hash)
    )
    SELECT id, updated FROM new
    WHERE story IS NULL OR updated OR NOT (
        {_TOLD_BY_ANOTHER.format(channel=":channel", article="new.id")}
        OR EXISTS (
            SELECT 1 FROM story_members AS o WHERE o.story_id = new.story
            AND o.source_id = :source AND (o.at, o.article_id) > (new.at, new.id)))
    ORDER BY iif(story IS NULL, 1, (
            SELECT count(DISTINCT o.source_id) FROM story_members AS o WHERE o.story_id = new.story
        )) DESC, at DESC, id DESC LIMIT :limit
"""  # noqa: S608 - constants of this file
