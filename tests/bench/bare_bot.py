"""The smallest possible discord.py bot: the floor for every figure of ours.

Runs as a process: `python -m tests.bench.bare_bot`, with DISCORD_TOKEN and DATELINE_DISCORD_API.
"""

import os

import discord
from discord.ext import commands

from bot import discord_endpoint


class BareBot(commands.AutoShardedBot):
    """Answers /ping."""

    async def setup_hook(self) -> None:
        @self.tree.command(description="pong")
        async def ping(interaction: discord.Interaction) -> None:
            await interaction.response.send_message("pong")

        await self.tree.sync()


if __name__ == "__main__":
    discord_endpoint.use(os.environ["DATELINE_DISCORD_API"])
    BareBot(
        command_prefix=commands.when_mentioned,
        intents=discord.Intents(guilds=True),
        max_messages=None,
        chunk_guilds_at_startup=False,
        member_cache_flags=discord.MemberCacheFlags.none(),
    ).run(os.environ["DISCORD_TOKEN"], log_handler=None)
