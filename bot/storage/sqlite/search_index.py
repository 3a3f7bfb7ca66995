"""The FTS5 index: filling it, and finding the newest thousand matches with the best of them first.

A row of the index stands at a *place*: the article's time to 18 hours in the upper bits, its id
in the lower 28. Rows in the order of places are in the order of time, and a place gives the id.
"""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from datetime import datetime
from typing import Any, NamedTuple

from bot.models import MAX_MATCHES, MatchOrder
from bot.storage.engine import LONG_AGO, MatchPage
from bot.storage.sqlite.fts_expression import match_expression, title_expressions
from bot.storage.timestamps import to_seconds
from bot.text.search_query import Query, Term

_ID_BITS = 28  # of a place, as the migrations make it: the rest is the time
_ID = (1 << _ID_BITS) - 1
_HOURS_18 = 16  # bits of a time in seconds that a place leaves out

SPELLED_FROM = 50_000  # articles; below, FTS5 gathers the words of a prefix as fast as we do
MOST_SPELLED = 1_000  # words of one prefix; each costs 20 µs to look up and 20 to search for
# Visible articles among the newest matches that are as good as a thousand: ten pages of results.
_ENOUGH_VISIBLE = 50
_SPELLED = re.compile("[a-z0-9]+")  # what FTS5 folds as we do


class FullTextIndex:
    """The index of one connection; see `bot.storage.engine.SearchIndex` for its promises.

    Prefixes are spelled out from `spelled_from` articles on, unless they stand for more than
    `most_spelled` words.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        *,
        spelled_from: int = SPELLED_FROM,
        most_spelled: int = MOST_SPELLED,
    ) -> None:
        self._connection = connection
        self._spelled_from = spelled_from
        self._most_spelled = most_spelled

    def add(self, first_id: int) -> None:
        """Index the articles from this id on, which have just been inserted."""
        # The plus makes SQLite sort the hundred new rows instead of walking the index of all
        # places, which is sorted already.
        self._connection.execute(
            "INSERT INTO articles_fts (rowid, title, body, source_token)"
            " SELECT place_in_index, title, body, char(57344) || coalesce(source_id, 0)"
            " FROM articles WHERE id >= ? ORDER BY +place_in_index",
            (first_id,),
        )

    def find(
        self,
        query: Query,
        *,
        visible: Set[int] | None,
        source_id: int | None,
        since: datetime | None,
        order: MatchOrder,
        offset: int,
        limit: int,
    ) -> MatchPage:
        """At most `limit` matches from `offset` on, among the newest `MAX_MATCHES` articles."""
        if not query.wanted:
            order = "newest"
        places, looked_at = self._places(query, visible, source_id, since, order)
        page = self._page(places, order, min(offset, len(places)), limit)
        return MatchPage(page, len(places), looked_at)

    def _places(
        self,
        query: Query,
        visible: Set[int] | None,
        source_id: int | None,
        since: datetime | None,
        order: MatchOrder,
    ) -> tuple[list[int], int | None]:
        """The places of all matches that are looked at, in order, and their number if more exist."""
        spelled = self._spelled(query)
        sources: Collection[int] | None = None if source_id is None else (source_id,)
        expression = match_expression(query, sources, spelled)
        if expression is None and source_id is None:
            return [], None
        values = {"match": expression, "source": source_id, **_Since.of(since)._asdict()}
        hides = visible is not None and source_id is None
        if hides:
            newest, capped = self._newest_visible(values, [0, *(visible or ())])
            if capped and len(newest) < _ENOUGH_VISIBLE:
                # Not by the source of each match: of a frequent word in few sources there may be
                # hundreds of thousands to skip.
                sources, hides = [0, *(visible or ())], False
                values["match"] = match_expression(query, sources, spelled)
        if not hides:
            statement = _NEWEST_OF_SOURCE if expression is None else _NEWEST
            newest = self._array(statement, {**values, "count": MAX_MATCHES + 1})
            capped = len(newest) > MAX_MATCHES
        ranked = sorted(newest[:MAX_MATCHES], reverse=True)
        looked_at = len(ranked) if capped else None
        if len(ranked) < 2:
            return ranked, looked_at
        if order == "relevance" and capped:
            ranked = self._by_titles(title_expressions(query, sources, spelled), values, ranked)
        elif order == "relevance":
            # with the prefix as typed: spelled out, its rarest word would count most
            best = self._array(_BEST, {**values, "match": match_expression(query, sources)})
            ranked = list(filter(set(ranked).__contains__, best)) if hides else best
        return self._one_of_each_story(ranked, order), looked_at

    def _newest_visible(
        self, values: Mapping[str, object], visible: Sequence[int]
    ) -> tuple[list[int], bool]:
        """The visible ones of the newest matches, and whether there are older matches."""
        wanted = {**values, "visible": json.dumps(visible), "count": MAX_MATCHES + 1}
        newest, count = self._connection.execute(_NEWEST_VISIBLE, wanted).fetchone()
        return list(json.loads(newest)), count > MAX_MATCHES

    def _page(self, places: Sequence[int], order: MatchOrder, begin: int, limit: int) -> list[int]:
        """The ids of the articles at `places[begin : begin + limit]`."""
        end = min(begin + limit, len(places))
        if order == "relevance":
            return list(map(_article_id, places[begin:end]))
        # To the second: within the same 18 hours, places are in the order of ids.
        first, last = begin, end
        while 0 < first < len(places) and _same_hours(places, first - 1, first):
            first -= 1
        while 0 < last < len(places) and _same_hours(places, last - 1, last):
            last += 1
        rows = self._connection.execute(_SORTED, (json.dumps(places[first:last]),))
        return [id_ for (id_,) in rows][begin - first : end - first]

    def _spelled(self, query: Query) -> dict[Term, tuple[str, ...]]:
        """The indexed words that each prefix of a query stands for.

        FTS5 gathers every place of a prefix before it returns the first: 0.2 s for a prefix that
        matches 40 % of a million articles.
        """
        prefixes = [term for group in query.wanted for term in group if term.prefix]
        if not prefixes:
            return {}
        last = self._connection.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()[0]
        if last < self._spelled_from:
            return {}
        spelled = {term: self._words(term.text.lower()) for term in prefixes}
        return {term: words for term, words in spelled.items() if words}

    def _words(self, prefix: str) -> tuple[str, ...]:
        """The indexed words with that prefix; none if they are too many or folded otherwise."""
        if not _SPELLED.fullmatch(prefix):
            return ()
        values = {"begin": prefix, "like": f"{prefix}*", "count": self._most_spelled + 1}
        words = tuple(word for (word,) in self._connection.execute(_WORDS, values))
        return words if len(words) <= self._most_spelled else ()

    def _by_titles(
        self, in_titles: Iterable[str], values: Mapping[str, object], window: list[int]
    ) -> list[int]:
        """The places, those with most query words in the title first, then the newest.

        With so many matches bm25 takes 10 ms to count how rare each word is, and it ranks short
        texts above those that are about the words.
        """
        hits = Counter[int]()
        for match in in_titles:
            within = {**values, "match": match, "first": window[-1], "count": MAX_MATCHES}
            hits.update(self._array(_NEWEST, within))
        return sorted(window, key=lambda place: -hits[place])

    def _one_of_each_story(self, ranked: list[int], order: MatchOrder) -> list[int]:
        """The places with the first article of each story, or its newest if the order is by time."""
        rows = self._connection.execute(_STORIES, {"places": json.dumps(ranked), "id": _ID})
        stories = {id_: (story, at) for id_, story, at in rows}
        if not stories:
            return ranked
        candidates: Iterable[int] = filter(stories.__contains__, map(_article_id, ranked))
        if order == "newest":
            candidates = sorted(candidates, key=lambda id_: (stories[id_][1], id_), reverse=True)
        chosen: dict[int, int] = {}
        for id_ in candidates:
            chosen.setdefault(stories[id_][0], id_)
        hidden = stories.keys() - chosen.values()
        return [place for place in ranked if _article_id(place) not in hidden]

    def _array(self, statement: str, values: Mapping[str, Any]) -> list[int]:
        """The JSON array that the statement returns."""
        (array,) = self._connection.execute(statement, values).fetchone()
        return list(json.loads(array))


def _article_id(place: int) -> int:
    return place & _ID


def _same_hours(places: Sequence[int], one: int, other: int) -> bool:
    return places[one] >> _ID_BITS == places[other] >> _ID_BITS


class _Since(NamedTuple):
    """A moment as a range of places.

    Articles at places before `first` are older, those from `sure` on are not; for a place between
    the two the article's own time decides.
    """

    since: int = LONG_AGO
    first: int = LONG_AGO
    sure: int = LONG_AGO

    @classmethod
    def of(cls, moment: datetime | None) -> "_Since":
        if moment is None:
            return cls()
        seconds = to_seconds(moment)
        first = seconds >> _HOURS_18 << _ID_BITS
        return cls(seconds, first, first + (1 << _ID_BITS))


_SINCE = """
    rowid >= :first AND (rowid >= :sure
        OR :since <= (SELECT at FROM articles WHERE place_in_index = articles_fts.rowid))
