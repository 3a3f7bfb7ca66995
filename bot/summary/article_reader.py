"""Reads the sentences of an article one after the other, as far as a summary needs them."""

from collections.abc import Callable, Iterator, Sequence, Set
from itertools import takewhile
from typing import NamedTuple

from bot.summary.antecedents import definite_reader
from bot.summary.fault import LEANED_OVER, NO_PART_OF_THE_TEXT, Fault
from bot.summary.introduced_names import NameReader
from bot.summary.language_words import LanguageWords
from bot.summary.lazy_list import LazyList
from bot.summary.leaning import is_cut_off, leans, names_the_speaker_before, points_back
from bot.summary.quotations import Quotation, QuotationReader
from bot.summary.sentence_faults import faults_alone

_LONGEST = 5_000  # characters of a sentence that are read
_MOST = 40  # sentences; a summary is found among the first
_CLOSING = "\"'”’»“"
_SAME_NEWS = 0.7  # share of the stems of a sentence that one that is shown has
_TOLD = 0.75  # share of its stems that all those that are shown have
_FEW_STEMS = 4
_MORE_STEMS = 2

StemsOf = Callable[[str], Sequence[str]]
"""Gives the stems of a sentence that carry meaning."""


class ReadSentence(NamedTuple):
    """The beginning of a sentence, which is nearly always all of it, and what is known of it whatever is shown before."""

    text: str
    quotation: Quotation
    faults: frozenset[Fault]
    leans: bool
    surnames: frozenset[str]
    """Those that a sentence before it introduces."""
    names: frozenset[str]
    stems: frozenset[str]


class ArticleReader:
    """The sentences of an article; each is read when it is first asked for.

    `title` holds the stems of a title above them, whose names need no introduction.
    """

    def __init__(
        self,
        texts: LazyList[str],
        words: LanguageWords,
        stems_of: StemsOf,
        title: frozenset[str] = frozenset(),
    ) -> None:
        self.texts = texts
        self.words = words
        self.stems_of = stems_of
        self._title = title
        self._read: list[ReadSentence] = []
        self._quotations = QuotationReader()
        self._names = NameReader()
        self._definites = definite_reader(words)
        self._cut_off = False  # the sentence before stops in the middle
        self._begun = False  # a sentence of the text itself was read
        self._repeating: set[int] = set()
        self._taken_for_known: dict[int, frozenset[str]] = {}

    @property
    def length(self) -> int:
        """The number of sentences that are read; `texts` may have more."""
        return min(len(self.texts), _MOST)

    def has(self, place: int) -> bool:
        """Whether there is a sentence at a place that is read."""
        return place < _MOST and self.texts.has(place)

    def places(self, start: int = 0, stop: int = _MOST) -> Iterator[int]:
        """The places from `start` on, below `stop`, of sentences that are read."""
        return takewhile(self.has, range(start, stop))

    def at(self, place: int) -> ReadSentence:
        """The sentence at a place that is read."""
        if place < len(self._read):
            return self._read[place]
        while len(self._read) <= place:
            text = self.texts[len(self._read)][:_LONGEST]
            quotation = self._quotations.read(text)
            surnames, names = self._names.read(text)
            faults = faults_alone(text, quotation, self.words)
            outside = quotation.outside or text
            is_leaning = leans(text, outside, self.words, is_first=not self._begun)
            if self._ends_quoted() and names_the_speaker_before(text, self.words):
                faults |= {Fault.LEANS}
                is_leaning = True
            if self.words.is_english:
                if self._cut_off:
                    faults |= {Fault.HEADING}
                self._cut_off = Fault.HEADING in faults and is_cut_off(text)
            self._begun |= NO_PART_OF_THE_TEXT.isdisjoint(faults)
            stems = frozenset(self.stems_of(text))
            self._read.append(
                ReadSentence(text, quotation, faults, is_leaning, surnames, names, stems)
            )
        return self._read[place]

    def faults(self, place: int, shown: Set[int]) -> set[Fault]:
        """The faults of a sentence if those at `shown` are shown too."""
        sentence = self.at(place)
        found = set(sentence.faults)
        before = self.place_before(place)
        if before is not None and before not in shown:
            if sentence.leans:
                found.add(Fault.LEANS)
            outside = sentence.quotation.outside
            if points_back(outside) or self._definites.begins_with_known(outside):
                found.add(Fault.DEFINITE)
        elif before is not None and self._read[before].quotation.quoted:
            found.discard(Fault.SPEAKERLESS)  # the speaker is in the sentence before
        if sentence.surnames:
            names = [self._read[other].names for other in shown if other < place]
            missing = sentence.surnames.difference(*names)
            if missing and not self._title.issuperset(self.stems_of(" ".join(missing))):
                found.add(Fault.SURNAME)
        if len(shown) < place and self._is_unexplained(place, shown):
            found.add(Fault.UNEXPLAINED)
        if self._repeats(sentence.stems, shown):
            found.add(Fault.REPEATS)
            self._repeating.add(place)
        return found

    def takes_for_known(self, place: int) -> frozenset[str]:
        """The stems of what it names as known: "the device"."""
        if place not in self._taken_for_known:
            outside = self.at(place).quotation.outside
            self._taken_for_known[place] = self._definites.taken_for_known(outside, self.stems_of)
        return self._taken_for_known[place]

    def place_before(self, place: int) -> int | None:
        """The place of the sentence that one may lean on, without what stands between them."""
        self.at(place)
        for before in range(place - 1, -1, -1):
            if before not in self._repeating and LEANED_OVER.isdisjoint(self._read[before].faults):
                return before
        return None

    def _is_unexplained(self, place: int, shown: Set[int]) -> bool:
        """Whether it takes for known what only sentences before it mention that are not shown."""
        if self.place_before(place) is None or not (needed := self.takes_for_known(place)):
            return False
        needed = needed.difference(
            self._title, *[self._read[other].stems for other in shown if other < place]
        )
        return bool(needed) and any(
            not needed.isdisjoint(sentence.stems)
            for other, sentence in enumerate(self._read[:place])
            if other not in shown and NO_PART_OF_THE_TEXT.isdisjoint(sentence.faults)
        )

    def _ends_quoted(self) -> bool:
        return bool(self._read) and self._read[-1].text[-1:] in _CLOSING

    def _repeats(self, stems: frozenset[str], shown: Set[int]) -> bool:
        if not shown or len(stems) < _FEW_STEMS:
            return False
        most = _SAME_NEWS * len(stems)
        told: set[str] = set()
        for other in shown:
            if other < len(self._read):
                others = self._read[other].stems
                if len(stems & others) > min(most, _SAME_NEWS * (len(others) + _MORE_STEMS)):
                    return True
                told |= others
        return len(stems & told) > _TOLD * len(stems)
