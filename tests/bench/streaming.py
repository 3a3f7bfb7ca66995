"""Loading JSON Lines that are larger than memory should hold: memory and speed.

`dateline load` as a process of its own, with its workers. Most of each line is a field that nobody
reads, as in the exports of crawlers. Until the first third the caches fill.
"""

import asyncio
import json
import os
import sys
import time
from asyncio.subprocess import DEVNULL, Process
from pathlib import Path

from tests.bench.ground import Ground
from tests.bench.invented_news import articles
from tests.bench.table import Row
from tests.conftest import ROOT

MINUTES = 4.0
MEGABYTES = 200  # of the file; BENCH_MEGABYTES sets another size
MOST = 1.3  # times the most memory of the first third; the end also has the first stories grouped


async def measure(ground: Ground) -> list[Row]:
    """Megabytes of memory of all processes, and articles a second."""
    megabytes = int(os.environ.get("BENCH_MEGABYTES", MEGABYTES))
    path = ground.folder / f"archive-{megabytes}.jsonl"
    count = _write(path, megabytes * 10**6)
    database = ground.beside("streaming.db")
    begun = time.perf_counter()
    taken: list[float] = []
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "load", str(path), cwd=ROOT, stdout=DEVNULL,
        env={**os.environ, "DATELINE_DATABASE": str(database)},
    )  # fmt: skip
    ended = asyncio.create_task(process.wait())
    while not (await asyncio.wait([ended], timeout=1.0))[0]:
        taken.append(_memory(process))
    seconds = time.perf_counter() - begun
    path.unlink()
    if os.environ.get("BENCH_SERIES"):
        print([round(taken[i * (len(taken) - 1) // 20]) for i in range(21)])
    third = len(taken) // 3
    filled, last = max(taken[: third + 1]), max(taken[third:])
    return [
        Row(
            f"{megabytes:,} MB, {count:,} articles", [count / seconds], unit="articles/s", digits=0
        ),
        Row("most memory in the first third", [filled], unit="MB", digits=0),
        Row("most memory afterwards", [last / filled], "the first third", most=MOST),
    ]


def _write(path: Path, size: int) -> int:
    """Fill a file with articles; returns how many."""
    written = count = 0
    with path.open("w", encoding="utf-8") as file:
        for item in articles(size):
            text = item.article.text
            fields = {"title": item.title, "text": text, "source": item.article.source}
            written += file.write(json.dumps({**fields, "raw_html": text * 4}) + "\n")
            count += 1
            if written >= size:
                break
    return count


def _memory(process: Process) -> float:
    """Megabytes that a process and its children hold, without what the system can drop."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    try:
        pids = [process.pid, *map(int, children.read_text("ascii").split())]
    except FileNotFoundError:  # it has just ended
        return 0.0
    return sum(map(_anonymous, pids)) / 1024


def _anonymous(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Anonymous:"))
