"""What happens to a bot in a week. Each fault returns once it is over, and says who named it."""

import asyncio
import contextlib
import random
import sqlite3
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.errors import StorageUnavailable
from bot.storage.open_store import open_store
from bot.storage.sqlite.backup import back_up, restore
from tests.loopback import SERVER, a_channel, a_server, asked_in
from tests.publishing_feeds import OUTLETS
from tests.website import Page
from tests.week.kept_bot import EXIT
from tests.week.older_schema import (
    FIRST_WITH_FOLLOWS,
    NEWEST,
    OLDEST,
    bring_follows_back,
    is_at_rest,
    put_back,
    schema_of,
)
from tests.week.week_world import LONGEST_GAP_BEFORE, MARK, Off, Wish, World, dues

Fault = Callable[[World], Awaitable[str]]
"""Returns what named the fault, such as a line of the log; empty if nothing did."""

_LONGEST_WORK = 150.0  # seconds; after an upgrade all stories are grouped again
_NAMED_WITHIN = 25.0  # seconds: hours of the week


@contextmanager
def _off(world: World, why: str, channel: int | None = None) -> Iterator[None]:
    begin = world.clock.true()
    try:
        yield
    finally:
        world.off.append(Off(begin, world.clock.true(), why, channel))


def _seconds(world: World, least: float, most: float) -> float:
    return world.chance.uniform(least, most) * world.faults_last


async def _line(world: World, since: float, *words: str, within: float = _NAMED_WITHIN) -> str:
    """The first line of the log since then with one of the words."""

    def wanted(text: str) -> bool:
        return "INFO" not in text and any(word in text.casefold() for word in words)

    line = await world.bot.says(wanted, since, within)
    return f"log: {line[:160]}" if line else ""


async def _found(world: World, *words: str) -> str:
    """What doctor finds wrong with one of the words."""
    findings = await world.doctor()
    found = [each for each in findings if any(word in each.casefold() for word in words)]
    return f"doctor: {found[0][:160]}" if found else ""


def _now() -> float:
    return asyncio.get_running_loop().time()


async def killed(world: World) -> str:
    """SIGKILL; doctor says that the bot is gone."""
    async with world.restarting:
        with _off(world, "killed"):
            since = _now()
            await world.bot.kill()
            ended = await world.bot.says(lambda line: line == f"{EXIT} -9", since, _NAMED_WITHIN)
            named = await _found(world, "isn't running")
            await _ready(world, since)
            return named if ended else ""


async def full_disk(world: World) -> str:
    """Nothing can be written any more; the log or doctor says so."""
    ballast = world.database.parent / "ballast"
    async with world.storage:
        with _off(world, "full disk"):
            since = _now()
            await asyncio.to_thread(_fill, ballast)
            lasts = asyncio.create_task(asyncio.sleep(_seconds(world, 3, 9)))
            named = await _line(world, since, "full", "space", "disk", within=10)
            await lasts
            named = named or await _found(world, "full", "space", "disk")
            ballast.unlink()
            return named


def _fill(ballast: Path) -> None:
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(1 << 12))


