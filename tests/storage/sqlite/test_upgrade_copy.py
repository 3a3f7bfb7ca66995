"""Upgrades of a database: nothing is lost, and there is a way back."""

import asyncio
import contextlib
import logging
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.config import Settings
from bot.errors import StorageUnavailable
from bot.storage.articles.articles import Articles
from bot.storage.migration_files import Migration
from bot.storage.sqlite.backup import restore
from bot.storage.sqlite.migrate import migrate, migrations
from bot.storage.sqlite.open_file import open_database
from bot.storage.sqlite.upgrade_copy import keeping_copy
from bot.wiring.app import build
from tests.fakes import FakeClock
from tests.storage.newsroom import NOON, articles
from tests.storage.soundness import stored_articles
from tests.storage.sqlite.old_databases import (
    NEWEST,
    ROWS,
    Rows,
    index,
    make_old,
    rows_of,
    schema_of,
)

OLD = 14  # a version from which much has changed
WITHOUT_PLACES = 7  # after which the whole search index is rebuilt
_MADE_ANEW = ("articles_fts", "search_indexes", "sqlite_sequence")  # what only SQLite reads
_RENAMED = {"schedules": "subscriptions"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A place for a database in a folder that exists."""
    return tmp_path / "dateline.db"


async def _opened(path: Path, stored: int = 0) -> None:
    async with open_database(path) as database:
        if stored:
            await Articles(database).add(list(articles(stored)), NOON)


def _open(path: Path, stored: int = 0) -> None:
    """Open the database as a program does, and store so many articles."""
    asyncio.run(_opened(path, stored))


def _use(path: Path) -> None:
    """Start the program, and have it look at everything that is stored."""

    async def run() -> None:
        async with build(Settings(database=path), FakeClock()) as app:
            await app.health.of_everything({})
            for guild in range(1, ROWS + 1):
                await app.schedules.list(guild)

    asyncio.run(run())


def _copy_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.before-{NEWEST}")


def _names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def _keeps(before: Rows, after: Rows) -> bool:
    """Whether each row is still there, in all columns that still are."""
    return all(
        any(all(new[name] == value for name, value in row.items() if name in new) for new in after)
        for row in before
    )


@pytest.mark.parametrize("version", range(1, NEWEST))
def test_each_schema_is_upgraded_and_goes_back(path: Path, version: int) -> None:
    """Nothing is lost on the way there, and the copy brings back exactly what was."""
    make_old(path, version)
    before = rows_of(path)

    _open(path)
    after = rows_of(path)
    assert schema_of(path) == NEWEST
    assert stored_articles(path) == ROWS
    for table, rows in before.items():
        if not table.startswith(_MADE_ANEW):
            now = table if after.get(table) else _RENAMED.get(table, table)
            assert _keeps(rows, after[now]), table

    _use(path)
    restore(_copy_of(path), path)
    assert schema_of(path) == version
    assert rows_of(path) == before
    _open(path)  # and there again
    assert schema_of(path) == NEWEST


def test_only_an_upgrade_makes_a_copy(path: Path) -> None:
    """A new database has none, and opening one again makes none."""
    _open(path)
    _open(path)
    assert _names(path.parent) == {path.name}

    make_old(other := path.with_name("old.db"), OLD)
    path.with_name("empty.db").touch()
    _open(other)
    made = _copy_of(other).stat()
    _open(other)
    _open(path.with_name("empty.db"))
    assert _copy_of(other).stat().st_mtime_ns == made.st_mtime_ns
    assert _names(path.parent) == {path.name, "old.db", _copy_of(other).name, "empty.db"}


def test_the_log_says_what_happens(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Where the copy is, before it is made, and how to go back; also in commands that log little."""
    make_old(path, OLD)
    _open(path)

    first, *_, last = [each.getMessage() for each in caplog.records if each.levelname == "WARNING"]
    assert f"schema {OLD}, and this version needs {NEWEST}" in first
    assert str(_copy_of(path)) in first
    assert f"dateline restore {_copy_of(path)}" in last


def test_a_copy_is_as_private_as_the_database(path: Path) -> None:
    """Nobody can read the copy who can't read the database."""
    make_old(path, OLD)
    path.chmod(0o600)
    _open(path)
    assert _copy_of(path).stat().st_mode == path.stat().st_mode


def test_the_copy_of_a_linked_database_is_next_to_the_file(path: Path) -> None:
    """On the disk that the link leads to, which has the room; the link stays one."""
    disk = path.parent / "disk"
    disk.mkdir()
    make_old(disk / "news.db", OLD)
    path.symlink_to(disk / "news.db")

    _open(path)

    assert path.is_symlink()
    assert _copy_of(disk / "news.db").is_file()
    assert {file.name for file in path.parent.iterdir()} == {path.name, "disk"}


def test_two_copies_are_kept(path: Path) -> None:
    """The last two that were made; other files stay."""
    others = {f"{path.name}.before-x", f"other-{path.name}.before-3", f"{path.name}.former"}
    for number in (40, 7, 5):  # after a version with a higher number somebody went back
        path.with_name(f"{path.name}.before-{number}").touch()
        time.sleep(0.01)
    for name in others:
        path.with_name(name).touch()
    make_old(path, OLD)
    _open(path)
    copies = {f"{path.name}.before-5", _copy_of(path).name}
    assert _names(path.parent) == others | {path.name} | copies


def test_too_little_room_for_a_copy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is changed, and one line says why and what to do."""
    make_old(path, OLD)
    before = rows_of(path)
    usage = shutil.disk_usage(path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))

    with pytest.raises(StorageUnavailable, match=r"has to upgrade .* 1,000 bytes free.* Free some"):
        _open(path)
    assert schema_of(path) == OLD
    assert rows_of(path) == before
    assert _names(path.parent) == {path.name}


def test_a_damaged_database_is_not_upgraded(path: Path) -> None:
    """It stays as it is, for the version that wrote it and for saving what is left."""
    _open(path, stored=60)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST - 1}")
    content = bytearray(path.read_bytes())
    content[200_000:400_000] = random.Random(1).randbytes(200_000)
    path.write_bytes(content)

    with pytest.raises(
        StorageUnavailable, match=r"has to upgrade .* is damaged.* restore a backup"
    ):
        _open(path)
    assert path.read_bytes() == content
    assert _names(path.parent) == {path.name}


def test_a_change_that_fails_leaves_the_old_database(path: Path) -> None:
    """Complete, without a copy that nobody needs."""
    make_old(path, OLD)
    before = rows_of(path)
    steps = (*migrations(), Migration(NEWEST + 1, "CREATE TABLE articles (x);\n"))
    with (
        contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection,
        pytest.raises(sqlite3.OperationalError, match="already exists"),
    ):
        migrate(connection, steps, lambda *both: keeping_copy(connection, path, *both))
    assert rows_of(path) == before
    assert _names(path.parent) == {path.name}


def test_nobody_writes_between_the_copy_and_the_change(path: Path) -> None:
    """What an older program that still runs had stored in between would be missing in the copy."""
    make_old(path, OLD)
    tried: list[tuple[int]] = []

    @contextlib.contextmanager
    def around(before: int, after: int) -> Iterator[None]:
        with keeping_copy(connection, path, before, after):
            with contextlib.closing(sqlite3.connect(path, timeout=0)) as other:
                with pytest.raises(sqlite3.OperationalError, match="locked"):
                    other.execute("DELETE FROM articles")
                tried.append(other.execute("SELECT count(*) FROM articles").fetchone())
            yield

    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, migrations(), around)
    assert tried == [(ROWS,)]


@pytest.mark.parametrize("moment", ["First it is copied", "the copy was checked"])
def test_a_program_that_is_told_to_stop_does_so(path: Path, moment: str) -> None:
    """While it copies and while it upgrades a large database; the old one stays."""
    _fill(path, WITHOUT_PLACES, 400)
    before = rows_of(path)

    class Stop(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if moment in record.getMessage():
                loop.call_soon_threadsafe(task.cancel)
                loop.call_soon_threadsafe(loop.call_later, 0.01, told.set)
                told.wait()  # in the thread that copies and upgrades

    loop = asyncio.new_event_loop()
    task = loop.create_task(_opened(path))
    told, stop = threading.Event(), Stop()
    log = logging.getLogger("bot.storage.sqlite.upgrade_copy")
    log.addHandler(stop)
    try:
        with pytest.raises(asyncio.CancelledError):
            loop.run_until_complete(task)
    finally:
        log.removeHandler(stop)
        loop.close()
    assert rows_of(path) == before
    assert _names(path.parent) == {path.name}


OPEN = """
import asyncio, resource, sys
from pathlib import Path
from bot.config import Settings
from bot.errors import StorageUnavailable
from bot.storage.sqlite import backup
from bot.storage.sqlite.open_file import open_database
path, most = Path(sys.argv[1]), int(sys.argv[2])
backup._PAGES_AT_ONCE = 1
if most:
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
print("begun", flush=True)
async def run():
    async with open_database(path):
        pass
try:
    asyncio.run(run())
except StorageUnavailable as error:
    print(error)
"""


def _opening(path: Path, most: int = 0) -> "subprocess.Popen[str]":
    """Another program that opens the database; its files may have so many bytes, if that is set."""
    arguments = [sys.executable, "-c", OPEN, str(path), str(most)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _fill(path: Path, version: int, count: int) -> None:
    make_old(path, version)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executemany(
            "INSERT INTO articles (content_hash, title, title_derived, seen_at, captions, body)"
            " VALUES (randomblob(16), ?, 0, 5, '[]', ?)",
            [(f"Ferry {number}", " ".join(_words(number))) for number in range(count)],
        )
        index(connection, after=ROWS)
        connection.commit()


def _words(number: int) -> Iterator[str]:
    """Words of one article alone, so that the index is as large as the texts."""
    return (f"{word:x}" for word in range(number * 300 + 10**6, number * 300 + 10**6 + 300))


@pytest.mark.parametrize("room", [0.5, 1.05], ids=["copy", "change"])
def test_a_disk_that_fills_up_meanwhile(path: Path, room: float) -> None:
    """The old database stays, nothing else does, and the next attempt succeeds."""
    _fill(path, WITHOUT_PLACES, 400)
    before = rows_of(path)

    with _opening(path, int(path.stat().st_size * room)) as program:
        told, failed = program.communicate(timeout=60)
    assert "is full" in told, failed
    assert rows_of(path) == before
    assert _names(path.parent) == {path.name}
    _open(path)
    assert rows_of(_copy_of(path)) == before


def test_a_kill_leaves_the_old_or_the_new_database(path: Path) -> None:
    """Complete, and so is the copy; the next start does what is left."""
    _fill(path, WITHOUT_PLACES, 400)
    before = rows_of(path)
    chance = random.Random(19)
    kept = path.read_bytes()
    for _ in range(6):
        with _opening(path) as program:
            assert program.stdout is not None
            program.stdout.readline()
            time.sleep(chance.uniform(0, 0.6))
            program.kill()
        if schema_of(path) == NEWEST:
            assert rows_of(_copy_of(path)) == before
            path.write_bytes(kept)
        else:
            assert rows_of(path) == before

    _open(path)
    assert schema_of(path) == NEWEST
    assert rows_of(_copy_of(path)) == before
    assert _names(path.parent) == {path.name, _copy_of(path).name}


def test_what_a_killed_upgrade_left_is_removed(path: Path) -> None:
    """Also if it was one to another version."""
    make_old(path, OLD)
    for ending in (f"{NEWEST}.unfinished", "9.unfinished", "9.unfinished-journal"):
        path.with_name(f"{path.name}.before-{ending}").write_bytes(b"half")
    _open(path)
    assert _names(path.parent) == {path.name, _copy_of(path).name}


def test_processes_that_start_at_once(path: Path) -> None:
    """One upgrades, the others wait for it, and all can use the database."""
    _fill(path, WITHOUT_PLACES, 400)
    before = rows_of(path)
    programs = [_opening(path) for _ in range(3)]
    told = [program.communicate(timeout=60)[0] for program in programs]
    assert told == ["begun\n"] * 3
    assert schema_of(path) == NEWEST
    assert rows_of(_copy_of(path)) == before
