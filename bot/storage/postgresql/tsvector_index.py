"""The full-text index of one transaction."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from bot.storage.engine import Scope
from bot.storage.full_text.places_in_index import article_id
from bot.storage.postgresql.index_memory import IndexMemory, Reads, array
from bot.storage.postgresql.indexed_words import index_articles
from bot.storage.postgresql.tsquery_matches import NewestArticle, TsqueryMatches
from bot.text.search_query import Query

_WORDS_AT_ONCE = 64  # of the vocabulary: what follows a word is often asked for next


class TsvectorIndex:
    """What `bot.storage.full_text.engine_index.EngineIndex` promises, from a GIN index."""

    def __init__(self, connection: Reads, memory: IndexMemory) -> None:
        self._connection = connection
        self._memory = memory
        self._newest: NewestArticle | None = None
        self._asked, self._next_words = "", list[str]()

    def add(self, first_id: int) -> None:
        """Index the articles from this id on, which have just been inserted."""
        index_articles(self._connection, self._memory, first_id)
        self._newest, self._next_words = None, []

    def matches(self, query: Query, scope: Scope) -> TsqueryMatches:
        """What reads the matches of a search."""
        newest = self._newest_article()
        return TsqueryMatches(self._connection, self._memory, newest, query, scope)

    def articles(self) -> int:
        """About how many articles there are: the newest one's id."""
        return self._newest_article().id

    def next_word(self, begin: str) -> str | None:
        """The first word of the index from `begin` on; None if there is none."""
        words = self._next_words
        if words and self._asked <= begin <= words[-1]:
            return words[bisect_left(words, begin)]
        rows = self._connection.execute(_WORDS_FROM, (begin, _WORDS_AT_ONCE)).fetchall()
        self._asked, self._next_words = begin, [str(word) for (word,) in rows]
        return self._next_words[0] if self._next_words else None

    def words_beginning(self, begin: str, most: int) -> list[str]:
        """The first `most` words of the index that begin so."""
        rows = self._connection.execute(_WORDS_FROM, (begin, most)).fetchall()
        return [str(word) for (word,) in rows if word.startswith(begin)]

    def newest_first(self, places: Sequence[int]) -> list[int]:
        """The places sorted by the times of their articles to the second, then by their ids."""
        rows = self._connection.execute(_SORTED, (array(map(article_id, places)),)).fetchall()
        return [int(place) for (place,) in rows]

    def stories_of(self, places: Sequence[int]) -> Iterable[tuple[int, int, int]]:
        """The articles at these places that are grouped: id, story, and time in seconds."""
        rows = self._connection.execute(_STORIES, (array(map(article_id, places)),)).fetchall()
        return [(int(id_), int(story), int(at)) for id_, story, at in rows]

    def _newest_article(self) -> NewestArticle:
        if self._newest is None:
            id_, place = self._connection.execute(_NEWEST).fetchone()
            self._newest = NewestArticle(int(id_), int(place))
        return self._newest


_NEWEST = """
    SELECT coalesce((SELECT max(id) FROM articles), 0),
        coalesce((SELECT max(place_in_index) FROM articles), 0)
"""
_WORDS_FROM = "SELECT word FROM index_words WHERE word >= ? ORDER BY word LIMIT ?"
_SORTED = """
    SELECT place_in_index FROM articles WHERE id = ANY (CAST(? AS bigint[]))
    ORDER BY at DESC, id DESC
"""
_STORIES = """
    SELECT article_id, story_id, at FROM story_members
    WHERE article_id = ANY (CAST(? AS bigint[]))
"""
