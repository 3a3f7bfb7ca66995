"""Which articles match a search, and in which order: the newest thousand, the best of them first."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Literal, NamedTuple

from bot.models import MOST_MATCHES
from bot.storage.engine import Connection
from bot.storage.timestamps import to_seconds
from bot.text.search_query import Query, Term

Order = Literal["relevance", "newest"]

_ID_BITS = 28  # of a place in the index, as migrations make it: the rest is the time
_ID = (1 << _ID_BITS) - 1
_HOURS_18 = 16  # bits of a time in seconds that a place does not tell
_SOURCE = "\ue000"  # what the index's word for a source begins with
_LONG_AGO = -(2**63)
_FEW = 50_000  # articles; among fewer the index gathers all words that begin so as fast as we do
_MOST_SPELLED = 1_000  # words that begin so; each costs 20 µs to look up and 20 to search for
_SPELLED = re.compile("[a-z0-9]+")  # what the index folds as we do


class Matches(NamedTuple):
    """Places in the index, the first that is shown first; of a story that several tell, one."""

    places: list[int]
    order: Order
    capped: bool  # whether more match than were looked at


def find_matches(
    connection: Connection,
    query: Query,
    source_id: int | None,
    since: datetime | None,
    order: Order,
) -> Matches:
    """What matches among the newest `MOST_MATCHES` matches.

    A query with a source and no words gives the newest of that source; one with neither gives
    nothing.
    """
    typed = _expression(query, source_id)
    query = _spelled_out(connection, query)
    expression = _expression(query, source_id)
    if expression is None and source_id is None:
        return Matches([], order, capped=False)
    values = {"match": expression, "source": source_id, **_Since.of(since)._asdict()}
    statement = _NEWEST_OF_SOURCE if expression is None else _NEWEST
    (found,) = connection.execute(statement, {**values, "count": MOST_MATCHES + 1}).fetchone()
    newest = json.loads(found)
    capped = len(newest) > MOST_MATCHES
    ranked = sorted(newest[:MOST_MATCHES], reverse=True)
    if not query.wanted:
        order = "newest"
    if len(ranked) < 2:
        return Matches(ranked, order, capped)
    if order == "relevance" and capped:
        matches = [_kept_to(source_id, match) for match in query.matches_in_title()]
        ranked = _by_titles(connection, matches, values, ranked)
    elif order == "relevance":
        # As it was typed: spelled out, the rarest word that begins so would count most.
        (found,) = connection.execute(_BEST, {**values, "match": typed}).fetchone()
        ranked = json.loads(found)
    return Matches(_told_once(connection, ranked, order), order, capped)


def page_of(connection: Connection, matches: Matches, offset: int, limit: int) -> list[int]:
    """The ids of at most `limit` matching articles from `offset` on."""
    places = matches.places
    begin, end = min(offset, len(places)), min(offset + limit, len(places))
    if matches.order == "newest":
        # to the second: of the same 18 hours places go by id
        first, last = begin, end
        while 0 < first < len(places) and _same_hours(places, first - 1, first):
            first -= 1
        while 0 < last < len(places) and _same_hours(places, last - 1, last):
            last += 1
        rows = connection.execute(_SORTED, (json.dumps(places[first:last]),))
        return [id_ for (id_,) in rows][begin - first : end - first]
    return list(map(_article_id, places[begin:end]))


def _article_id(place: int) -> int:
    return place & _ID


def _same_hours(places: list[int], one: int, other: int) -> bool:
    return places[one] >> _ID_BITS == places[other] >> _ID_BITS


class _Since(NamedTuple):
    """A moment as places in the index tell it: all before `first` is older, all from `sure` on
    is not; between them an article is asked.
    """

    since: int = _LONG_AGO
    first: int = _LONG_AGO
    sure: int = _LONG_AGO

    @classmethod
    def of(cls, moment: datetime | None) -> "_Since":
        if moment is None:
            return cls()
        seconds = to_seconds(moment)
        first = seconds >> _HOURS_18 << _ID_BITS
        return cls(seconds, first, first + (1 << _ID_BITS))


def _expression(query: Query, source_id: int | None) -> str | None:
    """The query in FTS5's words, kept to the source."""
    if query.match is not None:
        return _kept_to(source_id, query.match)
    if query.without is not None and source_id is not None:
        return f"{_token(source_id)} NOT ({query.without})"
    return None


def _kept_to(source_id: int | None, match: str) -> str:
    return match if source_id is None else f"({match}) AND {_token(source_id)}"


