"""Preview the next post of a follow."""

from datetime import datetime
from typing import NamedTuple

from bot.actions.compose_posts import composed
from bot.models import Digest, DigestEntry, SelectionName, Subscription, Viewer, Waiting
from bot.storage.articles.articles import Articles
from bot.storage.matching.news_matching import NewsMatching


class ComposedPost(NamedTuple):
    """A preview of a follow's next post."""

    digest: Digest
    waiting: Waiting | None  # what would be left for later posts


class NextPosts:
    """Composes the next post of a follow without posting it."""

    def __init__(self, matching: NewsMatching, articles: Articles) -> None:
        self._matching = matching
        self._articles = articles

    async def of(self, follow: Subscription, now: datetime) -> ComposedPost | None:
        """What the follow would post now; None if no story waits."""
        found = await self._matching.next_post(follow.id, now)
        if found is None:
            return None
        entries = [DigestEntry(id_, updated=False) for id_ in found.stories]
        name = follow.name or SelectionName()
        digest = await composed(self._articles, Viewer(follow.plan.guild_id), name, entries)
        return ComposedPost(digest, found.waiting)
