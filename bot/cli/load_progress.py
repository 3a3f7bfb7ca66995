"""The progress of `dateline load`: a bar on a terminal, elsewhere a line every half minute."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import Progress as Bar
from rich.progress import ProgressColumn, Task
from rich.text import Text

from bot.actions.load_articles import Progress
from bot.cli.rich_output import progress_bar
from bot.words import english

_SECONDS = 30.0  # between two lines
_UNITS = ("kB", "MB", "GB", "TB")


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


class ProgressLines:
    """Writes a line about a document that takes long, at most every `seconds`."""

    def __init__(
        self,
        write: Callable[[str], None],
        *,
        seconds: float = _SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._write = write
        self._seconds = seconds
        self._clock = clock
        self._first: Progress | None = None
        self._begun = self._written = clock()

    def show(self, at: Progress) -> None:
        """Take how far loading is."""
        now = self._clock()
        if self._first is None or self._first.document != at.document:
            self._first, self._begun = at, now
        elif now - self._written >= self._seconds:
            self._write(f"{at.document}: {_described(self._first, at, now - self._begun)}")
            self._written = now


def size(amount: int) -> str:
    """A number of bytes as people read it: `512 MB`, `1.9 GB`."""
    value = amount / 1000
    unit = 0
    while value >= 999.5 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return (
        f"{value:.1f} {_UNITS[unit]}" if value < 9.95 and unit else f"{value:,.0f} {_UNITS[unit]}"
    )


def duration(seconds: float) -> str:
    """A time as people read it: `40 s`, `12 min`, `3 h 5 min`."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def _described(first: Progress, at: Progress, seconds: float) -> str:
    rate = (at.articles - first.articles) / max(seconds, 0.001)
    parts = [_amount(at), f"{rate:,.0f} per second"]
    if at.total and at.done > first.done:
        left = seconds * (at.total - at.done) / (at.done - first.done)
        parts.append(f"about {duration(left)} left")
    return ", ".join(parts)


def _amount(at: Progress) -> str:
    if not at.in_bytes:
        return f"{at.done:,} of {at.total:,} articles"
    of = f" of {size(at.total)}" if at.total else ""
    return f"{size(at.done)}{of}, {at.articles:,} articles"


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
        return Text(f"{_amount(at)}, {rate:,.0f}/s" if at.in_bytes else _amount(at))


def interrupted(at: Progress | None) -> str:
    """What to say when Ctrl-C ends loading."""
    return english()("load-interrupted", articles=at.articles if at else 0)
