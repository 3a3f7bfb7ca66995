"""Beginning and ending to follow a feed."""

from urllib.parse import urlsplit

from bot.storage.articles.stored_sources import source_id_for
from bot.storage.engine import Connection
from bot.storage.storable_text import storable


def follow(
    connection: Connection,
    *,
    url: str,
    name: str,
    guild_id: int,
    at: int,
    homepage: str | None,
    trusted: bool,
) -> int:
    """As `Feeds.follow`, inside the caller's transaction; returns the feed's id."""
    url = storable(url)
    row = connection.execute(
        "SELECT id, next_check_at IS NULL FROM feeds WHERE url = ?", (url,)
    ).fetchone()
    if row is None:
        source_id = _source_for(connection, url, name, trusted=trusted)
        feed_id = _new_feed(connection, url, source_id, at)
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


def unfollow(connection: Connection, source_id: int, guild_id: int | None) -> bool | None:
    """As `Feeds.unfollow`, inside the caller's transaction.

    What a feed brought stays known, for the day when somebody follows it again.
    """
    ended = connection.execute(
        "DELETE FROM followers WHERE coalesce(?, guild_id) = guild_id AND feed_id IN"
        " (SELECT id FROM feeds WHERE source_id = ?)",
        (guild_id, source_id),
    ).rowcount
    if not ended:
        return None
    _stop_reading(connection)
    return bool(
        connection.execute(
            "SELECT 1 FROM followers WHERE feed_id IN (SELECT id FROM feeds WHERE source_id = ?)",
            (source_id,),
        ).fetchone()
    )


def forget_guild(connection: Connection, guild_id: int) -> None:
    """As `Feeds.forget_guild`, inside the caller's transaction."""
    connection.execute("DELETE FROM followers WHERE guild_id = ?", (guild_id,))
    _stop_reading(connection)


def _stop_reading(connection: Connection) -> None:
    """Ends the reading of what nobody follows; without a story it is forgotten with its source,
    unless a digest waits for one.
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


def _new_feed(connection: Connection, url: str, source_id: int, at: int) -> int:
    (id_,) = connection.execute(
        "INSERT INTO feeds (source_id, url, next_check_at, added_at) VALUES (?, ?, ?, ?)"
        " RETURNING id",
        (source_id, url, at, at),
    ).fetchone()
    return int(id_)


def _source_for(connection: Connection, url: str, name: str, *, trusted: bool) -> int:
    """The source of that name where it is new, or where whoever runs the bot says that it is this.

    Anybody can give a feed any title: it must not speak as a source that has stories or readers,
    so it gets its site's name behind its own, and its path where that is taken as well.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "feed").removeprefix("www.")
    wanted = name if name.strip() else host
    for own in (
        wanted,
        f"{wanted} ({host})",
        f"{wanted} ({host}{parts.path})",
        f"{wanted} ({url})",
    ):
        source_id = source_id_for(connection, own)
        if source_id is not None and (trusted or _has_no_past(connection, source_id)):
            return source_id
    raise AssertionError("no feed has this address yet, so no source is named after it")


def _has_no_past(connection: Connection, source_id: int) -> bool:
    return not connection.execute(
        "SELECT 1 FROM sources WHERE id = ?1 AND articles > 0"
        " UNION ALL SELECT 1 FROM feeds WHERE source_id = ?1"
        " UNION ALL SELECT 1 FROM schedules WHERE source_id = ?1",
        (source_id,),
    ).fetchone()
