"""Which sources a viewer sees: the only place that decides it.

Every read of articles, stories, sources and feeds for people takes a `Viewer` and filters by this.
Articles without a source come from files, which are on for all.
"""

from typing import Any

from bot.models import OPERATOR, Viewer
from bot.storage.engine import Connection

# The ids of the sources that the viewer `:viewer` sees, to select from or for a list after IN.
VISIBLE = f"""
    SELECT id FROM sources WHERE from_files = 1
    UNION SELECT f.source_id FROM followers AS w CROSS JOIN feeds AS f ON f.id = w.feed_id
        WHERE w.guild_id IN ({OPERATOR:d}, :viewer)
    EXCEPT SELECT source_id FROM muted WHERE guild_id = :viewer
"""  # noqa: S608 - a number


def sees(guild: str, source: str) -> str:
    """The condition that a server sees a source, both given as SQL, such as columns.

    For statements about many servers; it agrees with `VISIBLE`.
    """
    return f"""(
        NOT EXISTS (
            SELECT 1 FROM muted WHERE muted.guild_id = {guild} AND muted.source_id = {source})
        AND (
            EXISTS (SELECT 1 FROM sources AS s2 WHERE s2.id = {source} AND s2.from_files = 1)
            OR EXISTS (
                SELECT 1 FROM feeds AS f CROSS JOIN followers AS w ON w.feed_id = f.id
                WHERE f.source_id = {source} AND w.guild_id IN ({OPERATOR:d}, {guild}))))
    """  # noqa: S608 - column names of the callers


def viewer_value(viewer: Viewer) -> int:
    """What `:viewer` stands for in `VISIBLE`. Direct messages are nobody's server."""
    return viewer.guild_id or OPERATOR


class VisibleSources:
    """The sources that a viewer sees at the moment of a transaction."""

    def __init__(self, connection: Connection, viewer: Viewer) -> None:
        self._connection = connection
        self.viewer = viewer_value(viewer)
        rows: Any = connection.execute(VISIBLE, {"viewer": self.viewer})
        self.ids = frozenset(id_ for (id_,) in rows)

    def __contains__(self, source_id: int | None) -> bool:
        return source_id is None or source_id in self.ids

    def hide_any(self) -> bool:
        """Whether there are sources that the viewer does not see."""
        (count,) = self._connection.execute("SELECT count(*) FROM sources").fetchone()
        return bool(count > len(self.ids))
