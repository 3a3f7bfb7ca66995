"""A limit to the memory of this process, counted from what it holds now.

Private writable memory (RLIMIT_DATA) rather than address space: libraries reserve far more of the
latter than they use. Linux only: macOS does not keep to the limit, Windows has none.
"""

import re
from pathlib import Path

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]  # what is missing there is asked for below

_STATUS = Path("/proc/self/status")
_HELD = re.compile(r"^VmData:\s*(\d+) kB", re.MULTILINE)
_MOST_EVER = re.compile(r"^VmHWM:\s*(\d+) kB", re.MULTILINE)  # of what is in real memory


class MemoryLimit:
    """From now on at most so many megabytes more than now; then `MemoryError` is raised."""

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
        """Allow what it takes to say what happened."""
        if self._hard is not None:
            resource.setrlimit(resource.RLIMIT_DATA, (self._hard, self._hard))

    @property
    def half_used(self) -> bool:
        """Whether what is held now leaves less than half for what comes: not all is given back."""
        return self._over_half(_read(_HELD), self._begun_with)

    @property
    def was_near(self) -> bool:
        """Whether a failure may be one of memory: libraries in C have other names for it."""
        return self._over_half(_read(_MOST_EVER), self._most_before)

    def _over_half(self, now: int | None, before: int | None) -> bool:
        if now is None or before is None:
            return False
        return now - before > self.megabytes * 1024 * 1024 // 2


def _read(figure: re.Pattern[str]) -> int | None:
    """Bytes; None where this cannot be told."""
    if resource is None or not _STATUS.exists():
        return None
    found = figure.search(_STATUS.read_text("ascii"))
    return int(found.group(1)) * 1024 if found else None
