"""Moving a store from one place to another."""

import asyncio
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.actions.migrate_store import Address, MigrateStore
from bot.config import database_at
from bot.errors import StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.storage.articles.articles import Articles
from bot.storage.leases import Leases
from bot.storage.moving.move_store import Moved
from bot.storage.open_store import open_movable, open_store
from bot.storage.search.article_search import Search
from bot.text.search_query import compile_query
from tests.conftest import ROOT
from tests.database_server import shared_server
from tests.fakes import A_PROCESS, FakeClock
from tests.storage.moving.full_stores import ROWS, add_rows, contents, fill
from tests.storage.newsroom import NOON, articles
from tests.viewers import ANYONE


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with rows in every table."""
    path = tmp_path / "news.db"
    fill(path)
    return path


@pytest.fixture
def empty_database() -> Iterator[ServerAddress]:
    """An empty database on a server."""
    server = shared_server()
    name = server.new_database()
    yield server.address(name)
    server.drop_database(name)


def move(
    source: Address, target: Address, sleep: Callable[[float], None] = lambda _: None
) -> Moved:
    return MigrateStore(source, target, lambda *_: None, watch_seconds=0, sleep=sleep).run()


def test_every_row_moves_to_a_server_and_back(
    file: Path, empty_database: ServerAddress, tmp_path: Path
) -> None:
    """What a trigger would change arrives as it was, and ids that were given aren't given again."""
    before = contents(file)

    there = move(file, empty_database)
    back = move(empty_database, tmp_path / "back.db")

    assert contents(tmp_path / "back.db") == before
    assert contents(file) == before
    assert all(len(rows) >= ROWS for rows in before.values())
    assert there.corrected == back.corrected == {}
    assert there.rows == back.rows == sum(map(len, before.values())) - len(before["next ids"])
    assert there.tables == len(before) - 1


async def test_the_new_store_finds_its_articles(
    tmp_path: Path, empty_database: ServerAddress
) -> None:
    """The search index is made by the target's own engine, and new articles get new ids."""

    async def found(place: Address) -> list[int]:
        async with open_store(place) as database:
            found = await Search(database).find(ANYONE, compile_query("story number"), limit=50)
            return [hit.article.id for hit in found.hits]

    path = tmp_path / "news.db"
    async with open_store(path) as database:
        await Articles(database).add(list(articles(30)), NOON)
    expected = await found(path)

    for source, target in ((path, empty_database), (empty_database, tmp_path / "back.db")):
        await asyncio.to_thread(move, source, target)
        assert await found(target) == expected
    async with open_store(tmp_path / "back.db") as database:
        await Articles(database).add(list(articles(1, begin=30)), NOON)
    assert len(await found(tmp_path / "back.db")) == len(expected) + 1 == 31


