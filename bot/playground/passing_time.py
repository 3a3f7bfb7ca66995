"""Lets time pass in the playground: lines such as +2h in its terminal move the clock."""

import asyncio
import contextlib
import logging
import re
import sys
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime, timedelta

import simcord

from bot.client import NewsBot
from bot.models import Clock
from bot.playground.world import World, when_free

log = logging.getLogger(__name__)

_DURATION = re.compile(r"\+?(\d{1,4})\s?([mhd])", re.ASCII)
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_BEFORE_A_DIGEST = timedelta(seconds=1)


class ShiftedClock:
    """The machine's clock plus an offset: in the playground, time passes on demand."""

    def __init__(self, real: Clock) -> None:
        self._real = real
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        """The moment in the playground, in UTC."""
        return self._real() + self._ahead

    def advance(self, time: timedelta) -> None:
        """Move the clock forward."""
        self._ahead += time


@contextlib.contextmanager
def time_passes_on_demand(
    world: World,
    clock: ShiftedClock,
    page: simcord.Preview,
    read_news: Callable[[], Awaitable[None]],
) -> Iterator[None]:
    """Move the clock by lines such as +2h on standard input; what is due then is read and posted.

    `read_news` reads the feeds that are due.
    """
    loop = asyncio.get_running_loop()
    passing: set[asyncio.Task[None]] = set()
    one_at_a_time = asyncio.Lock()

    async def pass_in_turn(time: timedelta) -> None:
        async with one_at_a_time:
            await _pass(time, world, clock, read_news)
            await when_free(page.refresh)
            log.warning("it is %s now", f"{clock():%A, %d %B %Y, %H:%M} UTC")

    def read_line() -> None:
        line = sys.stdin.readline()
        if not line:
            loop.remove_reader(sys.stdin)
        elif found := _DURATION.fullmatch(line.strip()):
            time = int(found[1]) * _UNITS[found[2]]
            task = asyncio.create_task(pass_in_turn(time))
            passing.add(task)
            task.add_done_callback(_say_if_failed)
        elif line.strip():
            log.warning("not understood; type +30m, +2h or +1d to move the clock")

    try:
        loop.add_reader(sys.stdin, read_line)
    except (  # nobody can type
        OSError,  # a file or /dev/null, which the event loop can't wait for
        ValueError,  # closed later
        AttributeError,  # closed from the start: None
        NotImplementedError,  # the event loop of Windows waits for no pipe
    ):
        yield
        return
    try:
        yield
    finally:
        loop.remove_reader(sys.stdin)
        for task in passing:
            task.cancel()


def _say_if_failed(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and task.exception() is not None:
        log.error("couldn't move the clock", exc_info=task.exception())


async def _pass(
    time: timedelta, world: World, clock: ShiftedClock, read_news: Callable[[], Awaitable[None]]
) -> None:
    """Move the clock, with a stop at each due time: at the end, a digest could be too late.

    Feeds are read before each digest and at the end. Not whenever they are due: if real feeds were
    added, a day would send them a hundred requests within seconds.
    """
    end, schedules = clock() + time, world.bot.actions.schedules
    while (due := await schedules.next_due()) is not None and due <= end:
        await _move_to(due - _BEFORE_A_DIGEST, world, clock)
        await read_news()
        await _move_to(due, world, clock)
        if not await _has_posted(world.bot, clock):
            break
    await _move_to(end, world, clock)
    await read_news()
    world.bot.schedules_changed()
    await _has_posted(world.bot, clock)


async def _move_to(moment: datetime, world: World, clock: ShiftedClock) -> None:
    ahead = max(moment - clock(), timedelta())
    clock.advance(ahead)
    await when_free(
        lambda: world.env.advance_time(ahead.total_seconds())
    )  # for discord.py's timers
    world.bot.schedules_changed()


async def _has_posted(bot: NewsBot, clock: ShiftedClock) -> bool:
    """Wait until all that is due now is posted; False if that takes more than five seconds."""
    for _ in range(100):
        due = await bot.actions.schedules.next_due()
        if (due is None or due > clock()) and not await bot.actions.schedules.is_anything_waiting():
            return True
        await asyncio.sleep(0.05)
    return False
