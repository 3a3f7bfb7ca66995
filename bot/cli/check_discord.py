"""What `dateline doctor` asks Discord."""

from collections.abc import Mapping, Sequence

from bot import discord_endpoint
from bot.actions.check_installation import examine_servers
from bot.discord_lookup import LookedUp, look_in
from bot.errors import DatelineError
from bot.models import Finding
from bot.words import Said, say


async def check_discord(
    token: str, api: str, channels: Mapping[int, Sequence[int]]
) -> tuple[list[Finding], dict[int, Said]]:
    """Whether the bot can log in, and post in its servers.

    `channels` are the ones to post in, by server. Second, why it can't post in some of them.
    """
    discord_endpoint.use(api)
    try:
        name, invitation, missing, problems = await look_in(token, channels)
    except DatelineError as error:
        fix = say("check-reason", reason=error.said)
        return [Finding(say("check-discord"), say("check-discord-failed"), fix)], {}
    return examine_servers(name, invitation, missing), problems


async def look_up_bot(token: str, api: str) -> LookedUp:
    """The bot's name, servers and invitation. Raises `NotConnected`."""
    discord_endpoint.use(api)
    return await look_in(token, {})
