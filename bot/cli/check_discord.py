"""What `dateline doctor` asks Discord."""

from bot import discord_endpoint
from bot.actions.check_installation import examine_servers
from bot.client import look_in
from bot.errors import DatelineError
from bot.models import Finding
from bot.words import say


async def check_discord(token: str, api: str) -> Finding:
    """Whether the bot can log in, and post in its servers."""
    discord_endpoint.use(api)
    try:
        return examine_servers(*await look_in(token))
    except DatelineError as error:
        fix = say("check-reason", reason=error.said)
        return Finding(say("check-discord"), say("check-discord-failed"), fix)