def _token(source_id: int) -> str:
    return f'source_token : "{_SOURCE}{source_id:d}"'


def _spelled_out(connection: Connection, query: Query) -> Query:
    """The query with the words that begin as its beginnings do: of a beginning the index gathers
    every place before it gives the first, 0.2 s for one in 40 % of a million articles.
    """
    if not any(term.prefix for group in query.wanted for term in group):
        return query
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()
    if last < _FEW:
        return query
    wanted = [tuple(_spelled(connection, term) for term in group) for group in query.wanted]
    return replace(query, wanted=tuple(wanted))


def _spelled(connection: Connection, term: Term) -> Term:
    beginning = term.text.lower()
    if not (term.prefix and _SPELLED.fullmatch(beginning)):
        return term
    values = {"begin": beginning, "like": f"{beginning}*", "count": _MOST_SPELLED + 1}
    words = tuple(word for (word,) in connection.execute(_WORDS, values))
    return replace(term, spelled=words) if len(words) <= _MOST_SPELLED else term


def _by_titles(
    connection: Connection,
    in_titles: Iterable[str],
    values: Mapping[str, object],
    window: list[int],
) -> list[int]:
    """Those first that say more of the words in their title; among equals the newest.

    With so many matches bm25 would count for 10 ms how rare each word is, and rank short texts
    above those that are about it.
    """
    told = Counter[int]()
    for match in in_titles:
        within = {**values, "match": match, "first": window[-1], "count": MOST_MATCHES}
        told.update(json.loads(connection.execute(_NEWEST, within).fetchone()[0]))
    return sorted(window, key=lambda place: -told[place])


def _told_once(connection: Connection, ranked: list[int], order: Order) -> list[int]:
    """Of a story that several tell, the first; or the newest, where the order is by time."""
    rows = connection.execute(_STORIES, {"places": json.dumps(ranked), "id": _ID})
    stories = {id_: (story, at) for id_, story, at in rows}
    if not stories:
        return ranked
    telling: Iterable[int] = filter(stories.__contains__, map(_article_id, ranked))
    if order == "newest":
        telling = sorted(telling, key=lambda id_: (stories[id_][1], id_), reverse=True)
    chosen: dict[int, int] = {}
    for id_ in telling:
        chosen.setdefault(stories[id_][0], id_)
    hidden = stories.keys() - chosen.values()
    return [place for place in ranked if _article_id(place) not in hidden]


# A place tells the time but for its last 18 hours: only there are articles asked when they were.
_SINCE = """
    rowid >= :first AND (rowid >= :sure
        OR :since <= (SELECT at FROM articles WHERE place_in_index = articles_fts.rowid))
"""
# In one value: a thousand rows would take twice as long to fetch as to find.
_NEWEST = f"""
    SELECT json_group_array(rowid) FROM (
        SELECT rowid FROM articles_fts WHERE articles_fts MATCH :match AND {_SINCE}
        ORDER BY rowid DESC LIMIT :count)
"""  # noqa: S608 - a constant of this file
_NEWEST_OF_SOURCE = f"""
    SELECT json_group_array((at >> {_HOURS_18} << {_ID_BITS}) + id) FROM (
        SELECT at, id FROM articles WHERE source_id = :source AND at >= :since
        ORDER BY at DESC, id DESC LIMIT :count)
"""  # noqa: S608 - numbers of this file
# ORDER BY rank would sort in twice the time. A match in the title counts four times, the source's
# token nothing.
_BEST = f"""
    SELECT json_group_array(rowid) FROM (
        SELECT rowid FROM articles_fts WHERE articles_fts MATCH :match AND {_SINCE}
        ORDER BY bm25(articles_fts, 4, 1, 0), rowid DESC)
"""  # noqa: S608 - a constant of this file
_SORTED = """
    SELECT id FROM articles WHERE place_in_index IN (SELECT value FROM json_each(?))
    ORDER BY at DESC, id DESC
"""
_STORIES = """
    SELECT m.article_id, m.story_id, m.at
    FROM json_each(:places) AS place CROSS JOIN story_members AS m
    WHERE m.article_id = place.value & :id
"""
# From each word to the next that could follow it, without walking through where they stand.
_WORDS = """
    WITH RECURSIVE found (term) AS (
        SELECT (SELECT term FROM words WHERE term >= :begin LIMIT 1)
        UNION ALL
        SELECT (SELECT term FROM words WHERE term >= found.term || char(1) LIMIT 1) FROM found
        WHERE found.term GLOB :like
    )
    SELECT term FROM found WHERE term GLOB :like LIMIT :count
"""
