"""`python -m tests.bench.bench_draining`: how long a command takes while digests drain.

One real bot over loopback HTTP and WebSocket; first idle, then with thousands of digests due. The
floor is the same machine in the same run, so the ratios hold where the milliseconds do not.
"""

import asyncio
import tempfile
import time
from pathlib import Path

from tests.delivery.test_crash import channels_of_servers
from tests.due_digests import digests_are_due
from tests.loopback import Loopback
from tests.test_run import running

DUE = 10_000
SECONDS = 15.0


async def latencies(discord: Loopback) -> list[float]:
    """Milliseconds from each /latest to its answer, one after the other, 20 a second."""
    measured = []
    end = time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        begun = time.perf_counter()
        await discord.slash("latest")
        measured.append((time.perf_counter() - begun) * 1e3)
        await asyncio.sleep(0.05)
    return sorted(measured)


def row(name: str, measured: list[float]) -> str:
    """Median and 99th percentile of a phase."""
    return f"{name:10} p50 {measured[len(measured) // 2]:7.2f} ms   p99 {measured[len(measured) * 99 // 100]:7.2f} ms"


async def main() -> None:
    """Measure idle, then draining, and print both with their ratio."""
    floor = (1.0, 1.0)
    with tempfile.TemporaryDirectory() as folder:
        for due, name in ((0, "idle"), (DUE, "draining")):
            database = Path(folder) / f"{name}.db"
            await digests_are_due(database, channels_of_servers(due))
            async with (
                Loopback() as discord,
                running(discord, database, DATELINE_LOG_LEVEL="ERROR"),
            ):
                await discord.slash("latest")
                await asyncio.sleep(4)
                before = sum(map(len, discord.messages.values()))
                measured = await latencies(discord)
                sent = sum(map(len, discord.messages.values())) - before
                print(row(name, measured), f"  {sent / SECONDS:5.1f} digests a second", flush=True)
                if due:
                    print(
                        f"ratio      p50 {measured[len(measured) // 2] / floor[0]:7.2f}      p99 {measured[len(measured) * 99 // 100] / floor[1]:7.2f}"
                    )
                floor = (measured[len(measured) // 2], measured[len(measured) * 99 // 100])


if __name__ == "__main__":
    asyncio.run(main())
