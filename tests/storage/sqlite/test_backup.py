"""Backups: made while the database is used, restored without losing anything."""

import asyncio
import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.errors import StorageUnavailable
from bot.storage.articles.articles import Articles
from bot.storage.sqlite.backup import back_up, free_and_needed, restore
from bot.storage.sqlite.look_at_file import look_at_file
from bot.storage.sqlite.open_file import open_database
from tests.storage.newsroom import NOON, articles
from tests.storage.soundness import stored_articles


async def _fill(path: Path, count: int, begin: int = 0) -> None:
    async with open_database(path) as database:
        await Articles(database).add(list(articles(count, begin=begin)), NOON)


def _names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


async def test_a_backup_while_articles_are_loaded(tmp_path: Path) -> None:
    """The copy is one complete moment of the database; loading goes on."""
    async with open_database(tmp_path / "news.db") as database:
        stored = Articles(database)
        await stored.add(list(articles(100)), NOON)
        copying = asyncio.create_task(
            asyncio.to_thread(
                back_up, tmp_path / "news.db", tmp_path / "copy.db", lambda *_: time.sleep(0.01)
            )
        )
        loaded = 100
        while not copying.done():
            await stored.add(list(articles(20, begin=loaded)), NOON)
            loaded += 20
        size = await copying

    assert loaded > 100
    assert size == (tmp_path / "copy.db").stat().st_size
    assert 100 <= stored_articles(tmp_path / "copy.db") <= loaded
    assert _names(tmp_path) == {"news.db", "copy.db"}


async def test_an_earlier_copy_is_replaced(tmp_path: Path) -> None:
    """By the new one, once that is complete."""
    await _fill(tmp_path / "news.db", 10)
    back_up(tmp_path / "news.db", tmp_path / "copy.db")
    await _fill(tmp_path / "news.db", 10, begin=10)
    back_up(tmp_path / "news.db", tmp_path / "copy.db")

    assert stored_articles(tmp_path / "copy.db") == 20


async def test_restoring_brings_back_what_was_copied(tmp_path: Path) -> None:
    """It keeps the former database, each time under a name of its own."""
    await _fill(tmp_path / "news.db", 10)
    back_up(tmp_path / "news.db", tmp_path / "copy.db")
    await _fill(tmp_path / "news.db", 20, begin=10)

    former = restore(tmp_path / "copy.db", tmp_path / "news.db")
    again = restore(tmp_path / "copy.db", tmp_path / "news.db")

    assert former == tmp_path / "news.db.former"
    assert again == tmp_path / "news.db.former-2"
    assert stored_articles(former) == 30
    assert stored_articles(again) == stored_articles(tmp_path / "news.db") == 10


async def test_a_linked_database_stays_where_it_is(tmp_path: Path) -> None:
    """Restored and kept on the disk that the link leads to; a linked copy, too."""
    disk = tmp_path / "disk"
    disk.mkdir()
    database, copy = tmp_path / "news.db", tmp_path / "copy.db"
    for link in (database, copy):
        link.symlink_to(disk / link.name)
    await _fill(disk / "news.db", 10)
    back_up(database, copy)
    await _fill(disk / "news.db", 5, begin=10)

    former = restore(copy, database)

    assert database.is_symlink()
    assert copy.is_symlink()
    assert former == disk / "news.db.former"
    assert not former.is_symlink()
    assert (stored_articles(disk / "news.db"), stored_articles(former)) == (10, 15)


async def test_what_is_new_in_a_linked_database_is_seen(tmp_path: Path) -> None:
    """Also while a program has it open, and what is new is in the log next to the file itself."""
    (tmp_path / "disk").mkdir()
    (tmp_path / "news.db").symlink_to(tmp_path / "disk/news.db")

    async with open_database(tmp_path / "disk/news.db") as database:
        await Articles(database).add(list(articles(7)), NOON)
        seen = look_at_file(
            tmp_path / "news.db",
            lambda connection: connection.execute("SELECT count(*) FROM articles").fetchone()[0],
        )

    assert seen == 7


async def test_the_log_of_a_linked_database_needs_room_too(tmp_path: Path) -> None:
    """The space that a copy needs is the same through a link."""
    (tmp_path / "disk").mkdir()
    file, link = tmp_path / "disk/news.db", tmp_path / "news.db"
    link.symlink_to(file)

    async with open_database(file) as database:
        await Articles(database).add(list(articles(50)), NOON)
        needed = {free_and_needed(path, tmp_path / "copy.db")[1] for path in (file, link)}

    assert len(needed) == 1


def test_a_folder_is_no_failing_disk(tmp_path: Path) -> None:
    """However it is opened, the line says that it can't be."""
    with pytest.raises(StorageUnavailable, match=r"Couldn't open"):
        look_at_file(tmp_path, lambda connection: None)


def test_a_link_to_itself(tmp_path: Path) -> None:
    """One line says that there is no database."""
    (tmp_path / "news.db").symlink_to("news.db")

    for act in (back_up, restore):
        with pytest.raises(StorageUnavailable):
            act(tmp_path / "news.db", tmp_path / "other.db")


