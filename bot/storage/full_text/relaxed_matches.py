"""Matches that lack some of a search's words, those that lack fewest first.

Any two of five words is found by walking all five, which takes long if many of a million articles have
them. So words are treated by how often they occur: of a *rare* word all places are fetched, and which
articles have which of them is counted here. Of a *frequent* word only those places are asked for that
have a rare word too, or some other frequent ones.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from bot.models import MAX_MATCHES, MatchOrder
from bot.storage.full_text.engine_index import MatchReader
from bot.storage.full_text.expressions import (
    Expression,
    InTitle,
    all_of,
    any_of,
    term_expression,
)
from bot.storage.full_text.word_frequencies import WordFrequencies
from bot.text.search_query import Term

RARE = 3_000  # articles at most; fetching their places takes 0.3 ms
_MOST_WORDS = 8  # of a search, the rarest; others make no difference here
_MOST_FREQUENT = 3  # of them, the rarest: each two or three of them may take 5 ms
_EXACTLY_SCORED = 20_000  # articles with a frequent word at most, because bm25 counts them
_TITLE = 1.4  # times as much as in the text: what bm25 makes of twice as often


class Level(NamedTuple):
    """Matches that lack equally many words."""

    places: list[int]  # in order
    capped: bool  # whether there are older ones
    left_out: tuple[Term, ...]  # words that none of them has


class _Word(NamedTuple):
    term: Term
    expression: Expression
    exact: Expression  # the expression without other forms of the word
    places: list[int]  # all, or the newest if it is not rare
    rare: bool


class RelaxedMatches:
    """The matches of a search, by how many of its `loose` words they have.

    All have the `fixed` expressions. Words in at most `rare` articles are rare.
    """

    def __init__(
        self,
        reader: MatchReader,
        frequencies: WordFrequencies,
        loose: Sequence[Term],
        fixed: Sequence[Expression],
        *,
        rare: int = RARE,
    ) -> None:
        self._reader = reader
        self._frequencies = frequencies
        self._fixed = list(fixed)
        self._loose = loose
        words = [self._word(term, rare) for term in frequencies.rarest(loose, _MOST_WORDS)]
        self.absent = tuple(word.term for word in words if not word.places)
        """The words that no article in scope has."""
        self._rare = [word for word in words if word.rare and word.places]
        # of a frequent word the newest places reach less far back
        frequent = sorted(
            (word for word in words if not word.rare), key=lambda word: word.places[-1]
        )
        self._frequent = frequent[:_MOST_FREQUENT]
        self._words = self._rare + self._frequent
        self._masks = self._counted()

    def levels(self, found: set[int], order: MatchOrder) -> Iterator[Level]:
        """The levels from the best on, without the places `found` and without empty ones.

        Those with less than a third of the words and expressions are a level only if there is
        none better. `found` are all articles that have all words.
        """
        seen = set(found)
        fixed = len(self._fixed)
        third = (len(self._loose) + fixed) / 3
        most = len(self._words) - (len(self._words) == len(self._loose))
        for size in range(most, -1 if self._fixed else 0, -1):
            if seen and size + fixed < third:
                return
            places = [place for place, mask in self._masks.items() if mask.bit_count() == size]
            capped = size <= len(self._frequent) and self._add_frequent(size, places)
            fresh = sorted(set(places) - seen, reverse=True)
            if fresh:
                seen.update(fresh)
                capped = capped or len(fresh) > MAX_MATCHES
                del fresh[MAX_MATCHES:]
                ranked = self._ranked(fresh) if order == "relevance" else fresh
                yield Level(ranked, capped, self._left_out(fresh))

    def lacks(self, place: int) -> tuple[Term, ...]:
        """The words that a place of one of the levels does not have, in the order of the search."""
        mask = self._masks[place]
        having = {word.term: mask >> bit & 1 for bit, word in enumerate(self._words)}
        return tuple(
            term
            for term in self._loose
            if term in self.absent
            or not having.get(
                term, term in having or self._reader.has(term_expression(term), place)
            )
        )

    def _left_out(self, places: Sequence[int]) -> tuple[Term, ...]:
        present = 0
        for place in places:
            present |= self._masks[place]
        missing = {word.term for bit, word in enumerate(self._words) if not present >> bit & 1}
        return tuple(term for term in self._loose if term in missing or term in self.absent)

    def _word(self, term: Term, rare: int) -> _Word:
        expression = term_expression(term)
        newest = self._reader.newest(self._with_fixed(expression), rare)
        exact = term_expression(term, forms=False)
        return _Word(term, expression, exact, newest.places, not newest.capped)

    def _with_fixed(self, *expressions: Expression) -> Expression:
        return all_of([*expressions, *self._fixed])

    def _any_rare(self) -> Expression:
        return any_of(word.expression for word in self._rare)

    def _counted(self) -> dict[int, int]:
        """Each place with a rare word -> the words it has, as bits in the order of `_words`."""
        masks: dict[int, int] = {}
        for bit, word in enumerate(self._rare):
            for place in word.places:
                masks[place] = masks.get(place, 0) | 1 << bit
        if not masks:
            return masks
        oldest = min(masks)
        for bit, word in enumerate(self._frequent, len(self._rare)):
            both = self._with_fixed(word.expression, self._any_rare())
            for place in self._reader.among(both, oldest, len(masks)):
                if place in masks:
                    masks[place] |= 1 << bit
        return masks

    def _add_frequent(self, size: int, places: list[int]) -> bool:
        """Add the newest places with `size` frequent words; return whether there are older ones."""
        capped = False
        for chosen in combinations(range(len(self._frequent)), size):
            expressions = [self._frequent[at].expression for at in chosen]
            newest = self._reader.newest(self._with_fixed(*expressions))
            capped = capped or newest.capped
            mask = sum(1 << len(self._rare) + at for at in chosen)
            for place in newest.places:
                if place not in self._masks:
                    self._masks[place] = mask
                    places.append(place)
        return capped

    def _ranked(self, places: list[int]) -> list[int]:
        """The places, the best first, then the newest."""
        scores = dict.fromkeys(places, 0.0)
        base: dict[int, float] = {}
        any_rare = (1 << len(self._rare)) - 1
        if with_rare := [place for place in places if self._masks[place] & any_rare]:
            base = self._reader.scores(self._with_fixed(self._any_rare()), with_rare)
            scores.update(self._with_forms_halved(base))
        for bit, word in enumerate(self._frequent, len(self._rare)):
            having = [place for place in places if self._masks[place] >> bit & 1]
            if having:
                self._add_scores(word, having, base, scores)
        return sorted(places, key=lambda place: (scores[place], -place))

    def _with_forms_halved(self, base: Mapping[int, float]) -> Mapping[int, float]:
        """The scores if other forms of the rare words count half."""
        if all(word.exact == word.expression for word in self._rare):
            return base
        exactly = self._with_fixed(any_of(word.exact for word in self._rare))
        exact = self._reader.scores(exactly, base)
        return {place: (score + exact.get(place, 0.0)) / 2 for place, score in base.items()}

    def _add_scores(
        self, word: _Word, having: list[int], base: Mapping[int, float], scores: dict[int, float]
    ) -> None:
        """Add what a frequent word counts in the places that have it: by bm25, or about as much."""
        exact: dict[int, float] = {}
        if base and self._frequencies.of(word.term) < _EXACTLY_SCORED:
            both = self._with_fixed(word.expression, self._any_rare())
            exact = self._reader.scores(both, [place for place in having if place in base])
        others = [place for place in having if place not in exact]
        titled = set[int]()
        if others:
            in_titles = self._with_fixed(InTitle(word.expression))
            titled.update(self._reader.among(in_titles, min(others), MAX_MATCHES))
        weight = self._weight(word)
        for place in having:
            if place in exact:
                scores[place] += exact[place] - base[place]
            else:
                scores[place] -= weight * (_TITLE if place in titled else 1)

    def _weight(self, word: _Word) -> float:
        """How much a word counts for its rarity, as in bm25."""
        count = max(self._frequencies.of(word.term), len(word.places))
        others = max(0.0, self._frequencies.articles - count)
        return max(0.1, math.log((others + 0.5) / (count + 0.5)))
