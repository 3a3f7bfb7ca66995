"""Asking Discord about the bot without the gateway, and what Discord's refusals mean."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import aiohttp  # its exceptions only: discord.py lets them through when a connection breaks
import discord

from bot import discord_endpoint
from bot.errors import NotConnected
from bot.presentation.permissions import EVERYWHERE, POSTING, channel_problem, names_of
from bot.words import Said, say

REFUSED_TOKEN = 4004  # a close code of the gateway


class LookedUp(NamedTuple):
    """What Discord says about the bot without a connection to the gateway."""

    name: str
    invitation: str  # a link
    missing: dict[str, list[Said | str]]  # of the permissions to post, by name of server
    channel_problems: dict[int, Said]  # why the bot can't post, by channel


async def look_in(token: str, channels: Mapping[int, Sequence[int]]) -> LookedUp:
    """Look up the bot, its servers, and the channels (by server) in which it is to post.

    Raises `DatelineError` if Discord refuses the token or cannot be reached.
    """
    async with discord.Client(intents=discord.Intents.none()) as client:
        with connection_faults():
            await client.login(token)
            granted = await discord_endpoint.server_permissions(client)
            problems: dict[int, Said] = {}
            for guild_id, channel_ids in channels.items():
                problems |= await _channel_problems(client, guild_id, channel_ids)
        assert client.user
        assert client.application_id
        missing = {name: names_of(POSTING & ~has) for name, has in granted.items()}
        link = invitation(client.application_id)
        return LookedUp(client.user.name, link, missing, problems)


async def _channel_problems(
    client: discord.Client, guild_id: int, channel_ids: Sequence[int]
) -> dict[int, Said]:
    assert client.user
    try:
        guild = await client.fetch_guild(guild_id, with_counts=False)
        me = await guild.fetch_member(client.user.id)
        known = {channel.id: channel for channel in await guild.fetch_channels()}
    except (discord.NotFound, discord.Forbidden):
        return dict.fromkeys(channel_ids, say("bot-not-in-server", server=str(guild_id)))
    problems = {}
    for channel_id in channel_ids:
        channel: discord.abc.GuildChannel | discord.Thread | None = known.get(channel_id)
        if channel is None:
            with contextlib.suppress(discord.NotFound, discord.Forbidden):
                channel = await guild.fetch_channel(channel_id)  # a thread, or none that it may see
        shown = f"#{channel.name if channel else channel_id}"
        if problem := channel_problem(channel, shown, me):
            problems[channel_id] = problem
    return problems


def invitation(application_id: int) -> str:
    """The link that invites the bot to a server, with every permission that it can use."""
    return discord.utils.oauth_url(application_id, permissions=EVERYWHERE)


@contextlib.contextmanager
def connection_faults() -> Iterator[None]:
    """Turn discord.py's errors while connecting into `NotConnected`, which says what to do."""
    try:
        yield
    except discord.LoginFailure as error:
        raise NotConnected(say("token-refused")) from error
    except discord.ConnectionClosed as error:
        if error.code == REFUSED_TOKEN:
            raise NotConnected(say("token-refused")) from error
        raise NotConnected(say("gateway-closed", code=str(error.code))) from error
    except discord.PrivilegedIntentsRequired as error:
        raise NotConnected(say("intents-refused")) from error
    except (OSError, aiohttp.ClientError, discord.DiscordServerError) as error:
        raise NotConnected(say("discord-unreachable", reason=str(error))) from error
    except discord.HTTPException as error:
        reason = " ".join(str(error).split())  # an invalid form is reported in many lines
        raise NotConnected(say("bot-refused", reason=reason)) from error
