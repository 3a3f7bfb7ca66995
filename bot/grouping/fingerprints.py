"""Fingerprints: what articles are compared by. A sketch, a term vector and two hashes of the title.

Made in another process, because the stemmers take 40 MB. A fingerprint is small, and comparing two
(`bot.grouping.same_story`) needs none of this.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise

from bot.grouping.character_pairs import vector_of_characters
from bot.grouping.event_words import common_stems
from bot.grouping.shingles import sketch
from bot.grouping.term_vectors import (
    IN_TITLE,
    NAME,
    UNKNOWN_WEIGHT,
    WORD,
    Term,
    hash_of,
    number_term,
    vector,
)
from bot.grouping.word_weights import weight_in
from bot.models import Fingerprint, UngroupedArticle
from bot.summary.boilerplate import furniture
from bot.summary.stems import STOP_WORDS, stems_for_news
from bot.text.language.codes import base_language
from bot.text.language.function_words import FUNCTION_WORDS
from bot.text.language.scripts import language_of_script
from bot.text.memo import Memo
from bot.text.tokens import words_of

_READ = 20_000  # characters; news puts the main thing first
_LONGEST_FURNITURE = 1_000  # characters of a line
_LONGEST_WORD = 60
# Thai, kana and Han have no spaces between words: each character counts as one.
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_MOSTLY_UNSPACED = 0.3  # of the words
# A text is split at all characters that are not in words. Marks that may be inside a word or number
# are stripped from its ends word by word, with the result remembered: a pattern takes three times
# as long.
_MARKS = ".,:;!?'&-؟۔।"
_ENDS_SENTENCE = frozenset(".!?:؟۔।")
# Vowel signs and points are part of their word although they are not letters.
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
_LEAD = 45  # words that say what happened, where and to whom
_IN_LEAD = 1.25  # weight of a word in the lead, times that of a later one
_ENGLISH_SHARE = 0.02  # of the words; in English texts 4 to 8 of 100 are "the"
_WEIGHED = frozenset(["en", *STOP_WORDS, *FUNCTION_WORDS])  # languages whose common words are known
_NOTHING = Term(0, 0.0, WORD)
_ELIDING = ("fr", "it", "ca")
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|dell|all|dall|nell|sull)'\w", re.IGNORECASE)


def fingerprints(articles: Iterable[UngroupedArticle]) -> list[Fingerprint]:
    """One for each article. They are the same in every process and on every machine."""
    return [fingerprint(each.title, each.text, each.language) for each in articles]


def fingerprint(title: str, text: str, language: str | None) -> Fingerprint:
    """The fingerprint of an article. `title` is empty if it has none of its own.

    `language` is an ISO 639-1 code; without it the script decides.
    """
    body = _words(_without_furniture(text[:_READ], titled=bool(title)))
    words = [*_words(title), ".", *body] if title else body
    counts = Counter(words)
    if _is_unspaced(counts, len(words)):
        terms = vector_of_characters(title, text[:_READ])
    else:
        factors = dict.fromkeys(body[:_LEAD], _IN_LEAD)
        if title:
            factors.update(dict.fromkeys(_words(title), IN_TITLE))
        terms = _vector(words, counts, factors, language, text)
    form, headline = _form_of(title)
    return Fingerprint(sketch([*map(_HASHES.__getitem__, body)]), terms, form, headline)


def _vector(
    words: Sequence[str],
    counts: Mapping[str, int],
    factors: Mapping[str, float],
    language: str | None,
    text: str,
) -> dict[int, int]:
    opening = _opening(words, counts)
    weighed = _weighing(language, text, counts, len(words))
    if weighed not in _WEIGHED:
        # Its common words are not known, so only words that occur inside sentences count.
        counts = {word: n for word, n in counts.items() if word not in opening}
    return vector(counts, _terms_of(weighed), opening, factors)


def _without_furniture(text: str, *, titled: bool) -> str:
    """The text with each line ended like a sentence.

    If every line is furniture, nothing of a titled text, because others have the same lines.
    """
    lines = [line for line in text.split("\n") if line]
    kept = [line for line in lines if len(line) > _LONGEST_FURNITURE or not any(furniture([line]))]
    return ".\n".join(kept if kept or titled else lines)


def _words(text: str) -> list[str]:
    """The words as printed, with the marks on either side of them."""
    if not text.isascii():
        for mark, plain in _TYPOGRAPHY:
            text = text.replace(mark, plain)
        if not text.isascii():
            text = _UNSPACED.sub(r" \g<0> ", text)
            return _BETWEEN_WORDS.sub(" ", text).split()
    return text.encode().translate(_BETWEEN_ASCII_WORDS).decode().split()


def _opening(words: Sequence[str], counts: Mapping[str, int]) -> frozenset[str]:
    """The words that only occur at the beginning of a sentence."""
    first = [word for before, word in pairwise(words) if before[-1] in _ENDS_SENTENCE]
    times = Counter([*words[:1], *first])
    return frozenset([word for word, count in times.items() if count >= counts[word]])


def _is_unspaced(counts: Mapping[str, int], total: int) -> bool:
    found = [n for word, n in counts.items() if not word.isascii() and _UNSPACED.match(word)]
    return sum(found) > _MOSTLY_UNSPACED * total


def _form_of(title: str) -> tuple[int, int]:
    """The hashes of a title without numbers and days ("Weather for Monday, 3 March") and as a whole."""
    words = [word.strip(_MARKS).lower() for word in _words(title)]
    lasting = [word for word in words if word and word not in _CALENDAR and not word[0].isdigit()]
    return hash_of(" ".join(lasting)) if lasting else 0, hash_of(" ".join(words)) if words else 0


def _weighing(language: str | None, text: str, counts: Mapping[str, int], total: int) -> str:
    """The language whose weights apply, "" if it is not known."""
    code = base_language(language or language_of_script(text))
    if code == "en" and counts["the"] + counts["The"] < _ENGLISH_SHARE * total:
        return ""  # Latin letters, and not English
    return code


_HASHES = Memo(lambda word: hash_of(word.strip(_MARKS).lower()))
"""Word as printed -> the hash of the word in lower case, without marks."""


@cache
def _terms_of(language: str) -> Memo[Term]:
    """Word as printed -> what it counts as in a language."""
    return Memo(_Terms(language).term)


class _Terms:
    """The weights of words in a language; "" is a language of which nothing is known."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._function_words = FUNCTION_WORDS.get(language, frozenset())
        self._weight_of = weight_in(language)
        self._stems = stems_for_news(language or "xx")
        self._common = common_stems(language)
        # the weight of words that are not in the table; only English has one
        self._rarest = self._weight("", "", capital=True) if language == "en" else math.inf

    def term(self, word: str) -> Term:
        """What a word counts as, with the marks on either side of it."""
        bare = word.strip(_MARKS)
        return number_term(bare) if bare[:1].isdigit() else self._word(bare)

    def _word(self, word: str) -> Term:
        if self._language in _ELIDING and _ELIDED.match(word):
            word = word.partition("'")[2]  # "d'Aubrac" is the name Aubrac
        lower = word.lower().removesuffix("'s")
        if len(lower) < 2 or lower in self._function_words:
            return _NOTHING
        stem = " ".join(self._stems.of(words_of(lower[:_LONGEST_WORD])))
        if not stem:
            return _NOTHING
        capital = word[0].isupper() and lower not in _CALENDAR
        weight = self._weight(stem, lower, capital)
        always_name = capital and weight >= self._rarest
        hash_ = hash_of(self._common.get(stem, stem))
        return Term(hash_, weight, NAME if capital else WORD, always_name)

    def _weight(self, stem: str, lower: str, capital: bool) -> float:
        if self._language == "en":
            return self._weight_of(stem, lower)
        if not capital and (self._language not in _WEIGHED or len(lower) <= 3):
            return 0.0
        return UNKNOWN_WEIGHT * self._weight_of(stem, lower)
