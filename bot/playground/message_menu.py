"""`/summarize` in the playground: SimCord's page has no message menus, so this one opens *Summarize*."""

from typing import Any

import discord
from discord import app_commands

from bot.client import NewsBot
from bot.errors import WrongUsage
from bot.playground.world import World
from bot.presentation.command_texts import described, described_options
from bot.presentation.limits import CHOICE_NAME, CHOICES
from bot.words import say


def add_message_menu(world: World) -> None:
    """Add the command, unless the bot has one of that name; it is there when all are registered again."""
    if world.bot.tree.get_command("summarize"):
        return

    @app_commands.command(
        name="summarize", description=described("playground-summarize.description")
    )
    @described_options("playground-summarize", "message")
    async def summarize(
        interaction: discord.Interaction[NewsBot], message: str | None = None
    ) -> None:
        chosen = [each for each in _texts(world) if message in (None, str(each.id))]
        menu = _menu(world.bot)
        if not chosen or menu is None:
            raise WrongUsage(say("playground-no-message"))
        await menu.callback(interaction, chosen[0])

    @summarize.autocomplete("message")
    async def suggest(
        interaction: discord.Interaction[NewsBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        texts = [each for each in _texts(world) if typed.casefold() in each.content.casefold()]
        return [
            app_commands.Choice(name=each.content[:CHOICE_NAME], value=str(each.id))
            for each in texts[:CHOICES]
        ]

    world.bot.tree.add_command(summarize)


def _texts(world: World) -> list[discord.Message]:
    """The messages that have a text, newest first; the bot's cards have none."""
    return [each for each in reversed(world.channel.history()) if each.content]


def _menu(bot: NewsBot) -> Any:
    """The message menu as it is now: saving its cog replaces it."""
    menus = bot.tree.get_commands(type=discord.AppCommandType.message)
    return menus[0] if menus else None
