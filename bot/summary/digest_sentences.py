"""The sentences of a digest: several stories one below the other, each understood alone, none repeated."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.models import Article, Span
from bot.summary.language_words import language_words
from bot.summary.leaning import leans
from bot.text.tokens.sentence_words import is_without_spaces

SENTENCES = 2
"""Sentences for each story."""
_SAME_NEWS = 0.6  # share of the shorter sentence's words; it then says nothing new
_SAME_SENTENCE = 0.9  # an article whose best sentence was shown before is a story that was shown
_FEWEST_WORDS = 4  # a sentence with fewer words repeats nothing
_SHORTEST_WORD = 4  # letters; shorter words are in every sentence
_WORD = re.compile(r"\w+")


class ShownArticle(NamedTuple):
    """An article of a digest and the sentences that are shown, in the order of its text."""

    article: Article
    sentences: tuple[str, ...]


def digest_sentences(
    articles: Iterable[Article], most: int, sentences: int = SENTENCES
) -> list[ShownArticle]:
    """The first `most` articles that say something new, each in at most `sentences` of its sentences.

    A sentence that leans on another ("But he ...") is shown only below the one before it, or if the
    article has no other. A sentence that says what another article said in nearly the same words is
    left out. So is an article whose best sentence was shown word for word.
    """
    shown_before: list[frozenset[str]] = []
    chosen: list[ShownArticle] = []
    for article in articles:
        if len(chosen) >= most:
            break
        spans = _first_alone(article)
        if spans and _repeats(_words(_text(article, spans[0])), shown_before, _SAME_SENTENCE):
            continue
        shown = _choose(article, spans, shown_before, sentences)
        shown_before += [_words(_text(article, span)) for span in shown]
        in_order = tuple(_text(article, span) for span in sorted(shown))
        chosen.append(ShownArticle(article, in_order))
    return chosen


def _first_alone(article: Article) -> Sequence[Span]:
    """The sentences of the summary, best first, but first of all one that does not lean on another.

    Our own ranking has them so; other styles do not know of leaning.
    """
    spans = article.summary.spans
    first = next((span for span in spans if not _leans(article, span)), None)
    return spans if first is None else [first, *(span for span in spans if span != first)]


def _choose(
    article: Article, spans: Sequence[Span], shown_before: list[frozenset[str]], count: int
) -> list[Span]:
    chosen: list[Span] = []
    words_chosen: list[frozenset[str]] = []
    for span in spans:
        if len(chosen) >= count:
            break
        sentence = _text(article, span)
        words = _words(sentence)
        if _repeats(words, shown_before + words_chosen, _SAME_NEWS):
            continue
        if _leans(article, span) and chosen and not _follows_one_of(chosen, span, article):
            continue
        chosen.append(span)
        words_chosen.append(words)
    return chosen or list(spans[:1])


def _follows_one_of(chosen: Iterable[Span], span: Span, article: Article) -> bool:
    """Whether the sentence comes directly after one of those that are chosen."""
    return any(
        other.end <= span.start and not article.text[other.end : span.start].strip()
        for other in chosen
    )


def _repeats(words: frozenset[str], shown: Iterable[frozenset[str]], share: float) -> bool:
    """Whether one of the shown sentences has at least that share of the words."""
    if len(words) < _FEWEST_WORDS:
        return False
    return any(
        len(words & other) >= share * max(_FEWEST_WORDS, min(len(words), len(other)))
        for other in shown
    )


@lru_cache(maxsize=256)  # a digest asks for the words of each sentence several times
def _words(sentence: str) -> frozenset[str]:
    """The longer words and the numbers; pairs of characters if the script has no spaces."""
    if is_without_spaces(sentence):
        return frozenset(a + b for a, b in pairwise(sentence))
    return frozenset(
        word
        for word in _WORD.findall(sentence.casefold())
        if len(word) >= _SHORTEST_WORD or word[0].isdigit()
    )


def _leans(article: Article, span: Span) -> bool:
    sentence = _text(article, span)
    is_first = not article.text[: span.start].strip()
    return leans(sentence, sentence, language_words(article.language), is_first=is_first)


def _text(article: Article, span: Span) -> str:
    return article.text[span.start : span.end]
