"""Following a feed, and ending it."""

from collections.abc import Sequence

from bot.storage.articles.stored_sources import source_id_for
from bot.storage.engine import Connection
from bot.storage.storable_text import storable


def follow(
    connection: Connection,
    *,
    url: str,
    names: Sequence[str],
    guild_id: int,
    at: int,
    homepage: str | None,
    trusted: bool,
) -> int:
    """Add a follower to the feed at a URL and return the feed's id.

    A new feed is added, due at once. One that is no longer read gets another chance.
    """
    url = storable(url)
    row = connection.execute(
        "SELECT id, next_check_at IS NULL FROM feeds WHERE url = ?", (url,)
    ).fetchone()
    if row is None:
        source_id = _source_for(connection, names, trusted=trusted)
        feed_id = _add_feed(connection, url, source_id, at)
    else:
        feed_id, stopped = row
        if stopped:
            connection.execute(
                "UPDATE feeds SET next_check_at = ?, failures = 0 WHERE id = ?", (at, feed_id)
            )
    if homepage:
        connection.execute(
            "UPDATE sources SET homepage = ? WHERE id = (SELECT source_id FROM feeds WHERE id = ?)",
            (storable(homepage), feed_id),
        )
    connection.execute(
        "INSERT INTO followers (feed_id, guild_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (feed_id, guild_id),
    )
    return int(feed_id)


def unfollow(connection: Connection, source_id: int, guild_id: int | None) -> bool | None:
    """Remove a follower of a source's feeds, or all followers for None.

    True if others still follow the source, None if the server did not follow it.
    """
    removed = connection.execute(
        "DELETE FROM followers WHERE coalesce(?, guild_id) = guild_id AND feed_id IN"
        " (SELECT id FROM feeds WHERE source_id = ?)",
        (guild_id, source_id),
    ).rowcount
    if not removed:
        return None
    _stop_unfollowed(connection)
    return bool(
        connection.execute(
            "SELECT 1 FROM followers WHERE feed_id IN (SELECT id FROM feeds WHERE source_id = ?)",
            (source_id,),
        ).fetchone()
    )


def forget_guild(connection: Connection, guild_id: int) -> None:
    """Remove a server as a follower of everything."""
    connection.execute("DELETE FROM followers WHERE guild_id = ?", (guild_id,))
    _stop_unfollowed(connection)


def _stop_unfollowed(connection: Connection) -> None:
    """Stop reading the feeds that nobody follows.

    What a feed brought stays known in case somebody follows it again. A feed and a source without
    articles are removed, unless a schedule waits for one.
    """
    connection.execute(
        "UPDATE feeds SET next_check_at = NULL WHERE next_check_at IS NOT NULL"
        " AND id NOT IN (SELECT feed_id FROM followers)"
    )
    connection.execute(
        "DELETE FROM feeds WHERE id NOT IN (SELECT feed_id FROM followers)"
        " AND source_id IN (SELECT id FROM sources WHERE articles = 0)"
    )
    connection.execute(
        "DELETE FROM sources WHERE articles = 0 AND id NOT IN (SELECT source_id FROM feeds)"
        " AND id NOT IN (SELECT source_id FROM schedules)"
    )


def _add_feed(connection: Connection, url: str, source_id: int, at: int) -> int:
    (id_,) = connection.execute(
        "INSERT INTO feeds (source_id, url, next_check_at, added_at) VALUES (?, ?, ?, ?)"
        " RETURNING id",
        (source_id, url, at, at),
    ).fetchone()
    return int(id_)


def _source_for(connection: Connection, names: Sequence[str], *, trusted: bool) -> int:
    """The source of the first name that is free, or of the first one if `trusted`."""
    for name in names:
        source_id = source_id_for(connection, name)
        if source_id is not None and (trusted or _is_free(connection, source_id)):
            return source_id
    raise ValueError(f"every one of these names belongs to another source: {names}")


def _is_free(connection: Connection, source_id: int) -> bool:
    """Whether the source has no article, no feed and no schedule."""
    return not connection.execute(
        "SELECT 1 FROM sources WHERE id = :id AND articles > 0"
        " UNION ALL SELECT 1 FROM feeds WHERE source_id = :id"
        " UNION ALL SELECT 1 FROM schedules WHERE source_id = :id",
        {"id": source_id},
    ).fetchone()
