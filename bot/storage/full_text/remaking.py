"""Progress of an index that is remade with new words, newest articles first, on both engines."""

from typing import Any, NamedTuple, Protocol

from bot.storage.engine import IndexProgress


class Statements(Protocol):
    """A connection of either engine, as far as it is needed here."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Any:
        """Run one statement."""


class NextArticles(NamedTuple):
    """The next older articles for an index, by their places."""

    lowest: int
    before: int  # the articles from this place on are in the index


def versions(connection: Statements) -> dict[str, str]:
    """The version of the words in each index, by its name."""
    return dict(connection.execute("SELECT name, version FROM search_indexes").fetchall())


def next_articles(connection: Statements, name: str, most: int) -> NextArticles | None:
    """The next articles for an index, at most `most`; None if it has all."""
    (made_from,) = connection.execute(_MADE_FROM, (name,)).fetchone()
    (lowest,) = connection.execute(_LOWEST, (made_from, most)).fetchone()
    return None if lowest is None else NextArticles(lowest, made_from)


def are_made(connection: Statements, name: str, lowest: int) -> None:
    """Record that an index has all articles from a place on."""
    connection.execute("UPDATE search_indexes SET made_from = ? WHERE name = ?", (lowest, name))


def progress_of(connection: Statements, name: str) -> IndexProgress | None:
    """How far an index is made; None if there is none. Counts articles: some 20 ms a million."""
    row = connection.execute(_MADE_FROM, (name,)).fetchone()
    if row is None:
        return None
    done, all_ = connection.execute(_COUNTS, row).fetchone()
    return IndexProgress(done, all_)


_MADE_FROM = "SELECT made_from FROM search_indexes WHERE name = ?"
_LOWEST = """
    SELECT min(place_in_index) FROM (
        SELECT place_in_index FROM articles
        WHERE place_in_index < ? ORDER BY place_in_index DESC LIMIT ?) AS next
"""
_COUNTS = "SELECT count(*) FILTER (WHERE place_in_index >= ?), count(*) FROM articles"
