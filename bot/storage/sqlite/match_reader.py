"""What the full-text index has for the expressions of one search, within its scope.

A match is given as its *place*: see `bot.storage.full_text.places_in_index`.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence

from bot.models import MAX_MATCHES
from bot.storage.engine import Scope
from bot.storage.full_text.engine_index import Newest
from bot.storage.full_text.expressions import Expression, of_any_source, of_sources, within
from bot.storage.full_text.places_in_index import HOURS_18, ID_BITS, Period
from bot.storage.sqlite.fts_expression import fts_expression
from bot.text.search_query import Query

# Visible articles among the newest matches that are as good as a thousand: ten pages of results.
_ENOUGH_VISIBLE = 50
_ENOUGH = 20  # matches of a phrase among the recent articles: four pages of results


class FTSMatchReader:
    """Reads the matches of expressions from FTS5.

    `bot.storage.full_text.engine_index.MatchReader` says what the methods promise.
    """

    def __init__(self, connection: sqlite3.Connection, query: Query, scope: Scope) -> None:
        self._connection = connection
        self._query = query
        self._scope = scope
        self._period = Period.of(scope.since, scope.until)
        self._newest_articles: tuple[int, int] | None = None  # the oldest's place, how many
        self._hides = scope.visible is not None and scope.sources is None

    def newest(self, wanted: Expression, most: int = MAX_MATCHES) -> Newest:
        """At most `most` matches. If many are hidden from the viewer, they may be fewer."""
        sources = self._scope.sources
        if self._hides:
            visible = [0, *(self._scope.visible or ())]
            values = {
                **self._values(self._within(wanted, None)),
                "visible": json.dumps(visible),
                "count": most + 1,
            }
            found, count = self._connection.execute(_NEWEST_VISIBLE, values).fetchone()
            places = list(json.loads(found))
            if count <= most or len(places) >= _ENOUGH_VISIBLE:
                return Newest(sorted(places, reverse=True)[:most], count > most)
            # Not by the source of each match: of a frequent word in few sources there may be
            # hundreds of thousands to skip.
            sources = visible
        places = self._array(_NEWEST, self._within(wanted, sources), count=most + 1)
        return Newest(sorted(places, reverse=True)[:most], len(places) > most)

    def newest_of_recent(self, wanted: Expression, articles: int) -> Newest | None:
        """Matches among the newest `articles`; None if they are few.

        For phrases of frequent words, which FTS5 finds by looking into each article with all the
        words: among a million articles that takes 0.2 s.
        """
        if self._hides:
            return None
        row = self._connection.execute(_RECENT, (articles,)).fetchone()
        if row is None:
            return None
        match = self._within(wanted, self._scope.sources)
        first = max(self._period.first, row[0])
        places = self._array(_NEWEST, match, count=MAX_MATCHES, first=first)
        if len(places) < _ENOUGH:
            return None
        return Newest(sorted(places, reverse=True), True)

    def newest_of_sources(self) -> Newest:
        """The newest articles of the scope's sources, without the query's unwanted words.

        Of 100,000 articles, 36,000 of them in 15 sources, that takes 6 ms; 31 ms without the 16 most
        frequent words, when nothing is left and all are walked.
        """
        sources = self._scope.sources or ()
        without = self._scope.without_sources
        if len(sources) == 1 and not self._query.unwanted and not without:
            (source_id,) = sources
            places = self._array(_NEWEST_OF_SOURCE, "", source=source_id, count=MAX_MATCHES + 1)
        else:
            match = fts_expression(of_sources(self._query, sources, without))
            places = self._array(_NEWEST, match, count=MAX_MATCHES + 1)
        return Newest(sorted(places[:MAX_MATCHES], reverse=True), len(places) > MAX_MATCHES)

    def among(self, wanted: Expression, oldest: int, most: int) -> list[int]:
        """At most `most` matches, newest first, that are not older than the place `oldest`.

        Also those that the viewer does not see.
        """
        match = self._within(wanted, self._scope.sources)
        return self._array(_NEWEST, match, count=most, first=max(self._period.first, oldest))

    def scores(self, wanted: Expression, places: Iterable[int]) -> dict[int, float]:
        """The bm25 scores of the places that match; lower is better."""
        # Without NOT, next to which FTS5 leaves out some words of an OR.
        match = fts_expression(of_any_source(wanted, self._scope.sources))
        values = {"match": match, "places": json.dumps(list(places))}
        return dict(self._connection.execute(_SCORES, values).fetchall())

    def has(self, wanted: Expression, place: int) -> bool:
        """Whether the article at a place matches."""
        values = {"match": fts_expression(wanted), "place": place}
        return self._connection.execute(_HAS, values).fetchone() is not None

    def share(self, wanted: Expression) -> tuple[int, int]:
        """How many of the newest 1,000 articles match, in any scope, and how many these are."""
        if self._newest_articles is None:
            self._newest_articles = self._connection.execute(_NEWEST_ARTICLES).fetchone()
        first, articles = self._newest_articles
        if not articles:
            return 0, 0
        values = {"match": fts_expression(wanted), "first": first}
        (count,) = self._connection.execute(_SINCE_PLACE, values).fetchone()
        return int(count), int(articles)

    def _within(self, wanted: Expression, sources: Collection[int] | None) -> str:
        return fts_expression(within(wanted, self._query, sources, self._scope.without_sources))

    def _values(self, match: str, **values: object) -> Mapping[str, object]:
        return {"match": match, **self._period._asdict(), **values}

    def _array(self, statement: str, match: str, **values: object) -> list[int]:
        (array,) = self._connection.execute(statement, self._values(match, **values)).fetchone()
        return list(json.loads(array))


def json_array(places: Sequence[int]) -> str:
    """Places as a value for `json_each`."""
    return json.dumps(places)


_AT = "(SELECT at FROM articles WHERE place_in_index = articles_fts.rowid)"
_IN_PERIOD = f"""
    rowid BETWEEN :first AND :last
    AND (rowid >= :sure OR :since <= {_AT})
    AND (rowid <= :sure_to OR {_AT} < :until)
