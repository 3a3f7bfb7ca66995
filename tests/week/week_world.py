"""Everything around the bot in a simulated week, and what people do there."""

import asyncio
import random
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.config import Settings
from bot.errors import DatelineError
from bot.models import AsItComes, Selection, SetTimes, SubscriptionPlan
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.wiring.app import build
from bot.words import english
from tests.loopback import READER, SERVER, Loopback, LostAnswer
from tests.publishing_feeds import OUTLETS, TOPICS, Event, PublishingFeeds
from tests.test_run import texts
from tests.week.kept_bot import KeptBot
from tests.week.week_clock import WeekClock

FOLLOW_STORIES, DIGEST_STORIES = 6, 10
# After a week of news, the bot knows which silence of a source is unusual.
LONGEST_GAP_BEFORE = timedelta(hours=6)
A_WEEK_BEFORE = [timedelta(hours=1) + each * LONGEST_GAP_BEFORE for each in range(30)]
MARK = re.compile(r"Evt\d{4}")
_CHANNELS = 5_000
_ZONES = ("UTC", "Europe/Berlin", "America/New_York")


class Wish(NamedTuple):
    """A schedule of one outlet, or a follow of some topics; each has a channel of its own."""

    channel: int
    outlet: str | None
    topics: frozenset[str]
    times: tuple[time_of_day, ...]  # none: as it comes
    zone: str

    def wants(self, event: Event) -> bool:
        """Whether the event must be in the channel, once."""
        return self.outlet in event.outlets if self.outlet else bool(self.topics & event.topics)


