"""What an article is recognized by, made of its title and text: a sketch, a vector, a title's form.

Done in the worker process: the stemmers take 40 MB. What comes out is small, and comparing it
(`bot.grouping.same_story`) needs none of this.
"""

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise

from bot.grouping.events import CAPITAL, NUMBER, SMALL, Term, vector
from bot.grouping.shingles import sketch
from bot.models import Fingerprint, UngroupedArticle
from bot.summary.background_rarity import english_rarity
from bot.summary.furniture import furniture
from bot.summary.stems import STOP_WORDS, stems_for_news
from bot.text.language.codes import base_language
from bot.text.language.function_words import FUNCTION_WORDS
from bot.text.language.scripts import language_of_script
from bot.text.sentences import words_of

_READ = 20_000  # characters: news stands at the top
_LONGEST_FURNITURE = 1_000  # characters of a line
_WORDS_REMEMBERED = 200_000
_LONGEST_WORD = 60
# Scripts that put no spaces between words: each character counts as one.
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_MOSTLY_UNSPACED = 0.3  # of the words; nothing is known of such a text's words
# Words are what stands between all other characters. Marks that may stand in a word or a number
# are taken off its ends one word at a time, and remembered: a pattern takes three times as long.
_MARKS = ".,:;!?'&-؟۔।"
_ENDS_SENTENCE = frozenset(".!?:؟۔।")
# Vowel signs and points belong to their word, though they are no letters.
_SIGNS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff"
_BETWEEN_WORDS = re.compile(rf"[^\w{_SIGNS}{re.escape(_MARKS)}]+")
_BETWEEN_ASCII_WORDS = (
    bytes(code if chr(code).isalnum() or chr(code) in _MARKS else ord(" ") for code in range(128))
    + b" " * 128
)
_TYPOGRAPHY = (("’", "'"), ("‘", " "), ("“", " "), ("”", " "), ("—", " "), ("–", " "), ("…", ". "))
_DAYS_AND_MONTHS = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december jan feb mar apr jun jul aug sept sep oct nov"
    " dec mon tue wed thu fri sat sun"
)
_CALENDAR = frozenset(_DAYS_AND_MONTHS.split())
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_WEIGHT = 2.5  # as that of a month
_UNKNOWN_WEIGHT = 7.0  # as that of a word that the English table does not have
_ENGLISH_SHARE = 0.02  # of the words: an English text has "the" in 4 to 8 of 100
_FULL_LENGTH = 8  # letters; common words are short in every language
_WEIGHED = frozenset(["en", *STOP_WORDS, *FUNCTION_WORDS])  # languages whose common words are known
_NOTHING = Term(0, 0.0, SMALL)


def fingerprints(articles: Iterable[UngroupedArticle]) -> list[Fingerprint]:
    """One for each article, the same in every run and on every machine."""
    return [fingerprint(each.title, each.text, each.language) for each in articles]


def fingerprint(title: str, text: str, language: str | None) -> Fingerprint:
    """Of an article whose lines are paragraphs; `title` is empty where it has none of its own."""
    body = _words(_without_furniture(text[:_READ]))
    words = [*_words(title), ".", *body] if title else body
    counts = Counter(words)
    terms = {} if _is_unspaced(counts, len(words)) else _vector(words, counts, language, text)
    form, headline = _form_of(title)
    return Fingerprint(sketch([*map(_HASHES.__getitem__, body)]), terms, form, headline)


def _vector(
    words: Sequence[str], counts: Mapping[str, int], language: str | None, text: str
) -> dict[int, int]:
    opening = _opening(words, counts)
    weighed = _weighing(language, text, counts, len(words))
    if weighed not in _WEIGHED:
        # Which words are in every text of it nobody knows; names and numbers tell enough.
        counts = {word: n for word, n in counts.items() if word not in opening}
    return vector(counts, _terms_of(weighed), opening)


