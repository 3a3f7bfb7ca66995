"""Polling feeds: fetch, parse, find what is new, get whole articles, summarize, store."""

import hashlib
import logging
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from bot.actions.article_pages import (
    ATTEMPTS,
    MAX_PAGES,
    MAX_PAGES_AT_FIRST,
    ArticlePages,
    PageAttempt,
)
from bot.actions.load_articles import BATCH
from bot.actions.running_polls import RunningPolls
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
from bot.text.links import without_secrets
from bot.web.fetch import Fetcher
from bot.web.polling_schedule import Polled, next_check, publishing_interval, spread_overdue
from bot.words import say
from bot.worker.jobs import Jobs

log = logging.getLogger(__name__)

_HOSTS_KNOWN = 20_000  # addresses of feeds; reading the host from one takes 10 µs
FLOOD = FloodRule(least=10, share=0.8, announced=5)


class PollFeeds:
    """Reads feeds and stores their articles, each once."""

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

    async def poll_due(
        self, report_progress: Callable[[PollOutcome], None] = lambda outcome: None
    ) -> list[PollOutcome]:
        """Read every feed that is due now, once; returns and reports the outcome of each.

        A feed that fails does not stop the others. Raises `StorageUnavailable`; what is stored by
        then stays stored.
        """
        begun = self._clock()
        outcomes: list[PollOutcome] = []
        polls = self.running()
        try:
            while True:
                await polls.begin(due_by=begun)
                if not await polls.wait():
                    return outcomes
                for outcome in polls.outcomes():
                    outcomes.append(outcome)
                    report_progress(outcome)
        finally:
            await polls.cancel()

    def running(self) -> RunningPolls:
        """To read feeds as soon as each is due."""
        limited_host = lru_cache(_HOSTS_KNOWN)(self._fetcher.limited_host)
        return RunningPolls(self._feeds, self.poll, self._clock, limited_host)

    async def poll(self, feed: FollowedFeed) -> PollOutcome:
        """Read one feed, due or not. Raises only `StorageUnavailable`."""
        try:
            return await self._poll(feed)
        except StorageUnavailable:
            raise
        except DatelineError as error:
            return await self._failed(feed, error)
        except Exception as error:  # a bug met in one feed must not stop the others
            log.exception("bug: %s could not be read", without_secrets(feed.url))
            return await self._failed(feed, error)

    async def due(self) -> int:
        """How many feeds are due now."""
        return await self._feeds.due(self._clock())

    async def next_check(self) -> datetime | None:
        """When the next feed will be due, later than now; None if there is none."""
        return await self._feeds.next_check(self._clock())

    async def spread_overdue(self) -> None:
        """Reschedule overdue feeds a second apart, so that they are not all read at once."""
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
            state = await self._state(feed, fetched, now)
            await self._feeds.unchanged(feed.id, state, now)
            return PollOutcome(feed, unchanged=True)
        document = await self._jobs.read_feed(
            fetched.body,
            now=now,
            content_type=fetched.content_type,
            url=fetched.url,
        )
        items = await self._prepare(feed, document, now)
        state = await self._changed_state(feed, fetched, document, body_hash, now)
        if any(each.tries_left for each in items):  # read the same document again for their pages
            state = replace(state, etag=None, last_modified=None, body_hash=None)
        added = await self._feeds.store(feed, items, state, now, flood=FLOOD)
        return PollOutcome(feed, added=added)

    async def _prepare(
        self, feed: FollowedFeed, document: Feed, now: datetime
    ) -> list[PreparedItem]:
        """All items, the last one first; new and changed ones with their articles."""
        # Feeds list the newest item first. Of articles without a date, the last stored counts as
        # the newest.
        items = document.items[::-1]
        statuses = await self._feeds.item_statuses(feed.id, items)
        places = [n for n, known in enumerate(statuses) if not known.same or known.tries_left]
        fresh = [items[n] for n in places]
        limit = MAX_PAGES if feed.read else MAX_PAGES_AT_FIRST
        attempts = await self._pages.fetch(fresh, feed.url, limit, among=items)
        pages = [attempt.page for attempt in attempts]
        articles: list[PreparedArticle] = []
        for at in range(0, len(fresh), BATCH):
            batch = list(zip(fresh[at : at + BATCH], pages[at : at + BATCH], strict=True))
            articles += await self._jobs.prepare_items(batch, feed.source, document.language, now)
        prepared = [PreparedItem(item) for item in items]
        for n, article, attempt in zip(places, articles, attempts, strict=True):
            if article.article.body:
                left = _tries_left(statuses[n], attempt)
                prepared[n] = PreparedItem(items[n], article, attempt.page is not None, left)
        return prepared

    async def _changed_state(
        self, feed: FollowedFeed, fetched: Fetched, document: Feed, body_hash: bytes, now: datetime
    ) -> FeedState:
        dates = [item.published for item in document.items]
        every = publishing_interval(dates, now)
        hints = document.hints
        changed = replace(feed, hints=hints, publishes_every=every, body_hash=body_hash)
        return await self._state(changed, fetched, now)

    async def _state(self, feed: FollowedFeed, fetched: Fetched, now: datetime) -> FeedState:
        polled = Polled(
            publishes_every=feed.publishes_every,
            hints=feed.hints,
            max_age=fetched.max_age,
            awaited=await self._feeds.is_awaited(feed.source_id),
        )
        return FeedState(
            url=fetched.moved_to or feed.url,
            etag=fetched.etag,
            last_modified=fetched.last_modified,
            body_hash=feed.body_hash,
            hints=feed.hints,
            publishes_every=feed.publishes_every,
            next_check=next_check(polled, now, self._chance()),
        )

    async def _failed(self, feed: FollowedFeed, error: Exception) -> PollOutcome:
        now = self._clock()
        answer = error if isinstance(error, FetchFailed) else None
        polled = Polled(
            publishes_every=feed.publishes_every,
            hints=feed.hints,
            failures=feed.failures + 1,
            status=answer.status if answer else None,
            retry_after=answer.retry_after if answer else None,
        )
        reason = error.said if isinstance(error, DatelineError) else say("feed-bug")
        check = next_check(polled, now, self._chance())
        await self._feeds.failed(feed.id, reason, check, now)
        return PollOutcome(feed, error=reason)


def _tries_left(known: ItemStatus, attempt: PageAttempt) -> int:
    """How often to try the item's page at later readings."""
    if not attempt.attempted:  # there were too many others
        return known.tries_left if known.same else 0
    if not attempt.retry:
        return 0
    return (known.tries_left if known.same else ATTEMPTS) - 1