def wishes(chance: random.Random, *, schedules: int, follows: int, a_day: int) -> list[Wish]:
    """Schedules with that many times a day at most, and follows."""
    made = []
    for each in range(schedules):
        count = chance.randint(max(a_day // 2, 1), a_day)
        first, apart = chance.randrange(0, 24 * 60 // count, 5), 24 * 60 // count
        minutes = [first + apart * number for number in range(count)]
        times = tuple(time_of_day(minute // 60, minute % 60) for minute in minutes)
        outlet = OUTLETS[each % len(OUTLETS)]
        made.append(Wish(_CHANNELS + each, outlet, frozenset(), times, chance.choice(_ZONES)))
    for each in range(follows):
        topics = frozenset(chance.sample(TOPICS, chance.choice((2, 3))))
        made.append(Wish(_CHANNELS + schedules + each, None, topics, (), "UTC"))
    return made


class Off(NamedTuple):
    """A stretch of true time in which not everything can be expected."""

    begin: datetime
    end: datetime
    why: str
    channel: int | None = None  # only there


@dataclass
class Losses:
    """The answers that Discord loses."""

    chance: random.Random = field(default_factory=lambda: random.Random(1))
    lasting: int = 0  # how many faults make it lose some at present
    lost: int = 0

    async def strike(self, moment: str) -> None:
        """`Loopback.on_message`: while a fault lasts, every second answer is lost."""
        if moment == "after" and self.lasting and self.chance.random() < 0.5:
            self.lost += 1
            raise LostAnswer


@dataclass
class World:
    """What faults happen to."""

    clock: WeekClock
    feeds: PublishingFeeds
    discord: Loopback
    bot: KeptBot
    settings: Settings
    wishes: list[Wish]
    chance: random.Random
    folder: Path
    faults_last: float = 1.0  # times as long as usual
    silent: set[str] = field(default_factory=set)  # outlets that publish nothing at present
    losses: Losses = field(default_factory=Losses)
    off: list[Off] = field(default_factory=list)
    storage: asyncio.Lock = field(default_factory=asyncio.Lock)  # one fault of the disk at a time
    setting: asyncio.Lock = field(default_factory=asyncio.Lock)  # one at a time sets the clock
    restarting: asyncio.Lock = field(default_factory=asyncio.Lock)  # one at a time stops the bot

    @property
    def database(self) -> Path:
        """The bot's database."""
        assert isinstance(self.settings.database, Path)
        return self.settings.database

    async def doctor(self) -> list[str]:
        """What `dateline doctor` finds wrong, without the network."""
        try:
            async with build(self.settings, self.clock) as app:
                findings = await app.health.of_everything({})
        except DatelineError as error:
            return [str(error)]
        tell = english().tell
        return [f"{tell(each.about)}: {tell(each.text)}" for each in findings if not each.ok]

    def posted(self) -> Counter[tuple[int, str]]:
        """How often each channel has the mark of each event."""
        return Counter(
            (int(channel), mark)
            for channel, messages in self.discord.messages.items()
            for message in messages
            for mark in MARK.findall(texts(message))
        )

    def messages_since(self, moment: float) -> list[str]:
        """The texts of all messages that Discord stored since then."""
        return [
            texts(message)
            for messages in self.discord.messages.values()
            for message in messages
            if self.discord.stored_at[message["id"]] >= moment
        ]

    async def passes(self, hours: float) -> None:
        """Return after that many hours of the week."""
        await asyncio.sleep(hours * 3600 / self.clock.rate)


async def subscribe(world: World) -> None:
    """The operator follows all feeds, and moderators set up what the wishes say."""
    server = int(str(SERVER["id"]))
    async with build(world.settings, world.clock) as app:
        await world.feeds.are_read_first(app)
        ids = {source.name: source.id for source in await app.sources.stored()}
        now = world.clock()
        for number, wish in enumerate(world.wishes):
            rhythm = (
                SetTimes(wish.times, frozenset(range(7)), wish.zone)
                if wish.times
                else AsItComes(gap=5 + number % 4)
            )
            plan = SubscriptionPlan(
                guild_id=server,
                channel_id=wish.channel,
                selection=Selection(
                    (ids[wish.outlet],) if wish.outlet else (),
                    None,
                    " OR ".join(sorted(wish.topics)) or None,
                    1,
                ),
                rhythm=rhythm,
                stories=DIGEST_STORIES if wish.times else FOLLOW_STORIES,
                created_by=int(str(READER["id"])),
            )
            due = first_due(wish, now) if wish.times else None
            assert await Subscriptions(app.database).add(plan, due, now, most=1_000)


def first_due(wish: Wish, after: datetime) -> datetime:
    """The first due time of a schedule after a moment."""
    return dues(wish, after, after + timedelta(days=3))[0]


def dues(wish: Wish, begin: datetime, end: datetime) -> list[datetime]:
    """All due times of a schedule between two moments, found by walking through all minutes.

    A time of day is due at the first minute in which the zone's clock shows it or has passed it.
    """
    zone, minute = ZoneInfo(wish.zone), timedelta(minutes=1)
    at = begin.replace(second=0, microsecond=0)
    before, found = at.astimezone(zone), []
    while at < end:
        at += minute
        here = at.astimezone(zone)
        if any(_passes(before, here, wanted) for wanted in wish.times):
            found.append(at)
        before = here
    return found


def _passes(before: datetime, here: datetime, wanted: time_of_day) -> bool:
    """Whether a zone's clock reaches a time of day between two minutes."""
    former, now = before.replace(tzinfo=None), here.replace(tzinfo=None)
    if now <= former:  # it was set back: these times have been
        return False
    shown = now.replace(hour=wanted.hour, minute=wanted.minute)
    return former < shown <= now or former < shown - timedelta(days=1) <= now


async def publishing(world: World, *, until: datetime, an_hour: float) -> None:
    """Outlets report events at random moments; another reports a third of them later too."""
    chance, silent = world.chance, world.silent
    while world.clock.true() < until:
        await world.passes(chance.expovariate(an_hour))
        talking = [outlet for outlet in OUTLETS if outlet not in silent]
        event = world.feeds.publish(outlet=chance.choice(talking))
        if chance.random() < 0.35:
            asyncio.get_running_loop().call_later(
                chance.uniform(1, 8) * 3600 / world.clock.rate, _again, world, event, until
            )


def _again(world: World, event: Event, until: datetime) -> None:
    others = [o for o in OUTLETS if o not in event.outlets and o not in world.silent]
    if others and world.clock.true() < until:
        world.feeds.report_again(event, others)
