"""Which articles each channel has had, and what it was shown of them.

An article isn't new if another article of its story was posted in the channel. An article that was
posted itself is posted again when its title or the sentences that a digest shows have changed.
"""

from collections.abc import Collection, Sequence

from bot.models import Delivery, DigestEntry, Selection, Viewer
from bot.storage.deliveries.delivery_rows import entries_of
from bot.storage.engine import Connection, in_chunks, placeholders
from bot.storage.selections import best_told, selected_articles
from bot.storage.visible_sources import VisibleSources


def new_for(
    connection: Connection,
    viewer: Viewer,
    channel_id: int,
    selection: Selection,
    *,
    within: tuple[int, int],
    limit: int,
) -> tuple[DigestEntry, ...]:
    """At most `limit` articles of a selection that are new to a channel.

    `within` is the first second and the one after the last. Each story is represented by its newest
    article; stories with the most visible voices come first, then the newest. `updated` marks articles
    that the channel was shown with another title or other sentences.
    """
    visible = VisibleSources(connection, viewer)
    since, until = within
    found = selected_articles(connection, visible, selection, since=since, until=until)
    posted = _posted(connection, channel_id, [each.id for each in found])
    stories = {each.story for each in found if each.story is not None and each.id not in posted}
    told = _stories_posted(connection, channel_id, sorted(stories))
    # Every posted article that has changed, and the newest article of every other story.
    updated = [each for each in found if posted.get(each.id) is False]
    new = [each for each in found if each.id not in posted and each.story not in told]
    best = best_told(connection, visible, selection, new, updated)
    return tuple(DigestEntry(each.id, each.id in posted) for each in best[:limit])


def _posted(connection: Connection, channel_id: int, ids: Sequence[int]) -> dict[int, bool]:
    """For articles that the channel has had: whether they would be shown unchanged now."""
    found: dict[int, bool] = {}
    for some in in_chunks(ids):
        rows = connection.execute(_SHOWN.format(placeholders(some)), (channel_id, *some))
        for article_id, same in rows:
            found[article_id] = found.get(article_id, False) or bool(same)
    return found


def _stories_posted(connection: Connection, channel_id: int, stories: Sequence[int]) -> set[int]:
    """The stories that the channel has had an article of."""
    found: set[int] = set()
    for some in in_chunks(stories):
        rows = connection.execute(_TOLD.format(placeholders(some)), (*some, channel_id))
        found.update(story for (story,) in rows)
    return found


_SHOWN = """
    SELECT p.article_id, CASE WHEN p.shown = s.shown THEN 1 ELSE 0 END
    FROM posted AS p LEFT JOIN summaries AS s ON s.article_id = p.article_id
    WHERE p.channel_id = ? AND p.article_id IN ({})
"""
_TOLD = """
    SELECT DISTINCT m.story_id FROM story_members AS m
    WHERE m.story_id IN ({}) AND EXISTS (
        SELECT 1 FROM posted AS p WHERE p.channel_id = ? AND p.article_id = m.article_id)
"""


def mark_posted(connection: Connection, posts: Collection[tuple[int, int, int]]) -> int:
    """Record (channel, article, delivery) as posted, with what is shown of the article now.

    Returns how many were recorded. Skips articles that the channel has from another delivery, and those
    whose story it has from another article.
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
    # in the table's order, because many random writes take longer
    rows = [(*post, shown[post[1]]) for post in sorted(posts) if post[1] in shown]
    marked = connection.executemany(_MARK, [row for row in rows if row[1] not in shared]).rowcount
    marked += connection.executemany(
        _MARK_UNLESS_STORY_POSTED,
        [dict(zip(_POST, row, strict=True)) for row in rows if row[1] in shared],
    ).rowcount
    return marked


def mark_shown(connection: Connection, delivery: Delivery) -> None:
    """Record that the delivery's message shows its articles as they are stored now."""
    connection.executemany(
        _MARK_SHOWN,
        [
            {"channel": delivery.channel_id, "article": each.article_id, "delivery": delivery.id}
            for each in delivery.stories
        ],
    )


def is_posted_by(
    connection: Connection, delivery_id: int, channel_id: int, article_id: int
) -> bool:
    """Whether the channel got the article from this delivery."""
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
# Unless the channel has the current wording from another delivery.
_MARK_SHOWN = """
    UPDATE posted SET shown = (SELECT s.shown FROM summaries AS s WHERE s.article_id = :article)
    WHERE channel_id = :channel AND article_id = :article AND delivery_id = :delivery AND EXISTS (
        SELECT 1 FROM summaries AS s WHERE s.article_id = :article AND NOT EXISTS (
            SELECT 1 FROM posted AS o
            WHERE o.channel_id = :channel AND o.article_id = :article AND o.shown = s.shown))
"""
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
