"""Summarize a text that someone points at."""

import math

from bot.errors import TooShortToSummarize
from bot.worker.process import Worker

_SENTENCES = 3


class SummarizeText:
    """Summaries of texts that are not stored."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    async def summarize(self, text: str) -> list[str]:
        """The sentences that say most, letter for letter, in order.

        Raises `TooShortToSummarize` where there is no sentence.
        """
        sentences = await self._worker.run(best_sentences, text)
        if not sentences:
            raise TooShortToSummarize(
                "That message is too short to summarize: there is no sentence in it."
            )
        return sentences


def best_sentences(
    text: str, title: str = "", count: int = _SENTENCES, characters: float = math.inf
) -> list[str]:
    """The `count` best sentences of a text, of so many characters together; all of them where
    there are fewer.
    """
    from bot.summary.extract import summarize  # sumy takes a while to import

    return summarize(text, title, count, longest=characters)
