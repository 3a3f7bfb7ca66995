"""Words to stems, remembered: with sumy's stemmers and stop words, in every language that it has."""

import threading
from collections.abc import Callable, Iterable
from functools import cache
from sys import intern

from sumy.nlp.stemmers import Stemmer
from sumy.utils import get_stop_words

from bot.text.language.codes import plain_code

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
    "nb": "norwegian",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sk": "slovak",
    "sv": "swedish",
    "uk": "ukrainian",
}
# The languages whose stop words sumy ships.
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
# Words that every news story holds.
_NEWS_STOP_WORDS = frozenset(
    [
        "said",
        "say",
        "says",
        "mr",
        "mrs",
        "ms",
        "also",
        "would",
        "could",
        "one",
        "two",
        "year",
        "years",
        "told",
        "new",
        "people",
        "time",
    ]
)


class Stems(dict[str, str]):
    """Word -> stem, "" for a stop word; each is worked out once.

    Remembering halves the cost of a summary. Forgets everything at 200,000 words.
    """

    _MOST = 200_000

    def __init__(self, stem: Callable[[str], str], stop_words: Iterable[str]) -> None:
        super().__init__()
        self._stem = stem
        self._stop_words = frozenset(stop_words)
        # nltk's stemmers keep the word they work on in themselves
        self._one_at_a_time = threading.Lock()

    def __missing__(self, word: str) -> str:
        bare = (word[:-2] if word[-2:] in ("'s", "’s") else word).lower()
        if bare in self._stop_words:
            stem = ""
        else:
            with self._one_at_a_time:
                stem = intern(self._stem(bare))  # the very string of the background table
        if len(self) >= self._MOST:
            self.clear()
        self[word] = stem
        return stem

    def of(self, words: Iterable[str]) -> list[str]:
        """The stems of those words that carry meaning, in order."""
        return list(filter(None, map(self.__getitem__, words)))


@cache
def stems_for(language: str) -> Stems:
    """As our own ranking takes them: in English the words of every news story are stop words too."""
    code = plain_code(language)
    return Stems(stemmer(code), english_stop_words() if code == "en" else stop_words(code))


@cache
def stems_as_sumy(language: str) -> Stems:
    """As sumy's own algorithms take them: an empty stem is a word like any other."""
    code = plain_code(language)
    stem = stemmer(code)
    return Stems(lambda word: stem(word) or "\0", stop_words(code))


@cache
def stems_of_all_words(language: str) -> Stems:
    """Stop words are stemmed as well: sumy's algorithms look for them by themselves."""
    return Stems(stemmer(plain_code(language)), ())


def english_stop_words() -> frozenset[str]:
    """sumy's, and those of news."""
    return stop_words("en") | _NEWS_STOP_WORDS


def stemmer(code: str) -> Callable[[str], str]:
    """sumy's stemmer for a language by ISO 639-1; where it has none, words stay as they are."""
    found: Callable[[str], str] = Stemmer(STEMMERS[code]) if code in STEMMERS else str
    return found


def stop_words(code: str) -> frozenset[str]:
    """sumy's stop words of a language by ISO 639-1; none where it has none."""
    return frozenset(get_stop_words(STOP_WORDS[code])) if code in STOP_WORDS else frozenset()