async def test_restoring_on_a_new_machine(tmp_path: Path) -> None:
    """The folder is created."""
    await _fill(tmp_path / "news.db", 10)
    back_up(tmp_path / "news.db", tmp_path / "copy.db")

    assert restore(tmp_path / "copy.db", tmp_path / "new" / "news.db") is None
    assert stored_articles(tmp_path / "new" / "news.db") == 10


async def test_restoring_over_a_damaged_database(tmp_path: Path) -> None:
    """Nothing of the damaged file, including its log, reaches the restored one."""
    await _fill(tmp_path / "news.db", 10)
    back_up(tmp_path / "news.db", tmp_path / "copy.db")
    (tmp_path / "news.db").write_bytes(b"rubbish" * 1000)
    (tmp_path / "news.db-wal").write_bytes(b"rubbish" * 1000)

    former = restore(tmp_path / "copy.db", tmp_path / "news.db")

    assert stored_articles(tmp_path / "news.db") == 10
    assert former is not None
    assert former.read_bytes().startswith(b"rubbish")


async def test_a_database_in_use_is_not_replaced(tmp_path: Path) -> None:
    """Not even while nothing is written: a program that has it open would go on with the former one."""
    await _fill(tmp_path / "news.db", 10)
    back_up(tmp_path / "news.db", tmp_path / "copy.db")
    async with open_database(tmp_path / "news.db") as database:
        with pytest.raises(StorageUnavailable, match="Stop it"):
            await asyncio.to_thread(restore, tmp_path / "copy.db", tmp_path / "news.db")
        assert await Articles(database).count() == 10
        await Articles(database).add(list(articles(1, begin=10)), NOON)

    assert stored_articles(tmp_path / "news.db") == 11


def _foreign(path: Path) -> None:
    path.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (x)")


def _newer(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")


def _damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[40_000:60_000] = random.Random(1).randbytes(20_000)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (lambda path: path.unlink(), "There is no file"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_text("Some notes. " * 200), "isn't a Dateline database"),
        (_foreign, "another program"),
        (_newer, "newer version"),
        (_damaged, "is damaged"),
    ],
    ids=["missing", "empty", "text", "foreign", "newer", "damaged"],
)
async def test_only_a_sound_copy_of_ours_is_restored(
    tmp_path: Path, harm: Callable[[Path], object], told: str
) -> None:
    """Otherwise the database stays as it is, and no file is left over."""
    await _fill(tmp_path / "news.db", 10)
    back_up(tmp_path / "news.db", tmp_path / "copy.db")
    harm(tmp_path / "copy.db")
    before = _names(tmp_path)

    with pytest.raises(StorageUnavailable, match=told):
        restore(tmp_path / "copy.db", tmp_path / "news.db")

    assert _names(tmp_path) <= before
    assert stored_articles(tmp_path / "news.db") == 10


def test_only_files_are_copied_and_restored(tmp_path: Path) -> None:
    """A folder or a device is neither a backup nor a place for one, and the message says so."""
    (tmp_path / "news.db").touch()
    for other in (tmp_path, Path(os.devnull)):
        with pytest.raises(StorageUnavailable, match="isn't a file"):
            restore(other, tmp_path / "news.db")
        with pytest.raises(StorageUnavailable, match="can't be written"):
            back_up(tmp_path / "news.db", other)


async def test_other_files_are_not_overwritten(tmp_path: Path) -> None:
    """A letter, another program's database, the database itself and a folder stay."""
    await _fill(tmp_path / "news.db", 10)
    (tmp_path / "letter.txt").write_text("Dear editor, " * 99)
    _foreign(tmp_path / "other.db")
    shutil.copy(tmp_path / "other.db", tmp_path / "damaged.db")
    _without_schema(tmp_path / "damaged.db")
    shutil.copy(tmp_path / "news.db", tmp_path / "newer.db")
    _newer(tmp_path / "newer.db")
    for name in ("letter.txt", "other.db", "damaged.db", "newer.db", "news.db", "."):
        with pytest.raises(StorageUnavailable):
            back_up(tmp_path / "news.db", tmp_path / name)
    with pytest.raises(StorageUnavailable, match="is the database itself"):
        restore(tmp_path / "news.db", tmp_path / "news.db")

    assert (tmp_path / "letter.txt").read_text().startswith("Dear editor")
    assert stored_articles(tmp_path / "news.db") == 10


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:10_000])


def _cut_in_a_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:300])


def _without_schema(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:4096] = random.Random(1).randbytes(3996)
    path.write_bytes(content)


def _zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def _with_a_strange_log(path: Path) -> None:
    _damaged(path)
    Path(f"{path}-journal").write_bytes(random.Random(1).randbytes(9000))
    Path(f"{path}-wal").write_bytes(random.Random(1).randbytes(9000))


