"""What an engine does for the full-text index: it stores words, and finds matches of expressions."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from bot.models import MAX_MATCHES
from bot.storage.engine import Scope
from bot.storage.full_text.expressions import Expression
from bot.text.search_query import Query


class Newest(NamedTuple):
    """The newest matches of an expression."""

    places: list[int]  # newest first
    capped: bool  # whether there are more


class MatchReader(Protocol):
    """Reads the matches of expressions that lie in the scope of one search."""

    def newest(self, wanted: Expression, most: int = MAX_MATCHES) -> Newest:
        """At most `most` matches. If many are hidden from the viewer, they may be fewer."""

    def newest_of_recent(self, wanted: Expression, articles: int) -> Newest | None:
        """Matches among the newest `articles`; None if they are few."""

    def newest_of_sources(self) -> Newest:
        """The newest articles of the scope's sources, without the query's unwanted words."""

    def among(self, wanted: Expression, oldest: int, most: int) -> list[int]:
        """At most `most` matches, newest first, that are not older than the place `oldest`.

        Also those that the viewer does not see.
        """

    def scores(self, wanted: Expression, places: Iterable[int]) -> dict[int, float]:
        """The bm25 scores of the places that match; lower is better.

        All the places lie in the scope. A match in the title counts twice.
        """

    def has(self, wanted: Expression, place: int) -> bool:
        """Whether the article at a place matches."""

    def share(self, wanted: Expression) -> tuple[int, int]:
        """How many of the newest 1,000 articles match, in any scope, and how many these are."""


class Vocabulary(Protocol):
    """The words of the index, sorted by their code points."""

    def next_word(self, begin: str) -> str | None:
        """The first word from `begin` on; None if there is none."""

    def words_beginning(self, begin: str, most: int) -> list[str]:
        """The first `most` words that begin so."""


class EngineIndex(Vocabulary, Protocol):
    """The index as one transaction sees it."""

    def add(self, first_id: int) -> None:
        """Index the articles from this id on, which have just been inserted."""

    def matches(self, query: Query, scope: Scope) -> MatchReader:
        """What reads the matches of a search."""

    def articles(self) -> int:
        """About how many articles there are: the newest one's id."""

    def newest_first(self, places: Sequence[int]) -> list[int]:
        """The places sorted by the times of their articles to the second, then by their ids."""

    def stories_of(self, places: Sequence[int]) -> Iterable[tuple[int, int, int]]:
        """The articles at these places that are grouped: id, story, and time in seconds."""
