"""Load the language tables in this folder: abbreviations, sentence starters, ordinals and so on.

`en.toml` explains each key. To correct a language, edit its file. Entries have no final full stop
and no spaces ("z.B", "т.д"). A lower-case entry also matches capitalized spellings; an entry with a
capital matches only itself.
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from bot.text.language.codes import base_language

TAIL = 4  # characters before a full stop, enough to rule out an abbreviation
_FOLDER = Path(__file__).parent
_COMMON = "common"
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SentenceTable:
    """The rules of one language. `en.toml` explains each set of words."""

    never_ends: frozenset[str] = _NONE
    before_a_number: frozenset[str] = _NONE
    after_a_number: frozenset[str] = _NONE
    may_end: frozenset[str] = _NONE
    ends_before_a_starter: frozenset[str] = _NONE
    stems: tuple[str, ...] = ()
    starters: frozenset[str] = _NONE
    one_letter_words: frozenset[str] = _NONE
    a_letter_follows: frozenset[str] = _NONE
    no_surnames: frozenset[str] = _NONE
    ordinary_after: frozenset[str] = _NONE
    lower_case_starts: tuple[str, ...] = ()
    names_with_a_mark: frozenset[str] = _NONE
    speech: frozenset[str] = _NONE
    after_speech: frozenset[str] = _NONE
    after_a_quotation: frozenset[str] = _NONE
    places: frozenset[str] = _NONE
    clock: frozenset[str] = _NONE
    after_the_clock: frozenset[str] = _NONE
    companies: frozenset[str] = _NONE
    after_a_company: frozenset[str] = _NONE
    ordinal_nouns: frozenset[str] = _NONE
    before_an_ordinal: frozenset[str] = _NONE
    numbers_are_ordinals: bool = False
    years: frozenset[str] = _NONE
    nouns_are_capitalised: bool = False
    words_without_vowels: bool = False
    verbs_of_a_subject: frozenset[str] = _NONE
    surname_endings: frozenset[str] = _NONE
    # Derived from the above:
    abbreviations: frozenset[str] = field(default=_NONE, init=False)
    listed_parts: frozenset[str] = field(default=_NONE, init=False)
    """All abbreviations, and their last parts: "ex" for "p.ex"."""
    beginnings: frozenset[str] = field(default=_NONE, init=False)
    tails: frozenset[str] = field(default=_NONE, init=False)
    subject: re.Pattern[str] | None = field(default=None, init=False)
    surname_first: re.Pattern[str] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        known = (
            self.never_ends
            | self.before_a_number
            | self.after_a_number
            | self.may_end
            | self.ends_before_a_starter
            | self.clock
        )
        _set(self, "abbreviations", known)
        _set(self, "listed_parts", known | {each.rpartition(".")[2] for each in known})
        _set(self, "beginnings", frozenset(_beginnings(known)))
        _set(self, "tails", frozenset(_tails(known | self.names_with_a_mark)))
        if self.verbs_of_a_subject:
            _set(self, "subject", _subject(self.verbs_of_a_subject))
        if self.surname_endings:
            _set(self, "surname_first", _surname_first(self.surname_endings))


def _set(table: SentenceTable, name: str, value: object) -> None:
    object.__setattr__(table, name, value)


def _beginnings(abbreviations: Iterable[str]) -> Iterable[str]:
    """Proper prefixes of multi-part abbreviations, in lower case: "n" and "n.p" for "n.p.m"."""
    for known in abbreviations:
        for at, letter in enumerate(known):
            if letter == ".":
                yield known[:at].lower()


def _tails(abbreviations: Iterable[str]) -> Iterable[str]:
    """The last letters of each long abbreviation, in its possible spellings."""
    for known in abbreviations:
        tail = known[-TAIL:]
        if len(tail) == TAIL and tail.isalpha():
            yield from (tail, tail.lower(), tail.upper(), tail.capitalize())


def _subject(verbs: Iterable[str]) -> re.Pattern[str]:
    """Match a name followed by a verb: "Halden said", "Halden's ships were", "Halden, a"."""
    return re.compile(
        rf"""([A-Z]['’]?[\w&-]{{0,40}}+)(?>(?:\s[A-Z][\w&-]{{0,40}}+){{0,3}})
        (?: ,\s(?:an?|the|based|which|who|whose|\d)\b
        | (?:['’]s?(?:\s[a-z]{{1,20}}+){{1,2}}?)?\s(?:{"|".join(sorted(verbs))})\b
        )""",
        re.X,
    )


def _surname_first(endings: Iterable[str]) -> re.Pattern[str]:
    """Match a surname, in any case, followed by two initials without the last full stop."""
    return re.compile(
        rf"\s[А-ЯІЇЄҐ]\w{{0,20}}(?:{'|'.join(sorted(endings))})(?:а|у|ым|им|ой|ою|ом)?\s[А-ЯІЇЄҐ]\.\s?[А-ЯІЇЄҐ]$"
    )


@lru_cache(maxsize=100)
def sentence_table(language: str | None) -> SentenceTable:
    """Return a language's table; English for None, and a generic one for languages without a table."""
    code = base_language(language) if language else "en"
    known = code.isalpha() and code.isascii() and (_FOLDER / f"{code}.toml").is_file()
    return _read(_FOLDER / f"{code if known else _COMMON}.toml")


@cache
def _read(path: Path) -> SentenceTable:
    read = tomllib.loads(path.read_text("utf-8"))
    return SentenceTable(**{key: _value(key, value) for key, value in read.items()})


def _value(key: str, value: str | bool) -> Any:
    if isinstance(value, bool):
        return value
    words = value.split()
    return tuple(words) if key in ("stems", "lower_case_starts") else frozenset(words)
