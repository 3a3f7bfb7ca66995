"""Words of the index that are spelled much like one that no article has.

The index's words are sorted, so a walk from letter to letter finds those within an edit or two without
reading the others: at each letter it jumps to the next word that begins as it should.
"""

import unicodedata
from collections.abc import Iterator

from bot.storage.full_text.engine_index import MatchReader, Vocabulary
from bot.storage.full_text.expressions import term_expression
from bot.text.search_query import Term

_MOST = 3
_SHORTEST = 4  # letters; most words of three have several neighbours that are other words
_TWO_EDITS_FROM = 6  # letters
_SURE = 2  # letters at the beginning that are right if there are two edits: few people mistype them
_LONGEST = 40
_MOST_JUMPS = 1_200  # each takes SQLite 10 µs
_MOST_CHECKED = 12  # words that are looked up, the nearest ones
_MOST_COUNTED = 50  # articles: whether one word is more frequent than another


def similar_words(vocabulary: Vocabulary, reader: MatchReader, word: str) -> list[tuple[str, int]]:
    """At most three words within an edit, else within two, each with a place in scope that has it.

    The most frequent come first. Edits are letters that are added, left out, replaced, or swapped
    with their neighbour.
    """
    typed = _folded(word)
    if not _SHORTEST <= len(typed) <= _LONGEST or not typed.isalpha():
        return []
    walk = _Walk(vocabulary, typed)
    found = _checked(reader, walk.within(1, sure=0))
    if not found and len(typed) >= _TWO_EDITS_FROM:
        found = _checked(reader, walk.within(2, sure=_SURE))
    return found


def _checked(reader: MatchReader, words: Iterator[str]) -> list[tuple[str, int]]:
    """Those that occur in scope, so that nothing is said about what the viewer does not see."""
    found = []
    for word, _ in zip(words, range(_MOST_CHECKED), strict=False):
        newest = reader.newest(term_expression(Term(word, word)), _MOST_COUNTED)
        if newest.places:
            found.append((len(newest.places), word, newest.places[0]))
    found.sort(key=lambda each: -each[0])
    return [(word, place) for _, word, place in found[:_MOST]]


def _folded(word: str) -> str:
    parts = unicodedata.normalize("NFD", word.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))


_Row = list[int]
"""How many edits lead from what was read of an indexed word to each beginning of the typed one."""


class _Walk:
    def __init__(self, vocabulary: Vocabulary, typed: str) -> None:
        self._vocabulary = vocabulary
        self._typed = typed
        self._jumps = 0

    def within(self, edits: int, sure: int) -> Iterator[str]:
        """The words within `edits` edits whose first `sure` letters are right."""
        first = list(range(len(self._typed) + 1))
        return self._from("", first, first, edits, sure)

    def _from(self, begin: str, row: _Row, before: _Row, edits: int, sure: int) -> Iterator[str]:
        """The words that begin so; `row` is for `begin`, `before` for all but its last letter."""
        if min(row) == edits:
            yield from self._without_more_edits(begin, row, before, edits)
            return
        next_word = self._next(begin + "\x01") if begin else self._next("\x21")
        if row[-1] <= edits and begin and self._next(begin) == begin:
            yield begin
        while next_word is not None and next_word.startswith(begin):
            letter = next_word[len(begin)]
            if len(begin) >= sure or letter == self._typed[len(begin)]:
                deeper = self._step(begin, letter, row, before)
                if min(deeper) <= edits:
                    yield from self._from(begin + letter, deeper, row, edits, sure)
            next_word = self._next(begin + chr(ord(letter) + 1)) if ord(letter) < 0x10FFFF else None

    def _without_more_edits(self, begin: str, row: _Row, before: _Row, edits: int) -> Iterator[str]:
        """The words that go on exactly as the typed one does, after a swap that has begun."""
        typed = self._typed
        ends = [typed[at:] for at, cost in enumerate(row) if cost == edits]
        ends += [
            typed[at] + typed[at + 2 :]
            for at, cost in enumerate(before[:-2])
            if begin and cost == edits - 1 and begin[-1] == typed[at + 1]
        ]
        for end in dict.fromkeys(ends):
            word = begin + end
            if word != typed and self._next(word) == word:
                yield word

    def _step(self, begin: str, letter: str, row: _Row, before: _Row) -> _Row:
        typed = self._typed
        deeper = [row[0] + 1]
        for at, wanted in enumerate(typed):
            cost = min(row[at] + (letter != wanted), row[at + 1] + 1, deeper[at] + 1)
            if at and begin and letter == typed[at - 1] and begin[-1] == wanted:
                cost = min(cost, before[at - 1] + 1)
            deeper.append(cost)
        return deeper

    def _next(self, begin: str) -> str | None:
        """The first word of the index from `begin` on; None after too many jumps."""
        self._jumps += 1
        if self._jumps > _MOST_JUMPS:
            return None
        return self._vocabulary.next_word(begin)
