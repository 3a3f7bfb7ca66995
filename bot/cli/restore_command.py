"""`dateline restore`: put a backup in the database's place."""

import argparse
from pathlib import Path

from bot.cli.copy_progress import copy_progress
from bot.cli.printing import DONE
from bot.config import Settings
from bot.errors import WrongUsage
from bot.storage.sqlite.backup import restore
from bot.words import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where from."""
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a backup made by `dateline backup`"
    )


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Check the backup and put it in place."""
    file = settings.database_file
    if file is None:
        server = str(settings.database)
        raise WrongUsage(say("restore-on-server", server=server, path=str(options.file)))
    with copy_progress() as progress:
        former = restore(options.file, file, progress)
    print(f"restored {file} from {options.file}")
    if former:
        print(f"the previous database is kept as {former}; delete it when everything works")
    return DONE
