"""Checks how sources are doing, for doctor."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from bot.actions.feed_catalogue import Catalogue
from bot.errors import DatelineError
from bot.models import Clock, FeedCondition, Finding, FollowedFeed, SourceRhythm, Viewer
from bot.storage.engine import in_chunks
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.feeds.source_rhythms import SourceRhythms
from bot.text.links import without_secrets
from bot.words import say
from bot.words.moments import moment

_LATE = timedelta(minutes=15)  # by then a running bot has read the feed
_RHYTHMS_AT_ONCE = 20  # 0.7 ms each; commands are answered in between
_SEVERAL_HOSTS = 3  # that don't fail all at once by chance
_WORRYING = 3  # failures in a row; one or two are normal on the web


class CheckSources:
    """Checks followed feeds, the rhythm of sources, and the catalogue."""

    def __init__(
        self, feeds: Feeds, rhythms: SourceRhythms, catalogue: Catalogue, clock: Clock
    ) -> None:
        self._feeds = feeds
        self._rhythms = rhythms
        self._catalogue = catalogue
        self._clock = clock

    async def examine(self, depends_on: frozenset[int]) -> list[Finding]:
        """One finding for all feeds that work, one for each that does not, and silent sources.

        If no feed of several hosts can be read, one finding for all of them: the network is to blame.
        `depends_on` has the ids of sources that schedules need, besides those of all feeds.
        """
        feeds = await self._feeds.all()
        states = await self.conditions()
        hosts = {urlsplit(feed.url).hostname for feed in feeds}
        if len(hosts) >= _SEVERAL_HOSTS and states["failing"] == len(feeds):
            return [_nothing_readable(feeds), examine_catalogue(self._catalogue)]
        problems = await self._problems(feeds, depends_on, show_url=True)
        working, unread, total = states["working"], states["unread"], len(feeds)
        if not feeds:
            text = say("check-live-sources-none")
        elif unread:
            text = say("check-live-sources-unread", working=working, total=total, unread=unread)
        else:
            text = say("check-live-sources", working=working, total=total)
        about = say("check-live-sources-title")
        return [Finding(about, text), *problems, examine_catalogue(self._catalogue)]

    async def problems_of(self, guild_id: int, depends_on: frozenset[int]) -> list[Finding]:
        """A finding for each source that a server follows or `depends_on` and that isn't well.

        Feeds are named by their host: an address may hold a secret of the person who added it.
        """
        viewer = Viewer(guild_id)
        own = {feed.id for feed in await self._feeds.followed_by(guild_id)}
        seen = await self._feeds.seen_by(viewer)
        feeds = {feed.id: feed for feed in seen if feed.id in own or feed.source_id in depends_on}
        return await self._problems(list(feeds.values()), depends_on, show_url=False)

    async def _problems(
        self, feeds: Sequence[FollowedFeed], depends_on: frozenset[int], *, show_url: bool
    ) -> list[Finding]:
        now = self._clock()
        found = [_problem(feed, now, show_url=show_url) for feed in feeds]
        silences = [_silence(rhythm, now) for rhythm in await self._silent(feeds, depends_on)]
        return [problem for problem in found if problem] + silences

    async def conditions(self) -> Counter[FeedCondition]:
        """How many followed feeds are in each condition."""
        return Counter(state_of_feed(feed, self._clock()) for feed in await self._feeds.all())

    async def count_silent(self, depends_on: frozenset[int]) -> int:
        """How many sources are silent, of those of all feeds and of `depends_on`."""
        return len(await self._silent(await self._feeds.all(), depends_on))

    async def _silent(
        self, feeds: Sequence[FollowedFeed], depends_on: frozenset[int]
    ) -> list[SourceRhythm]:
        """The rhythms of sources without news for far longer than usual, though nothing fails."""
        now = self._clock()
        unwell = {
            feed.source_id
            for feed in feeds
            if state_of_feed(feed, now) not in ("working", "unread")
        }
        working = ({feed.source_id for feed in feeds} | depends_on) - unwell
        silent = []
        for some in in_chunks(sorted(working), _RHYTHMS_AT_ONCE):
            rhythms = await self._rhythms.of(some, now)
            silent += [rhythm for rhythm in rhythms if rhythm.silent_since(now)]
        return silent


def examine_catalogue(catalogue: Catalogue) -> Finding:
    """Where the catalogue is, and whether it can be read."""
    about = say("check-catalogue")
    try:
        count = len(catalogue.entries())
    except DatelineError as error:
        fix = say("check-reason", reason=error.said)
        return Finding(about, say("check-catalogue-broken"), fix)
    return Finding(about, say("check-catalogue-ok", path=str(catalogue.file), count=count))


def state_of_feed(feed: FollowedFeed, now: datetime) -> FeedCondition:
    """How the reading of a feed goes."""
    if feed.next_check is None:
        return "stopped"
    if feed.failures >= (_WORRYING if feed.read else 1):
        return "failing"
    if now - feed.next_check > _LATE:
        return "late"
    return "unread" if feed.checked is None else "working"


def _problem(feed: FollowedFeed, now: datetime, *, show_url: bool) -> Finding | None:
    about = say("check-source", name=feed.source)
    url = without_secrets(feed.url) if show_url else urlsplit(feed.url).hostname or ""
    reason = feed.error or ""
    state = state_of_feed(feed, now)
    if feed.next_check is None:
        text = say("check-source-gone", url=url, reason=reason)
        return Finding(about, text, say("check-source-gone-fix"))
    next_check = moment(feed.next_check, "f")
    if state == "failing":
        text = say("check-source-failing", url=url, times=feed.failures, reason=reason)
        return Finding(about, text, say("check-source-failing-fix", next=next_check))
    if state == "late":
        text = say("check-source-late", url=url, due=next_check)
        return Finding(about, text, say("check-source-late-fix"))
    return None


def _nothing_readable(feeds: Sequence[FollowedFeed]) -> Finding:
    latest = max(feeds, key=lambda feed: feed.checked or datetime.min.replace(tzinfo=UTC))
    text = say("check-live-sources-unreadable", total=len(feeds), reason=latest.error or "")
    return Finding(say("check-live-sources-title"), text, say("check-live-sources-unreadable-fix"))


def _silence(rhythm: SourceRhythm, now: datetime) -> Finding:
    since = rhythm.silent_since(now)
    assert since is not None
    text = say("check-source-silent", since=moment(since, "f"))
    about = say("check-source", name=rhythm.source)
    return Finding(about, text, say("check-source-silent-fix"))
