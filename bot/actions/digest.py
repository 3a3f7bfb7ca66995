"""A digest: the newest stories of a source in a period, each told once."""

from bot.actions.periods import period_start
from bot.actions.read import ReadNews
from bot.models import Clock, Digest, Story
from bot.storage.articles import Articles

_CONSIDERED = 50  # newest stories among which the digest chooses


class ComposeDigest:
    """Chooses stories; how they look is not its matter."""

    def __init__(self, articles: Articles, read: ReadNews, clock: Clock) -> None:
        self._articles = articles
        self._read = read
        self._clock = clock

    async def compose(self, source: str, period: str, stories: int) -> Digest:
        """At most `stories` stories of the period, the newest first. Raises `UnknownSource`."""
        chosen = await self._read.source(source)
        since = period_start(period, self._clock())
        newest = await self._articles.recent(chosen.id, since, _CONSIDERED)
        return Digest(chosen, period, tuple(_told_once(newest)[:stories]))


def _told_once(stories: tuple[Story, ...]) -> list[Story]:
    """The stories without those whose first sentence another one has word for word."""
    by_lead: dict[str | int, Story] = {}
    for story in stories:
        # One without a sentence repeats nobody.
        by_lead.setdefault(" ".join(story.sentences(1)) or story.id, story)
    return list(by_lead.values())
