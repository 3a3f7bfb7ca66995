"""What one session remembers of the index from search to search, to find the newest matches fast."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.storage.engine import LONG_AGO
from bot.storage.full_text.expressions import Words
from bot.storage.full_text.indexed_forms import IndexedLanguages
from bot.storage.postgresql.time_stretches import (
    MOST_STRETCHES,
    levels,
    stretches_between,
    stretches_numbered,
)

_STALE_AFTER = 1_000  # articles
_MOST_KNOWN = 300_000  # words: some 25 MB


class Reads(Protocol):
    """A connection of this engine, as far as reading needs it."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Any:
        """Run one statement."""


_MOST_COUNTED = 10_000  # words


def array(numbers: Iterable[int]) -> str:
    """Whole numbers as a value for `CAST(? AS bigint[])`: in a third of the time of a list."""
    return "{{{}}}".format(",".join(map(str, numbers)))


@dataclass
class IndexMemory:
    """Of one session.

    `first_window` is how many of the newest articles a search looks through first.
    """

    first_window: int = 8_192
    languages: IndexedLanguages = field(default_factory=IndexedLanguages)
    words: "KnownWords" = field(default_factory=lambda: KnownWords())
    _oldest: dict[int, tuple[int, int]] = field(default_factory=dict)
    _having: dict[Words, int] = field(default_factory=dict)
    _having_at = -1  # the last change of the index when they were counted

    def oldest_of_newest(self, connection: Reads, count: int, newest_id: int) -> int:
        """About the place of the article that is the newest but `count`; `LONG_AGO` if none is.

        Counting takes 0.1 ms for a thousand, so an answer is used for the next thousand articles.
        """
        known = self._oldest.get(count)
        if known is None or not 0 <= newest_id - known[0] < _STALE_AFTER:
            row = connection.execute(_OLDEST, (count,)).fetchone()
            known = newest_id, LONG_AGO if row is None else int(row[0])
            self._oldest[count] = known
        return known[1]

    def having(self, last_change: int) -> dict[Words, int]:
        """How many articles have words that were counted since the index's last change."""
        if self._having_at != last_change or len(self._having) > _MOST_COUNTED:
            self._having, self._having_at = {}, last_change
        return self._having


class KnownWords:
    """Words that a vocabulary has, so that not each word of each new article is looked up there.

    A transaction may be rolled back, so its words are known once a later one sees that it was
    committed.
    """

    def __init__(self) -> None:
        self._of = ""  # the vocabulary
        self._pruned = -1  # how often words were deleted from it
        self._known = set[str]()
        self._added = set[str]()
        self._transaction: str | None = None

    def unknown(self, connection: Reads, vocabulary: str, words: set[str]) -> set[str]:
        """Those of the words that the vocabulary may lack. They must be added to it now."""
        pruned, transaction, committed = connection.execute(
            "SELECT (SELECT sum(prunings) FROM search_indexes), CAST(pg_current_xact_id() AS text),"
            " pg_xact_status(CAST(? AS xid8)) = 'committed'",
            (self._transaction or "0",),
        ).fetchone()
        if (vocabulary, pruned) != (self._of, self._pruned) or len(self._known) > _MOST_KNOWN:
            self._of, self._pruned = vocabulary, pruned
            self._known, self._added = set(), set()
        if transaction != self._transaction:
            if committed:
                self._known |= self._added
            self._added, self._transaction = set(), transaction
        unknown = words - self._known - self._added
        self._added |= unknown
        return unknown


def stretches_since(connection: Reads, first: int, newest: int) -> list[str] | None:
    """Lexemes of which each article from a place on has one; None if they were too many.

    `newest` is the place of the newest article. If that is years ahead, because its date is wrong,
    only the stretches that have articles are taken.
    """
    if found := stretches_between(first, newest):
        return found
    for level, bits in levels():
        rows = connection.execute(
            _EXISTING, {"first": first, "bits": bits, "most": MOST_STRETCHES + 1}
        ).fetchall()
        if len(rows) <= MOST_STRETCHES:
            return stretches_numbered(level, [int(number) for (number,) in rows])
    return None


_OLDEST = "SELECT place_in_index FROM articles ORDER BY place_in_index DESC LIMIT 1 OFFSET ?"
_EXISTING = """
    WITH RECURSIVE existing (number) AS (
        SELECT min(place_in_index) >> CAST(:bits AS int) FROM articles
        WHERE place_in_index >= :first
        UNION ALL
        SELECT (SELECT min(place_in_index) FROM articles
            WHERE place_in_index >= (existing.number + 1) << CAST(:bits AS int)) >> CAST(:bits AS int)
        FROM existing WHERE existing.number IS NOT NULL
    )
    SELECT number FROM existing WHERE number IS NOT NULL LIMIT :most
"""
