"""Search queries as FTS5 expressions, against a real FTS5 table."""

import contextlib
import sqlite3
import time
from collections.abc import Collection, Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.storage.full_text.expressions import (
    Expression,
    all_of,
    group_expression,
    of_sources,
    title_expressions,
    within,
)
from bot.storage.sqlite.fts_expression import fts_expression
from bot.text.search_query import LONGEST_QUERY, Query, compile_query
from bot.text.tokens import words_for_index

TEXTS = (
    "Oil prices rise as the climate deal fails",
    "The climate of a deal: oil and gas",
    "Gas supply is not in danger, the U.S. said",
    "Programmers of C++ at AT&T ask: who is who?",
    "Präsident spricht in Córdoba über Öl",
    "السلام في بغداد 😀 today",
    "Training mission ends",
    "The trainers of the mission trained",
    "中文 新闻",
)


def _table(texts: tuple[str, ...]) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE story USING fts5 (title, body, source_token, tokenize = 'ascii')"
    )
    connection.executemany(
        "INSERT INTO story (rowid, title, body) VALUES (?, '', ?)",
        enumerate(map(words_for_index, texts)),
    )
    return connection


@pytest.fixture(scope="module")
def table() -> Iterator[sqlite3.Connection]:
    connection = _table(TEXTS)
    yield connection
    connection.close()


def _found(
    table: sqlite3.Connection,
    query: Query,
    sources: Collection[int] | None = None,
    without: Collection[int] = (),
) -> set[int]:
    """What matches a query with wanted words: FTS5 cannot match by what is missing."""
    if not query.wanted:
        return set()
    wanted = all_of(map(group_expression, query.wanted))
    return _matching(table, within(wanted, query, sources, without))


def _matching(table: sqlite3.Connection, expression: Expression) -> set[int]:
    rows = table.execute(
        "SELECT rowid FROM story WHERE story MATCH ?", (fts_expression(expression),)
    )
    return {row for (row,) in rows}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("oil", {0, 1}),
        ("OIL Gas", {1}),
        ('"climate deal"', {0}),
        ("“climate deal”", {0}),
        ('"climate deal', {0}),
        ("oil -gas", {0}),
        ('oil -"climate deal"', {1}),
        ("-gas oil", {0}),
        ("oil OR gas", {0, 1, 2}),
        ("oil OR gas OR training", {0, 1, 2, 6}),
        ("(oil OR gas) deal", {0, 1}),
        ("deal oil OR danger", {0, 1}),
        ("oil or gas", set()),
        ("oil OR gas -danger", {0, 1}),
        ("train*", {6, 7}),
        ("trainer*", {7}),
        ("tr*", set()),
        ("oil AND gas", {1}),
        ("oil AND", {0, 1}),
        ("OR oil", {0, 1}),
        ("oil OR", {0, 1}),
        ("AND", {1}),
        ("OR", set()),
        ("NOT danger", {2}),
        ("oil NOT gas", set()),
        ("U.S.", {2}),
        ("AT&T", {3}),
        ("C++", {3}),
        ("title:oil", set()),
        ("NEAR(oil gas)", set()),
        ("body : oil", set()),
        ("^oil", {0, 1}),
        ("prasident", {4}),
        ("PRÄSIDENT", {4}),
        ("cordoba öl", {4}),
        ("بغداد", {5}),
        ("中文", {8}),
        ("😀", set()),
        ("😀 today", {5}),
        ("a* OR b* OR *", {1}),
        ("", set()),
        ("   ", set()),
        ('"', set()),
        ("-", set()),
        ("-gas", set()),
        ("oil;DROP TABLE story", set()),
        ("oil' OR '1'='1", {0, 1}),
        ("o\x00il prices", {0}),
        ("oil \ud800", {0, 1}),
    ],
)
def test_what_is_typed_finds_what_is_meant(
    table: sqlite3.Connection, typed: str, found: set[int]
) -> None:
    """The search syntax, one line for each promise."""
    assert _found(table, compile_query(typed)) == found


def test_a_source_is_excluded(table: sqlite3.Connection) -> None:
    """Of those that are searched, or of all."""
    table.execute("UPDATE story SET source_token = char(57344) || 7 WHERE rowid = 1")
    query = compile_query("oil")

    assert _found(table, query, None, [7]) == {0}
    assert _found(table, query, [7]) == {1}
    assert _found(table, query, [7, 8], [7, 9]) == set()
    table.execute("UPDATE story SET source_token = NULL WHERE rowid = 1")


def test_unwanted_words_alone_exclude_articles_of_a_source(table: sqlite3.Connection) -> None:
    """Everything else of the source matches."""
    table.execute("UPDATE story SET source_token = char(57344) || 7 WHERE rowid < 3")

    query = compile_query('-gas -"climate deal"')
    assert _matching(table, of_sources(query, [7], [])) == set()
    query = compile_query('-supply -"climate deal"')
    assert _matching(table, of_sources(query, [7], [])) == {1}
    table.execute("UPDATE story SET source_token = NULL")


def test_what_is_typed_after_256_characters_is_not_searched(table: sqlite3.Connection) -> None:
    """It would find nothing if it were."""
    assert _found(table, compile_query("oil" + " " * LONGEST_QUERY + "unheard")) == {0, 1}


def _in_titles(query: Query, sources: list[int]) -> list[Expression]:
    groups = [group_expression(group) for group in query.wanted]
    return [within(expression, query, sources) for expression in title_expressions(groups)]


SIGNS = "\"'*-:^+(){}[]\\%_,.;|&!?~@#$=<>/ \0\n\x02\u200f\ud800\udfff“”😀中ﷺ\ue000\ufdd0éa"
WORDS = [
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "source:",
    "title:",
    "source_token:",
    "\ue0001",
    "oil",
    "e\u0301",
    "abc*",
]
HOSTILE = st.lists(st.sampled_from([*SIGNS, *WORDS]), max_size=60).map("".join)


@given(HOSTILE | st.text(max_size=400))
@example("(" * 5_000)
@example('"' * 5_000)
@example("oil " * 2_500)
@example("a* " * 500)
@example("\U0010ffff" * 10_000)
def test_no_input_raises_in_the_index(typed: str) -> None:
    """FTS5 accepts the expression of whatever is typed, with and without filters."""
    query = compile_query(typed)

    with contextlib.closing(_table(TEXTS[:2])) as table:
        found = _found(table, query)
        filtered = [
            matching
            for sources in ([7], [0, 7, 8])
            for matching in (
                _found(table, query, sources),
                _matching(table, of_sources(query, sources, [])),
                *(_matching(table, titled) for titled in _in_titles(query, sources)),
            )
        ]
    assert found <= {0, 1}
    assert not any(filtered)


@pytest.mark.parametrize(
    "typed",
    ["a* " * 200, "aaa* " * 60, "oil " * 60, '"' + "oil " * 60, "oil." * 60, " OR ".join(["oil"] * 60),
     " OR ".join(f"a{n}*" for n in range(60)), "-oil " * 50 + "oil", "a.b.c* " * 30],
)  # fmt: skip
def test_no_input_is_slow(typed: str) -> None:
    """Repeated words, prefixes and long phrases stay within a fraction of a second."""
    words = " ".join(f"aaa{n} a{n % 100}" for n in range(300))
    with contextlib.closing(_table(tuple(f"oil oil oil {words}" for _ in range(300)))) as table:
        query = compile_query(typed)

        begun = time.process_time()
        _found(table, query)
        assert time.process_time() - begun < 0.2
