"""bm25 as FTS5 computes it, to the last bit, so that both engines have the same order."""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, assert_never

from bot.storage.full_text.expressions import (
    AllOf,
    AnyOf,
    Expression,
    InTitle,
    OfSources,
    Without,
    Words,
)
from bot.storage.postgresql.tsquery import needle

_K1, _B = 1.2, 0.75  # FTS5's
_TITLE, _BODY = 2.0, 1.0
_MOST_SOUGHT = 16  # phrases; the words of a text are counted all at once if there are more


class IndexSize(NamedTuple):
    """How large the index is."""

    articles: int
    tokens: int


class IndexedTexts(NamedTuple):
    """The tokens of an article."""

    title: str
    body: str
    length: int  # tokens of both, and marks
    source_id: int


def phrases_of(expression: Expression) -> list[Words]:
    """The words and phrases of an expression, in order."""
    return list(_phrases(expression))


def _phrases(expression: Expression) -> Iterator[Words]:
    match expression:
        case Words() as words:
            yield words
        case AnyOf(parts) | AllOf(parts):
            for part in parts:
                yield from _phrases(part)
        case OfSources():
            pass
        case InTitle() | Without():
            raise ValueError(expression)  # nobody asks how well such words match


class Scorer:
    """Scores articles by the phrases of an expression, given how many articles have each."""

    def __init__(self, expression: Expression, having: Sequence[int], size: IndexSize) -> None:
        phrases = phrases_of(expression)
        self._phrases = [(words, needle(words)) for words in phrases]
        self._split = len(phrases) > _MOST_SOUGHT
        self._average = size.tokens / size.articles if size.articles else 1.0
        self._weights = [_rarity(size.articles, count) for count in having]
        self._matches = _deciding(expression, iter(range(len(phrases))))

    def score(self, texts: IndexedTexts) -> float | None:
        """The score of an article, the lower the better; None if it is no match."""
        times = [
            in_title * _TITLE + in_body * _BODY
            for in_title, in_body in zip(
                self._counts(texts.title), self._counts(texts.body), strict=True
            )
        ]
        if not self._matches(times, texts.source_id):
            return None
        score = 0.0
        norm = _K1 * (1 - _B + _B * texts.length / self._average)
        for weight, often in zip(self._weights, times, strict=True):
            if often:
                score += weight * ((often * (_K1 + 1.0)) / (often + norm))
        return -1.0 * score

    def _counts(self, text: str) -> list[int]:
        """How often a text has each phrase."""
        if not self._split:
            return [_count(text, words, needle) for words, needle in self._phrases]
        tokens = Counter(text.split())
        return [
            _count(text, words, needle)
            if words.beginning or len(words.tokens) > 1
            else tokens[words.tokens[0]]
            for words, needle in self._phrases
        ]


_Deciding = Callable[[Sequence[float], int], bool]
"""Whether an article matches, by how often it has each phrase, and by its source."""


def _deciding(expression: Expression, numbers: Iterator[int]) -> _Deciding:
    """The decision for an expression whose phrases have the next numbers."""
    match expression:
        case Words():
            number = next(numbers)
            return lambda times, _: times[number] > 0
        case AnyOf(parts):
            some = [_deciding(part, numbers) for part in parts]
            return lambda times, source: any(part(times, source) for part in some)
        case AllOf(parts):
            every = [_deciding(part, numbers) for part in parts]
            return lambda times, source: all(part(times, source) for part in every)
        case OfSources(sources):
            return lambda _, source: source in sources
        case InTitle() | Without():
            raise ValueError(expression)  # nobody asks how well such words match
    assert_never(expression)


def _count(text: str, words: Words, needle: str) -> int:
    if len(words.tokens) == 1:
        return text.count(needle)
    # A phrase may begin before the former one ends: "ha ha" is twice in "ha ha ha".
    count, at = 0, text.find(needle)
    while at >= 0:
        count, at = count + 1, text.find(needle, at + 1)
    return count


def _rarity(articles: int, having: int) -> float:
    rarity = math.log((articles - having + 0.5) / (having + 0.5))
    return rarity if rarity > 0 else 1e-6
