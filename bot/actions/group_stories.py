"""Grouping articles into stories, and finding what else is stored on a story."""

import asyncio
from collections.abc import Callable, Sequence

from bot.actions.feed_catalogue import Catalogue, addresses_of_publishers
from bot.actions.read_news import ReadNews
from bot.errors import UnknownArticle
from bot.grouping.same_story import judge
from bot.models import Clock, Comparison, Finding, RelatedArticles, Similarity, Viewer
from bot.storage.stories.story_groups import Stories
from bot.words import Said, say
from bot.worker.jobs import Jobs

BATCH = 25  # articles a transaction; a longer one would keep other writers waiting
PACE = 50  # articles a second in the background, on a machine that has the time
# Some milliseconds: a command that comes meanwhile is hardly later. See `python -m tests.bench backlog`.
_BATCH_IN_BACKGROUND = 5  # articles
_LEAST_REST = 3  # times as long as the batch took
_LISTED = 10  # articles that fit into one message
_SAME_STORY = 6  # of them, if there are related articles as well


class GroupStories:
    """Compares new and changed articles with the others, newest first, batch by batch.

    The store keeps the queue: after an interruption, the next call continues.
    """

    def __init__(self, stories: Stories, jobs: Jobs, catalogue: Catalogue, clock: Clock) -> None:
        self._stories = stories
        self._jobs = jobs
        self._catalogue = catalogue
        self._clock = clock
        self._turn = asyncio.Lock()
        self._settled = False

    async def group(self, at_most: int | None = None) -> int:
        """Work through the queue, or through `at_most` articles of it.

        Returns how many articles were compared. Raises `StorageUnavailable`.
        """
        done = 0
        while at_most is None or done < at_most:
            grouped = await self._group(BATCH if at_most is None else min(BATCH, at_most - done))
            if not grouped:
                break
            done += grouped
        return done

    async def group_in_background(self, grouped_some: Callable[[], None] = lambda: None) -> int:
        """Work through the queue at a pace that leaves commands as fast as those of an idle bot.

        Calls `grouped_some` after each batch. Returns how many articles were compared. Raises
        `StorageUnavailable`.
        """
        clock = asyncio.get_running_loop().time
        done, begun = 0, clock()
        while grouped := await self._group(_BATCH_IN_BACKGROUND):
            done += grouped
            grouped_some()
            taken = clock() - begun
            await asyncio.sleep(max(grouped / PACE - taken, _LEAST_REST * taken))
            begun = clock()
        return done

    async def waiting(self) -> Said | None:
        """How many articles wait to be grouped, and how long it takes; None if none do."""
        count = await self._stories.count_ungrouped()
        if not count:
            return None
        minutes = round(count / PACE / 60)
        time = (
            say("about-hours", count=round(minutes / 60))
            if minutes >= 90
            else say("about-minutes", count=max(1, minutes))
        )
        return say("stories-waiting", count=count, time=time)

    async def examine(self) -> Finding:
        """How many articles wait to be grouped, which is not a fault."""
        text = await self.waiting() or say("check-stories-ok")
        return Finding(say("check-stories"), text)

    async def _group(self, at_most: int) -> int:
        """Group the next articles; returns how many, 0 if none wait."""
        async with self._turn:  # per batch: a short call need not wait for a long one
            waiting = await self._stories.ungrouped(at_most)
            if not self._settled and (waiting or await self._stories.has_undecided_publishers()):
                await self._settle_publishers()
                self._settled = True
            if waiting:
                prints = await self._jobs.fingerprints(waiting)
                batch = list(zip(waiting, prints, strict=True))
                comparisons = await self._stories.candidates(batch)
                judged = await asyncio.to_thread(judge_all, comparisons)
                await self._stories.group(judged, self._clock())
        return len(waiting)

    async def _settle_publishers(self) -> None:
        """Once per process, because the catalogue is read once.

        Not before there is something to group: the worker need not start for it.
        """
        addresses = addresses_of_publishers(self._catalogue.entries_if_readable())
        domains = await self._jobs.domains_of_publishers(addresses)
        await self._stories.settle_publishers(domains)


def judge_all(comparisons: Sequence[Comparison]) -> list[tuple[Comparison, list[Similarity]]]:
    """Each article with its similarity to each of its candidates; takes 3 ms for 25 articles."""
    return [
        (each, [judge(each.article, other) for other in each.candidates]) for each in comparisons
    ]


class FindRelated:
    """Finds what *More on this* shows."""

    def __init__(self, stories: Stories, read: ReadNews) -> None:
        self._stories = stories
        self._read = read

    async def find(self, viewer: Viewer, article_id: int) -> RelatedArticles:
        """At most ten other articles that the viewer sees: of the same story, then related ones.

        Raises `UnknownArticle` if the article is gone, or if there is nothing to show.
        """
        article = await self._read.article(viewer, article_id)
        related = await self._stories.related(viewer, article_id, _LISTED)
        same_story = await self._stories.same_story(viewer, article_id, _LISTED)
        same_story = same_story[: max(_SAME_STORY, _LISTED - len(related))]
        if not same_story and not related:
            raise UnknownArticle(say("nothing-related"))
        return RelatedArticles(article, same_story, related[: _LISTED - len(same_story)])
