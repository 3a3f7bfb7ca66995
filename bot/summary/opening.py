"""The sentence that opens a summary: the lead, unless it tells nothing and another tells the news."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from bot.summary.article_reader import ArticleReader, ReadSentence
from bot.summary.costs import OPENING
from bot.summary.fault import NO_PART_OF_THE_TEXT, Fault
from bot.summary.introduced_names import main_names
from bot.summary.leaning import is_pronoun
from bot.summary.opening_signs import is_teaser, news_marks, speaks_of_itself

_MOST = 14  # sentences that are considered
_ONLY_REPEATS = 0.85  # share of the lead's stems that the title has
_MOSTLY_QUOTED = 0.4
_TELLING = 8  # words
_BEST_MARKS = OPENING.likeness + 4 * OPENING.news  # of a sentence without a fault
_NEAR = 2  # sentences after the lead
_TELLS_NOTHING = frozenset([Fault.SHORT, Fault.FRAGMENT])  # "No ships."
_CANNOT_GO_ON = 4.0  # what the next sentence costs
_CANNOT_EXPLAIN = frozenset([Fault.OPEN_QUOTATION, Fault.SPEAKERLESS, Fault.SHORT])
_RETURNS = 3  # sentences that name whom an article comes back to
_RESTS_ON_LEAD = frozenset([Fault.DEFINITE, Fault.LEANS, Fault.NAMELESS, Fault.SURNAME])


class Opening(NamedTuple):
    """The place of the sentence, and of the lead if that has to explain it."""

    place: int
    rests_on: int | None


class OpeningFinder:
    """Finds the opening of an article.

    `title` holds the title's stems: a lead that only repeats them gives way. `rarity` is the squared
    rarity of stems; without it, a stem is rarer the fewer sentences have it.
    """

    def __init__(
        self,
        reader: ArticleReader,
        title: Set[str],
        costs: Mapping[Fault, float],
        rarity: Mapping[str, float] | None,
    ) -> None:
        self._reader = reader
        self._title = title
        self._costs = costs
        self._rarity = rarity

    def find(self, too_long: Set[int]) -> Opening | None:
        """The best opening outside `too_long`; None if no sentence is left."""
        best, least = None, math.inf
        lead: int | None = None
        explains = False  # the lead can be shown in front of the opening
        number = 0  # of the sentence in the text itself
        named: set[str] = set()  # before it
        for place in self._reader.places():
            if place in too_long:
                continue
            if number > _NEAR and least <= OPENING.leaving + OPENING.far * number + _BEST_MARKS:
                break  # no later one can be better
            faults = self._faults(place, number, named)
            cost = sum([self._costs[fault] for fault in faults])
            if number == 0 and not cost:
                return Opening(place, None)
            cost += self._other_costs(place, number, faults)
            if cost < least:
                rests = (
                    explains
                    and lead is not None
                    and self._rests_on_lead(place, lead, number, faults)
                )
                best, least = Opening(place, lead if rests else None), cost
            if number == 0:
                explains = self._explains(place, faults)
            if NO_PART_OF_THE_TEXT.isdisjoint(faults):
                lead = place if lead is None else lead
                named |= self._reader.at(place).names
                number += 1
            if number >= _MOST:
                break
        return best

    def _faults(self, place: int, number: int, named: Set[str]) -> set[Fault]:
        sentence = self._reader.at(place)
        found = self._reader.faults(place, frozenset())
        teases = is_teaser(
            sentence.text, sentence.quotation, self._reader.words, is_lead=number == 0
        )
        if teases or not _TELLS_NOTHING.isdisjoint(found):
            found.add(Fault.TEASER)
        found.discard(Fault.LEANS)
        if number == 0:
            # "His ferry sank, but Ostrow survived" says later who he is.
            if sentence.leans and not (
                is_pronoun(sentence.text) and self._names_somebody(sentence)
            ):
                found.add(Fault.LEANS)
            if self._only_repeats_title(sentence.stems):
                found.add(Fault.REPEATS)
        else:
            if sentence.leans:
                found.add(Fault.LEANS)
            if self._main_names & named and not self._main_names & sentence.names:
                found.add(Fault.NAMELESS)
        return found

    def _other_costs(self, place: int, number: int, faults: Set[Fault]) -> float:
        sentence = self._reader.at(place)
        cost = OPENING.likeness * self._likeness(place) + OPENING.far * number
        cost += OPENING.news * news_marks(sentence.text)
        if number:
            cost += OPENING.leaving
        if Fault.TEASER in faults and self._main_names & sentence.names:
            cost += OPENING.names_the_subject
        if number == 1 and Fault.LEANS in faults and self._after_question(place):
            cost += OPENING.after_question
        if Fault.OPEN_QUOTATION in faults and number == 0 and _tells_first(sentence):
            cost += OPENING.speaks_first
        if Fault.DEFINITE in faults:
            cost += OPENING.definite
        elif number and self._reader.takes_for_known(place):
            cost += OPENING.takes_for_known
        if number and speaks_of_itself(sentence.quotation.outside, self._reader.words):
            cost += OPENING.first_person
        if sentence.quotation.quoted > _MOSTLY_QUOTED * len(sentence.text):
            cost += OPENING.quoted
        return cost

    def _rests_on_lead(self, place: int, lead: int, number: int, faults: Set[Fault]) -> bool:
        """Whether more than one sentence begins with the lead: the opening leans, or cannot go on."""
        if not number:
            return False
        if not _RESTS_ON_LEAD.isdisjoint(faults):
            return True
        if number < _NEAR:
            return False
        asks = Fault.QUESTION in self._reader.at(lead).faults
        if number == _NEAR and asks and self._reader.at(place - 1).leans:
            return True  # the sentence between them answers
        following = place + 1
        if self._reader.takes_for_known(place) or not self._reader.has(following):
            return True
        faults_after = self._reader.faults(following, frozenset([place]))
        return sum([self._costs[fault] for fault in faults_after]) >= _CANNOT_GO_ON

    def _explains(self, lead: int, faults: Set[Fault]) -> bool:
        """Whether the lead can be shown in front of the opening: "He" only if who follows at once."""
        if not _CANNOT_EXPLAIN.isdisjoint(faults):
            return False
        following = lead + 1
        if Fault.LEANS not in faults or not self._reader.has(following):
            return Fault.LEANS not in faults
        next_one = self._reader.at(following)
        return _TELLS_NOTHING.isdisjoint(next_one.faults) and not self._main_names.isdisjoint(
            next_one.names
        )

    def _names_somebody(self, sentence: ReadSentence) -> bool:
        """Whether it names, not only at its beginning, whom the article comes back to."""
        texts = self._reader.texts[: self._reader.length]
        later = {word for word in sentence.quotation.outside.split()[1:] if word[:1].isupper()}
        return any(
            sum([name in text for text in texts]) >= _RETURNS
            for name in sentence.names
            if any(name in word for word in later)
        )

    def _after_question(self, place: int) -> bool:
        before = self._reader.place_before(place)
        return before is not None and Fault.QUESTION in self._reader.at(before).faults

    def _only_repeats_title(self, stems: Set[str]) -> bool:
        return bool(self._title) and len(stems & self._title) >= _ONLY_REPEATS * len(stems) > 0

    @cached_property
    def _main_names(self) -> frozenset[str]:
        return main_names(self._reader.texts, self._reader.stems_of)

    def _likeness(self, place: int) -> float:
        """The cosine of a sentence with the stems that the article repeats."""
        rarity, weight, norm = self._repeated
        stems = self._reader.at(place).stems
        own = math.sqrt(sum([rarity[stem] for stem in stems])) or 1.0
        return sum([weight.get(stem, 0.0) for stem in stems]) / own / norm

    @cached_property
    def _repeated(self) -> tuple[Mapping[str, float], Mapping[str, float], float]:
        """The squared rarity of stems, the weight of those that the article repeats, and its norm."""
        stems = [self._reader.stems_of(text) for text in self._reader.texts]
        counts = Counter(chain.from_iterable(stems))
        rarity = self._rarity or _rarity_within(stems)
        often = {stem: 1 + math.log(count) for stem, count in counts.items() if count > 1}
        weight = {stem: times * rarity[stem] for stem, times in often.items()}
        norm = math.sqrt(sum([often[stem] * each for stem, each in weight.items()])) or 1.0
        return rarity, weight, norm


def _tells_first(sentence: ReadSentence) -> bool:
    return sentence.quotation.outside.count(" ") >= _TELLING and not sentence.quotation.open_before


def _rarity_within(sentences: Sequence[Sequence[str]]) -> dict[str, float]:
    """The rarity of each stem, squared, by how many of the sentences have it."""
    found_in = Counter([stem for stems in sentences for stem in frozenset(stems)])
    return {stem: math.log(1 + len(sentences) / found) ** 2 for stem, found in found_in.items()}
