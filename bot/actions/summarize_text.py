"""Summarizing a message that someone points at."""

from bot.errors import TooShortToSummarize
from bot.words import say
from bot.worker.jobs import Jobs

_SENTENCES = 3


class SummarizeText:
    """Summarizes texts that are not stored."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def summarize(self, text: str) -> list[str]:
        """The three best sentences, verbatim, in text order; all if there are fewer.

        Raises `TooShortToSummarize` if there is no sentence.
        """
        sentences = await self._jobs.summarize(text, _SENTENCES)
        if not sentences:
            raise TooShortToSummarize(say("too-short-to-summarize"))
        return sentences
