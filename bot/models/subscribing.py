"""Subscriptions (schedules, follows and alerts) and their deliveries."""

import zlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal, NamedTuple

from bot.models.selection import Selection, SelectionName
from bot.models.story import Digest, RecentStories
from bot.models.viewer import OPERATOR
from bot.words import Said, Words, say

# The states of a delivery, in words.
OUTCOMES = {
    "waiting": say("delivery-waiting"),
    "sent": say("delivery-sent"),
    "quiet": say("delivery-quiet"),
    "skipped": say("delivery-skipped"),
    "failed": say("delivery-failed"),
}


NEWS_FOR = timedelta(days=1)
"""The age up to which follows and alerts take an article for news."""


class SetTimes(NamedTuple):
    """The rhythm of a schedule: fixed times of day."""

    times: tuple[time, ...]  # in the time zone; at least one, ascending, no seconds
    days: frozenset[int]  # of the week, 0 is Monday; at least one
    timezone: str  # IANA name
    note_when_quiet: bool = False  # whether to post a one-line note if nothing is new


class QuietHours(NamedTuple):
    """Hours of each day when nothing is posted; they may cross midnight."""

    begin: time  # no seconds, as `end`
    end: time  # other than `begin`
    timezone: str  # IANA name


class AsItComes(NamedTuple):
    """The rhythm of a follow: stories are posted as they come."""

    gap: int  # minimum seconds between two posts
    quiet: QuietHours | None = None

    @property
    def posts_an_hour(self) -> int:
        """The maximum number of posts an hour."""
        return 3600 // self.gap


class RoleMention(NamedTuple):
    """A role that each post mentions."""

    role_id: int
    silent: bool = False  # without a notification


class SubscriptionPlan(NamedTuple):
    """A schedule or follow as set up (what is posted, where and when), or a person's alert."""

    guild_id: int  # `OPERATOR` for an alert, which shows what direct messages see
    channel_id: int
    selection: Selection
    rhythm: SetTimes | AsItComes
    stories: int  # maximum in a post
    created_by: int  # id of the moderator, or of the person
    mention: RoleMention | None = None
    language: str | None = None  # the code of who set it up or changed it last; None in old rows

    @property
    def is_alert(self) -> bool:
        """Whether it is a person's alert, sent by direct message."""
        return self.guild_id == OPERATOR

    @property
    def kind(self) -> Literal["schedule", "follow"]:
        """What moderators call it."""
        return "follow" if isinstance(self.rhythm, AsItComes) else "schedule"

    @property
    def only_source(self) -> int | None:
        """The source's id if the plan posts all stories of a single source; otherwise None."""
        sources = self.selection.sources
        return sources[0] if len(sources) == 1 and self.selection == Selection(sources) else None


class Subscription(NamedTuple):
    """A stored plan. `next_due` is None while it is paused."""

    id: int
    plan: SubscriptionPlan
    name: SelectionName | None  # None if the server sees none of its sources any more
    next_due: datetime | None
    covered_until: datetime  # last due time that was posted or had nothing new; or its creation
    paused: Said | str | None = None  # the reason (a str in old rows); None while it runs
    silence_noted: datetime | None = None  # the source's last news when its silence was reported


class ScheduleDetails(NamedTuple):
    """A subscription at set times, as a moderator sees it."""

    schedule: Subscription
    times: Said  # weekdays at 07:30 (Europe/Berlin)
    clocks_change: bool  # soon, in its time zone
    upcoming: tuple[datetime, ...]  # next due times; empty while it is paused
    preview: Digest | None = None
    zone_note: Said | None = None  # what the typed time zone was taken for, unless that is plain

    @property
    def plan(self) -> SubscriptionPlan:
        """The plan as stored."""
        return self.schedule.plan


class Waiting(NamedTuple):
    """Stories that matched a follow and wait for its next post."""

    stories: int
    until: datetime


class FollowDetails(NamedTuple):
    """A follow, as a moderator sees it."""

    details: ScheduleDetails  # the preview has the newest stories
    recent: RecentStories
    waiting: Waiting | None = None  # stories left for the posts after the previewed one

    @property
    def plan(self) -> SubscriptionPlan:
        """The plan as stored."""
        return self.details.plan


