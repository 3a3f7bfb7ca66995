"""Passages that search results quote."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.models import Fragment, Span
from bot.summary.passages import passage

TEXT = (
    "The harbour trust met on Friday, Nov. 13, in the old fish hall.\n"
    "A one-legged gull was named the official mascot of the harbour, by 11 votes to 2. "
    "The gull did not attend. The chairman, Mr. Aske, called the vote overdue."
)


def found(words: str, text: str = TEXT) -> tuple[Fragment, ...]:
    """The passage for all occurrences of the words, separated by |."""
    return passage(text, [Span(*match.span()) for match in re.finditer(words, text)])


def joined(fragments: tuple[Fragment, ...]) -> str:
    """The fragments as one text."""
    return "".join(fragment.text for fragment in fragments)


def test_a_sentence_is_quoted_whole() -> None:
    """The quotation begins and ends with a sentence, even if the sentence has an abbreviation."""
    assert joined(found("Nov")) == "The harbour trust met on Friday, Nov. 13, in the old fish hall."
    assert joined(found("Aske")) == "The chairman, Mr. Aske, called the vote overdue."


def test_matches_are_marked() -> None:
    """Each match is a fragment of its own, as written in the text."""
    assert [piece.text for piece in found("gull|mascot") if piece.matched] == [
        "gull",
        "mascot",
        "gull",
    ]


def test_the_sentence_with_most_words_wins() -> None:
    """A sentence with both words beats an earlier one with one of them; the next sentence is added."""
    assert joined(found("harbour|mascot")) == (
        "A one-legged gull was named the official mascot of the harbour, by 11 votes to 2. "
        "The gull did not attend."
    )


def test_long_sentence_is_quoted_from_shortly_before_the_match() -> None:
    """After an ellipsis and a few words comes the match."""
    text = "It went on and on " * 40 + "until the zeppelin came down."

    shown = joined(found("zeppelin", text))

    assert shown.startswith("…")
    assert "until the zeppelin came down." in shown
    assert len(shown) < 150


@given(st.text(alphabet="ab. \n!“”", min_size=1, max_size=300), st.data())
def test_any_match_is_shown(text: str, data: st.DataObject) -> None:
    """For any text, a match is quoted, and the quotation is part of the text."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    shown = passage(text, [Span(start, end)])

    assert any(piece.matched for piece in shown)
    assert joined(shown).removeprefix("…") in text
