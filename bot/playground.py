"""The real bot in SimCord's simulated Discord: a server, a channel, a reader and a moderator.

`play` shows it in a browser; `ask.py` runs one command in the same world. SimCord has no rate
limits, and its language is always en-US.
"""

import asyncio
import contextlib
import logging
import re
import sys
import webbrowser
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import NewsBot, NewsTree, cog_names
from bot.errors import DatelineError, NotAllowed, PlaygroundMissing, WrongUsage
from bot.models import Clock
from bot.presentation.permissions import names_of
from bot.words import Listed, say

try:
    import simcord
except ModuleNotFoundError as error:
    raise PlaygroundMissing(say("playground-missing")) from error

log = logging.getLogger(__name__)

SERVER = "Dateline playground"
CHANNEL = "news"
READER, MODERATOR = "reader", "mod"
_DURATION = re.compile(r"\+?(\d{1,4})\s?([mhd])", re.ASCII)
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_SECONDS_BETWEEN_LOOKS = 0.5  # at the files of the cogs


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


@dataclass(frozen=True, slots=True)
class World:
    """A server with one channel and two people."""

    env: simcord.Env
    bot: NewsBot
    channel: simcord.ChannelHandle
    people: Mapping[str, simcord.MemberActor]

    async def slash(self, person: str, name: str, options: Mapping[str, Any]) -> dict[str, Any]:
        """Run a command as one of the people; returns the reply's payload, with `followups`.

        Raises `WrongUsage` for what Discord's own client would not send, and `NotAllowed` for a
        command that it would hide from them.
        """
        actor = self.people[person]
        if name not in actor.available_commands(self.channel):
            self._refuse_hidden(name)
        try:
            result = await actor.slash(self.channel, name, **options)
        except simcord.SetupError as error:
            raise WrongUsage(say("ask-refused", reason=str(error))) from error
        replies = [*([result.response] if result.response else []), *result.followups]
        if not replies:
            raise RuntimeError(f"/{name} did not answer")
        first, *later = [_payload(reply) for reply in replies]
        return {**first, "followups": later} if later else first

    def _refuse_hidden(self, name: str) -> None:
        root = self.bot.tree.get_command(name.split()[0])
        wanted = getattr(root, "default_permissions", None)
        if wanted:
            raise NotAllowed(say("ask-not-allowed", command=name, names=Listed(names_of(wanted))))


def _payload(reply: simcord.ResponseMessage) -> dict[str, Any]:
    return {
        "content": reply.content,
        "embeds": [embed.to_dict() for embed in reply.embeds],
        "components": reply.components,
        "flags": reply.flags.value,
        "ephemeral": reply.ephemeral,
    }


@asynccontextmanager
async def open_world(bot: NewsBot, clock: Clock) -> AsyncIterator[World]:
    """Connect the bot to a new world whose time is `clock`'s."""
    # The bot answers and logs errors itself. (Not `simcord.run`, which must be left in the task that
    # entered it.)
    env = simcord.Env(bot, check_errors=False)
    await env.start()
    _count_no_refusals(bot)
    try:
        yield await _people(env, bot, clock())
    finally:
        await bot.stop_posting()
        await env.shutdown()


def _count_no_refusals(bot: NewsBot) -> None:
    """Let SimCord count only bugs as errors: its page calls each error a failure of the bot.

    It has put itself in front of the two handlers, for commands and for events.
    """
    tree = bot.tree
    assert isinstance(tree, NewsTree)
    counted_command, counted_event = tree.on_error, bot.on_error

    async def on_command_error(
        interaction: discord.Interaction[NewsBot], error: app_commands.AppCommandError
    ) -> None:
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        if isinstance(cause, DatelineError | app_commands.CheckFailure):
            await NewsTree.on_error(tree, interaction, error)
        else:
            await counted_command(interaction, error)

    async def on_event_error(event: str, /, *args: Any, **kwargs: Any) -> None:
        if isinstance(sys.exc_info()[1], DatelineError):
            await NewsBot.on_error(bot, event, *args, **kwargs)
        else:
            await counted_event(event, *args, **kwargs)

    tree.on_error = on_command_error  # type: ignore[method-assign]  # as SimCord does it
    bot.on_error = on_event_error  # type: ignore[method-assign]  # as SimCord does it


async def _people(env: simcord.Env, bot: NewsBot, now: datetime) -> World:
    assert bot.user
    await bot.user.edit(username="Dateline")
    server = env.create_guild(SERVER)
    channel = server.create_text_channel(CHANNEL, topic="News, as Dateline posts it")
    moderators = server.create_role(
        "Moderators", permissions=discord.Permissions(manage_guild=True)
    )
    reader = server.add_member(env.create_user(READER, global_name="Reader"))
    moderator = server.add_member(
        env.create_user(MODERATOR, global_name="Moderator"), roles=[moderators]
    )
    # Only now, so that the server and its channel have the same ids every time: one `ask` lists what
    # another one scheduled.
    await env.advance_time(max(0.0, (now - env.now()).total_seconds()))
    return World(env, bot, channel, {READER: reader, MODERATOR: moderator})


