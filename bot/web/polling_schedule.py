"""When to read a feed again: as often as it publishes, never more often than it allows.

Pure: the time is an argument, and so is `chance`, a random number from 0 to below 1 that keeps
feeds from being read in step. Ten minutes to a day lie between two readings; after a failure twenty
minutes, and twice as long after each further one. Longer waits come
only from the feed itself: Retry-After, honoured up to three days so that a typo cannot lose a
source, and the hours and days on which it does not want to be read.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import islice

from bot.models import PollingHints

SHORTEST = timedelta(minutes=10)
SHORTEST_AWAITED = timedelta(minutes=5)
OFTEN = timedelta(hours=1)  # between the articles of a feed that publishes often
LONGEST = timedelta(hours=24)
UNKNOWN = timedelta(hours=1)  # between readings of a feed whose items have no dates

_RECENT = 20  # items that decide how often a source publishes
_JITTER = 0.1
_WHEN_REFUSED = timedelta(hours=4)  # after 403 and 429, which do not always say how long to wait
_LONGEST_MAX_AGE = timedelta(hours=6)  # longer ones are mostly meant for images
_LONGEST_RETRY_AFTER = timedelta(days=3)
_MOST_DOUBLINGS = 8  # of ten minutes: more than a day
_HOUR = timedelta(hours=1)
_WEEK_HOURS = 7 * 24

_REFUSED = (403, 429)
_GONE = 410

_MOST_SPREAD = timedelta(minutes=10)
_APART = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """The result of reading a feed, as far as it decides when to read it again."""

    publishes_every: timedelta
    hints: PollingHints = field(default_factory=PollingHints)
    failures: int = 0  # in a row, this one included
    status: int | None = None  # of HTTP, where it failed
    retry_after: timedelta | None = None
    max_age: timedelta | None = None
    awaited: bool = False  # whether its stories are posted as they come

    @property
    def shortest(self) -> timedelta:
        """The least wait until the next reading, if the feed asks for none."""
        hurried = self.awaited and self.publishes_every <= OFTEN and not self.failures
        return SHORTEST_AWAITED if hurried else SHORTEST


def publishing_interval(dates: Iterable[datetime | None], now: datetime) -> timedelta:
    """How often a source publishes, from the dates of its items: ten minutes to a day.

    The mean time between its latest twenty items, up to now, so that a source that falls silent is
    read less often. Unknown and future dates are ignored.
    """
    known = sorted((date for date in dates if date is not None and date <= now), reverse=True)
    latest = list(islice(known, _RECENT))
    if not latest:
        return UNKNOWN
    return min(max((now - latest[-1]) / len(latest), SHORTEST), LONGEST)


def next_check(polled: Polled, now: datetime, chance: float) -> datetime | None:
    """When to read the feed again, in UTC; None if it is gone for good (410)."""
    if polled.status == _GONE:
        return None
    least = _least_wait(polled)
    every = polled.publishes_every
    if polled.failures:
        # One failure must not cost the news of hours, however rarely the feed publishes.
        every = SHORTEST
    elif polled.shortest < SHORTEST:
        every = polled.shortest
    wait = max(min(every * 2 ** min(polled.failures, _MOST_DOUBLINGS), LONGEST), least)
    earliest = max(wait * (1 - _JITTER), least)
    latest = max(min(wait * (1 + _JITTER), LONGEST), least * (1 + _JITTER))
    moment = now.astimezone(UTC) + earliest + (latest - earliest) * chance
    return _past_skipped(moment, polled.hints)


def spread_overdue(checks: Sequence[datetime], now: datetime) -> list[datetime]:
    """Put overdue checks a second apart, the oldest first; returns all checks in the same order.

    After a pause many feeds are overdue, and would all be read at once. However many they are, the
    last one is due within ten minutes.
    """
    overdue = sorted((check, place) for place, check in enumerate(checks) if check <= now)
    spread = list(checks)
    if overdue:
        apart = min(_APART, _MOST_SPREAD / len(overdue))
        for position, (_, place) in enumerate(overdue):
            spread[place] = now + position * apart
    return spread


def _least_wait(polled: Polled) -> timedelta:
    """The minimum that the feed asks for; up to a day, minus room for jitter."""
    shortest = polled.shortest
    asked = max(
        polled.hints.ttl or shortest,
        min(polled.max_age or shortest, _LONGEST_MAX_AGE),
        _WHEN_REFUSED if polled.status in _REFUSED else shortest,
        shortest,
    )
    least = min(asked, LONGEST / (1 + _JITTER))
    return max(least, min(polled.retry_after or shortest, _LONGEST_RETRY_AFTER))


def _past_skipped(moment: datetime, hints: PollingHints) -> datetime:
    """The first such moment, by whole hours, outside skipped hours and days, if there is one."""
    for hours in range(_WEEK_HOURS):
        later = moment + hours * _HOUR
        if later.hour not in hints.skip_hours and later.weekday() not in hints.skip_days:
            return later
    return moment
