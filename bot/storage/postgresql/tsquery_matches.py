"""What the full-text index has for the expressions of one search, within its scope."""

import math
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from bot.models import MAX_MATCHES
from bot.storage.engine import LARGEST_ID, LONG_AGO, Scope
from bot.storage.full_text.engine_index import Newest
from bot.storage.full_text.expressions import (
    AllOf,
    AnyOf,
    Expression,
    Words,
    of_any_source,
    of_sources,
    within,
)
from bot.storage.full_text.places_in_index import Period, article_id
from bot.storage.postgresql.bm25 import CountedTexts, IndexSize, phrases_of
from bot.storage.postgresql.index_memory import IndexMemory, Reads, array, stretches_since
from bot.storage.postgresql.time_stretches import stretches_between
from bot.storage.postgresql.tsquery import any_lexeme, condition
from bot.text.search_query import Query

# Visible articles among the newest matches that are as good as a thousand: ten pages of results.
_ENOUGH_VISIBLE = 50
_ENOUGH = 20  # matches of a phrase among the recent articles: four pages of results
_LARGEST_WINDOW = 131_072  # articles that are looked through at most, if not all are
_MARGIN = 1.2  # how much larger than necessary a window is, since words come in waves
_SHARE_OF = 1_000  # articles


class NewestArticle(NamedTuple):
    """Where the index ends."""

    id: int
    place: int


