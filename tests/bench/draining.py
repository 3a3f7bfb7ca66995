"""Commands while digests are being sent, compared with the same commands of an idle bot.

A real bot over loopback HTTP and WebSocket, first idle, then with thousands of digests due.
"""

import asyncio
import time

from tests.bench.ground import Ground
from tests.bench.table import Row, percentile
from tests.delivery.test_delivery_crash import channels_of_servers
from tests.due_digests import digests_are_due
from tests.loopback import Loopback
from tests.test_run import running

MINUTES = 1.0
DUE = 10_000
SECONDS = 15.0


async def latencies(discord: Loopback) -> list[float]:
    """Milliseconds from each /latest to its answer, 20 a second."""
    measured = []
    end = time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        begun = time.perf_counter()
        await discord.slash("latest")
        measured.append((time.perf_counter() - begun) * 1e3)
        await asyncio.sleep(0.05)
    return sorted(measured)


async def measure(ground: Ground) -> list[Row]:
    """Measure idle, then draining."""
    taken, sent = {}, 0
    for due, name in ((0, "idle"), (DUE, "draining")):
        database = ground.beside(f"{name}.db")
        await digests_are_due(database, channels_of_servers(due))
        async with Loopback() as discord, running(discord, database, DATELINE_LOG_LEVEL="ERROR"):
            await discord.slash("latest")
            await asyncio.sleep(4)
            before = sum(map(len, discord.messages.values()))
            taken[name] = await latencies(discord)
            sent = sum(map(len, discord.messages.values())) - before
    p50, p99 = (
        percentile(taken["draining"], share) / percentile(taken["idle"], share)
        for share in (0.5, 0.99)
    )
    return [
        Row("digests sent", [sent / SECONDS], unit="a second", digits=1),
        Row("/latest meanwhile: p50", [p50], "idle"),
        Row("/latest meanwhile: p99", [p99], "idle"),
    ]
