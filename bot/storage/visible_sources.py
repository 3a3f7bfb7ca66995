"""Which sources a viewer sees: the only place that decides it.

Every read of articles, stories, sources and feeds for people takes a `Viewer` and filters by this.
Articles without a source come from files, which are on for all.
"""

from collections.abc import Iterable, Mapping

from bot.models import OPERATOR, Viewer
from bot.storage.engine import Connection, placeholders

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
_SEEN = f"SELECT s.id FROM sources AS s WHERE s.id IN ({{}}) AND {sees('?', 's.id')}"  # noqa: S608 - constants
_MAY_HIDE = """
    SELECT EXISTS (SELECT 1 FROM sources WHERE from_files = 0)
        OR EXISTS (SELECT 1 FROM muted WHERE guild_id = :viewer)
"""
# Sources that are asked for by their ids, at 4 µs: all 500 of a large store take 200 µs. Who does not
# see some of them usually sees few, which take less.
_MOST_ASKED = 12
_MOST_HIDDEN = 2


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
        if source_id not in self._known and self._ids is None:
            self.look_up([source_id])
        return source_id in self._ids if self._ids is not None else self._known[source_id]

    def look_up(self, source_ids: Iterable[int | None]) -> None:
        """Find out about several sources with one statement instead of one for each."""
        if self._ids is not None:
            return
        unknown = [id_ for id_ in {*source_ids} - self._known.keys() if id_ is not None]
        if not unknown:
            return
        if self._hidden >= _MOST_HIDDEN or len(self._known) + len(unknown) > _MOST_ASKED:
            self._all()
            return
        # Repeated, so that a connection prepares few different statements.
        asked = unknown + unknown[-1:] * ((1 << (len(unknown) - 1).bit_length()) - len(unknown))
        rows = self._connection.execute(
            _SEEN.format(placeholders(asked)), (*asked, self.viewer, self.viewer)
        )
        seen = {id_ for (id_,) in rows}
        self._known.update((id_, id_ in seen) for id_ in unknown)
        self._hidden += len(unknown) - len(seen)

    @property
    def ids(self) -> frozenset[int]:
        """The ids of all of them."""
        return self._all() if self._ids is None else self._ids

    def hide_any(self) -> bool:
        """Whether there are sources that the viewer does not see."""
        if not self._one(_MAY_HIDE, {"viewer": self.viewer}):
            return False
        return bool(self._one("SELECT count(*) FROM sources", {}) > len(self.ids))

    def _all(self) -> frozenset[int]:
        rows = self._connection.execute(VISIBLE, {"viewer": self.viewer})
        self._ids = frozenset(id_ for (id_,) in rows)
        return self._ids

    def _one(self, statement: str, values: Mapping[str, int]) -> int:
        (value,) = self._connection.execute(statement, values).fetchone()
        return int(value)
