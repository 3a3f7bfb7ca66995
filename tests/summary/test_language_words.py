"""The words of each language."""

import tomllib
from pathlib import Path

import pytest

from bot.summary import language_words as module
from bot.summary.language_words import language_words

LANGUAGES = tomllib.loads(Path(module.__file__).with_suffix(".toml").read_text("utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_set_is_read_and_in_lower_case(language: str) -> None:
    """A key that nobody reads is an error, and no word has a capital or a curly apostrophe."""
    words = language_words(language)

    for key in LANGUAGES[language]:
        entries = getattr(words, key)
        assert entries is True or all(each == each.lower().replace("’", "'") for each in entries)


def test_tags_and_unknown_languages() -> None:
    """A tag has the words of its language, None those of English, and most languages none."""
    assert language_words("pt-BR") is language_words("pt")
    assert language_words(None) is language_words("en")
    assert language_words("xx").leans == frozenset()
