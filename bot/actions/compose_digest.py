"""A digest: the stories of a source in a period, those that most sources tell first."""

from collections.abc import Iterable, Iterator

from bot.actions.read_news import ReadNews
from bot.models import Article, Clock, Digest, Source
from bot.storage.stories.story_groups import Stories
from bot.summary.leads import leads
from bot.timetable.periods import period_start

_CONSIDERED = 50  # best stories among which the digest chooses


class ComposeDigest:
    """Chooses stories and their sentences; how they look is not its matter."""

    def __init__(self, stories: Stories, read: ReadNews, clock: Clock) -> None:
        self._stories = stories
        self._read = read
        self._clock = clock

    async def compose(self, source: str, period: str, count: int) -> Digest:
        """At most `count` stories of the period, none told twice. Raises `UnknownSource`.

        Those that most sources tell come first, then the newest.
        """
        since = period_start(period, self._clock())

        def choose(found: Source, best: Iterator[Article]) -> Digest:
            return digest_of(found, period, best, count)

        digest = await self._stories.best(source, since, _CONSIDERED, choose)
        if digest is None:
            raise await self._read.unknown(source)
        return digest


def digest_of(
    source: Source,
    period: str,
    articles: Iterable[Article],
    most: int,
    updated: frozenset[int] = frozenset(),
) -> Digest:
    """The first `most` of the stories that say something new, with the sentences that say it."""
    chosen = leads(articles, most)
    told = {lead.article.id: lead.sentences for lead in chosen}
    return Digest(source, period, tuple(lead.article for lead in chosen), updated, told)
