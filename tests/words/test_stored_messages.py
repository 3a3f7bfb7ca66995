"""Messages in the database: nothing is lost, and old rows are shown as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words import Listed, Said, say
from bot.words.said import Value
from bot.words.stored_messages import from_text, to_text

NAMES = st.text(st.sampled_from("abc_"), min_size=1, max_size=5)


def said(values: st.SearchStrategy[Value]) -> st.SearchStrategy[Said]:
    """A message with such values."""
    return st.builds(Said, st.text(), st.dictionaries(NAMES, values, max_size=3))


SIMPLE: st.SearchStrategy[Value] = st.text() | st.integers()
HOW = st.sampled_from(["and", "or", "comma", "lines"])
VALUES: st.SearchStrategy[Value] = st.recursive(
    SIMPLE,
    lambda inner: (
        said(inner)
        | st.builds(Listed, st.lists(st.text() | said(inner), max_size=3).map(tuple), HOW)
    ),
    max_leaves=6,
)


@given(said(VALUES))
def test_a_message_survives_being_stored(message: Said) -> None:
    """Key, numbers, texts, lists and nested messages come back equal."""
    assert from_text(to_text(message)) == message


@given(st.text() | st.text().map('{{"k":"a","v":{}'.format))
def test_other_texts_come_back_as_they_are(text: str) -> None:
    """A row that an older version wrote in English is not touched."""
    assert from_text(text) == text or to_text(from_text(text)) == text
    assert to_text(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a moderator paused it",
        "{",
        "null",
        '{"k":"a"}',
        '{"k":1,"v":{}}',
        '{"k":"a","v":{"b":null}}',
        '{"k":"a","v":{"b":true}}',
        '{"k":"a","v":{"b":[1]}}',
        '{"k":"a","v":{},"w":1}',
        '{"k":"a","v":{"b":{"l":[1],"h":"and"}}}',
        '{"k":"a","v":{"b":{"l":["x"],"h":"nor"}}}',
        '{"k":' * 20_000,
    ],
)
def test_what_is_no_message_is_a_text(text: str) -> None:
    """JSON of another shape, or broken, is shown as it is."""
    assert from_text(text) == text


def test_the_form_is_short_and_readable() -> None:
    """The column can be read in a database shell."""
    message = say("http-404", host="zeitung.example", tried=3)

    assert to_text(message) == '{"k":"http-404","v":{"host":"zeitung.example","tried":3}}'
