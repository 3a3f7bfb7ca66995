"""Answering an interaction in time: at once where that is possible, else after a deferral.

Discord drops an interaction that has no answer after 3 seconds; a deferral keeps it for
15 minutes, but fixes whether its answer is ephemeral.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp  # its exceptions only: discord.py lets them through when a connection breaks
import discord

from bot.presentation.components import Card

DEFER_AFTER_SECONDS = 1.5  # leaves as much again for a slow network
ALREADY_ACKNOWLEDGED = 40060
_EXTRA = "deferral"


class Deferral:
    """Defers one interaction unless it is answered soon."""

    def __init__(self, interaction: discord.Interaction[Any]) -> None:
        self._interaction = interaction
        self._deferring: asyncio.Task[None] | None = None
        # A timer, not a task that sleeps: with that an answer took a twentieth longer.
        self._timer = asyncio.get_running_loop().call_later(DEFER_AFTER_SECONDS, self._begin)
        interaction.extras[_EXTRA] = self

    def _begin(self) -> None:
        self._deferring = asyncio.create_task(self._defer())

    async def _defer(self) -> None:
        # A press is deferred without "thinking", so that the answer may still be either a new
        # message or a new page of the old one.
        thinking = self._interaction.type is discord.InteractionType.application_command
        # Whatever went wrong, the answer itself meets it too, where someone is told of it.
        with contextlib.suppress(
            discord.HTTPException, discord.InteractionResponded, OSError, aiohttp.ClientError
        ):
            await _respond(lambda: self._interaction.response.defer(thinking=thinking))

    async def stop(self) -> None:
        """Return when the interaction is either deferred or sure not to be."""
        self._timer.cancel()
        if self._deferring:
            await asyncio.wait([self._deferring])


def watch(interaction: discord.Interaction[Any]) -> None:
    """Have the interaction deferred if nothing answers it in time."""
    answerable = interaction.type is not discord.InteractionType.autocomplete
    if answerable and _EXTRA not in interaction.extras and not interaction.response.is_done():
        Deferral(interaction)


async def answer(
    interaction: discord.Interaction[Any], card: Card, *more: Card, ephemeral: bool = False
) -> None:
    """Show a card as the answer, more below it; only to the one who asked where it is ephemeral."""
    await _answer(interaction, card, ephemeral=ephemeral)
    for each in more:
        await interaction.followup.send(view=each, ephemeral=ephemeral)


async def _answer(interaction: discord.Interaction[Any], card: Card, *, ephemeral: bool) -> None:
    await _stop_deferral(interaction)
    if not interaction.response.is_done():
        await _respond(lambda: interaction.response.send_message(view=card, ephemeral=ephemeral))
    elif interaction.response.type is discord.InteractionResponseType.deferred_message_update:
        await interaction.followup.send(view=card, ephemeral=ephemeral)
    elif ephemeral:
        # The deferral was public, and that cannot be changed.
        await interaction.delete_original_response()
        await interaction.followup.send(view=card, ephemeral=True)
    else:
        await interaction.edit_original_response(view=card)


async def turn_page(interaction: discord.Interaction[Any], card: Card) -> None:
    """Show a card in the place of the message whose button was pressed."""
    await _stop_deferral(interaction)
    if interaction.response.is_done():
        await interaction.edit_original_response(view=card)
    else:
        await _respond(lambda: interaction.response.edit_message(view=card))


async def _respond(send: Callable[[], Awaitable[Any]]) -> None:
    """Send the first response; at once a second time where the connection broke.

    discord.py does not try again by itself then.
    """
    try:
        await send()
    except (OSError, aiohttp.ClientError):
        try:
            await send()
        except discord.HTTPException as error:
            if error.code != ALREADY_ACKNOWLEDGED:  # else the first one did arrive
                raise


async def _stop_deferral(interaction: discord.Interaction[Any]) -> None:
    # None is left behind by an answer that is quicker than `watch`, which then starts no deferral.
    deferral = interaction.extras.setdefault(_EXTRA, None)
    if isinstance(deferral, Deferral):
        await deferral.stop()
