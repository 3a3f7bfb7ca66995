"""The whole bot through a simulated week of faults: it loses nothing, doubles nothing, and names each.

`WEEK_SEED` repeats a week: its subscriptions, its faults, their moments and how long they last. How fast
the machine is decides what the bot is doing just then. `WEEK_FAULTS` is how many there are, 40 unless set.
"""

import asyncio
import contextlib
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.config import Settings
from bot.errors import DatelineError
from bot.storage.sqlite.backup import back_up
from tests.loopback import TOKEN, Loopback
from tests.publishing_feeds import PublishingFeeds
from tests.week.kept_bot import KeptBot
from tests.week.older_schema import NEWEST, OLDEST
from tests.week.week_clock import WeekClock
from tests.week.week_faults import FAULTS, moments, upgraded
from tests.week.week_ledger import Verdict, expected, owed, verdict
from tests.week.week_world import A_WEEK_BEFORE, World, publishing, subscribe, wishes

_START = datetime(2026, 3, 25, tzinfo=UTC)  # a Wednesday; clocks change in Berlin on Sunday
_RATE = 1000.0
# The bot reads what publishes often every five minutes.
_AN_HOUR_BEFORE = [timedelta(minutes=10 + 3 * each) for each in range(5)]
_NONCE_SECONDS = 3.0  # of the machine, since the way of a request takes as long as ever
_DISK = "64m"
_STANDSTILL = 150.0  # seconds without anything new, after the last fault
_NEVER_DOUBLED = 3.0  # seconds in which a second post would come


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk that can be filled, if this user may mount one; otherwise a folder."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "none", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    yield folder
    if mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)


async def test_an_hour_of_faults(tmp_path: Path) -> None:
    """A kill, lost answers, a gateway that closes and a damaged copy, while news is posted."""
    kinds = ["killed", "answers lost", "reconnect", "damaged copy"]
    result, named = await _week(tmp_path, tmp_path, seed=1, hours=1.5, faults=kinds, quick=True)
    assert result.faults == {}
    assert [name for name, how in named if name.endswith("killed") and not how] == []


@pytest.mark.long
async def test_upgrades_from_each_schema(tmp_path: Path) -> None:
    """The bot goes on from every earlier schema in turn; what was posted and what is owed stay known."""
    kinds = [f"upgrade {version}" for version in range(OLDEST, NEWEST)]
    result, named = await _week(tmp_path, tmp_path, seed=1, hours=168.0, faults=kinds)
    assert result.faults == {}
    assert [name for name, how in named if not how] == []


@pytest.mark.long
async def test_a_week_of_faults(tmp_path: Path, disk: Path) -> None:
    """Forty faults of all kinds. Each story is posted once, each digest at its time, or as soon as it can be."""
    seed = int(os.environ.get("WEEK_SEED") or time.time())
    count = int(os.environ.get("WEEK_FAULTS") or 40)
    sys.stderr.write(f"WEEK_SEED={seed}\n")
    result, named = await _week(tmp_path, disk, seed=seed, hours=168.0, faults=count)
    assert result.faults == {}, f"WEEK_SEED={seed}"
    assert [name for name, how in named if not how] == [], f"WEEK_SEED={seed}"


