"""Checks how the live sources are doing, for doctor."""

from datetime import datetime, timedelta

from bot.actions.feed_catalogue import Catalogue
from bot.errors import DatelineError
from bot.models import Clock, Finding, FollowedFeed
from bot.storage.feeds.followed_feeds import Feeds
from bot.words import say
from bot.words.moments import moment

_LATE = timedelta(minutes=15)  # by then a running bot has read the feed
_WORRYING = 3  # failures in a row; one or two are normal on the web


class CheckSources:
    """Checks every followed feed, and the catalogue."""

    def __init__(self, feeds: Feeds, catalogue: Catalogue, clock: Clock) -> None:
        self._feeds = feeds
        self._catalogue = catalogue
        self._clock = clock

    async def examine(self) -> list[Finding]:
        """One finding for all feeds that work, and one for each that does not."""
        feeds = await self._feeds.all()
        now = self._clock()
        problems = [finding for feed in feeds if (finding := _problem(feed, now))]
        working = len(feeds) - len(problems)
        text = (
            say("check-live-sources", working=working, total=len(feeds))
            if feeds
            else say("check-live-sources-none")
        )
        about = say("check-live-sources-title")
        return [Finding(about, text), *problems, *self._examine_catalogue()]

    def _examine_catalogue(self) -> list[Finding]:
        try:
            self._catalogue.entries()
        except DatelineError as error:
            about, fix = say("check-catalogue"), say("check-reason", reason=error.said)
            return [Finding(about, say("check-catalogue-broken"), fix)]
        return []


def _problem(feed: FollowedFeed, now: datetime) -> Finding | None:
    about = say("check-source", name=feed.source)
    reason = feed.error or ""
    if feed.next_check is None:
        text = say("check-source-gone", url=feed.url, reason=reason)
        return Finding(about, text, say("check-source-gone-fix"))
    next_check = moment(feed.next_check, "f")
    if feed.failures >= _WORRYING:
        text = say("check-source-failing", url=feed.url, times=feed.failures, reason=reason)
        return Finding(about, text, say("check-source-failing-fix", next=next_check))
    if now - feed.next_check > _LATE:
        text = say("check-source-late", url=feed.url, due=next_check)
        return Finding(about, text, say("check-source-late-fix"))
    return None
