"""Beginning and ending to follow a feed."""

import sqlite3
from urllib.parse import urlsplit

from bot.storage.sources import source_id_for
from bot.storage.texts import storable


def follow(
    connection: sqlite3.Connection,
    *,
    url: str,
    name: str,
    guild_id: int,
    at: int,
    homepage: str | None,
) -> int:
    """As `Feeds.follow`, inside the caller's transaction; returns the feed's id."""
    url = storable(url)
    row = connection.execute(
        "SELECT id, next_check_at IS NULL FROM feeds WHERE url = ?", (url,)
    ).fetchone()
    if row is None:
        feed_id = _new_feed(connection, url, _source_for(connection, url, name), at)
    else:
        feed_id, stopped = row
        if stopped:  # somebody wants it all the same: it gets another chance
            connection.execute(
                "UPDATE feeds SET next_check_at = ?, failures = 0 WHERE id = ?", (at, feed_id)
            )
    if homepage:
        connection.execute(
            "UPDATE sources SET homepage = ? WHERE id = (SELECT source_id FROM feeds WHERE id = ?)",
            (storable(homepage), feed_id),
        )
    connection.execute(
        "INSERT OR IGNORE INTO followers (feed_id, guild_id) VALUES (?, ?)", (feed_id, guild_id)
    )
    return int(feed_id)


def unfollow(connection: sqlite3.Connection, source_id: int, guild_id: int) -> bool | None:
    """As `Feeds.unfollow`, inside the caller's transaction."""
    ended = connection.execute(
        "DELETE FROM followers WHERE guild_id = ? AND feed_id IN"
        " (SELECT id FROM feeds WHERE source_id = ?)",
        (guild_id, source_id),
    ).rowcount
    if not ended:
        return None
    connection.execute(
        "DELETE FROM feeds WHERE source_id = ? AND id NOT IN (SELECT feed_id FROM followers)",
        (source_id,),
    )
    # A source that never had a story, and has no digest that waits for one, goes with its feed.
    connection.execute(
        "DELETE FROM sources WHERE id = ? AND articles = 0"
        " AND id NOT IN (SELECT source_id FROM feeds)"
        " AND id NOT IN (SELECT source_id FROM schedules)",
        (source_id,),
    )
    return bool(
        connection.execute("SELECT 1 FROM feeds WHERE source_id = ?", (source_id,)).fetchone()
    )


def _new_feed(connection: sqlite3.Connection, url: str, source_id: int, at: int) -> int:
    id_ = connection.execute(
        "INSERT INTO feeds (source_id, url, next_check_at, added_at) VALUES (?, ?, ?, ?)",
        (source_id, url, at, at),
    ).lastrowid
    assert id_ is not None
    return id_


def _source_for(connection: sqlite3.Connection, url: str, name: str) -> int:
    """The source of that name, unless another site publishes under it."""
    host = (urlsplit(url).hostname or "feed").removeprefix("www.")
    source_id = source_id_for(connection, name) or source_id_for(connection, host)
    assert source_id is not None
    others = connection.execute("SELECT url FROM feeds WHERE source_id = ?", (source_id,))
    hosts = {(urlsplit(other).hostname or "").removeprefix("www.") for (other,) in others}
    if not hosts or host in hosts:
        return source_id
    own = source_id_for(connection, f"{name} ({host})")
    assert own is not None
    return own
