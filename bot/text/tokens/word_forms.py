"""Stems of words by language, from the Snowball project, and the people of places.

PyStemmer instead of sumy's stemmers: a word takes under a microsecond instead of 25, and hundreds are
compared for one search.
"""

import threading
import unicodedata
from collections.abc import Collection
from functools import cache, lru_cache

import Stemmer

from bot.text.language.word_lists import read_lists
from bot.text.tokens.folding import folded

_SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
# Language -> word -> the place that it belongs to.
_PLACES = {
    language: {word: place for place, words in places.items() for word in words}
    for language, places in read_lists("demonyms.txt").items()
}
LANGUAGES = tuple(_SNOWBALL)
"""ISO 639-1 codes of the languages whose forms are known."""

_SHORTEST = 3  # letters of a word that has forms
_MOST_REMEMBERED = 10_000  # words
# Python's threads take turns in a stemmer, which keeps the word that it works on in itself.
_ONE_AT_A_TIME = threading.Lock()


@lru_cache(_MOST_REMEMBERED)
def stem_of(word: str, language: str) -> str:
    """The folded stem of a word; "" if the word is too short or its language has no stemmer."""
    if len(word) < _SHORTEST or language not in _SNOWBALL or not _has_only_letters(word):
        return ""
    (stem,) = stems_of((word.lower(),), language)
    return folded(stem)


def stems_of(words: Collection[str], language: str) -> list[str]:
    """The stems of words in lower case, not folded. `language` is one of `LANGUAGES`.

    Together, because a single stem takes 5 µs and one of many 0.5.
    """
    places = _PLACES.get(language)
    wanted = [places.get(word, word) for word in words] if places else list(words)
    with _ONE_AT_A_TIME:
        return list(_stemmer(language).stemWords(wanted))


def folded_stems(tokens: Collection[str], language: str) -> list[str]:
    """The folded stems of tokens of the index, in one of `LANGUAGES`."""
    return [stem if stem.isascii() else folded(stem) for stem in stems_of(tokens, language)]


def _has_only_letters(word: str) -> bool:
    """Whether it has nothing but letters, and vowel signs as in Hindi and Tamil."""
    return word.isalpha() or all(unicodedata.category(c)[0] in "LM" for c in word)


@cache
def words_of_places(language: str) -> dict[str, tuple[str, ...]]:
    """Stem of a place -> the words that belong to it, which may begin otherwise than its name."""
    words: dict[str, tuple[str, ...]] = {}
    for word in _PLACES.get(language, {}):
        stem = stem_of(word, language)
        words[stem] = (*words.get(stem, ()), word)
    return words


@cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(_SNOWBALL[language], 0)  # we remember more than its cache can
