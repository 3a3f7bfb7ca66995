"""Digests: the stories of a selection in a period, the most widely covered first."""

from collections.abc import Iterable
from dataclasses import replace

from bot.actions.choose_selection import ChooseSelection
from bot.models import (
    Article,
    Clock,
    Digest,
    Selection,
    SelectionName,
    Style,
    TypedSelection,
    Viewer,
)
from bot.storage.stories.story_groups import Stories
from bot.summary.digest_sentences import digest_sentences
from bot.text.search_query import compile_query
from bot.timetable.periods import Period, stated_period
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
        choose: ChooseSelection,
        jobs: Jobs,
        clock: Clock,
        *,
        style: Style = "news",
    ) -> None:
        self._stories = stories
        self._choose = choose
        self._jobs = jobs
        self._clock = clock
        self._style: Style = style

    async def compose(
        self, viewer: Viewer, typed: TypedSelection, period: str, count: int
    ) -> Digest:
        """At most `count` stories of the period, most widely covered first, then newest.

        The query's own times narrow the period. Raises what `ChooseSelection.chosen` does, and
        `BadOption` for a time in the query that is not understood.
        """
        selection, name = await self._choose.chosen(viewer, typed)
        now = self._clock()
        query = compile_query(selection.query or "")
        within = stated_period((period, query.since), (query.until,), (query.on,), now)
        articles = await self._best(viewer, selection, within, count + _SPARE)
        digest = digest_of(name, period, articles, count)
        if len(digest.articles) < count and len(articles) == count + _SPARE:
            articles = await self._best(viewer, selection, within, _CONSIDERED)
            digest = digest_of(name, period, articles, count)
        return digest if self._style == "news" else await self._in_style(digest, self._style)

    async def _best(
        self, viewer: Viewer, selection: Selection, within: Period, limit: int
    ) -> tuple[Article, ...]:
        return await self._stories.best(
            viewer, selection, limit, since=within.since, until=within.until
        )

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
    selection: SelectionName,
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
    return Digest(selection, period, tuple(each.article for each in shown), updated, sentences)
