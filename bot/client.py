"""The discord.py bot: loads the cogs, registers the commands, turns errors into polite replies."""

import contextlib
import hashlib
import json
import logging
import pkgutil
import secrets
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from typing import Any

import aiohttp  # its exceptions only: discord.py lets them through when a connection breaks
import discord
from discord import app_commands
from discord.ext import commands

from bot import discord_endpoint
from bot.actions.check_schedules import CheckSchedules
from bot.actions.compose_digest import ComposeDigest
from bot.actions.follow_sources import FollowSources
from bot.actions.group_stories import FindRelated
from bot.actions.read_news import ReadNews
from bot.actions.schedule_digests import ScheduleDigests
from bot.actions.summarize_text import SummarizeText
from bot.delivery.posting import PostDigests
from bot.errors import DatelineError, NotConnected, StorageUnavailable, WrongSettings
from bot.presentation import cards
from bot.presentation.answers import answer, watch
from bot.presentation.permissions import POSTING, in_words
from bot.presentation.views import BUTTONS
from bot.sender import DiscordSender
from bot.storage.synced_commands import SyncedCommands

log = logging.getLogger(__name__)

# Else discord.py warns of two packages for voice at every start; news makes no sound.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False

UNKNOWN_INTERACTION = 10062  # Discord dropped it: nobody waits for the answer any more
REFUSED_TOKEN = 4004  # a close code of the gateway
_COPY_AGAIN = (
    "Discord refuses DISCORD_TOKEN: copy it again from the Developer Portal"
    " (Bot, Reset Token) into .env"
)


class NewsBot(commands.AutoShardedBot):
    """The actions under their names, for the cogs; all else is discord.py's.

    It opens as many connections as Discord asks for: one, until it is in some 2,000 servers.
    """

    def __init__(
        self,
        *,
        read: ReadNews,
        more: FindRelated,
        digest: ComposeDigest,
        summarize: SummarizeText,
        sources: FollowSources,
        schedules: ScheduleDigests,
        posting: PostDigests,
        health: CheckSchedules,
        synced: SyncedCommands | None,
        dev_guild: int | None = None,
    ) -> None:
        super().__init__(
            # No message is read: the bot answers commands and buttons only.
            command_prefix=commands.when_mentioned,
            shard_count=None if synced else 1,  # a simulated world cannot be asked how many
            help_command=None,
            intents=discord.Intents(guilds=True),
            tree_cls=NewsTree,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            max_ratelimit_timeout=30,  # seconds; the courier waits longer by itself, and elsewhere
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
        )
        self.read = read
        self.more = more
        self.digest = digest
        self.summarize = summarize
        self.sources = sources
        self.schedules = schedules
        self.health = health
        self._posting = posting
        self._synced = synced
        self._dev_guild = discord.Object(dev_guild) if dev_guild else None

    async def setup_hook(self) -> None:
        """Load every cog and register the commands; called once, after the log-in.

        Raises `DatelineError` for a cog that cannot be loaded.
        """
        self.add_dynamic_items(*BUTTONS)
        for name in cog_names():
            try:
                await self.load_extension(name)
            except commands.ExtensionError as error:
                fault = error.original if isinstance(error, commands.ExtensionFailed) else error
                log.debug("%s cannot be loaded", name, exc_info=fault)
                file = f"{name.replace('.', '/')}.py"
                raise DatelineError(f"{file} cannot be loaded: {fault!r}") from error
        await self.sync_commands()

    async def post_digests(self) -> None:
        """Begin to post what is scheduled, as soon as the bot is connected."""
        await self.wait_until_ready()
        self._posting.start(DiscordSender(self))

    async def stop_posting(self) -> None:
        """Finish what is being posted, and give back what is not posted yet."""
        await self._posting.stop()

    async def close(self) -> None:
        """Stop posting, then leave Discord."""
        await self.stop_posting()
        await super().close()

    def schedules_changed(self) -> None:
        """What is due next may be something else now."""
        self._posting.look_again()

    async def sync_commands(self) -> bool:
        """Register the commands if they differ from what Discord has; True when they did.

        A simulated world (without `synced`) knows none when it begins.
        """
        scope = f"{self.application_id}:{self._dev_guild.id if self._dev_guild else 'global'}"
        if self._dev_guild:
            self.tree.copy_global_to(guild=self._dev_guild)
        ours = [
            command.to_dict(self.tree) for command in self.tree.get_commands(guild=self._dev_guild)
        ]
        try:
            theirs = await self.tree.fetch_commands(guild=self._dev_guild)
            known = await self._synced.fingerprint(scope) if self._synced else None
            if known == _fingerprint(ours, theirs):
                return False
            theirs = await self.tree.sync(guild=self._dev_guild)
        except discord.Forbidden as error:
            if self._dev_guild is None:
                raise
            raise WrongSettings(
                "DATELINE_DEV_GUILD names a server where the bot may not register commands:"
                " invite it there with the scope applications.commands, or leave it empty"
            ) from error
        if self._synced:
            await self._synced.save(scope, _fingerprint(ours, theirs))
        log.info("registered %d commands", len(theirs))
        return True

    async def on_ready(self) -> None:
        """Say that the bot can be used."""
        log.info("ready as %s in %d servers", self.user, len(self.guilds))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Read nothing for a server that the bot is no longer in."""
        await self.sources.leave(guild.id)

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """See to it that every interaction is answered or deferred in time."""
        pressed = interaction.type is discord.InteractionType.component
        if pressed and not discord_endpoint.is_expected(self, interaction):
            text = "That button is from an older version of the bot: ask again."
            await answer(interaction, cards.trouble(text), ephemeral=True)
        else:
            watch(interaction)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Answer a button whose cog failed; log what failed elsewhere."""
        error = sys.exc_info()[1]
        if args and isinstance(args[0], discord.Interaction) and isinstance(error, Exception):
            await explain(args[0], error)
        else:
            log.exception("%s failed", event_method)


