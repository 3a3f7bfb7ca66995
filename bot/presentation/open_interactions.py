"""Which interactions nobody has answered yet."""

import asyncio
from typing import Any

import discord

from bot.presentation.answers import is_answered

_MOST = 1_000  # interactions that are remembered
_LOOK_EVERY = 0.02  # seconds


class OpenInteractions:
    """Interactions in the order in which they came, from the oldest that is not answered on."""

    def __init__(self) -> None:
        self._open: dict[int, discord.Interaction[Any]] = {}

    def add(self, interaction: discord.Interaction[Any]) -> None:
        """Remember an interaction until it is answered, or many others have come."""
        self._open[interaction.id] = interaction
        while self._open:
            oldest = next(iter(self._open.values()))
            if not is_answered(oldest) and len(self._open) <= _MOST:
                return
            del self._open[oldest.id]

    async def all_answered(self, seconds: float) -> None:
        """Return once all are answered, or after so many seconds."""
        end = asyncio.get_running_loop().time() + seconds
        while not all(map(is_answered, self._open.values())):
            if asyncio.get_running_loop().time() > end:
                return
            await asyncio.sleep(_LOOK_EVERY)
