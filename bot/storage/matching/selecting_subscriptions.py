"""Find the follows and alerts that select an article.

The rules are those of `bot.storage.selections`, applied from the article to the selections.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.errors import BadOption
from bot.matching.article_words import ArticleWords
from bot.matching.filing_keys import category_key, source_key
from bot.matching.known_forms import KnownForms
from bot.matching.stored_query import StoredQuery, stored_query
from bot.matching.token_stems import TokenStems
from bot.models import OPERATOR, Viewer
from bot.storage.engine import Connection, SearchIndex, in_chunks, placeholders
from bot.storage.search.named_sources import NamedSources
from bot.storage.selections import voices_of
from bot.storage.timestamps import from_seconds
from bot.storage.visible_sources import SourceViewers, VisibleSources
from bot.text.memo import Memo
from bot.text.search_query import Query, compile_query
from bot.timetable.periods import stated_period

_KEYS_AT_ONCE = 500
_MOST_QUERIES = 200_000  # that are kept prepared; 100,000 take 70 MB
_WITHOUT_WORDS = stored_query(Query())


class MatchedArticle(NamedTuple):
    """What matching needs to know about an article."""

    id: int
    source_id: int | None
    title: str
    body: str
    at: int  # Unix seconds
    seen_at: int  # Unix seconds; when it was first stored
    category: str | None
    story: int | None


class _Candidate(NamedTuple):
    """A subscription whose query is filed under a key of the article."""

    id: int
    guild_id: int
    query: str | None
    told_by: int


class _Prepared(NamedTuple):
    words: StoredQuery
    query: Query | None  # if it has more than words


class QueryMatcher:
    """Finds the subscriptions that select an article. Caches queries and forms of words.

    Not thread-safe.
    """

    def __init__(self) -> None:
        self._index: SearchIndex | None = None
        self._stems = TokenStems(())
        self._forms = KnownForms(self._look_up, ())
        self._queries = Memo(_prepared, _MOST_QUERIES)

    def at(self, connection: Connection, now: datetime) -> "Selecting":
        """The matcher for one transaction."""
        self._index = connection.search_index
        languages = self._index.languages()
        if languages != self._stems.languages:
            self._stems = TokenStems(languages)
            self._forms = KnownForms(self._look_up, languages)
        return Selecting(connection, now, self._stems, self._forms, self._queries)

    def _look_up(self, word: str) -> Sequence[str]:
        assert self._index is not None
        return self._index.forms_of(word)


class Selecting:
    """Finds the subscriptions that select articles, as of one transaction."""

    def __init__(
        self,
        connection: Connection,
        now: datetime,
        stems: TokenStems,
        forms: KnownForms,
        queries: Mapping[str, _Prepared],
    ) -> None:
        self._connection = connection
        self._now = now
        self._stems = stems
        self._forms = forms
        self._queries = queries
        self._visible: dict[int, VisibleSources] = {}
        self._named: dict[tuple[int, str], NamedSources] = {}
        self._voices: dict[tuple[int, int], int] = {}

    def subscriptions(self, article: MatchedArticle, *, told_by: int = 1) -> list[int]:
        """Ids of running subscriptions that select the article and were created before it was stored.

        Only those that require at least `told_by` publishers.
        """
        words = ArticleWords(article.title, article.body, self._stems)
        viewers = SourceViewers(self._connection, article.source_id)
        found = [
            each
            for each in self._candidates(article, words, told_by)
            if each.guild_id in viewers and self._answers(each, article, words)
        ]
        narrowed = self._sources_of([each.id for each in found])
        return [
            each.id
            for each in found
            if (each.id not in narrowed or article.source_id in narrowed[each.id])
            and (each.told_by == 1 or self._voices_for(each.guild_id, article) >= each.told_by)
        ]

    def _candidates(
        self, article: MatchedArticle, words: ArticleWords, told_by: int
    ) -> list[_Candidate]:
        keys = list(words.all_keys())
        if article.source_id is not None:
            keys.append(source_key(article.source_id))
        if article.category is not None:
            keys.append(category_key(article.category))
        found: dict[int, _Candidate] = {}
        for some in in_chunks(keys, _KEYS_AT_ONCE):
            rows = self._connection.execute(
                _CANDIDATES.format(placeholders(some)),
                (*some, told_by, article.seen_at, article.category),
            )
            found.update((row[0], _Candidate._make(row)) for row in rows)
        return list(found.values())

    def _answers(self, candidate: _Candidate, article: MatchedArticle, words: ArticleWords) -> bool:
        if candidate.query is None:
            return True
        prepared = self._queries[candidate.query]
        if not prepared.words.is_answered_by(words, self._forms):
            return False
        return prepared.query is None or self._fits(candidate, prepared.query, article)

    def _fits(self, candidate: _Candidate, query: Query, article: MatchedArticle) -> bool:
        """Whether the article's source and time fit the ones in a query."""
        key = candidate.guild_id, candidate.query or ""
        if key not in self._named:
            visible = self._visible_for(candidate.guild_id)
            self._named[key] = NamedSources.of(self._connection, visible, query)
        named = self._named[key]
        if named.unknown is not None:
            return False
        if named.only and article.source_id not in {source.id for source in named.only}:
            return False
        if article.source_id in {source.id for source in named.without}:
            return False
        try:
            since, until = stated_period((query.since,), (query.until,), (query.on,), self._now)
        except BadOption:  # a day that has passed
            return False
        at = from_seconds(article.at)
        return (since is None or at >= since) and (until is None or at < until)

    def _sources_of(self, ids: Sequence[int]) -> dict[int, set[int]]:
        """Source ids by subscription; subscriptions without sources are left out."""
        found: dict[int, set[int]] = {}
        for some in in_chunks(ids, _KEYS_AT_ONCE):
            for id_, source_id in self._connection.execute(
                _SOURCES.format(placeholders(some)), some
            ):
                found.setdefault(id_, set()).add(source_id)
        return found

    def _voices_for(self, guild_id: int, article: MatchedArticle) -> int:
        """How many publishers that the server sees report the article's story."""
        if article.story is None:
            return 1
        key = guild_id, article.story
        if key not in self._voices:
            visible = self._visible_for(guild_id)
            counts = voices_of(self._connection, visible, [article.story])
            self._voices[key] = counts.get(article.story, 1)
        return self._voices[key]

    def _visible_for(self, guild_id: int) -> VisibleSources:
        if guild_id not in self._visible:
            viewer = Viewer(None if guild_id == OPERATOR else guild_id)
            self._visible[guild_id] = VisibleSources(self._connection, viewer)
        return self._visible[guild_id]


