"""How the command line talks: exit codes, complaints, JSON, progress, standard input."""

import json
import sys
from typing import TYPE_CHECKING, BinaryIO

from bot.errors import DatelineError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

DONE, FAILED, WRONG_USAGE = 0, 1, 2


def complain(text: str) -> None:
    """One line on standard error."""
    print(f"dateline: {text}", file=sys.stderr)


def print_json(value: object, *, indent: int | None = None) -> None:
    """JSON on standard output; what its encoding does not hold is escaped as JSON does it."""
    escaped = sys.stdout.encoding.lower() != "utf-8"
    print(json.dumps(value, ensure_ascii=escaped, indent=indent), flush=True)


def console(*, soft_wrap: bool = False) -> "Console":
    """Colours on a terminal, plain text in a pipe; one that nobody reads any more raises
    `BrokenPipeError`, as `print` does, where rich would end the program as failed.
    """
    from rich.console import Console

    class Printing(Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    return Printing(highlight=False, soft_wrap=soft_wrap)


def progress_bar() -> "Progress":
    """A bar on standard error, gone when it is done; nothing where that is no terminal."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    return Progress(
        TextColumn("{task.description}", markup=False),  # it is a file's name, or a source's
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    )


def standard_input() -> BinaryIO:
    """The bytes that are piped in. Raises `DatelineError` where there is no such stream."""
    if sys.stdin is None:
        raise DatelineError("standard input is closed: name a file, or pipe a text into this")
    return sys.stdin.buffer
