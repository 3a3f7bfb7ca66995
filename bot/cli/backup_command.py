"""`dateline backup`: the whole database as one file."""

import argparse
from pathlib import Path

from bot.cli.copy_progress import copy_progress
from bot.cli.printing import DONE
from bot.config import Settings
from bot.errors import WrongUsage
from bot.storage.sqlite.backup import back_up
from bot.words import say


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
    file = settings.database_file
    if file is None:
        server = str(settings.database)
        raise WrongUsage(say("backup-of-server", server=server, path=str(options.file)))
    with copy_progress() as progress:
        size = back_up(file, options.file, progress)
    print(f"copied {file} to {options.file} ({size:,} bytes); the copy was checked and is intact")
    return DONE
