"""The forms of words that occur in the index: it has each word only as it is written.

The index's words are sorted, and so are the forms that a word may have. Both lists are walked together:
whenever one is ahead, the other jumps there, so neither is read whole.
"""

import sqlite3
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from bot.storage.sqlite.fts_expression import LANGUAGE_MARK
from bot.text.tokens import TypedWords, forms_among, possible_forms

MOST_FORMS = 48  # of a word, the shortest; a search looks for each
_MOST_JUMPS = 240  # each takes 6 µs
_MOST_STRANGERS = (
    24  # words between the possible forms that may be forms too, each a jump of its own
)


class IndexedForms:
    """Looks up the forms of words, in the languages of the index's articles."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._languages = tuple(self._indexed_languages())

    def of(self, typed: TypedWords) -> tuple[str, ...]:
        """The tokens of its word's forms that occur in the index; none if it has no word."""
        word = typed.stem
        if not word or not self._languages:
            return ()
        possible = {form for language in self._languages for form in possible_forms(word, language)}
        if not possible:
            return ()
        found, strangers = self._walk(sorted(possible))
        found += forms_among(strangers, word, self._languages)
        exact = {token for tokens in typed.exact for token in tokens if len(tokens) == 1}
        return tuple(sorted(set(found) - exact, key=lambda token: (len(token), token))[:MOST_FORMS])

    def _walk(self, possible: Sequence[str]) -> tuple[list[str], list[str]]:
        """Those of the sorted `possible` forms that are indexed, and some words between them."""
        found: list[str] = []
        strangers: list[str] = []
        at, begin = 0, possible[0]
        for _ in range(_MOST_JUMPS):
            word = self._next(begin)
            if word is None:
                break
            at = bisect_left(possible, word, at)
            if at < len(possible) and possible[at] == word:
                found.append(word)
                at += 1
            elif at and len(strangers) < _MOST_STRANGERS and word.startswith(possible[0]):
                strangers.append(word)
                begin = word + _AFTER
                continue
            if at == len(possible):
                break
            begin = possible[at]
        return found, strangers

    def _indexed_languages(self) -> Iterator[str]:
        begin = LANGUAGE_MARK
        while (word := self._next(begin)) and word.startswith(LANGUAGE_MARK):
            language = word[1:3]
            yield language
            begin = f"{LANGUAGE_MARK}{language}\U0010ffff"

    def _next(self, begin: str) -> str | None:
        """The first word of the index from `begin` on."""
        row = self._connection.execute(_NEXT, (begin,)).fetchone()
        return None if row is None else str(row[0])


_AFTER = "\x01"
_NEXT = "SELECT term FROM words WHERE term >= ? LIMIT 1"
