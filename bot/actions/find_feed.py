"""Finding the feed behind an address that somebody typed."""

import unicodedata
from collections.abc import Sequence
from urllib.parse import urljoin, urlsplit

from bot.errors import DatelineError, DocumentUnreadable, NoFeedFound
from bot.models import Clock, Feed, FeedItem, Fetched
from bot.text.signatures import kind_of
from bot.web.fetch import Fetcher
from bot.words import say
from bot.worker.jobs import Jobs

_PREVIEWED = 3  # items
_TRIED = 3  # feeds of one page
_LONGEST_NAME = 80  # characters


class FindFeed:
    """Looks for a feed at an address, or on the page at that address."""

    def __init__(self, fetcher: Fetcher, jobs: Jobs, clock: Clock) -> None:
        self._fetcher = fetcher
        self._jobs = jobs
        self._clock = clock

    def check(self, address: str) -> str:
        """The address in normal form. Raises `AddressRefused` if it must not be fetched."""
        return self._fetcher.check(address)

    async def at(self, address: str) -> tuple[str, Feed]:
        """The feed's own address, and the feed.

        A web page leads to the first readable feed that it or its header names, else to one at a
        usual address. Raises `NoFeedFound` and `FetchFailed`.
        """
        fetched = await self._fetcher.get(address)
        if kind := kind_of(fetched.body):
            raise NoFeedFound(say("file-instead-of-feed", kind=kind))
        try:
            return fetched.moved_to or address, await self._parse(fetched)
        except DocumentUnreadable:
            named = await self._jobs.find_feeds(
                fetched.body, content_type=fetched.content_type, url=fetched.url
            )
        candidates = dict.fromkeys((*fetched.feeds, *named)) or _usual_addresses(fetched.url)
        for url in list(candidates)[:_TRIED]:
            try:
                behind = await self._fetcher.get(url, linked_from=fetched.url)
                return behind.moved_to or url, await self._parse(behind)
            except DatelineError:
                continue
        raise NoFeedFound(say("no-feed", host=urlsplit(fetched.url).hostname or ""))

    async def _parse(self, fetched: Fetched) -> Feed:
        return await self._jobs.read_feed(
            fetched.body,
            now=self._clock(),
            content_type=fetched.content_type,
            url=fetched.url,
        )


def _usual_addresses(page: str) -> dict[str, None]:
    """Where many programs that make web sites put the feed of a page, and of the site."""
    below = page.partition("?")[0].partition("#")[0].rstrip("/") + "/feed/"
    return dict.fromkeys((below, urljoin(page, "/feed"), urljoin(page, "/rss")))


def newest_items(items: Sequence[FeedItem]) -> tuple[FeedItem, ...]:
    """The newest few: by date if all items have one, otherwise the first in the document."""
    dated = [(item.published, -n, item) for n, item in enumerate(items) if item.published]
    if len(dated) == len(items):
        items = [item for _, _, item in sorted(dated, key=lambda each: each[:2], reverse=True)]
    return tuple(items[:_PREVIEWED])


def name_of_feed(feed: Feed, url: str) -> str:
    """The feed's title on one line, at most 80 characters, or its host if it has none."""
    # Invisible characters go: two names that look alike must be equal.
    visible = (c for c in feed.title or "" if unicodedata.category(c) != "Cf")
    name = " ".join("".join(visible).split())
    host = urlsplit(url).hostname or "feed"
    return name[:_LONGEST_NAME] or host.removeprefix("www.")
