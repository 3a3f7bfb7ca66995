"""Commands while the bot groups a large archive into stories, compared with those of an idle bot.

Over a socket, with the bot as a process, idle and grouping in turns. How many articles are grouped
meanwhile is the pace that `dateline doctor` reckons with.
"""

import contextlib
from pathlib import Path

from tests.bench.ground import Ground, nothing_waits, opened
from tests.bench.meanwhile import SECONDS, answers
from tests.bench.table import Row, percentile, ratios

MINUTES = 4.5
ROUNDS = 8


async def measure(ground: Ground) -> list[Row]:
    """The p50 and p99 of three commands in turns, and articles grouped per second."""
    path = await ground.news(min(ground.sizes[-1], 100_000))
    own = ground.beside("backlog.db")
    own.write_bytes(path.read_bytes())
    nothing = ground.folder / "no-news"
    nothing.mkdir(exist_ok=True)
    idle, busy, paces = [], [], []
    for _ in range(ROUNDS):
        nothing_waits(own)
        idle.append(await answers(own, nothing))
        before = _everything_waits(own)
        busy.append(await answers(own, nothing))
        paces.append((before - _waiting(own)) / SECONDS)
    rows = []
    for name, share in (("p50", 0.5), ("p99", 0.99)):
        still, grouping = ([percentile(each, share) for each in some] for some in (idle, busy))
        rows.append(Row(f"idle: {name}", still, unit="ms"))
        rows.append(Row(f"while grouping: {name}", ratios(grouping, still), "idle", most=1.3))
    return [*rows, Row("grouped meanwhile", paces, unit="articles/s", digits=0)]


def _everything_waits(path: Path) -> int:
    with contextlib.closing(opened(path)) as alone:
        alone.execute(
            "INSERT INTO ungrouped (at, article_id) SELECT at, id FROM articles WHERE true ON CONFLICT DO NOTHING"
        )
    return _waiting(path)


def _waiting(path: Path) -> int:
    with contextlib.closing(opened(path)) as alone:
        (count,) = alone.execute("SELECT count(*) FROM ungrouped").fetchone()
    return int(count)
