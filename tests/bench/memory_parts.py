"""What a process's memory consists of, said by the process itself.

`python -m tests.bench.memory_parts FILE run` is `dateline run` that appends a JSON line to FILE at
each SIGUSR1. Nothing else differs, and between the signals it costs nothing.
"""

import ctypes
import gc
import json
import os
import re
import signal
import sys
import tempfile
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any

_MB = 2**20
_FIELDS = (
    "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"
)  # fmt: skip
_MOST_TYPES = 40


class _MallocInfo(ctypes.Structure):
    """glibc's `struct mallinfo2`."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in _FIELDS)


def memory_parts() -> dict[str, Any]:
    """Megabytes by part, and how many objects of each frequent type the collector tracks.

    `resident` is what the system counts as the process's own. `objects` are Python's small objects
    with `object holes` between them; `sqlite` and `other malloc` are in use, `malloc holes` is what
    the C library keeps although it is free.
    """
    libc = ctypes.CDLL("libc.so.6")
    libc.mallinfo2.restype = _MallocInfo
    sqlite = ctypes.CDLL("libsqlite3.so.0")
    sqlite.sqlite3_memory_used.restype = ctypes.c_int64
    malloc = libc.mallinfo2()
    used, held = _object_bytes()
    of_sqlite = sqlite.sqlite3_memory_used()
    megabytes = {
        "resident": _anonymous(),
        "objects": used,
        "object holes": held - used,
        "sqlite": of_sqlite,
        "other malloc": malloc.uordblks + malloc.hblkhd - of_sqlite,
        "malloc holes": malloc.fordblks,
    }
    return {
        **{name: round(size / _MB, 2) for name, size in megabytes.items()},
        "types": Counter(_name(type(each)) for each in gc.get_objects()).most_common(_MOST_TYPES),
    }


def _name(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _anonymous() -> int:
    (kilobytes,) = re.findall(
        r"^Anonymous: +(\d+)", Path("/proc/self/smaps_rollup").read_text("ascii"), re.MULTILINE
    )
    return int(kilobytes) * 1024


def _object_bytes() -> tuple[int, int]:
    """Bytes that Python's own allocator has given out, and has taken from the system."""
    report = _on_standard_error(sys._debugmallocstats)
    numbers = {
        name.strip(): int(value.replace(",", ""))
        for name, value in re.findall(r"^([^=\n]+?) *= +([\d,]+)$", report, re.MULTILINE)
    }
    (used,) = (n for name, n in numbers.items() if name.endswith("bytes in allocated blocks"))
    (held,) = (
        n for name, n in numbers.items() if re.fullmatch(r"\d+ arenas \* \d+ bytes/arena", name)
    )
    return used, held


def _on_standard_error(act: Any) -> str:
    with tempfile.TemporaryFile() as file:
        kept = os.dup(2)
        os.dup2(file.fileno(), 2)
        try:
            act()
        finally:
            os.dup2(kept, 2)
            os.close(kept)
        file.seek(0)
        return file.read().decode("ascii", "replace")


def main(arguments: list[str]) -> int:
    """Run `dateline` with all but the first argument, the file for the lines."""
    file = Path(arguments[0])

    def append(number: int, frame: FrameType | None) -> None:
        with file.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(memory_parts()) + "\n")

    signal.signal(signal.SIGUSR1, append)
    sys.argv = ["dateline", *arguments[1:]]
    from bot.__main__ import main as run  # as `dateline` does, after Ctrl-C is caught

    return run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
