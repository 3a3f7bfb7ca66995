"""The discord.py bot: loads cogs, registers commands, turns errors into polite replies."""

import asyncio
import logging
import pkgutil
import secrets
import sys
import time
from importlib.util import find_spec
from typing import Any, cast

import aiohttp  # its exceptions only: discord.py lets them through when a connection breaks
import discord
from discord import app_commands
from discord.ext import commands

from bot import discord_endpoint
from bot.actions.cog_actions import CogActions
from bot.delivery.direct_messages import BETWEEN, DirectMessages
from bot.delivery.posting import PostDigests
from bot.delivery.served_shards import ServedShards
from bot.delivery.shared_gate import IDENTIFIES_APART
from bot.discord_lookup import invitation
from bot.discord_sender import DiscordSender
from bot.errors import DatelineError, StorageUnavailable, WrongSettings
from bot.models import CommandObserver, Outcome, ShardRange
from bot.presentation.answers import answer, watch
from bot.presentation.buttons import BUTTONS
from bot.presentation.command_texts import CommandTranslator
from bot.presentation.language import private, skip_choices
from bot.presentation.open_interactions import OpenInteractions
from bot.presentation.permissions import (
    is_for_moderators,
    names_of,
)
from bot.presentation.registered_commands import fingerprint, mentions_of
from bot.presentation.trouble_card import trouble
from bot.storage.synced_commands import SyncedCommands
from bot.words import Listed, Said, english, say

log = logging.getLogger(__name__)

REFUSALS = (
    DatelineError,
    app_commands.CheckFailure,
    app_commands.TransformerError,
    app_commands.CommandNotFound,
    app_commands.CommandSignatureMismatch,
)
"""Errors that tell the person what to do; all others are bugs or broken connections."""

UNKNOWN_INTERACTION = 10062  # Discord dropped it: the answer came too late
_ANSWERED_WITHIN = 5.0  # seconds, when the bot stops
_BEGUN = "begun"
_REFUSALS = (
    DatelineError,
    app_commands.MissingPermissions,
    app_commands.TransformerError,
    app_commands.CommandNotFound,
    app_commands.CommandSignatureMismatch,
)