@pytest.mark.parametrize("step", ["copy 1", "copy 20", "compare 9", "index 1"])
@pytest.mark.parametrize("on_server", [True, False], ids=["to a server", "to a file"])
def test_a_killed_move_goes_on(
    file: Path, tmp_path: Path, empty_database: ServerAddress, step: str, on_server: bool
) -> None:
    """Nothing can use the target meanwhile; what the source changed before the second run arrives too."""
    target = empty_database if on_server else tmp_path / "target.db"
    given = target.with_password if isinstance(target, ServerAddress) else str(target)
    killed = subprocess.run(
        [sys.executable, "-m", "tests.storage.moving.killed_move", str(file), given, *step.split()],
        cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    if isinstance(target, Path):
        assert not target.exists()
    else:
        with pytest.raises(StorageUnavailable, match="still being moved"):
            asyncio.run(opened(target))
    change(file)

    move(file, target)
    if isinstance(target, ServerAddress):
        move(target, tmp_path / "target.db")

    assert contents(tmp_path / "target.db") == contents(file)


async def opened(place: Address) -> None:
    async with open_store(place):
        pass


def change(path: Path) -> None:
    """Change, add and delete rows of a file."""
    with open_movable(path) as store:
        tables = store.tables()
        with store.writing(tables["articles"]) as connection:
            connection.execute("UPDATE articles SET title = 'Otherwise' WHERE id = 2")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("UPDATE subscriptions SET filed_as = 'otherwise' WHERE id = 2")
        connection.execute("UPDATE deliveries SET state = 'sent', message_id = 7 WHERE id = 3")
        connection.execute("DELETE FROM feeds WHERE id = 1")
        for name in ("sources", "greetings", "posted", "crosspost_attempts"):
            add_rows(connection, tables[name], [ROWS + 1])
        connection.commit()


def test_a_row_that_differs_is_corrected(file: Path, tmp_path: Path) -> None:
    """The comparison looks at every row, so it also finds damage behind what was copied last."""
    target = tmp_path / "target.db"
    copied: list[str] = []

    def damage(what: str, done: int, all_: int) -> None:
        if what == "compare" and not copied:
            copied.append(what)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        MigrateStore(file, target, damage, watch_seconds=0).run()
    (unfinished,) = tmp_path.glob("target.db.*move")
    with closing(sqlite3.connect(unfinished)) as connection:
        connection.execute("UPDATE greetings SET greeted = 99 WHERE guild_id = 1")
        connection.execute("DELETE FROM posted WHERE channel_id = 2")
        connection.commit()

    moved = move(file, target)

    assert moved.corrected == {"greetings": 1, "posted": 1}
    assert contents(target) == contents(file)


def test_a_target_with_other_data_is_refused(
    file: Path, empty_database: ServerAddress, tmp_path: Path
) -> None:
    """Nothing of another store is overwritten, in neither direction."""
    move(file, empty_database)
    other = tmp_path / "other.db"
    fill(other)
    before = contents(other)

    with pytest.raises(StorageUnavailable, match="already holds data"):
        move(other, empty_database)
    with pytest.raises(StorageUnavailable, match="exists already"):
        move(empty_database, other)
    assert contents(other) == before


def test_a_row_that_a_server_cannot_hold_is_named(
    file: Path, empty_database: ServerAddress
) -> None:
    """An old file may hold a NUL, which PostgreSQL refuses; once it is corrected the move goes on."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE duty_faults SET reason = ?", ("nothing\0more",))
        connection.commit()
    with pytest.raises(StorageUnavailable, match=r"duty_faults: .*NUL"):
        move(file, empty_database)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE duty_faults SET reason = 'nothing more'")
        connection.commit()

    assert move(file, empty_database).corrected == {}


def test_the_source_itself_is_refused(file: Path, empty_database: ServerAddress) -> None:
    """Under whatever name."""
    asyncio.run(opened(empty_database))
    another_name = ServerAddress(f"{empty_database.with_password}&connect_timeout=9")

    with pytest.raises(StorageUnavailable, match="source itself"):
        move(file, file.parent / "." / file.name)
    with pytest.raises(StorageUnavailable, match="both source and target"):
        move(empty_database, another_name)


def test_a_running_bot_is_noticed(tmp_path: Path) -> None:
    """A process that holds a lease renews it; one that died doesn't, and is no reason to refuse."""
    source = tmp_path / "news.db"
    fence: list[int] = []

    async def take() -> None:
        async with open_store(source) as database:
            fence.append(
                await Leases(database, FakeClock(), A_PROCESS).take("posting", None, "a bot") or 0
            )

    async def renew() -> None:
        async with open_store(source) as database:
            await Leases(database, FakeClock(), A_PROCESS).renew({"posting": fence[0]}, "a bot")

    asyncio.run(take())
    with pytest.raises(StorageUnavailable, match="A bot is running"):
        move(source, tmp_path / "target.db", sleep=lambda _: asyncio.run(renew()))
    move(source, tmp_path / "target.db")


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("CREATE TABLE pupils (id bigint)", "another program"),
        (
            "CREATE TABLE dateline_migrations (number bigint);"
            "INSERT INTO dateline_migrations VALUES (9999)",
            "newer version",
        ),
    ],
)
def test_a_foreign_or_newer_target_is_refused(
    file: Path, empty_database: ServerAddress, sql: str, expected: str
) -> None:
    """Like at every other opening."""
    server = shared_server()
    name = empty_database.with_password.partition("?")[0].rpartition("/")[2]
    server.execute(sql, name)

    with pytest.raises(StorageUnavailable, match=expected):
        move(file, empty_database)


def test_an_address_of_another_kind_is_refused_without_its_password() -> None:
    """One line, before anything is opened."""
    for text in ("mysql://user:Secret@host/db", "postgresql://user:Sec/ret@host/db"):
        with pytest.raises(Exception, match="TARGET") as error:
            database_at(text, "TARGET")
        assert "Sec" not in str(error.value)
