"""Which articles each channel was given, and what it was shown of them.

An article is not new if another article of its story was posted there. An article that was posted
itself is posted again when its title or the sentences that a digest shows have changed.
"""

from collections.abc import Collection

from bot.models import DigestEntry, Viewer
from bot.storage.deliveries.delivery_rows import entries_of
from bot.storage.engine import Connection, in_chunks, placeholders
from bot.storage.visible_sources import VISIBLE, viewer_value

_NEWEST = 1_000  # articles of a source that are looked at; all of 100,000 would take half a second


def new_for(
    connection: Connection,
    viewer: Viewer,
    channel_id: int,
    source_id: int,
    *,
    since: int,
    limit: int,
) -> tuple[DigestEntry, ...]:
    """At most `limit` articles of a source that are new to a channel and not older than `since`.

    None if the viewer does not see the source. Of several articles of one story the newest; stories
    with most visible voices first, then the newest. `updated` marks articles of which
    the channel was shown another title or other sentences.
    """
    rows = connection.execute(
        _NEW,
        {
            "viewer": viewer_value(viewer), "channel": channel_id, "source": source_id,
            "since": since, "limit": limit,
        },
    )  # fmt: skip
    return tuple(DigestEntry(article_id, bool(updated)) for article_id, updated in rows)


def mark_posted(connection: Connection, posts: Collection[tuple[int, int, int]]) -> int:
    """Record (channel, article, delivery) as posted, with what is shown of the article now.

    Returns how many were recorded. An article that another delivery gave to the channel is not
    recorded, nor is one whose story the channel was given in another article.
    """
    shown: dict[int, bytes] = {}
    shared: set[int] = set()
    for ids in in_chunks(sorted({article_id for _, article_id, _ in posts})):
        marks = placeholders(ids)
        found = connection.execute(
            f"SELECT article_id, shown FROM summaries WHERE article_id IN ({marks})",  # noqa: S608 - only question marks
            ids,
        )
        shown.update(found)
        members = connection.execute(
            f"SELECT article_id FROM story_members WHERE article_id IN ({marks})",  # noqa: S608 - only question marks
            ids,
        )
        shared.update(article_id for (article_id,) in members)
    # in the order of the table: random places take longer when there are many
    rows = [(*post, shown[post[1]]) for post in sorted(posts) if post[1] in shown]
    marked = connection.executemany(_MARK, [row for row in rows if row[1] not in shared]).rowcount
    marked += connection.executemany(
        _MARK_UNLESS_STORY_POSTED,
        [dict(zip(_POST, row, strict=True)) for row in rows if row[1] in shared],
    ).rowcount
    return marked


def is_posted_by(
    connection: Connection, delivery_id: int, channel_id: int, article_id: int
) -> bool:
    """Whether the channel was given the article by this delivery."""
    return bool(
        connection.execute(
            "SELECT 1 FROM posted WHERE channel_id = ? AND article_id = ? AND delivery_id = ?",
            (channel_id, article_id, delivery_id),
        ).fetchone()
    )


def unmark_waiting(connection: Connection, subscription_id: int) -> None:
    """Count the articles of a subscription's waiting deliveries as never posted."""
    ids = connection.execute(
        "SELECT id FROM deliveries WHERE subscription_id = ? AND state = 'waiting'",
        (subscription_id,),
    ).fetchall()
    for (delivery_id,) in ids:
        unmark(connection, delivery_id)


def unmark(connection: Connection, delivery_id: int) -> None:
    """Count the articles of a delivery as never posted, so that a later digest has them."""
    row = connection.execute(
        "SELECT channel_id, stories FROM deliveries WHERE id = ?", (delivery_id,)
    ).fetchone()
    if row is None:
        return
    channel_id, entries = row
    connection.executemany(
        "DELETE FROM posted WHERE channel_id = ? AND article_id = ? AND delivery_id = ?",
        [(channel_id, entry.article_id, delivery_id) for entry in entries_of(entries)],
    )


_MARK = (
    "INSERT INTO posted (channel_id, article_id, delivery_id, shown)"
    " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
)
_POST = ("channel", "article", "delivery", "shown")
# Whether another article of the same story was posted in the channel.
_STORY_POSTED = """
    EXISTS (
        SELECT 1 FROM story_members AS m
        CROSS JOIN story_members AS o ON o.story_id = m.story_id AND o.article_id <> m.article_id
        CROSS JOIN posted AS p ON p.channel_id = :channel AND p.article_id = o.article_id
        WHERE m.article_id = {article})
"""
_MARK_UNLESS_STORY_POSTED = f"""
    INSERT INTO posted (channel_id, article_id, delivery_id, shown)
    SELECT :channel, :article, :delivery, :shown
    WHERE EXISTS (SELECT 1 FROM posted WHERE channel_id = :channel AND article_id = :article)
        OR NOT {_STORY_POSTED.format(article=":article")}
    ON CONFLICT DO NOTHING
"""  # noqa: S608 - a constant of this file
_NEW = f"""
    WITH new (id, at, updated, story) AS (
        SELECT a.id, a.at, EXISTS (
                SELECT 1 FROM posted AS p WHERE p.channel_id = :channel AND p.article_id = a.id),
            (SELECT m.story_id FROM story_members AS m WHERE m.article_id = a.id)
        FROM (
            SELECT id, at FROM articles
            WHERE source_id = :source AND at >= :since AND :source IN ({VISIBLE})
            ORDER BY at DESC, id DESC LIMIT {_NEWEST:d}
        ) AS a
        WHERE NOT EXISTS (
            SELECT 1 FROM posted AS p WHERE p.channel_id = :channel AND p.article_id = a.id
            AND p.shown = (SELECT s.shown FROM summaries AS s WHERE s.article_id = a.id))
    )
    SELECT id, updated FROM new
    WHERE story IS NULL OR updated OR NOT (
        {_STORY_POSTED.format(article="new.id")}
        OR EXISTS (
            SELECT 1 FROM story_members AS o WHERE o.story_id = new.story
            AND o.source_id = :source AND (o.at, o.article_id) > (new.at, new.id)))
    ORDER BY CASE WHEN story IS NULL THEN 1 ELSE (
            SELECT count(DISTINCT o.voice) FROM story_members AS o
            WHERE o.story_id = new.story AND o.source_id IN ({VISIBLE})
        ) END DESC, at DESC, id DESC LIMIT :limit
"""  # noqa: S608 - constants of this file
