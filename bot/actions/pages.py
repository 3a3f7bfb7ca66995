"""The whole article where a feed has only a lead-in, as far as its website allows."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace

from bot.errors import DatelineError, StorageUnavailable
from bot.ingest.fetch import PAGES, Fetcher
from bot.ingest.outside import read_web_page
from bot.ingest.robots_cache import Robots
from bot.ingest.worker import Worker
from bot.models import Article, Clock, FeedItem

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

    async def complete(
        self, told: Sequence[tuple[FeedItem, Article]], feed_url: str, most: int
    ) -> list[tuple[Article, bool]]:
        """The articles; those of lead-ins whole, where the page could be read; and which were.

        Of the lead-ins the newest `most` are tried, for a minute at the longest. Nothing that goes
        wrong with a page goes further than leaving its lead-in.
        """
        whole: dict[int, Article] = {}
        teasers = [n for n, (item, _) in enumerate(told) if item.teaser and item.link]

        async def read(number: int) -> None:
            item, article = told[number]
            assert item.link
            if (found := await self._read(article, item.link, feed_url)) is not None:
                whole[number] = found

        try:
            async with asyncio.timeout(_SECONDS), asyncio.TaskGroup() as group:
                for number in teasers[-most:]:  # the newest come last
                    group.create_task(read(number))
        except TimeoutError:
            log.info("pages of %s took too long; what is missing keeps its lead-in", feed_url)
        return [
            (whole.get(number, article), number in whole)
            for number, (_, article) in enumerate(told)
        ]

    async def _read(self, article: Article, link: str, feed_url: str) -> Article | None:
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
        except StorageUnavailable:
            raise
        except DatelineError as error:
            log.info("%s keeps its lead-in: %s", link, error)
            return None
        if sum(map(len, page.paragraphs)) <= len(article.text):
            return None  # a notice in place of the article, or no more than we have
        return replace(
            article,
            body=page.paragraphs,
            title=article.title or page.title,
            language=page.language or article.language,
        )
