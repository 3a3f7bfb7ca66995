"""Of each story one article is listed: the newest dated one that the viewer sees."""

import random
from datetime import timedelta
from typing import NamedTuple

import pytest

from bot.models import Cursor, Viewer
from bot.storage.articles.articles import Articles
from bot.storage.engine import Connection, Database
from tests.storage.newsroom import NOON, prepared
from tests.viewers import SERVER

SOURCES = 5
COUNT = 4  # articles of a page


class Row(NamedTuple):
    """A stored article."""

    place: Cursor
    source_id: int
    story: int  # its own id if it has no other articles
    rank: tuple[bool, int, int]  # the highest of a story is listed


async def _stored(stored: Articles, database: Database, seed: int) -> list[Row]:
    """Sixty articles of five sources, a quarter undated, most of them in stories."""
    chance = random.Random(seed)
    for number in range(60):
        published = NOON + timedelta(minutes=chance.randrange(40))
        article = prepared(
            f"Story {number} is reported.",
            source=f"Paper {chance.randrange(SOURCES)}",
            published=published if chance.random() < 0.75 else None,
        )
        await stored.add([article], NOON + timedelta(seconds=chance.randrange(9)))

    def work(connection: Connection) -> list[Row]:
        articles = connection.execute(
            "SELECT id, source_id, at, listed_at, published_at IS NOT NULL FROM articles"
        ).fetchall()
        rows = []
        for id_, source_id, at, listed_at, dated in articles:
            story = chance.choice((id_, *range(1_001, 1_013)))
            if story != id_:
                connection.execute(
                    "INSERT INTO story_members (article_id, story_id, at, source_id)"
                    " VALUES (?, ?, ?, ?)",
                    (id_, story, at, source_id),
                )
            place = Cursor(listed_at, id_)
            rows.append(Row(place, source_id, story, (bool(dated), at, id_)))
        return rows

    return await database.write(work)


def _listed(rows: list[Row], seen: set[int]) -> list[Cursor]:
    """What is listed of these sources, newest first."""
    shown: dict[int, Row] = {}
    for row in rows:
        if row.source_id in seen and (row.story not in shown or row.rank > shown[row.story].rank):
            shown[row.story] = row
    return sorted((row.place for row in shown.values()), reverse=True)


@pytest.mark.parametrize("hidden", [0, 1, 3])
async def test_pages_at_any_place_list_each_story_once(
    stored: Articles, database: Database, hidden: int
) -> None:
    """Older and newer pages next to every article, for all sources and for one."""
    rows = await _stored(stored, database, seed=hidden)

    def mute(connection: Connection) -> set[int]:
        ids = [id_ for (id_,) in connection.execute("SELECT id FROM sources ORDER BY id")]
        for id_ in ids[:hidden]:
            connection.execute(
                "INSERT INTO muted (guild_id, source_id) VALUES (?, ?)", (SERVER.guild_id, id_)
            )
        return set(ids[hidden:])

    seen = await database.write(mute)
    assert await _ids(stored, SERVER, None) == [place.id for place in _listed(rows, seen)][:COUNT]
    for source_id in (None, max(seen)):
        listed = _listed(rows, seen if source_id is None else {source_id})
        for place in [row.place for row in rows]:
            older = [each.id for each in listed if each < place][:COUNT]
            newer = [each.id for each in listed if each > place][-COUNT:]
            assert await _ids(stored, SERVER, source_id, older_than=place) == older
            assert await _ids(stored, SERVER, source_id, newer_than=place) == newer


async def _ids(
    stored: Articles, viewer: Viewer, source_id: int | None, **place: Cursor
) -> list[int]:
    page = await stored.latest(viewer, source_id, COUNT, **place)
    return [article.id for article in page.articles]
