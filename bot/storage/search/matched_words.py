"""Marking the words of a search in a text, in a fraction of the time of FTS5's highlight().

The words of the text are those of the index, so what was found is marked in every script.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.models import Span
from bot.text.language.codes import base_language
from bot.text.search_query import Term
from bot.text.tokens import (
    IndexWord,
    TypedWords,
    index_words,
    stem_of,
    typed_words,
    with_plain_marks,
    words_of_places,
)

# Limits for one text: a search's deadline cannot interrupt this.
_CHARACTERS = 50_000
_PLACES = 1_000
_WITHOUT_JOINTS = str.maketrans(dict.fromkeys("-'.,"))
_JOINT = re.compile(r"[^\w\s]")
_PARTS = 4  # of a compound that was typed as one word


class Marker:
    """Finds the terms of a search in texts."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = [
            typed_words(term.text, quoted=term.quoted, prefix=term.prefix) for term in terms
        ]
        self._by_language: dict[str, _Wanted] = {}

    def spans(self, text: str, language: str | None = None) -> tuple[Span, ...]:
        """Where the terms and their forms occur, in order; overlapping occurrences are merged.

        Only the first 50,000 characters are searched, which is longer than any news.
        """
        text = with_plain_marks(text[:_CHARACTERS])
        wanted = self._wanted(base_language(language or "en"))
        found = wanted.found_quickly(text) if text.isascii() else None
        if found is None:
            found = list(wanted.occurrences(text, index_words(text)))
        spans: list[Span] = []
        for start, end in sorted(found):
            if spans and start < spans[-1].end:
                spans[-1] = Span(spans[-1].start, max(end, spans[-1].end))
            else:
                spans.append(Span(start, end))
        return tuple(spans)

    def _wanted(self, language: str) -> "_Wanted":
        if language not in self._by_language:
            self._by_language[language] = _Wanted(self._terms, language)
        return self._by_language[language]


class _Wanted:
    """What to look for in texts of one language."""

    def __init__(self, terms: Iterable[TypedWords], language: str) -> None:
        self._language = language
        self._sequences: list[tuple[Sequence[str], bool]] = []
        self._stems = set[str]()
        for term in terms:
            self._sequences += ((words, term.beginning) for words in term.exact if words)
            self._sequences += ((words, False) for words in term.less_exact)
            self._stems.add(stem_of(term.stem, language))
        self._stems.discard("")
        self._places = words_of_places(language)

    def found_quickly(self, text: str) -> list[tuple[int, int]] | None:
        """Occurrences in an ASCII text, in a tenth of the time; None if that cannot be known.

        There a token is found as it is, unless hyphens or dots are inside it, or around it as in "U.S.A.".
        """
        lower = text.lower()
        bare = lower.translate(_WITHOUT_JOINTS)
        for tokens, _ in self._sequences:
            if any(len(t) == 1 or bare.count(t) > lower.count(t) for t in tokens):
                return None
        found: list[tuple[int, int]] = []
        for tokens, goes_on in self._sequences:
            for at in _beginnings(lower, tokens[0]):
                if end := _end_in(lower, at, tokens, goes_on):
                    found.append((at, end))
        for stem in self._stems:
            beginnings = (stem[: max(2, len(stem) - 1)], *self._places.get(stem, ()))
            for at in {at for each in beginnings for at in _beginnings(lower, each)}:
                end = _next(lower, at, alnum=False)
                if stem_of(lower[at:end], self._language) == stem:
                    found.append((at, end))
        return found

    def occurrences(self, text: str, words: Sequence[IndexWord]) -> Iterator[tuple[int, int]]:
        """At most 1,000, in the order of their beginnings."""
        beginning = {word.token for word in words if self._may_begin(word, text)}
        places = 0
        for at, word in enumerate(words):
            if word.token not in beginning:
                continue
            ends = [
                end
                for tokens, goes_on in self._sequences
                if (end := _end(words, at, tokens, goes_on))
                or (end := _compound(text, words, at, tokens))
            ]
            if self._is_form(word, text):
                ends.append(word.end)
            if ends:
                yield word.start, max(ends)
                places += 1
                if places == _PLACES:
                    return

    def _may_begin(self, word: IndexWord, text: str) -> bool:
        for tokens, goes_on in self._sequences:
            first = tokens[0]
            if word.token == first or (len(tokens) == 1 and first.startswith(word.token)):
                return True
            if goes_on and len(tokens) == 1 and word.token.startswith(first):
                return True
        return self._is_form(word, text)

    def _is_form(self, word: IndexWord, text: str) -> bool:
        return bool(self._stems) and (
            stem_of(text[word.start : word.end], self._language) in self._stems
        )


# Not regular expressions: they are as fast, but compiling one takes 0.1 ms for each term.
def _beginnings(text: str, begin: str) -> Iterator[int]:
    """Where words begin so; at most 1,000."""
    at = -1
    for _ in range(_PLACES):
        at = text.find(begin, at + 1)
        if at < 0:
            return
        if at == 0 or not text[at - 1].isalnum():
            yield at


def _end_in(text: str, at: int, tokens: Sequence[str], goes_on: bool) -> int:
    """Where the tokens end if they begin at `at`; 0 if other words do."""
    end = at + len(tokens[0])
    for token in tokens[1:]:
        begin = _next(text, end, alnum=True)
        if begin == end or not text.startswith(token, begin):
            return 0
        end = begin + len(token)
    whole = _next(text, end, alnum=False)
    return whole if goes_on or whole == end else 0


def _next(text: str, at: int, *, alnum: bool) -> int:
    """The next position with a letter or digit, or without one."""
    while at < len(text) and text[at].isalnum() != alnum:
        at += 1
    return at


def _end(words: Sequence[IndexWord], at: int, tokens: Sequence[str], goes_on: bool) -> int:
    """Where the tokens end if they begin with the word `at`; 0 if other words do."""
    last = at + len(tokens) - 1
    if last >= len(words):
        return 0
    for word, token in zip(words[at:last], tokens, strict=False):
        if word.token != token:
            return 0
    whole = words[last].token
    matches = whole.startswith(tokens[-1]) if goes_on else whole == tokens[-1]
    return words[last].end if matches else 0


def _compound(text: str, words: Sequence[IndexWord], at: int, tokens: Sequence[str]) -> int:
    """Where a compound ends that was typed as one word: "Covid-19" for covid19; 0 if none does."""
    if len(tokens) > 1 or len(words[at].token) >= len(tokens[0]):
        return 0
    joined = words[at].token
    for one, other in zip(words[at : at + _PARTS], words[at + 1 : at + 1 + _PARTS], strict=False):
        joined += other.token
        if not _JOINT.fullmatch(text, one.end, other.start) or not tokens[0].startswith(joined):
            return 0
        if joined == tokens[0]:
            return other.end
    return 0