async def locked(world: World) -> str:
    """Another program holds the write lock."""

    def hold(seconds: float) -> None:
        connection = sqlite3.connect(world.database, timeout=20, isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        try:
            stop.wait(seconds)
        finally:
            connection.execute("ROLLBACK")
            connection.close()

    stop = threading.Event()
    async with world.storage:
        with _off(world, "locked"):
            since, starting = _now(), world.restarting.locked()
            await asyncio.to_thread(hold, _seconds(world, 6, 10))
            named = await _line(world, since, "another program", within=5)
            return named or ("nobody needs to know: its start waited" if starting else "")


async def clock_ahead(world: World) -> str:
    """The clock shows a later time for a while, and is set back then."""
    return await _wrong_clock(world, timedelta(hours=0.5 * 60 ** world.chance.random()))


async def clock_behind(world: World) -> str:
    """The clock is set back for a while."""
    return await _wrong_clock(world, -timedelta(hours=_seconds(world, 0.5, 12)))


async def _wrong_clock(world: World, wrong: timedelta) -> str:
    async with world.setting:
        since, begin, runs = _now(), world.clock.true(), world.bot.runs
        world.clock.is_wrong_by(wrong)
        await asyncio.sleep(_seconds(world, 2, 6))
        world.clock.is_wrong_by(timedelta())
        # What was due by the wrong clock may have been posted by then.
        world.off.append(Off(begin, world.clock.true() + max(wrong, timedelta()), "clock"))
    named = await _line(world, since, "the clock was")
    ended = any(text.startswith(EXIT) for text in world.bot.since(since))
    return named or (
        "nobody needs to know: the bot didn't run all the time" if ended or not runs else ""
    )


async def feed_silent(world: World) -> str:
    """An outlet publishes nothing for days. If that is unusual for it, doctor or a note in a channel says so."""
    outlet = _outlet(world)
    world.silent.add(outlet)
    since = _now()
    await world.passes(_seconds(world, 40, 60))
    named = await _found(world, outlet.casefold())
    noted = [text for text in world.messages_since(since) if outlet in text and "Evt" not in text]
    unusual = _is_unusual(world, outlet)
    world.silent.discard(outlet)
    if named or noted:
        return named or f"message: {noted[0][:160]}"
    return "" if unusual else "nobody needs to know: it was silent nearly as long before"


def _is_unusual(world: World, outlet: str) -> bool:
    """Whether it was never silent for a third of the time, give or take an hour at each end."""
    reports = [
        world.clock.at(report.at)
        for report in world.feeds.reports
        if report.outlet == outlet and MARK.fullmatch(report.event.mark)
    ]
    gaps = [later - earlier for earlier, later in pairwise(reports)]
    hour = timedelta(hours=1)
    return world.clock.true() - reports[-1] > 3 * (max([*gaps, LONGEST_GAP_BEFORE]) + hour) + hour


async def feed_moved(world: World) -> str:
    """A feed gets a new address, which its old one leads to: it is read there."""
    outlet = _outlet(world)
    world.feeds.moves(outlet)
    before = len(world.feeds.readings(outlet))
    await world.passes(30)
    return "read at its new address" if len(world.feeds.readings(outlet)) > before else ""


async def feed_slow(world: World) -> str:
    """A site accepts requests and doesn't answer."""
    return await _broken(world, Page(b"", wait=60), 24, 30)


async def feed_hostile(world: World) -> str:
    """Instead of a feed comes something that nobody should read."""
    return await _broken(world, world.chance.choice(_hostile_pages()), 6, 20)


async def feed_gone(world: World) -> str:
    """The address answers with an error, or with a page for people."""
    page = world.chance.choice(
        (
            Page(b"<html><body>Welcome to our new site!</body></html>", content_type="text/html"),
            Page(b"gone", status=404),
            Page(b"oops", status=500),
            Page(b"", status=403),
        )
    )
    return await _broken(world, page, 6, 20)


_BOMB = (
    b'<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(
        f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">'.encode() for n in range(12)
    )
    + b"]><rss><channel><title>&m;</title></channel></rss>"
)
_NO_ITEMS = b"<rss><channel>" + b"<item>" * 200_000
_EMPTY = (_BOMB, _NO_ITEMS)  # no entity is expanded, and no item has anything


def _hostile_pages() -> tuple[Page, ...]:
    return (
        Page(_NO_ITEMS, packed="gzip"),
        Page(_BOMB),
        Page(bytes(100 << 20), packed="gzip"),
        Page(b"<rss>", endless=True),
        Page(random.Random(1).randbytes(50_000)),
        Page(b"<rss><channel><item>" + b"<b>" * 1_000_000),
    )


async def _broken(world: World, page: Page, least: float, most: float) -> str:
    outlet = _outlet(world)
    since = _now()
    world.feeds.breaks(outlet, page)
    try:
        address = world.feeds.address(outlet)
        await asyncio.sleep(_seconds(world, least, most))
        asked = await _asked(world, outlet, since)
        named = await _line(world, since, address, within=30 if asked else 0.1)
        named = named or await _found(world, outlet.casefold())
        if page.body in _EMPTY and not named:
            return "nobody needs to know: it reads as an empty feed, and silence is named"
        return named or ("" if asked else "never asked")
    finally:
        world.feeds.works(outlet)


