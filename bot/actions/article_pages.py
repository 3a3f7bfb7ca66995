"""Fetching article pages: of feed items that only have a teaser, and of links that people choose."""

import asyncio
import logging
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from bot.actions.shared_pages import (
    ReachedPage,
    shared_links,
    without_fragment,
    without_shared_pages,
)
from bot.errors import AddressRefused, DatelineError, FetchFailed, ForbiddenByRobots
from bot.models import Clock, FeedItem, WebPage
from bot.text.links import without_secrets
from bot.web.fetch import PAGES, Fetcher
from bot.web.robots_cache import Robots
from bot.words import say
from bot.worker.jobs import Jobs

log = logging.getLogger(__name__)

MAX_PAGES = 20  # of one feed at one reading; other items keep their teasers
MAX_PAGES_AT_FIRST = 10  # at a feed's first reading: nobody waits for old news
ATTEMPTS = 3  # for one page, each at another reading of its feed
_SECONDS = 60.0  # for all pages of one feed
_TEMPORARY = (408, 425, 429)  # the 4xx answers that may change


class PageAttempt(NamedTuple):
    """The result of fetching one item's page."""

    page: WebPage | None = None  # None if the teaser stays
    retry: bool = False  # at the feed's next reading
    attempted: bool = True
    reached: str | None = None  # the address of the page, after redirects


class ArticlePages:
    """Fetches article pages within the limits of robots.txt and of time."""

    def __init__(self, fetcher: Fetcher, robots: Robots, jobs: Jobs, clock: Clock) -> None:
        self._fetcher = fetcher
        self._robots = robots
        self._jobs = jobs
        self._clock = clock

    async def fetch(
        self,
        items: Sequence[FeedItem],
        feed_url: str,
        limit: int,
        among: Sequence[FeedItem],
    ) -> list[PageAttempt]:
        """One attempt for each item, in their order. `among` are all items of the feed's document.

        Only teasers with a link of their own are fetched: the last `limit` of them, for at most a
        minute. An item keeps its teaser if anything goes wrong, if the page has no more text than
        it, is about something else, or is the page of other items as well.
        """
        attempts = [PageAttempt(attempted=False)] * len(items)
        common = shared_links(among)
        teasers = [
            n
            for n, item in enumerate(items)
            if item.teaser and item.link and without_fragment(item.link) not in common
        ]

        async def fetch(number: int) -> None:
            attempts[number] = await self._fetch(items[number], feed_url)

        try:
            async with asyncio.timeout(_SECONDS), asyncio.TaskGroup() as group:
                for number in teasers[-limit:]:
                    attempts[number] = PageAttempt(retry=True)  # stays if time runs out
                    group.create_task(fetch(number))
        except TimeoutError:
            log.info(
                "article pages of %s took too long; the rest keep their teasers",
                without_secrets(feed_url),
            )
        return await self._own_pages(items, attempts, among)

    def check(self, link: str) -> None:
        """Raises `AddressRefused` for an address that must not be fetched."""
        self._fetcher.check(link)

    async def read(
        self, link: str, *, linked_from: str | None = None, urgent: bool = False
    ) -> tuple[str, WebPage]:
        """The address of a page after redirects, and its article.

        `linked_from` is as in `Fetcher.get`; `urgent` if a person waits. Takes as long as the limits
        of the page's host make it. Raises `FetchFailed`, `ForbiddenByRobots`, and what
        `Jobs.read_page` raises.
        """
        allowed = await self._robots.allows(link, linked_from=linked_from)
        if not allowed:
            host = urlsplit(link).hostname or ""
            if allowed is None:
                raise FetchFailed(say("robots-unreadable", host=host))
            raise ForbiddenByRobots(say("robots-forbid", host=host))
        fetched = await self._fetcher.get(link, accept=PAGES, linked_from=linked_from)
        page = await self._jobs.read_page(
            fetched.body,
            url=fetched.url,
            content_type=fetched.content_type,
            now=self._clock(),
            urgent=urgent,
        )
        return fetched.url, page

    async def _fetch(self, item: FeedItem, feed_url: str) -> PageAttempt:
        link = item.link
        assert link
        try:
            reached, page = await self.read(link, linked_from=feed_url)
        except DatelineError as error:
            log.debug("%s keeps its teaser: %s", without_secrets(link), error)
            return PageAttempt(retry=_is_temporary(error))
        except Exception:  # a bug met on one page must not cost the feed
            log.exception("bug: %s keeps its teaser", without_secrets(link))
            return PageAttempt()
        return PageAttempt(page, reached=reached)

    async def _own_pages(
        self,
        items: Sequence[FeedItem],
        attempts: Sequence[PageAttempt],
        among: Sequence[FeedItem],
    ) -> list[PageAttempt]:
        """The attempts without the pages that aren't the item's own."""
        reached = [
            ReachedPage(n, items[n], attempt.page, attempt.reached)
            for n, attempt in enumerate(attempts)
            if attempt.page and attempt.reached
        ]
        own = without_shared_pages(reached)
        pages = [(each.page, each.item) for each in own]
        about = await self._jobs.are_about(pages, among) if pages else []
        kept = {each.number for each, fits in zip(own, about, strict=True) if fits}
        for each in reached:
            if each.number not in kept:
                link = without_secrets(each.item.link or "")
                log.debug("%s keeps its teaser: the page isn't its own", link)
        return [
            attempt if attempt.page is None or n in kept else PageAttempt()
            for n, attempt in enumerate(attempts)
        ]


def _is_temporary(error: DatelineError) -> bool:
    """Whether retrying could help. Parse failures and most 4xx answers are permanent."""
    if not isinstance(error, FetchFailed) or isinstance(error, AddressRefused | ForbiddenByRobots):
        return False
    status = error.status or 0
    return not 400 <= status < 500 or status in _TEMPORARY
