"""Who may call a source by which name.

A name of the catalogue or the operator is theirs, even if another feed had it first: their feeds
and files share one source, which is *trusted*. Any other feed has a source of its own. It is called
by its title only if that is nobody's; otherwise its host is added.
"""

import hashlib
from collections.abc import Collection, Iterator
from itertools import islice

from bot.models import Viewer
from bot.storage.articles.stored_sources import folded, slug_of
from bot.storage.engine import Connection
from bot.storage.storable_text import storable
from bot.storage.visible_sources import VISIBLE, viewer_value
from bot.text.source_names import source_names

_APART = "\x1f"  # in `folded` between the name and the URL of a feed with a source of its own


def trusted_source(connection: Connection, name: str) -> int | None:
    """The id of the catalogue's or operator's source of that name, inserted if it is new.

    Strangers' sources that have the name get another one. None for an empty name.
    """
    known = folded(name)
    if not known:
        return None
    rows = connection.execute("SELECT id, trusted FROM sources WHERE known_as = ?", (known,))
    found = dict(rows.fetchall())
    for source_id, trusted in found.items():
        if trusted:
            return int(source_id)
    for source_id in found:
        name_after_host(connection, source_id)
    return _insert(connection, name, known, trusted=True)


def put_on_for_all(connection: Connection, name: str) -> int | None:
    """The id of the source whose articles the operator loads from files; None for an empty name."""
    source_id = trusted_source(connection, name)
    if source_id is not None:
        connection.execute(
            "UPDATE sources SET from_files = 1 WHERE id = ? AND from_files = 0", (source_id,)
        )
    return source_id


def feed_source(
    connection: Connection, title: str, url: str, viewer: Viewer, reserved: Collection[str]
) -> int:
    """Insert the source of a feed that a server adds; `reserved` are names of the catalogue."""
    names = source_names(title, url)
    name = next(names)
    if not is_free(connection, name, viewer, reserved):
        name = _nobodys(connection, names)
    known = folded(name)
    return _insert(connection, name, known, unique=_unique(known, url))


def is_free(
    connection: Connection,
    name: str,
    viewer: Viewer,
    reserved: Collection[str],
    besides: int | None = None,
) -> bool:
    """Whether a stranger's feed may be called that.

    Not by a name that is trusted or looks like one, nor by one that the viewer sees already. That
    another server follows something of that name is not for strangers to find out. `besides` is a
    source that does not count.
    """
    known, slug = folded(name), slug_of(name)
    if any(known == folded(each) or slug == slug_of(each) for each in reserved):
        return False
    taken = connection.execute(
        "SELECT 1 FROM sources WHERE (known_as = :known OR slug = :slug) AND id <> :besides AND"  # noqa: S608 - a constant
        f" (trusted = 1 OR known_as = :known AND id IN ({VISIBLE}))",
        {"known": known, "slug": slug, "besides": besides or 0, "viewer": viewer_value(viewer)},
    )
    return taken.fetchone() is None


def name_after_host(connection: Connection, source_id: int) -> None:
    """Give a stranger's source the name that has its feed's host in it."""
    name, unique, url = connection.execute(
        "SELECT name, folded, (SELECT f.url FROM feeds AS f WHERE f.source_id = sources.id"
        " ORDER BY f.id LIMIT 1) FROM sources WHERE id = ?",
        (source_id,),
    ).fetchone()
    url = url or ""
    new = _nobodys(connection, islice(source_names(name, url), 1, None))
    known = folded(new)
    key = unique if _APART in unique else _unique(known, url)
    connection.execute(
        "UPDATE sources SET name = ?, known_as = ?, folded = ?, slug = ?, trusted = 0 WHERE id = ?",
        (storable(new), known, key, _free_slug(connection, known), source_id),
    )
    if key != unique:
        ids = connection.execute("SELECT id FROM articles WHERE source_id = ?", (source_id,))
        rehash(connection, [id_ for (id_,) in ids.fetchall()], key)