class NewsBot(commands.AutoShardedBot):
    """discord.py's bot; cogs find what they can ask for in `actions`.

    Opens the gateway connections of its shards; if none are set, as many as Discord asks for: one,
    up to about 2,000 servers.
    """

    def __init__(
        self,
        actions: CogActions,
        *,
        posting: PostDigests,
        synced: SyncedCommands | None,
        shards: ServedShards | None = None,
        observe: CommandObserver | None = None,
        dev_guild: int | None = None,
    ) -> None:
        """In a simulated Discord there are neither `synced` nor `shards`."""
        range_ = shards.range if shards else ShardRange(0, 0, 1)
        super().__init__(
            # Never used: the bot reads no messages, and answers commands and buttons only.
            command_prefix=commands.when_mentioned,
            # None: discord.py asks how many, and opens all
            shard_ids=cast("list[int]", _ids_of(range_)),
            shard_count=range_.total if range_ else None,
            help_command=None,
            intents=discord.Intents(guilds=True),
            tree_cls=NewsTree,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            max_ratelimit_timeout=30,  # seconds; the courier does its own waiting
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
        )
        self.actions = actions
        self.command_mentions: frozenset[str] = frozenset()  # known once they are registered
        self._sender = DiscordSender(self, actions.languages)
        self.direct_messages = DirectMessages(
            self._sender, self._first_message_gate if shards else None
        )
        self._posting = posting
        self._synced = synced
        self._shards = shards
        self._identifies_at_once: int | None = None
        self._open = OpenInteractions()
        self._is_nowhere = False  # true if there was no server when the bot was ready
        self._observe = observe
        self._dev_guild = discord.Object(dev_guild) if dev_guild else None
        discord_endpoint.guard_events(self, shards.turns if shards else None)

    async def setup_hook(self) -> None:
        """Load every cog and register the commands; called once, after login.

        Raises `DatelineError` for a cog that cannot be loaded.
        """
        self.add_dynamic_items(*BUTTONS)
        if self._synced:  # the simulator shows descriptions in English only
            await self.tree.set_translator(CommandTranslator())
        for name in cog_names():
            try:
                await self.load_extension(name)
            except commands.ExtensionError as error:
                fault = error.original if isinstance(error, commands.ExtensionFailed) else error
                log.debug("%s cannot be loaded", name, exc_info=fault)
                file = f"{name.replace('.', '/')}.py"
                raise DatelineError(say("cog-broken", file=file, fault=repr(fault))) from error
        answers = self._shards is None or await self._shards.begin(self._own_id())
        await self.sync_commands(register=answers)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait until this shard may identify; other processes identify shards of the bot too."""
        if self._shards is None:
            return await super().before_identify_hook(shard_id, initial=initial)
        if self._identifies_at_once is None:
            many = (self.shard_count or 1) > 1
            limits = await self.fetch_session_start_limits() if many else None
            self._identifies_at_once = limits.max_concurrency if limits else 1
        key = (shard_id or 0) % self._identifies_at_once
        name = f"identify {self._own_id()} {key}"
        return await self._shards.gate.wait(name, IDENTIFIES_APART)

    async def _first_message_gate(self) -> None:
        """Wait until a direct message may be opened; people use other processes of the bot too."""
        assert self._shards is not None
        await self._shards.gate.wait(f"direct messages {self._own_id()}", BETWEEN)

    async def serve_shards(self) -> None:
        """Answer whenever this process has the lease on its shards, until cancelled."""
        if self._shards is not None:
            await self._shards.run(self.wait_until_ready, self._took_over)

    async def _took_over(self) -> None:
        """Register the commands of this version: the former process may have been an older one."""
        try:
            await self.sync_commands()
        except (discord.HTTPException, aiohttp.ClientError, OSError, DatelineError) as error:
            log.warning("the commands could not be registered: %s", error)

    async def hand_on(self) -> None:
        """Answer what has come, and leave the rest to the process that takes over, if there is one."""
        if self._shards is not None:
            await self._shards.stop()
        await self._open.all_answered(_ANSWERED_WITHIN)

    def is_connected(self) -> bool:
        """Whether all gateway connections are open and the bot knows its servers."""
        return self.is_ready() and not any(shard.is_closed() for shard in self.shards.values())

    def _own_id(self) -> int:
        assert self.application_id is not None  # after login
        return self.application_id

    async def keep_posting(self) -> None:
        """Post scheduled digests from when the bot is connected until this is cancelled."""
        await self.post_digests()
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            await self.stop_posting()

    async def post_digests(self) -> None:
        """Start posting scheduled digests as soon as the bot is connected."""
        await self.wait_until_ready()
        self._posting.start(self._sender)

    async def stop_posting(self) -> None:
        """Finish current posts, and release the others."""
        await self._posting.stop()

    async def close(self) -> None:
        """Stop posting, then leave Discord."""
        await self.stop_posting()
        await super().close()

    def schedules_changed(self) -> None:
        """Look again for what is due next."""
        self._posting.look_again()

    async def sync_commands(self, *, register: bool = True) -> bool:
        """Register the commands if Discord has others; returns whether it had.

        Without `register` it only looks up what is registered.

        The simulator (no `synced`) starts without any.
        """
        scope = f"{self.application_id}:{self._dev_guild.id if self._dev_guild else 'global'}"
        if self._dev_guild:
            self.tree.copy_global_to(guild=self._dev_guild)
        ours = [
            command.to_dict(self.tree) for command in self.tree.get_commands(guild=self._dev_guild)
        ]
        try:
            theirs = await self.tree.fetch_commands(guild=self._dev_guild)
            self.command_mentions = mentions_of(theirs)
            if not register:
                return False
            known = await self._synced.fingerprint(scope) if self._synced else None
            if known == fingerprint(ours, theirs):
                return False
            theirs = await self.tree.sync(guild=self._dev_guild)
        except discord.Forbidden as error:
            if self._dev_guild is None:
                raise
            raise WrongSettings(say("dev-guild-refused")) from error
        if self._synced:
            await self._synced.save(scope, fingerprint(ours, theirs))
        self.command_mentions = mentions_of(theirs)
        log.info("registered %d commands", len(theirs))
        return True

    async def on_ready(self) -> None:
        """Log that the bot is ready, and in how many servers."""
        name, servers = str(self.user), len(self.guilds)
        absent = sum(guild.unavailable for guild in self.guilds)
        self._is_nowhere = False
        if absent:
            ready = say("client-ready-absent", name=name, servers=servers, absent=absent)
        elif servers or len(self.shards) < (self.shard_count or 1):
            ready = say("client-ready", name=name, servers=servers)
        else:
            ready = say("client-ready-nowhere", name=name)
            self._is_nowhere = True
        log.info("%s", english().tell(ready))
        if self.application_id:
            log.info(
                "%s", english().tell(say("client-invite", link=invitation(self.application_id)))
            )

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Log the first server, if there was none when the bot was ready."""
        if self._is_nowhere:
            self._is_nowhere = False
            log.info("%s", english().tell(say("client-joined", server=guild.name)))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Unfollow all sources of a server that the bot has left."""
        await self.actions.sources.leave(guild.id)

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Make sure that every interaction is answered or deferred in time."""
        watch(interaction)
        self._open.add(interaction)

    async def on_app_command_completion(
        self, interaction: discord.Interaction[Any], _: object
    ) -> None:
        """Note that a command was answered."""
        self.command_ended(interaction, "answered")

    def command_ended(self, interaction: discord.Interaction[Any], outcome: Outcome) -> None:
        """Let the observer know how a command ended, and how long that took."""
        if self._observe is not None and (begun := interaction.extras.get(_BEGUN)):
            name = interaction.command.qualified_name if interaction.command else "unknown"
            self._observe(name, outcome, time.perf_counter() - begun)

    async def on_outdated_button(self, interaction: discord.Interaction[Any]) -> None:
        """Answer a button that means nothing any more."""
        card = trouble(say("button-outdated"), await private(interaction))
        await answer(interaction, card, ephemeral=True)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Answer a button whose cog failed; log other failures."""
        error = sys.exc_info()[1]
        if args and isinstance(args[0], discord.Interaction) and isinstance(error, Exception):
            await explain(args[0], error)
        else:
            log.exception("%s failed", event_method)


class NewsTree(app_commands.CommandTree[NewsBot]):
    """The command tree with one place for errors."""

    async def interaction_check(self, interaction: discord.Interaction[NewsBot], /) -> bool:
        """Suggest nothing to somebody who may not use the command; the command itself refuses."""
        interaction.extras[_BEGUN] = time.perf_counter()
        if interaction.type is not discord.InteractionType.autocomplete:
            return True
        allowed = interaction.permissions.manage_guild or not is_for_moderators(interaction)
        if not allowed:
            await interaction.response.autocomplete([])
        return allowed

    async def on_error(
        self, interaction: discord.Interaction[NewsBot], error: app_commands.AppCommandError
    ) -> None:
        """Answer a command that failed."""
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        await explain(interaction, cause)
        interaction.client.command_ended(interaction, outcome_of(cause))


def outcome_of(error: Exception) -> Outcome:
    """What an error of a command means for whoever watches the bot."""
    if isinstance(error, discord.NotFound) and error.code == UNKNOWN_INTERACTION:
        return "too late"
    if isinstance(error, StorageUnavailable):
        return "failed"
    return "refused" if isinstance(error, _REFUSALS) else "failed"


async def explain(interaction: discord.Interaction[Any], error: Exception) -> None:
    """Tell the person what went wrong and what to do; a bug is logged under a reference."""
    if isinstance(error, discord.NotFound) and error.code == UNKNOWN_INTERACTION:
        log.warning("an answer came too late: Discord had dropped the interaction")
        return
    if isinstance(error, StorageUnavailable):
        skip_choices(interaction)
    try:
        card = trouble(_explanation(error), await private(interaction))
        await answer(interaction, card, ephemeral=True)
    except (discord.HTTPException, OSError, aiohttp.ClientError) as failure:
        log.warning("could not say what went wrong: %s", failure)


def _explanation(error: Exception) -> Said:
    match error:
        case StorageUnavailable():  # its message names a file of the server
            log.error("%s", error)
            said = say("news-unreadable")
        case aiohttp.ClientError():
            log.warning("the connection broke while an answer was sent: %r", error)
            said = say("connection-broke")
        case DatelineError():
            said = error.said
        case app_commands.MissingPermissions(missing_permissions=missing):
            names = names_of(discord.Permissions(**dict.fromkeys(missing, True)))
            said = say("permission-needed", names=Listed(names))
        case app_commands.TransformerError(value=value):
            said = say("option-unfit", value=str(value)[:60])
        case app_commands.CommandNotFound() | app_commands.CommandSignatureMismatch():
            said = say("command-changed")
        case _:
            reference = secrets.token_hex(3)
            log.error("bug %s", reference, exc_info=error, extra={"reference": reference})
            said = say("bug", reference=reference)
    return said


def cog_names() -> list[str]:
    """The names of the modules in `cogs/`, found without importing them."""
    package = find_spec("cogs")
    places = package.submodule_search_locations if package else None
    return sorted(f"cogs.{module.name}" for module in pkgutil.iter_modules(places))


def _ids_of(range_: ShardRange | None) -> list[int] | None:
    return list(range(range_.first, range_.last + 1)) if range_ else None