@pytest.mark.parametrize(
    "harm",
    [
        lambda path: path.write_bytes(b""),
        _zeros,
        _cut,
        _cut_in_a_page,
        _without_schema,
        _damaged,
        _with_a_strange_log,
    ],
    ids=["empty", "zeros", "cut", "cut in a page", "no schema", "damaged", "strange log"],
)
async def test_a_damaged_copy_does_not_end_a_series_of_backups(
    tmp_path: Path, harm: Callable[[Path], object]
) -> None:
    """It is replaced by the new one, and nothing of it stays."""
    await _fill(tmp_path / "news.db", 10)
    back_up(tmp_path / "news.db", tmp_path / "copy.db")
    harm(tmp_path / "copy.db")
    back_up(tmp_path / "news.db", tmp_path / "copy.db")

    assert {name for name in _names(tmp_path) if name.startswith("copy")} == {"copy.db"}
    assert stored_articles(tmp_path / "copy.db") == 10
    restore(tmp_path / "copy.db", tmp_path / "news.db")


async def test_a_file_that_only_begins_with_zeros_is_kept(tmp_path: Path) -> None:
    """It may be the image of a disk."""
    await _fill(tmp_path / "news.db", 1)
    image = bytes(40_000) + b"CD001"
    (tmp_path / "disk.iso").write_bytes(image)
    with pytest.raises(StorageUnavailable):
        back_up(tmp_path / "news.db", tmp_path / "disk.iso")

    assert (tmp_path / "disk.iso").read_bytes() == image


async def test_a_damaged_copy_outlives_a_failed_backup(tmp_path: Path) -> None:
    """Of a damaged database: what can be saved of both is still there."""
    await _fill(tmp_path / "news.db", 10)
    back_up(tmp_path / "news.db", tmp_path / "copy.db")
    for name in ("copy.db", "news.db"):
        _damaged(tmp_path / name)
    before = (tmp_path / "copy.db").read_bytes()

    with pytest.raises(StorageUnavailable, match=r"news\.db is damaged"):
        back_up(tmp_path / "news.db", tmp_path / "copy.db")

    assert (tmp_path / "copy.db").read_bytes() == before


async def test_a_full_disk_is_noticed_in_advance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the earlier copy stays."""
    await _fill(tmp_path / "news.db", 10)
    back_up(tmp_path / "news.db", tmp_path / "copy.db")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))

    with pytest.raises(StorageUnavailable, match="Free some space"):
        back_up(tmp_path / "news.db", tmp_path / "copy.db")
    with pytest.raises(StorageUnavailable, match="Free some space"):
        restore(tmp_path / "copy.db", tmp_path / "news.db")

    assert stored_articles(tmp_path / "copy.db") == stored_articles(tmp_path / "news.db") == 10


WITH_LITTLE_ROOM = """
import resource, sys
from pathlib import Path
from bot.errors import StorageUnavailable
from bot.storage.sqlite import backup
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
act, source, target = sys.argv[1:]
try:
    getattr(backup, act)(Path(source), Path(target))
except StorageUnavailable as error:
    print(error)
"""


@pytest.mark.parametrize("act", ["back_up", "restore"])
def test_a_disk_that_fills_up_while_copying(tmp_path: Path, act: str) -> None:
    """The former file stays, and nothing of the copy does."""
    source, target = tmp_path / "source.db", tmp_path / "target.db"
    asyncio.run(_fill(source, 60))
    asyncio.run(_fill(target, 30))

    arguments = [sys.executable, "-c", WITH_LITTLE_ROOM, act, str(source), str(target)]
    told = subprocess.run(arguments, capture_output=True, text=True, check=True, timeout=60)

    assert f"The disk that holds {target} is full" in told.stdout
    assert stored_articles(source) == 60
    assert stored_articles(target) == 30
    assert not [name for name in _names(tmp_path) if "unfinished" in name]


COPY_SLOWLY = """
import sys, time
from pathlib import Path
from bot.storage.sqlite import backup
act, source, target = sys.argv[1:]
backup._PAGES_AT_ONCE = 4
print("begun", flush=True)
getattr(backup, act)(Path(source), Path(target), lambda *_: time.sleep(0.002))
"""


@pytest.mark.parametrize("act", ["back_up", "restore"])
def test_a_kill_loses_nothing(tmp_path: Path, act: str) -> None:
    """Killed at any moment, source and target are complete, and the next attempt succeeds."""
    source, target = tmp_path / "source.db", tmp_path / "target.db"
    asyncio.run(_fill(source, 60))
    asyncio.run(_fill(target, 30))
    chance = random.Random(act)
    for _ in range(5):
        arguments = [sys.executable, "-c", COPY_SLOWLY, act, str(source), str(target)]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            program.stdout.readline()
            time.sleep(chance.uniform(0, 0.15))
            program.kill()
        assert stored_articles(source) == 60
        assert stored_articles(target) in (30, 60)

    act_again: Callable[[Path, Path], object] = back_up if act == "back_up" else restore
    act_again(source, target)
    assert stored_articles(target) == 60
