"""bm25 as FTS5 computes it, to the last bit, so that both engines have the same order."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import repeat
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


# The tokens of an article: those of its title and its text, how many they are with its marks, and the
# id of its source. A plain tuple, as it is read: there are a thousand of them.
IndexedTexts = tuple[str, str, int, int]


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
        """The scores of the places that match; lower is better.

        `having` is how many articles have each of the expression's phrases.
        """
        phrases = phrases_of(expression)
        known = self._texts
        there = [(place, known[place]) for place in places if place in known]
        self._count(phrases, there)
        average = size.tokens / size.articles if size.articles else 1.0
        weights = [_rarity(size.articles, count) for count in having]
        matches = _deciding(expression, iter(range(len(phrases))))
        # Columns, because a list for each of a thousand texts takes as long as the arithmetic.
        columns = [[self._times[words][place] for place, _ in there] for words in phrases]
        scores = {}
        counts = zip(*columns, strict=True) if columns else repeat((), len(there))
        for (place, (_, _, length, source)), times in zip(there, counts, strict=True):
            if not matches(times, source):
                continue
            score = 0.0
            norm = _K1 * (1 - _B + _B * length / average)
            for weight, often in zip(weights, times):  # noqa: B905 - as many; checking takes a fifth
                if often:
                    score += weight * ((often * (_K1 + 1.0)) / (often + norm))
            scores[place] = -1.0 * score
        return scores

    def _count(self, phrases: Sequence[Words], there: Sequence[tuple[int, IndexedTexts]]) -> None:
        """Count the phrases in those texts where they were not counted yet."""
        found = {words: self._times.setdefault(words, {}) for words in phrases}
        plain = [words for words in found if len(words.tokens) == 1 and not words.beginning]
        if len(plain) > _MOST_SOUGHT:
            for place, (in_title, in_body, _, _) in there:
                if all(place in found[words] for words in plain):
                    continue
                of_title, of_body = Counter(in_title.split()), Counter(in_body.split())
                for words in plain:
                    (token,) = words.tokens
                    found[words][place] = of_title[token] * _TITLE + of_body[token] * _BODY
        for words, times in found.items():
            text, is_phrase = needle(words), len(words.tokens) > 1
            for place, (title, body, _, _) in there:
                if place in times:
                    continue
                if is_phrase:
                    often = _overlapping(title, text) * _TITLE + _overlapping(body, text) * _BODY
                else:
                    often = title.count(text) * _TITLE + body.count(text) * _BODY
                times[place] = often


_Deciding = Callable[[Sequence[float], int], bool]
"""Whether an article matches, by how often it has each phrase, and by its source."""


def _deciding(expression: Expression, numbers: Iterator[int]) -> _Deciding:
    """The decision for an expression whose phrases have the next numbers."""
    match expression:
        case Words():
            number = next(numbers)
            return lambda times, _: times[number] > 0
        case AnyOf(parts) | AllOf(parts) if all(isinstance(part, Words) for part in parts):
            own = [next(numbers) for _ in parts]
            begin, end = own[0], own[-1] + 1
            if isinstance(expression, AnyOf):
                return lambda times, _: any(times[begin:end])
            return lambda times, _: all(times[begin:end])
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


def _overlapping(text: str, phrase: str) -> int:
    """How often a text has a phrase, which may begin before it ends: "ha ha" is twice in "ha ha ha"."""
    count, at = 0, text.find(phrase)
    while at >= 0:
        count, at = count + 1, text.find(phrase, at + 1)
    return count


def _rarity(articles: int, having: int) -> float:
    rarity = math.log((articles - having + 0.5) / (having + 0.5))
    return rarity if rarity > 0 else 1e-6
