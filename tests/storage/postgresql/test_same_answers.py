"""Both engines give the same answers to the same searches.

SQLite's FTS5 and PostgreSQL's index of our own words are as different as can be, so what one does
wrong the other hardly does in the same way.
"""

import random
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bot.models import MAX_MATCHES, MatchOrder
from bot.models.server_address import ServerAddress
from bot.storage.articles.articles import Articles
from bot.storage.engine import Connection, Database, Scope
from bot.storage.postgresql.server_connection import PostgreSQLConnection
from bot.storage.postgresql.server_database import PostgreSQLDatabase
from bot.storage.postgresql.server_database import open_database as server_database
from bot.storage.sqlite.open_file import open_database as sqlite_database
from bot.text.search_query import compile_query
from tests.matching.made_queries import made_queries
from tests.storage.newsroom import NOON
from tests.storage.postgresql.articles_in_all_scripts import articles_in_all_scripts

SEED = 17


class Asked(NamedTuple):
    """A search."""

    typed: str
    scope: Scope
    order: MatchOrder


class Store(NamedTuple):
    """The same articles in each engine."""

    sqlite: Database
    on_server: PostgreSQLDatabase
    texts: list[str]


@pytest.fixture
async def store(
    address: ServerAddress, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[Store]:
    """As many articles as the parameter says, some of them changed or deleted, some in stories."""
    articles = list(articles_in_all_scripts(request.param, SEED))
    async with (
        sqlite_database(tmp_path / "news.db") as sqlite,
        server_database(address) as on_server,
    ):
        for database in (sqlite, on_server):
            stored = Articles(database)
            for begin in range(0, len(articles), 400):
                seen = NOON + timedelta(days=begin / 40)
                await stored.add(articles[begin : begin + 400], seen)
            await database.write(_change)
            while await database.merge_search_index():
                pass
        yield Store(sqlite, on_server, [prepared.article.text for prepared in articles])


def _change(connection: Connection) -> None:
    """The same changes for each engine."""
    chance = random.Random(SEED)
    ids = [id_ for (id_,) in connection.execute("SELECT id FROM articles ORDER BY id").fetchall()]
    for id_ in chance.sample(ids, len(ids) // 8):
        connection.execute("DELETE FROM articles WHERE id = ?", (id_,))
    for id_, other in zip(chance.sample(ids, len(ids) // 20), ids, strict=False):
        connection.execute(
            "UPDATE articles SET body = (SELECT a.body FROM articles AS a WHERE a.id ="
            " (SELECT min(b.id) FROM articles AS b WHERE b.id >= ?)), source_id = 2 WHERE id = ?",
            (other, id_),
        )
    for id_ in chance.sample(ids, len(ids) // 4):
        connection.execute(
            "INSERT INTO story_members (article_id, story_id, at)"
            " SELECT id, ?, at FROM articles WHERE id = ?",
            (chance.randrange(len(ids) // 10), id_),
        )


def searches(texts: list[str], count: int, seed: int) -> Iterator[Asked]:
    """Searches in every order and scope; most find something."""
    chance = random.Random(seed)
    frequent = ("news", "the", "news the", '"what it is"', "news -the", "new*", "the OR news")
    for typed in made_queries(texts, count, seed):
        some = frozenset(chance.sample(range(1, 7), 3))
        since = NOON + timedelta(days=chance.randrange(80), seconds=chance.randrange(100_000))
        until = since + timedelta(days=chance.randrange(1, 60))
        yield Asked(
            chance.choice((*(typed,) * 12, chance.choice(frequent))),
            Scope(
                visible=chance.choice((None, some, some)),
                sources=chance.choice((None, None, None, sorted(some)[:2], sorted(some)[:1])),
                without_sources=chance.choice(((), (), sorted(some)[2:])),
                since=chance.choice((None, None, since)),
                until=chance.choice((None, None, until)),
            ),
            chance.choice(("relevance", "newest")),
        )


def answers(connection: Connection, asked: Asked) -> tuple[Any, ...]:
    """All that the index says about a search."""
    index, query = connection.search_index, compile_query(asked.typed)
    page = index.find(query, asked.scope, order=asked.order, offset=0, limit=MAX_MATCHES)
    later = index.find(query, asked.scope, order=asked.order, offset=3, limit=10)
    every = index.with_all_words(query, asked.scope)
    words = [group[0].text for group in query.wanted][:2]
    forms = [index.forms_of(word) for word in words]
    alike = [] if page.total else [index.similar_words(word, asked.scope) for word in words]
    frequencies = [index.frequency(word.casefold()) for word in words if word.isalnum()]
    return page, later, every, forms, alike, frequencies, index.languages()


async def differing(
    store: Store, every: list[Asked], first_window: int
) -> list[tuple[Asked, Any, Any]]:
    """The searches that are not answered alike, with both answers."""

    def answers_of_server(connection: PostgreSQLConnection) -> list[tuple[Any, ...]]:
        connection.memory.first_window = first_window
        return [answers(connection, asked) for asked in every]

    sqlite = await store.sqlite.read(
        lambda connection: [answers(connection, asked) for asked in every]
    )
    postgresql = await store.on_server.read(answers_of_server)
    return [
        (asked, one, other)
        for asked, one, other in zip(every, sqlite, postgresql, strict=True)
        if one != other
    ]


@pytest.mark.parametrize("store", [500], indirect=True)
async def test_made_searches_are_answered_alike(store: Store) -> None:
    """Matches, their order, groups, words left out, forms and similar words.

    Also if the server looks through the newest forty articles first, as it does in a large database.
    """
    for first_window, count in ((8_192, 200), (40, 100)):
        every = list(searches(store.texts, count, first_window))
        assert await differing(store, every, first_window) == []


@pytest.mark.long
@pytest.mark.parametrize("store", [6_000], indirect=True)
@pytest.mark.parametrize("seed", range(4))
async def test_thousands_of_made_searches_are_answered_alike(store: Store, seed: int) -> None:
    """Among so many articles that frequent words have more matches than a search looks at."""
    every = list(searches(store.texts, 2_000, seed))

    assert await differing(store, every, 8_192 if seed % 2 else 300) == []
