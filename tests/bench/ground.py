"""Databases full of invented news, built once for all benchmarks of a run."""

import contextlib
import sqlite3
import time
from pathlib import Path

from bot.actions.maintain_store import MaintainStore
from bot.storage.articles.articles import Articles
from bot.storage.articles.retention import Retention
from bot.storage.sqlite.backup import back_up
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.open_file import open_database
from bot.wiring.app import utc_now
from tests.bench.invented_news import OUTLETS, articles, published

SIZES = (10_000, 100_000, 1_000_000)
_BATCH = 500
MINUTES_A_MILLION = 12.0  # on two busy cores


class Ground:
    """A folder with a database of each size up to `most` articles."""

    def __init__(self, folder: Path, most: int) -> None:
        self.folder = folder
        self.most = most
        self.sizes = [size for size in SIZES if size < most] + [most]

    async def news(self, count: int, outlets: int = OUTLETS) -> Path:
        """The database with that many articles, its index merged as by an idle bot."""
        kind = "news" if outlets == OUTLETS else f"news-of-{outlets}"
        path = self.folder / f"{kind}-{count}.db"
        if path.exists():
            return path
        smaller = [size for size in self.sizes if size < count]
        begin = 0
        unfinished = self.folder / "unfinished.db"
        if smaller:
            begin = smaller[-1]
            back_up(await self.news(begin, outlets), unfinished)
        begun = time.perf_counter()
        print(f"  … {count:,} articles are being made and stored", flush=True)
        async with open_database(unfinished) as database:
            stored = Articles(database)
            for first in range(begin, count, _BATCH):
                made = list(articles(min(_BATCH, count - first), first, outlets))
                await stored.add(made, published(first))
            await MaintainStore(database, Retention(database), utc_now, None).run_once(pause=0)
        nothing_waits(unfinished)
        unfinished.rename(path)
        seconds, size = time.perf_counter() - begun, path.stat().st_size
        print(f"    {size / 1e9:.2f} GB after {seconds:,.0f} s", flush=True)
        return path

    def beside(self, name: str) -> Path:
        """A path without a database, for a benchmark that fills its own."""
        path = self.folder / name
        for ending in ("", "-wal", "-shm"):
            Path(f"{path}{ending}").unlink(missing_ok=True)
        return path


def nothing_waits(path: Path) -> None:
    """Mark all articles as grouped; otherwise a bot that starts there groups them for minutes."""
    with contextlib.closing(opened(path)) as alone:
        alone.execute("DELETE FROM ungrouped")


def opened(path: Path) -> SQLiteConnection:
    """A plain SQLite connection with the bot's settings, to measure floors."""
    connection = sqlite3.connect(path, isolation_level=None, factory=SQLiteConnection)
    connection.executescript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384;"
        "PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY;"
    )
    return connection
