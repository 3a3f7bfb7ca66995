"""The language tables are consistent and in the documented form."""

from dataclasses import fields
from pathlib import Path

import pytest

import bot.text.sentence_rules
from bot.text.sentence_rules.sentence_table import SentenceTable, sentence_table

FOLDER = Path(bot.text.sentence_rules.__file__).parent
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))
TITLES = {"mr", "mrs", "ms", "messrs", "m", "mme"}  # they do both
ABBREVIATIONS = (
    "never_ends",
    "before_a_number",
    "after_a_number",
    "may_end",
    "ends_before_a_starter",
)


def table_of(language: str) -> SentenceTable:
    return sentence_table("xx" if language == "common" else language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_are_written_as_explained(language: str) -> None:
    """Abbreviations are listed without their final full stop and without punctuation between them."""
    table = table_of(language)

    for key in ABBREVIATIONS:
        assert [entry for entry in getattr(table, key) if entry.endswith((".", ",", ";"))] == [], (
            key
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_a_language_can_end_a_sentence(language: str) -> None:
    """Words that begin sentences aren't listed as abbreviations that never end one."""
    table = table_of(language)
    words = {word.lower() for word in table.starters if len(word) > 1} - TITLES

    assert sorted(words & table.never_ends) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_explained_or_general(language: str) -> None:
    """Tables have no unknown keys."""
    known = {field.name for field in fields(SentenceTable) if field.init}
    lines = (FOLDER / f"{language}.toml").read_text("utf-8").splitlines()

    assert {line.partition(" =")[0] for line in lines if " =" in line} <= known
