"""The commands as Discord has registered them: what mentions them, and whether they are still ours."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any

import discord
from discord import app_commands

from bot.words import digest_of_translations


def mentions_of(registered: Iterable[app_commands.AppCommand]) -> frozenset[str]:
    """The mention of each slash command; of a group, those of its commands."""
    found = set()
    for command in registered:
        groups = [
            each for each in command.options if isinstance(each, app_commands.AppCommandGroup)
        ]
        if command.type is discord.AppCommandType.chat_input:
            found |= {group.mention for group in groups} or {command.mention}
    return frozenset(found)


def fingerprint(ours: Sequence[dict[str, Any]], theirs: Sequence[app_commands.AppCommand]) -> str:
    """A hash of our commands and the registered ones: changes when either side does.

    Our translations are known by the files that they come from: to compile these takes 3 ms each.
    Those of the registered ones are left out, because Discord only states them after a change.
    """
    registered = sorted(
        (_untranslated(command.to_dict()) for command in theirs), key=lambda each: str(each["id"])
    )
    sides = [ours, digest_of_translations(), registered]
    return hashlib.sha256(json.dumps(sides, sort_keys=True).encode()).hexdigest()


def _untranslated(payload: Any) -> Any:
    """A command without its translations."""
    if isinstance(payload, list):
        return [_untranslated(each) for each in payload]
    if not isinstance(payload, dict):
        return payload
    return {
        name: _untranslated(value)
        for name, value in payload.items()
        if not name.endswith("_localizations")
    }
