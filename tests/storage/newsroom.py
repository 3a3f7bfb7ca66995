"""Invented articles: many, all different, and the same in every run."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate

from bot.models import ParsedArticle, PreparedArticle, Span, Summary

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)

_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo")


def prepared(
    *paragraphs: str,
    title: str | None = None,
    source: str | None = "Harbour Post",
    url: str | None = None,
    published: datetime | None = None,
    **rest: object,
) -> PreparedArticle:
    """One article; its first characters are its summary."""
    article = ParsedArticle(
        body=paragraphs,
        source=source,
        title=title,
        url=url,
        published=published,
        **rest,  # type: ignore[arg-type]
    )
    return PreparedArticle(
        article=article,
        title=title or paragraphs[0][:40],
        title_derived=title is None,
        summary=Summary((Span(0, min(20, len(article.text))),), False, "first", 1),
    )


def articles(count: int, *, words: int = 60, begin: int = 0) -> Iterator[PreparedArticle]:
    """Articles `begin` to `begin + count`; each number always has the same text.

    Words are as rare as in real text: the most frequent occurs in nearly every article, most of the
    30,000 in hardly any. Four of five articles have a date, a minute apart.
    """
    vocabulary, weights = _vocabulary()
    for number in range(begin, begin + count):
        chance = random.Random(number)
        text = chance.choices(vocabulary, cum_weights=weights, k=words)
        sentences = [" ".join(text[i : i + 15]).capitalize() + "." for i in range(0, words, 15)]
        yield prepared(
            f"Story number {number} begins. {sentences[0]}",
            *(" ".join(sentences[i : i + 3]) for i in range(1, len(sentences), 3)),
            title=" ".join(text[:9]).capitalize() if number % 3 else None,
            source=f"Outlet {chance.randrange(12) ** 2 // 12}" if number % 10 else None,
            url=f"https://news.example/{number}" if number % 2 else None,
            published=NOON + timedelta(minutes=number) if number % 5 else None,
        )


def words_by_frequency() -> list[str]:
    """The words that `articles` uses, most frequent first."""
    return _vocabulary()[0]


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    chance = random.Random(7)
    words: dict[str, None] = {}
    while len(words) < 30_000:
        words["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 5)))] = None
    return list(words), list(accumulate(1 / (rank + 3) for rank in range(len(words))))
