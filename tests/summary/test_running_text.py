"""Sentences are put together as their language writes them."""

import pytest

from bot.models import Span, Summary, running_text


@pytest.mark.parametrize(
    ("sentences", "text"),
    [
        (["One.", "Two."], "One. Two."),
        (["“One.”", "Two."], "“One.” Two."),
        (["一番だ。", "二番だ。"], "一番だ。二番だ。"),
        (["「一番だ！」", "二番だ。"], "「一番だ！」二番だ。"),
        (["“是第一。”", "是第二。"], "“是第一。”是第二。"),
        (["첫째다.", "둘째다."], "첫째다. 둘째다."),
        ([], ""),
    ],
)
def test_blanks_stand_between_sentences_except_in_chinese_and_japanese(
    sentences: list[str], text: str
) -> None:
    """A full-width full stop brings its own space; a Latin or Korean one needs a blank."""
    assert running_text(sentences) == text


def test_an_excerpt_leaves_no_blank_where_sentences_were_left_out() -> None:
    """Two Japanese sentences of a paragraph, without the one between them."""
    text = "一番だ。二番だ。三番だ。"
    summary = Summary((Span(0, 4), Span(8, 12)), False, "news", 1)

    assert summary.excerpt(text, 2) == "一番だ。三番だ。"
