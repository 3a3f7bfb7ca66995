"""The real bot in SimCord's simulated Discord: a server, a channel, a reader and a moderator.

`page.py` shows it in a browser; `bot/ask.py` runs one command in the same world. SimCord has no
rate limits, and everybody's language is en-US unless another one is given.
"""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import discord
from discord import app_commands

from bot import discord_endpoint
from bot.client import REFUSALS, NewsBot, NewsTree
from bot.errors import NotAllowed, PlaygroundMissing, WrongUsage
from bot.models import Clock
from bot.presentation.permissions import names_of
from bot.words import Listed, say

try:
    import simcord
except ModuleNotFoundError as error:
    raise PlaygroundMissing(say("playground-missing")) from error

SERVER = "Dateline playground"
CHANNEL = "news"
READER, MODERATOR = "reader", "mod"


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
async def open_world(bot: NewsBot, clock: Clock, locale: str | None = None) -> AsyncIterator[World]:
    """Connect the bot to a new world whose time is `clock`'s.

    With a `locale`, such as "de", everybody's Discord is in that language.
    """
    if locale is not None:
        discord_endpoint.use_locale(bot, locale)
    # The bot answers and logs errors itself. (Not `simcord.run`, which must be left in the task that
    # entered it.)
    env = simcord.Env(bot, check_errors=False)
    await env.start()
    _count_no_refusals(bot)
    try:
        yield await _people(env, bot, clock)
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
        if isinstance(cause, REFUSALS):
            await NewsTree.on_error(tree, interaction, error)
        else:
            await counted_command(interaction, error)

    async def on_event_error(event: str, /, *args: Any, **kwargs: Any) -> None:
        if isinstance(sys.exc_info()[1], REFUSALS):
            await NewsBot.on_error(bot, event, *args, **kwargs)
        else:
            await counted_event(event, *args, **kwargs)

    tree.on_error = on_command_error  # type: ignore[method-assign]  # as SimCord does it
    bot.on_error = on_event_error  # type: ignore[method-assign]  # as SimCord does it


class _SameTime:
    """The bot's clock in the place of SimCord's, which only moves when it is told to.

    `elapsed` stays SimCord's own: the seconds by which timers were moved on.
    """

    def __init__(self, clock: Clock, elapsed: float) -> None:
        self.now = clock
        self.elapsed = elapsed

    def advance(self, seconds: float) -> None:
        """Move timers on; the time of day is the bot's."""
        self.elapsed += seconds


async def _people(env: simcord.Env, bot: NewsBot, clock: Clock) -> World:
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
    # another one scheduled. Timers are moved on too: SimCord replaces `time.monotonic` in the bot's
    # tasks, and a limit that is set there and compared outside of them must not seem long past.
    await env.advance_time(max(0.0, (clock() - env.now()).total_seconds()))
    env.backend.clock = _SameTime(clock, env.backend.clock.elapsed)  # type: ignore[assignment]  # it has all that SimCord asks of a clock
    return World(env, bot, channel, {READER: reader, MODERATOR: moderator})


async def when_free(operation: Callable[[], Awaitable[None]]) -> None:
    """Do something with the world as soon as no click in the page is being handled."""
    for _ in range(20):
        try:
            await operation()
            break
        except simcord.SetupError:
            await asyncio.sleep(0.1)
