"""`dateline backup` and `dateline restore`: the whole database as one file."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.cli.printing import DONE, progress_bar
from bot.config import Settings

Command = Callable[[argparse.Namespace, Settings], int]


def add_commands(command: Callable[[str, Command, str], argparse.ArgumentParser]) -> None:
    """Make the two commands known to the parser."""
    added = command("backup", backup, "copy the database to a file, also while the bot runs")
    added.add_argument("file", type=Path, metavar="FILE", help="replaced when the copy is whole")

    added = command("restore", restore, "put a copy in the database's place; stop the bot before")
    added.add_argument("file", type=Path, metavar="FILE", help="what `dateline backup` made")


def backup(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline backup`."""
    from bot.storage.sqlite.backup import back_up

    with _bar() as progress:
        size = back_up(settings.database, options.file, progress)
    print(f"{settings.database} is copied to {options.file}, {size:,} bytes, and the copy is sound")
    return DONE


def restore(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline restore`."""
    from bot.storage.sqlite.backup import restore as put_in_place

    with _bar() as progress:
        former = put_in_place(options.file, settings.database, progress)
    print(f"{settings.database} is what {options.file} holds")
    if former:
        print(f"the former database is kept as {former}: delete it when all is well")
    return DONE


@contextmanager
def _bar() -> Iterator[Callable[[int, int], None]]:
    """Shows how many pages are copied; checking them takes as long again."""
    with progress_bar() as bar:
        task = bar.add_task("copying", total=None)

        def progress(left: int, pages: int) -> None:
            what = "copying" if left else "checking the copy"
            bar.update(task, description=what, completed=pages - left, total=pages)

        yield progress
