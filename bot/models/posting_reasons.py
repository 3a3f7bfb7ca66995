"""Why a subscription posted a story or didn't: the stage that the story reached."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Literal, NamedTuple

from bot.models.subscribing import Delivery, Subscription
from bot.words import Said


class ChannelPost(NamedTuple):
    """The message in which a channel got a story."""

    guild_id: int
    channel_id: int
    message_id: int | None  # None if it isn't sent yet, or its subscription was removed
    source: str | None = None  # of the article it shows, if that is another one of the story


class OtherSource(NamedTuple):
    """The story's source isn't selected."""

    source: str | None  # the story's source


class OtherCategory(NamedTuple):
    """Its source has another category, or none."""

    category: str  # the selected one


class TooOld(NamedTuple):
    """It was published or read too early to count as new."""

    limit: Literal["follow", "schedule", "digest", "day", "query"]
    since: datetime | None = None  # None with "day" and "query"


class NotFromAFeed(NamedTuple):
    """It was loaded from a file, and follows only post news from feeds."""


class WrongWords(NamedTuple):
    """It doesn't match the query; terms as typed."""

    lacking: tuple[
        tuple[str, ...], ...
    ]  # one tuple for each group, any term of which would have matched
    unwanted: tuple[str, ...]  # excluded terms that it has


class TooFewPublishers(NamedTuple):
    """Fewer publishers report it than required."""

    has: int
    needs: int


class Unrecorded(NamedTuple):
    """It is selected, but it didn't count as news when it came, or the subscription wasn't running."""


class Paused(NamedTuple):
    """The subscription is paused."""

    reason: Said | str


class Missed(NamedTuple):
    """The digest it was due for was skipped or had other stories."""

    digest: Delivery  # the first that was due after the story was read
    most: int  # stories that fit into it


class Failed(NamedTuple):
    """Its message couldn't be sent."""

    delivery: Delivery
    next_due: datetime | None  # when another message with it is tried


class ChannelHasIt(NamedTuple):
    """The channel already has the story in another message."""

    post: ChannelPost


class BeingCompared(NamedTuple):
    """It was just read and is yet to be compared with other stories and subscriptions."""


class InLine(NamedTuple):
    """It waits for the next post."""

    place: int  # from 1
    most: int  # stories in a post
    next_due: datetime
    quiet_until: datetime | None = None


class BeingSent(NamedTuple):
    """Its message is waiting to be sent."""

    delivery: Delivery


class Posted(NamedTuple):
    """The subscription posted it."""

    post: ChannelPost
    seconds: int  # between reading the article and posting it


PostingReason = (
    OtherSource
    | OtherCategory
    | TooOld
    | NotFromAFeed
    | WrongWords
    | TooFewPublishers
    | Unrecorded
    | Paused
    | Missed
    | Failed
    | ChannelHasIt
    | BeingCompared
    | InLine
    | BeingSent
    | Posted
)
"""In the order of how far a story came."""


class ExplainedStory(NamedTuple):
    """The story that a moderator asked about."""

    id: int
    title: str
    url: str | None
    source: str | None  # name
    published: datetime
    read: datetime  # when it was stored
    others_in_post: int = 0  # more stories in the message that was asked about


class FirstDigest(NamedTuple):
    """What a schedule that hasn't had a digest yet will post first."""

    due: datetime
    stories: int  # that it would have now


class ExplainedPosting(NamedTuple):
    """A story and each subscription's reason; the subscription that came closest to posting is first."""

    story: ExplainedStory
    reasons: tuple[tuple[Subscription, PostingReason], ...]
    first: Mapping[int, FirstDigest] = MappingProxyType({})  # by the subscription's id


class OfferedStory(NamedTuple):
    """A suggested story."""

    id: int
    title: str
    source: str | None


class SubscriptionFacts(NamedTuple):
    """The facts about a story for one subscription."""

    subscription: Subscription
    created: datetime
    own: (
        Delivery | None
    )  # that has the story: one that was sent or waits, else the last that failed
    other_post: ChannelPost | None  # in which the channel has the story otherwise
    has_source: bool  # whether its source is selected, also by the query
    has_category: bool
    words: WrongWords | None  # None if the story matches the query
    voices: int  # publishers of the story that the server sees
    ahead: int | None  # matches that wait before it; None if it isn't waiting
    next_digest: Delivery | None  # the first that was due after the story was read


class StoryFacts(NamedTuple):
    """The facts about a story."""

    story: ExplainedStory
    accounts: frozenset[int]  # ids of the articles on it that the server sees
    is_from_feed: bool
    is_compared: bool
    subscriptions: tuple[SubscriptionFacts, ...]
