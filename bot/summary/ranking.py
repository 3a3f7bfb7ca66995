"""The ranking of sentences: which sentences tell the news to someone who sees nothing else.

The lead is the rule, because a reader prefers it to most other choices, and leaving it needs a reason.
Each fault of a sentence has a cost (`costs`). From the opening on, the cheapest of the next sentences is
taken, the first of equals: without a fault, the text is followed as it goes. Plain Python, and linear:
a sentence is compared only with the few that are taken.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Final

from bot.summary.article_reader import ArticleReader, StemsOf
from bot.summary.costs import FAULTS, LAST_RESORT, SKIPPED
from bot.summary.fault import NO_PART_OF_THE_TEXT, Fault
from bot.summary.language_words import language_words
from bot.summary.lazy_list import LazyList
from bot.summary.opening import OpeningFinder
from bot.summary.opening_signs import is_teaser

_NEXT: Final = 10  # sentences among which the next one is looked for


def order(
    sentences: Iterable[str],
    wanted: int = 3,
    *,
    stems_of: StemsOf,
    title: Iterable[str] = (),
    rarity: Mapping[str, float] | None = None,
    language: str | None = "en",
    longest: float = math.inf,
    costs: Mapping[Fault, float] = FAULTS,
) -> list[int]:
    """The places of at most `wanted` sentences, best first.

    The first n of them are the summary in n sentences. `title` holds the title's stems; `stems_of`
    gives those of a sentence. Without `rarity`, a word weighs more the fewer of these sentences have
    it. Joined by spaces the sentences have at most `longest` characters: one that is too long is left
    out. A sentence that leans on the one before it comes after that one or not at all. No more
    sentences are taken from the iterable than have to be read.
    """
    shown_above = frozenset(title)
    reader = ArticleReader(LazyList(sentences), language_words(language), stems_of, shown_above)
    finder = OpeningFinder(reader, shown_above, costs, rarity)
    return _Ranking(reader, finder, costs).take(wanted, longest)


class _Ranking:
    def __init__(
        self, reader: ArticleReader, finder: OpeningFinder, costs: Mapping[Fault, float]
    ) -> None:
        self._reader = reader
        self._finder = finder
        self._costs = costs
        self._taken: list[int] = []
        self._too_long: set[int] = set()
        self._needed: int | None = None  # the lead, if the opening rests on it

    def take(self, wanted: int, longest: float) -> list[int]:
        """See `order`."""
        while len(self._taken) < wanted:
            place = self._next()
            if place is None:
                break
            length = len(self._reader.texts[place])
            if length <= longest:
                longest -= length + 1  # and a space
                self._taken.append(place)
            else:
                self._too_long.add(place)
        return self._taken

    def _next(self) -> int | None:
        if not self._taken:
            opening = self._finder.find(self._too_long)
            if opening is None:
                return next(self._beyond(), None)
            self._needed = opening.rests_on
            return opening.place
        if self._needed is not None and self._is_free(self._needed):
            return self._needed
        following = self._following()
        return self._any_left() if following is None else following

    def _following(self) -> int | None:
        """The next sentence of the text, unless a cheaper one is near; None if all are faulty."""
        shown = frozenset(self._taken)
        last = max(self._taken) if self._needed is None else self._needed
        best, least = None, LAST_RESORT
        distance = 0.0
        for place in self._reader.places(last + 1, last + 1 + _NEXT):
            if not self._is_free(place):
                continue
            faults = self._reader.faults(place, shown)
            cost = self._cost(faults) + distance
            if cost < least:
                best, least = place, cost
            if cost == distance:
                break
            if NO_PART_OF_THE_TEXT.isdisjoint(faults):
                distance += SKIPPED
        return best

    def _any_left(self) -> int | None:
        """Any sentence, those without serious faults and those after the opening first."""
        shown = frozenset(self._taken)
        for limit in (LAST_RESORT, FAULTS[Fault.HEADING], math.inf):
            for place in self._places():
                if limit == math.inf or self._cost(self._faults_anywhere(place, shown)) < limit:
                    return place
        return next(self._beyond(), None)

    def _places(self) -> Iterator[int]:
        """The places that may be taken, from the opening on, then those before it."""
        opening = self._taken[0]
        for place in (*range(opening, self._reader.length), *range(opening)):
            if not self._is_free(place):
                continue
            leans = self._reader.at(place).leans
            if not leans or self._reader.place_before(place) in (None, *self._taken):
                yield place

    def _beyond(self) -> Iterator[int]:
        """The places of sentences that are too far down to be read."""
        return filter(self._is_free, range(self._reader.length, len(self._reader.texts)))

    def _faults_anywhere(self, place: int, shown: Set[int]) -> set[Fault]:
        faults = self._reader.faults(place, shown)
        sentence = self._reader.at(place)
        before_opening = place < self._taken[0]
        if before_opening and is_teaser(sentence.text, sentence.quotation, self._reader.words):
            faults.add(Fault.TEASER)
        return faults

    def _is_free(self, place: int) -> bool:
        return place not in self._taken and place not in self._too_long

    def _cost(self, faults: Iterable[Fault]) -> float:
        return sum([self._costs[fault] for fault in faults])