async def _asked(world: World, outlet: str, since: float) -> bool:
    """Wait until the bot asks for the outlet's feed, which it does once in some hours."""
    for _ in range(400):
        if world.feeds.was_asked_since(outlet, since):
            return True
        await asyncio.sleep(0.1)
    return False


def _outlet(world: World) -> str:
    """One to which nothing happens at present."""
    free = [o for o in OUTLETS if o not in world.silent and o not in world.feeds.broken]
    return world.chance.choice(free or OUTLETS)


async def discord_outage(world: World) -> str:
    """Discord answers nothing but errors, and closes its connections."""
    with _off(world, "outage"):
        since = _now()
        world.discord.outage = world.chance.choice((500, 502, 503))
        await world.discord.close_gateway(1001)
        await asyncio.sleep(_seconds(world, 3, 10))
        world.discord.outage = None
        named = await world.bot.says(
            lambda line: any(
                word in line for word in ("reconnect", "50", "couldn't reach", f"{EXIT} 1")
            ),
            since,
            _NAMED_WITHIN,
        )
        await asyncio.sleep(15)  # until what discord.py had begun is tried again
        return f"log: {named[:160]}" if named else ""


async def reconnect(world: World) -> str:
    """The gateway ends the session, or closes the connection with any of its codes."""
    with _off(world, "reconnect"):
        since = _now()
        kind = world.chance.choice(("invalid", 1000, 1001, 1006, 4000, 4007, 4008, 4009))
        if kind == "invalid":
            if world.discord.sessions:
                await world.discord.invalidate_session()
        else:
            await world.discord.close_gateway(4000 if kind == 1006 else int(kind))
        await asyncio.sleep(1)
        named = await world.bot.says(
            lambda line: any(word in line.casefold() for word in ("session", "reconnect", "resum")),
            since,
            _NAMED_WITHIN,
        )
        return f"log: {named[:160]}" if named else ""


async def lost_answers(world: World) -> str:
    """Discord stores what is sent, and the connection breaks before it says so."""
    before = world.losses.lost
    world.losses.lasting += 1
    with _off(world, "answers lost"):
        await asyncio.sleep(_seconds(world, 8, 15))
        world.losses.lasting -= 1
    return f"nobody needs to know: {world.losses.lost - before} answers"


async def forbidden(world: World) -> str:
    """A schedule's channel refuses the bot; its maker is told, mends it and resumes the schedule."""
    wish = _next_wish(world)
    request = f"POST /channels/{wish.channel}/messages"
    since = _now()
    with _off(world, "forbidden", wish.channel):
        world.discord.refusals[request] = 403
        named = ""
        for _ in range(1_200):
            told = [text for text in world.messages_since(since) if "/schedule resume" in text]
            if told:
                named = f"message: {told[0][:160]}"
                break
            await asyncio.sleep(0.1)
        del world.discord.refusals[request]
        if named:
            await _resumed(world, wish)
        return named


def _next_wish(world: World) -> Wish:
    """The schedule that is due next, of those to which nothing happens."""
    now, soon = world.clock.true() + timedelta(hours=1), world.clock.true() + timedelta(hours=25)
    free = [
        wish
        for wish in world.wishes
        if wish.times and f"POST /channels/{wish.channel}/messages" not in world.discord.refusals
    ]
    return min(free, key=lambda wish: dues(wish, now, soon)[0])


async def _resumed(world: World, wish: Wish) -> None:
    """A moderator uses /schedule resume, again until the bot answers."""
    channel = a_channel(str(wish.channel))
    server = a_server(str(SERVER["id"]), [channel], joined="2026-01-01T09:00:00+00:00")
    number = str(world.wishes.index(wish) + 1)
    for _ in range(20):
        world.discord.asked = asked_in(server, channel, "en-US", moderates=True)
        try:
            answer = await world.discord.slash("schedule resume", schedule=number)
        except TimeoutError:
            continue
        if answer:
            return
    raise AssertionError("nobody answered /schedule resume")