def articles_of(connection: Connection, ids: Collection[int]) -> Iterator[MatchedArticle]:
    """The stored articles with these ids, ascending."""
    for some in in_chunks(sorted(ids), _KEYS_AT_ONCE):
        yield from map(
            MatchedArticle._make, connection.execute(_ARTICLES.format(placeholders(some)), some)
        )


def _prepared(typed: str) -> _Prepared:
    query = compile_query(typed)
    has_more = query.sources or query.without_sources or query.since or query.until or query.on
    return _Prepared(stored_query(query), query if has_more else None)


_CANDIDATES = """
    SELECT DISTINCT s.id, s.guild_id, s.query, s.told_by
    FROM filed AS f CROSS JOIN subscriptions AS s ON s.id = f.subscription_id
    WHERE f.key IN ({}) AND s.told_by >= ? AND s.created_at <= ? AND s.rhythm = 'now'
        AND s.paused IS NULL AND (s.category IS NULL OR s.category = ?)
"""
_SOURCES = """
    SELECT subscription_id, source_id FROM subscription_sources WHERE subscription_id IN ({})
"""
_ARTICLES = """
    SELECT a.id, a.source_id, a.title, a.body, a.at, a.seen_at, o.category, m.story_id
    FROM articles AS a LEFT JOIN sources AS o ON o.id = a.source_id
    LEFT JOIN story_members AS m ON m.article_id = a.id
    WHERE a.id IN ({}) ORDER BY a.id
"""
