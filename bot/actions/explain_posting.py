"""Explain to moderators why their schedules and follows posted a story, or didn't."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import NoReturn, get_args

from bot.actions.due_news import digest_window, news_of, time_limits
from bot.actions.schedule_digests import find_subscription
from bot.errors import BadOption, UnknownArticle
from bot.models import (
    NEWS_FOR,
    AsItComes,
    BeingCompared,
    BeingSent,
    ChannelHasIt,
    ChannelPost,
    Clock,
    ExplainedPosting,
    Failed,
    FirstDigest,
    InLine,
    Missed,
    NotFromAFeed,
    OfferedStory,
    OtherCategory,
    OtherSource,
    Paused,
    Posted,
    PostingReason,
    SetTimes,
    StoryFacts,
    Subscription,
    SubscriptionFacts,
    TooFewPublishers,
    TooOld,
    Unrecorded,
    Viewer,
)
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.posting_facts import PostingFacts
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.feeds.followed_feeds import Feeds
from bot.text.links import canonical_url, same_site
from bot.timetable.due_times import next_due
from bot.timetable.quiet_hours import quiet_until
from bot.timetable.zones import parse_zone
from bot.words import say
from bot.words.moments import moment

_LINE = 5_000  # stories counted in the line for a digest
_MESSAGE = re.compile(
    r"https://(?:\w+\.)?discord(?:app)?\.com/channels/(\d{1,20})/(\d{1,20})/(\d{1,20})/?", re.ASCII
)
_STAGES = get_args(PostingReason)


class ExplainPosting:
    """Finds the stage at which a story stopped on its way to a channel."""

    def __init__(
        self,
        facts: PostingFacts,
        subscriptions: Subscriptions,
        outbox: Outbox,
        feeds: Feeds,
        clock: Clock,
    ) -> None:
        self._facts = facts
        self._subscriptions = subscriptions
        self._outbox = outbox
        self._feeds = feeds
        self._clock = clock

    async def suggest(self, guild_id: int, typed: str, limit: int) -> tuple[OfferedStory, ...]:
        """At most `limit` visible stories whose title contains what was typed, newest first."""
        return await self._facts.titles(Viewer(guild_id), typed, limit)

    async def explain(self, guild_id: int, story: str, chosen: str | None) -> ExplainedPosting:
        """What each subscription of the server, or the chosen one, did about a story.

        `story` is an article's id, the address of its page, a link to a post of the bot, or words of
        its title. Raises `UnknownArticle`, `UnknownSchedule`, and `BadOption`.
        """
        if chosen is None:
            subscriptions = await self._subscriptions.of_guild(guild_id)
        else:
            subscriptions = (await find_subscription(self._subscriptions, guild_id, chosen),)
        article_id, *others = await self._find(guild_id, story.strip().strip("<>"))
        facts = await self._facts.about(Viewer(guild_id), article_id, subscriptions)
        if facts is None:
            raise UnknownArticle(say("why-unknown"))
        reasons = [
            (each.subscription, await self._explained(facts, each)) for each in facts.subscriptions
        ]
        reasons.sort(key=lambda reason: _STAGES.index(type(reason[1])), reverse=True)
        explained = facts.story._replace(others_in_post=len(others))
        first = {
            each.id: digest
            for each, reason in reasons
            if not isinstance(reason, Paused) and (digest := await self._first_digest(each))
        }
        return ExplainedPosting(explained, tuple(reasons), first)

    async def _first_digest(self, schedule: Subscription) -> FirstDigest | None:
        """The first digest of a schedule that has had none; None if it has, is paused, or is a follow."""
        due = schedule.next_due
        if due is None or isinstance(schedule.plan.rhythm, AsItComes):
            return None
        if await self._subscriptions.history(schedule.id, 1):
            return None
        return FirstDigest(due, len(await news_of(self._outbox, schedule, self._clock())))

    async def _find(self, guild_id: int, typed: str) -> Sequence[int]:
        """The id of the story that was meant, or all ids of a post with several."""
        if typed.isascii() and typed.isdecimal():
            return (int(typed[:20]),)
        if link := _MESSAGE.fullmatch(typed):
            of_guild, channel_id, message_id = map(int, link.groups())
            found = None
            if of_guild == guild_id:
                found = await self._facts.of_message(guild_id, channel_id, message_id)
            if not found:
                raise UnknownArticle(say("why-unknown-post"))
            return found
        viewer = Viewer(guild_id)
        if typed.startswith(("https://", "http://")):
            url = canonical_url(typed)
            at_address = url and await self._facts.at_address(viewer, url)
            if not at_address:
                await self._not_stored(viewer, url or typed)
            return (at_address,)
        if typed:  # every title contains nothing
            for offered in await self._facts.titles(viewer, typed, 1):
                return (offered.id,)
        raise UnknownArticle(say("why-unknown"))

    async def _not_stored(self, viewer: Viewer, url: str) -> NoReturn:
        """Raise `UnknownArticle`, with the state of the page's feed if it is known."""
        for feed in await self._feeds.seen_by(viewer):
            if not same_site(url, feed.url):
                continue
            if feed.next_check is None:
                reason = feed.error or ""
                said = say("why-unknown-source-gone", source=feed.source, reason=reason)
            elif feed.failures and feed.error:
                said = say(
                    "why-unknown-source-fails",
                    source=feed.source,
                    reason=feed.error,
                    next=moment(feed.next_check),
                )
            else:
                facts = {"source": feed.source, "next": moment(feed.next_check)}
                if feed.read is None:
                    said = say("why-unknown-of-source-unread", **facts)
                else:
                    said = say("why-unknown-of-source", last=moment(feed.read), **facts)
            raise UnknownArticle(said)
        raise UnknownArticle(say("why-unknown"))

    async def _explained(self, facts: StoryFacts, one: SubscriptionFacts) -> PostingReason:
        try:
            return await self._reason(facts, one)
        except BadOption as error:  # such as a time zone that this machine lacks
            return Paused(error.said)

    async def _reason(self, facts: StoryFacts, one: SubscriptionFacts) -> PostingReason:
        now = self._clock()
        stopped = (
            _sent(facts, one)
            or _too_old(facts, one, now)
            or _not_selected(facts, one)
            or (one.other_post and ChannelHasIt(one.other_post))
        )
        return stopped or await self._line(facts, one, now) or _left_out(one, now)

    async def _line(
        self, facts: StoryFacts, one: SubscriptionFacts, now: datetime
    ) -> BeingCompared | InLine | None:
        """The story's place in a running subscription's line; None if it isn't in line or sending failed."""
        subscription = one.subscription
        if subscription.paused is not None or one.own is not None:
            return None
        plan, due = subscription.plan, subscription.next_due or now
        if isinstance(plan.rhythm, AsItComes):
            if one.ahead is not None:
                until = quiet_until(plan.rhythm.quiet, now)
                return InLine(one.ahead + 1, plan.stories, max(due, until or due), until)
            return None if facts.is_compared else BeingCompared()
        whole = subscription._replace(plan=plan._replace(stories=_LINE))
        entries = await news_of(self._outbox, whole, due)
        for place, entry in enumerate(entries, 1):
            if entry.article_id in facts.accounts:
                return InLine(place, plan.stories, due)
        return None