async def play(bot: NewsBot, clock: ShiftedClock, *, port: int | None, browser: bool) -> None:
    """Serve the page until it is closed or a signal cancels the task.

    The first line printed is the page's address; whoever knows it can act in the page. Raises
    `DatelineError` if the port is taken.
    """
    async with open_world(bot, clock) as world:
        await bot.post_digests()
        # Few, to leave room on the screen for the first answer.
        await world.slash(READER, "latest", {"count": 3})
        preview = world.env.preview(
            world.channel,
            viewers=list(world.people.values()),
            layout="channel",
            presentation_time=clock(),
            port=port,
        )
        async with contextlib.AsyncExitStack() as stack:
            try:
                page = await stack.enter_async_context(preview)
            except simcord.SetupError as error:
                raise DatelineError(say("playground-page-failed", reason=str(error))) from error
            _say_where(page.url)
            if browser:
                await asyncio.to_thread(webbrowser.open, page.url)
            watching = asyncio.create_task(_reload_changed_cogs(bot, page))
            stack.callback(watching.cancel)
            stack.enter_context(_time_passes_on_demand(world, clock, page))
            with contextlib.suppress(asyncio.CancelledError):  # by a signal: no failure
                await page.wait_closed()


def _say_where(url: str) -> None:
    sys.stdout.write(
        f"{url}\n"
        "The bot runs in this page, with sample news. Type / in the message box to try a command.\n"
        "Save a file in cogs/ to reload it. Ctrl-C stops everything.\n"
        "To see scheduled digests, move the clock: type +30m, +2h or +1d here.\n"
    )
    sys.stdout.flush()


@contextlib.contextmanager
def _time_passes_on_demand(
    world: World, clock: ShiftedClock, page: simcord.Preview
) -> Iterator[None]:
    """Move the clock by lines such as +2h on standard input; digests that are due are posted."""
    loop = asyncio.get_running_loop()
    passing: set[asyncio.Task[None]] = set()
    one_at_a_time = asyncio.Lock()

    async def pass_in_turn(time: timedelta) -> None:
        async with one_at_a_time:
            await _pass(time, world, clock, page)

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


async def _pass(time: timedelta, world: World, clock: ShiftedClock, page: simcord.Preview) -> None:
    """Move the clock, with a stop at each due time: at the end, a digest could be too late."""
    end, schedules = clock() + time, world.bot.schedules
    while (due := await schedules.next_due()) is not None and due <= end:
        await _move_to(due, world, clock)
        if not await _has_posted(world.bot, clock):
            break
    await _move_to(end, world, clock)
    await _has_posted(world.bot, clock)
    await _when_free(page.refresh)
    log.warning("it is %s now", f"{clock():%A, %d %B %Y, %H:%M} UTC")


async def _move_to(moment: datetime, world: World, clock: ShiftedClock) -> None:
    time = max(moment - clock(), timedelta())
    clock.advance(time)
    await _when_free(lambda: world.env.advance_time(time.total_seconds()))
    world.bot.schedules_changed()


async def _has_posted(bot: NewsBot, clock: ShiftedClock) -> bool:
    """Wait until all that is due now is posted; False if that takes more than five seconds."""
    for _ in range(100):
        due = await bot.schedules.next_due()
        if (due is None or due > clock()) and not await bot.schedules.is_anything_waiting():
            return True
        await asyncio.sleep(0.05)
    return False


async def _reload_changed_cogs(bot: NewsBot, page: simcord.Preview) -> None:
    """Reload each cog whose file changes; a broken one stays as it was."""
    seen = _cog_files()
    while True:
        await asyncio.sleep(_SECONDS_BETWEEN_LOOKS)
        now = _cog_files()
        changed = [name for name in now if now[name] != seen.get(name)]
        removed = [name for name in seen if name not in now and name in bot.extensions]
        seen = now
        if changed or removed:
            outcome = await _reload(bot, changed, removed)
            await _when_free(page.refresh)  # publishes the commands
            for line in outcome:  # only now, when it can be tried
                log.warning(line)


async def _reload(bot: NewsBot, changed: list[str], removed: list[str]) -> list[str]:
    """Reload cogs and register the commands again; returns a line to log per cog."""
    outcome = []
    for name in removed:
        await bot.unload_extension(name)
        outcome.append(f"unloaded {name}")
    for name in changed:
        try:
            if name in bot.extensions:
                await bot.reload_extension(name)
            else:
                await bot.load_extension(name)
        except commands.ExtensionError as error:
            outcome.append(f"couldn't reload {name}, so the previous version stays: {error}")
        else:
            outcome.append(f"reloaded {name}")
    await bot.sync_commands()
    return outcome


async def _when_free(operation: Callable[[], Awaitable[None]]) -> None:
    """Do something with the world as soon as no click in the page is being handled."""
    for _ in range(20):
        try:
            await operation()
            break
        except simcord.SetupError:
            await asyncio.sleep(0.1)


def _cog_files() -> dict[str, tuple[int, int]]:
    """The modification time and size of each cog's file."""
    package = find_spec("cogs")
    places = list(package.submodule_search_locations or ()) if package else []
    found = {}
    for name in cog_names():
        for place in places:
            with contextlib.suppress(OSError):  # deleted since it was listed
                status = (Path(place) / f"{name.removeprefix('cogs.')}.py").stat()
                found[name] = (status.st_mtime_ns, status.st_size)
    return found
