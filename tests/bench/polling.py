"""Polling 1,000 feeds of 50 items over loopback: fetching, reading, summarizing, storing.

Compared with `reader` and with a plain loop of feedparser, on as many feeds as they manage in a
reasonable time, and with two floors: fetching alone, and parsing by libxml2 alone.
"""

import asyncio
import os
import resource
import sys
import tempfile
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp
import feedparser
from lxml import etree
from reader import make_reader

from bot.config import Settings
from bot.wiring.app import App, build
from bot.wiring.live_news import live_news
from tests.bench.feed_server import FEEDS, ITEMS, feed
from tests.bench.table import Row

if TYPE_CHECKING:
    from tests.bench.ground import Ground

MINUTES = 2.5
_PEERS = 40  # feeds, for peers that read fifteen a second
_AT_ONCE = 64
_GROUPED = 2_000  # articles


async def measure(ground: "Ground") -> list[Row]:
    """The seconds of one run, and its rates per item."""
    async with _server() as port:
        floor = await _seconds(_fetch_all(port))
        parsing = _parse_all()
        reading, feedparsing = await _reader(port), await _feedparser(port)
        async with _news(port) as app, live_news(app) as live:
            begun = resource.getrusage(resource.RUSAGE_SELF)
            ours = await _seconds(live.poll.poll_due())
            used = resource.getrusage(resource.RUSAGE_SELF)
            assert await app.articles.count() == FEEDS * ITEMS
            grouping = await _seconds(app.group.group(at_most=_GROUPED))
            past = datetime.now(UTC) - timedelta(hours=1)
            await app.feeds.postpone([(each.id, past) for each in await app.feeds.all()])
            again = await _seconds(live.poll.poll_due())
    each = ours / FEEDS
    return [
        Row("all feeds, new", [ours], unit="s", digits=1),
        Row("processor time of the bot in it", [_cpu(begun, used)], unit="s", digits=1),
        Row("a feed, new", [reading / _PEERS / each], "reader's time", least=25),
        Row("a feed, new", [feedparsing / _PEERS / each], "feedparser's time, without storing"),
        Row("all feeds, new", [ours / floor], "fetching alone", digits=1),
        Row("all feeds, new", [ours / parsing], "libxml2's parsing alone", digits=1),
        Row("grouping into stories, an article", [grouping / _GROUPED * 1e3], unit="ms"),
        Row("all feeds, unchanged", [again], unit="s", most=0.5),
    ]


@asynccontextmanager
async def _server() -> AsyncIterator[int]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.feed_server", stdin=PIPE, stdout=PIPE
    )
    assert process.stdout
    assert process.stdin
    yield int(await process.stdout.readline())
    process.stdin.close()
    await process.wait()


@asynccontextmanager
async def _news(port: int) -> AsyncIterator[App]:
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        settings = Settings(
            database=Path(folder) / "news.db", allowed_hosts=frozenset({f"127.0.0.1:{port}"})
        )
        async with build(settings) as app:
            for number in range(FEEDS):
                await app.feeds.follow(
                    f"http://127.0.0.1:{port}/{number}",
                    title=f"Post {number}",
                    homepage=None,
                    guild_id=0,
                    now=datetime.now(UTC),
                )
            yield app


async def _fetch_all(port: int) -> None:
    connector = aiohttp.TCPConnector(limit=_AT_ONCE)
    async with aiohttp.ClientSession(connector=connector) as session:

        async def get(number: int) -> None:
            async with session.get(f"http://127.0.0.1:{port}/{number}") as response:
                await response.read()

        await asyncio.gather(*map(get, range(FEEDS)))


def _parse_all() -> float:
    bodies = [feed(number) for number in range(100)]
    begun = time.perf_counter()
    for body in bodies:
        etree.fromstring(body)
    return (time.perf_counter() - begun) * FEEDS / len(bodies)


async def _reader(port: int) -> float:
    def update() -> float:
        with tempfile.TemporaryDirectory() as folder:
            reader = make_reader(os.path.join(folder, "reader.sqlite"))  # noqa: PTH118  it takes a str
            for number in range(_PEERS):
                reader.add_feed(f"http://127.0.0.1:{port}/{number}")
            begun = time.perf_counter()
            reader.update_feeds()
            took = time.perf_counter() - begun
            assert reader.get_entry_counts().total == _PEERS * ITEMS
            reader.close()
        return took

    return await asyncio.to_thread(update)


async def _feedparser(port: int) -> float:
    def parse() -> float:
        begun = time.perf_counter()
        for number in range(_PEERS):
            assert len(feedparser.parse(f"http://127.0.0.1:{port}/{number}").entries) == ITEMS
        return time.perf_counter() - begun

    return await asyncio.to_thread(parse)


async def _seconds(work: Awaitable[object]) -> float:
    begun = time.perf_counter()
    await work
    return time.perf_counter() - begun


def _cpu(begun: resource.struct_rusage, ended: resource.struct_rusage) -> float:
    return ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime
