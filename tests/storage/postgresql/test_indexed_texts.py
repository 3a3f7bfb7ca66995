"""Texts at the limits of what PostgreSQL indexes."""

from bot.storage.articles.articles import Articles
from bot.storage.postgresql.server_database import PostgreSQLDatabase
from bot.storage.search.article_search import Search
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE


async def _total(database: PostgreSQLDatabase, typed: str) -> int:
    return (await Search(database).find(ANYONE, compile_query(typed))).total


async def test_phrases_are_found_however_long_the_text_is(on_server: PostgreSQLDatabase) -> None:
    """PostgreSQL's own positions end after 16,383 words and 255 occurrences of a word."""
    await Articles(on_server).add([prepared("so it is " * 9_000 + "so long and thanks")], NOON)

    assert await _total(on_server, '"so long and thanks"') == 1
    assert await _total(on_server, '"long so"') == 0


async def test_a_word_of_thousands_of_letters_is_stored(on_server: PostgreSQLDatabase) -> None:
    """PostgreSQL takes words of 2,046 bytes; longer ones are found by their beginning."""
    await Articles(on_server).add([prepared(f"{'цел' * 3_000} and a whale")], NOON)

    assert await _total(on_server, "whale") == 1
    assert await _total(on_server, "целцел*") == 1
    assert await _total(on_server, "целцел") == 0


async def test_a_text_of_a_million_words_is_stored(on_server: PostgreSQLDatabase) -> None:
    """PostgreSQL takes a megabyte of different words: what follows is not found."""
    words = " ".join(f"{n:x}w" for n in range(200_000))
    await Articles(on_server).add([prepared(f"A whale. {words} quokka")], NOON)

    assert await _total(on_server, "whale 7fw") == 1
    assert await _total(on_server, "quokka") == 0


async def test_texts_without_any_word_are_stored(on_server: PostgreSQLDatabase) -> None:
    """Such as a picture's description that is only emoji."""
    await Articles(on_server).add([prepared("😀 — …", title="…")], NOON)

    assert await _total(on_server, "source:harbour-post") == 1