class NewsTree(app_commands.CommandTree[NewsBot]):
    """The command tree with one place for errors."""

    async def on_error(
        self, interaction: discord.Interaction[NewsBot], error: app_commands.AppCommandError
    ) -> None:
        """Answer a command that failed."""
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        await explain(interaction, cause)


async def explain(interaction: discord.Interaction[Any], error: Exception) -> None:
    """Tell the person what went wrong and what to do; a bug is logged under a reference."""
    if isinstance(error, discord.NotFound) and error.code == UNKNOWN_INTERACTION:
        log.warning("an answer came too late: Discord had dropped the interaction")
        return
    try:
        await answer(interaction, cards.trouble(_in_words(error)), ephemeral=True)
    except (discord.HTTPException, OSError, aiohttp.ClientError) as failure:
        log.warning("could not say what went wrong: %s", failure)


def _in_words(error: Exception) -> str:  # noqa: PLR0911  a return for each kind of error
    match error:
        case StorageUnavailable():  # its text names a file of the server
            log.error("%s", error)
            return "The news cannot be read just now. Try again in a minute."
        case aiohttp.ClientError():
            log.warning("the connection broke while an answer was sent: %r", error)
            return "The connection to Discord broke off. Try again."
        case DatelineError():
            return str(error)
        case app_commands.MissingPermissions(missing_permissions=missing):
            names = ", ".join(in_words(discord.Permissions(**dict.fromkeys(missing, True))))
            return f"You need the permission {names} for that. Ask someone who manages this server."
        case app_commands.TransformerError(value=value):
            return (
                f"“{str(value)[:60]}” does not fit that option: look at what Discord offers there."
            )
        case app_commands.CommandNotFound() | app_commands.CommandSignatureMismatch():
            return "That command has changed. Restart Discord (Ctrl+R) and try again."
        case _:
            reference = secrets.token_hex(3)
            log.error("bug %s", reference, exc_info=error)
            return f"Something broke on our side. Whoever runs the bot finds it in the log as {reference}."


async def look_in(token: str) -> tuple[str, str, dict[str, list[str]]]:
    """What Discord knows of the bot: its name, an invitation, and the permissions that it lacks.

    The permissions are those that posting needs, by server. Raises `DatelineError` for a token
    that Discord refuses and when Discord cannot be reached.
    """
    async with discord.Client(intents=discord.Intents.none()) as client:
        with connection_faults():
            await client.login(token)
            granted = await discord_endpoint.server_permissions(client)
        assert client.user
        assert client.application_id
        invitation = discord.utils.oauth_url(client.application_id, permissions=POSTING)
        lacking = {name: in_words(POSTING & ~has) for name, has in granted.items()}
        return client.user.name, invitation, lacking


@contextlib.contextmanager
def connection_faults() -> Iterator[None]:
    """Say in one line what to do when Discord refuses the token or cannot be reached."""
    try:
        yield
    except discord.LoginFailure as error:
        raise NotConnected(_COPY_AGAIN) from error
    except discord.ConnectionClosed as error:
        text = f"Discord closed the connection with code {error.code}: update Dateline"
        raise NotConnected(_COPY_AGAIN if error.code == REFUSED_TOKEN else text) from error
    except discord.PrivilegedIntentsRequired as error:
        raise NotConnected(
            "Discord refuses the intents that the bot asks for: turn them on in the Developer"
            " Portal (Bot, Privileged Gateway Intents)"
        ) from error
    except (OSError, aiohttp.ClientError, discord.DiscordServerError) as error:
        raise NotConnected(
            f"Discord cannot be reached ({error}): check the network, then try again"
        ) from error
    except discord.HTTPException as error:
        reason = " ".join(str(error).split())  # a wrong form is told in many lines
        raise NotConnected(
            f"Discord refuses the bot ({reason}): look at it in the Developer Portal, then try again"
        ) from error


def cog_names() -> list[str]:
    """The modules in `cogs/`, found without importing them: a new file is a new feature."""
    package = find_spec("cogs")
    places = package.submodule_search_locations if package else None
    return sorted(f"cogs.{module.name}" for module in pkgutil.iter_modules(places))


def _fingerprint(ours: Sequence[dict[str, Any]], theirs: Sequence[app_commands.AppCommand]) -> str:
    """What we want registered together with what is: it changes when either side does."""
    registered = sorted((command.to_dict() for command in theirs), key=lambda each: str(each["id"]))
    return hashlib.sha256(json.dumps([ours, registered], sort_keys=True).encode()).hexdigest()
