"""Checking a stored query against one article, and why the article doesn't match."""

import time

import pytest

from bot.matching.article_words import ArticleWords
from bot.matching.known_forms import KnownForms
from bot.matching.stored_query import Mismatch, stored_query
from bot.matching.token_stems import TokenStems
from bot.text.search_query import compile_query

ENGLISH = ("en",)
ARTICLE = ArticleWords(
    "Prime minister calls election",
    "The U.S. envoy met Kyiv’s ministers on Monday. Covid-19 rules ended.",
    TokenStems(ENGLISH),
)


def _forms(*indexed: str) -> KnownForms:
    """The forms that an index with these words would find."""
    return KnownForms(lambda word: indexed, ENGLISH)


@pytest.mark.parametrize(
    ("typed", "mismatch"),
    [
        ("election kyiv", None),
        ("cricket OR election", None),
        ('"prime minister" elect* -cricket', None),
        ("covid19", None),
        ('"election the"', Mismatch((('election the',),), ())),
        ("cricket election", Mismatch((("cricket",),), ())),
        ("cricket OR rugby election", Mismatch((("cricket", "rugby"),), ())),
        ("election -kyiv", Mismatch((), ("kyiv",))),
        ('cricket "minister calls" tenn* -"prime minister"', Mismatch((("cricket",), ("tenn*",)), ("prime minister",))),
        ("-cricket", None),
        ("-kyiv", Mismatch((), ("kyiv",))),
    ],
)  # fmt: skip
def test_missing_and_excluded_words_are_reported(typed: str, mismatch: Mismatch | None) -> None:
    """Reported as typed, by group; an article matches exactly when nothing is reported."""
    query = stored_query(compile_query(typed))

    assert query.mismatch(ARTICLE, _forms()) == mismatch
    assert query.is_answered_by(ARTICLE, _forms()) == (mismatch is None)


def test_a_form_counts_if_the_search_takes_it_for_one() -> None:
    """An equal stem isn't enough, because a search wouldn't find the article."""
    query = stored_query(compile_query("elections"))

    assert query.is_answered_by(ARTICLE, _forms("election"))
    assert not query.is_answered_by(ARTICLE, _forms("elected"))


def test_forms_are_looked_up_once() -> None:
    """They are looked up again only when an article has an unknown word with the same stem."""
    asked: list[str] = []
    indexed = ["election"]

    def look_up(word: str) -> list[str]:
        asked.append(word)
        return indexed

    forms, stems = KnownForms(look_up, ENGLISH), TokenStems(ENGLISH)
    query = stored_query(compile_query("elections"))

    def is_answered_by(text: str) -> bool:
        return query.is_answered_by(ArticleWords(text, "", stems), forms)

    assert is_answered_by("an election")
    assert is_answered_by("one election more")
    assert not is_answered_by("a cricket match")
    assert asked == ["elections"]
    assert not is_answered_by("the elect")
    assert not is_answered_by("the elect again")
    assert asked == ["elections"] * 2
    indexed.append("electing")
    assert is_answered_by("electing")
    assert asked == ["elections"] * 3


def test_checking_takes_linear_time() -> None:
    """Even for phrases of words that the article repeats throughout."""
    begun = time.perf_counter()
    article = ArticleWords("", "c " + "a b " * 50_000, TokenStems(ENGLISH))
    query = stored_query(compile_query('"' + "a b " * 7 + 'a c" OR "' + "b a " * 7 + 'b b"'))

    assert not query.is_answered_by(article, _forms())
    assert time.perf_counter() - begun < 2
