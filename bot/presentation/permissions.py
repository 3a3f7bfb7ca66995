"""Permissions in the words of Discord's own settings."""

import discord

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
