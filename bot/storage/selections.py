"""The articles of a selection. Only this module decides what a selection includes.

Digests, schedules and follows all use it, so they agree.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from heapq import merge
from itertools import islice
from typing import NamedTuple

from bot.models import Selection
from bot.storage.engine import LARGEST_ID, LONG_AGO, Connection, Scope, in_chunks, placeholders
from bot.storage.search.named_sources import NamedSources
from bot.storage.visible_sources import VisibleSources
from bot.text.search_query import compile_query

MOST_LOOKED_AT = 5_000  # newest articles of a selection; they take 10 ms


_Row = tuple[int, int, int | None]
"""Time, id and story, as in `Selected`."""


class Selected(NamedTuple):
    """An article of a selection."""

    at: int  # Unix seconds
    id: int
    story: int | None  # None if it shares its story with no other article


def selected_articles(
    connection: Connection,
    visible: VisibleSources,
    selection: Selection,
    *,
    since: int = LONG_AGO,
    until: int = LARGEST_ID,
    alone: int = MOST_LOOKED_AT,
) -> list[Selected]:
    """The newest articles of a selection from `since` to before `until`, newest first.

    At most `MOST_LOOKED_AT`; with a query, those among the newest matches of a search. If only the
    newest stories of one article are of interest, `alone` says how many. The number of
    publishers isn't checked here: see `best_told`.
    """
    sources = sources_of(connection, visible, selection)
    within = (since, until)
    found: Iterable[_Row]
    if selection.query is not None:
        found = _matching(connection, visible, selection.query, sources, within)
    elif sources is None:
        found = connection.execute(_OF_ALL, (*within, MOST_LOOKED_AT))
    else:
        shared = merge(
            *_streams(connection, _SHARED, sources, (*within, MOST_LOOKED_AT)), reverse=True
        )
        lone = merge(*_streams(connection, _ALONE, sources, (*within, alone)), reverse=True)
        both = merge(islice(shared, MOST_LOOKED_AT), islice(lone, alone), reverse=True)
        found = islice(both, MOST_LOOKED_AT)
    return [Selected._make(row) for row in found]


def sources_of(
    connection: Connection, visible: VisibleSources, selection: Selection
) -> list[int | None] | None:
    """The visible sources of a selection; None if articles of every source may be in it.

    An id of None stands for the articles without a source.
    """
    chosen: Iterable[int]
    if selection.category is not None:
        rows = connection.execute(
            "SELECT id FROM sources WHERE category = ?", (selection.category,)
        )
        chosen = [id_ for (id_,) in rows if not selection.sources or id_ in selection.sources]
    elif selection.sources:
        chosen = selection.sources
    elif visible.hide_any():
        return [None, *sorted(visible.ids)]
    else:
        return None
    return [id_ for id_ in chosen if id_ in visible]


def best_told(
    connection: Connection,
    visible: VisibleSources,
    selection: Selection,
    articles: Iterable[Selected],
    updated: Iterable[Selected] = (),
) -> list[Selected]:
    """The newest article of each story with enough voices: most voices first, then the newest.

    `articles` come newest first. Those that are `updated` are all among them.
    """
    newest: dict[int, Selected] = {}
    for each in articles:
        newest.setdefault(each.id if each.story is None else -each.story, each)
    chosen = [*newest.values(), *updated]
    told_by = voices_of(connection, visible, [each.story for each in chosen if each.story])
    counted = [(told_by.get(each.story or 0, 1), each) for each in chosen]
    enough = [(voices, each) for voices, each in counted if voices >= selection.told_by]
    return [each for _, each in sorted(enough, key=_by_voices, reverse=True)]


def _by_voices(counted: tuple[int, Selected]) -> tuple[int, int, int]:
    voices, each = counted
    return voices, each.at, each.id


def voices_of(
    connection: Connection, visible: VisibleSources, stories: Iterable[int]
) -> dict[int, int]:
    """How many publishers that the viewer sees report each story."""
    values = sorted(visible.ids) if visible.hide_any() else []
    seen = f"source_id IN ({placeholders(values)})" if visible.hide_any() else "1 = 1"
    voices: dict[int, int] = {}
    for some in in_chunks(sorted(set(stories))):
        statement = _VOICES.format(placeholders(some), seen)
        voices.update(connection.execute(statement, [*some, *values]))
    return voices


def _matching(
    connection: Connection,
    visible: VisibleSources,
    typed: str,
    sources: Sequence[int | None] | None,
    within: tuple[int, int],
) -> Iterable[_Row]:
    query = compile_query(typed)
    named = NamedSources.of(connection, visible, query)
    if named.unknown is not None:
        return []
    since, until = within
    only = {source.id for source in named.only}
    if sources is not None and None not in sources:
        only = only.intersection(sources) if only else set(filter(None, sources))
        if not only:
            return []
    scope = Scope(
        visible=visible.ids if visible.hide_any() else None,
        sources=sorted(only) or None,
        without_sources=[source.id for source in named.without],
        since=None if since == LONG_AGO else datetime.fromtimestamp(since, UTC),
        until=None if until == LARGEST_ID else datetime.fromtimestamp(until, UTC),
    )
    ids = connection.search_index.with_all_words(query, scope)
    rows: list[_Row] = []
    for some in in_chunks(ids):
        rows += connection.execute(_BY_IDS.format(placeholders(some)), some).fetchall()
    return sorted(rows, reverse=True)


def _streams(
    connection: Connection,
    statement: str,
    sources: Iterable[int | None],
    within: tuple[int, int, int],
) -> Iterator[Iterator[_Row]]:
    """The newest articles of each source. Rows are read only as far as the merged ones are."""
    for source_id in sources:
        where = "source_id IS NULL" if source_id is None else f"source_id = {source_id:d}"
        yield iter(connection.execute(statement.format(where), within))


_SELECT = """
    SELECT a.at, a.id, m.story_id FROM articles AS a
    LEFT JOIN story_members AS m ON m.article_id = a.id
"""
_OF_ALL = f"{_SELECT} WHERE a.at >= ? AND a.at < ? ORDER BY a.at DESC, a.id DESC LIMIT ?"
_BY_IDS = f"{_SELECT} WHERE a.id IN ({{}})"
_SHARED = """
    SELECT at, article_id, story_id FROM story_members
    WHERE {} AND at >= ? AND at < ? ORDER BY at DESC, article_id DESC LIMIT ?
"""
_ALONE = """
    SELECT at, id, NULL FROM articles AS a WHERE {} AND at >= ? AND at < ?
        AND NOT EXISTS (SELECT 1 FROM story_members AS m WHERE m.article_id = a.id)
    ORDER BY at DESC, id DESC LIMIT ?
"""
_VOICES = """
    SELECT story_id, count(DISTINCT voice) FROM story_members WHERE story_id IN ({}) AND {}
    GROUP BY story_id
"""
