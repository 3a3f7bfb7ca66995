"""Decide which servers to greet: those that the bot has just joined, once each."""

from datetime import datetime, timedelta

from bot.models import Clock
from bot.storage.greetings import Greetings

_JUST_JOINED = timedelta(minutes=10)  # our clock and Discord's may differ


class GreetServers:
    """Decides whether to greet a server; the caller sends the greeting."""

    def __init__(self, greetings: Greetings, clock: Clock) -> None:
        self._greetings = greetings
        self._clock = clock

    async def is_due(self, guild_id: int, joined: datetime | None) -> bool:
        """Whether to greet a server now. True once: the greeting is recorded before it is sent.

        Discord also reports servers as joined after outages, so the time of joining decides.
        """
        now = self._clock()
        if joined is None or abs(now - joined) > _JUST_JOINED:
            return False
        return await self._greetings.claim(guild_id, now)

    async def forget(self, guild_id: int) -> None:
        """Forget a server that the bot has left, so that it is greeted if the bot is invited again."""
        await self._greetings.forget(guild_id)
