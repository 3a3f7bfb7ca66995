"""Memory over many commands and many loaded articles."""

import itertools
import json
from pathlib import Path

import pytest

from tests.bench.invented_news import articles, words_by_frequency
from tests.bench.meanwhile import as_json
from tests.bench.processes import OURS, bot_process, memory
from tests.loopback import Loopback

WARM = 0.3  # of the run: SQLite's caches are full, all code has been used


@pytest.mark.parametrize(
    ("commands", "loaded", "most"),
    [
        (1_200, 1_000, 1.25),  # the caches, 16 MB a connection, are full after some 600
        pytest.param(100_000, 100_000, 1.1, marks=pytest.mark.long),
    ],
)
async def test_memory_stays_flat(tmp_path: Path, commands: int, loaded: int, most: float) -> None:
    """After warming up, the process hardly grows, whatever it is asked and given."""
    parts = 10
    words = itertools.cycle(words_by_frequency()[500:9_000:7])
    folder = tmp_path / "articles"
    folder.mkdir()
    for begin in range(0, loaded, 4_000):
        lines = map(as_json, articles(min(4_000, loaded - begin), begin))
        (folder / f"{begin}.jsonl").write_text("\n".join(lines), "utf-8")
    async with (
        Loopback() as discord,
        bot_process(OURS, discord.url, tmp_path / "news.db", folder) as process,
    ):
        measured = []
        while "Outlet" not in json.dumps(await discord.slash("latest")):
            pass  # loading has not begun
        for _ in range(parts):
            for n in range(commands // parts):
                name = ("latest", "search")[n % 2]
                await discord.slash(name, **({"query": next(words)} if n % 2 else {}))
            measured.append(memory(process))
    warm = max(measured[: int(parts * WARM)])
    assert max(measured) < warm * most, [round(each) for each in measured]
