"""The keys under which a stored query is filed."""

import pytest

from bot.matching.article_words import EVERY_ARTICLE
from bot.matching.filing_keys import filing_keys
from bot.matching.stored_query import stored_query
from bot.text.search_query import compile_query

OFTEN = {
    "the": 900,
    "prime": 80,
    "minister": 60,
    "kyiv": 3,
    "cricket": 2,
    "rugby": 4,
    "uk": 50,
    "ukrai*": 9,
}


def _keys(typed: str, languages: tuple[str, ...] = ()) -> set[str]:
    query = stored_query(compile_query(typed))
    return set(filing_keys(query, languages, lambda key: OFTEN.get(key, 1)))


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("kyiv", {"kyiv"}),
        ("the kyiv minister", {"kyiv"}),
        ("minister cricket OR rugby", {"cricket", "rugby"}),
        ("cricket OR minister kyiv", {"kyiv"}),
        ('"the prime minister"', {"minister"}),
        ("ukraine*", {"ukrai*"}),
        ("ukra*", {"ukr*"}),
        ("minister ukraine*", {"ukrai*"}),
        ('"minister uk" OR ukraine*', {"uk", "ukrai*"}),
        ("anti-war", {"anti", "antiwar"}),
        ("北京", {"北京"}),
        ("京", {"京*"}),
        ("minister -kyiv", {"minister"}),
        ("-kyiv", {EVERY_ARTICLE}),
        ("source:harbour-post", {EVERY_ARTICLE}),
    ],
)  # fmt: skip
def test_a_query_is_filed_under_its_rarest_group(typed: str, keys: set[str]) -> None:
    """Under all terms of that group; a phrase only under its rarest word."""
    assert _keys(typed) == keys


def test_a_word_with_forms_is_filed_under_its_stems() -> None:
    """In each language of the index."""
    assert {"elections", "elect"} <= _keys("elections", ("en",))
    assert {"haus", "hauser"} <= _keys("Häuser", ("de",))
    assert _keys('"elections"', ("en",)) == {"elections"}
