"""Which publisher a source belongs to: several sources of one publisher are one voice.

A feed's publisher is decided by its address alone, because a feed can claim any title, homepage and
links. `settle_publishers` is told which domains belong together. A source from files
has no address: its name counts, unless all its articles' links lead to one of those known domains. An
unknown domain says nothing, because collections of many outlets often link to one place.
"""

from collections.abc import Mapping

from bot.storage.engine import Connection
from bot.storage.storable_text import storable
from bot.text.agencies import agency_called
from bot.text.characters import matching_form
from bot.text.publisher_domains import publisher_domain

_LINKS = 20  # newest articles of a source whose links are looked at
_APART = "\x1f"  # in `folded` between a stranger's name and the URL of its feed


def publisher_of(connection: Connection, source_id: int) -> int:
    """The id of a source's publisher, decided at the first call."""
    row = connection.execute(
        "SELECT publisher_id FROM sources WHERE id = ?", (source_id,)
    ).fetchone()
    return int(row[0]) if row and row[0] is not None else _decide(connection, source_id)


def decide_again(connection: Connection, source_id: int) -> None:
    """Decide a source's publisher once more, if it was decided before."""
    (publisher_id,) = connection.execute(
        "SELECT publisher_id FROM sources WHERE id = ?", (source_id,)
    ).fetchone()
    if publisher_id is not None:
        _decide(connection, source_id)


def _decide(connection: Connection, source_id: int) -> int:
    """Decide a source's publisher and return its id.

    Articles that spoke for the former publisher speak for the new one.
    """
    name, unique, former = connection.execute(
        "SELECT name, folded, publisher_id FROM sources WHERE id = ?", (source_id,)
    ).fetchone()
    domain = _domain_of_feed(connection, source_id, unique)
    owner = _owner(connection, domain or _domain_of_links(connection, source_id))
    if domain is None or owner is not None:
        publisher = publisher_called(connection, owner or name)
    else:
        publisher = _publisher(connection, f"site:{storable(domain)}", None)
    if publisher != former:
        connection.execute(
            "UPDATE sources SET publisher_id = ? WHERE id = ?", (publisher, source_id)
        )
        connection.execute(
            "UPDATE story_members SET voice = ? WHERE source_id = ? AND voice IN (?, ?)",
            (publisher, source_id, former, -source_id),
        )
    return publisher


def publisher_called(connection: Connection, name: str) -> int:
    """The id of the publisher that readers know by this name, such as a news agency."""
    known = agency_called(name) or " ".join(storable(name).split())
    return _publisher(connection, f"name:{matching_form(known)}", known)


def has_undecided(connection: Connection) -> bool:
    """Whether some source in stories has no publisher yet."""
    return connection.execute(f"{_UNDECIDED} LIMIT 1").fetchone() is not None


def are_settled(connection: Connection, domains: Mapping[str, str]) -> bool:
    """Whether `settle_publishers` would change nothing."""
    return _stored_domains(connection) == domains and not _undecided(connection, _UNDECIDED)


def settle_publishers(connection: Connection, domains: Mapping[str, str]) -> None:
    """Decide the publishers of all sources in stories, again if `domains` has changed.

    `domains` are the domains that are known to belong to a publisher, with its name.
    """
    if _stored_domains(connection) == domains:
        undecided = _undecided(connection, _UNDECIDED)
    else:
        undecided = _undecided(connection, _ALL_IN_STORIES)
        connection.execute("DELETE FROM publisher_domains")
        connection.executemany(
            "INSERT INTO publisher_domains (domain, publisher) VALUES (?, ?)", domains.items()
        )
    for source_id in undecided:
        _decide(connection, source_id)


def _stored_domains(connection: Connection) -> dict[str, str]:
    rows = connection.execute("SELECT domain, publisher FROM publisher_domains")
    return dict(rows.fetchall())


def _undecided(connection: Connection, statement: str) -> list[int]:
    return [source_id for (source_id,) in connection.execute(statement)]


_IN_STORIES = "EXISTS (SELECT 1 FROM story_members AS m WHERE m.source_id = sources.id)"
_ALL_IN_STORIES = f"SELECT id FROM sources WHERE publisher_id IS NOT NULL OR {_IN_STORIES}"  # noqa: S608 - a constant
_UNDECIDED = f"SELECT id FROM sources WHERE publisher_id IS NULL AND {_IN_STORIES}"  # noqa: S608 - a constant


def _domain_of_feed(connection: Connection, source_id: int, unique: str) -> str | None:
    """The domain of a source's first feed."""
    row = connection.execute(
        "SELECT url FROM feeds WHERE source_id = ? ORDER BY id LIMIT 1", (source_id,)
    ).fetchone()
    return publisher_domain(row[0] if row else unique.partition(_APART)[2])


def _domain_of_links(connection: Connection, source_id: int) -> str | None:
    """The domain of a source's articles, if all have the same."""
    links = connection.execute(
        "SELECT url FROM articles WHERE source_id = ? ORDER BY at DESC, id DESC LIMIT ?",
        (source_id, _LINKS),
    ).fetchall()
    domains = {publisher_domain(url) for (url,) in links if url}
    return domains.pop() if len(domains) == 1 else None


def _owner(connection: Connection, domain: str | None) -> str | None:
    """The name of the publisher that is known to own a domain."""
    if domain is None:
        return None
    row = connection.execute(
        "SELECT publisher FROM publisher_domains WHERE domain = ?", (domain,)
    ).fetchone()
    return str(row[0]) if row else None


def _publisher(connection: Connection, key: str, name: str | None) -> int:
    row = connection.execute("SELECT id FROM publishers WHERE key = ?", (key,)).fetchone()
    if row is None:
        row = connection.execute(
            "INSERT INTO publishers (key, name) VALUES (?, ?) RETURNING id", (key, name)
        ).fetchone()
    return int(row[0])
