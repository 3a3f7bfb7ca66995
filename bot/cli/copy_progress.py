"""The progress of copying a database."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bot.cli.rich_output import progress_bar


@contextmanager
def copy_progress() -> Iterator[Callable[[int, int], None]]:
    """A bar for pages left and pages in all; checking the copy takes as long again."""
    with progress_bar() as bar:
        task = bar.add_task("copying", total=None)

        def progress(left: int, pages: int) -> None:
            what = "copying" if left else "checking the copy"
            bar.update(task, description=what, completed=pages - left, total=pages)

        yield progress
