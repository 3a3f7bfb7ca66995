"""The words of each language that summaries need, from `language_words.toml`, which explains each key."""

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from bot.text.language.codes import base_language

_NONE: frozenset[str] = frozenset()
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True, slots=True, eq=False)
class LanguageWords:
    """Words of one language, in lower case. `language_words.toml` explains each set."""

    leans: frozenset[str] = _NONE
    does_that: tuple[str, ...] = ()
    says: frozenset[str] = _NONE
    verbs: frozenset[str] = _NONE
    teasers: tuple[str, ...] = ()
    reader: frozenset[str] = _NONE
    author: frozenset[str] = _NONE
    articles: frozenset[str] = _NONE
    demonstratives: frozenset[str] = _NONE
    explains: frozenset[str] = _NONE
    explains_subject: frozenset[str] = _NONE
    ends_phrase: frozenset[str] = _NONE
    sets_off: frozenset[str] = _NONE
    known: frozenset[str] = _NONE
    persons: frozenset[str] = _NONE
    nouns_are_capitalised: bool = False
    is_english: bool = False
    """Whether the rules apply that are written for English only."""
    ends_of_does_that: tuple[str, ...] = field(default=(), init=False)
    """The last words of `does_that`: a text without any of them has none of the phrases."""

    def __post_init__(self) -> None:
        ends = dict.fromkeys(phrase.split()[-1] for phrase in self.does_that)
        object.__setattr__(self, "ends_of_does_that", tuple(ends))

    def has_speech(self, text: str) -> bool:
        """Whether one of the words of a text is a verb of speech."""
        return not self.says.isdisjoint(lower_words(text))


def lower_words(text: str) -> list[str]:
    """The words of a text in lower case, with possessives and contractions, without numbers."""
    found: list[str] = _WORD.findall(text.casefold())
    return found


def language_words(language: str | None) -> LanguageWords:
    """The words of a language tag; English for None. Most languages have none."""
    return _words_of(base_language(language) if language else "en")


@cache
def _words_of(code: str) -> LanguageWords:
    sets = {key: _value(value) for key, value in _languages().get(code, {}).items()}
    return LanguageWords(**sets, is_english=code == "en")


@cache  # parsed for the first text, in 2 ms
def _languages() -> dict[str, dict[str, str | list[str] | bool]]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))


def _value(value: str | list[str] | bool) -> Any:
    if isinstance(value, bool):
        return value
    return frozenset(value.split()) if isinstance(value, str) else tuple(value)
