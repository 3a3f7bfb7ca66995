"""A limit on the memory of this process, counted from what it holds now.

It limits private writable memory (RLIMIT_DATA) instead of address space, of which libraries reserve
far more than they use. Linux only: macOS ignores the limit, Windows has none.
"""

import re
from pathlib import Path

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]  # checked for below

_STATUS = Path("/proc/self/status")
_HELD = re.compile(r"^VmData:\s*(\d+) kB", re.MULTILINE)
_MOST_EVER = re.compile(r"^VmHWM:\s*(\d+) kB", re.MULTILINE)  # of resident memory


class MemoryLimit:
    """Allows `megabytes` more than the process holds now; beyond that, `MemoryError` is raised."""

    def __init__(self, megabytes: int) -> None:
        self.megabytes = megabytes
        self._begun_with = _read(_HELD)
        self._most_before = _read(_MOST_EVER)
        self._hard = None
        if self._begun_with is not None:
            _, self._hard = resource.getrlimit(resource.RLIMIT_DATA)
            allowed = self._begun_with + megabytes * 1024 * 1024
            resource.setrlimit(resource.RLIMIT_DATA, (allowed, self._hard))

    def lift(self) -> None:
        """Remove the limit, so that there is memory to report what happened."""
        if self._hard is not None:
            resource.setrlimit(resource.RLIMIT_DATA, (self._hard, self._hard))

    @property
    def half_used(self) -> bool:
        """Whether over half the budget is in use: freed memory is not always returned."""
        return self._over_half(_read(_HELD), self._begun_with)

    @property
    def was_near(self) -> bool:
        """Whether a failure may be due to memory: C libraries raise other errors for that."""
        return self._over_half(_read(_MOST_EVER), self._most_before)

    def _over_half(self, now: int | None, before: int | None) -> bool:
        if now is None or before is None:
            return False
        return now - before > self.megabytes * 1024 * 1024 // 2


def _read(figure: re.Pattern[str]) -> int | None:
    """Bytes; None if the system doesn't say."""
    if resource is None or not _STATUS.exists():
        return None
    found = figure.search(_STATUS.read_text("ascii"))
    return int(found.group(1)) * 1024 if found else None