def adopt(connection: Connection, source_id: int, name: str) -> int:
    """Make a stranger's source, whose feed is now trusted, the trusted source of that name.

    Returns the id of that source, which may exist already.
    """
    known = folded(name)
    (trusted, slug) = connection.execute(
        "SELECT trusted, slug FROM sources WHERE id = ?", (source_id,)
    ).fetchone()
    if trusted or not known:
        return source_id
    rows = connection.execute(
        "SELECT id, trusted FROM sources WHERE known_as = ? AND id <> ?", (known, source_id)
    )
    for other, theirs in rows.fetchall():
        if theirs:
            move_source(connection, source_id, other)
            return int(other)
        name_after_host(connection, other)
    if slug != slug_of(known):
        slug = _free_slug(connection, known)
    connection.execute(
        "UPDATE sources SET name = ?, known_as = ?, folded = ?, slug = ?, trusted = 1 WHERE id = ?",
        (" ".join(storable(name).split()), known, known, slug, source_id),
    )
    return source_id


def move_source(connection: Connection, source_id: int, target: int) -> None:
    """Move everything of a source to another one, and remove it."""
    for table in ("articles", "feeds"):
        connection.execute(
            f"UPDATE {table} SET source_id = ? WHERE source_id = ?",  # noqa: S608 - two tables
            (target, source_id),
        )
    connection.execute(
        "INSERT INTO muted (guild_id, source_id) SELECT guild_id, ? FROM muted WHERE source_id = ?"
        " ON CONFLICT DO NOTHING",
        (target, source_id),
    )
    connection.lock("posting")  # no subscription may come to name the source meanwhile
    connection.execute(
        "INSERT INTO subscription_sources (subscription_id, source_id)"
        " SELECT subscription_id, ? FROM subscription_sources WHERE source_id = ?"
        " ON CONFLICT DO NOTHING",
        (target, source_id),
    )
    connection.execute("DELETE FROM subscription_sources WHERE source_id = ?", (source_id,))
    connection.execute("DELETE FROM sources WHERE id = ?", (source_id,))


def hash_key(connection: Connection, source_id: int) -> str | None:
    """What the content hashes of a stranger's articles have in place of the source's name.

    So another source may have the same texts under the same name. None for other sources.
    """
    (unique,) = connection.execute(
        "SELECT folded FROM sources WHERE id = ?", (source_id,)
    ).fetchone()
    return str(unique) if _APART in unique else None


def rehash(connection: Connection, ids: Collection[int], key: str) -> None:
    """Make content hashes differ from those of the source that the articles came from."""
    for id_ in ids:
        (old,) = connection.execute(
            "SELECT content_hash FROM articles WHERE id = ?", (id_,)
        ).fetchone()
        new = hashlib.sha256(bytes(old) + key.encode("utf-8", "replace")).digest()[:16]
        connection.execute("UPDATE articles SET content_hash = ? WHERE id = ?", (new, id_))
        connection.execute("DELETE FROM superseded WHERE article_id = ?", (id_,))


def _insert(
    connection: Connection,
    name: str,
    known: str,
    *,
    unique: str | None = None,
    trusted: bool = False,
) -> int:
    (id_,) = connection.execute(
        "INSERT INTO sources (name, folded, known_as, slug, trusted) VALUES (?, ?, ?, ?, ?)"
        " RETURNING id",
        (
            " ".join(storable(name).split()), unique or known, known,
            _free_slug(connection, known), int(trusted),
        ),
    ).fetchone()  # fmt: skip
    return int(id_)


def _unique(known: str, url: str) -> str:
    return f"{known}{_APART}{storable(url)}"


def _nobodys(connection: Connection, names: Iterator[str]) -> str:
    """The first of the names that no source has."""
    for name in names:
        known = folded(name)
        if not connection.execute("SELECT 1 FROM sources WHERE known_as = ?", (known,)).fetchone():
            return name
    raise AssertionError("the names have no end")


def _free_slug(connection: Connection, known: str) -> str:
    wanted = slug_of(known)
    slug, number = wanted, 1
    while connection.execute("SELECT 1 FROM sources WHERE slug = ?", (slug,)).fetchone():
        number += 1
        slug = f"{wanted}-{number}"
    return slug
