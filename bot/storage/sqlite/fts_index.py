"""The FTS5 index of one connection.

A row of the index stands at a *place*: the article's time to 18 hours in the upper bits, its id
in the lower 28. Rows in the order of places are in the order of time, and a place gives the id.
"""

import sqlite3
from collections.abc import Iterable, Sequence

from bot.storage.engine import Scope
from bot.storage.full_text.places_in_index import ID_OF_PLACE
from bot.storage.sqlite.index_versions import index_articles
from bot.storage.sqlite.match_reader import FTSMatchReader, json_array
from bot.text.search_query import Query


class FTSIndex:
    """What `bot.storage.full_text.engine_index.EngineIndex` promises, from FTS5."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, first_id: int) -> None:
        """Index the articles from this id on, which have just been inserted."""
        index_articles(self._connection, first_id)

    def matches(self, query: Query, scope: Scope) -> FTSMatchReader:
        """What reads the matches of a search."""
        return FTSMatchReader(self._connection, query, scope)

    def articles(self) -> int:
        """About how many articles there are: the newest one's id."""
        (last,) = self._connection.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()
        return int(last)

    def next_word(self, begin: str) -> str | None:
        """The first word of the index from `begin` on; None if there is none."""
        row = self._connection.execute(_NEXT, (begin,)).fetchone()
        return None if row is None else str(row[0])

    def words_beginning(self, begin: str, most: int) -> list[str]:
        """The first `most` words of the index that begin so."""
        values = {"begin": begin, "like": f"{begin}*", "count": most}
        return [word for (word,) in self._connection.execute(_WORDS, values)]

    def newest_first(self, places: Sequence[int]) -> list[int]:
        """The places sorted by the times of their articles to the second, then by their ids."""
        rows = self._connection.execute(_SORTED, (json_array(places),))
        return [place for (place,) in rows]

    def stories_of(self, places: Sequence[int]) -> Iterable[tuple[int, int, int]]:
        """The articles at these places that are grouped: id, story, and time in seconds."""
        return self._connection.execute(_STORIES, {"places": json_array(places), "id": ID_OF_PLACE})


_NEXT = "SELECT term FROM words WHERE term >= ? LIMIT 1"
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
_SORTED = """
    SELECT place_in_index FROM articles WHERE place_in_index IN (SELECT value FROM json_each(?))
    ORDER BY at DESC, id DESC
"""
_STORIES = """
    SELECT m.article_id, m.story_id, m.at
    FROM json_each(:places) AS place CROSS JOIN story_members AS m
    WHERE m.article_id = place.value & :id
"""
