"""The order of lists: newest first, undated articles after all dated ones, one of each story."""

from collections.abc import Iterator, Mapping, Sequence
from heapq import merge
from itertools import islice
from typing import Literal, NamedTuple

from bot.models import Cursor
from bot.storage.engine import LARGEST_ID, Connection, placeholders
from bot.storage.visible_sources import VisibleSources

Direction = Literal["older", "newer"]

# Articles that are skipped before each source's own are looked up: a server may follow one source
# in a thousand, or one that publishes once a year.
_SKIPPED = 250
_ROWS, _MORE_ROWS = 64, 256  # asked for at once: at first, and if these are not enough


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
    `wanted` is how many places are going to be taken. Visibility and stories are looked up for that
    many articles at once: a server takes longer to answer a statement than to execute it.
    """

    def __init__(
        self,
        connection: Connection,
        visible: VisibleSources,
        source_id: int | None = None,
        *,
        wanted: int,
    ) -> None:
        self._connection = connection
        self._visible = visible
        self._source_id = source_id
        self._wanted = wanted
        self._shown: dict[int, int] = {}  # the article that is shown, by story

    def older(self, place: Cursor | None) -> Iterator[Cursor]:
        """The places after this one, or from the first one on."""
        for some in self._visible_ones("older", place or Cursor(LARGEST_ID, LARGEST_ID)):
            yield from self._shown_of(some, place)

    def newer(self, place: Cursor) -> Iterator[Cursor]:
        """The places before this one, the nearest first."""
        for some in self._visible_ones("newer", place):
            yield from self._shown_of(some, Cursor(*some[0][:2]))

    def _shown_of(self, some: Sequence[_Listed], since: Cursor | None) -> Iterator[Cursor]:
        """Those that are shown.

        This listing had no article of a new story since the place `since`; None if it had all.
        """
        ids = [each.id for each in some]
        story_of = dict(self._connection.execute(_STORIES.format(placeholders(ids)), ids))
        if story_of:
            first_of = {
                story_of[each.id]: each
                for each in reversed(some)
                if each.id in story_of and story_of[each.id] not in self._shown
            }
            if first_of:
                self._look_up(first_of, since)
            hidden = {id_ for id_, story in story_of.items() if self._shown[story] != id_}
            some = [each for each in some if each.id not in hidden]
        for at, id_, _ in some:
            yield Cursor(at, id_)

    def _look_up(self, first_of: Mapping[int, _Listed], since: Cursor | None) -> None:
        """Find out which articles of stories are shown, each given with its first in this listing."""
        shown = {story: each.id for story, each in first_of.items() if since is None or each.dated}
        if since is not None:
            ids = [each.id for each in first_of.values()]
            rows = self._connection.execute(_SINCE.format(placeholders(ids)), (*since, *ids))
            for story, id_, source_id, dated in rows.fetchall():
                if dated and self._competes(source_id):
                    shown[story] = id_
                else:
                    shown.pop(story, None)
        self._shown.update(shown)
        for story in first_of.keys() - shown.keys():
            self._shown[story] = self._article_of(story)

    def _visible_ones(self, direction: Direction, place: Cursor) -> Iterator[Sequence[_Listed]]:
        """The visible articles, as many at once as are wanted."""
        visible = self._each_visible(direction, place)
        while some := list(islice(visible, self._wanted)):
            yield some

    def _each_visible(self, direction: Direction, place: Cursor) -> Iterator[_Listed]:
        if self._source_id is not None:
            if self._source_id in self._visible:
                yield from self._of_source(self._source_id, direction, place)
            return
        for each in self._walk(direction, place):
            if each.source_id in self._visible:
                yield each
            else:
                place = Cursor(each.at, each.id)
                break
        else:
            return
        ids: list[int | None] = [None, *sorted(self._visible.ids)]
        streams = (self._of_source(id_, direction, place) for id_ in ids)
        yield from merge(*streams, key=lambda each: each[:2], reverse=direction == "older")

    def _walk(self, direction: Direction, place: Cursor) -> Iterator[_Listed]:
        """The visible articles; the last one is not, if too many had to be skipped."""
        known: dict[int | None, bool] = {}  # a fifth of the time of asking for each article
        seen = skipped = 0
        rows, count = self._rows(_ALL[direction], place), self._wanted
        while some := list(islice(rows, count)):
            count = min(_ROWS, 2 * count)
            unknown = {row[2] for row in some}.difference(known)
            if unknown:
                self._visible.look_up(unknown)
                known.update((id_, id_ in self._visible) for id_ in unknown)
            for row in some:
                if known[row[2]]:
                    seen += 1
                    yield _Listed(*row)
                else:
                    skipped += 1
                    if skipped >= _SKIPPED + 16 * seen:
                        yield _Listed(*row)
                        return

    def _of_source(
        self, source_id: int | None, direction: Direction, place: Cursor
    ) -> Iterator[_Listed]:
        statement = _OF_NO_SOURCE if source_id is None else _OF_SOURCE
        return map(_Listed._make, self._rows(statement[direction], place, source_id))

    def _rows(
        self, statement: str, place: Cursor, source_id: int | None = None
    ) -> Iterator[tuple[int, int, int | None]]:
        """The articles from a place on, ever more at once: time, id and source of each."""
        count = _ROWS
        while True:
            values = {"at": place.at, "id": place.id, "source": source_id}
            read = 0
            for row in self._connection.execute(f"{statement} LIMIT {count:d}", values):
                read += 1
                yield row
            if read < count:
                return
            place = Cursor(*row[:2])
            count = _MORE_ROWS

    def _article_of(self, story: int) -> int:
        first = 0
        for id_, source_id, dated in self._connection.execute(_STORY, (story,)):
            if self._competes(source_id):
                if dated:
                    return int(id_)
                first = first or id_
        return first

    def _competes(self, source_id: int | None) -> bool:
        """Whether articles of the source may be the one that is shown of their story."""
        return self._source_id in (None, source_id) and source_id in self._visible


def _statements(where: str) -> dict[Direction, str]:
    # Row values lead straight to the place; (at < ? OR (at = ? AND id < ?)) takes 31 times as long.
    # The limit is written out: PostgreSQL makes a new plan for each number that it is given, in 50 µs.
    select = "SELECT a.listed_at, a.id, a.source_id FROM articles AS a WHERE"
    return {
        "older": f"{select} {where} (a.listed_at, a.id) < (:at, :id)"
        " ORDER BY a.listed_at DESC, a.id DESC",
        "newer": f"{select} {where} (a.listed_at, a.id) > (:at, :id) ORDER BY a.listed_at, a.id",
    }


_ALL = _statements("")
_OF_SOURCE = _statements("a.source_id = :source AND")
_OF_NO_SOURCE = _statements("a.source_id IS NULL AND")


_STORIES = "SELECT article_id, story_id FROM story_members WHERE article_id IN ({})"
_STORY = """
    SELECT m.article_id, m.source_id, a.published_at IS NOT NULL
    FROM story_members AS m CROSS JOIN articles AS a ON a.id = m.article_id
    WHERE m.story_id = ? ORDER BY m.at DESC, m.article_id DESC
"""
# Of the stories of some articles, the newest article, if it is not older than a place.
_SINCE = """
    SELECT m.story_id, m.article_id, m.source_id, a.published_at IS NOT NULL
    FROM story_members AS listed
    CROSS JOIN story_members AS m ON m.article_id = (
        SELECT newest.article_id FROM story_members AS newest
        WHERE newest.story_id = listed.story_id AND (newest.at, newest.article_id) >= (?, ?)
        ORDER BY newest.at DESC, newest.article_id DESC LIMIT 1)
    CROSS JOIN articles AS a ON a.id = m.article_id
    WHERE listed.article_id IN ({})
"""
