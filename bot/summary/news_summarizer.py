"""Our summarizer for news, as sumy's users know summarizers.

Importing this takes 0.2 s and 40 MB (sumy imports nltk).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from sumy.models.dom import Sentence

from bot.summary import ranking
from bot.summary.background_rarity import Rarity, english_rarity
from bot.summary.best_first_summarizer import BestFirstSummarizer
from bot.summary.costs import FAULTS
from bot.summary.fault import Fault
from bot.summary.news_algorithm import VERSION
from bot.summary.news_document import READ_OF_A_SENTENCE
from bot.summary.stems import news_stop_words, stemmer, stems_with
from bot.text.language.codes import base_language
from bot.text.tokens import words_of


class NewsSummarizer(BestFirstSummarizer):
    """Ranks sentences by `bot.summary.ranking`, with a title if there is one.

    `NewsSummarizer(Stemmer("english"))` is for English. For another language give or set its
    `stop_words`, and give `background={}` to weigh words by the document alone; `background` maps
    stems to their rarity in news, and "" to that of all other stems. Words are split by our own
    rules, so the tokenizer of the document makes no difference.
    """

    version = VERSION

    def __init__(
        self,
        stemmer: Callable[[str], str],
        stop_words: Iterable[str] | None = None,
        background: Mapping[str, float] | None = None,
        language: str | None = "en",
        costs: Mapping[Fault, float] = FAULTS,
    ) -> None:
        super().__init__(stemmer)
        self._language = language
        self._costs = costs
        self.stop_words = news_stop_words("en") if stop_words is None else frozenset(stop_words)
        self._rarity = english_rarity() if background is None else Rarity(background)

    @property
    def stop_words(self) -> frozenset[str]:
        """Words that are ignored, in lower case. They can be set, as in sumy's own summarizers."""
        return self._stop_words

    @stop_words.setter
    def stop_words(self, words: Iterable[str]) -> None:
        self._stop_words = frozenset(map(str.lower, words))
        self._stems = stems_with(self._stemmer, self._stop_words)

    def best_first(
        self, sentences: Sequence[Sentence], count: int, title: str, longest: float
    ) -> list[int]:
        """See `BestFirstSummarizer`."""
        return ranking.order(
            map(str, sentences),
            title=self._stems_in(title),
            wanted=max(0, count),
            stems_of=self._stems_in,
            rarity=self._rarity,
            language=self._language,
            longest=longest,
            costs=self._costs,
        )

    def _stems_in(self, text: str) -> list[str]:
        return self._stems.of(words_of(text[:READ_OF_A_SENTENCE].lower()))


@cache
def news_summarizer(language: str) -> NewsSummarizer:
    """The summarizer for a language tag, with sumy's stemmer and stop words if it has any."""
    return NewsSummarizer(
        stemmer(language),
        news_stop_words(language),
        None if base_language(language) == "en" else {},
        language,
    )
