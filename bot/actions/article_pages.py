"""The whole article where a feed has only a lead-in, as far as its website allows."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import AddressRefused, DatelineError, FetchFailed
from bot.models import Clock, FeedItem, WebPage
from bot.web.fetch import PAGES, Fetcher
from bot.web.robots_cache import Robots
from bot.worker.jobs import Jobs

log = logging.getLogger(__name__)

MOST = 20  # pages of one feed at a time; the other items keep their lead-ins
MOST_AT_FIRST = 10  # of a feed that was never read before: nobody waits for its old news
TRIES = 3  # of one page, each at another reading of its feed
_SECONDS = 60.0  # for all pages of one feed
_PASSING = (408, 425, 429)  # of what HTTP calls the asker's fault


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of an article's own page."""

    page: WebPage | None = None
    again: bool = False  # it may be had another time
    asked: bool = True


class ArticlePages:
    """Reads articles' own pages, politely."""

    def __init__(self, fetcher: Fetcher, robots: Robots, jobs: Jobs, clock: Clock) -> None:
        self._fetcher = fetcher
        self._robots = robots
        self._jobs = jobs
        self._clock = clock

    async def of(self, items: Sequence[FeedItem], feed_url: str, most: int) -> list[Tried]:
        """For each item its page, where it only leads in and the page has more.

        Of the lead-ins the last `most` are tried, for a minute at the longest. Nothing that goes
        wrong with a page goes further than leaving its lead-in.
        """
        tried = [Tried(asked=False)] * len(items)
        teasers = [n for n, item in enumerate(items) if item.teaser and item.link]

        async def read(number: int) -> None:
            tried[number] = await self._read(items[number], feed_url)

        try:
            async with asyncio.timeout(_SECONDS), asyncio.TaskGroup() as group:
                for number in teasers[-most:]:
                    tried[number] = Tried(again=True)  # where the time is over before it is read
                    group.create_task(read(number))
        except TimeoutError:
            log.info("pages of %s took too long; what is missing keeps its lead-in", feed_url)
        return tried

    async def _read(self, item: FeedItem, feed_url: str) -> Tried:
        link = item.link
        assert link
        try:
            allowed = await self._robots.allows(link, linked_from=feed_url)
            if not allowed:
                return Tried(again=allowed is None)
            fetched = await self._fetcher.get(link, accept=PAGES, linked_from=feed_url)
            page = await self._jobs.read_page(
                fetched.body,
                url=fetched.url,
                content_type=fetched.content_type,
                now=self._clock(),
            )
        except DatelineError as error:
            log.debug("%s keeps its lead-in: %s", link, error)
            return Tried(again=_passes(error))
        except Exception:  # a page that meets a bug of ours must not cost the feed
            log.exception("bug: %s keeps its lead-in", link)
            return Tried()
        # With less it is a notice in place of the article.
        has_more = sum(map(len, page.paragraphs)) > sum(map(len, item.paragraphs))
        return Tried(page) if has_more else Tried()


def _passes(error: DatelineError) -> bool:
    """Whether it may be otherwise another time: what a page says, and most refusals, are not."""
    if not isinstance(error, FetchFailed) or isinstance(error, AddressRefused):
        return False
    status = error.status or 0
    return not 400 <= status < 500 or status in _PASSING
