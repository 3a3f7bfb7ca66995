"""The whole article where a feed has only a lead-in, as far as its website allows."""

import asyncio
import logging
from collections.abc import Sequence

from bot.errors import DatelineError
from bot.ingest.outside import read_web_page
from bot.ingest.web.fetch import PAGES, Fetcher
from bot.ingest.web.robots_cache import Robots
from bot.ingest.worker import Worker
from bot.models import Clock, FeedItem, WebPage

log = logging.getLogger(__name__)

MOST = 20  # pages of one feed at a time; the other items keep their lead-ins
MOST_AT_FIRST = 10  # of a feed that was never read before: nobody waits for its old news
_SECONDS = 60.0  # for all pages of one feed


class ArticlePages:
    """Reads articles' own pages, politely."""

    def __init__(self, fetcher: Fetcher, robots: Robots, reader: Worker, clock: Clock) -> None:
        self._fetcher = fetcher
        self._robots = robots
        self._reader = reader
        self._clock = clock

    async def of(self, items: Sequence[FeedItem], feed_url: str, most: int) -> list[WebPage | None]:
        """For each item its page, where it only leads in and the page has more.

        Of the lead-ins the last `most` are tried, for a minute at the longest. Nothing that goes
        wrong with a page goes further than leaving its lead-in.
        """
        pages: list[WebPage | None] = [None] * len(items)
        teasers = [n for n, item in enumerate(items) if item.teaser and item.link]

        async def read(number: int) -> None:
            pages[number] = await self._read(items[number], feed_url)

        try:
            async with asyncio.timeout(_SECONDS), asyncio.TaskGroup() as group:
                for number in teasers[-most:]:
                    group.create_task(read(number))
        except TimeoutError:
            log.info("pages of %s took too long; what is missing keeps its lead-in", feed_url)
        return pages

    async def _read(self, item: FeedItem, feed_url: str) -> WebPage | None:
        link = item.link
        assert link
        try:
            if not await self._robots.allows(link, linked_from=feed_url):
                return None
            fetched = await self._fetcher.get(link, accept=PAGES, linked_from=feed_url)
            page = await self._reader.run(
                read_web_page,
                fetched.body,
                url=fetched.url,
                content_type=fetched.content_type,
                now=self._clock(),
            )
        except DatelineError as error:
            log.debug("%s keeps its lead-in: %s", link, error)
            return None
        except Exception:  # a page that meets a bug of ours must not cost the feed
            log.exception("bug: %s keeps its lead-in", link)
            return None
        # With less it is a notice in place of the article.
        has_more = sum(map(len, page.paragraphs)) > sum(map(len, item.paragraphs))
        return page if has_more else None
