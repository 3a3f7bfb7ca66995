"""`dateline run`."""

import argparse

from bot.cli.printing import DONE
from bot.config import Settings
from bot.serving import serve
from bot.stop_signals import run_until_stopped


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It has none."""


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Serve until a signal stops the bot."""
    run_until_stopped(serve(settings))
    return DONE
