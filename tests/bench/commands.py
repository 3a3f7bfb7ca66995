"""Slash commands over a real socket, compared with /ping of a bare discord.py bot.

Both run as processes, one after the other in each round, and answer one person at a time.
"""

import time
from asyncio.subprocess import Process
from contextlib import AsyncExitStack, closing

from tests.bench.ground import Ground, opened
from tests.bench.invented_news import rare_word_of
from tests.bench.processes import BARE, OURS, bot_process, processor_seconds
from tests.bench.searching import frequent_word
from tests.bench.table import Row, percentile, ratios
from tests.loopback import Loopback

MINUTES = 1.5
ROUNDS = 5
IN_A_ROUND = 120
_MOST = {"latest": 2.0, "digest": 2.2, "search": 3.0}  # times the processor time of /ping


async def measure(ground: Ground) -> list[Row]:
    """Processor time of the bot, and p50 and p99 of its answers."""
    path = await ground.news(ground.most)
    with closing(opened(path)) as alone:
        word = frequent_word(alone, ground.most)
    commands: dict[str, dict[str, str]] = {
        "latest": {},
        "search": {"query": rare_word_of(1234)},
        "search, a word in 30 %": {"query": word},
        "digest": {"source": "Outlet 3", "period": "all"},
    }
    taken: dict[str, list[_Taken]] = {name: [] for name in ("ping", *commands)}
    async with AsyncExitStack() as stack:
        bare, ours = [await stack.enter_async_context(Loopback()) for _ in range(2)]
        floor = await stack.enter_async_context(bot_process(BARE, bare.url, path))
        bot = await stack.enter_async_context(bot_process(OURS, ours.url, path))
        for name, options in [("latest", {}), *commands.items()]:
            await ours.slash(name.partition(",")[0], **options)
        for _ in range(20):
            await bare.slash("ping")
        for _ in range(ROUNDS):
            taken["ping"].append(await _ask(bare, floor, "ping", {}))
            for name, options in commands.items():
                taken[name].append(await _ask(ours, bot, name.partition(",")[0], options))
    floors = taken.pop("ping")
    rows = [
        Row("/ping: processor", [each.processor for each in floors], unit="ms"),
        Row("/ping: p50", [each.p50 for each in floors], unit="ms"),
    ]
    for name, values in taken.items():
        processor = _MOST[name.partition(",")[0]]
        for what, most in (("processor", processor), ("p50", 2.0), ("p99", 3.0)):
            pairs = [[getattr(each, what) for each in some] for some in (values, floors)]
            rows.append(Row(f"/{name}: {what}", ratios(*pairs), "/ping", most=most))
    return rows


class _Taken:
    """One round of a command, in milliseconds per answer."""

    def __init__(self, processor: float, walls: list[float]) -> None:
        self.processor = processor
        self.p50, self.p99 = percentile(walls, 0.5), percentile(walls, 0.99)


async def _ask(discord: Loopback, bot: Process, name: str, options: dict[str, str]) -> _Taken:
    walls = []
    before = processor_seconds(bot)
    for _ in range(IN_A_ROUND):
        begun = time.perf_counter()
        await discord.slash(name, **options)
        walls.append((time.perf_counter() - begun) * 1e3)
    return _Taken((processor_seconds(bot) - before) * 1e3 / IN_A_ROUND, walls)
