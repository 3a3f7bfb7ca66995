"""bm25 as FTS5 computes it, to the last bit, so that both engines have the same order."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

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
_FEWEST_TO_SPLIT = 12  # phrases; fewer are counted one by one


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
    """The words and phrases of an expression, in order, also those that are not wanted."""
    return list(_phrases(expression))


def _phrases(expression: Expression) -> Iterator[Words]:
    match expression:
        case Words() as words:
            yield words
        case AnyOf(parts) | AllOf(parts):
            for part in parts:
                yield from _phrases(part)
        case InTitle(part):
            yield from _phrases(part)
        case Without(wanted, unwanted):
            yield from _phrases(wanted)
            yield from _phrases(unwanted)
        case OfSources():
            pass


class Scorer:
    """Scores articles by the phrases of an expression, given how many articles have each."""

    def __init__(self, expression: Expression, having: Sequence[int], size: IndexSize) -> None:
        self._expression = expression
        self._phrases = phrases_of(expression)
        self._needles = list(map(needle, self._phrases))
        self._average = size.tokens / size.articles if size.articles else 1.0
        self._weights = [_rarity(size.articles, count) for count in having]
        self._split = len(self._phrases) >= _FEWEST_TO_SPLIT

    def score(self, texts: IndexedTexts) -> float | None:
        """The score of an article, the lower the better; None if it is no match."""
        title = self._counts(texts.title)
        body = self._counts(texts.body)
        present = {
            words: in_title + in_body > 0
            for words, in_title, in_body in zip(self._phrases, title, body, strict=True)
        }
        in_titles = dict(zip(self._phrases, title, strict=True))
        if not _matches(self._expression, present, in_titles, texts.source_id):
            return None
        score = 0.0
        norm = _K1 * (1 - _B + _B * texts.length / self._average)
        for weight, in_title, in_body in zip(self._weights, title, body, strict=True):
            times = in_title * _TITLE + in_body * _BODY
            score += weight * ((times * (_K1 + 1.0)) / (times + norm))
        return -1.0 * score

    def _counts(self, text: str) -> list[int]:
        if not text:
            return [0] * len(self._needles)
        if not self._split:
            return [
                _count(text, words, needle)
                for words, needle in zip(self._phrases, self._needles, strict=True)
            ]
        tokens = Counter(text.split())
        return [
            tokens[words.tokens[0]]
            if len(words.tokens) == 1 and not words.beginning
            else _count(text, words, needle)
            for words, needle in zip(self._phrases, self._needles, strict=True)
        ]


def _count(text: str, words: Words, needle: str) -> int:
    if len(words.tokens) == len(set(words.tokens)) and not (
        words.beginning and len(words.tokens) > 1
    ):
        return text.count(needle)
    # A phrase may begin before the former one ends: "ha ha" is twice in "ha ha ha".
    count, at = 0, text.find(needle)
    while at >= 0:
        count, at = count + 1, text.find(needle, at + 1)
    return count


def _rarity(articles: int, having: int) -> float:
    rarity = math.log((articles - having + 0.5) / (having + 0.5))
    return rarity if rarity > 0 else 1e-6


def _matches(
    expression: Expression,
    present: dict[Words, bool],
    in_titles: dict[Words, int],
    source_id: int,
) -> bool:
    match expression:
        case Words() as words:
            return present[words]
        case AnyOf(parts):
            return any(_matches(part, present, in_titles, source_id) for part in parts)
        case AllOf(parts):
            return all(_matches(part, present, in_titles, source_id) for part in parts)
        case InTitle(part):
            titled = {words: count > 0 for words, count in in_titles.items()}
            return _matches(part, titled, in_titles, source_id)
        case OfSources(sources):
            return source_id in sources
        case Without(wanted, unwanted):
            return _matches(wanted, present, in_titles, source_id) and not _matches(
                unwanted, present, in_titles, source_id
            )
