"""Why a subscription posted a story or didn't: the stage at which the story stopped."""

from datetime import datetime
from typing import Literal, NamedTuple

from bot.models.subscribing import Delivery, Subscription
from bot.words import Said


class ChannelPost(NamedTuple):
    """The message in which a channel was given a story."""

    guild_id: int
    channel_id: int
    message_id: int | None  # None if it isn't sent yet, or its subscription was removed
    source: str | None = None  # whose article it has, if that is another one of the same story


class OtherSource(NamedTuple):
    """The story is of a source that isn't selected."""

    source: str | None  # of the story


class OtherCategory(NamedTuple):
    """Its source has another category, or none."""

    category: str  # that is selected


class TooOld(NamedTuple):
    """It was published, or read, before what counts as new."""

    limit: Literal["follow", "schedule", "digest", "day", "query"]
    since: datetime | None = None  # None with "day" and "query"


class NotFromAFeed(NamedTuple):
    """It was loaded from a file, which follows leave out."""


class WrongWords(NamedTuple):
    """It doesn't match the query; terms as typed."""

    lacking: tuple[tuple[str, ...], ...]  # of each group, any one would have done
    unwanted: tuple[str, ...]  # that it has


class TooFewPublishers(NamedTuple):
    """Fewer publishers report it than are asked for."""

    has: int
    needs: int


class Unrecorded(NamedTuple):
    """It is selected, but when it came it wasn't taken for news, or the subscription didn't run."""


class Paused(NamedTuple):
    """The subscription doesn't run."""

    reason: Said | str


class Missed(NamedTuple):
    """The digest that could have had it was skipped, or other stories were chosen for it."""

    digest: Delivery  # the first that was due after the story was read
    most: int  # stories that it has room for


class Failed(NamedTuple):
    """The message with it couldn't be sent."""

    delivery: Delivery
    next_due: datetime | None  # when it is tried in another message


class ChannelHasIt(NamedTuple):
    """Another message in the channel has the story."""

    post: ChannelPost


class BeingCompared(NamedTuple):
    """It was just read, and isn't compared with other stories and subscriptions yet."""


class InLine(NamedTuple):
    """It waits for the next post."""

    place: int  # from 1
    most: int  # stories in a post
    next_due: datetime
    quiet_until: datetime | None = None


class BeingSent(NamedTuple):
    """The message with it waits to be sent."""

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
"""In the order in which they tell more about a story."""


class ExplainedStory(NamedTuple):
    """A story that a moderator asks about."""

    id: int
    title: str
    url: str | None
    source: str | None  # name
    published: datetime
    read: datetime  # when it was stored
    others_in_post: int = 0  # more stories in the message that was asked about


class ExplainedPosting(NamedTuple):
    """A story, and what each subscription did about it: the most telling reason first."""

    story: ExplainedStory
    reasons: tuple[tuple[Subscription, PostingReason], ...]


class OfferedStory(NamedTuple):
    """A story to choose."""

    id: int
    title: str
    source: str | None


class SubscriptionFacts(NamedTuple):
    """What the store says about a subscription and a story."""

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
    """What the store says about a story."""

    story: ExplainedStory
    accounts: frozenset[int]  # ids of the articles on it that the server sees
    is_from_feed: bool
    is_compared: bool
    subscriptions: tuple[SubscriptionFacts, ...]
