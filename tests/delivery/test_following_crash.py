"""`dateline run` is killed while it reads, groups, matches, claims and posts: each story once.

Everything is real but the network's other end: feeds that publish over time, and a Discord that
refuses, fails and loses answers. A database server crashes under the bot as well.
"""

import asyncio
import json
import random
import re
import sys
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import Coroutine, Iterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bot.models import AsItComes, Selection, SetTimes, SubscriptionPlan
from bot.models.server_address import ServerAddress
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Connection
from bot.storage.open_store import open_store
from bot.wiring.app import build
from tests.loopback import Loopback, LostAnswer, out_of_order, too_many_requests
from tests.publishing_feeds import OUTLETS, TOPICS, Event, PublishingFeeds, are_due
from tests.storage.engines import ENGINES
from tests.stricken_store import StrickenStore
from tests.test_run import running, texts

CHANNELS = 25
_SERVER = 7
_KILLED_AT_START = 0.2  # of the kills
_LAST_EVENTS = 10  # published while two processes run at once
_OWN_ACCOUNTS = 2  # events between two kills that others may report in their own words
_MARK = re.compile(r"Evt\d{4}")
_STANDSTILL = 240  # seconds without anything new: longer than the lease of a delivery
_ALL_MATCHED_EVERY = 5  # kills; a feed that is nearly all new items would count as a new archive
_KILLS_FOR_CRASHES, _CRASHES = 20, (9, 17)  # in which of so many lives a server crashes
_FOLLOW_STORIES, _SCHEDULE_STORIES = 6, 10  # in a message
_EVERY_MINUTE = tuple(time_of_day(n // 60, n % 60) for n in range(24 * 60))


class Wish(NamedTuple):
    """A subscription, in words that the test understands without the program."""

    channel: int
    topics: frozenset[str]  # any of them; none: all
    outlets: tuple[str, ...]  # none: all
    as_it_comes: bool
    told_by: int = 1  # publishers, each in its own words

    def wants(self, event: Event) -> bool:
        """Whether the event must be in the channel."""
        return (
            (not self.topics or bool(self.topics & event.topics))
            and (not self.outlets or bool(set(self.outlets) & set(event.outlets)))
            and event.voices >= self.told_by
        )


def wishes(count: int, chance: random.Random) -> list[Wish]:
    """Follows and schedules, about two in each channel, so that their selections overlap.

    Every fourth is a schedule, of one topic in one outlet: its digests of ten stories keep up with
    the news then.

    Two more follows want only what two publishers report, each in a channel of its own: elsewhere
    nobody could tell which subscription posted a story.
    """
    several = [
        Wish(5_000 + CHANNELS + each, frozenset(TOPICS), (), as_it_comes=True, told_by=2)
        for each in range(2)
    ]
    return several + [_wish(number, chance) for number in range(count)]


def _wish(number: int, chance: random.Random) -> Wish:
    channel = 5_000 + number % CHANNELS
    if number % 4 == 3:
        topic, outlet = chance.choice(TOPICS), chance.choice(OUTLETS)
        return Wish(channel, frozenset({topic}), (outlet,), as_it_comes=False)
    topics = frozenset(chance.sample(TOPICS, chance.choice((1, 2, 3))))
    outlets = tuple(chance.sample(OUTLETS, 2)) if number % 5 == 4 else ()
    return Wish(channel, topics, outlets, as_it_comes=True)


async def _subscribe(
    feeds: PublishingFeeds, database: Path | ServerAddress, all_wishes: list[Wish]
) -> None:
    async with build(feeds.settings(database)) as app:
        await feeds.are_read_first(app)
        ids = {source.name: source.id for source in await app.sources.stored()}
        now = datetime.now(UTC)
        for number, wish in enumerate(all_wishes):
            sources = tuple(sorted(ids[outlet] for outlet in wish.outlets))
            query = " OR ".join(sorted(wish.topics))
            rhythm = (
                AsItComes(gap=1 + number % 4)
                if wish.as_it_comes
                else SetTimes(_EVERY_MINUTE, frozenset(range(7)), "UTC")
            )
            plan = SubscriptionPlan(
                guild_id=_SERVER,
                channel_id=wish.channel,
                selection=Selection(sources, None, query, wish.told_by),
                rhythm=rhythm,
                stories=_FOLLOW_STORIES if wish.as_it_comes else _SCHEDULE_STORIES,
                created_by=1,
            )
            due = None if wish.as_it_comes else _next_minute(now)
            assert await Subscriptions(app.database).add(plan, due, now, most=1_000)


def _next_minute(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0) + timedelta(minutes=1)


class Trouble:
    """What the Discord does to posts: refuses, fails, loses answers, or the bot is killed just then."""

    def __init__(self, chance: random.Random) -> None:
        self.counts: Counter[str] = Counter()
        self.victim: Process | None = None  # may be killed while it posts
        self._chance = chance

    async def strike(self, moment: str) -> None:
        """`Loopback.on_message`."""
        lot = self._chance.random()
        if self.victim and self.victim.returncode is None and lot < 0.04:
            self.victim.kill()
        elif moment == "after" and lot < 0.09:
            self._count("answers lost")
            raise LostAnswer
        elif moment == "before" and lot < 0.07:
            self._count("429")
            raise too_many_requests(self._chance.choice((0.1, 0.5, 1.5)))
        elif moment == "before" and lot < 0.11:
            self._count("5xx")
            raise out_of_order(self._chance.choice((500, 502, 503)))

    def _count(self, name: str) -> None:
        self.counts[name] += 1


async def killed_while_following(
    store: StrickenStore, folder: Path, *, kills: int, events: int, subscriptions: int, seed: int
) -> Counter[str]:
    """Kill the bot, and crash its server, while events are published; two processes complete the rest.

    Asserts that nothing is lost, doubled or told twice in a channel; returns what happened.
    """
    chance = random.Random(seed)
    trouble, database = Trouble(chance), store.address
    all_wishes = wishes(subscriptions, chance)
    nothing = folder / "no-articles"
    nothing.mkdir()
    async with PublishingFeeds(chance, apart=True) as feeds, Loopback() as discord:
        await _subscribe(feeds, database, all_wishes)
        discord.on_message = trouble.strike
        own = {
            "DATELINE_LOG_LEVEL": "ERROR",
            "DATELINE_ARTICLES": str(nothing),
            "DATELINE_ALLOWED_HOSTS": feeds.host,
        }
        for number in range(kills):
            _publish_until(feeds, (events - _LAST_EVENTS) * (number + 1) // kills, chance)
            until_matched = number % _ALL_MATCHED_EVERY == _ALL_MATCHED_EVERY - 1
            crashes = number % _KILLS_FOR_CRASHES in _CRASHES
            async with running(discord, database, **own) as process:
                trouble.victim = None if until_matched or crashes else process
                lives = _lives(discord, store, chance, until_matched=until_matched, crashes=crashes)
                trouble.counts[await _killed(process, lives)] += 1
            trouble.victim = None
        _publish_until(feeds, events, chance)
        begun = datetime.now(UTC)
        async with AsyncExitStack() as both:
            process = await both.enter_async_context(running(discord, database, **own))
            await _connected(discord)
            await both.enter_async_context(running(discord, database, **own))
            await _connected(discord)
            await are_due(database, chance, 5.0, 8.0)
            await asyncio.wait_for(_next_post(discord), _STANDSTILL)
            await store.crash(chance.uniform(0.0, 1.5))
            await store.asked(lambda: are_due(database, chance, 5.0, 8.0))
            await asyncio.sleep(chance.uniform(0.0, 5.0))
            process.kill()  # the other takes over
            await _until_all_has_arrived(store, begun)
        posted = _posted(discord)
    expected = {
        (wish.channel, event.mark): 1
        for wish in all_wishes
        for event in feeds.events
        if wish.wants(event)
    }
    trouble.counts["stories posted"] = len(expected)
    trouble.counts["messages"] = sum(map(len, discord.messages.values()))
    trouble.counts["edits"] = len(discord.edited)
    trouble.counts["two accounts"] = sum(event.voices > 1 for event in feeds.events)
    trouble.counts["crashes"] = store.crashes
    trouble.counts["reported twice"] = sum(len(event.outlets) > 1 for event in feeds.events)
    assert {pair for pair, count in posted.items() if count > 1} == set()  # doubled
    assert set(expected) - set(posted) == set()  # lost
    assert set(posted) - set(expected) == set()  # nobody asked for it
    return trouble.counts


async def _lives(
    discord: Loopback,
    store: StrickenStore,
    chance: random.Random,
    *,
    until_matched: bool,
    crashes: bool,
) -> None:
    """Wait as long as a process may live, which reads all feeds once it has connected.

    Some are killed at their start, the others within eight seconds after they have connected, or
    after all feeds have been read and their news is matched. During some lives the server crashes.
    """
    begun = int(datetime.now(UTC).timestamp())
    if not until_matched and not crashes and chance.random() < _KILLED_AT_START:
        await asyncio.sleep(chance.uniform(0.1, 1.0))
        return
    await _connected(discord)
    # Later than its first look: what is overdue then is spread over minutes.
    await are_due(store.address, chance, 2.0, 4.0)
    if crashes:
        await asyncio.sleep(chance.uniform(1.0, 6.0))
        await store.crash(chance.uniform(0.0, 1.5))
        await store.asked(lambda: are_due(store.address, chance, 2.0, 4.0))
    if not until_matched:
        await asyncio.sleep(chance.uniform(0.0, 8.0))
        return
    async with open_store(store.address) as opened:
        progress = await opened.read(_progress)
        while progress.read < begun or progress.unmatched:
            await asyncio.sleep(0.2)
            progress = await opened.read(_progress)
    await asyncio.sleep(chance.uniform(0.0, 3.0))


async def _connected(discord: Loopback) -> None:
    """Wait for the next connection to the gateway."""
    while not discord.connected.empty():
        discord.connected.get_nowait()
    await asyncio.wait_for(discord.connected.get(), _STANDSTILL)


async def _killed(process: Process, lives: Coroutine[Any, Any, None]) -> str:
    """Kill the process when its life is over, unless it was killed while it posted."""
    life, ended = asyncio.create_task(lives), asyncio.create_task(process.wait())
    await asyncio.wait([life, ended], timeout=_STANDSTILL, return_when=asyncio.FIRST_COMPLETED)
    assert life.done() or ended.done()
    if not ended.done():
        process.kill()
        await ended
        await life
        return "kills"
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)
    assert process.returncode == -9
    return "kills while posting"


async def _next_post(discord: Loopback) -> None:
    while not discord.posted.empty():
        discord.posted.get_nowait()
    await discord.posted.get()


def _publish_until(feeds: PublishingFeeds, count: int, chance: random.Random) -> None:
    """Publish until there are that many events; every third is reported by another outlet too.

    Of some events, another publisher's own account comes after the next kill, or never.
    """
    for event in feeds.events:
        if event.facts and event.voices == 1 and chance.random() < 0.7:
            feeds.report_independently(event)
    for _ in range(min(_OWN_ACCOUNTS, count - len(feeds.events))):
        feeds.publish_facts()
    while len(feeds.events) < count:
        feeds.publish()
        lonely = [
            event for event in feeds.events[-12:] if len(event.outlets) == 1 and not event.facts
        ]
        if lonely and chance.random() < 0.33:
            feeds.report_again(chance.choice(lonely))


class _Progress(NamedTuple):
    """How far everything is."""

    read: int  # when each feed had been looked at, in seconds
    unmatched: int  # articles that wait to be grouped or matched
    unsent: int  # deliveries, and follows with stories that wait
    digests: int  # whose schedule may have more: it is due, or its last digest was full
    sent: int  # deliveries


def _progress(connection: Connection) -> _Progress:
    (found,) = connection.execute(_PROGRESS).fetchall()
    now = int(datetime.now(UTC).timestamp())
    schedules = connection.execute(_SCHEDULES).fetchall()
    digests = sum(
        (due is not None and due <= now) or len(json.loads(last or "[]")) >= _SCHEDULE_STORIES
        for due, last in schedules
    )
    read, unmatched, unsent, sent = found
    return _Progress(read, unmatched, unsent, digests, sent)


_PROGRESS = """
    SELECT (SELECT min(checked_at) FROM feeds),
        (SELECT count(*) FROM ungrouped) + (SELECT count(*) FROM unmatched),
        (SELECT count(*) FROM deliveries WHERE state = 'waiting')
        + (SELECT count(*) FROM subscriptions WHERE rhythm = 'now' AND next_due IS NOT NULL),
        (SELECT count(*) FROM deliveries WHERE state <> 'waiting')
"""
_SCHEDULES = """
    SELECT s.next_due, (
        SELECT d.stories FROM deliveries AS d
        WHERE d.subscription_id = s.id ORDER BY d.due DESC LIMIT 1)
    FROM subscriptions AS s WHERE s.rhythm = 'at'
"""


async def _until_all_has_arrived(store: StrickenStore, begun: datetime) -> None:
    """Wait until feeds are read, all is grouped, matched and sent, and schedules were due again."""
    settled: datetime | None = None  # since when nothing but posting is left
    last, changed = None, datetime.now(UTC)

    async with open_store(store.address) as opened:
        while datetime.now(UTC) < changed + timedelta(seconds=_STANDSTILL):
            await asyncio.sleep(0.5)
            now = datetime.now(UTC)
            progress = await opened.read(_progress)
            if progress != last:
                last, changed = progress, now
            if progress.read < int(begun.timestamp()) or progress.unmatched:
                settled = None
                continue
            settled = settled or now
            if not progress.unsent and not progress.digests and now > _next_minute(settled):
                return
    raise AssertionError(f"still waiting since {changed}: {last}, {begun=}")


def _posted(discord: Loopback) -> Counter[tuple[int, str]]:
    """How often each channel has the mark of each event."""
    return Counter(
        (int(channel), word)
        for channel, messages in discord.messages.items()
        for message in messages
        for word in _MARK.findall(texts(message))
    )


@pytest.fixture(params=ENGINES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[StrickenStore]:
    """A store of each engine."""
    store = StrickenStore(request.param, tmp_path)
    yield store
    store.remove()


@pytest.mark.long
@pytest.mark.parametrize(("kills", "events"), [(3, 20), (40, 300), (100, 2_000)])
async def test_kills_lose_and_double_nothing(
    store: StrickenStore, tmp_path: Path, kills: int, events: int
) -> None:
    """Fifty subscriptions, trouble of every kind; two outlets' reports of an event are one story.

    What only one publisher reports is never in the channels that want two, and what another reports
    after a kill is there once.
    """
    counts = await killed_while_following(
        store, tmp_path, kills=kills, events=events, subscriptions=50, seed=kills
    )

    sys.stdout.write(f"{dict(counts)}\n")
    assert counts["answers lost"]
    assert counts["reported twice"]
    assert counts["two accounts"]
