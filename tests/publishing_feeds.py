"""Feeds on loopback that publish invented events over time, some of which two outlets report.

For tests and benchmarks that run the bot as a process: it reads the feeds when `are_due` says so.
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from bot.config import Settings
from bot.models import OPERATOR
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.sqlite.database import open_database
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


@dataclass
class Event:
    """Something that outlets report. Its mark is in the title, and nowhere else."""

    mark: str
    topics: frozenset[str]
    title: str
    text: str
    outlets: list[str] = field(default_factory=list)  # that have reported it


class PublishingFeeds:
    """A feed for each outlet, all on one website."""

    def __init__(self, chance: random.Random, outlets: Sequence[str] = OUTLETS) -> None:
        self.events: list[Event] = []
        self._chance = chance
        self._items: dict[str, list[Item]] = {outlet: [] for outlet in outlets}
        self._outlets = outlets
        self._site = Website()

    async def __aenter__(self) -> Self:
        await self._site.__aenter__()
        for number, outlet in enumerate(self._outlets):
            for each in range(_EARLIER):
                earlier = _event(-number * _EARLIER - each - 1, frozenset())
                self._report(earlier, outlet, datetime.now(UTC) - timedelta(days=20, hours=each))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._site.__aexit__()

    @property
    def host(self) -> str:
        """As `DATELINE_ALLOWED_HOSTS` takes it."""
        return self._site.host

    def settings(self, database: Path) -> Settings:
        """Settings with which the feeds can be read."""
        return Settings(database=database, allowed_hosts=frozenset({self.host}))

    async def are_read_first(self, app: App) -> None:
        """The operator follows all of them, and what they have so far is read and grouped."""
        for outlet in self._outlets:
            await app.feeds.follow(
                self._site.url(_path(outlet)),
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
        return next(each.at for each in reversed(self._site.requests) if each.path == path)

    def publish(self, topics: Iterable[str] = (), outlet: str | None = None) -> Event:
        """One outlet reports a new event, about one or two topics unless they are given."""
        chosen = frozenset(topics) or frozenset(
            self._chance.sample(TOPICS, self._chance.choice((1, 1, 2)))
        )
        event = _event(len(self.events), chosen)
        self.events.append(event)
        self._report(event, outlet or self._chance.choice(self._outlets), datetime.now(UTC))
        return event

    def report_again(self, event: Event) -> None:
        """Another outlet reports an event in nearly the same words."""
        others = [outlet for outlet in self._outlets if outlet not in event.outlets]
        self._report(event, self._chance.choice(others), datetime.now(UTC))

    def _report(self, event: Event, outlet: str, at: datetime) -> None:
        text = f"{event.text} Reported by {outlet}."
        guid = f"{outlet}-{event.mark}"
        # without a link, so that no page is fetched
        self._items[outlet].insert(0, Item(event.title, text, None, guid, at))
        event.outlets.append(outlet)
        self._site.pages[_path(outlet)] = Page(rss(*self._items[outlet], title=outlet))


async def are_due(database: Path, chance: random.Random, begin: float, end: float) -> None:
    """Make every feed due at a moment between `begin` and `end`, in seconds from now."""
    async with open_database(database) as opened:
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