async def _week(
    folder: Path,
    disk: Path,
    *,
    seed: int,
    hours: float,
    faults: int | list[str],
    quick: bool = False,
) -> tuple[Verdict, list[tuple[str, str]]]:
    """Live through that many hours; returns what was posted, and what named each fault."""
    chance = random.Random(seed)
    clock = WeekClock.made_at(folder / "clock", _START)
    nothing = folder / "no-articles"
    nothing.mkdir()
    feeds = PublishingFeeds(
        chance,
        apart=True,
        clock=clock.true,
        most_items=40,
        earlier=_AN_HOUR_BEFORE if quick else A_WEEK_BEFORE,
    )
    async with feeds, Loopback(clock.seconds) as discord:
        discord.nonce_seconds = _NONCE_SECONDS
        settings = {
            "DISCORD_TOKEN": TOKEN,
            "DATELINE_DISCORD_API": discord.url,
            "DATELINE_DATABASE": str(disk / "news.db"),
            "DATELINE_ARTICLES": str(nothing),
            "DATELINE_ALLOWED_HOSTS": feeds.host,
            "DATELINE_CATCH_UP_HOURS": "24",
        }
        command = ["-m", "tests.week.fast_bot", str(folder / "clock")]
        bot = KeptBot(command, settings)
        world = World(
            clock=clock,
            feeds=feeds,
            discord=discord,
            bot=bot,
            settings=Settings.from_env(settings),
            wishes=wishes(
                chance,
                schedules=4 if quick else 15,
                follows=2 if quick else 8,
                a_day=48 if quick else 4,
            ),
            chance=chance,
            folder=folder,
            faults_last=0.25 if quick else 1.0,
        )
        discord.on_message = world.losses.strike
        await subscribe(world)
        clock.run(_RATE)
        begin = clock.true()
        last = begin + timedelta(hours=hours * (0.75 if quick else 0.9))
        try:
            async with bot:
                await discord.until_identified()
                news = asyncio.create_task(
                    publishing(world, until=last, an_hour=20.0 if quick else 1.2)
                )
                named = await _live(world, hours, faults, seed)
                await news
                await _until_all_is_posted(world)
        finally:
            (folder / "bot.log").write_text("\n".join(line.text for line in bot.lines))
            with contextlib.suppress(DatelineError):  # to look at after a failure
                await asyncio.to_thread(back_up, world.database, folder / "final.db")
        result = verdict(world, begin, clock.true())
    _report(world, seed, result, named)
    return result, named


async def _live(
    world: World, hours: float, faults: int | list[str], seed: int
) -> list[tuple[str, str]]:
    """Let the faults happen at their moments; what named each."""
    if isinstance(faults, int):
        plan = moments(random.Random(seed), faults, hours)
    else:
        plan = [(0.3 + n * hours * 0.8 / len(faults), name) for n, name in enumerate(faults)]
    begun, named = asyncio.get_running_loop().time(), []

    async def strike(number: int, at: float, name: str) -> None:
        moment = begun + at * 3600 / world.clock.rate
        await asyncio.sleep(max(moment - asyncio.get_running_loop().time(), 0))
        struck = world.clock.true()
        kind, _, version = name.rpartition(" ")
        if version.isdigit() and kind:
            how = await upgraded(world, int(version))
        else:
            how = await FAULTS[name](replace(world, chance=random.Random(f"{seed} {number}")))
        named.append((f"{struck:%a %H:%M} {name}", how))

    async with asyncio.TaskGroup() as group:
        for number, (at, name) in enumerate(plan):
            group.create_task(strike(number, at, name))
    return named


async def _until_all_is_posted(world: World) -> None:
    """Wait for everything that is owed, as long as something comes."""
    last, changed = -1, time.monotonic()
    while (missing := len(owed(world) - set(world.posted()))) and (
        time.monotonic() < changed + _STANDSTILL
    ):
        if missing != last:
            last, changed = missing, time.monotonic()
        await asyncio.sleep(0.5)
    await asyncio.sleep(_NEVER_DOUBLED)


def _report(world: World, seed: int, result: Verdict, named: list[tuple[str, str]]) -> None:
    kinds = Counter(name.split(maxsplit=2)[2] for name, _ in named)
    lines = [
        f"seed {seed}: {dict(kinds)}",
        f"{len(world.feeds.events)} events, {len(owed(world))} stories owed,"
        f" {len(expected(world)) - len(owed(world))} old when they could be read, or crowded out,"
        f" {sum(map(len, world.discord.messages.values()))} messages, {world.losses.lost} answers lost,"
        f" {world.bot.starts} starts",
        f"digests: {result.digests} posted, {result.silent} with nothing new,"
        f" {result.excused} excused; {result.faults or 'nothing lost, nothing doubled'}",
        *(f"{name}: {' '.join(how.split()) or 'NOT NAMED'}" for name, how in named),
    ]
    sys.stderr.write("\n".join(lines) + "\n")
