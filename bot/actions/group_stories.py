"""Stories that several sources tell: finding out which, and what more there is on one."""

import asyncio
from collections.abc import Sequence

from bot.actions.read_news import ReadNews
from bot.errors import UnknownArticle
from bot.grouping.same_story import judge
from bot.models import Clock, Comparison, RelatedArticles, Similarity
from bot.storage.stories.story_groups import Stories
from bot.worker.jobs import Jobs

BATCH = 25  # articles a transaction; a longer one would keep other writers waiting
_LISTED = 10  # as many as fit into one message
_TELLINGS = 6  # of them, where there are looser matches as well


class GroupStories:
    """Compares what was stored or changed with the others, batch by batch, the newest first.

    What waits is marked in the store: whenever this is interrupted, the next call goes on.
    """

    def __init__(self, stories: Stories, jobs: Jobs, clock: Clock) -> None:
        self._stories = stories
        self._jobs = jobs
        self._clock = clock
        self._turn = asyncio.Lock()

    async def group(self, at_most: int | None = None) -> int:
        """Go on until nothing waits, or for `at_most` articles; returns how many were compared."""
        done = 0
        while at_most is None or done < at_most:
            room = BATCH if at_most is None else min(BATCH, at_most - done)
            async with self._turn:  # of each batch: who waits for a few does not wait for all
                waiting = await self._stories.ungrouped(room)
                if not waiting:
                    break
                prints = await self._jobs.fingerprints(waiting)
                batch = list(zip(waiting, prints, strict=True))
                comparisons = await self._stories.candidates(batch)
                judged = await asyncio.to_thread(judge_all, comparisons)
                await self._stories.group(judged, self._clock())
            done += len(waiting)
        return done


def judge_all(comparisons: Sequence[Comparison]) -> list[tuple[Comparison, list[Similarity]]]:
    """Each article with its similarity to each of its candidates; 10 ms for 25 articles."""
    return [
        (each, [judge(each.article, other) for other in each.candidates]) for each in comparisons
    ]


class FindRelated:
    """What a reader who wants to know more is shown."""

    def __init__(self, stories: Stories, read: ReadNews) -> None:
        self._stories = stories
        self._read = read

    async def on(self, article_id: int) -> RelatedArticles:
        """Other tellings of the story, then looser matches. Raises `UnknownStory`."""
        article = await self._read.article(article_id)
        related = await self._stories.related(article_id, _LISTED)
        same_story = await self._stories.same_story(article_id, _LISTED)
        same_story = same_story[: max(_TELLINGS, _LISTED - len(related))]
        if not same_story and not related:
            raise UnknownArticle("There is nothing more on this story any more; try /search.")
        return RelatedArticles(article, same_story, related[: _LISTED - len(same_story)])
