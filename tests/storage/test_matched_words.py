"""Marking the words of a search, compared with what FTS5 marks."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import Span
from bot.storage.full_text.expressions import all_of, group_expression
from bot.storage.search.matched_words import Marker
from bot.storage.sqlite.fts_expression import fts_expression
from bot.text.search_query import compile_query
from bot.text.tokens import index_words

TEXTS = (
    "Oil prices rise; OIL-price talks fail. The oil price, they say, is oilprice.",
    "The ferry left the harbour. The ferries, the ferryman and THE FERRY came back.",
    "Der Präsident spricht in Córdoba über Öl; Prasident und PRÄSIDENTEN schweigen.",
    "Wellington’s Āpiti school — naïve, NAÏVE and naive — costs 5,000 or 5.000 dollars.",
    "وصل الوفد إلى بغداد اليوم، وقال الوفد إنه باق في بغداد",
    "Президент сказал, что президенту нечего сказать. İstanbul, Straße, ŁÓDŹ, ångström.",
    "snake_case and snake case; AT&T and C++ in the U.S. of A., U.S.A. and US.",
    "",
    "x",
)
TYPED = (
    "oil", "price oil", '"oil price"', "oil*", "pric* OR talks", '"the ferry" OR ferr*', "the ferry",
    "prasident", "co\u0301rdoba", "PRÄSIDENT*", "ol", "cordoba -ol", "apiti", "naive", "5,000", "بغداد", "الوفد OR بغداد",
    "президент*", "сказал", "istanbul", "strasse OR straße", "lodz OR łodz", "angstrom", "snake_case",
    '"snake case"', "U.S.", "AT&T", "C++", "a", '"u s a"',
)  # fmt: skip


@pytest.fixture(scope="module")
def table() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE story USING fts5 (body, tokenize = 'ascii')")
        yield connection


def _marked_by_fts5(table: sqlite3.Connection, text: str, typed: str) -> list[str]:
    """The marked tokens, as FTS5 marks them in the words that the index has for the text."""
    table.execute("DELETE FROM story")
    words = " ".join(word.token for word in index_words(text))
    table.execute("INSERT INTO story (body) VALUES (?)", (words,))
    row = table.execute(
        "SELECT highlight(story, 0, char(2), char(3)) FROM story WHERE story MATCH ?",
        (fts_expression(all_of(map(group_expression, compile_query(typed).wanted))),),
    ).fetchone()
    return [] if row is None else [each.split("\x03")[0] for each in row[0].split("\x02")[1:]]


def _marked(text: str, typed: str, language: str = "none") -> list[str]:
    return [text[start:end] for start, end in _spans(text, typed, language)]


def _marked_tokens(text: str, typed: str) -> list[str]:
    return [
        " ".join(word.token for word in index_words(text) if start <= word.start < end)
        for start, end in _spans(text, typed, "none")
    ]


def _spans(text: str, typed: str, language: str) -> tuple[Span, ...]:
    marker = Marker(term for group in compile_query(typed).wanted for term in group)
    return marker.spans(text, language)


@pytest.mark.parametrize("typed", TYPED)
def test_what_fts5_marks_is_marked(table: sqlite3.Connection, typed: str) -> None:
    """In every article that is found: accents, case, scripts and phrases."""
    for text in TEXTS:
        if expected := _marked_by_fts5(table, text, typed):
            assert _marked_tokens(text, typed) == expected


def test_each_of_these_searches_marks_something(table: sqlite3.Connection) -> None:
    """So the comparison above compares something."""
    found = [any(_marked_by_fts5(table, text, typed) for text in TEXTS) for typed in TYPED]

    assert sum(found) >= len(TYPED) - 4


_WORDS = st.sampled_from(["oil", "Oil", "öl", "price", "prices", "o", "price-oil", ",", ".", "«"])


@given(
    text=st.lists(_WORDS, max_size=12).map(" ".join),
    typed=st.lists(
        st.sampled_from(["oil", "price", '"oil price"', "pri*", "ol", '"price oil"', "OR"]),
        max_size=4,
    ).map(" ".join),
)
def test_generated_texts_are_marked_as_by_fts5(
    table: sqlite3.Connection, text: str, typed: str
) -> None:
    """Even if phrases overlap."""
    if not compile_query(typed).wanted:
        return
    if expected := _marked_by_fts5(table, text, typed):
        assert _marked_tokens(text, typed) == expected


@pytest.mark.parametrize(
    ("typed", "language", "text", "marked"),
    [
        ("troop", "en", "US troops and a troop", ["troops", "troop"]),
        ("Iraq", "en", "Iraqi forces in Iraq’s north", ["Iraqi", "Iraq"]),
        ("elections", "en", "The election of an elector", ["election"]),
        ('"elections"', "en", "The election", []),
        ("Haus", "de", "alte Häuser", ["Häuser"]),
        ("covid19", "en", "Covid-19 and Covid 19", ["Covid-19"]),
        ("Covid-19", "en", "COVID19 and Covid-19", ["COVID19", "Covid-19"]),
        ("US", "en", "The U.S. said", ["U.S"]),
        ("strasse", "de", "Die Straße", ["Straße"]),
        ("oresund", "da", "Øresund", ["Øresund"]),
        ("風暴", "zh", "大風暴來了", ["風暴"]),
        ("取消", "zh", "渡轮取消，风暴取消", ["取消", "取消"]),
        ("消", "zh", "渡轮取消了", ["消了"]),
        ("東京", "ja", "NHK東京支局", ["東京"]),
        ("서울은", "ko", "서울에서", ["서울"]),
        ("ดอกเบี้ย", "th", "ขึ้นดอกเบี้ยอีก", ["ดอกเบี้ย"]),
        ("ភ្នំពេញ", "km", "នៅភ្នំពេញថ្ងៃនេះ", ["ភ្នំពេញ"]),
        ("Unternehmen", "de", "Unter\u00adnehmen", ["Unter\u00adnehmen"]),
        ("5000", "en", "5,000 people", ["5,000"]),
    ],
)
def test_words_and_their_forms_are_marked_in_every_script(
    typed: str, language: str, text: str, marked: list[str]
) -> None:
    """Exactly where they stand, as they are written there."""
    assert _marked(text, typed, language) == marked


def test_no_text_is_slow() -> None:
    """Not even if every word begins a match, or if none completes one."""
    for text in ("a " * 200_000, "aa" * 200_000):
        for typed in ('"' + "a " * 15 + 'b"', '"' + "a " * 16 + '"', "aaa*", "a OR aa"):
            marker = Marker(term for group in compile_query(typed).wanted for term in group)
            begun = time.process_time()
            marker.spans(text)
            assert time.process_time() - begun < 10  # 0.05 s; minutes if it were quadratic


@given(text=st.text(max_size=80), typed=st.text(max_size=20))
def test_any_search_in_any_text_marks_valid_spans(text: str, typed: str) -> None:
    """They lie within the text, in order, without overlaps."""
    marker = Marker(term for group in compile_query(typed).wanted for term in group)
    spans = marker.spans(text)

    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