class TsqueryMatches:
    """Reads the matches of expressions.

    `bot.storage.full_text.engine_index.MatchReader` says what the methods promise.
    """

    def __init__(
        self,
        connection: Reads,
        memory: IndexMemory,
        newest: NewestArticle,
        query: Query,
        scope: Scope,
    ) -> None:
        self._connection = connection
        self._memory = memory
        self._newest_article = newest
        self._query = query
        self._scope = scope
        self._period = Period.of(scope.since, scope.until)
        self._newest_articles: tuple[int, int] | None = None  # the oldest's place, how many
        self._counted: dict[
            Words, int
        ] = {}  # articles that have some words, as was found by the way
        self._texts = CountedTexts()
        self._shares: dict[Expression, float] = {}  # of the newest articles
        self._size: tuple[int, ...] | None = None  # articles, tokens, the last change
        self._hides = scope.visible is not None and scope.sources is None

    def newest(self, wanted: Expression, most: int = MAX_MATCHES) -> Newest:
        """At most `most` matches. If many are hidden from the viewer, they may be fewer."""
        sources = self._scope.sources
        if self._hides:
            visible = {0, *(self._scope.visible or ())}
            found = self._matches(self._within(wanted, None), most + 1)
            places = [place for place, source_id in found if source_id in visible]
            if len(found) <= most or len(places) >= _ENOUGH_VISIBLE:
                return Newest(places[:most], len(found) > most)
            # Not by the source of each match: of a frequent word in few sources there may be
            # hundreds of thousands to skip.
            sources = visible
        places = [place for place, _ in self._matches(self._within(wanted, sources), most + 1)]
        return Newest(places[:most], len(places) > most)

    def newest_of_recent(self, wanted: Expression, articles: int) -> Newest | None:
        """Matches among the newest `articles`; None if they are few."""
        if self._hides:
            return None
        row = self._connection.execute(_RECENT, (articles,)).fetchone()
        if row is None:
            return None
        expression = self._within(wanted, self._scope.sources)
        found = self._matches(expression, MAX_MATCHES, oldest=int(row[0]))
        if len(found) < _ENOUGH:
            return None
        return Newest([place for place, _ in found], True)

    def newest_of_sources(self) -> Newest:
        """The newest articles of the scope's sources, with any words."""
        sources = self._scope.sources or ()
        without = self._scope.without_sources
        if len(sources) == 1 and not self._query.unwanted and not without:
            (source_id,) = sources
            values = (source_id, self._period.since, self._period.until, MAX_MATCHES + 1)
            rows = self._connection.execute(_NEWEST_OF_SOURCE, values).fetchall()
            places = [int(place) for (place,) in rows]
        else:
            expression = of_sources(self._query, sources, without)
            places = [place for place, _ in self._matches(expression, MAX_MATCHES + 1)]
        return Newest(sorted(places[:MAX_MATCHES], reverse=True), len(places) > MAX_MATCHES)

    def among(self, wanted: Expression, oldest: int, most: int) -> list[int]:
        """At most `most` matches, newest first, that are not older than the place `oldest`."""
        expression = self._within(wanted, self._scope.sources)
        return [place for place, _ in self._matches(expression, most, oldest=oldest)]

    def scores(self, wanted: Expression, places: Iterable[int]) -> dict[int, float]:
        """The bm25 scores of the places that match; lower is better."""
        expression = of_any_source(wanted, self._scope.sources)
        if self._size is None:
            self._size = tuple(map(int, self._connection.execute(_SIZE).fetchone()))
        articles, tokens, last_change = self._size
        having = self._having(phrases_of(expression), self._memory.having(last_change))
        wanted_places = list(places)
        if unread := self._texts.lacks(wanted_places):
            ids = array(map(article_id, unread))
            for row in self._connection.execute(_TEXTS, (ids,)).fetchall():
                self._texts.add(row[0], row[1:])
        size = IndexSize(articles, tokens)
        return self._texts.scores(expression, wanted_places, having, size)

    def has(self, wanted: Expression, place: int) -> bool:
        """Whether the article at a place matches."""
        tsquery, check, values = condition(wanted)
        row = self._connection.execute(_HAS + check, (article_id(place), tsquery, *values))
        return row.fetchone() is not None

    def share(self, wanted: Expression) -> tuple[int, int]:
        """How many of the newest 1,000 articles match, in any scope, and how many these are."""
        if self._newest_articles is None:
            oldest, count = self._connection.execute(_NEWEST_ARTICLES, (_SHARE_OF,)).fetchone()
            self._newest_articles = oldest or 0, int(count)
        first, articles = self._newest_articles
        if not articles:
            return 0, 0
        stretches = stretches_since(self._connection, first, self._newest_article.place)
        tsquery, check, values = condition(wanted)
        (count,) = self._connection.execute(
            _COUNT_SINCE + check, (_among(stretches, tsquery), first, *values)
        ).fetchone()
        share = int(count) / articles
        for expression in (wanted, *(wanted.parts if isinstance(wanted, AnyOf) else ())):
            self._shares[expression] = share
        return int(count), articles

    def _estimated_share(self, wanted: Expression) -> float | None:
        """About how many of the articles match; None if nothing is known."""
        if isinstance(wanted, AllOf):
            parts = [self._estimated_share(part) for part in wanted.parts]
            shares = [share for share in parts if share is not None]
            # Between the shares of words that have nothing to do with each other, and of words that
            # are always together.
            return math.sqrt(math.prod(shares) * min(shares)) if shares else None
        return self._shares.get(wanted)

    def _having(self, every: Sequence[Words], known: dict[Words, int]) -> list[int]:
        """How many articles have each of some words and phrases, in any scope."""
        known.update(self._counted)
        unknown = {words: condition(words) for words in every if words not in known}
        plain = {words: found.tsquery for words, found in unknown.items() if not found.check}
        if plain:
            rows = self._connection.execute(_COUNTS, (list(plain.values()),)).fetchall()
            known.update(zip(plain, [int(count) for (count,) in rows], strict=True))
        for words in unknown.keys() - plain.keys():
            tsquery, check, values = unknown[words]
            (count,) = self._connection.execute(_COUNT + check, (tsquery, *values)).fetchone()
            known[words] = int(count)
        return [known[words] for words in every]

    def _within(self, wanted: Expression, sources: Collection[int] | None) -> Expression:
        return within(wanted, self._query, sources, self._scope.without_sources)

    def _matches(
        self, expression: Expression, most: int, *, oldest: int = LONG_AGO
    ) -> list[tuple[int, int]]:
        """The newest matches within the period, newest first: place and source of each."""
        begin = max(self._period.first, oldest)
        # Of all articles, the index would give all matches: of a frequent word hundreds of thousands.
        window = self._window(expression, most) if self._period.last == LARGEST_ID else LARGEST_ID
        while window <= _LARGEST_WINDOW:
            first = self._memory.oldest_of_newest(self._connection, window, self._newest_article.id)
            if first <= begin:
                break
            found = self._matches_from(expression, most, first)
            if len(found) == most:
                return found
            necessary = window * _MARGIN * most / max(1, len(found))
            window = _larger(window * 2, necessary)
        found = self._matches_from(expression, most, begin)
        if isinstance(expression, Words) and len(found) < most and self._everywhere(begin):
            self._counted[expression] = len(found)
        return found

    def _window(self, expression: Expression, most: int) -> int:
        """How many of the newest articles to look through first."""
        window = self._memory.first_window
        share = self._estimated_share(expression)
        if share is None:
            return window
        return _larger(window, most * _MARGIN / share if share else LARGEST_ID)

    def _everywhere(self, begin: int) -> bool:
        """Whether matches from a place on are those of all articles."""
        return begin == LONG_AGO and self._period.last == LARGEST_ID

    def _matches_from(self, expression: Expression, most: int, first: int) -> list[tuple[int, int]]:
        """The newest matches within the period that are not older than the place `first`."""
        tsquery, check, values = condition(expression)
        period = self._period
        statement = [_FOUND]
        bounds: list[object] = []
        if first > LONG_AGO:
            statement.append("AND w.place >= ?")
            bounds.append(first)
            if period.since > LONG_AGO:
                statement.append("AND (w.place >= ? OR w.at >= ?)")
                bounds += [period.sure, period.since]
            if period.last == LARGEST_ID:
                newest = self._newest_article.place
                tsquery = _among(stretches_since(self._connection, first, newest), tsquery)
            else:
                tsquery = _among(stretches_between(first, period.last), tsquery)
        if period.last < LARGEST_ID:
            statement.append("AND w.place <= ? AND (w.place <= ? OR w.at < ?)")
            bounds += [period.last, period.sure_to, period.until]
        sql = " ".join([*statement, check, _NEWEST_OF_FOUND])
        row = self._connection.execute(sql, (tsquery, *bounds, *values, most)).fetchone()
        return list(zip(*row, strict=True)) if row[0] else []


