"""The forms that a word may have: its stem with every ending that its language adds to stems.

A form is real only if the stemmer gives it the same stem, so the endings decide which forms are
tried, never which words belong together.
"""

import unicodedata
from collections.abc import Collection, Iterable, Iterator
from functools import cache, lru_cache

from bot.text.language.word_lists import read_lists
from bot.text.tokens.folding import folded
from bot.text.tokens.word_forms import stem_of, stems_of, words_of_places

_SHORTEST_BASE = 2  # letters of a stem that are left


@lru_cache(2_000)
def possible_forms(word: str, language: str) -> tuple[str, ...]:
    """The tokens of the forms of a word in a language, without the word itself, most likely first.

    Forms that nobody has written yet are among them; some rare ones are missing.
    """
    stem = stem_of(word, language)
    if not stem or _script(word) not in _scripts(language):
        return ()
    found = dict.fromkeys([stem, *words_of_places(language).get(stem, ())])
    for base in _bases(word.lower(), stem, language):
        tokens = dict(_changed(base, language))
        found.update((tokens[form], None) for form in _with_stem(stem, tokens, language))
    found.pop(folded(word), None)
    return tuple(found)


def forms_among(tokens: Collection[str], word: str, languages: Iterable[str]) -> list[str]:
    """Those of the tokens that have the stem of the word in one of the languages."""
    found = set[str]()
    for language in languages:
        if stem := stem_of(word, language):
            found.update(_with_stem(stem, tokens, language))
    return [token for token in tokens if token in found]


def _with_stem(stem: str, words: Collection[str], language: str) -> Iterator[str]:
    """Those of the words that have this folded stem."""
    stems = stems_of(words, language)
    same = {other for other in set(stems) if folded(other) == stem}
    return (word for word, other in zip(words, stems, strict=True) if other in same)


def _bases(word: str, stem: str, language: str) -> set[str]:
    """The stem as it is written, to which endings are added; folded too, for those with accents."""
    if _script(stem) != _script(word):  # Serbian stems are Latin
        return {word[: len(stem)]}
    return {stem, *stems_of((word,), language)}


def _changed(base: str, language: str) -> Iterator[tuple[str, str]]:
    """The base with every change of the language, as it is written and as a token."""
    for (drops_first, drops), added in _changes(language, _script(base)).items():
        kept = base[drops_first : len(base) - drops]
        if len(kept) >= _SHORTEST_BASE:
            # Folded in parts: a form takes 5 µs.
            token = folded(kept)
            for before, after, folded_before, folded_after in added:
                yield before + kept + after, folded_before + token + folded_after


_Added = tuple[str, str, str, str]
"""What stands before and after what is kept of a stem, and the same folded."""


@cache
def _changes(language: str, script: str) -> dict[tuple[bool, int], list[_Added]]:
    """Whether the first letter and how many of the last ones are dropped -> what is added."""
    changes: dict[tuple[bool, int], list[_Added]] = {}
    for drops, forms in _lists().get(language, {}).items():
        for form in forms:
            before, _, after = form.rpartition("~")
            drops_first = before.startswith("-")
            before = before.removeprefix("-")
            if _script(after or before or script) == script:
                added = (before, after, folded(before), folded(after))
                changes.setdefault((drops_first, int(drops)), []).append(added)
    return changes


@cache
def _scripts(language: str) -> frozenset[str]:
    """The scripts of the language: a word of another one has no forms in it."""
    forms = (form.strip("-~") for forms in _lists().get(language, {}).values() for form in forms)
    return frozenset(_script(form) for form in forms if form[:1].isalpha())


@cache
def _lists() -> dict[str, dict[str, tuple[str, ...]]]:
    return read_lists("inflections.txt")


def _script(word: str) -> str:
    """The script of the first letter, such as "LATIN"."""
    if word[:1].isascii():
        return "LATIN"
    return unicodedata.name(word[0], "").partition(" ")[0]