async def token_revoked(world: World) -> str:
    """The token is reset; the operator puts the new one into the settings after a while."""
    async with world.restarting:
        with _off(world, "token"):
            since = _now()
            number = sum(char == "z" for char in world.discord.token) + 1
            world.discord.token = "OTAwMDAwMDAwMDAwMDAwMDAx.test." + "z" * (5 + number)
            await world.discord.close_gateway(4004)
            named = await _line(world, since, "token")
            await asyncio.sleep(_seconds(world, 0, 3))
            world.bot.settings["DISCORD_TOKEN"] = world.discord.token
            await _ready(world, since)
            # A bot that waits to connect again, after an outage, learns of it only then.
            return named or await _line(world, since, "token", within=1)


async def damaged_copy(world: World) -> str:
    """A backup is damaged on its way; restoring it is refused, and the database stays."""
    copy = world.folder / "copy.db"
    async with world.storage:
        await asyncio.to_thread(back_up, world.database, copy)
    data = bytearray(copy.read_bytes())
    kind = world.chance.choice(("cut", "zeros", "noise"))
    place = world.chance.randrange(len(data) // 4, len(data) // 2)
    if kind == "cut":
        del data[place:]
    else:
        length = len(data) // 4
        data[place : place + length] = (
            bytes(length) if kind == "zeros" else world.chance.randbytes(length)
        )
    copy.write_bytes(data)
    target = world.folder / "restored.db"
    with pytest.raises(StorageUnavailable) as refusal:
        await asyncio.to_thread(restore, copy, target)
    assert not target.exists()
    copy.unlink()  # a damaged copy isn't replaced either
    return f"restore: {refusal.value}"[:160]


async def upgraded(world: World, version: int | None = None) -> str:
    """The bot is stopped, and started on a database as an earlier version of it left it."""
    if version is None:
        version = world.chance.randrange(OLDEST, NEWEST)
    aside = world.folder / "aside.db"
    async with world.restarting, world.storage:
        with _off(world, "upgrade"):
            await _stop_at_rest(world)
            await asyncio.to_thread(put_back, world.database, version, aside)
            if version < FIRST_WITH_FOLLOWS:
                async with open_store(world.database):
                    pass
                await asyncio.to_thread(bring_follows_back, world.database, aside)
            since = _now()
            world.bot.go_on()
            await _ready(world, since)
        assert schema_of(world.database) == NEWEST
        return f"schema {version} was brought to {NEWEST}"


async def _stop_at_rest(world: World) -> None:
    """Stop the bot when nothing is under way."""
    async with asyncio.timeout(_LONGEST_WORK):
        while True:
            if await asyncio.to_thread(is_at_rest, world.database):
                await world.bot.stop()
                if await asyncio.to_thread(is_at_rest, world.database):
                    return
                world.bot.go_on()
                await asyncio.sleep(3)  # in which it starts
            await asyncio.sleep(0.2)


async def _ready(world: World, since: float) -> None:
    """Wait until a newly started bot is connected."""
    found = await world.bot.says(
        lambda line: "INFO" in line and "ready as" in line.casefold(), since, 120
    )
    assert found, world.bot.since(since)[-20:]


FAULTS: dict[str, Fault] = {
    "killed": killed,
    "full disk": full_disk,
    "write lock": locked,
    "clock ahead": clock_ahead,
    "clock behind": clock_behind,
    "feed silent": feed_silent,
    "feed moved": feed_moved,
    "feed slow": feed_slow,
    "feed hostile": feed_hostile,
    "feed gone": feed_gone,
    "Discord out of order": discord_outage,
    "reconnect": reconnect,
    "answers lost": lost_answers,
    "403": forbidden,
    "token revoked": token_revoked,
    "damaged copy": damaged_copy,
    "upgrade": upgraded,
}
"""All kinds, by name."""


def moments(chance: random.Random, count: int, hours: float) -> list[tuple[float, str]]:
    """When each fault begins, in hours, and its kind: all kinds in turn, shuffled."""
    names = [
        name
        for _ in range(-(-count // len(FAULTS)))
        for name in chance.sample(list(FAULTS), len(FAULTS))
    ]
    return sorted(
        zip((chance.uniform(0.03, 0.85) * hours for _ in range(count)), names, strict=False)
    )
