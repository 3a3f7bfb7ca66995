"""How the server finds matches."""

import pytest

from bot.storage.articles.articles import Articles
from bot.storage.engine import Connection, Scope
from bot.storage.postgresql.server_database import PostgreSQLDatabase
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, articles


@pytest.mark.parametrize("analyzed", [False, True])
@pytest.mark.parametrize("typed", ["news", "vedi", '"vedi ba"', "vedi OR news", "vedi -news"])
async def test_matches_are_found_by_their_lexemes(
    on_server: PostgreSQLDatabase, analyzed: bool, typed: str
) -> None:
    """Whatever the server knows about the words: the other ways take seconds in a large database."""
    await Articles(on_server).add(list(articles(300)), NOON)
    if analyzed:
        await on_server.write(lambda connection: connection.execute("ANALYZE"))

    def scans(connection: Connection) -> tuple[int, int]:
        """Scans of the index of lexemes, and of the whole table."""
        connection.search_index.find(
            compile_query(typed), Scope(), order="relevance", offset=0, limit=10
        )
        row = connection.execute(
            "SELECT sum(pg_stat_get_xact_numscans(i.indexrelid)),"
            " pg_stat_get_xact_numscans(i.indrelid) FROM pg_index AS i"
            " WHERE i.indrelid = CAST('article_words' AS regclass) AND NOT i.indisunique"
            " GROUP BY i.indrelid"
        ).fetchone()
        return row[0], row[1]

    by_lexemes, whole = await on_server.read(scans)
    assert by_lexemes > 0
    assert whole == 0
