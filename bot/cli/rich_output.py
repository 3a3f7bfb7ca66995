"""Colours and progress bars on a terminal, plain text elsewhere."""

import sys

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)


class _Printing(Console):
    def on_broken_pipe(self) -> None:
        # rich would end the program as failed; `print` raises this instead.
        raise BrokenPipeError


def console(*, soft_wrap: bool = False) -> Console:
    """A console for standard output; raises `BrokenPipeError` if nobody reads it any more."""
    return _Printing(highlight=False, soft_wrap=soft_wrap)


def progress_bar(amount: ProgressColumn | None = None) -> Progress:
    """A bar on standard error that disappears when done; nothing if that is not a terminal.

    `amount` is the column that says how much is done, if it isn't "3/10".
    """
    return Progress(
        TextColumn("{task.description}", markup=False),  # the name of a file or a source
        BarColumn(),
        amount or MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    )
