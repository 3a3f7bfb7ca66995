"""By how much the event loop is held up while something runs."""

import asyncio
import time
from pathlib import Path
from typing import Any

_SCHEDULED = Path("/proc/thread-self/schedstat")
_TICK = 0.001


async def stalls_during(task: asyncio.Task[Any]) -> list[float]:
    """By how many seconds each wake-up was late until the task was done, in ascending order.

    Where the system tells for how long another program had the processor, that does not count.
    """
    late = []
    while not task.done():
        begun, waited = time.perf_counter(), _waited_for_others()
        await asyncio.sleep(_TICK)
        away = time.perf_counter() - begun - (_waited_for_others() - waited)
        late.append(max(0.0, away - _TICK))
    return sorted(late)


def _waited_for_others() -> float:
    """Seconds that this thread was ready to run and another had the processor."""
    if not _SCHEDULED.exists():
        return 0.0
    return int(_SCHEDULED.read_text("ascii").split()[1]) / 1e9
