"""The database file, in good times and in bad."""

import asyncio
import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.errors import SearchTooSlow, StorageUnavailable
from bot.models import StoreCounts
from bot.storage.articles.articles import Articles
from bot.storage.sqlite.database import SQLiteDatabase
from bot.storage.sqlite.migrate import migrations
from bot.storage.sqlite.open_file import open_database
from tests.storage.newsroom import NOON, articles
from tests.storage.soundness import stored_articles
from tests.viewers import ANYONE

NEVER_ENDS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
NO_PATIENCE = 0.05


async def _load(path: Path, count: int = 60) -> StoreCounts:
    async with open_database(path, patience_seconds=NO_PATIENCE) as database:
        return await Articles(database).add(list(articles(count)), NOON)


def _run(program: str, *arguments: object) -> str:
    """What a Python process prints."""
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.strip()


TRY_TO_LOAD = """
import asyncio, sys
from bot.errors import StorageUnavailable
from tests.storage.sqlite.test_database import _load
from pathlib import Path
try:
    print(asyncio.run(_load(Path(sys.argv[1]), int(sys.argv[2]))))
except StorageUnavailable as error:
    print(error)
"""


@contextlib.contextmanager
def _another_program(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def _overwrite(path: Path, offset: int, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    with path.open("r+b" if path.exists() else "wb") as file:
        file.seek(offset)
        file.write(content)


def _bytes(path: Path) -> bytes:
    return path.read_bytes()


async def test_folder_and_file_are_created(tmp_path: Path) -> None:
    """With WAL, pages of 16 KB and all migrations; no other file is left when it is closed."""
    path = tmp_path / "a" / "b" / "näws 100%?#.db"

    async with open_database(path) as database:
        settings = [
            await database.read(lambda c, p=p: c.execute(f"PRAGMA {p}").fetchone()[0])  # type: ignore[misc]
            for p in ("journal_mode", "page_size", "user_version", "foreign_keys", "query_only")
        ]

    assert settings == ["wal", 16384, migrations()[-1].number, 1, 1]
    assert [file.name for file in path.parent.iterdir()] == [path.name]


async def test_an_empty_file_is_a_new_database(path: Path) -> None:
    """As `touch` or an interrupted first start leaves it."""
    _overwrite(path, 0, b"")

    assert await _load(path) == StoreCounts(loaded=60)


async def test_several_processes_can_create_a_database_at_once(path: Path) -> None:
    """All succeed, and the schema is created once."""
    programs = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", TRY_TO_LOAD, path, "30", stdout=asyncio.subprocess.PIPE
        )
        for _ in range(4)
    ]
    for program in programs:
        printed, _ = await program.communicate()
        # one may find the file locked, because they have no patience here; any other error fails
        assert b"StoreCounts(" in printed or b"Another program" in printed

    assert stored_articles(path) == 30


async def test_openings_at_once_wait_for_each_other(path: Path) -> None:
    """With patience for a busy machine, all succeed."""

    async def load() -> int:
        async with open_database(path, patience_seconds=60) as database:
            return (await Articles(database).add(list(articles(30)), NOON)).loaded

    assert sorted(await asyncio.gather(*(load() for _ in range(6)))) == [0, 0, 0, 0, 0, 30]
    assert stored_articles(path) == 30


