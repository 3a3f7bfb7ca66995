"""bm25 as FTS5 computes it, to the last bit, so that both engines have the same order."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
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


class CountedTexts:
    """Texts by their places, and how often they have phrases: each is counted once in a search."""

    def __init__(self) -> None:
        self._texts: dict[int, IndexedTexts] = {}
        self._times: dict[Words, dict[int, float]] = {}

    def lacks(self, places: Iterable[int]) -> list[int]:
        """Those of the places whose texts have not been read."""
        return [place for place in places if place not in self._texts]

    def add(self, place: int, texts: IndexedTexts) -> None:
        """Take the text at a place."""
        self._texts[place] = texts

    def scores(
        self, expression: Expression, places: Iterable[int], having: Sequence[int], size: IndexSize
    ) -> dict[int, float]:
        """The score of those of the places that match: the lower, the better.

        `having` is how many articles have each of the expression's phrases.
        """
        phrases = phrases_of(expression)
        there = [(place, self._texts[place]) for place in places if place in self._texts]
        self._count(phrases, there)
        average = size.tokens / size.articles if size.articles else 1.0
        weights = [_rarity(size.articles, count) for count in having]
        matches = _deciding(expression, iter(range(len(phrases))))
        counted = [self._times[words] for words in phrases]
        scores = {}
        for place, texts in there:
            times = [of_phrase[place] for of_phrase in counted]
            if not matches(times, texts.source_id):
                continue
            score = 0.0
            norm = _K1 * (1 - _B + _B * texts.length / average)
            for weight, often in zip(weights, times, strict=True):
                if often:
                    score += weight * ((often * (_K1 + 1.0)) / (often + norm))
            scores[place] = -1.0 * score
        return scores

    def _count(self, phrases: Sequence[Words], there: Sequence[tuple[int, IndexedTexts]]) -> None:
        """Count the phrases in those texts where they were not counted yet."""
        found = {words: self._times.setdefault(words, {}) for words in phrases}
        plain = [words for words in found if len(words.tokens) == 1 and not words.beginning]
        if len(plain) > _MOST_SOUGHT:
            for place, texts in there:
                if all(place in found[words] for words in plain):
                    continue
                title, body = Counter(texts.title.split()), Counter(texts.body.split())
                for words in plain:
                    (token,) = words.tokens
                    found[words][place] = title[token] * _TITLE + body[token] * _BODY
        for words, times in found.items():
            text = needle(words)
            for place, texts in there:
                if place not in times:
                    times[place] = (
                        _occurrences(texts.title, words, text) * _TITLE
                        + _occurrences(texts.body, words, text) * _BODY
                    )


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


def _occurrences(text: str, words: Words, needle: str) -> int:
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
