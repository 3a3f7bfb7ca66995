"""The forms of a searched word that the index has."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.storage.articles.articles import Articles
from bot.storage.full_text.indexed_forms import MOST_FORMS, IndexedForms, IndexedLanguages
from bot.storage.full_text.marks import language_token
from bot.storage.search.article_search import Search
from bot.storage.sqlite.fts_index import FTSIndex
from bot.storage.sqlite.open_file import open_database
from bot.text.search_query import compile_query
from bot.text.tokens import possible_forms, typed_words, words_for_index
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE

Forms = Callable[[str, str, str], tuple[str, ...]]


@pytest.fixture
def forms() -> Iterator[Forms]:
    """The forms of a word, as it is typed, in an index with a text in these languages."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE a USING fts5 (body, tokenize = 'ascii')")
        connection.execute("CREATE VIRTUAL TABLE words USING fts5vocab (a, instance)")

        def of(typed: str, text: str, languages: str) -> tuple[str, ...]:
            marks = " ".join(map(language_token, languages.split()))
            connection.execute("INSERT INTO a VALUES (?)", (f"{words_for_index(text)} {marks}",))
            known = IndexedLanguages().known(FTSIndex(connection), 1)
            return IndexedForms(FTSIndex(connection), known).of(typed_words(typed))

        yield of


@pytest.mark.parametrize(
    ("typed", "text", "languages", "found"),
    [
        ("protests", "A protest, protested by protesters of the Protestant", "en",
         {"protest", "protested", "protesters", "protestant"}),
        ("troop", "no such word", "en", set()),
        ("troops", "Troops and troops", "en", set()),
        ("troops", "the troop", "ja", set()),
        ("troops", "the troop", "ja de en", {"troop"}),
        ("Iraq’s", "Iraqi forces in Iraq", "en", {"iraqi"}),
        ("Dutch", "in the Netherlands", "en", {"netherlands"}),
        ("élue", "les élues", "fr", {"elues"}),
        ("выборы", "на выборах", "ru en", {"выборах"}),
        ("troops abroad", "the troop", "en", set()),
    ],
)  # fmt: skip
def test_only_written_forms_are_found(
    forms: Forms, typed: str, text: str, languages: str, found: set[str]
) -> None:
    """In the languages of the articles, without the word itself; phrases have none."""
    assert set(forms(typed, text, languages)) == found


def test_forms_are_found_among_many_other_words(forms: Forms) -> None:
    """Even if thousands of words begin like the stem, and come first."""
    others = " ".join(f"cata{n:x}" for n in range(5_000))

    assert set(forms("cats", f"a cat {others} catz", "en")) == {"cat"}


def test_the_forms_are_limited(forms: Forms) -> None:
    """The shortest are kept."""
    written = possible_forms("protest", "en")
    found = forms("protest", " ".join(written), "en")

    assert len(found) == MOST_FORMS < len(written)
    assert "protests" in found


async def test_forms_of_a_new_language_are_found_at_once(path: Path) -> None:
    """Also by a connection that has searched before."""
    async with open_database(path, readers=1) as database:
        articles, search = Articles(database), Search(database)
        await articles.add([prepared("The troops left.", language="en")], NOON)
        assert (await search.find(ANYONE, compile_query("troop"))).total == 1
        assert (await search.find(ANYONE, compile_query("wahlen"))).total == 0

        await articles.add([prepared("Nach der Wahl.", language="de")], NOON)

        assert (await search.find(ANYONE, compile_query("wahlen"))).total == 1
