"""Compose the messages of deliveries for the courier."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.compose_digest import digest_of
from bot.models import (
    Delivery,
    Digest,
    DigestEntry,
    Post,
    SelectionName,
    SetTimes,
    Subscription,
    Viewer,
)
from bot.storage.articles.articles import Articles
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.words import Said


class Posting:
    """Composes posts and pauses subscriptions for the courier."""

    def __init__(self, subscriptions: Subscriptions, articles: Articles) -> None:
        self._subscriptions = subscriptions
        self._articles = articles

    async def post_of(self, delivery: Delivery) -> Post | None:
        """The message of a delivery; None if its server sees none of its sources any more.

        If all its stories were removed or hidden since it was claimed, the post isn't owed, unless the
        plan wants a note when nothing is new.
        """
        subscription = await self._subscriptions.get(delivery.subscription_id, delivery.guild_id)
        if subscription is None or subscription.name is None:
            return None
        viewer = Viewer(delivery.guild_id)
        digest = await composed(self._articles, viewer, subscription.name, delivery.stories)
        if isinstance(delivery.note, Said):
            digest = replace(digest, notice=delivery.note)
        plan = subscription.plan
        is_owed = bool(digest.articles) or not delivery.stories
        post = Post(
            digest, plan.mention, is_owed=is_owed, made_by=plan.created_by, language=plan.language
        )
        if isinstance(plan.rhythm, SetTimes):
            return post._replace(is_owed=is_owed or plan.rhythm.note_when_quiet)
        waiting = await self._subscriptions.waiting(subscription.id)
        return post._replace(as_it_comes=True, waiting=waiting)

    async def pause(self, delivery: Delivery, reason: Said) -> Subscription | None:
        """Pause the delivery's subscription; returns it, or None if it was already paused."""
        if not await self._subscriptions.pause(delivery.subscription_id, reason):
            return None
        return await self._subscriptions.get(delivery.subscription_id, delivery.guild_id)


async def composed(
    articles: Articles, viewer: Viewer, name: SelectionName, entries: Sequence[DigestEntry]
) -> Digest:
    """A digest of these articles, without any that the viewer no longer sees."""
    found = [(await articles.get(viewer, entry.article_id), entry.updated) for entry in entries]
    stories = tuple(story for story, _ in found if story is not None)
    updated = frozenset(story.id for story, changed in found if story is not None and changed)
    return digest_of(name, "new", stories, len(stories), updated)
