"""sumy's own algorithms by name, for those who prefer one of them to ours.

LexRank and TextRank come from `graph_rank`, with sumy's very results; the others are sumy itself.
All of them take its stemmer and stop words, and our sentences. Edmundson's is not among them: it
is made of lists of cue words that nobody gives here.
"""

import warnings
from collections.abc import Callable, Sequence
from itertools import accumulate

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers._summarizer import AbstractSummarizer, SentenceInfo
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer

from bot.models import Style
from bot.summary import graph_rank
from bot.summary.stems import stems_as_sumy, stems_of_all_words, stop_words
from bot.text.language.codes import plain_code
from bot.text.sentences import WireTokenizer, words_of

VERSION = 1
"""Raised whenever a style may give other sentences."""

_SUMYS: dict[Style, type[AbstractSummarizer]] = {
    "kl": KLSummarizer,
    "lsa": LsaSummarizer,
    "luhn": LuhnSummarizer,
    "reduction": ReductionSummarizer,
    "sumbasic": SumBasicSummarizer,
}
_GRAPHS: dict[Style, Callable[[Sequence[graph_rank.Stems]], list[float]]] = {
    "lexrank": graph_rank.lex_rank,
    "textrank": graph_rank.text_rank,
}
# Their cost grows with the square of the sentences, KL's with the cube: 5 s at 200.
_READ_SENTENCES = 200
_READ_BY_KL = 50
_READ_CHARACTERS = 30_000


def best_by_style(sentences: Sequence[str], language: str, style: Style, wanted: int) -> list[int]:
    """The places of the `wanted` best sentences in that style, the best first.

    "lexrank" and "textrank" rate all sentences; the others 200 from the top ("kl" 50) and no more
    than 30,000 characters, so that no text takes longer than half a second.
    """
    if rate := _GRAPHS.get(style):
        stems = stems_as_sumy(language)
        ratings = rate([stems.of(words_of(sentence)) for sentence in sentences])
        return graph_rank.best_first(ratings)[:wanted]
    most = _READ_BY_KL if style == "kl" else _READ_SENTENCES
    return _best_by_sumy(_SUMYS[style], _beginning(sentences, most), language, wanted)


def _beginning(sentences: Sequence[str], most: int) -> Sequence[str]:
    ends = accumulate(map(len, sentences[:most]))
    return sentences[: max(1, sum(end <= _READ_CHARACTERS for end in ends))]


def _best_by_sumy(
    kind: type[AbstractSummarizer], sentences: Sequence[str], language: str, wanted: int
) -> list[int]:
    summarizer = kind(stems_of_all_words(language).__getitem__)
    summarizer.stop_words = stop_words(plain_code(language))
    tokenizer = WireTokenizer(language)
    document = ObjectDocumentModel([Paragraph([Sentence(each, tokenizer) for each in sentences])])
    best: list[int] = []

    def best_first(rated: Sequence[SentenceInfo]) -> Sequence[SentenceInfo]:
        """In the place of a number: sumy hands it the sentences best first, as we want them."""
        best.extend(info.order for info in rated[:wanted])
        return rated[:wanted]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # LSA says that a text has few words
        summarizer(document, best_first)
    # LSA gives nothing where there are stop words only.
    return best or list(range(min(wanted, len(sentences))))
