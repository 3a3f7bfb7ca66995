"""Permissions in the words of Discord's own settings."""

from typing import Any

import discord
from discord import app_commands

from bot.errors import NotAllowed

# Reading the history is for finding out, after a lost answer, whether a digest is there already.
POSTING = discord.Permissions(view_channel=True, send_messages=True, read_message_history=True)


def in_words(permissions: discord.Permissions) -> list[str]:
    """The names of the permissions that are set, as the settings of a server show them."""
    return [_name(flag) for flag, granted in permissions if granted]


def _name(flag: str) -> str:
    return flag.replace("_", " ").title().replace("Guild", "Server")


def missing_to_post(channel: discord.abc.GuildChannel | discord.Thread) -> list[str]:
    """The names of what the bot lacks to post digests in a channel; none where it may."""
    return in_words(POSTING & ~channel.permissions_for(channel.guild.me))


def require_manage_server(interaction: discord.Interaction[Any]) -> int:
    """The id of the server where somebody with Manage Server asks.

    Raises `MissingPermissions` for anybody else, and `NotAllowed` in direct messages: for
    commands of a group in which others are for everyone, which Discord itself cannot tell apart.
    """
    if interaction.guild_id is None:
        raise NotAllowed("That belongs to a server: use it in one, with Manage Server.")
    if not interaction.permissions.manage_guild:
        raise app_commands.MissingPermissions(["manage_guild"])
    return interaction.guild_id
