"""`dateline run`."""

import argparse
import asyncio

from bot.cli.printing import DONE
from bot.config import Settings
from bot.serving import serve


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It has none."""


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Serve until a signal stops the bot."""
    asyncio.run(serve(settings))
    return DONE
