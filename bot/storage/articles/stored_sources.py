"""Sources: listing those that a viewer sees, and finding one by what people type."""

import re
import unicodedata

from bot.models import Source, Viewer
from bot.storage.engine import Connection, Database, placeholders
from bot.storage.storable_text import storable
from bot.storage.visible_sources import VISIBLE, VisibleSources, viewer_value
from bot.text.characters import matching_form, one_line

_LONGEST_SLUG = 64
_MOST_COMMAS = 3  # in the name of a source that is given with others
_QUOTED = re.compile('["“”„«»](.+)["“”„«»]')


class Sources:
    """The sources of all stored articles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def stored(self) -> tuple[Source, ...]:
        """All sources, visible or not, for the operator: most articles first, then by name."""
        return await self._database.read(lambda c: _sources(c, "1 = 1", {}))

    async def all(self, viewer: Viewer) -> tuple[Source, ...]:
        """The sources that the viewer sees, those with most articles first, then by name."""
        return await self._seen(viewer, "1 = 1")

    async def from_files(self, viewer: Viewer) -> tuple[Source, ...]:
        """Those of them that have no feed the viewer follows or the operator enabled."""
        return await self._seen(viewer, _WITHOUT_FEED)

    async def any_unnamed(self) -> bool:
        """Whether there are articles that name no source."""
        return await self._database.read(
            lambda connection: bool(connection.execute(_ANY_UNNAMED).fetchone()[0])
        )

    async def muted(self, guild_id: int) -> tuple[Source, ...]:
        """The sources that a server has muted."""
        where = "id IN (SELECT source_id FROM muted WHERE guild_id = :guild)"
        return await self._database.read(lambda c: _sources(c, where, {"guild": guild_id}))

    async def find(self, viewer: Viewer, name: str) -> Source | None:
        """The source with that name or slug, in upper or lower case, if the viewer sees it."""
        return await self._database.read(
            lambda connection: find_source(connection, VisibleSources(connection, viewer), name)
        )

    async def find_several(self, viewer: Viewer, names: str) -> list[tuple[str, Source | None]]:
        """What `find_sources` finds among the sources that the viewer sees."""
        return await self._database.read(
            lambda connection: find_sources(connection, VisibleSources(connection, viewer), names)
        )

    async def get(self, viewer: Viewer, source_id: int) -> Source | None:
        """The source of that id, if the viewer sees it."""
        found = await self._seen(viewer, "id = :id", id=source_id)
        return found[0] if found else None

    async def _seen(self, viewer: Viewer, where: str, **values: int) -> tuple[Source, ...]:
        values = {**values, "viewer": viewer_value(viewer)}
        where = f"{where} AND id IN ({VISIBLE})"
        return await self._database.read(lambda c: _sources(c, where, values))


_ANY_UNNAMED = "SELECT EXISTS (SELECT 1 FROM articles WHERE source_id IS NULL)"
_WITHOUT_FEED = """
    NOT EXISTS (
        SELECT 1 FROM feeds AS f CROSS JOIN followers AS w ON w.feed_id = f.id
        WHERE f.source_id = sources.id AND w.guild_id IN (0, :viewer))
"""


def find_source(connection: Connection, visible: VisibleSources, name: str) -> Source | None:
    """The visible source with that name or slug. A name takes precedence over a slug.

    Case, invisible characters and quotes around the name don't matter.
    """
    typed = one_line(name)
    quoted = _QUOTED.fullmatch(typed)
    names = list(
        dict.fromkeys(
            [folded(name), folded(typed), matching_form(typed), folded(quoted[1] if quoted else "")]
        )
    )
    marks = placeholders(names)
    rows = connection.execute(
        "SELECT id, name, slug, articles FROM sources"  # noqa: S608 - only question marks
        f" WHERE known_as IN ({marks}) OR slug IN ({marks})"
        f" ORDER BY CASE WHEN known_as IN ({marks}) THEN 0 ELSE 1 END, id",
        [*names, *names, *names],
    )
    return next((Source(*row) for row in rows if row[0] in visible), None)


def find_sources(
    connection: Connection, visible: VisibleSources, typed: str
) -> list[tuple[str, Source | None]]:
    """The visible source of that name, or the sources of the names between its commas.

    Each name with its source, None if the viewer sees none of that name; at least one. A name may
    itself have up to three commas: the longest name that a source has is taken.
    """
    source = find_source(connection, visible, typed)
    if source is not None or "," not in typed:
        return [(typed, source)]
    parts = [part for part in typed.split(",") if part.strip()]
    found: dict[str, Source | None] = {}
    while parts:
        for size in range(min(len(parts), _MOST_COMMAS + 1), 0, -1):
            name = ",".join(parts[:size]).strip()
            if source := find_source(connection, visible, name):
                break
        found[name] = source
        del parts[:size]
    return list(found.items()) or [(typed, None)]


def folded(name: str) -> str:
    """What a name is looked up by: without differences of case, composition and spaces."""
    return " ".join(unicodedata.normalize("NFC", storable(name)).casefold().split())


def slug_of(name: str) -> str:
    """A name in lower case with hyphens, in ASCII where possible; what names that look alike share."""
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", folded(name)) if not unicodedata.combining(c)
    )
    return re.sub(r"[\W_]+", "-", plain)[:_LONGEST_SLUG].strip("-") or "source"


def _sources(connection: Connection, where: str, values: dict[str, int]) -> tuple[Source, ...]:
    rows = connection.execute(
        f"SELECT id, name, slug, articles FROM sources WHERE {where}"  # noqa: S608 - conditions of this file
        " ORDER BY articles DESC, known_as, id",
        values,
    )
    return tuple(Source(*row) for row in rows)
