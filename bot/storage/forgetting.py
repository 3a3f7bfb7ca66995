"""Remove sources and articles with everything that depends on them.

What was posted stays recorded, so that no channel gets it again.
"""

from collections.abc import Collection, Sequence

from bot.models import ArticleTrace, Forgotten, Source
from bot.storage.articles.stored_sources import folded
from bot.storage.deliveries.subscriptions import pause_unseen
from bot.storage.engine import LARGEST_ID, Connection, Database, Scope
from bot.storage.feeds.feed_items import forget_items
from bot.storage.storable_text import storable
from bot.storage.stories.candidates import remove_clues
from bot.storage.stories.story_members import leave
from bot.storage.timestamps import from_seconds
from bot.text.search_query import compile_query
from bot.words import say

_MOST_SIMILAR = 3


class Forgetting:
    """Removes what the operator names. Each removal is one transaction, all or nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def sources_called(self, name: str) -> tuple[Source, ...]:
        """The sources with that slug or that name in any case. Servers' feeds may share a name."""

        def work(connection: Connection) -> tuple[Source, ...]:
            rows = connection.execute(
                "SELECT id, name, slug, articles FROM sources WHERE known_as = :name OR slug = :name"
                " ORDER BY id",
                {"name": folded(name)},
            )
            return tuple(Source(*row) for row in rows)

        return await self._database.read(work)

    async def is_read(self, source_id: int) -> bool:
        """Whether anyone follows a feed of the source, so that it would come back."""
        return await self._database.read(lambda connection: _is_read(connection, source_id))

    async def articles_called(self, text: str) -> tuple[ArticleTrace, ...]:
        """The articles of that link, title or number, oldest first."""
        number = int(text) if text.isascii() and text.isdecimal() else 0
        values: dict[str, str | int] = {"text": storable(text), "id": min(number, LARGEST_ID)}
        return await self._database.read(
            lambda connection: (
                _traces(connection, "a.url = :text OR a.title = :text", values)
                or _traces(connection, "a.id = :id", values)
            )
        )

    async def similar_titles(self, text: str) -> tuple[str, ...]:
        """The titles of a few articles that have the words of the text, the best match first."""

        def work(connection: Connection) -> tuple[str, ...]:
            page = connection.search_index.find(
                compile_query(text),
                Scope(),
                order="relevance",
                offset=0,
                limit=_MOST_SIMILAR,
            )
            titles = [
                each.title
                for id_ in page.ids
                for each in _traces(connection, "a.id = :id", {"id": id_})
            ]
            return tuple(dict.fromkeys(titles))

        return await self._database.read(work)

    async def forget_source(self, source_id: int) -> Forgotten | None:
        """Remove a source with its articles and feeds; None, and no change, if it is still read.

        Subscriptions to that source alone are paused. As long as there are any that name it, its
        name stays, which nobody sees.
        """
        return await self._database.write(
            lambda connection: _forget_source(connection, source_id), durable=True
        )

    async def forget_articles(self, ids: Collection[int]) -> Forgotten:
        """Remove these articles. Their feeds don't bring them back; loading their files does."""

        def work(connection: Connection) -> Forgotten:
            found = [each for id_ in ids for each in _places(connection, "id = ?", id_)]
            _keep_stories_posted(connection, [id_ for id_, _, _ in found])
            for id_, source_id, url in found:
                if source_id is not None:
                    forget_items(connection, id_, source_id, url)
                _remove(connection, id_)
            return Forgotten(articles=len(found))

        return await self._database.write(work, durable=True)


_TRACES = """
    SELECT a.id, a.title, sources.name, a.url, a.published_at
    FROM articles AS a LEFT JOIN sources ON sources.id = a.source_id
    WHERE {where} ORDER BY a.id
"""


def _traces(
    connection: Connection, where: str, values: dict[str, str | int]
) -> tuple[ArticleTrace, ...]:
    rows = connection.execute(_TRACES.format(where=where), values).fetchall()
    return tuple(
        ArticleTrace(id_, title, source, url, None if at is None else from_seconds(at))
        for id_, title, source, url, at in rows
    )


def _is_read(connection: Connection, source_id: int) -> bool:
    return bool(
        connection.execute(
            "SELECT 1 FROM feeds AS f CROSS JOIN followers AS w ON w.feed_id = f.id"
            " WHERE f.source_id = ? LIMIT 1",
            (source_id,),
        ).fetchone()
    )


def _forget_source(connection: Connection, source_id: int) -> Forgotten | None:
    if _is_read(connection, source_id):
        return None
    found = _places(connection, "source_id = ?", source_id)
    ids = [id_ for id_, _, _ in found]
    _keep_stories_posted(connection, ids)
    for id_ in ids:
        _remove(connection, id_)
    connection.execute(
        "DELETE FROM offers WHERE url IN (SELECT url FROM feeds WHERE source_id = ?)", (source_id,)
    )
    feeds = connection.execute("DELETE FROM feeds WHERE source_id = ?", (source_id,)).rowcount
    connection.execute("DELETE FROM muted WHERE source_id = ?", (source_id,))
    connection.execute("UPDATE sources SET from_files = 0 WHERE id = ?", (source_id,))
    paused = pause_unseen(connection, say("paused-source-forgotten"))
    (is_named,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM subscription_sources WHERE source_id = ?)", (source_id,)
    ).fetchone()
    if not is_named:
        connection.execute("DELETE FROM sources WHERE id = ?", (source_id,))
    return Forgotten(articles=len(ids), feeds=feeds, paused=paused)


def _places(connection: Connection, where: str, value: int) -> list[tuple[int, int | None, str]]:
    """Id, source and URL of the articles of a condition."""
    statement = f"SELECT id, source_id, url FROM articles WHERE {where} ORDER BY id"  # noqa: S608 - conditions of this file
    return list(connection.execute(statement, (value,)).fetchall())


def _remove(connection: Connection, article_id: int) -> None:
    """Remove an article, its summary, its keys, its place in a story and what it is found by."""
    remove_clues(connection, article_id)
    leave(connection, article_id)
    connection.execute("DELETE FROM articles WHERE id = ?", (article_id,))


def _keep_stories_posted(connection: Connection, ids: Sequence[int]) -> None:
    """Count the rest of each story as posted where one of these articles was.

    Otherwise a channel would get the story again, in an article of another source.
    """
    wanted = set(ids)
    rows = connection.execute(_POSTED_STORIES).fetchall()
    connection.executemany(
        "INSERT INTO posted (channel_id, article_id, shown, delivery_id)"
        " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [row for article_id, *row in rows if article_id in wanted and row[1] not in wanted],
    )


# What waits to be posted may fail, and be new again.
_POSTED_STORIES = """
    SELECT p.article_id, p.channel_id, o.article_id, s.shown, p.delivery_id
    FROM posted AS p
    CROSS JOIN story_members AS m ON m.article_id = p.article_id
    CROSS JOIN story_members AS o ON o.story_id = m.story_id AND o.article_id <> m.article_id
    CROSS JOIN summaries AS s ON s.article_id = o.article_id
    WHERE NOT EXISTS (
        SELECT 1 FROM deliveries AS d WHERE d.id = p.delivery_id AND d.state = 'waiting')
"""