async def test_work_that_fails_changes_nothing(database: SQLiteDatabase) -> None:
    """And the next work is done."""

    def work(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO synced_commands VALUES ('a', 'b')")
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(work)

    count = "SELECT count(*) FROM synced_commands"
    assert await database.write(lambda c: c.execute(count).fetchone()) == (0,)


async def test_a_reader_cannot_write(database: SQLiteDatabase) -> None:
    """A write in a read is an error of ours, not a change."""
    with pytest.raises((sqlite3.OperationalError, StorageUnavailable)):
        await database.read(lambda c: c.execute("DELETE FROM articles"))


async def test_a_read_sees_one_moment(database: SQLiteDatabase, stored: Articles) -> None:
    """Its second statement does not see articles that were stored after its first."""
    count = "SELECT count(*) FROM articles"
    counted, added = threading.Event(), threading.Event()

    def work(connection: sqlite3.Connection) -> tuple[int, int]:
        (before,) = connection.execute(count).fetchone()
        counted.set()
        assert added.wait(10)
        return before, connection.execute(count).fetchone()[0]

    reading = asyncio.create_task(database.read(work))
    await asyncio.to_thread(counted.wait, 10)
    await stored.add(list(articles(5)), NOON)
    added.set()

    assert await reading == (0, 0)
    assert await stored.count() == 5


async def test_reading_is_not_blocked_by_writing(
    database: SQLiteDatabase, stored: Articles
) -> None:
    """While a transaction is open, everything stored before can be read at once."""
    await stored.add(list(articles(20)), NOON)
    begun, end = threading.Event(), threading.Event()

    def slow_work(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM articles")
        begun.set()
        assert end.wait(10)
        connection.execute("INSERT INTO synced_commands VALUES ('a', 'b')")

    writing = asyncio.create_task(database.write(slow_work))
    await asyncio.to_thread(begun.wait, 10)
    asked = time.monotonic()
    pages = await asyncio.gather(*(stored.latest(ANYONE, None, 5) for _ in range(50)))
    took = time.monotonic() - asked
    end.set()
    await writing

    assert all(len(page.articles) == 5 for page in pages)
    assert took < 1
    assert await stored.count() == 0


async def test_a_long_read_does_not_block_others(database: SQLiteDatabase) -> None:
    """They use the other connection, even after the caller of the long one has given up."""
    held = threading.Event()
    long_read = asyncio.create_task(database.read(lambda _: held.wait(10)))
    await asyncio.sleep(0.05)
    long_read.cancel()

    async with asyncio.timeout(2):
        for _ in range(20):
            assert await database.read(lambda c: c.execute("SELECT 1").fetchone()) == (1,)
    held.set()


async def test_a_read_is_stopped_at_its_deadline(database: SQLiteDatabase) -> None:
    """The connection works for the next read, which has no deadline."""
    for _ in range(4):
        asked = time.monotonic()
        with pytest.raises(SearchTooSlow):
            await database.read(lambda c: c.execute(NEVER_ENDS).fetchone(), seconds=0.1)
        assert time.monotonic() - asked < 1

    count = NEVER_ENDS.replace("FROM n)", "FROM n WHERE x < 300000)")
    assert await database.read(lambda c: c.execute(count).fetchone()) == (300000,)


async def test_a_deadline_holds_for_work_that_cannot_be_stopped(database: SQLiteDatabase) -> None:
    """The caller gets an answer; the thread becomes free later."""
    held = threading.Event()
    asked = time.monotonic()
    with pytest.raises(SearchTooSlow):
        await database.read(lambda _: held.wait(10), seconds=0.1)

    assert time.monotonic() - asked < 2
    held.set()


async def test_a_cancelled_write_is_completed(database: SQLiteDatabase, stored: Articles) -> None:
    """A caller that stops waiting does not interrupt the transaction."""
    for begin in range(0, 200, 20):
        batch = list(articles(20, begin=begin))
        writing = asyncio.create_task(stored.add(batch, NOON))
        await asyncio.sleep(0.0005 * (begin % 3))
        writing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await writing

    await database.write(lambda _: None)
    assert await stored.count() % 20 == 0


async def test_a_lock_of_another_program_is_reported(path: Path) -> None:
    """Reading goes on; writing works again once the lock is gone."""
    await _load(path, 20)
    async with open_database(path, patience_seconds=NO_PATIENCE) as database:
        stored = Articles(database)
        with _another_program(path) as other:
            other.execute("BEGIN IMMEDIATE")

            with pytest.raises(StorageUnavailable, match="Stop it and try again") as caught:
                await stored.add(list(articles(40)), NOON)
            assert str(path) in str(caught.value)
            assert await stored.count() == 20

        assert await stored.add(list(articles(40)), NOON) == StoreCounts(loaded=20, duplicates=20)


async def test_a_database_that_is_locked_when_it_is_opened_is_reported(path: Path) -> None:
    """In one line, and nothing is changed."""
    path.parent.mkdir()
    with _another_program(path) as other:
        other.execute("CREATE TABLE x (y)")
        other.execute("BEGIN EXCLUSIVE")
        before = _bytes(path)

        with pytest.raises(
            StorageUnavailable, match=r"Another program is writing to .*dateline.db"
        ):
            await _load(path)
        assert _bytes(path) == before


def _damage(path: Path, how: str) -> None:
    size = path.stat().st_size
    match how:
        case "text":
            path.write_text("Dear diary, this is no database. " * 500)
        case "first page":
            _overwrite(path, 0, os.urandom(8192))
        case "schema":
            _overwrite(path, 100, bytes(8092))
        case "cut":
            os.truncate(path, size // 2)
        case "middle":
            _overwrite(path, 8192, b"\xa5" * (size - 8192))
        case "a page":
            # a whole page: a change in the middle of a text does not damage the file
            _overwrite(path, size // 2 // 16384 * 16384, b"\xa5" * 16384)


@pytest.mark.parametrize("how", ["text", "first page", "schema", "cut", "middle"])
async def test_a_damaged_database_is_kept_as_it_is(path: Path, how: str) -> None:
    """One line names it and what to do; no byte of it changes."""
    await _load(path, 300)
    _damage(path, how)
    before = _bytes(path)

    with pytest.raises(StorageUnavailable, match="is damaged; nothing was changed") as caught:
        await _load(path, 400)

    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert _bytes(path) == before


async def test_a_full_check_finds_damage(path: Path) -> None:
    """A sound file has no fault; a file that can still be opened may have one."""
    async with open_database(path) as database:
        await Articles(database).add(list(articles(300)), NOON)
        assert await database.fault() is None

    _damage(path, "a page")

    async with open_database(path) as database:
        assert await database.fault() is not None


async def test_a_newer_database_is_kept_as_it_is(path: Path) -> None:
    """The message names both versions and what to do."""
    await _load(path)
    with _another_program(path) as other:
        other.execute("PRAGMA user_version = 999")
    before = _bytes(path)

    with pytest.raises(StorageUnavailable, match=r"newer version of Dateline: .*999.*Nothing was"):
        await _load(path)

    assert _bytes(path) == before


async def test_the_log_of_a_newer_database_is_kept(path: Path, tmp_path: Path) -> None:
    """What a killed newer version left in the write-ahead log stays there."""
    await _load(path)
    copy = tmp_path / "copy.db"
    with _another_program(path) as other:
        other.execute("PRAGMA user_version = 999")
        for ending in ("", "-wal"):
            shutil.copy(f"{path}{ending}", f"{copy}{ending}")
    before = _bytes(copy), _bytes(Path(f"{copy}-wal"))

    with pytest.raises(StorageUnavailable, match="newer version"):
        await _load(copy)

    assert (_bytes(copy), _bytes(Path(f"{copy}-wal"))) == before


async def test_another_programs_database_is_kept_as_it_is(path: Path) -> None:
    """A mistyped setting does not add our tables to someone's bookmarks."""
    path.parent.mkdir()
    with _another_program(path) as other:
        other.execute("CREATE TABLE bookmarks (url)")
    before = _bytes(path)

    with pytest.raises(StorageUnavailable, match="belongs to another program"):
        await _load(path)

    assert _bytes(path) == before


@pytest.mark.parametrize("room", [0, 3, 10, 30])
async def test_a_full_disk_loses_nothing(path: Path, room: int) -> None:
    """The batch is not stored, earlier ones stay, and the message asks for space."""
    async with open_database(path) as database:
        stored = Articles(database)
        await stored.add(list(articles(50)), NOON)
        pages = await database.read(lambda c: c.execute("PRAGMA page_count").fetchone()[0])
        limit = f"PRAGMA max_page_count = {pages + room}"
        await database.write(lambda c: c.execute(limit).fetchone())

        with pytest.raises(StorageUnavailable, match="is full; nothing was lost"):
            await stored.add(list(articles(1000, begin=50)), NOON)

        assert await stored.count() == 50
        await database.write(lambda c: c.execute("PRAGMA max_page_count = 1000000").fetchone())
        assert await stored.add(list(articles(80)), NOON) == StoreCounts(loaded=30, duplicates=50)
    assert stored_articles(path) == 80


@pytest.mark.parametrize("megabytes", [0.05, 0.3, 1])
def test_a_file_that_cannot_grow_loses_nothing(path: Path, megabytes: float) -> None:
    """The system refuses to write: one line, a sound database, and loading goes on later."""
    before = asyncio.run(_load(path, 50))
    limited = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({int(megabytes * 2**20)},) * 2)\n"

    printed = _run(limited + TRY_TO_LOAD, path, 2_000)

    assert before == StoreCounts(loaded=50)
    assert printed == f"The disk that holds {path} is full or failing. Check it, then try again."
    assert stored_articles(path) == 50
    assert asyncio.run(_load(path, 60)) == StoreCounts(loaded=10, duplicates=50)


@pytest.mark.parametrize("new", [False, True], ids=["file", "folder"])
def test_a_read_only_place_is_reported(new: bool) -> None:
    """In one line, whether the file exists or could not be created."""
    # not in tmp_path, which only its owner may enter; and because root may do anything, root
    # becomes the user nobody in the program
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "dateline.db")
        if not new:
            asyncio.run(_load(path, 20))
            path.chmod(0o444)
        path.parent.chmod(0o555)
        # after all imports, because nobody may not read root's Python
        nobody = (
            "import os, tempfile\nwith tempfile.TemporaryDirectory() as warm:\n"
            "    asyncio.run(_load(Path(warm, 'x.db'), 1))\n"
            "if os.getuid() == 0: os.setuid(65534)\ntry:"
        )
        printed = _run(TRY_TO_LOAD.replace("try:", nobody), path, 40)
        path.parent.chmod(0o755)

        assert printed.startswith((f"{path} is read-only", f"Couldn't open {path}"))
        assert "\n" not in printed
        assert new or stored_articles(path) == 20


@pytest.mark.parametrize("where", ["folder", "below a file"])
async def test_a_path_that_is_not_a_file_is_reported(tmp_path: Path, where: str) -> None:
    """A folder at the path, or a file in place of its folder."""
    path = tmp_path
    if where == "below a file":
        (tmp_path / "file").touch()
        path = tmp_path / "file" / "dateline.db"

    with pytest.raises(StorageUnavailable, match=r"Couldn't (open|create)"):
        await _load(path)


async def test_a_bug_is_not_reported_as_unavailable_storage(database: SQLiteDatabase) -> None:
    """Wrong SQL is nothing that the operator could fix."""
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        await database.read(lambda c: c.execute("SELECT * FROM nowhere"))


async def test_every_durable_write_waits_for_the_disk(database: SQLiteDatabase) -> None:
    """Other writes do not, not even after one: the setting changes with each transaction."""

    async def setting(number: int, *, durable: bool) -> int:
        # another text each time, because this pragma answers with what it found when compiled
        asked = f"PRAGMA synchronous -- {number}"
        return int(await database.write(lambda c: c.execute(asked).fetchone()[0], durable=durable))

    normal, full = 1, 2
    order = [False, True, True, False, True, False, False, True]
    assert [await setting(number, durable=each) for number, each in enumerate(order)] == [
        full if each else normal for each in order
    ]

    def failing(_: sqlite3.Connection) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(failing, durable=True)
    assert await setting(99, durable=False) == normal


def test_a_cancelled_start_leaves_no_thread(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever opening or closing is cancelled, no thread answers an event loop that is closed."""
    faults: list[object] = []
    monkeypatch.setattr(threading, "excepthook", faults.append)
    others = set(threading.enumerate())  # such as those of the worker processes

    async def opened() -> None:
        async with open_database(path):
            pass

    async def cancelled_after(seconds: float) -> None:
        opening = asyncio.create_task(opened())
        await asyncio.sleep(seconds)
        opening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await opening

    for step in range(80):
        asyncio.run(cancelled_after(step / 4_000))
        for thread in set(threading.enumerate()) - others:
            thread.join(timeout=5)

    assert faults == []
