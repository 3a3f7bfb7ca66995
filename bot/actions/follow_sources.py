"""What moderators do with live sources: find a feed, follow it, look after it."""

import math
import unicodedata
from collections.abc import Callable, Sequence
from datetime import timedelta
from difflib import get_close_matches
from urllib.parse import urlsplit

from bot.actions.group_stories import GroupStories
from bot.actions.poll_feeds import PollFeeds
from bot.actions.rate_limit import RateLimit
from bot.actions.read_news import ReadNews
from bot.errors import (
    DatelineError,
    DocumentUnreadable,
    NoFeedFound,
    NotFollowed,
    TooManySources,
    TooOften,
    UnknownArticle,
    UnknownSource,
)
from bot.models import Clock, Feed, FeedItem, Fetched, FollowedFeed, FoundFeed, PollOutcome, Source
from bot.reading.feeds.catalogue_entries import CatalogueEntry
from bot.storage.feeds.followed_feeds import Feeds
from bot.text.signatures import kind_of
from bot.web.fetch import Fetcher
from bot.worker.jobs import Jobs

MOST_FOLLOWED = 50  # feeds a server
PREVIEWED = 3  # items
_TRIED = 3  # of the feeds that a page names
_LONGEST_NAME = 80
_GROUPED_AT_ONCE = 100  # articles, while somebody waits; the timer goes on with the others
_FINDS = (10, timedelta(minutes=10))
_LONG_WAIT = timedelta(hours=1)
_REFRESHES = (5, timedelta(minutes=10))
_NO_FEED = (
    "No feed was found at {host}. Look on that site for a link called RSS or feed, and give"
    " its address to `/sources add`."
)

_NOT_TO_BE_READ = (
    "There is {kind} at this address, and no feed: give the address of the site's first page, or of"
    " its feed (RSS, Atom or JSON) as it is, not packed."
)