def _without_furniture(text: str) -> str:
    """The text with each line ended like a sentence; all of it if every line is furniture."""
    lines = [line for line in text.split("\n") if line]
    kept = [
        line
        for line, (left_out,) in zip(lines, furniture([[line] for line in lines]), strict=True)
        if len(line) > _LONGEST_FURNITURE or not left_out
    ]
    return ".\n".join(kept or lines)


def _words(text: str) -> list[str]:
    """As printed, with the marks on either side."""
    if not text.isascii():
        for mark, plain in _TYPOGRAPHY:
            text = text.replace(mark, plain)
        if not text.isascii():
            text = _UNSPACED.sub(r" \g<0> ", text)
            return _BETWEEN_WORDS.sub(" ", text).split()
    return text.encode().translate(_BETWEEN_ASCII_WORDS).decode().split()


def _opening(words: Sequence[str], counts: Mapping[str, int]) -> frozenset[str]:
    """Words that never stand inside a sentence."""
    first = [word for before, word in pairwise(words) if before[-1] in _ENDS_SENTENCE]
    times = Counter([*words[:1], *first])
    return frozenset([word for word, count in times.items() if count >= counts[word]])


def _is_unspaced(counts: Mapping[str, int], total: int) -> bool:
    found = [n for word, n in counts.items() if not word.isascii() and _UNSPACED.match(word)]
    return sum(found) > _MOSTLY_UNSPACED * total


def _form_of(title: str) -> tuple[int, int]:
    """The hash of a title without its numbers and days, "Weather for Monday, 3 March"; and whole."""
    words = [word.strip(_MARKS).lower() for word in _words(title)]
    lasting = [word for word in words if word and word not in _CALENDAR and not word[0].isdigit()]
    return _hash(" ".join(lasting)) if lasting else 0, _hash(" ".join(words)) if words else 0


def _weighing(language: str | None, text: str, counts: Mapping[str, int], total: int) -> str:
    """The language whose words are weighed, "" for one of which nothing is known."""
    code = base_language(language or language_of_script(text))
    if code == "en" and counts["the"] + counts["The"] < _ENGLISH_SHARE * total:
        return ""  # Latin letters, and not English
    return code


def _hash(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "replace"))


class _Hashes(dict[str, int]):
    """Word as printed -> the hash of the bare one in lower case; each is worked out once."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _WORDS_REMEMBERED:
            self.clear()
        hash_ = self[word] = _hash(word.strip(_MARKS).lower())
        return hash_


_HASHES = _Hashes()


class _Terms(dict[str, Term]):
    """Word as printed -> what it counts as in a language; each is worked out once."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._function_words = FUNCTION_WORDS.get(language, frozenset())
        self._background = english_rarity() if language == "en" else None

    def __missing__(self, word: str) -> Term:
        if len(self) >= _WORDS_REMEMBERED:
            self.clear()
        bare = word.strip(_MARKS)
        term = self[word] = self._number(bare) if bare[:1].isdigit() else self._word(bare)
        return term

    @staticmethod
    def _number(number: str) -> Term:
        if len(number) < 2:
            return _NOTHING
        if _YEAR.fullmatch(number):
            return Term(_hash(number), _YEAR_WEIGHT, SMALL)
        return Term(_hash(number), _UNKNOWN_WEIGHT, NUMBER)

    def _word(self, word: str) -> Term:
        lower = word.lower().removesuffix("'s")
        if len(lower) < 2 or lower in self._function_words:
            return _NOTHING
        stem = " ".join(stems_for_news(self._language or "xx").of(words_of(lower[:_LONGEST_WORD])))
        if not stem:
            return _NOTHING
        capital = word[0].isupper() and lower not in _CALENDAR
        weight = self._weight(stem, lower, capital)
        return Term(_hash(stem), weight, CAPITAL if capital else SMALL)

    def _weight(self, stem: str, lower: str, capital: bool) -> float:
        if self._background is not None:
            return math.sqrt(self._background[stem])
        if not capital and (self._language not in _WEIGHED or len(lower) <= 3):
            return 0.0
        return _UNKNOWN_WEIGHT * min(1.0, len(lower) / _FULL_LENGTH)


@cache
def _terms_of(language: str) -> _Terms:
    return _Terms(language)
