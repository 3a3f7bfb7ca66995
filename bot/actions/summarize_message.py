"""Summarizing a message that someone chose, or the article that it links to."""

import asyncio
from datetime import timedelta
from typing import NamedTuple
from urllib.parse import urlsplit

from bot.actions.article_pages import ArticlePages
from bot.actions.rate_limit import RateLimit
from bot.errors import FetchFailed, TooShortToSummarize
from bot.models import Clock
from bot.text.discord_markup import only_link, without_markup
from bot.words import say
from bot.worker.jobs import Jobs

SECONDS = 30.0  # for a linked article, with robots.txt and waiting for other requests to its host
_SENTENCES = 3
_FEWEST_SENTENCES = 4  # of a text; of fewer, a summary would leave out nothing
_LINKS = (10, timedelta(minutes=10))  # a person


class MessageSummary(NamedTuple):
    """The best sentences, verbatim, in text order; `title` is that of the linked article."""

    sentences: list[str]
    title: str | None = None


class SummarizeMessage:
    """Summarizes the text of messages, and articles that messages link to. Stores neither."""

    def __init__(
        self, jobs: Jobs, pages: ArticlePages, clock: Clock, *, seconds: float = SECONDS
    ) -> None:
        self._jobs = jobs
        self._pages = pages
        self._seconds = seconds
        self._links = RateLimit(*_LINKS, clock, refusal="asked-too-often-alone")

    async def summarize(self, content: str, user_id: int) -> MessageSummary:
        """The three best sentences of a message; of the linked article if it is only a link.

        `content` is the message as it was typed, with Discord's markup; `user_id` is the person who
        asks. Raises `TooShortToSummarize` below four sentences. For a link also `AddressRefused`,
        `FetchFailed`, `TooOften`, and what reading a page raises.
        """
        if link := only_link(content):
            return await self._linked(link, user_id)
        best = await self._jobs.summarize(
            without_markup(content), _SENTENCES, fewest=_FEWEST_SENTENCES
        )
        if not best:
            raise TooShortToSummarize(say("too-short-to-summarize", fewest=_FEWEST_SENTENCES))
        return MessageSummary(best)

    async def _linked(self, link: str, user_id: int) -> MessageSummary:
        self._pages.check(link)
        self._links.use(user_id)
        host = urlsplit(link).hostname or ""
        try:
            async with asyncio.timeout(self._seconds):
                reached, page = await self._pages.read(link, urgent=True)
                host = urlsplit(reached).hostname or host
                if not page.paragraphs:
                    raise TooShortToSummarize(say("linked-page-without-article", host=host))
                best = await self._jobs.summarize(
                    "\n".join(page.paragraphs),
                    _SENTENCES,
                    fewest=_FEWEST_SENTENCES,
                    language=page.language,
                )
        except TimeoutError as error:
            raise FetchFailed(
                say("linked-page-too-slow", host=host, seconds=f"{self._seconds:g}")
            ) from error
        if not best:
            raise TooShortToSummarize(say("linked-page-too-short", host=host))
        return MessageSummary(best, page.title)
