"""Remembering searches for the buttons that turn their pages."""

import asyncio
from datetime import timedelta

import pytest

from bot.storage.engine import Database
from bot.storage.search.remembered_searches import RememberedSearches
from tests.storage.engines import Engine
from tests.storage.newsroom import NOON

SOON = 0.01  # seconds


@pytest.fixture
def searches(database: Database) -> RememberedSearches:
    return RememberedSearches(database)


async def test_a_remembered_search_survives_under_its_id(engine: Engine) -> None:
    """The same request has the same id, also after a restart; an unknown id gives nothing."""
    async with engine.open() as database:
        searches = RememberedSearches(database)
        first = searches.remember('{"q": "ferry"}', NOON)
        second = searches.remember("train", NOON)
        assert await searches.recall(first) == '{"q": "ferry"}'
        await searches.close()

    async with engine.open() as database:
        searches = RememberedSearches(database)
        assert await searches.recall(first) == '{"q": "ferry"}'
        assert searches.remember('{"q": "ferry"}', NOON + timedelta(days=1)) == first != second
        assert await searches.recall(second) == "train"
        assert await searches.recall(99) is None
        assert await searches.recall(10**30) is None


async def test_a_search_that_an_older_version_numbered_is_kept(
    database: Database, searches: RememberedSearches
) -> None:
    """Buttons from when searches were numbered still work after the same search is made again."""
    await database.write(
        lambda connection: (
            connection.execute(
                "INSERT INTO searches (id, request, used_at) VALUES (7, 'ferry', 0)"
            ).rowcount
        )
    )
    searches.remember("ferry", NOON)
    await searches.close()

    assert await searches.recall(7) == "ferry"


async def test_searches_are_stored_soon(database: Database) -> None:
    """Without `close`, and also one that is remembered while others are being stored."""
    searches, later = RememberedSearches(database, save_after=SOON), RememberedSearches(database)
    first = searches.remember("ferry", NOON)
    await asyncio.sleep(SOON)
    second = searches.remember("train", NOON)

    for _ in range(500):
        await asyncio.sleep(SOON)
        if await later.recall(first) and await later.recall(second):
            break

    assert [await later.recall(id_) for id_ in (first, second)] == ["ferry", "train"]


async def test_searches_not_used_for_long_are_forgotten(database: Database) -> None:
    """The last used ones stay, each under an id of its own: no button shows another search."""
    searches = RememberedSearches(database, most_stored=50)
    first = searches.remember("0", NOON)
    ids = [searches.remember(str(n), NOON + timedelta(seconds=n)) for n in range(1, 40)]
    searches.remember("0", NOON + timedelta(seconds=40))
    ids += [searches.remember(str(n), NOON + timedelta(seconds=n)) for n in range(41, 80)]
    await searches.close()

    kept = [n for n in ids if await searches.recall(n) is not None]
    assert len(set(ids)) == len(ids)
    assert kept == ids[-49:]
    assert await searches.recall(first) == "0"
