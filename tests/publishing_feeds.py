"""Feeds on loopback that publish invented events over time, some of which two outlets report.

For tests and benchmarks that run the bot as a process: it reads the feeds when `are_due` says so.
"""

import random
from collections.abc import Iterable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from bot.config import Settings
from bot.models import OPERATOR
from bot.models.server_address import ServerAddress
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.open_store import open_store
from bot.wiring.app import App
from bot.wiring.live_news import live_news
from tests.rss import Item, rss
from tests.storage.newsroom import articles
from tests.website import Page, Website

TOPICS = (
    "ferry", "bridge", "council", "orchard", "museum",
    "tunnel", "harvest", "theatre", "library", "glacier",
)  # fmt: skip
OUTLETS = ("Lantern", "Gull", "Heron", "Anvil", "Beacon")
_EARLIER = 15  # items that each feed has from the start, too old to be posted
_WORDS = 80
_BETWEEN = ("the", "and", "of", "with", "but", "after", "from", "by", "for", "that", "was", "to")
_FACTS, _LETTERS = 30, "abdegiklmnoprstuvz"


@dataclass
class Event:
    """Something that outlets report. Its mark is in the title, and nowhere else."""

    mark: str
    topics: frozenset[str]
    title: str
    text: str
    outlets: list[str] = field(default_factory=list)  # that have reported it
    facts: tuple[str, ...] = ()  # the words that independent accounts have in common
    voices: int = 1  # publishers that have reported it in their own words


class PublishingFeeds:
    """A feed for each outlet, on a website of its own if `apart`, otherwise all on one.

    Outlets on one website are one publisher.
    """

    def __init__(
        self, chance: random.Random, outlets: Sequence[str] = OUTLETS, *, apart: bool = False
    ) -> None:
        self.events: list[Event] = []
        self._chance = chance
        self._items: dict[str, list[Item]] = {outlet: [] for outlet in outlets}
        self._outlets = outlets
        shared = Website()
        self._sites = {outlet: Website() if apart else shared for outlet in outlets}
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        for site in dict.fromkeys(self._sites.values()):
            await self._stack.enter_async_context(site)
        for number, outlet in enumerate(self._outlets):
            for each in range(_EARLIER):
                earlier = _event(-number * _EARLIER - each - 1, frozenset())
                self._report(earlier, outlet, datetime.now(UTC) - timedelta(days=20, hours=each))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()

    @property
    def host(self) -> str:
        """As `DATELINE_ALLOWED_HOSTS` takes it."""
        return ",".join(sorted(self._hosts()))

    def _hosts(self) -> frozenset[str]:
        return frozenset(site.host for site in self._sites.values())

    def settings(self, database: Path | ServerAddress) -> Settings:
        """Settings with which the feeds can be read."""
        return Settings(database=database, allowed_hosts=self._hosts())

    async def are_read_first(self, app: App) -> None:
        """The operator follows all of them, and what they have so far is read and grouped."""
        for outlet in self._outlets:
            await app.feeds.follow(
                self._sites[outlet].url(_path(outlet)),
                title=outlet,
                homepage=f"https:/{_path(outlet)}.example/",
                guild_id=OPERATOR,
                now=datetime.now(UTC),
                trusted=True,
            )
        async with live_news(app) as live:
            outcomes = await live.poll.poll_due()
        assert sum(each.added.loaded for each in outcomes if each.added) == _EARLIER * len(
            self._outlets
        )
        await app.group.group_in_background(lambda: None)

    def read_at(self, outlet: str) -> float:
        """When an outlet's feed was requested last, in the loop's time."""
        path = _path(outlet)
        requests = self._sites[outlet].requests
        return next(each.at for each in reversed(requests) if each.path == path)

    def publish(self, topics: Iterable[str] = (), outlet: str | None = None) -> Event:
        """One outlet reports a new event, about one or two topics unless they are given."""
        chosen = frozenset(topics) or frozenset(
            self._chance.sample(TOPICS, self._chance.choice((1, 1, 2)))
        )
        event = _event(len(self.events), chosen)
        self.events.append(event)
        self._report(event, outlet or self._chance.choice(self._outlets), datetime.now(UTC))
        return event

    def publish_facts(self) -> Event:
        """One outlet reports a new event that others can report in their own words."""
        topic = self._chance.choice(TOPICS)
        mark = f"Evt{len(self.events):04}"
        facts = tuple("".join(self._chance.choices(_LETTERS, k=9)) for _ in range(_FACTS))
        title = f"{mark} {topic} {' '.join(facts[:4])}"
        event = Event(mark, frozenset([topic]), title, self._told(facts), facts=facts)
        self.events.append(event)
        self._report(event, self._chance.choice(self._outlets), datetime.now(UTC))
        return event

    def report_independently(self, event: Event) -> None:
        """Another outlet reports an event of `publish_facts` in its own words."""
        others = [outlet for outlet in self._outlets if outlet not in event.outlets]
        event.text = self._told(event.facts)
        event.voices += 1
        self._report(event, self._chance.choice(others), datetime.now(UTC))

    def _told(self, facts: Sequence[str]) -> str:
        """A text with all facts, in an order of its own: hardly three words in a row are another's.

        No phrase is in all texts, because articles that share one would be candidates for each other,
        and crowd the other account out.
        """
        told = self._chance.sample(facts, len(facts))
        between = ["the", *self._chance.choices(_BETWEEN, k=4)] * (_FACTS // 5)  # English has "the"
        return " ".join(word for pair in zip(between, told, strict=True) for word in pair) + "."

    def report_again(self, event: Event) -> None:
        """Another outlet reports an event in nearly the same words."""
        others = [outlet for outlet in self._outlets if outlet not in event.outlets]
        self._report(event, self._chance.choice(others), datetime.now(UTC))

    def _report(self, event: Event, outlet: str, at: datetime) -> None:
        text = event.text if event.facts else f"{event.text} Reported by {outlet}."
        guid = f"{outlet}-{event.mark}"
        # without a link, so that no page is fetched
        self._items[outlet].insert(0, Item(event.title, text, None, guid, at))
        event.outlets.append(outlet)
        self._sites[outlet].pages[_path(outlet)] = Page(rss(*self._items[outlet], title=outlet))


async def are_due(
    database: Path | ServerAddress, chance: random.Random, begin: float, end: float
) -> None:
    """Make every feed due at a moment between `begin` and `end`, in seconds from now."""
    async with open_store(database) as opened:
        feeds, now = Feeds(opened), datetime.now(UTC)
        moments = [
            (feed.id, now + timedelta(seconds=chance.uniform(begin, end)))
            for feed in await feeds.all()
        ]
        await feeds.postpone(moments)


def _path(outlet: str) -> str:
    return f"/{outlet.lower().replace(' ', '-')}"


def _event(number: int, topics: frozenset[str]) -> Event:
    (made,) = articles(1, words=_WORDS, begin=1_000_000 + number)
    mark = f"Evt{number:04}" if number >= 0 else f"Old{-number:04}"
    words = made.article.text.split()[5:10]
    title = " ".join([mark, *sorted(topics), *(word.strip(".") for word in words)])
    return Event(mark, topics, title, made.article.text)
