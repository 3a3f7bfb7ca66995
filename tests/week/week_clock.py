"""A clock that several processes share, and that runs much faster than the machine's."""

import mmap
import struct
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

_FORMAT = (
    "dddd"  # seconds since 1970 at the start; its `time.monotonic`; the rate; how far it is wrong
)


class WeekClock:
    """A `Clock` in a file; whoever opens it reads the same time, also after it was set wrong."""

    def __init__(self, path: Path) -> None:
        """The file has been made by `made_at`."""
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), struct.calcsize(_FORMAT))
        self.settings = [(self.true(), timedelta())]  # true times, and how wrong from then

    @classmethod
    def made_at(cls, path: Path, start: datetime) -> "WeekClock":
        """A new clock that shows `start` and stands still."""
        path.write_bytes(struct.pack(_FORMAT, start.timestamp(), time.monotonic(), 0.0, 0.0))
        return cls(path)

    def __call__(self) -> datetime:
        """What the bot's machine shows."""
        return datetime.fromtimestamp(self.seconds() + self._read()[3], UTC)

    def true(self) -> datetime:
        """What all other clocks show."""
        return datetime.fromtimestamp(self.seconds(), UTC)

    def seconds(self) -> float:
        """The true time, in seconds since 1970."""
        start, begun, rate, _ = self._read()
        return start + (time.monotonic() - begun) * rate

    def at(self, moment: float) -> datetime:
        """The true time at a moment of `time.monotonic`."""
        start, begun, rate, _ = self._read()
        return datetime.fromtimestamp(start + (moment - begun) * rate, UTC)

    @property
    def rate(self) -> float:
        """How many seconds go by in one."""
        return self._read()[2]

    def run(self, rate: float) -> None:
        """Go on at that rate."""
        now, wrong = self.seconds(), self._read()[3]
        self._shared[:] = struct.pack(_FORMAT, now, time.monotonic(), rate, wrong)

    def is_wrong_by(self, wrong: timedelta) -> None:
        """Set the bot's clock: it is ahead, or behind if `wrong` is negative, of all others."""
        start, begun, rate, _ = self._read()
        self.settings.append((self.true(), wrong))
        self._shared[:] = struct.pack(_FORMAT, start, begun, rate, wrong.total_seconds())

    def most_ahead(self, begin: datetime, end: datetime) -> timedelta:
        """How far the bot's clock was ahead at most between two true times."""
        ends = [*(at for at, _ in self.settings[1:]), end]
        wrong = [
            each
            for (at, each), until in zip(self.settings, ends, strict=True)
            if at < end and until > begin
        ]
        return max([timedelta(), *wrong])

    def _read(self) -> tuple[float, float, float, float]:
        start, begun, rate, wrong = struct.unpack(_FORMAT, self._shared[:])
        return start, begun, rate, wrong
