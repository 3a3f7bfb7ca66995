"""The index on a server is remade when the words of texts have changed, and answers meanwhile."""

from bot.actions.remake_index import RemakeIndex
from bot.models.server_address import ServerAddress
from bot.storage.articles.articles import Articles
from bot.storage.engine import Connection
from bot.storage.postgresql.server_database import PostgreSQLDatabase, open_database
from bot.storage.search.article_search import Search
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE

MANY = 60


async def _total(database: PostgreSQLDatabase, typed: str) -> int:
    return (await Search(database).find(ANYONE, compile_query(typed))).total


async def _of_other_words(address: ServerAddress) -> None:
    """A database after a version whose words were made by other rules."""
    async with open_database(address) as database:
        await Articles(database).add(
            [
                prepared(
                    f"The troops left word{n}.", url=f"https://post.example/{n}", language="en"
                )
                for n in range(MANY)
            ],
            NOON,
        )
        await database.write(
            lambda connection: connection.execute("UPDATE search_indexes SET version = 'older'")
        )


async def test_the_old_index_answers_until_the_new_one_is_whole(address: ServerAddress) -> None:
    """What is stored, changed or deleted meanwhile is right in both."""
    await _of_other_words(address)

    async with open_database(address) as database:
        assert await database.remake_search_index(MANY // 3)
        assert await _total(database, "word7") == 1
        progress = await database.search_index_progress()
        assert progress is not None
        assert (progress.done, progress.all) == (MANY // 3, MANY)
        await Articles(database).add(
            [
                prepared("A whale came.", language="en"),
                prepared("Zebras.", title="x", url="https://post.example/59", language="en"),
                prepared("Zebras.", title="y", url="https://post.example/3", language="en"),
            ],
            NOON,
        )
        await database.write(lambda c: c.execute("DELETE FROM articles WHERE id IN (59, 5)"))
        assert await _total(database, "whale") == 1

        await RemakeIndex(database, batch=7).remake()

        assert await database.search_index_progress() is None
        assert await _total(database, "zebra") == 2
        assert await _total(database, "troop") == MANY - 4
        assert await _total(database, "word58") == 0
        assert await database.read(_strangers) == []
    async with open_database(address) as database:
        assert await database.search_index_progress() is None


async def test_a_remade_index_has_the_names_of_a_new_one(address: ServerAddress) -> None:
    """It can be remade any number of times, and the schema stays the one of the migrations."""
    async with open_database(address) as database:
        names = await database.read(_names)
    for _ in range(2):
        await _of_other_words(address)
        async with open_database(address) as database:
            await RemakeIndex(database, batch=MANY).remake()
            assert await database.search_index_progress() is None
            assert await database.read(_names) == names


def _names(connection: Connection) -> list[object]:
    """The names of all tables, indexes and constraints."""
    return connection.execute(
        "SELECT CAST(relname AS text) FROM pg_class"
        " WHERE relnamespace = CAST('public' AS regnamespace) UNION ALL"
        " SELECT CAST(conname AS text) FROM pg_constraint"
        " WHERE connamespace = CAST('public' AS regnamespace) ORDER BY 1"
    ).fetchall()


def _strangers(connection: Connection) -> list[object]:
    """What the index has too many or too few: ids of articles, and sums that are wrong."""
    return connection.execute(
        "SELECT coalesce(a.id, w.article_id) FROM articles AS a"
        " FULL JOIN article_words AS w ON w.article_id = a.id"
        " WHERE a.id IS NULL OR w.place IS NULL OR w.place <> a.place_in_index"
        " UNION ALL SELECT count(*) FROM article_words"
        " HAVING count(*) <> (SELECT sum(articles) FROM index_sizes)"
        " OR sum(length) <> (SELECT sum(tokens) FROM index_sizes)"
    ).fetchall()


async def test_a_new_database_has_the_present_index_at_once(
    on_server: PostgreSQLDatabase,
) -> None:
    """There is nothing to remake."""
    assert await on_server.search_index_progress() is None
    assert not await on_server.remake_search_index(10)


async def test_a_failed_write_leaves_no_words(on_server: PostgreSQLDatabase) -> None:
    """Words that the session added to the vocabulary are added again if that was rolled back."""

    def failing(connection: Connection) -> None:
        connection.execute(
            "INSERT INTO articles (id, content_hash, title, title_derived, seen_at, captions, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (1, b"1", "Xylophone", 0, 0, "[]", "A quokka."),
        )
        connection.search_index.add(1)
        if fails:
            raise RuntimeError

    for fails in (True, False):
        try:
            await on_server.write(failing, domain="news")
        except RuntimeError:
            assert fails

    assert (await Search(on_server).similar_words(ANYONE, compile_query(""), "quoka")) == (
        "quokka",
    )
    assert await on_server.read(_strangers) == []
