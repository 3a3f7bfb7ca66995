"""The languages' tables can be corrected by someone who knows the language and nothing else."""

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
    """Abbreviations have no last full stop, and no blank is left in a list that only looks like one."""
    table = table_of(language)

    for key in ABBREVIATIONS:
        assert [entry for entry in getattr(table, key) if entry.endswith((".", ",", ";"))] == [], (
            key
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_a_language_can_end_a_sentence(language: str) -> None:
    """A word that begins sentences is not listed as an abbreviation that never ends one."""
    table = table_of(language)
    words = {word.lower() for word in table.starters if len(word) > 1} - TITLES

    assert sorted(words & table.never_ends) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_explained_or_general(language: str) -> None:
    """A table has no key that the engine doesn't know."""
    known = {field.name for field in fields(SentenceTable) if field.init}
    lines = (FOLDER / f"{language}.toml").read_text("utf-8").splitlines()

    assert {line.partition(" =")[0] for line in lines if " =" in line} <= known
