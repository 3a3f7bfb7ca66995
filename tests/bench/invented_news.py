"""Invented news by the million: the same in every run, and as cheap to make as it is to read.

Words are as rare as in real text: the most frequent is in nearly every article, one of them in 30 %,
most in hardly any. A text is made of groups of words, because choosing 330 words one by one would
take three times as long as storing them.
"""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from bot.models import ParsedArticle, PreparedArticle, Span, Summary
from bot.summary import news_algorithm

FIRST = datetime(2016, 1, 4, 6, tzinfo=UTC)
APART = timedelta(minutes=5)  # a million articles span nine and a half years
OUTLETS = 40

_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo")
_WORDS = 60_000
_GROUPS = 60_000
_GROUP = 7  # words
_SENTENCE = 2  # groups
_SENTENCES = (
    17  # 238 words and 17 rare ones: about 2,200 characters, near the mean of measured news
)
_PARAGRAPH = 3  # sentences


class _Language(NamedTuple):
    words: Sequence[str]  # most frequent first
    groups: Sequence[str]


def articles(count: int, begin: int = 0, outlets: int = OUTLETS) -> Iterator[PreparedArticle]:
    """Articles `begin` to `begin + count`, oldest first, each with a text of its own.

    One in ten has no source, one in twenty no date.
    """
    language = _language()
    for number in range(begin, begin + count):
        yield _article(language, number, outlets)


def published(number: int) -> datetime:
    """When the article with that number was published, even if it has no date."""
    return FIRST + number * APART


def words_by_frequency() -> Sequence[str]:
    """The words that most articles are made of, most frequent first."""
    return _language().words


def _article(language: _Language, number: int, outlets: int) -> PreparedArticle:
    chance = random.Random(number)
    groups = iter(chance.choices(language.groups, k=_SENTENCES * _SENTENCE))
    rare = _rare(number)
    sentences = [
        f"{first.capitalize()} {_rare_word(rare + n)} {second}."
        for n, (first, second) in enumerate(zip(groups, groups, strict=True))
    ]
    title = f"{chance.choice(language.groups).capitalize()} {_rare_word(rare)}"
    body = tuple(
        " ".join(sentences[begin : begin + _PARAGRAPH])
        for begin in range(0, _SENTENCES, _PARAGRAPH)
    )
    at = len(sentences[0])
    article = ParsedArticle(
        body=body,
        source=f"Outlet {chance.randrange(outlets) ** 2 // outlets}" if number % 10 else None,
        language="en",
        title=title,
        url=f"https://news.example/{number}",
        published=published(number) if number % 20 else None,
    )
    spans = (Span(0, at), Span(at + 1, at + 1 + len(sentences[1])))
    # Marked as made by the present rules; otherwise a bot that starts here remakes them for hours.
    summary = Summary(spans, False, news_algorithm.ALGORITHM, news_algorithm.VERSION)
    return PreparedArticle(article=article, title=title, title_derived=False, summary=summary)


def rare_word_of(number: int) -> str:
    """A word of that article's title that is in about one of 10,000 articles."""
    return _rare_word(_rare(number))


def _rare(number: int) -> int:
    return number * 40_503 % 1_000_003


def _rare_word(number: int) -> str:
    """One of 150,000 words that are in few articles each, as names, numbers and mistakes are."""
    number = number * 2_654_435_761 % 153_664  # 14 ** 4 * 4, spread
    found = "q"
    for _ in range(4):
        number, syllable = divmod(number, len(_SYLLABLES))
        found += _SYLLABLES[syllable]
    return found + "aeio"[number]


@cache
def _language() -> _Language:
    chance = random.Random(7)
    words: dict[str, None] = {}
    while len(words) < _WORDS:
        words["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 5)))] = None
    listed = list(words)
    weights = list(accumulate(1 / (rank + 3) for rank in range(_WORDS)))
    groups = [
        " ".join(chance.choices(listed, cum_weights=weights, k=_GROUP)) for _ in range(_GROUPS)
    ]
    return _Language(listed, groups)
