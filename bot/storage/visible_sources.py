"""Which sources a viewer sees: the only place that decides it.

Every read of articles, stories, sources and feeds for people takes a `Viewer` and filters by this.
Articles without a source come from files, which are on for all.
"""

from collections.abc import Mapping

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


class SourceViewers:
    """Which servers see a source, for an article that many of them may be posted.

    It agrees with `VISIBLE`; everybody sees an article without a source.
    """

    def __init__(self, connection: Connection, source_id: int | None) -> None:
        self._for_all = source_id is None or self._is_from_files(connection, source_id)
        self._followers: frozenset[int] = frozenset()
        self._muted: frozenset[int] = frozenset()
        if source_id is not None:
            followers = connection.execute(_FOLLOWERS, (source_id,))
            self._followers = frozenset(guild_id for (guild_id,) in followers)
            muted = connection.execute(
                "SELECT guild_id FROM muted WHERE source_id = ?", (source_id,)
            )
            self._muted = frozenset(guild_id for (guild_id,) in muted)
        self._for_all = self._for_all or OPERATOR in self._followers

    def __contains__(self, guild_id: int) -> bool:
        """Whether the server sees it; `OPERATOR` stands for direct messages."""
        return (self._for_all or guild_id in self._followers) and guild_id not in self._muted

    @staticmethod
    def _is_from_files(connection: Connection, source_id: int) -> bool:
        row = connection.execute(
            "SELECT from_files FROM sources WHERE id = ?", (source_id,)
        ).fetchone()
        return row is not None and bool(row[0])


_FOLLOWERS = """
    SELECT DISTINCT w.guild_id FROM feeds AS f CROSS JOIN followers AS w ON w.feed_id = f.id
    WHERE f.source_id = ?
"""
_SEES = f"SELECT {sees(':viewer', ':source')}"
_MAY_HIDE = """
    SELECT EXISTS (SELECT 1 FROM sources WHERE from_files = 0)
        OR EXISTS (SELECT 1 FROM muted WHERE guild_id = :viewer)
"""
# Sources that are asked for one by one, at 4 µs: all 500 of a large store take 200 µs. Who does not see
# some of them usually sees few, which take less.
_ASKED_ALONE = 8
_HIDDEN_ALONE = 2


class VisibleSources:
    """The sources that a viewer sees at the moment of a transaction."""

    def __init__(self, connection: Connection, viewer: Viewer) -> None:
        self._connection = connection
        self._known: dict[int, bool] = {}
        self._hidden = 0
        self._ids: frozenset[int] | None = None
        self.viewer = viewer_value(viewer)

    def __contains__(self, source_id: int | None) -> bool:
        if source_id is None:
            return True
        if source_id in self._known:
            return self._known[source_id]
        if self._ids is None and len(self._known) < _ASKED_ALONE and self._hidden < _HIDDEN_ALONE:
            values = {"viewer": self.viewer, "source": source_id}
            seen = self._known[source_id] = bool(self._one(_SEES, values))
            self._hidden += not seen
            return seen
        return source_id in self.ids

    @property
    def ids(self) -> frozenset[int]:
        """The ids of all of them."""
        if self._ids is None:
            rows = self._connection.execute(VISIBLE, {"viewer": self.viewer})
            self._ids = frozenset(id_ for (id_,) in rows)
        return self._ids

    def hide_any(self) -> bool:
        """Whether there are sources that the viewer does not see."""
        if not self._one(_MAY_HIDE, {"viewer": self.viewer}):
            return False
        return bool(self._one("SELECT count(*) FROM sources", {}) > len(self.ids))

    def _one(self, statement: str, values: Mapping[str, int]) -> int:
        (value,) = self._connection.execute(statement, values).fetchone()
        return int(value)
