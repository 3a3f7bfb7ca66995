"""Sources: finding one by what people type, and adding one when an article names it."""

import re
import unicodedata

from bot.models import Source
from bot.storage.engine import Connection, Database
from bot.storage.storable_text import storable

_LONGEST_SLUG = 64


class Sources:
    """The sources of all stored articles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Source, ...]:
        """All sources, those with most articles first, then by name."""
        return await self._database.read(_all)

    async def find(self, name: str) -> Source | None:
        """The source with that name or slug, in upper or lower case."""
        return await self._database.read(lambda connection: find_source(connection, name))


def find_source(connection: Connection, name: str) -> Source | None:
    """The source with that name or slug, in any case. A name takes precedence over a slug."""
    row = connection.execute(
        "SELECT id, name, slug, articles FROM sources"
        " WHERE folded = :folded OR slug = :folded"
        " ORDER BY CASE WHEN folded = :folded THEN 0 ELSE 1 END LIMIT 1",
        {"folded": _folded(name)},
    ).fetchone()
    return None if row is None else Source(*row)


def source_id_for(connection: Connection, name: str) -> int | None:
    """The id of the source with that name, inserted if it is new; None for an empty name."""
    folded = _folded(name)
    if not folded:
        return None
    row = connection.execute("SELECT id FROM sources WHERE folded = ?", (folded,)).fetchone()
    if row is None:
        row = connection.execute(
            "INSERT INTO sources (name, folded, slug) VALUES (?, ?, ?) RETURNING id",
            (" ".join(storable(name).split()), folded, _free_slug(connection, folded)),
        ).fetchone()
    return int(row[0])


def _all(connection: Connection) -> tuple[Source, ...]:
    rows = connection.execute(
        "SELECT id, name, slug, articles FROM sources ORDER BY articles DESC, folded"
    )
    return tuple(Source(*row) for row in rows)


def _free_slug(connection: Connection, folded: str) -> str:
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c)
    )
    wanted = re.sub(r"[\W_]+", "-", plain)[:_LONGEST_SLUG].strip("-") or "source"
    slug, number = wanted, 1
    while connection.execute("SELECT 1 FROM sources WHERE slug = ?", (slug,)).fetchone():
        number += 1
        slug = f"{wanted}-{number}"
    return slug


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", storable(name)).casefold().split())
