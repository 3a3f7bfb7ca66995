"""The progress of loading in words, for the log and for a command line without a terminal."""

import time
from collections.abc import Callable

from bot.actions.load_articles import Progress

_SECONDS = 30.0  # between two lines
_UNITS = ("kB", "MB", "GB", "TB")


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


def size(bytes_: int) -> str:
    """A number of bytes as people read it: `512 MB`, `1.9 GB`."""
    value = bytes_ / 1000
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
    parts = [amount(at), f"{rate:,.0f} per second"]
    if at.total and at.done > first.done:
        left = seconds * (at.total - at.done) / (at.done - first.done)
        parts.append(f"about {duration(left)} left")
    return ", ".join(parts)


def amount(at: Progress) -> str:
    """How much of a document is done: `512 MB of 2.0 GB, 230,000 articles`."""
    if not at.in_bytes:
        return f"{at.done:,} of {at.total:,} articles"
    of = f" of {size(at.total)}" if at.total else ""
    return f"{size(at.done)}{of}, {at.articles:,} articles"
