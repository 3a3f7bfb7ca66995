"""How the live sources are doing, for doctor."""

from datetime import datetime, timedelta

from bot.actions.catalogue import Catalogue
from bot.errors import DatelineError
from bot.models import Clock, Finding, FollowedFeed
from bot.storage.feeds.followed_feeds import Feeds
from bot.words import english

_LATE = timedelta(minutes=15)  # by then a feed has been asked, if anything is running
_WORRYING = 3  # failures in a row; one or two are the web's weather


class CheckSources:
    """Looks at every feed that is read, and at the catalogue."""

    def __init__(self, feeds: Feeds, catalogue: Catalogue, clock: Clock) -> None:
        self._feeds = feeds
        self._catalogue = catalogue
        self._clock = clock

    async def examine(self) -> list[Finding]:
        """One finding for all that are well, one for each that is not."""
        feeds = await self._feeds.all()
        now = self._clock()
        amiss = [finding for feed in feeds if (finding := _amiss(feed, now))]
        well = len(feeds) - len(amiss)
        told = f"{well} of {len(feeds)} are well" if feeds else "none is read"
        return [Finding("live sources", told), *amiss, *self._examine_catalogue()]

    def _examine_catalogue(self) -> list[Finding]:
        try:
            self._catalogue.entries()
        except DatelineError as error:
            return [Finding("catalogue", "it cannot be used", str(error))]
        return []


def _reason(feed: FollowedFeed) -> str:
    return english().tell(feed.error or "")


def _amiss(feed: FollowedFeed, now: datetime) -> Finding | None:
    about = f"source {feed.source}"
    if feed.next_check is None:
        return Finding(
            about,
            f"{feed.url} is not asked any more: {_reason(feed)}",
            "add its new address with /sources add, and remove this one",
        )
    if feed.failures >= _WORRYING:
        return Finding(
            about,
            f"{feed.url} failed {feed.failures} times in a row: {_reason(feed)}",
            f"open it in a browser; it is tried again at {feed.next_check:%Y-%m-%d %H:%M} UTC",
        )
    if now - feed.next_check > _LATE:
        return Finding(
            about,
            f"{feed.url} was to be asked at {feed.next_check:%Y-%m-%d %H:%M} UTC",
            "start the bot (dateline run), or ask once: dateline fetch",
        )
    return None
