"""The progress of moving a store."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bot.cli.rich_output import progress_bar

_WORDS = {"copy": "copying rows", "compare": "comparing rows", "index": "indexing articles"}


@contextmanager
def move_progress() -> Iterator[Callable[[str, int, int], None]]:
    """A bar for what is done, how much of it, and how much there is."""
    with progress_bar() as bar:
        task = bar.add_task("opening", total=None)

        def progress(what: str, done: int, all_: int) -> None:
            bar.update(task, description=_WORDS[what], completed=done, total=all_)

        yield progress
