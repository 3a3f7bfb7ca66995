"""Correct the names that an older version or catalogue gave to sources.

Older versions let a trusted feed, and articles from files, join any source of their name, so
that a stranger's feed could speak as the catalogue's source.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from bot.models import OPERATOR, Viewer
from bot.storage.articles.source_owners import feed_source, is_free, name_after_host, rehash
from bot.storage.articles.stored_sources import folded, slug_of
from bot.storage.engine import Connection

_NOBODY = Viewer(None)


class KnownFeed(NamedTuple):
    """A feed of the catalogue."""

    name: str
    url: str
    homepage: str


class _Feed(NamedTuple):
    id: int
    url: str
    by_operator: bool


def names_to_settle(connection: Connection, catalogue: Sequence[KnownFeed]) -> list[int]:
    """The ids of the sources that `settle_name` may change."""
    known = {folded(each.name) for each in catalogue}
    slugs = {slug_of(each.name) for each in catalogue}
    rows = connection.execute(
        "SELECT id, known_as, name, trusted FROM sources WHERE trusted IS NULL OR trusted = 0"
    )
    return [
        id_
        for id_, known_as, name, trusted in rows
        if trusted is None or known_as in known or slug_of(name) in slugs
    ]


def settle_name(connection: Connection, source_id: int, catalogue: Sequence[KnownFeed]) -> None:
    """Decide who owns a source's name, and give strangers' feeds in it sources of their own.

    Their articles go with them: those that only they had, and those whose address is on their host.
    """
    row = connection.execute(
        "SELECT known_as, name, from_files, trusted FROM sources WHERE id = ?", (source_id,)
    ).fetchone()
    if row is None:
        return
    known, name, from_files, trusted = row
    reserved = [each.name for each in catalogue]
    if trusted is None:
        feeds = [
            _Feed(*feed)
            for feed in connection.execute(_FEEDS, {"source": source_id, "operator": OPERATOR})
        ]
        owners = [feed for feed in feeds if feed.by_operator or _is_listed(feed, known, catalogue)]
        if not owners and not from_files and feeds:
            strangers, trusted = feeds[1:], 0  # the first one came when the name was free
        else:
            strangers, trusted = [feed for feed in feeds if feed not in owners], 1
        connection.execute("UPDATE sources SET trusted = ? WHERE id = ?", (trusted, source_id))
        stay = [feed for feed in feeds if feed not in strangers]
        for feed in strangers:
            _split_off(connection, source_id, name, feed, stay=stay, reserved=reserved)
    if not trusted and not is_free(connection, name, _NOBODY, reserved, besides=source_id):
        name_after_host(connection, source_id)


_FEEDS = """
    SELECT id, url, EXISTS (SELECT 1 FROM followers AS w
        WHERE w.feed_id = feeds.id AND w.guild_id = :operator)
    FROM feeds WHERE source_id = :source ORDER BY id
"""


def _is_listed(feed: _Feed, known: str, catalogue: Sequence[KnownFeed]) -> bool:
    """Whether it is the catalogue's feed of that name, which may have moved within its site."""
    return any(
        feed.url == each.url
        or (
            known == folded(each.name)
            and _host(feed.url) in (_host(each.url), _host(each.homepage))
        )
        for each in catalogue
    )


def _split_off(
    connection: Connection,
    source_id: int,
    name: str,
    feed: _Feed,
    *,
    stay: Sequence[_Feed],
    reserved: Collection[str],
) -> None:
    target = feed_source(connection, name, feed.url, _NOBODY, [*reserved, name])
    (key,) = connection.execute("SELECT folded FROM sources WHERE id = ?", (target,)).fetchone()
    connection.execute("UPDATE feeds SET source_id = ? WHERE id = ?", (target, feed.id))
    ids = [id_ for (id_,) in connection.execute(_ONLY_ITS, {"source": source_id, "feed": feed.id})]
    host = _host(feed.url)
    if host not in map(_host, (each.url for each in stay)):
        rows = connection.execute(_IN_NO_FEED, {"source": source_id})
        ids += [id_ for id_, url in rows if _host(url) == host]
    connection.executemany(
        "UPDATE articles SET source_id = ? WHERE id = ?", [(target, id_) for id_ in ids]
    )
    connection.execute(
        "UPDATE sources SET articles = (SELECT count(*) FROM articles WHERE source_id = sources.id)"
        " WHERE id = ?",
        (target,),
    )
    rehash(connection, ids, key)
    connection.execute(_ITS_SUBSCRIPTIONS, {"source": source_id, "target": target, "feed": feed.id})


_ONLY_ITS = """
    SELECT a.id FROM articles AS a WHERE a.source_id = :source
    AND EXISTS (SELECT 1 FROM feed_items AS i WHERE i.article_id = a.id AND i.feed_id = :feed)
    AND NOT EXISTS (SELECT 1 FROM feed_items AS i WHERE i.article_id = a.id AND i.feed_id <> :feed)
"""
_IN_NO_FEED = """
    SELECT a.id, a.url FROM articles AS a WHERE a.source_id = :source AND a.url IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM feed_items AS i WHERE i.article_id = a.id)
"""
# of the servers that follow this feed of the source and no other
_ITS_SUBSCRIPTIONS = """
    UPDATE subscription_sources SET source_id = :target WHERE source_id = :source
    AND subscription_id IN (
        SELECT s.id FROM subscriptions AS s
        WHERE EXISTS (SELECT 1 FROM followers AS w
            WHERE w.feed_id = :feed AND w.guild_id = s.guild_id)
        AND NOT EXISTS (SELECT 1 FROM followers AS w CROSS JOIN feeds AS f ON f.id = w.feed_id
            WHERE f.source_id = :source AND w.guild_id = s.guild_id))
"""


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
