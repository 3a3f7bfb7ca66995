"""The language of an answer: the reader's if only they see it, the channel's if all do.

English for now: it is the only language that there is.
"""

from typing import Any

import discord
from discord import app_commands

from bot.words import Words, english


def private(interaction: discord.Interaction[Any]) -> Words:
    """The words for something that only the person who asked sees, errors included."""
    return english()


def public(interaction: discord.Interaction[Any]) -> Words:
    """The words for something that the whole channel sees."""
    return english()


def channel(channel_id: int) -> Words:
    """The words for something that the bot posts in a channel without being asked."""
    return english()


def described(key: str) -> app_commands.locale_str:
    """The English description of a command or option, with its key for a translator."""
    return app_commands.locale_str(english()(key), key=key)


def named_choices(key: str, *values: str) -> list[app_commands.Choice[str]]:
    """The choices of an option; their names are the attributes `choice-<value>` of a message."""
    return [
        app_commands.Choice(name=described(f"{key}.choice-{value.replace(' ', '-')}"), value=value)
        for value in values
    ]
