"""Commands while articles are being loaded, compared with the same commands of an idle bot.

First over a socket, with the bot as a process that loads a folder, idle and loading in turns. Then
inside one process, where a task that wakes every millisecond measures how long the event loop was
blocked, without the time that the system gave to other programs.
"""

import asyncio
import itertools
import json
import time
from pathlib import Path

from bot.config import Settings
from bot.models import PreparedArticle
from bot.serving import keep_pauses_short
from bot.wiring.app import build
from tests.bench.ground import Ground, nothing_waits
from tests.bench.invented_news import articles, words_by_frequency
from tests.bench.processes import OURS, bot_process
from tests.bench.table import Row, percentile, ratios
from tests.loopback import Loopback
from tests.stalls import stalls_during

MINUTES = 3.0
ROUNDS = 3
SECONDS = 15.0
A_SECOND = 20
LOADED = 20_000
_IN_A_FILE = 4_000
STALL = 25.0  # milliseconds


async def measure(ground: Ground) -> list[Row]:
    """The p50 and p99 of three commands in turns, and the longest stalls."""
    path = await ground.news(min(ground.sizes[-1], 100_000))
    own = ground.beside("meanwhile.db")
    own.write_bytes(path.read_bytes())
    nothing = ground.folder / "no-news"
    nothing.mkdir(exist_ok=True)
    idle, busy = [], []
    for number in range(ROUNDS):
        nothing_waits(own)
        idle.append(await answers(own, nothing))
        busy.append(await answers(own, _lines(ground, number)))
    late = await _stalls(own, _lines(ground, ROUNDS))
    rows = []
    for name, share, most in (("p50", 0.5, None), ("p99", 0.99, 2.0)):
        still, loading = ([percentile(each, share) for each in some] for some in (idle, busy))
        rows.append(Row(f"idle: {name}", still, unit="ms"))
        rows.append(Row(f"while loading: {name}", ratios(loading, still), "idle", most=most))
    return [
        *rows,
        Row("event loop blocked while loading: p99.9", [percentile(late, 0.999)], unit="ms", most=STALL),
        Row("event loop blocked while loading: longest", [max(late)], unit="ms", most=STALL),
    ]  # fmt: skip


def _lines(ground: Ground, part: int) -> Path:
    """A folder with articles that are in no database."""
    folder = ground.folder / f"lines-{part}"
    folder.mkdir(exist_ok=True)
    first = 2_000_000 + part * LOADED
    for begin in range(first, first + LOADED, _IN_A_FILE):
        with (folder / f"news-{begin}.jsonl").open("w", encoding="utf-8") as file:
            for item in articles(_IN_A_FILE, begin):
                file.write(as_json(item) + "\n")
    return folder


def as_json(item: PreparedArticle) -> str:
    """The line of a JSON Lines document with this article."""
    article = item.article
    return json.dumps({"title": item.title, "text": article.text, "source": article.source})


async def answers(database: Path, folder: Path) -> list[float]:
    """Milliseconds of each command, 20 a second, from the start of the bot."""
    word = words_by_frequency()[3000]
    commands = itertools.cycle([("latest", {}), ("search", {"query": word}), ("digest", {"source": "Outlet 3"})])  # fmt: skip
    taken = []
    async with Loopback() as discord, bot_process(OURS, discord.url, database, folder):
        await discord.slash("latest")
        end = time.perf_counter() + SECONDS
        while time.perf_counter() < end:
            name, options = next(commands)
            begun = time.perf_counter()
            await discord.slash(name, **options)
            taken.append((time.perf_counter() - begun) * 1e3)
            await asyncio.sleep(max(0.0, begun + 1 / A_SECOND - time.perf_counter()))
    return taken


async def _stalls(database: Path, folder: Path) -> list[float]:
    """How many milliseconds each wake-up was late because of our own work."""
    async with build(Settings(database=database)) as app:
        keep_pauses_short()
        loading = asyncio.create_task(app.load_articles.load([folder]))
        late = await stalls_during(loading)
        report = await loading
        if report.loaded < LOADED:
            raise RuntimeError(f"only {report.loaded} articles were loaded: {report.skipped}")
    return [each * 1e3 for each in late]
