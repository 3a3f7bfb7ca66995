"""Upkeep of the index on a server."""

from bot.storage.articles.articles import Articles
from bot.storage.engine import Connection
from bot.storage.postgresql.server_database import PostgreSQLDatabase
from bot.storage.search.article_search import Search
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, articles, prepared
from tests.viewers import ANYONE


async def test_words_that_no_article_has_any_more_are_forgotten(
    on_server: PostgreSQLDatabase,
) -> None:
    """Once a tenth of the articles is gone; words of others stay, and come back when used again."""
    stored = Articles(on_server)
    await stored.add([prepared("The quokka."), *articles(20)], NOON)
    await stored.add([prepared("The wombat.")], NOON)
    while await on_server.merge_search_index():
        pass
    assert {"quokka", "wombat", "the"} <= await _words(on_server)

    await on_server.write(lambda c: c.execute("DELETE FROM articles WHERE id IN (1, 4, 7)"))
    steps = 0
    while await on_server.merge_search_index():
        steps += 1

    words = await _words(on_server)
    assert steps < 20
    assert "quokka" not in words
    assert "wombat" in words
    await stored.add([prepared("A quokka again.")], NOON)
    assert "quokka" in await _words(on_server)
    assert (await Search(on_server).find(ANYONE, compile_query("quokk*"))).total == 1


async def _words(database: PostgreSQLDatabase) -> set[str]:
    def read(connection: Connection) -> set[str]:
        return {word for (word,) in connection.execute("SELECT word FROM index_words").fetchall()}

    return await database.read(read)


async def test_sums_are_added_up(on_server: PostgreSQLDatabase) -> None:
    """However many batches were stored, one row is left; the sum stays the same."""
    for begin in range(0, 20, 5):
        await Articles(on_server).add(list(articles(5, begin=begin)), NOON)

    def rows(connection: Connection) -> list[tuple[int, int]]:
        return connection.execute("SELECT articles, tokens FROM index_sizes").fetchall()

    before = await on_server.read(rows)
    assert len(before) == 4
    await on_server.merge_search_index()
    assert await on_server.read(rows) == [tuple(map(sum, zip(*before, strict=True)))]
