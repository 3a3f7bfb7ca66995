"""`dateline backup`: the whole database as one file."""

import argparse
from pathlib import Path

from bot.cli.copy_progress import copy_progress
from bot.cli.printing import DONE
from bot.config import Settings
from bot.storage.sqlite.backup import back_up


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="where to write the backup; an existing file is replaced only once the copy is complete",
    )


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Copy and check the database."""
    with copy_progress() as progress:
        size = back_up(settings.database, options.file, progress)
    print(
        f"copied {settings.database} to {options.file} ({size:,} bytes); the copy was checked and is intact"
    )
    return DONE
