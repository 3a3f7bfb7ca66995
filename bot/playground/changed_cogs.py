"""Reloads cogs in the playground as soon as their files change."""

import asyncio
import contextlib
import logging
from importlib.util import find_spec
from pathlib import Path

import simcord
from discord.ext import commands

from bot.client import NewsBot, cog_names
from bot.playground.world import when_free

log = logging.getLogger(__name__)

_SECONDS_BETWEEN_LOOKS = 0.5  # at the files


async def reload_changed_cogs(bot: NewsBot, page: simcord.Preview) -> None:
    """Reload each cog whose file changes; a broken one stays as it was."""
    seen = _cog_files()
    while True:
        await asyncio.sleep(_SECONDS_BETWEEN_LOOKS)
        now = _cog_files()
        changed = [name for name in now if now[name] != seen.get(name)]
        removed = [name for name in seen if name not in now and name in bot.extensions]
        seen = now
        if changed or removed:
            outcome = await _reload(bot, changed, removed)
            await when_free(page.refresh)  # publishes the commands
            for line in outcome:  # only now, when it can be tried
                log.warning(line)


async def _reload(bot: NewsBot, changed: list[str], removed: list[str]) -> list[str]:
    """Reload cogs and register the commands again; returns a line to log per cog."""
    outcome = []
    for name in removed:
        await bot.unload_extension(name)
        outcome.append(f"unloaded {name}")
    for name in changed:
        try:
            if name in bot.extensions:
                await bot.reload_extension(name)
            else:
                await bot.load_extension(name)
        except commands.ExtensionError as error:
            outcome.append(f"couldn't reload {name}, so the previous version stays: {error}")
        else:
            outcome.append(f"reloaded {name}")
    await bot.sync_commands()
    return outcome


def _cog_files() -> dict[str, tuple[int, int]]:
    """The modification time and size of each cog's file."""
    package = find_spec("cogs")
    places = list(package.submodule_search_locations or ()) if package else []
    found = {}
    for name in cog_names():
        for place in places:
            with contextlib.suppress(OSError):  # deleted since it was listed
                status = (Path(place) / f"{name.removeprefix('cogs.')}.py").stat()
                found[name] = (status.st_mtime_ns, status.st_size)
    return found