class FollowSources:
    """Feeds are shared by all servers: each is read once, for as long as one follows it."""

    def __init__(
        self,
        feeds: Feeds,
        read: ReadNews,
        poll: PollFeeds,
        group: GroupStories,
        fetcher: Fetcher,
        *,
        jobs: Jobs,
        catalogue: Callable[[], Sequence[CatalogueEntry]],
        clock: Clock,
    ) -> None:
        self._feeds = feeds
        self._read = read
        self._poll = poll
        self._group = group
        self._fetcher = fetcher
        self._jobs = jobs
        self._catalogue = catalogue
        self._clock = clock
        self._finds = RateLimit(*_FINDS, clock)
        self._refreshes = RateLimit(*_REFRESHES, clock)

    async def find(self, address: str, guild_id: int) -> FoundFeed:
        """The feed at an address, or of a name in the catalogue, to be confirmed with *Add*.

        A page's own feed is found through the page. Raises `NoFeedFound`, `FetchFailed`,
        `TooOften`.
        """
        entry = self._entry(address)
        asked = self._fetcher.check(entry.url if entry else self._address(address))
        self._finds.use(guild_id)
        url, feed = await self._feed_at(asked)
        name = entry.name if entry else _name_of(feed, url)
        offer = await self._feeds.offer(url, name, feed.homepage, self._clock())
        here = await self._feeds.followed_by(guild_id)
        followed = any(each.url == url for each in here)
        return FoundFeed(offer, _newest(feed.items), followed)

    async def add(self, offer_id: int, guild_id: int) -> PollOutcome:
        """Follow a feed that was found, and read it at once.

        One that is read already is not asked for that. Raises `UnknownStory` where the offer is
        too old, `TooManySources`.
        """
        offer = await self._feeds.offered(offer_id)
        if offer is None:
            raise UnknownArticle("That offer is too old: ask /sources add again.")
        here = await self._feeds.followed_by(guild_id)
        if len(here) >= MOST_FOLLOWED and all(feed.url != offer.url for feed in here):
            raise TooManySources(
                f"This server follows {MOST_FOLLOWED} feeds, which is the most:"
                " remove one with `/sources remove` first."
            )
        feed = await self._feeds.follow(
            offer.url,
            name=offer.name,
            homepage=offer.homepage,
            guild_id=guild_id,
            now=self._clock(),
            trusted=any(
                (entry.url, entry.name) == (offer.url, offer.name)
                for entry in self._known_entries()
            ),
        )
        is_fresh = feed.read and feed.next_check and feed.next_check > self._clock()
        return PollOutcome(feed, unchanged=True) if is_fresh else await self._ask(feed)

    async def all(self) -> tuple[FollowedFeed, ...]:
        """All feeds, by the names of their sources."""
        return await self._feeds.all()

    async def refresh(self, source: str, guild_id: int) -> list[PollOutcome]:
        """Ask the feeds of a source now.

        Raises `UnknownSource`, `NotFollowed`, and `TooOften`, also where the site asked to be left
        alone for a while.
        """
        chosen = await self._read.source(source)
        feeds = await self._feeds.of_source(chosen.id)
        if not feeds:
            raise NotFollowed(_not_live(chosen))
        for feed in feeds:
            self._leave_alone(feed)
        self._refreshes.use(guild_id)
        return [await self._ask(feed) for feed in feeds]

    async def remove(self, source: str, guild_id: int) -> tuple[Source, bool]:
        """Follow a source no more; its articles stay. Second, whether others still do.

        Raises `UnknownSource`, `NotFollowed`.
        """
        chosen = await self._read.source(source)
        still_read = await self._feeds.unfollow(chosen.id, guild_id)
        if still_read is None:
            followed = bool(await self._feeds.of_source(chosen.id))
            raise NotFollowed(
                f"“{chosen.name}” was not added by this server, but by another or by whoever runs"
                " the bot: only they can remove it."
                if followed
                else _not_live(chosen)
            )
        return chosen, still_read

    async def leave(self, guild_id: int) -> None:
        """The bot is no longer in that server."""
        await self._feeds.forget_guild(guild_id)

    async def suggest(self, typed: str, limit: int) -> list[str]:
        """Names in the catalogue that hold what was typed and are not read yet."""
        wanted = typed.strip().casefold()
        known = {feed.url for feed in await self._feeds.all()}
        return [
            entry.name
            for entry in self._known_entries()
            if entry.url not in known and wanted in entry.name.casefold()
        ][:limit]

    async def suggest_followed(self, typed: str, limit: int) -> list[str]:
        """Names of live sources that hold what was typed."""
        wanted = typed.strip().casefold()
        names = dict.fromkeys(feed.source for feed in await self._feeds.all())
        return [name for name in names if wanted in name.casefold()][:limit]

    async def _ask(self, feed: FollowedFeed) -> PollOutcome:
        outcome = await self._poll.poll(feed)
        await self._group.group(at_most=_GROUPED_AT_ONCE)
        return outcome

    def _leave_alone(self, feed: FollowedFeed) -> None:
        """Raises `TooOften` for a feed that failed and is not to be asked again soon."""
        wait = feed.next_check - self._clock() if feed.next_check else timedelta()
        if feed.failures and wait > _LONG_WAIT:
            minutes = math.ceil(wait / timedelta(minutes=1))
            raise TooOften(
                f"“{feed.source}” cannot be read just now ({feed.error}). It is asked again by"
                f" itself in {minutes:,} minutes."
            )

    def _address(self, typed: str) -> str:
        """What was typed as an address. Raises `UnknownSource` where it looks like a name."""
        typed = typed.strip()
        if "://" in typed:
            return typed.replace("feed://", "https://", 1)
        if "." in typed and not any(map(str.isspace, typed)):
            return f"https://{typed}"
        names = {entry.name.casefold(): entry.name for entry in self._known_entries()}
        near = get_close_matches(typed.casefold(), names, n=3, cutoff=0.5)
        hint = f"Did you mean {' or '.join(names[each] for each in near)}? " if near else ""
        raise UnknownSource(
            f"“{typed[:60]}” is neither an address nor a name in the catalogue. {hint}Give the"
            " address of a news site, such as https://example.com."
        )

    def _entry(self, name: str) -> CatalogueEntry | None:
        wanted = name.strip().casefold()
        return next((e for e in self._known_entries() if e.name.casefold() == wanted), None)

    def _known_entries(self) -> Sequence[CatalogueEntry]:
        try:
            return self._catalogue()
        except DatelineError:  # doctor tells of it; addresses work all the same
            return ()

    async def _feed_at(self, address: str) -> tuple[str, Feed]:
        fetched = await self._fetcher.get(address)
        if kind := kind_of(fetched.body):
            raise NoFeedFound(_NOT_TO_BE_READ.format(kind=kind))
        try:
            return fetched.moved_to or address, await self._parse(fetched)
        except DocumentUnreadable:
            found = await self._jobs.find_feeds(
                fetched.body, content_type=fetched.content_type, url=fetched.url
            )
        for url in found[:_TRIED]:
            try:
                behind = await self._fetcher.get(url, linked_from=fetched.url)
                return behind.moved_to or url, await self._parse(behind)
            except DatelineError:
                continue
        raise NoFeedFound(_NO_FEED.format(host=urlsplit(fetched.url).hostname))

    async def _parse(self, fetched: Fetched) -> Feed:
        return await self._jobs.read_feed(
            fetched.body,
            now=self._clock(),
            content_type=fetched.content_type,
            url=fetched.url,
        )


def _newest(items: Sequence[FeedItem]) -> tuple[FeedItem, ...]:
    """The last few items: by their dates where all have one, else those that stand first."""
    dated = [(item.published, -n, item) for n, item in enumerate(items) if item.published]
    if len(dated) == len(items):
        items = [item for _, _, item in sorted(dated, key=lambda each: each[:2], reverse=True)]
    return tuple(items[:PREVIEWED])


def _name_of(feed: Feed, url: str) -> str:
    # Without invisible characters: two names that look alike must be one.
    visible = (c for c in feed.title or "" if unicodedata.category(c) != "Cf")
    name = " ".join("".join(visible).split())
    host = urlsplit(url).hostname or "feed"
    return name[:_LONGEST_NAME] or host.removeprefix("www.")


def _not_live(source: Source) -> str:
    return (
        f"“{source.name}” is no live source: its stories were loaded from files."
        " `/sources list` shows the live ones."
    )
