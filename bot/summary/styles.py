"""sumy's own algorithms by name, for readers who prefer one of them to ours.

LexRank and TextRank come from `graph_rank`, and LSA's ratings are computed directly, because sumy needs
numpy for the three; the results are the same. The others are sumy itself. All of them use sumy's
stemmers and stop words, and our sentences. Edmundson's is missing because it needs lists of cue words.
"""

import math
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import accumulate
from typing import Any

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers import AbstractSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer

from bot.models import Style
from bot.summary import graph_rank
from bot.summary.best_first_summarizer import BestFirstSummarizer
from bot.summary.news_document import READ_OF_A_SENTENCE
from bot.summary.stems import Stems, stemmer, stems_for_sumy, stop_words
from bot.text.tokens import words_of

_SMOOTH = 0.4  # LsaSummarizer._compute_term_frequency


class _LsaByLengths(LsaSummarizer):  # type: ignore[misc]  # sumy has no types
    """LSA without its singular value decomposition, of which sumy keeps all dimensions.

    A sentence's rating is then the length of its column in the matrix that is decomposed.
    """

    def __call__(
        self, document: ObjectDocumentModel, sentences_count: Callable[[Any], Any]
    ) -> Sequence[Any]:
        """As sumy's; see `SumySummarizer.ranked` for the count."""
        stems = self._create_dictionary(document)
        if not stems:
            return ()
        ratings: Sequence[Any] = self._get_best_sentences(
            document.sentences, sentences_count, lambda sentence: self._rating(sentence, stems)
        )
        return ratings

    def _rating(self, sentence: Sentence, stems: Mapping[str, int]) -> float:
        counts = Counter(stem for stem in map(self.stem_word, sentence.words) if stem in stems)
        if not counts:
            return 0.0
        highest = max(counts.values())
        squares = [(_SMOOTH + (1.0 - _SMOOTH) * count / highest) ** 2 for count in counts.values()]
        absent = len(stems) - len(counts)
        return graph_rank.rounded(math.sqrt(math.fsum([*squares, absent * _SMOOTH**2])))


_SUMYS: dict[Style, type[AbstractSummarizer]] = {
    "kl": KLSummarizer,
    "lsa": _LsaByLengths,
    "luhn": LuhnSummarizer,
    "reduction": ReductionSummarizer,
    "sumbasic": SumBasicSummarizer,
}
_GRAPHS: dict[Style, Callable[[Sequence[graph_rank.Stems]], list[float]]] = {
    "lexrank": graph_rank.lex_rank,
    "textrank": graph_rank.text_rank,
}
# The cost of sumy's own grows with the square of the sentences, KL's with the cube: 5 s at 200.
_READ_SENTENCES = 200
_READ_BY_KL = 50
_READ_CHARACTERS = 30_000


class StyledSummarizer(BestFirstSummarizer):
    """A summarizer that ranks all sentences, whatever their title and however many are wanted."""

    version = 1

    def best_first(
        self, sentences: Sequence[Sentence], count: int, title: str, longest: float
    ) -> list[int]:
        """See `BestFirstSummarizer`. The title makes no difference."""
        taken: list[int] = []
        for place in self.ranked(sentences):
            if len(taken) >= count:
                break
            length = len(str(sentences[place]))
            if length <= longest:
                longest -= length + 1  # and a space
                taken.append(place)
        return taken

    def ranked(self, sentences: Sequence[Sentence]) -> Iterable[int]:
        """The places of the sentences, best first."""
        raise NotImplementedError


class GraphSummarizer(StyledSummarizer):
    """LexRank or TextRank: `rate` is one of the functions of `graph_rank`."""

    def __init__(
        self, stems: Stems, rate: Callable[[Sequence[graph_rank.Stems]], list[float]]
    ) -> None:
        super().__init__(stems.stem_of)
        self._stems = stems
        self._rate = rate

    def ranked(self, sentences: Sequence[Sentence]) -> Iterable[int]:
        """The places of the sentences, best first."""
        words = [words_of(str(sentence)[:READ_OF_A_SENTENCE]) for sentence in sentences]
        return graph_rank.best_first(self._rate(list(map(self._stems.of, words))))


class SumySummarizer(StyledSummarizer):
    """One of sumy's own summarizers. Ranks the first 200 sentences ("kl": 50) and at most 30,000
    characters of them, so that no text takes longer than half a second.
    """

    def __init__(self, summarizer: AbstractSummarizer, most_sentences: int) -> None:
        super().__init__()
        self._summarizer = summarizer
        self._most_sentences = most_sentences

    def ranked(self, sentences: Sequence[Sentence]) -> Iterable[int]:
        """The places of the sentences that are read, best first."""
        read = self._beginning(sentences)
        best: list[int] = []

        def note(rated: Sequence[Any]) -> Sequence[Any]:
            """Passed to sumy instead of a count; sumy calls it with sentences ranked best first."""
            best.extend(info.order for info in rated)
            return rated

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # LSA says that a text has few words
            self._summarizer(ObjectDocumentModel([Paragraph(read)]), note)
        # LSA gives nothing if all words are stop words.
        return best or range(len(sentences))

    def _beginning(self, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
        lengths = [
            min(len(str(each)), READ_OF_A_SENTENCE) for each in sentences[: self._most_sentences]
        ]
        fitting = sum(end <= _READ_CHARACTERS for end in accumulate(lengths))
        return sentences[: max(1, fitting)]


@cache
def summarizer_in_style(style: Style, language: str) -> StyledSummarizer:
    """The summarizer of a style other than "news" for a language tag."""
    if rate := _GRAPHS.get(style):
        return GraphSummarizer(stems_for_sumy(language), rate)
    # sumy looks for stop words itself, so they must have their stems here.
    summarizer = _SUMYS[style](Stems(stemmer(language), ()).stem_of)
    summarizer.stop_words = stop_words(language)
    return SumySummarizer(summarizer, _READ_BY_KL if style == "kl" else _READ_SENTENCES)
