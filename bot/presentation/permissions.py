"""Permissions, named as Discord's own settings name them."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import discord
from discord import app_commands

from bot.errors import NotAllowed
from bot.models import RoleMention, SubscriptionPlan
from bot.presentation.language import server_of
from bot.words import Listed, Said, say

# The history is searched for a digest if Discord's answer to sending it was lost.
POSTING = discord.Permissions(view_channel=True, send_messages=True, read_message_history=True)

_IN_THREADS = discord.Permissions(
    view_channel=True, send_messages_in_threads=True, read_message_history=True
)
EVERYWHERE = POSTING | _IN_THREADS
"""What the bot needs to post in every kind of channel."""

_CREATE_POSTS = say("permission-create-posts")  # what Send Messages is called in forums
_NAMES = {
    "manage_guild": say("permission-manage-server"),
    "read_messages": say("permission-view-channel"),  # discord.py keeps the flag's old name
    "send_messages": say("permission-send-messages"),
    "send_messages_in_threads": say("permission-send-in-threads"),
    "read_message_history": say("permission-read-history"),
}


def names_of(permissions: discord.Permissions) -> list[Said | str]:
    """The names of the permissions that are set, as a server's settings show them."""
    return [_NAMES.get(flag, flag) for flag, granted in permissions if granted]


def missing_to_post(
    channel: discord.abc.GuildChannel | discord.Thread, me: discord.Member | None = None
) -> list[Said | str]:
    """The names of the permissions that the bot lacks to post digests in a channel.

    `me` is the bot's member, needed only if the gateway hasn't sent it.
    """
    granted = channel.permissions_for(me or channel.guild.me)
    if isinstance(channel, discord.ForumChannel):
        missing = names_of(EVERYWHERE & ~granted)
        return [_CREATE_POSTS if name == _NAMES["send_messages"] else name for name in missing]
    return names_of((_IN_THREADS if isinstance(channel, discord.Thread) else POSTING) & ~granted)


def place_to_greet(guild: discord.Guild) -> discord.TextChannel | None:
    """Where the bot can write: the channel for system messages, or else the top text channel.

    None if it may write nowhere.
    """
    system = [guild.system_channel] if guild.system_channel else []
    places = (*system, *guild.text_channels)  # discord.py sorts them by position
    return next((each for each in places if not missing_to_post(each)), None)


class Lacks(NamedTuple):
    """What the bot lacks to post for a schedule or a follow."""

    to_post: Sequence[Said | str] = ()  # permissions in the channel
    to_notify: bool = False  # whether Discord won't notify the role


def lacks_to_post(
    channel: discord.abc.GuildChannel | discord.Thread, role: discord.Role | None
) -> Lacks:
    """What the bot lacks to post in a channel and to mention a role there."""
    may_notify = (
        role is None
        or role.mentionable
        or channel.permissions_for(channel.guild.me).mention_everyone
    )
    return Lacks(missing_to_post(channel), not may_notify)


def lacks_of_plan(server: discord.Guild | None, plan: SubscriptionPlan) -> Lacks:
    """What the bot lacks to post as planned; nothing if the channel is unknown here."""
    channel = server.get_channel_or_thread(plan.channel_id) if server else None
    if server is None or channel is None:
        return Lacks()
    role = server.get_role(plan.mention.role_id) if plan.mention else None
    return lacks_to_post(channel, role)


def mentioned(
    role: discord.Role | None, interaction: discord.Interaction[Any], *, silently: bool = False
) -> RoleMention | None:
    """The mention of a role in posts, if one was chosen. Raises `NotAllowed` as below."""
    role_id = mentionable_role(role, interaction)
    return None if role_id is None else RoleMention(role_id, silently)


def mentionable_role(
    role: discord.Role | None, interaction: discord.Interaction[Any]
) -> int | None:
    """The id of a role that the person may have mentioned; None for none.

    Raises `NotAllowed` for @everyone, and for a role that only members with Mention Everyone may
    mention if the person has not that permission.
    """
    if role is None:
        return None
    if role.is_default():
        raise NotAllowed(say("role-is-everyone"))
    if not role.mentionable and not interaction.permissions.mention_everyone:
        raise NotAllowed(say("role-not-mentionable", role=role.name))
    return role.id


def channel_problem(
    channel: discord.abc.GuildChannel | discord.Thread | None,
    shown: str,
    me: discord.Member | None = None,
) -> Said | None:
    """Why the bot can't post in a channel (None if the channel is gone); None if it can.

    `shown` is the channel as people see it, such as `#news`; `me` is as in `missing_to_post`.
    """
    if channel is None:
        return say("doctor-channel-gone", channel=shown)
    if missing := missing_to_post(channel, me):
        return say("doctor-channel-forbidden", names=Listed(missing), channel=shown)
    return None


# `extras` of commands that only members with Manage Server may use. Their answers are private, and
# so is a deferral of one; their options are suggested to nobody else.
FOR_MODERATORS = {"for_moderators": True}


# `extras` of commands for everybody whose answers, and deferrals, only the person who asked sees.
PRIVATE = {"private": True}


def is_for_moderators(interaction: discord.Interaction[Any]) -> bool:
    """Whether the interaction uses a command, or a command of a group, with `FOR_MODERATORS`."""
    return _has(interaction, "for_moderators")


def is_private(interaction: discord.Interaction[Any]) -> bool:
    """Whether only the person who asked sees the answer: `FOR_MODERATORS` or `PRIVATE`."""
    return is_for_moderators(interaction) or _has(interaction, "private")


def _has(interaction: discord.Interaction[Any], extra: str) -> bool:
    command: Any = interaction.command
    while command is not None:
        if command.extras.get(extra):
            return True
        command = getattr(command, "parent", None)
    return False


def may_choose_language(
    interaction: discord.Interaction[Any],
    channel: discord.abc.GuildChannel | discord.Thread | None,
) -> tuple[int | None, int | None]:
    """For which server and channel the person chooses a language; neither for their own.

    Raises `NotAllowed` in a server without Manage Server, and for a channel anywhere else.
    """
    guild_id = server_of(interaction)
    if guild_id is None:
        if channel is not None:
            raise NotAllowed(say("only-in-a-server"))
        return None, None
    if not interaction.permissions.manage_guild:
        raise NotAllowed(say("language-not-allowed"))
    return guild_id, None if channel is None else channel.id


def require_manage_server(interaction: discord.Interaction[Any]) -> int:
    """The id of the server, if the person has Manage Server there.

    Raises `MissingPermissions` otherwise, and `NotAllowed` in direct messages. For a group with
    commands for everyone and commands for moderators, which Discord cannot tell apart itself.
    """
    if interaction.guild_id is None:
        raise NotAllowed(say("only-in-a-server"))
    if not interaction.permissions.manage_guild:
        raise app_commands.MissingPermissions(["manage_guild"])
    return interaction.guild_id
