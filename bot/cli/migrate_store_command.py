"""`dateline migrate-store`: move everything to a PostgreSQL server, or back into a file."""

import argparse
import time
from pathlib import Path

from bot.actions.migrate_store import MigrateStore
from bot.cli.move_progress import move_progress
from bot.cli.printing import DONE
from bot.config import Settings, database_at
from bot.delivery.lease_keeper import RENEWED_EVERY_SECONDS
from bot.models.server_address import ServerAddress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument(
        "target",
        metavar="TARGET",
        help="a new file, or the address of an empty database: postgresql://user@host/dateline",
    )


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Copy every row, compare every row, and say where the store is now."""
    target: Path | ServerAddress = database_at(options.target, "TARGET")
    begun = time.monotonic()
    with move_progress() as progress:
        moving = MigrateStore(
            settings.database, target, progress, watch_seconds=2 * RENEWED_EVERY_SECONDS
        )
        moved = moving.run()
    seconds = time.monotonic() - begun
    for table, rows in sorted(moved.corrected.items()):
        print(f"{table}: {rows:,} rows differed after copying and were corrected")
    print(
        f"moved {settings.database} to {target}: {moved.rows:,} rows of {moved.tables} tables in "
        f"{seconds:,.0f} s; every row was compared, and none differs"
    )
    print(f"set DATELINE_DATABASE={target} and start the bot; {settings.database} stays as it was")
    return DONE
