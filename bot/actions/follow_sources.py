"""Following sources: what servers and the operator turn on, look after and turn off."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from urllib.parse import urlsplit

from bot.actions.feed_catalogue import Catalogue, CatalogueEntry, categories_by_url, named
from bot.actions.find_feed import FindFeed, name_of_feed, newest_items
from bot.actions.find_source import FindSource, source_called
from bot.actions.group_stories import GroupStories
from bot.actions.poll_feeds import PollFeeds
from bot.actions.rate_limit import RateLimit
from bot.errors import (
    AddressRefused,
    FetchFailed,
    NotFollowed,
    TooManySources,
    TooOften,
    UnknownArticle,
    UnknownSource,
)
from bot.models import (
    OPERATOR,
    Clock,
    Feed,
    FeedOffer,
    FollowedFeed,
    FoundFeed,
    ListedSources,
    PollOutcome,
    Source,
    StoreCounts,
    Viewer,
)
from bot.reading.feeds.feed_list import Outline
from bot.reading.feeds.opml_writer import write_opml
from bot.storage.articles.stored_sources import Sources
from bot.storage.feeds.followed_feeds import Feeds
from bot.text.characters import one_line
from bot.text.links import without_secrets
from bot.text.source_names import source_names
from bot.text.typed_names import matching_names, nearest_names
from bot.words import Listed, Value, english, say
from bot.worker.jobs import Jobs

_MOST_FOLLOWED = 50  # feeds a server
_SHOWN = 60  # characters of a name that a refusal repeats
_GROUPED_AT_ONCE = 100  # articles while somebody waits; the timer does the rest
_FINDS = (10, timedelta(minutes=10))  # a server
_REFRESHES = (5, timedelta(minutes=10))  # a server
_LONG_WAIT = timedelta(hours=1)
_CHECK_THE_ADDRESS = ("host-unknown", "host-unreachable")  # no help if nobody typed it


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """A feed of the catalogue, or another one that is followed."""

    name: str
    url: str  # without what may be a secret, if only servers follow the feed
    language: str | None  # ISO 639-1
    enabled: bool = False  # by the operator
    servers: int = 0  # that follow it


class FollowSources:
    """Follows and unfollows sources, for a server or for the operator.

    A feed is read once for all its followers, and for as long as it has one.
    """

    def __init__(
        self,
        feeds: Feeds,
        sources: Sources,
        find_source: FindSource,
        *,
        catalogue: Catalogue,
        find_feed: FindFeed,
        poll: PollFeeds,
        group: GroupStories,
        jobs: Jobs,
        clock: Clock,
    ) -> None:
        self._feeds = feeds
        self._sources = sources
        self._find_source = find_source
        self._catalogue = catalogue
        self._find_feed = find_feed
        self._poll = poll
        self._group = group
        self._jobs = jobs
        self._clock = clock
        self._finds = RateLimit(*_FINDS, clock)
        self._refreshes = RateLimit(*_REFRESHES, clock)

    async def all(self) -> tuple[FollowedFeed, ...]:
        """All followed feeds, by source name, for the operator."""
        return await self._feeds.all()

    async def listed(self, viewer: Viewer) -> ListedSources:
        """The sources that the viewer sees: with a feed, from files, and how many are muted."""
        feeds = await self._feeds.seen_by(viewer)
        from_files = await self._sources.from_files(viewer)
        muted = () if viewer.guild_id is None else await self._sources.muted(viewer.guild_id)
        unnamed = await self._sources.any_unnamed()
        return ListedSources(feeds, from_files, len(muted), unnamed)

    async def find(self, typed: str, guild_id: int) -> FoundFeed:
        """The feed behind an address or a catalogue name, to be confirmed with *Add*.

        Raises `UnknownSource`, `AddressRefused`, `NoFeedFound`, `FetchFailed` and `TooOften`.
        """
        entry = named(self._catalogue.entries_if_readable(), typed)
        address = self._find_feed.check(entry.url if entry else self._address(typed))
        self._finds.use(guild_id)
        url, feed = await self._feed_at(address, entry)
        name = entry.name if entry else name_of_feed(feed, url)
        new = FeedOffer(0, url, name, feed.homepage, listed=entry is not None)
        offer = await self._feeds.offer(guild_id, new, self._clock())
        own = await self._feeds.followed_by(guild_id)
        followed = any(each.url == url for each in own)
        return FoundFeed(offer, newest_items(feed.items), followed)

    async def _feed_at(self, address: str, entry: CatalogueEntry | None) -> tuple[str, Feed]:
        try:
            return await self._find_feed.at(address)
        except FetchFailed as error:
            if entry is None or error.said.key not in _CHECK_THE_ADDRESS:
                raise
            host = urlsplit(address).hostname or ""
            said = say("catalogue-feed-unreachable", source=entry.name, host=host)
            raise FetchFailed(said) from error

    async def add(self, offer_id: int, guild_id: int) -> PollOutcome:
        """Follow a feed that `find` offered to this server, and read it unless it was read recently.

        Whether another server follows the feed already does not show: stories that were read for it
        count as read now. Raises `UnknownArticle` if the offer has expired, and `TooManySources`.
        """
        offer = await self._feeds.offered(guild_id, offer_id)
        if offer is None:
            raise UnknownArticle(say("offer-expired"))
        own = await self._feeds.followed_by(guild_id)
        followed = any(feed.url == offer.url for feed in own)
        if len(own) >= _MOST_FOLLOWED and not followed:
            raise TooManySources(say("too-many-feeds", most=_MOST_FOLLOWED))
        known = self._catalogue.entries_if_readable()
        feed = await self._feeds.follow(
            offer.url,
            title=offer.name,
            homepage=offer.homepage,
            guild_id=guild_id,
            now=self._clock(),
            trusted=offer.listed
            or any((each.url, each.name) == (offer.url, offer.name) for each in known),
            reserved=[each.name for each in known],
            category=categories_by_url(known).get(offer.url),
        )
        is_fresh = feed.read and feed.next_check and feed.next_check > self._clock()
        if not is_fresh:
            return await self._ask(feed)
        if followed:
            return PollOutcome(feed, unchanged=True)
        return PollOutcome(feed, added=StoreCounts(loaded=feed.articles))

    async def refresh(self, source: str, guild_id: int) -> list[PollOutcome]:
        """Read the feeds of a source now.

        Raises `UnknownSource`, `NotFollowed`, and `TooOften`, also if a feed failed and must be
        left alone for longer than an hour.
        """
        viewer = Viewer(guild_id)
        chosen = await self._find_source.named(viewer, source)
        feeds = await self._feeds.of_source(viewer, chosen.id)
        if not feeds:
            raise NotFollowed(say("not-live", source=chosen.name))
        for feed in feeds:
            self._leave_alone(feed)
        self._refreshes.use(guild_id)
        return [await self._ask(feed) for feed in feeds]

    async def remove(self, source: str, guild_id: int) -> tuple[Source, bool]:
        """Unfollow a source; its articles stay. Second, whether it is on for all, so still seen.

        Raises `UnknownSource`, which suggests names that can be removed, and `NotFollowed`.
        """
        chosen = await self._sources.find(Viewer(guild_id), source)
        if chosen is None:
            own = [feed.source for feed in await self._feeds.followed_by(guild_id)]
            if not own:
                raise UnknownSource(say("none-added"))
            near = nearest_names(source, own)
            raise UnknownSource(say("not-added", **_alternatives(one_line(source), near)))
        if not await self._feeds.unfollow(chosen.id, guild_id):
            live = await self._feeds.of_source(Viewer(guild_id), chosen.id)
            raise NotFollowed(say("not-yours" if live else "not-live", source=chosen.name))
        return chosen, await self._feeds.on_for_all(chosen.id)

    async def mute(self, source: str, guild_id: int) -> Source:
        """Hide a source that is on for all from a server.

        Raises `UnknownSource`, and `NotFollowed` for one that the server follows of its own, or if none
        is on for all.
        """
        if not await self._sources.all(Viewer(None)):
            raise NotFollowed(say("none-on-for-all"))
        chosen = await self._find_source.named(Viewer(guild_id), source)
        if not await self._feeds.on_for_all(chosen.id):
            raise NotFollowed(say("mute-own", source=chosen.name))
        await self._feeds.mute(chosen.id, guild_id)
        return chosen

    async def unmute(self, source: str, guild_id: int) -> Source:
        """Show a muted source in a server again. Raises `NotFollowed` if none of that name is."""
        muted = await self._sources.muted(guild_id)
        if not muted:
            raise NotFollowed(say("none-muted"))
        chosen = source_called(source, muted)
        if chosen is None:
            near = nearest_names(source, [each.name for each in muted])
            raise NotFollowed(say("not-muted", **_alternatives(one_line(source), near)))
        await self._feeds.unmute(chosen.id, guild_id)
        return chosen

    async def leave(self, guild_id: int) -> None:
        """Unfollow everything for a server that the bot has left."""
        await self._feeds.forget_guild(guild_id)

    async def suggest(self, typed: str, guild_id: int | None, limit: int) -> list[str]:
        """At most `limit` names of the catalogue that contain what was typed and are not in view."""
        seen = {feed.url for feed in await self._feeds.seen_by(Viewer(guild_id))}
        entries = self._catalogue.entries_if_readable()
        return matching_names(typed, (e.name for e in entries if e.url not in seen))[:limit]

    async def suggest_live(self, typed: str, guild_id: int | None, limit: int) -> list[str]:
        """At most `limit` names of sources in view that have a feed and contain what was typed."""
        feeds = await self._feeds.seen_by(Viewer(guild_id))
        return matching_names(typed, (feed.source for feed in feeds))[:limit]

    async def suggest_followed(self, typed: str, guild_id: int, limit: int) -> list[str]:
        """At most `limit` names of sources that the server follows and that contain what was typed."""
        feeds = await self._feeds.followed_by(guild_id)
        return matching_names(typed, (feed.source for feed in feeds))[:limit]

    async def suggest_for_all(self, typed: str, guild_id: int, limit: int) -> list[str]:
        """At most `limit` names of sources that the server may mute and that contain what was typed."""
        on_for_all = {source.id for source in await self._sources.all(Viewer(None))}
        seen = await self._sources.all(Viewer(guild_id))
        names = (source.name for source in seen if source.id in on_for_all)
        return matching_names(typed, names)[:limit]

    async def suggest_muted(self, typed: str, guild_id: int, limit: int) -> list[str]:
        """At most `limit` names of sources that the server has muted and that contain what was typed."""
        muted = await self._sources.muted(guild_id)
        return matching_names(typed, (source.name for source in muted))[:limit]

    async def overview(self) -> list[CatalogueRow]:
        """The catalogue and all other followed feeds, by name. Raises `CatalogueBroken`."""
        feeds, followers = await self._feeds.all(), await self._feeds.followers()
        rows = {
            entry.url: CatalogueRow(entry.name, entry.url, entry.language)
            for entry in self._catalogue.entries()
        }
        for feed in feeds:
            ids = followers.get(feed.id, frozenset())
            url = feed.url if OPERATOR in ids else without_secrets(feed.url)
            row = rows.get(feed.url) or CatalogueRow(feed.source, url, None)
            servers = len(ids - {OPERATOR})
            rows[feed.url] = replace(row, enabled=OPERATOR in ids, servers=servers)
        return sorted(rows.values(), key=lambda row: row.name.casefold())

    async def enable(self, names: Sequence[str]) -> list[str]:
        """Follow feeds of the catalogue for the operator; their names as the catalogue has them.

        Raises `UnknownSource` before any is followed, and `CatalogueBroken`.
        """
        chosen = [self._entry(name) for name in names]
        for entry in chosen:
            await self._enable(entry.name, entry.url, entry.homepage)
        return [entry.name for entry in chosen]

    async def disable(self, names: Sequence[str]) -> list[str]:
        """Unfollow sources for everybody: the operator overrules servers.

        Raises `UnknownSource` before any is unfollowed.
        """
        followed = await self._feeds.all()
        chosen: list[FollowedFeed] = []
        for name in names:
            wanted = name.strip().casefold()
            found = [feed for feed in followed if feed.source.casefold() == wanted]
            if not found:
                near = nearest_names(name, [feed.source for feed in followed])
                raise UnknownSource(say("not-enabled", **_alternatives(name, near)))
            chosen += found
        for source_id in {feed.source_id for feed in chosen}:
            await self._feeds.unfollow(source_id, None)
        return list(dict.fromkeys(feed.source for feed in chosen))

    async def import_opml(self, data: bytes) -> tuple[int, list[tuple[str, str]]]:
        """Follow all feeds of an OPML document for the operator.

        Returns how many, and each entry that is refused or can't be read with the reason. Raises `DocumentUnreadable`.
        """
        followed = 0
        listed = await self._jobs.read_opml(data)
        refused = [(entry, english().tell(reason)) for entry, reason in listed.skipped]
        for outline in listed.outlines:
            try:
                url = self._find_feed.check(outline.url)
            except AddressRefused as error:
                refused.append((outline.url, str(error)))
                continue
            await self._enable(next(source_names(outline.title or "", url)), url, outline.homepage)
            followed += 1
        return followed, refused

    async def export_opml(self) -> str:
        """All followed feeds as OPML 2.0.

        Addresses of feeds that only servers follow come without what may be a secret.
        """
        feeds, followers = await self._feeds.all(), await self._feeds.followers()
        own = {feed_id for feed_id, ids in followers.items() if OPERATOR in ids}
        return write_opml(
            [
                Outline(
                    feed.source, feed.url if feed.id in own else without_secrets(feed.url), None
                )
                for feed in feeds
            ]
        )

    async def _enable(self, name: str, url: str, homepage: str | None) -> None:
        await self._feeds.follow(
            url,
            title=name,
            homepage=homepage,
            guild_id=OPERATOR,
            now=self._clock(),
            trusted=True,
            category=categories_by_url(self._catalogue.entries_if_readable()).get(url),
        )

    async def _ask(self, feed: FollowedFeed) -> PollOutcome:
        outcome = await self._poll.poll(feed)
        await self._group.group(at_most=_GROUPED_AT_ONCE)
        return outcome

    def _leave_alone(self, feed: FollowedFeed) -> None:
        """Raise `TooOften` if the feed failed and must not be read again soon."""
        wait = feed.next_check - self._clock() if feed.next_check else timedelta()
        if feed.failures and wait > _LONG_WAIT:
            minutes = math.ceil(wait / timedelta(minutes=1))
            reason = feed.error or ""
            raise TooOften(say("feed-rests", source=feed.source, minutes=minutes, reason=reason))

    def _address(self, typed: str) -> str:
        """What was typed as an address.

        Raises `UnknownSource` if it looks like a name, and `AddressRefused` if it is blank.
        """
        typed = typed.strip()
        if "://" in typed:
            return typed.replace("feed://", "https://", 1)
        if "." in typed and not any(map(str.isspace, typed)):
            return f"https://{typed}"
        if not typed:
            raise AddressRefused(say("address-invalid"))
        near = nearest_names(typed, (e.name for e in self._catalogue.entries_if_readable()))
        raise UnknownSource(say("no-address", **_alternatives(typed, near)))

    def _entry(self, name: str) -> CatalogueEntry:
        entries = self._catalogue.entries()
        entry = named(entries, name)
        if entry is None:
            near = nearest_names(name, [each.name for each in entries])
            raise UnknownSource(say("not-in-catalogue", **_alternatives(name, near)))
        return entry


def _alternatives(name: str, near: Sequence[str]) -> dict[str, Value]:
    return {"name": name[:_SHOWN], "found": len(near), "near": Listed(near, "or")}