OpenPlace = Callable[[SelectionName], Awaitable[int]]
"""Returns the id of the channel to post in; makes a forum's thread, named after the selection."""


class ScheduleChanges(NamedTuple):
    """Changes to a schedule or a follow, as typed; None leaves a value as it is."""

    source: str | None = None  # like the next two: a hyphen for none
    category: str | None = None
    query: str | None = None
    told_by: int | None = None
    time: str | None = None
    timezone: str | None = None
    days: str | None = None
    open_place: OpenPlace | None = None
    stories: int | None = None
    note_when_quiet: bool | None = None
    role_id: int | None = None  # 0 for none
    silent: bool | None = None
    quiet_hours: str | None = None  # a hyphen for none
    at_most: int | None = None  # posts an hour
    languages: tuple[Words, ...] = ()  # in which times may be typed, besides English


class Post(NamedTuple):
    """A message that is owed."""

    digest: Digest
    mention: RoleMention | None = None  # if there are stories
    notifies: bool = True  # the role; False if another post in the channel has just done so
    as_it_comes: bool = False  # posted for a follow
    waiting: Waiting | None = None  # stories left for the follow's later posts
    is_owed: bool = True  # False if none of its stories is shown any more
    made_by: int = 0  # id of who set it up
    language: str | None = None  # of that person, as a code


class DigestEntry(NamedTuple):
    """An article in a posted digest."""

    article_id: int
    updated: bool  # the channel has seen an earlier version


@dataclass(frozen=True, slots=True)
class Delivery:
    """One due time of a subscription and the message owed for it.

    `state` is `waiting` (to be sent), `sent`, `quiet` (nothing was new), `skipped` (too late) or
    `failed` (given up; `error` says why). `error` and `note` are a str if an older version wrote them.
    """

    id: int
    subscription_id: int
    guild_id: int
    channel_id: int
    due: datetime
    state: str
    stories: tuple[DigestEntry, ...]
    nonce: str  # at most 25 characters, the same for every attempt
    attempts: int
    first_attempt: datetime | None
    message_id: int | None
    error: Said | str | None
    finished: datetime | None
    note: Said | str | None = None  # shown in the history
    publish_attempts: int = 0

    @property
    def mark(self) -> int:
        """The component id by which its message is recognized in the channel's history.

        Far above those that Discord assigns, and the same for every attempt.
        """
        return 1_000_000 + zlib.crc32(self.nonce.encode()) % 2_000_000_000

    @property
    def minutes_late(self) -> int:
        """How late it was posted, in whole minutes."""
        late = self.finished - self.due if self.finished else timedelta()
        return max(0, late // timedelta(minutes=1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The delivery to create for a subscription's due time, unless another process claimed it first."""

    subscription_id: int
    expected: datetime  # the subscription's `next_due` as the claimer saw it
    due: datetime  # the due time that is claimed: `expected` or a later one
    next_due: datetime | None  # None while nothing waits, if stories are posted as they come
    state: Literal["waiting", "quiet", "skipped"]
    stories: tuple[DigestEntry, ...] = ()
    note: Said | None = None
    skipped_dues: tuple[datetime, ...] = ()  # missed due times before `due`, ascending
    skipped_note: Said | None = None  # recorded with the last of them
    silent_since: datetime | None = None  # the source's last news, if `note` reports its silence


class CorrectedDue(NamedTuple):
    """A subscription whose next due time was computed while the clock was ahead."""

    subscription_id: int
    expected: datetime  # `next_due` as stored
    next_due: datetime  # as it should be


class SubscriptionHealth(NamedTuple):
    """How a subscription has been doing, for the health checks."""

    subscription: Subscription
    last: Delivery | None  # the newest that is not waiting
    waiting: int  # deliveries not sent yet
    oldest_waiting: Delivery | None = None
    unknown_source: str | None = None  # named in its query, but not visible to its server
    unknown_category: str | None = None  # chosen, but no source visible to its server has it
