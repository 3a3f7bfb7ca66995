"""The search index is remade when the words of texts have changed, and answers meanwhile."""

import asyncio
import contextlib
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.actions.remake_index import RemakeIndex
from bot.storage.articles.articles import Articles
from bot.storage.search.article_search import Search
from bot.storage.sqlite.database import SQLiteDatabase
from bot.storage.sqlite.migrate import migrate, migrations
from bot.storage.sqlite.open_file import open_database
from bot.text.search_query import compile_query
from bot.words import Said
from tests.storage.newsroom import NOON, prepared
from tests.storage.soundness import stored_articles
from tests.viewers import ANYONE

MANY = 300
_BEFORE_VERSIONS = 21  # the migration that lets an index have a version


def _of_an_older_program(path: Path) -> None:
    """The database of a program whose index had FTS5's own words."""
    path.parent.mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, tuple(s for s in migrations() if s.number < _BEFORE_VERSIONS))
        connection.executemany(
            "INSERT INTO articles (id, content_hash, url, title, title_derived, published_at, seen_at,"
            " captions, body, language)"
            " VALUES (?1, CAST(?1 AS BLOB), 'https://post.example/' || ?1, 'Ferry ' || ?1, 0, ?1 * 100000, 0, '[]',"
            " 'The troops left word' || ?1 || '.', 'en')",
            [(id_,) for id_ in range(1, MANY + 1)],
        )
        connection.execute(
            "INSERT INTO summaries (article_id, spans, whole, algorithm, version, shown)"
            " SELECT id, '[[0,8]]', 1, 'first', 1, x'' FROM articles"
        )
        connection.execute(
            "INSERT INTO articles_fts (rowid, title, body, source_token)"
            " SELECT place, title, body, source_token FROM indexed ORDER BY place"
        )
        connection.commit()


def _of_other_words(path: Path) -> None:
    """The same, after a version whose words were made by other rules."""
    _of_an_older_program(path)

    async def remake() -> None:
        async with open_database(path) as database:
            await RemakeIndex(database).remake()

    asyncio.run(remake())
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE search_indexes SET version = 'older'")
        connection.commit()


OLDER = pytest.mark.parametrize("older", [_of_an_older_program, _of_other_words])


async def _total(database: SQLiteDatabase, typed: str) -> int:
    return (await Search(database).find(ANYONE, compile_query(typed))).total


@OLDER
async def test_the_old_index_answers_until_the_new_one_is_whole(
    path: Path, older: Callable[[Path], None]
) -> None:
    """What is stored, changed or deleted meanwhile is right in the new one."""
    await asyncio.to_thread(older, path)

    async with open_database(path) as database:
        assert await database.remake_search_index(MANY // 3)
        assert await _total(database, "word7") == 1
        progress = await database.search_index_progress()
        assert progress is not None
        assert (progress.done, progress.all) == (MANY // 3, MANY)
        await Articles(database).add(
            [
                prepared("A whale came.", language="en"),
                prepared("Zebras.", title="x", url="https://post.example/299", language="en", source=None),
                prepared("Zebras.", title="y", url="https://post.example/3", language="en", source=None),
            ],
            NOON,
        )  # fmt: skip
        await database.write(lambda c: c.execute("DELETE FROM articles WHERE id IN (298, 4)"))
        assert await _total(database, "whale") == 1

        await RemakeIndex(database, batch=50).remake()

        assert await database.search_index_progress() is None
        assert await _total(database, "zebra") == 2
        assert await _total(database, "troop") > 0
        assert await _total(database, "word298") == 0
        assert await database.fault() is None
    assert stored_articles(path) == MANY - 1


@OLDER
async def test_a_kill_loses_at_most_a_batch(path: Path, older: Callable[[Path], None]) -> None:
    """The next start goes on where the killed one was."""
    await asyncio.to_thread(older, path)
    code = (
        "import asyncio, sys\n"
        "from bot.storage.sqlite.open_file import open_database\n"
        "async def main():\n"
        "    async with open_database(sys.argv[1]) as database:\n"
        "        while await database.remake_search_index(10):\n"
        "            print('.', flush=True)\n"
        "            sys.stdin.readline()\n"
        "asyncio.run(main())"
    )
    killed = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        code,
        str(path),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert killed.stdin is not None
    assert killed.stdout is not None
    for _ in range(12):
        await killed.stdout.readline()
        killed.stdin.write(b"\n")  # the next batch begins
        await killed.stdin.drain()
    killed.send_signal(signal.SIGKILL)
    await killed.wait()

    async with open_database(path) as database:
        progress = await database.search_index_progress()
        assert progress is not None
        assert 120 <= progress.done < MANY
        assert await _total(database, "word250") == await _total(database, "word5") == 1
        await RemakeIndex(database, batch=100).remake()
        assert await _total(database, "word250") == await _total(database, "word5") == 1
    assert stored_articles(path) == MANY


async def test_doctor_says_how_far_it_is(path: Path) -> None:
    """How many articles wait; and that nothing does once it is whole."""
    await asyncio.to_thread(_of_an_older_program, path)

    async with open_database(path) as database:
        remake = RemakeIndex(database)
        await database.remake_search_index(100)
        assert _values((await remake.examine()).text) == {"done": 100, "all": MANY, "left": 200}
        assert await remake.remake()
        assert _values((await remake.examine()).text) == {}
        assert not await remake.remake()


def _values(said: Said) -> dict[str, object]:
    return dict(said.values)


async def test_a_new_database_has_the_present_index_at_once(path: Path) -> None:
    """There is nothing to remake, and nothing is left of the old index."""
    async with open_database(path) as database:
        assert await database.search_index_progress() is None
        assert not await database.remake_search_index(10)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE name LIKE '%fts_%'")
        assert not [name for (name,) in names if "_new" in name or "_old" in name]