"""
# As one JSON value: fetching a thousand rows would take twice as long as finding them.
_NEWEST = f"""
    SELECT json_group_array(rowid) FROM (
        SELECT rowid FROM articles_fts WHERE articles_fts MATCH :match AND {_IN_PERIOD}
        ORDER BY rowid DESC LIMIT :count)
"""  # noqa: S608 - a constant of this file
_NEWEST_VISIBLE = f"""
    SELECT json_group_array(rowid) FILTER (WHERE visible), count(*) FROM (
        SELECT rowid, coalesce(
            (SELECT source_id FROM articles WHERE place_in_index = articles_fts.rowid), 0
        ) IN (SELECT value FROM json_each(:visible)) AS visible
        FROM articles_fts WHERE articles_fts MATCH :match AND {_IN_PERIOD}
        ORDER BY rowid DESC LIMIT :count)
"""  # noqa: S608 - a constant of this file
_NEWEST_OF_SOURCE = f"""
    SELECT json_group_array((at >> {HOURS_18} << {ID_BITS}) + id) FROM (
        SELECT at, id FROM articles WHERE source_id = :source AND at >= :since AND at < :until
        ORDER BY at DESC, id DESC LIMIT :count)
"""  # noqa: S608 - numbers of this file
# A match in the title counts twice. The plus keeps SQLite from asking FTS5 for each place alone.
_SCORES = """
    SELECT rowid, bm25(articles_fts, 2, 1, 0) FROM articles_fts
    WHERE articles_fts MATCH :match AND +rowid IN (SELECT value FROM json_each(:places))
"""
_HAS = "SELECT 1 FROM articles_fts WHERE articles_fts MATCH :match AND rowid = :place"
_NEWEST_ARTICLES = """
    SELECT min(place), count(*) FROM (
        SELECT place_in_index AS place FROM articles ORDER BY place_in_index DESC LIMIT 1000)
"""
_RECENT = "SELECT place_in_index FROM articles ORDER BY place_in_index DESC LIMIT 1 OFFSET ?"
_SINCE_PLACE = """
    SELECT count(*) FROM articles_fts WHERE articles_fts MATCH :match AND rowid >= :first
"""
