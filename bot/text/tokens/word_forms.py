"""Forms of a word: stems by language, from the Snowball project, and compounds without their hyphens.

PyStemmer instead of sumy's stemmers: a word takes under a microsecond instead of 25, and an article
has five to twenty words that were never seen before.
"""

import re
import threading
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise, repeat

import Stemmer

from bot.text.language.codes import base_language
from bot.text.language.word_lists import read_lists
from bot.text.tokens.folding import LONGEST_WORD, folded
from bot.text.tokens.index_words import chunks_of, pieces_of, prepared

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

FORM_MARK = "\ue001"  # begins the token of a stem; nobody can type it
_SHORTEST = 3  # letters of a word that has forms
_MOST_REMEMBERED = 100_000  # chunks of a language: some 20 MB
_END_OF_NUMBER = re.compile(r"(?<![^\W_])\d{1,3}\Z")
# Python's threads take turns in a stemmer, which keeps the word that it works on in itself.
_ONE_AT_A_TIME = threading.Lock()


def forms_for_index(text: str, language: str | None) -> str:
    """The tokens by which a text is found besides its own words.

    Stems that differ from their words, marked and with their language, and compounds as one word.
    """
    return prepared_forms(prepared(text), language)


def prepared_forms(text: str, language: str | None) -> str:
    """Like `forms_for_index`, for a `prepared` text."""
    known = _known_forms(base_language(language) if language else "")
    different = set(chunks_of(text))
    # One look at each: most of the time goes into waiting for memory.
    forms = set(map(known.get, different))
    if None in forms:
        forms.remove(None)
        forms.update(known.learn([chunk for chunk in different if chunk not in known]))
    forms.update(_long_numbers(text))
    return " ".join(filter(None, forms))


class _KnownForms(dict[str, str]):
    """Chunk -> the tokens of its forms, in one language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def learn(self, chunks: Sequence[str]) -> Iterable[str]:
        """Know these chunks too, and return their forms.

        Together, because a single stem takes 5 µs and one of many 0.5.
        """
        plain = [chunk for chunk in chunks if chunk.isascii() and chunk.isalpha()]
        learned = dict(zip(plain, self._forms_of(plain), strict=True))
        for chunk in chunks:
            if chunk not in learned:
                learned[chunk] = " ".join(_forms(chunk, self._language))
        self.update(learned)
        return learned.values()

    def _forms_of(self, words: list[str]) -> Iterator[str]:
        """The tokens of words in lower case that need no folding; "" for one that is its own stem."""
        if self._language not in _SNOWBALL:
            return repeat("", len(words))
        places = _PLACES.get(self._language, {})
        with _ONE_AT_A_TIME:
            stems = _stemmer(self._language).stemWords([places.get(word, word) for word in words])
        begin = f"{FORM_MARK}{self._language}"
        return (
            "" if stem == word or not _SHORTEST <= len(word) <= LONGEST_WORD else begin + stem
            for word, stem in zip(words, stems, strict=True)
        )


_BY_LANGUAGE: dict[str, _KnownForms] = {}


def _known_forms(language: str) -> _KnownForms:
    """Those of a language; new ones when they are too many, because another thread may use these."""
    known = _BY_LANGUAGE.get(language)
    if known is None or len(known) > _MOST_REMEMBERED:
        known = _BY_LANGUAGE[language] = _KnownForms(language)
    return known


def stem_tokens(word: str, languages: Iterable[str]) -> dict[str, str]:
    """The token of the word's stem in each of the languages; `word` as written."""
    return {
        language: form_token(language, stem)
        for language in languages
        if (stem := stem_of(word, language))
    }


def form_token(language: str, stem: str) -> str:
    """The token of a stem; a language's code has two letters."""
    return f"{FORM_MARK}{language}{stem}"


def without_form_mark(token: str) -> str:
    """The stem of a `form_token`."""
    return token[len(FORM_MARK) + 2 :]


@lru_cache(_MOST_REMEMBERED)
def stem_of(word: str, language: str) -> str:
    """The folded stem of a word; "" if the word is too short or its language has no stemmer."""
    if len(word) < _SHORTEST or language not in _SNOWBALL or not word.isalpha():
        return ""
    lower = word.lower()
    with _ONE_AT_A_TIME:
        stem = _stemmer(language).stemWord(_PLACES.get(language, {}).get(lower, lower))
    return folded(stem)


def _long_numbers(text: str) -> Iterator[str]:
    """Numbers with marks between the thousands, without them. Not by a pattern: in half the time."""
    for mark in ",.'":
        number = ""
        for left, right in pairwise(text.split(mark)):
            if len(right) < 3 or not right[:3].isdigit():
                number = ""
                continue
            if not number and (found := _END_OF_NUMBER.search(left[-4:])):
                number = found[0]
            if number:
                number += right[:3]
            if number and len(right) != 3:
                if not right[3:4].isalnum():
                    yield number
                number = ""
        if number:
            yield number


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


def _forms(chunk: str, language: str) -> Iterable[str]:
    for piece in pieces_of(chunk):
        if piece.is_run:
            continue
        if piece.joined:
            yield piece.joined
        for token, start, end in piece.words:
            stem = stem_of(chunk[start:end], language)
            if stem and stem != token:
                yield form_token(language, stem)
