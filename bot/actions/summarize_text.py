"""Summarize a text that someone points at."""

from bot.errors import TooShortToSummarize
from bot.worker.jobs import Jobs

_SENTENCES = 3


class SummarizeText:
    """Summaries of texts that are not stored."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def summarize(self, text: str) -> list[str]:
        """The sentences that say most, letter for letter, in order.

        Raises `TooShortToSummarize` where there is no sentence.
        """
        sentences = await self._jobs.summarize(text, _SENTENCES)
        if not sentences:
            raise TooShortToSummarize(
                "That message is too short to summarize: there is no sentence in it."
            )
        return sentences