"""
# As one JSON value: fetching a thousand rows would take twice as long as finding them.
_NEWEST = f"""
    SELECT json_group_array(rowid) FROM (
        SELECT rowid FROM articles_fts WHERE articles_fts MATCH :match AND {_SINCE}
        ORDER BY rowid DESC LIMIT :count)
"""  # noqa: S608 - a constant of this file
_NEWEST_VISIBLE = f"""
    SELECT json_group_array(rowid) FILTER (WHERE visible), count(*) FROM (
        SELECT rowid, coalesce(
            (SELECT source_id FROM articles WHERE place_in_index = articles_fts.rowid), 0
        ) IN (SELECT value FROM json_each(:visible)) AS visible
        FROM articles_fts WHERE articles_fts MATCH :match AND {_SINCE}
        ORDER BY rowid DESC LIMIT :count)
"""  # noqa: S608 - a constant of this file
_NEWEST_OF_SOURCE = f"""
    SELECT json_group_array((at >> {_HOURS_18} << {_ID_BITS}) + id) FROM (
        SELECT at, id FROM articles WHERE source_id = :source AND at >= :since
        ORDER BY at DESC, id DESC LIMIT :count)
"""  # noqa: S608 - numbers of this file
# ORDER BY rank takes twice as long. A match in the title counts four times, the source's token
# not at all.
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
# Jumps from each word to the next one with the prefix, without walking the word's occurrences.
_WORDS = """
    WITH RECURSIVE found (term) AS (
        SELECT (SELECT term FROM words WHERE term >= :begin LIMIT 1)
        UNION ALL
        SELECT (SELECT term FROM words WHERE term >= found.term || char(1) LIMIT 1) FROM found
        WHERE found.term GLOB :like
    )
    SELECT term FROM found WHERE term GLOB :like LIMIT :count
"""
