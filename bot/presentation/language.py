"""The language of an answer: the reader's if only they see it, the place's if a channel does.

What was chosen with `/language` comes first, then what Discord says. In a server, commands that a
text names are mentions, which Discord makes clickable; in direct messages, where most of them don't
exist, and in what the bot posts or sends unasked, they are plain text. Only its greeting has mentions.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol

import discord

from bot.words import Words, words_in

_EXTRA = "languages"


class Chosen(Protocol):
    """Knows which languages were chosen with `/language`."""

    async def chosen(self, places: Sequence[int]) -> Mapping[int, str]:
        """The codes of people, channels and servers that have one, by id. Never raises."""


class AskedIn(NamedTuple):
    """Where somebody asks, as far as languages go."""

    guild_id: int | None  # None outside of the bot's servers
    channels: tuple[int, ...]  # a thread's and its channel's ids
    locale: str  # of the person's Discord
    community: str | None  # the primary language of a Community


async def private(interaction: discord.Interaction[Any]) -> Words:
    """The words for something that only the person who asked sees, errors included."""
    return _answering(interaction, _of_person(interaction, await _chosen(interaction)))


async def public(interaction: discord.Interaction[Any], *, asked: str | None = None) -> Words:
    """The words for something that the whole channel sees.

    `asked` is the code of a message that is changed: somebody else's who asked for it.
    """
    chosen = await _chosen(interaction)
    places = _places(interaction)
    code = (
        _first(chosen, places)
        or _community(interaction)
        or (asked if places else None)
        or _of_person(interaction, chosen)
    )
    return _answering(interaction, code)


async def typed_in(interaction: discord.Interaction[Any]) -> tuple[Words, ...]:
    """The languages in which somebody may type days and times here, besides English.

    That of the person, and that of the channel, from which they may copy.
    """
    codes = [(await words(interaction)).code for words in (private, public)]
    return tuple(words_in(code) for code in dict.fromkeys(codes))


async def unasked(
    languages: Chosen, places: Sequence[int], community: str | None, maker: str | None
) -> Words:
    """The words for something that the bot posts or sends without being asked.

    `places` are ids, the smallest place first; `community` is as `community_language` has it, and
    `maker` the language of the person who had it set up.
    """
    chosen = await languages.chosen(places)
    return words_in(_first(chosen, places) or community or maker or "en")


async def joined(languages: Chosen, guild: discord.Guild, mentions: frozenset[str]) -> Words:
    """The words for a server that the bot has just joined, with commands to click on."""
    words = await unasked(languages, [guild.id], community_language(guild), None)
    return words_in(words.code, mentions)


def answering_in(interaction: discord.Interaction[Any], code: str | None) -> Words:
    """The words for a person who has just chosen a language, or None for that of their Discord."""
    return _answering(interaction, code or str(interaction.locale))


def place_of(interaction: discord.Interaction[Any]) -> AskedIn:
    """Where somebody asks."""
    guild_id = server_of(interaction)
    places = tuple(places_of(interaction.channel)[:-1]) if guild_id else ()
    community = _community(interaction) if guild_id else None
    return AskedIn(guild_id, places, str(interaction.locale), community)


def server_of(interaction: discord.Interaction[Any]) -> int | None:
    """The server's id; None in direct messages, and in a server that the bot isn't in.

    There people may use it who have installed it for themselves.
    """
    if interaction.is_user_integration() and not interaction.is_guild_integration():
        return None
    return interaction.guild_id


def places_of(channel: Any) -> list[int]:
    """The ids of a channel, of the one that it is a thread of, and of its server.

    None of these for direct messages, which have the language of the person.
    """
    guild = getattr(channel, "guild", None)
    if guild is None:
        return []
    ids = (channel.id, getattr(channel, "parent_id", None), guild.id)
    return [id_ for id_ in ids if id_ is not None]


def community_language(guild: discord.Guild | None) -> str | None:
    """The code of a Community's primary language; None for another server.

    Of other servers Discord says en-US, whatever is spoken there.
    """
    if guild is None or "COMMUNITY" not in guild.features:
        return None
    return str(guild.preferred_locale)


def _community(interaction: discord.Interaction[Any]) -> str | None:
    """The same for where somebody asks. The server itself may be known by its id and features only."""
    language = community_language(interaction.guild)
    return language and str(interaction.guild_locale or language)


def skip_choices(interaction: discord.Interaction[Any]) -> None:
    """Answer in the language that Discord states: the store, which fails, may keep us waiting."""
    interaction.extras[_EXTRA] = {}


async def _chosen(interaction: discord.Interaction[Any]) -> Mapping[int, str]:
    """What was chosen by the person and where they are; looked up once for each interaction."""
    if _EXTRA not in interaction.extras:
        places = [interaction.user.id, *_places(interaction)]
        interaction.extras[_EXTRA] = await interaction.client.actions.languages.chosen(places)
    found: Mapping[int, str] = interaction.extras[_EXTRA]
    return found


def _places(interaction: discord.Interaction[Any]) -> list[int]:
    if interaction.guild_id is None:
        return []
    return places_of(interaction.channel) or [interaction.guild_id]


def _of_person(interaction: discord.Interaction[Any], chosen: Mapping[int, str]) -> str:
    return chosen.get(interaction.user.id) or str(interaction.locale)


def _first(chosen: Mapping[int, str], places: Sequence[int]) -> str | None:
    return next((chosen[place] for place in places if place in chosen), None)


def _answering(interaction: discord.Interaction[Any], code: str) -> Words:
    if interaction.guild_id is None:
        return words_in(code)
    return words_in(code, interaction.client.command_mentions)
