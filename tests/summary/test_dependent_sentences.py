"""Leaning sentences."""

import pytest

from bot.summary.dependent_sentences import leans


@pytest.mark.parametrize(
    "sentence", ["“He knew,” said Lund.", "Aber Lund schwieg.", "Mais il partit.", "Он ушёл."]
)
def test_sentence_that_refers_back_leans(sentence: str) -> None:
    """English, German, French and Russian; a quotation mark before the word makes no difference."""
    assert leans(sentence)


@pytest.mark.parametrize(
    "sentence", ["The ferry ran aground.", "Heavy snow fell.", "Es regnet.", "143 left.", "", "…"]
)
def test_sentence_that_is_understood_alone_does_not(sentence: str) -> None:
    """German "Es" and words that only begin like "He" are no reference."""
    assert not leans(sentence)
