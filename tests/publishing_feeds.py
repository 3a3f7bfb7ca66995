"""Feeds on loopback that publish invented events over time, some of which two outlets report.

For tests and benchmarks that run the bot as a process: it reads the feeds when `are_due` says so.
"""

import random
import time
from collections.abc import Iterable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple, Self

from bot.config import Settings
from bot.models import OPERATOR, Clock
from bot.models.server_address import ServerAddress
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.open_store import open_store
from bot.wiring.app import App, utc_now
from bot.wiring.live_news import live_news
from tests.rss import Item, rss
from tests.storage.newsroom import articles
from tests.website import Page, Website, redirect

TOPICS = (
    "ferry", "bridge", "council", "orchard", "museum",
    "tunnel", "harvest", "theatre", "library", "glacier",
)  # fmt: skip
OUTLETS = ("Lantern", "Gull", "Heron", "Anvil", "Beacon")
# Of the items that each feed has from the start.
_TOO_OLD = [timedelta(days=20, hours=each) for each in range(15)]
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


class Report(NamedTuple):
    """One outlet's report of an event."""

    event: Event
    outlet: str
    at: float  # when the feed showed it first, in the loop's time


class PublishingFeeds:
    """A feed for each outlet, on a website of its own if `apart`, otherwise all on one.

    Outlets on one website are one publisher.
    """

    def __init__(
        self,
        chance: random.Random,
        outlets: Sequence[str] = OUTLETS,
        *,
        apart: bool = False,
        clock: Clock = utc_now,
        most_items: int | None = None,
        earlier: Sequence[timedelta] = _TOO_OLD,
    ) -> None:
        """Items are dated by `clock`. A feed has its newest `most_items`, or all.

        `earlier`: how old the first items of each feed are, the newest first.
        """
        self.events: list[Event] = []
        self.reports: list[Report] = []
        self._clock = clock
        self._most_items = most_items
        self._earlier = earlier
        self._paths = {outlet: _path(outlet) for outlet in outlets}
        self.broken: dict[str, Page] = {}  # what is sent instead of an outlet's feed
        self._broken_since: dict[str, float] = {}
        self._breaks: list[tuple[str, float, float]] = []  # an outlet's, that are over
        self._chance = chance
        self._items: dict[str, list[Item]] = {outlet: [] for outlet in outlets}
        self._outlets = outlets
        shared = Website()
        self._sites = {outlet: Website() if apart else shared for outlet in outlets}
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        for site in dict.fromkeys(self._sites.values()):
            await self._stack.enter_async_context(site)
        count = len(self._earlier)
        for number, outlet in enumerate(self._outlets):
            for each, age in reversed(list(enumerate(self._earlier))):
                earlier = _event(-number * count - each - 1, frozenset())
                self._report(earlier, outlet, self._clock() - age)
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
                now=self._clock(),
                trusted=True,
            )
        async with live_news(app) as live:
            outcomes = await live.poll.poll_due()
        assert sum(each.added.loaded for each in outcomes if each.added) == len(
            self._earlier
        ) * len(self._outlets)
        await app.group.group_in_background(lambda: None)

    def read_at(self, outlet: str) -> float:
        """When an outlet's feed was requested last, in the loop's time."""
        path = self._paths[outlet]
        requests = self._sites[outlet].requests
        return next(each.at for each in reversed(requests) if each.path == path)

    def was_asked_since(self, outlet: str, moment: float) -> bool:
        """Whether anything was requested from the outlet's website, by the loop's time."""
        requests = self._sites[outlet].requests
        return bool(requests) and requests[-1].at >= moment

    def readings(self, outlet: str) -> list[float]:
        """When an outlet's feed was requested and sent, in the loop's time."""
        path = _path(outlet)
        broken = [(begin, end) for each, begin, end in self._breaks if each == outlet]
        if outlet in self.broken:
            broken.append((self._broken_since[outlet], float("inf")))
        return [
            each.at
            for each in self._sites[outlet].requests
            if each.path.startswith(path)
            and not any(begin <= each.at <= end for begin, end in broken)
        ]

    def address(self, outlet: str) -> str:
        """The present address of an outlet's feed."""
        return self._sites[outlet].url(self._paths[outlet])

    def breaks(self, outlet: str, page: Page) -> None:
        """From now on, an outlet's feed is answered with this page."""
        self.broken[outlet] = page
        self._broken_since[outlet] = time.monotonic()
        self._show(outlet)

    def works(self, outlet: str) -> None:
        """An outlet's feed is sent again, with what was published meanwhile."""
        del self.broken[outlet]
        self._breaks.append((outlet, self._broken_since[outlet], time.monotonic()))
        self._show(outlet)

    def moves(self, outlet: str) -> None:
        """An outlet's feed gets another address; its present one leads there."""
        former = self._paths[outlet]
        self._paths[outlet] = f"{former}-moved"
        self._sites[outlet].pages[former] = redirect(self._paths[outlet])
        self._show(outlet)

    def publish(self, topics: Iterable[str] = (), outlet: str | None = None) -> Event:
        """One outlet reports a new event, about one or two topics unless they are given."""
        chosen = frozenset(topics) or frozenset(
            self._chance.sample(TOPICS, self._chance.choice((1, 1, 2)))
        )
        event = _event(len(self.events), chosen)
        self.events.append(event)
        self._report(event, outlet or self._chance.choice(self._outlets), self._clock())
        return event

    def publish_facts(self) -> Event:
        """One outlet reports a new event that others can report in their own words."""
        topic = self._chance.choice(TOPICS)
        mark = f"Evt{len(self.events):04}"
        facts = tuple("".join(self._chance.choices(_LETTERS, k=9)) for _ in range(_FACTS))
        title = f"{mark} {topic} {' '.join(facts[:4])}"
        event = Event(mark, frozenset([topic]), title, self._told(facts), facts=facts)
        self.events.append(event)
        self._report(event, self._chance.choice(self._outlets), self._clock())
        return event

    def report_independently(self, event: Event) -> None:
        """Another outlet reports an event of `publish_facts` in its own words."""
        others = [outlet for outlet in self._outlets if outlet not in event.outlets]
        event.text = self._told(event.facts)
        event.voices += 1
        self._report(event, self._chance.choice(others), self._clock())

    def _told(self, facts: Sequence[str]) -> str:
        """A text with all facts, in an order of its own: hardly three words in a row are another's.

        No phrase is in all texts, because articles that share one would be candidates for each other,
        and crowd the other account out.
        """
        told = self._chance.sample(facts, len(facts))
        between = ["the", *self._chance.choices(_BETWEEN, k=4)] * (_FACTS // 5)  # English has "the"
        return " ".join(word for pair in zip(between, told, strict=True) for word in pair) + "."

    def report_again(self, event: Event, among: Sequence[str] = ()) -> None:
        """Another outlet, one of the given ones, reports an event in nearly the same words."""
        others = [outlet for outlet in among or self._outlets if outlet not in event.outlets]
        self._report(event, self._chance.choice(others), self._clock())

    def _report(self, event: Event, outlet: str, at: datetime) -> None:
        text = event.text if event.facts else f"{event.text} Reported by {outlet}."
        guid = f"{outlet}-{event.mark}"
        # without a link, so that no page is fetched
        self._items[outlet].insert(0, Item(event.title, text, None, guid, at))
        del self._items[outlet][self._most_items :]
        event.outlets.append(outlet)
        self.reports.append(Report(event, outlet, time.monotonic()))
        self._show(outlet)

    def _show(self, outlet: str) -> None:
        feed = Page(rss(*self._items[outlet], title=outlet))
        self._sites[outlet].pages[self._paths[outlet]] = self.broken.get(outlet, feed)


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