def _larger(window: int, necessary: float) -> int:
    """The first of ever larger windows that suffices; of few sizes, since their ends are remembered."""
    while window < necessary and window <= _LARGEST_WINDOW:
        window = window * 5 // 4
    return window


def _among(stretches: list[str] | None, tsquery: str) -> str:
    return f"{any_lexeme(stretches)} & ({tsquery})" if stretches else tsquery


_LEXEMES = "index_lexemes(w.title, w.body, w.marks) @@ CAST(? AS tsquery)"
# Materialized, so that the planner has no other way than the index of lexemes: from the newest
# article back, a rare word would take a walk past all others.
_FOUND = f"""
    WITH found AS MATERIALIZED (
        SELECT w.place, w.source_id FROM article_words AS w WHERE {_LEXEMES}"""  # noqa: S608 - a constant of this file
# As two arrays: fetching rows would take as long as finding them.
_NEWEST_OF_FOUND = """)
    SELECT array_agg(place), array_agg(source_id) FROM (
        SELECT place, source_id FROM found ORDER BY place DESC LIMIT ?) AS newest
"""
_COUNT = f"SELECT count(*) FROM article_words AS w WHERE {_LEXEMES}"  # noqa: S608 - as above
_COUNTS = f"""
    SELECT ({_COUNT.replace("?", "asked.tsquery")})
    FROM unnest(CAST(? AS text[])) WITH ORDINALITY AS asked (tsquery, number) ORDER BY number
"""  # noqa: S608 - as above
_COUNT_SINCE = f"{_COUNT} AND w.place >= ?"
_HAS = f"SELECT 1 FROM article_words AS w WHERE w.article_id = ? AND {_LEXEMES}"  # noqa: S608 - as above
_TEXTS = """
    SELECT place, title, body, length, source_id FROM article_words
    WHERE article_id = ANY (CAST(? AS bigint[]))
"""
_SIZE = """
    SELECT coalesce(sum(articles), 0), coalesce(sum(tokens), 0), coalesce(max(id), 0)
    FROM index_sizes
    WHERE name = 'article_words'
"""
_NEWEST_OF_SOURCE = """
    SELECT place_in_index FROM articles WHERE source_id = ? AND at >= ? AND at < ?
    ORDER BY at DESC, id DESC LIMIT ?
"""
_NEWEST_ARTICLES = """
    SELECT min(place), count(*) FROM (
        SELECT place_in_index AS place FROM articles ORDER BY place_in_index DESC LIMIT ?
    ) AS newest
"""
_RECENT = "SELECT place_in_index FROM articles ORDER BY place_in_index DESC LIMIT 1 OFFSET ?"
