"""The progress of `dateline load`: a bar on a terminal, elsewhere a line every half minute."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import Progress as Bar
from rich.progress import ProgressColumn, Task
from rich.text import Text

from bot.actions.load_articles import Progress
from bot.actions.progress_lines import ProgressLines, amount
from bot.cli.rich_output import progress_bar
from bot.words import english


@contextmanager
def load_progress() -> Iterator[Callable[[Progress], None]]:
    """Takes the progress of loading, and shows it on standard error."""
    if not sys.stderr.isatty():
        yield ProgressLines(lambda line: print(line, file=sys.stderr, flush=True)).show
        return
    with progress_bar(_Amount()) as bar:
        yield _OnBar(bar).show


class LastProgress:
    """Remembers how far loading is, for when it is interrupted."""

    last: Progress | None = None

    def passed_to(self, show: Callable[[Progress], None]) -> Callable[[Progress], None]:
        """A function that remembers the progress and shows it."""

        def remember(at: Progress) -> None:
            self.last = at
            show(at)

        return remember


class _OnBar:
    def __init__(self, bar: Bar) -> None:
        self._bar = bar
        self._task = bar.add_task("reading", total=None)
        self._document = ""

    def show(self, at: Progress) -> None:
        if at.document != self._document:  # times are estimated from this document alone
            self._document = at.document
            self._bar.reset(self._task, description=at.document, total=at.total, first=at)
        self._bar.update(self._task, completed=at.done, total=at.total, at=at)


class _Amount(ProgressColumn):
    def render(self, task: Task) -> Text:
        at = task.fields.get("at")
        if at is None:
            return Text("")
        rate = (at.articles - task.fields["first"].articles) / max(task.elapsed or 0.0, 0.001)
        return Text(f"{amount(at)}, {rate:,.0f}/s" if at.in_bytes else amount(at))


def interrupted(at: Progress | None) -> str:
    """What to say when Ctrl-C ends loading."""
    return english()("load-interrupted", articles=at.articles if at else 0)
