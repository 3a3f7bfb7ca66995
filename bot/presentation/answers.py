"""Answer an interaction in time: directly if possible, else after a deferral.

Discord drops an interaction without an answer after 3 seconds. A deferral keeps it for 15 minutes,
but fixes whether its answer is ephemeral.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp  # its exceptions only: discord.py lets them through when a connection breaks
import discord

from bot.presentation.components import Card
from bot.presentation.permissions import is_private

log = logging.getLogger(__name__)

DEFER_AFTER_SECONDS = 1.5  # leaves another 1.5 seconds for a slow network
ALREADY_ACKNOWLEDGED = 40060
_EXTRA = "deferral"
_ANSWERED = "answered"


class Deferral:
    """Defers an interaction unless it is answered soon."""

    def __init__(self, interaction: discord.Interaction[Any]) -> None:
        self._interaction = interaction
        self.private = is_private(interaction)  # as the answer will be
        self._deferring: asyncio.Task[None] | None = None
        # A timer: with a sleeping task an answer took 5 % longer.
        self._timer = asyncio.get_running_loop().call_later(DEFER_AFTER_SECONDS, self._begin)
        interaction.extras[_EXTRA] = self

    def _begin(self) -> None:
        self._deferring = asyncio.create_task(self._defer())

    async def _defer(self) -> None:
        # A button is deferred without "thinking", so that the answer can still be either a new
        # message or a new page of the old one.
        thinking = self._interaction.type is discord.InteractionType.application_command
        # The answer itself will meet the same error, and reports it.
        with contextlib.suppress(
            discord.HTTPException, discord.InteractionResponded, OSError, aiohttp.ClientError
        ):
            await _respond(
                lambda: self._interaction.response.defer(ephemeral=self.private, thinking=thinking)
            )

    async def stop(self) -> None:
        """Return once the interaction is either deferred or will not be."""
        self._timer.cancel()
        if self._deferring:
            await asyncio.wait([self._deferring])


def watch(interaction: discord.Interaction[Any]) -> None:
    """Defer the interaction if nothing answers it in time."""
    answerable = interaction.type is not discord.InteractionType.autocomplete
    if answerable and _EXTRA not in interaction.extras and not interaction.response.is_done():
        Deferral(interaction)


def is_answered(interaction: discord.Interaction[Any]) -> bool:
    """Whether the person has the answer, and not only a deferral."""
    deferred = (
        discord.InteractionResponseType.deferred_channel_message,
        discord.InteractionResponseType.deferred_message_update,
    )
    done = interaction.response.is_done() and interaction.response.type not in deferred
    return done or _ANSWERED in interaction.extras


async def answer(
    interaction: discord.Interaction[Any], card: Card, *more: Card, ephemeral: bool = False
) -> None:
    """Send a card as the answer, and more cards after it."""
    await _answer(interaction, card, ephemeral=ephemeral)
    for each in more:
        await interaction.followup.send(view=each, ephemeral=ephemeral)


async def _answer(interaction: discord.Interaction[Any], card: Card, *, ephemeral: bool) -> None:
    await _stop_deferral(interaction)
    if not interaction.response.is_done():
        await _respond(lambda: interaction.response.send_message(view=card, ephemeral=ephemeral))
    elif interaction.response.type is discord.InteractionResponseType.deferred_message_update:
        await interaction.followup.send(view=card, ephemeral=ephemeral)
    elif ephemeral and not _was_deferred_privately(interaction):
        # The deferral was public, which cannot be changed.
        await interaction.delete_original_response()
        await interaction.followup.send(view=card, ephemeral=True)
    else:
        await interaction.edit_original_response(view=card)
    interaction.extras[_ANSWERED] = True


def _was_deferred_privately(interaction: discord.Interaction[Any]) -> bool:
    deferral = interaction.extras.get(_EXTRA)
    return isinstance(deferral, Deferral) and deferral.private


async def post(place: discord.abc.Messageable, card: Card) -> None:
    """Post a card unasked. If Discord refuses it or can't be reached, that is only logged."""
    try:
        await place.send(view=card)
    except (discord.HTTPException, OSError, aiohttp.ClientError) as error:
        log.warning("couldn't post unasked: %s", error)


async def turn_page(interaction: discord.Interaction[Any], card: Card) -> None:
    """Replace the message whose button was pressed by a card."""
    await _stop_deferral(interaction)
    if interaction.response.is_done():
        await interaction.edit_original_response(view=card)
    else:
        await _respond(lambda: interaction.response.edit_message(view=card))
    interaction.extras[_ANSWERED] = True


async def _respond(send: Callable[[], Awaitable[Any]]) -> None:
    """Send the first response, and try once more if the connection broke.

    discord.py does not retry then.
    """
    try:
        await send()
    except (OSError, aiohttp.ClientError):
        try:
            await send()
        except discord.HTTPException as error:
            if error.code != ALREADY_ACKNOWLEDGED:  # otherwise the first one did arrive
                raise


async def _stop_deferral(interaction: discord.Interaction[Any]) -> None:
    # An answer that beats `watch` stores None, so `watch` starts no deferral.
    deferral = interaction.extras.setdefault(_EXTRA, None)
    if isinstance(deferral, Deferral):
        await deferral.stop()