def _sent(facts: StoryFacts, one: SubscriptionFacts) -> Posted | BeingSent | None:
    own = one.own
    if own is None or own.state == "failed":
        return None
    if own.state == "waiting":
        return BeingSent(own)
    took = (own.finished or own.due) - facts.story.read
    post = ChannelPost(own.guild_id, own.channel_id, own.message_id)
    return Posted(post, max(0, round(took.total_seconds())))


def _left_out(one: SubscriptionFacts, now: datetime) -> PostingReason:
    """Why a selected story isn't waiting in line."""
    subscription = one.subscription
    if one.own is not None:
        return Failed(one.own, subscription.next_due)
    if subscription.paused is not None:
        return Paused(subscription.paused)
    if isinstance(subscription.plan.rhythm, AsItComes):
        return Unrecorded()
    if one.next_digest is not None:
        return Missed(one.next_digest, subscription.plan.stories)
    return TooOld("digest", digest_window(subscription, subscription.next_due or now).since)


def _too_old(
    facts: StoryFacts, one: SubscriptionFacts, now: datetime
) -> TooOld | NotFromAFeed | None:
    """Why the story is too old for the subscription; None if it isn't."""
    rhythm = one.subscription.plan.rhythm
    if isinstance(rhythm, SetTimes):
        return _too_old_for_digests(facts.story.published, one, rhythm, now)
    if facts.story.read < one.created:
        return TooOld("follow", one.created)
    if not facts.is_from_feed:
        return NotFromAFeed()
    return TooOld("day") if facts.story.published < facts.story.read - NEWS_FOR else None


def _too_old_for_digests(
    published: datetime, one: SubscriptionFacts, rhythm: SetTimes, now: datetime
) -> TooOld | None:
    limits = time_limits(one.subscription.plan.selection, now)
    if limits.since is not None and published < limits.since:
        return TooOld("query")
    if limits.until is not None and published >= limits.until:
        return TooOld("query")
    first = next_due(rhythm.times, rhythm.days, parse_zone(rhythm.timezone), one.created)
    window = digest_window(one.subscription._replace(covered_until=one.created), first)
    if window.since is not None and published < window.since:
        return TooOld("schedule", window.since)
    return None


def _not_selected(facts: StoryFacts, one: SubscriptionFacts) -> PostingReason | None:
    """Which part of the selection excludes the story; None if none does."""
    selection = one.subscription.plan.selection
    if not one.has_source:
        return OtherSource(facts.story.source)
    if selection.category is not None and not one.has_category:
        return OtherCategory(selection.category)
    if one.words is not None:
        return one.words
    if one.voices < selection.told_by:
        return TooFewPublishers(one.voices, selection.told_by)
    return None
