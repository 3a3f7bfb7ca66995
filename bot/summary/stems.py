"""Stems of words, by sumy's stemmers and without its stop words, in every language that it has."""

import threading
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from sys import intern

from sumy.nlp.stemmers import Stemmer
from sumy.utils import get_stop_words

from bot.text.language.codes import base_language
from bot.text.memo import Memo

# ISO 639-1 -> sumy's name. Only stemmers that need no download and no extra package.
STEMMERS = {
    "ar": "arabic",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sk": "slovak",
    "sv": "swedish",
    "uk": "ukrainian",
}
# ISO 639-1 -> sumy's name, of the languages whose stop words it ships.
STOP_WORDS = {
    "ar": "arabic",
    "cs": "czech",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "he": "hebrew",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "pl": "polish",
    "pt": "portuguese",
    "sk": "slovak",
    "sv": "swedish",
    "th": "thai",
    "uk": "ukrainian",
    "zh": "chinese",
}
# Words that are in every news story, and so say nothing about one.
_NEWS_WORDS = "said say says told mr mrs ms also would could one two year years new people time"
_NEWS_STOP_WORDS = frozenset(_NEWS_WORDS.split())
# nltk's stemmers keep the word they work on in themselves, so threads must take turns.
_ONE_AT_A_TIME = threading.Lock()


class Stems:
    """A stemmer with stop words that remembers each word, which halves the cost of a summary."""

    def __init__(self, stem: Callable[[str], str], stop_words: Iterable[str]) -> None:
        self._stem = stem
        self._stop_words = frozenset(stop_words)
        self._remembered = Memo(self._stem_of)
        self.stem_of = self._remembered.__getitem__
        """The stem of a word in any case, without a possessive 's; "" for a stop word."""

    def of(self, words: Iterable[str]) -> list[str]:
        """The stems of the words, in order, without those of stop words."""
        return list(filter(None, map(self.stem_of, words)))

    def _stem_of(self, word: str) -> str:
        bare = (word[:-2] if word[-2:] in ("'s", "’s") else word).lower()
        if bare in self._stop_words:
            return ""
        with _ONE_AT_A_TIME:
            return intern(self._stem(bare))  # see `Rarity`


@lru_cache(maxsize=64)
def stems_with(stem: Callable[[str], str], stop_words: frozenset[str]) -> Stems:
    """`Stems` that everyone with this stemmer and these stop words shares."""
    return Stems(stem, stop_words)


@cache
def stems_for_news(language: str) -> Stems:
    """Stems for our own ranking, which in English ignores the words of every news story too."""
    return stems_with(stemmer(language), news_stop_words(language))


@cache
def stems_for_sumy(language: str) -> Stems:
    """Stems for sumy's algorithms, which count an empty stem as a word."""
    stem = stemmer(language)
    return Stems(lambda word: stem(word) or "\0", stop_words(language))


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """sumy's stemmer for a language tag. Leaves words as they are if sumy has no stemmer for it."""
    code = base_language(language)
    found: Callable[[str], str] = Stemmer(STEMMERS[code]) if code in STEMMERS else str
    return found


@cache
def stop_words(language: str) -> frozenset[str]:
    """sumy's stop words for a language tag; empty if sumy has none."""
    code = base_language(language)
    return frozenset(get_stop_words(STOP_WORDS[code])) if code in STOP_WORDS else frozenset()


def news_stop_words(language: str) -> frozenset[str]:
    """sumy's stop words, and in English the words of every news story."""
    words = stop_words(language)
    return words | _NEWS_STOP_WORDS if base_language(language) == "en" else words
