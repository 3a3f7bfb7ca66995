"""The language of an answer: the reader's if only they see it, the channel's if all do.

English for now: it is the only language that there is. In a server, commands that a text names are
mentions, which Discord makes clickable; in direct messages, where most of them don't exist, and in
what the bot posts or sends unasked, they are plain text. Only its greeting has mentions.
"""

from collections.abc import Callable
from typing import Any, TypeVar

import discord
from discord import app_commands

from bot.words import Words, english, words_in

_Decorated = TypeVar("_Decorated")


def private(interaction: discord.Interaction[Any]) -> Words:
    """The words for something that only the person who asked sees, errors included."""
    return _answering(interaction)


def public(interaction: discord.Interaction[Any]) -> Words:
    """The words for something that the whole channel sees."""
    return _answering(interaction)


def channel(channel_id: int) -> Words:
    """The words for something that the bot posts in a channel without being asked."""
    return english()


def joined(mentions: frozenset[str]) -> Words:
    """The words for a server that the bot has just joined, with commands to click on."""
    return words_in("en", mentions)


def _answering(interaction: discord.Interaction[Any]) -> Words:
    if interaction.guild_id is None:
        return english()
    return words_in("en", interaction.client.command_mentions)


def described(key: str) -> app_commands.locale_str:
    """The English description of a command or option, with its key for a translator."""
    return app_commands.locale_str(english()(key), key=key)


def described_options(key: str, *options: str) -> Callable[[_Decorated], _Decorated]:
    """A decorator that describes options; the texts are the attributes `<option>` of a message."""
    return app_commands.describe(**{name: described(f"{key}.{name}") for name in options})


def named_choices(key: str, *values: str) -> list[app_commands.Choice[str]]:
    """The choices of an option; their names are the attributes `choice-<value>` of a message."""
    return [
        app_commands.Choice(name=described(f"{key}.choice-{value.replace(' ', '-')}"), value=value)
        for value in values
    ]
