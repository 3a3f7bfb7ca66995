"""Following a feed and ending it, and muting sources that are on for all."""

from collections.abc import Collection

from bot.models import OPERATOR, Viewer
from bot.storage.articles.source_owners import (
    adopt,
    feed_source,
    is_free,
    name_after_host,
    trusted_source,
)
from bot.storage.deliveries.subscriptions import pause_unseen
from bot.storage.engine import Connection
from bot.storage.storable_text import storable
from bot.storage.stories.publishers import decide_again
from bot.words import say

_NO_LONGER_SEEN = say("paused-source-unseen")


def follow(
    connection: Connection,
    *,
    url: str,
    title: str,
    reserved: Collection[str],
    guild_id: int,
    at: int,
    homepage: str | None,
    trusted: bool,
) -> int:
    """Add a follower to the feed at a URL and return the feed's id.

    A new feed is added, due at once. One that is no longer read gets another chance. A server that
    had muted its source sees it again.
    """
    url = storable(url)
    viewer = Viewer(guild_id)
    row = connection.execute(
        "SELECT id, source_id, next_check_at IS NULL FROM feeds WHERE url = ?", (url,)
    ).fetchone()
    if row is None:
        source_id = trusted_source(connection, title) if trusted else None
        if source_id is None:
            source_id = feed_source(connection, title, url, viewer, reserved)
        feed_id = _add_feed(connection, url, source_id, at)
    else:
        feed_id, source_id, stopped = row
        if trusted:
            source_id = adopt(connection, source_id, title)
        else:
            _keep_apart(connection, source_id, viewer, reserved)
        if stopped:
            connection.execute(
                "UPDATE feeds SET next_check_at = ?, failures = 0 WHERE id = ?", (at, feed_id)
            )
    if homepage:
        connection.execute(
            "UPDATE sources SET homepage = ? WHERE id = ?", (storable(homepage), source_id)
        )
    connection.execute(
        "INSERT INTO followers (feed_id, guild_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (feed_id, guild_id),
    )
    unmute(connection, source_id, guild_id)
    return int(feed_id)


def _keep_apart(
    connection: Connection, source_id: int, viewer: Viewer, reserved: Collection[str]
) -> None:
    """Name a stranger's source after its host if its name is taken in the eyes of a new follower."""
    name, trusted = connection.execute(
        "SELECT name, trusted FROM sources WHERE id = ?", (source_id,)
    ).fetchone()
    if not trusted and not is_free(connection, name, viewer, reserved, besides=source_id):
        name_after_host(connection, source_id)


def unfollow(connection: Connection, source_id: int, guild_id: int | None) -> bool:
    """Remove a follower of a source's feeds, or all followers for None.

    False if the server did not follow it. Subscriptions whose server no longer sees any of their
    sources are paused.
    """
    removed = connection.execute(
        "DELETE FROM followers WHERE coalesce(?, guild_id) = guild_id AND feed_id IN"
        " (SELECT id FROM feeds WHERE source_id = ?)",
        (guild_id, source_id),
    ).rowcount
    if removed:
        _stop_unfollowed(connection)
        pause_unseen(connection, _NO_LONGER_SEEN)
    return bool(removed)


def mute(connection: Connection, source_id: int, guild_id: int) -> None:
    """Hide a source from a server, and pause its subscriptions there."""
    connection.execute(
        "INSERT INTO muted (guild_id, source_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (guild_id, source_id),
    )
    pause_unseen(connection, _NO_LONGER_SEEN)


def unmute(connection: Connection, source_id: int, guild_id: int) -> bool:
    """Show a source in a server again; False if the server had not muted it."""
    gone = connection.execute(
        "DELETE FROM muted WHERE guild_id = ? AND source_id = ?", (guild_id, source_id)
    )
    return bool(gone.rowcount)


def is_on_for_all(connection: Connection, source_id: int) -> bool:
    """Whether the operator loaded the source from files or follows a feed of it."""
    return bool(
        connection.execute(
            "SELECT 1 FROM sources WHERE id = :id AND from_files = 1"
            " UNION ALL SELECT 1 FROM followers AS w CROSS JOIN feeds AS f ON f.id = w.feed_id"
            " WHERE f.source_id = :id AND w.guild_id = :operator LIMIT 1",
            {"id": source_id, "operator": OPERATOR},
        ).fetchone()
    )


def forget_guild(connection: Connection, guild_id: int) -> None:
    """Remove a server as a follower of everything, and what it has muted."""
    connection.execute("DELETE FROM followers WHERE guild_id = ?", (guild_id,))
    connection.execute("DELETE FROM muted WHERE guild_id = ?", (guild_id,))
    _stop_unfollowed(connection)
    pause_unseen(connection, _NO_LONGER_SEEN)


def _stop_unfollowed(connection: Connection) -> None:
    """Stop reading the feeds that nobody follows.

    What a feed brought stays known in case somebody follows it again. A feed and a source without
    articles are removed, unless a subscription waits for one.
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
        " AND id NOT IN (SELECT source_id FROM subscription_sources)"
    )


def _add_feed(connection: Connection, url: str, source_id: int, at: int) -> int:
    (id_,) = connection.execute(
        "INSERT INTO feeds (source_id, url, next_check_at, added_at) VALUES (?, ?, ?, ?)"
        " RETURNING id",
        (source_id, url, at, at),
    ).fetchone()
    decide_again(connection, source_id)  # a source from files has a domain now
    return int(id_)
