"""What our summarizers add to sumy's: the places of their sentences, best first."""

import math
from collections.abc import Sequence

from sumy.models.dom import ObjectDocumentModel, Sentence
from sumy.summarizers import AbstractSummarizer
from sumy.utils import ItemsCount

from bot.summary.news_document import candidates


class BestFirstSummarizer(AbstractSummarizer):  # type: ignore[misc]  # sumy has no types
    """A summarizer of sumy that can also say which of its sentences is the best.

    As everywhere in sumy, `summarizer(document, 3)` gives three sentences of the document in its
    order, and the count may be a percentage such as "20%". None is furniture, and none comes twice.
    """

    version: int
    """Raised whenever the same text may get other sentences."""

    def __call__(
        self,
        document: ObjectDocumentModel,
        sentences_count: int | str,
        title: str = "",
        longest: float = math.inf,
    ) -> tuple[Sentence, ...]:
        """At most `sentences_count` sentences, which joined by spaces have at most `longest` characters."""
        sentences = candidates(document)
        if isinstance(sentences_count, int) and sentences_count >= 0:
            count = sentences_count  # without counting the sentences, which would read them all
        else:
            count = len(ItemsCount(sentences_count)(range(len(sentences))))
        best = self.best_first(sentences, count, title, longest)
        return tuple(sentences[place] for place in sorted(best))

    def best_first(
        self, sentences: Sequence[Sentence], count: int, title: str, longest: float
    ) -> list[int]:
        """The places of at most `count` of those sentences, best first.

        Joined by spaces they have at most `longest` characters. A sentence is never cut.
        """
        raise NotImplementedError
