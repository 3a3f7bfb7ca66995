"""Open direct messages and send the first message of an alert, within Discord's limits."""

import asyncio
import random
import secrets
from collections.abc import Awaitable, Callable
from typing import Protocol

from bot.delivery.courier import TryAgain, backoff
from bot.errors import TooOften
from bot.models import NewAlert
from bot.words import say

BETWEEN = 1.0  # seconds; Discord refuses bots that open many direct messages at once
PATIENCE = 30.0  # seconds, for a person who is waiting for an answer


class Opener(Protocol):
    """What this module needs from Discord. Both methods may raise `CannotPost` or `TryAgain`."""

    async def open(self, person_id: int) -> int:
        """Open direct messages with a person; returns their channel."""

    async def write_first(self, channel_id: int, new: NewAlert, nonce: str) -> None:
        """Send the first message of an alert; attempts with the same nonce post it once."""


async def _at_once() -> None:
    pass


class DirectMessages:
    """Sends first messages, at most one a second, with a few attempts each."""

    def __init__(
        self,
        opener: Opener,
        gate: Callable[[], Awaitable[None]] | None = None,
        *,
        between: float = BETWEEN,
        patience: float = PATIENCE,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """`gate` returns when it is this process's turn; leave it out if there is only one process."""
        self._opener = opener
        self._gate = gate or _at_once
        self._between = between
        self._patience = patience
        self._chance = chance
        self._next_start = 0.0

    async def write(self, person_id: int, new: NewAlert) -> int:
        """Send a person the first message of an alert; returns the channel's id.

        Raises `CannotPost` if the person doesn't accept messages from the bot, and `TooOften` if
        Discord lets none through for now.
        """
        loop = asyncio.get_running_loop()
        end, nonce, attempts = loop.time() + self._patience, secrets.token_hex(12), 0
        while True:
            start = max(loop.time(), self._next_start)
            if start > end:
                raise TooOften(say("alert-not-now"))
            self._next_start = start + self._between
            await asyncio.sleep(start - loop.time())
            try:
                async with asyncio.timeout_at(end):
                    await self._gate()
            except TimeoutError:
                raise TooOften(say("alert-not-now")) from None
            attempts += 1
            try:
                channel_id = await self._opener.open(person_id)
                await self._opener.write_first(channel_id, new, nonce)
            except TryAgain as error:
                wait = backoff(attempts, error.after, self._chance)
                if loop.time() + wait > end:
                    raise TooOften(say("alert-not-now")) from error
                await asyncio.sleep(wait)
            else:
                return channel_id
