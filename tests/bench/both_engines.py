"""PostgreSQL next to SQLite: reading, claiming, draining with four processes, moving, and all searches.

Wall-clock times, because the server has processors of its own; both engines in turns. The server
keeps what is stored as by default, on the disk of the temporary folder.
"""

import asyncio
import os
import sys
import tempfile
import time
from asyncio.subprocess import PIPE
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.actions.migrate_store import MigrateStore
from bot.models.server_address import ServerAddress
from bot.storage.articles.articles import Articles
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Database
from bot.storage.open_store import open_store
from tests.bench import search_engines
from tests.bench.ground import Ground
from tests.bench.outbox import BATCH, DUE, many_subscriptions
from tests.bench.search_engines import LASTING
from tests.bench.table import Row, percentile, ratios
from tests.conftest import ROOT
from tests.database_server import DatabaseServer, new_server
from tests.storage.duties import claim_of, with_news
from tests.storage.newsroom import NOON
from tests.viewers import ANYONE

MINUTES = 20.0
_MOST = 100_000
_ROUNDS = 5
_READS = 200  # a round
_PROCESSES = 4

Address = Path | ServerAddress


async def measure(ground: Ground) -> list[Row]:
    """Everything but searches on one server, then searches on another."""
    server = new_server(place=Path(tempfile.gettempdir()), options=LASTING)
    try:
        rows = await _moving(ground, server)
        rows += await _delivering(ground, server)
    finally:
        server.remove()
    return rows + await search_engines.measure(ground)


async def _moving(ground: Ground, server: DatabaseServer) -> list[Row]:
    """Move the news to the server and back, and read it on both."""
    size = min(ground.most, _MOST)
    file, back = await ground.news(size), ground.beside("moved-back.db")
    address = server.address(server.new_database())
    taken = []
    for source, target in ((file, address), (address, back)):
        begun = time.perf_counter()
        await asyncio.to_thread(MigrateStore(source, target, lambda *_: None, watch_seconds=0).run)
        taken.append(time.perf_counter() - begun)
    rows = [
        Row(f"{size:,} articles moved {where} and compared", [seconds], unit="s", digits=0)
        for where, seconds in zip(("to the server", "to a file"), taken, strict=True)
    ]
    search_engines.settle(server, address)
    async with open_store(file) as sqlite, open_store(address) as on_server:
        for what, read in {"a page of ten": _page, "a story": _story}.items():
            times = [
                [await read(each, size) for each in (sqlite, on_server)] for _ in range(_ROUNDS)
            ]
            ours, theirs = ([round_[at] for round_ in times] for at in (1, 0))
            rows.append(Row(f"{what}: median", ratios(ours, theirs), "SQLite", most=6))
    return rows


async def _page(database: Database, size: int) -> float:
    articles = Articles(database)
    return await _median(lambda _: articles.latest(ANYONE, None, 10))


async def _story(database: Database, size: int) -> float:
    articles = Articles(database)
    return await _median(lambda n: articles.get(ANYONE, 1 + n * 7919 % size))


async def _median(read: Callable[[int], Awaitable[object]]) -> float:
    times = []
    for number in range(_READS):
        begun = time.perf_counter()
        await read(number)
        times.append(time.perf_counter() - begun)
    return percentile(times, 0.5)


async def _delivering(ground: Ground, server: DatabaseServer) -> list[Row]:
    """Claim thousands of digests that are due at once, and record them as sent."""
    claims: dict[str, list[float]] = {"SQLite": [], "PostgreSQL": []}
    drained: dict[str, list[float]] = {"SQLite": [], "PostgreSQL": []}
    for _ in range(3):
        places: dict[str, Address] = {
            "SQLite": ground.beside("deliveries.db"),
            "PostgreSQL": server.address(server.new_database()),
        }
        for name, place in places.items():
            claims[name].append(await _claim(place))
            drained[name].append(DUE / await _drain(place))
    return [
        Row(f"{DUE:,} claimed", ratios(claims["PostgreSQL"], claims["SQLite"]), "SQLite"),
        Row(f"{DUE:,} claimed on PostgreSQL", claims["PostgreSQL"], unit="s", most=2),
        Row(
            f"drained by {_PROCESSES} processes",
            ratios(drained["PostgreSQL"], drained["SQLite"]),
            "SQLite",
        ),
        Row(
            f"drained by {_PROCESSES} processes on PostgreSQL",
            drained["PostgreSQL"],
            unit="a second",
            least=500,
            digits=0,
        ),
    ]


async def _claim(place: Address) -> float:
    async with open_store(place) as database:
        await with_news(database)
        await database.write(lambda connection: many_subscriptions(connection, DUE))
        due = await Subscriptions(database).due(NOON, DUE)
        claims = [claim_of(subscription, 1) for subscription in due]
        outbox, begun = Outbox(database), time.perf_counter()
        for at in range(0, DUE, BATCH):
            await outbox.claim(claims[at : at + BATCH], NOON)
        return time.perf_counter() - begun


async def _drain(place: Address) -> float:
    """Seconds until all processes have nothing left to send."""
    address = place.with_password if isinstance(place, ServerAddress) else str(place)
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.bench.drain_outbox", address,
            cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdin=PIPE, stdout=PIPE,
        )
        for _ in range(_PROCESSES)
    ]  # fmt: skip
    for process in processes:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"ready\n"
    begun = time.perf_counter()
    answers = await asyncio.gather(*(process.communicate(b"\n") for process in processes))
    taken = time.perf_counter() - begun
    assert sum(int(sent) for sent, _ in answers) == DUE  # each once
    return taken
