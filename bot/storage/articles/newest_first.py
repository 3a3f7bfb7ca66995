"""The order of lists: newest first, undated articles after all dated ones, one of each story."""

from collections.abc import Iterator
from heapq import merge
from typing import Literal, NamedTuple

from bot.models import Cursor
from bot.storage.engine import LARGEST_ID, Connection
from bot.storage.visible_sources import VisibleSources

Direction = Literal["older", "newer"]

# Articles that are skipped before each source's own are looked up: a server may follow one source
# in a thousand, or one that publishes once a year.
_SKIPPED = 250
_ROWS = 256  # asked for at once; no more of them are read than needed


class _Listed(NamedTuple):
    at: int
    id: int
    source_id: int | None

    @property
    def dated(self) -> bool:
        return self.at >= _UNDATED


_UNDATED = -(2**39)  # times below are those of undated articles; no dated one is that old


class Listing:
    """The articles that a viewer sees, of all sources or of one, in the order of lists.

    Of each story only one article is shown: the newest dated one, or the newest if none is dated.
    """

    def __init__(
        self, connection: Connection, visible: VisibleSources, source_id: int | None = None
    ) -> None:
        self._connection = connection
        self._visible = visible
        self._source_id = source_id
        self._shown: dict[int, int] = {}  # the article that is shown, by story

    def older(self, place: Cursor | None) -> Iterator[Cursor]:
        """The places after this one, or from the first one on."""
        start = place or Cursor(LARGEST_ID, LARGEST_ID)
        return self._shown_ones("older", _Listed(*start, None))

    def newer(self, place: Cursor) -> Iterator[Cursor]:
        """The places before this one, the nearest first."""
        return self._shown_ones("newer", _Listed(*place, None))

    def _shown_ones(self, direction: Direction, place: _Listed) -> Iterator[Cursor]:
        for each in self._visible_ones(direction, place):
            if self._is_shown(each):
                yield Cursor(each.at, each.id)

    def _visible_ones(self, direction: Direction, place: _Listed) -> Iterator[_Listed]:
        if self._source_id is not None:
            if self._source_id in self._visible:
                yield from self._of_source(self._source_id, direction, place)
            return
        left_at = place
        for each in self._walk(direction, place):
            left_at = each
            if each.source_id in self._visible:
                yield each
            else:
                break
        else:
            return
        ids: list[int | None] = [None, *sorted(self._visible.ids)]
        streams = (self._of_source(id_, direction, left_at) for id_ in ids)
        yield from merge(*streams, key=lambda each: each[:2], reverse=direction == "older")

    def _walk(self, direction: Direction, place: _Listed) -> Iterator[_Listed]:
        """The visible articles; the last one is not, if too many had to be skipped."""
        known: dict[int | None, bool] = {}  # a fifth of the time of asking for each article
        seen = skipped = 0
        while True:
            values = {"at": place.at, "id": place.id, "count": _ROWS}
            read = 0
            for row in self._connection.execute(_ALL[direction], values):
                read += 1
                source_id = row[2]
                visible = known.get(source_id)
                if visible is None:
                    visible = known[source_id] = source_id in self._visible
                if visible:
                    seen += 1
                    yield _Listed(*row)
                else:
                    skipped += 1
                    if skipped >= _SKIPPED + 16 * seen:
                        yield _Listed(*row)
                        return
            if read < _ROWS:
                return
            place = _Listed(*row)

    def _of_source(
        self, source_id: int | None, direction: Direction, place: _Listed
    ) -> Iterator[_Listed]:
        statement = _OF_NO_SOURCE if source_id is None else _OF_SOURCE
        return self._rows(statement[direction], place, source_id)

    def _rows(
        self, statement: str, place: _Listed, source_id: int | None = None
    ) -> Iterator[_Listed]:
        while True:
            values = {"at": place.at, "id": place.id, "source": source_id, "count": _ROWS}
            read = 0
            for row in self._connection.execute(statement, values):
                read += 1
                place = _Listed(*row)
                yield place
            if read < _ROWS:
                return

    def _is_shown(self, listed: _Listed) -> bool:
        row = self._connection.execute(
            "SELECT story_id FROM story_members WHERE article_id = ?", (listed.id,)
        ).fetchone()
        if row is None:
            return True
        (story,) = row
        if story not in self._shown:
            self._shown[story] = self._article_of(story)
        return self._shown[story] == listed.id

    def _article_of(self, story: int) -> int:
        first = 0
        for id_, source_id, dated in self._connection.execute(_STORY, (story,)):
            if source_id in self._visible and self._source_id in (None, source_id):
                if dated:
                    return int(id_)
                first = first or id_
        return first


def _statements(where: str) -> dict[Direction, str]:
    # Row values lead straight to the place; (at < ? OR (at = ? AND id < ?)) takes 31 times as long.
    select = "SELECT a.listed_at, a.id, a.source_id FROM articles AS a WHERE"
    return {
        "older": f"{select} {where} (a.listed_at, a.id) < (:at, :id)"
        " ORDER BY a.listed_at DESC, a.id DESC LIMIT :count",
        "newer": f"{select} {where} (a.listed_at, a.id) > (:at, :id)"
        " ORDER BY a.listed_at, a.id LIMIT :count",
    }


_ALL = _statements("")
_OF_SOURCE = _statements("a.source_id = :source AND")
_OF_NO_SOURCE = _statements("a.source_id IS NULL AND")
_STORY = """
    SELECT m.article_id, m.source_id, a.published_at IS NOT NULL
    FROM story_members AS m CROSS JOIN articles AS a ON a.id = m.article_id
    WHERE m.story_id = ? ORDER BY m.at DESC, m.article_id DESC
"""
