"""Asking feeds for news: fetch, read, recognize, complete, summarize, store."""

import asyncio
import hashlib
import logging
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.actions.article_pages import MOST, MOST_AT_FIRST, TRIES, ArticlePages, Tried
from bot.actions.load_articles import BATCH
from bot.errors import DatelineError, FetchFailed, StorageUnavailable
from bot.models import (
    Clock,
    Feed,
    FeedState,
    Fetched,
    FloodRule,
    FollowedFeed,
    ItemStatus,
    PollOutcome,
    PreparedArticle,
    PreparedItem,
)
from bot.storage.feeds.followed_feeds import Feeds
from bot.web.fetch import Fetcher
from bot.web.manners import Polled, next_check, publishing_interval, spread_overdue
from bot.words import say
from bot.worker.jobs import Jobs

log = logging.getLogger(__name__)

FLOOD = FloodRule(least=10, share=0.8, announced=5)
AT_ONCE = 128  # feeds; the fetcher takes turns among their hosts, so many of one hold up no others


def _ignore(outcome: PollOutcome) -> None:
    pass


class PollFeeds:
    """Brings what feeds have into the store, each story once."""

    def __init__(
        self,
        feeds: Feeds,
        fetcher: Fetcher,
        pages: ArticlePages,
        jobs: Jobs,
        clock: Clock,
        *,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._feeds = feeds
        self._fetcher = fetcher
        self._pages = pages
        self._jobs = jobs
        self._clock = clock
        self._chance = chance

    async def poll_due(self, tell: Callable[[PollOutcome], None] = _ignore) -> list[PollOutcome]:
        """Ask every feed that is due by now, once; `tell` hears of each as it is done.

        A feed that fails is asked again later and stops none of the others. Raises
        `StorageUnavailable`; what is stored by then stays.
        """
        begun = self._clock()
        outcomes: list[PollOutcome] = []
        running: set[asyncio.Task[PollOutcome]] = set()
        try:
            while True:
                if len(running) < AT_ONCE:
                    claimed = await self._feeds.claim(self._clock(), AT_ONCE, due_by=begun)
                    running |= {asyncio.create_task(self.poll(feed)) for feed in claimed}
                if not running:
                    return outcomes
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    outcomes.append(task.result())
                    tell(outcomes[-1])
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def poll(self, feed: FollowedFeed) -> PollOutcome:
        """Ask one feed, whether it is due or not. Raises `StorageUnavailable` only."""
        try:
            return await self._poll(feed)
        except StorageUnavailable:
            raise
        except DatelineError as error:
            return await self._failed(feed, error)
        except Exception as error:  # one feed that meets a bug of ours must not stop the others
            log.exception("bug: %s could not be read", feed.url)
            return await self._failed(feed, error)

    async def due(self) -> int:
        """How many feeds are due now."""
        return await self._feeds.due(self._clock())

    async def next_check(self) -> datetime | None:
        """When the next feed is due, or None where none will be."""
        return await self._feeds.next_check()

    async def spread_overdue(self) -> None:
        """Put what is overdue some seconds apart, so that a restart is no storm."""
        feeds = [feed for feed in await self._feeds.all() if feed.next_check and feed.read]
        checks = spread_overdue(
            [feed.next_check for feed in feeds if feed.next_check], self._clock()
        )
        await self._feeds.postpone(
            [
                (feed.id, check)
                for feed, check in zip(feeds, checks, strict=True)
                if check != feed.next_check
            ]
        )

    async def _poll(self, feed: FollowedFeed) -> PollOutcome:
        fetched = await self._fetcher.get(
            feed.url, etag=feed.etag, last_modified=feed.last_modified
        )
        now = self._clock()
        body_hash = hashlib.sha256(fetched.body).digest()[:16]
        if fetched.unchanged or body_hash == feed.body_hash:
            await self._feeds.unchanged(feed.id, self._reading_again(feed, fetched, now), now)
            return PollOutcome(feed, unchanged=True)
        document = await self._jobs.read_feed(
            fetched.body,
            now=now,
            content_type=fetched.content_type,
            url=fetched.url,
        )
        items = await self._items(feed, document, now)
        reading = self._reading(feed, fetched, document, body_hash, now)
        if any(each.tries_left for each in items):  # the same document is to be read again
            reading = replace(reading, etag=None, last_modified=None, body_hash=None)
        return PollOutcome(
            feed, added=await self._feeds.store(feed, items, reading, now, flood=FLOOD)
        )

    async def _items(self, feed: FollowedFeed, document: Feed, now: datetime) -> list[PreparedItem]:
        # A feed has its newest first, and of undated stories the one stored last is the newest.
        items = document.items[::-1]
        statuses = await self._feeds.item_statuses(feed.id, items)
        news = [n for n, known in enumerate(statuses) if not known.same or known.tries_left]
        told = [items[n] for n in news]
        tried = await self._pages.of(told, feed.url, MOST if feed.read else MOST_AT_FIRST)
        pages = [each.page for each in tried]
        prepared: list[PreparedArticle] = []
        for at in range(0, len(told), BATCH):
            batch = list(zip(told[at : at + BATCH], pages[at : at + BATCH], strict=True))
            prepared += await self._jobs.prepare_items(batch, feed.source, document.language, now)
        read = [PreparedItem(item) for item in items]
        for n, each, page in zip(news, prepared, tried, strict=True):
            if each.article.body:
                left = _tries_left(statuses[n], page)
                read[n] = PreparedItem(items[n], each, page.page is not None, left)
        return read

    def _reading(
        self, feed: FollowedFeed, fetched: Fetched, document: Feed, body_hash: bytes, now: datetime
    ) -> FeedState:
        dates = [item.published for item in document.items]
        every = publishing_interval(dates, now)
        known = replace(feed, manners=document.hints, publishes_every=every, body_hash=body_hash)
        return self._reading_again(known, fetched, now)

    def _reading_again(self, feed: FollowedFeed, fetched: Fetched, now: datetime) -> FeedState:
        polled = Polled(
            publishes_every=feed.publishes_every, manners=feed.manners, max_age=fetched.max_age
        )
        return FeedState(
            url=fetched.moved_to or feed.url,
            etag=fetched.etag,
            last_modified=fetched.last_modified,
            body_hash=feed.body_hash,
            manners=feed.manners,
            publishes_every=feed.publishes_every,
            next_check=next_check(polled, now, self._chance()),
        )

    async def _failed(self, feed: FollowedFeed, error: Exception) -> PollOutcome:
        now = self._clock()
        answered = error if isinstance(error, FetchFailed) else None
        polled = Polled(
            publishes_every=feed.publishes_every,
            manners=feed.manners,
            failures=feed.failures + 1,
            status=answered.status if answered else None,
            retry_after=answered.retry_after if answered else None,
        )
        reason = error.said if isinstance(error, DatelineError) else say("feed-bug")
        check = next_check(polled, now, self._chance())
        await self._feeds.failed(feed.id, reason, check, now)
        return PollOutcome(feed, error=reason)


def _tries_left(known: ItemStatus, tried: Tried) -> int:
    if not tried.asked:  # there were too many others
        return known.tries_left if known.same else 0
    if not tried.again:
        return 0
    return (known.tries_left if known.same else TRIES) - 1
