"""Digests: the stories of a source in a period, the most widely covered first."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.actions.find_source import FindSource
from bot.models import Article, Clock, Digest, Source, Style, Viewer
from bot.storage.stories.story_groups import Stories
from bot.summary.digest_sentences import digest_sentences
from bot.timetable.periods import period_start
from bot.worker.jobs import Jobs

_CONSIDERED = 50  # best stories from which a digest is chosen
_SPARE = 3  # stories read in addition at first; few repeat another one


class ComposeDigest:
    """Chooses the stories of a digest and the sentences to show of each.

    The store holds summaries in the style "news"; other styles are computed on request.
    """

    def __init__(
        self,
        stories: Stories,
        find_source: FindSource,
        jobs: Jobs,
        clock: Clock,
        *,
        style: Style = "news",
    ) -> None:
        self._stories = stories
        self._find_source = find_source
        self._jobs = jobs
        self._clock = clock
        self._style: Style = style

    async def compose(
        self, viewer: Viewer, source: str, period: str, count: int, style: Style | None = None
    ) -> Digest:
        """At most `count` stories of the period, most widely covered first, then newest.

        `style` is the configured one by default. Raises `UnknownSource`, also for a source that the
        viewer does not see.
        """
        since = period_start(period, self._clock())
        found, articles = await self._best(viewer, source, since, count + _SPARE)
        digest = digest_of(found, period, articles, count)
        if len(digest.articles) < count and len(articles) == count + _SPARE:
            found, articles = await self._best(viewer, source, since, _CONSIDERED)
            digest = digest_of(found, period, articles, count)
        style = style or self._style
        return digest if style == "news" else await self._in_style(digest, style)

    async def _best(
        self, viewer: Viewer, source: str, since: datetime | None, limit: int
    ) -> tuple[Source, tuple[Article, ...]]:
        best = await self._stories.best(viewer, source, since, limit)
        if best is None:
            raise await self._find_source.unknown(viewer, source)
        return best

    async def _in_style(self, digest: Digest, style: Style) -> Digest:
        """The same stories, with sentences that another rule chooses."""
        if not digest.articles:
            return digest
        texts = [(article.text, article.language) for article in digest.articles]
        summaries = await self._jobs.summaries_in_style(texts, style)
        articles = tuple(
            replace(article, summary=summary)
            for article, summary in zip(digest.articles, summaries, strict=True)
        )
        return replace(digest, articles=articles, sentences={}, style=style)


def digest_of(
    source: Source,
    period: str,
    articles: Iterable[Article],
    most: int,
    updated: frozenset[int] = frozenset(),
) -> Digest:
    """A digest of the first `most` articles that say something new.

    `articles` come best first and are not read further than needed; `updated` are ids.
    """
    shown = digest_sentences(articles, most)
    sentences = {each.article.id: each.sentences for each in shown}
    return Digest(source, period, tuple(each.article for each in shown), updated, sentences)
