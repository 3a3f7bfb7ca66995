"""Which sentences tell several stories side by side: each understood alone, none told twice."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.models import Article, Span

SENTENCES = 2
_SAME_NEWS = 0.6  # of the shorter sentence's words: it says nothing that the other does not
_SAME_SENTENCE = 0.9  # a story that begins with one that was told is that story
_FEWEST_WORDS = 4  # of a sentence that can be said to repeat another
_SHORTEST_WORD = 4  # letters; shorter ones are in every sentence
_WORD = re.compile(r"\w+")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_FIRST_WORDS = re.compile(r"[\s\"'“”‘’«»„(\[]*([^\W\d_]+)")
_LEANING = (
    # English
    "he she they it his her their its him them this these those that such but and so then however "
    "also instead meanwhile moreover still yet nor or there here both "
    # German, French, Spanish, Italian, Portuguese, Dutch
    "er sie aber doch und dies dieser diese dieses dabei dazu damit zudem außerdem "
    "il elle ils elles mais et cela cette ces "
    "él ella ellos ellas pero y esto este esta "
    "egli lui lei loro ma questo questa "
    "ele ela eles elas mas isso "
    "hij zij maar dit deze "
    # Russian
    "он она они но однако это этот эта при"
)
# What these words point at was said before. "Es" and "e" are left out: they begin much else.
_LEANING_WORDS = frozenset(_LEANING.split())


class Lead(NamedTuple):
    """A story and the sentences of it that are shown, in the order of the text."""

    article: Article
    sentences: tuple[str, ...]


def leads(articles: Iterable[Article], most: int, sentences: int = SENTENCES) -> list[Lead]:
    """The first `most` stories that say something new, each in at most `sentences` of its own.

    A sentence that points at something said before ("But he ...") is shown only behind the sentence
    that stands before it, or where the story has no other. What another story has said in nearly the
    same words is left out; a story whose best sentence was told word for word is left out whole.
    """
    told: list[frozenset[str]] = []
    chosen: list[Lead] = []
    for article in articles:
        if len(chosen) >= most:
            break
        spans = _standing(article)
        if spans and _repeats(_words(_text(article, spans[0])), told, _SAME_SENTENCE):
            continue
        shown = _shown(article, spans, told, sentences)
        told += [_words(_text(article, span)) for span in shown]
        chosen.append(Lead(article, tuple(_text(article, span) for span in sorted(shown))))
    return chosen


def leans(sentence: str) -> bool:
    """Whether a sentence begins with a word that points at what was said before it."""
    first = _FIRST_WORDS.match(sentence)
    return first is not None and first[1].casefold() in _LEANING_WORDS


def _standing(article: Article) -> Sequence[Span]:
    """The best sentences first, those that lean on others last."""
    spans = article.summary.spans
    return sorted(spans, key=lambda span: leans(_text(article, span)))


def _shown(
    article: Article, spans: Sequence[Span], told: list[frozenset[str]], count: int
) -> list[Span]:
    shown: list[Span] = []
    own: list[frozenset[str]] = []
    for span in spans:
        if len(shown) >= count:
            break
        sentence = _text(article, span)
        words = _words(sentence)
        if _repeats(words, told + own, _SAME_NEWS):
            continue
        if leans(sentence) and shown and not _follows(article, span, shown):
            continue
        shown.append(span)
        own.append(words)
    return shown or list(spans[:1])


def _follows(article: Article, span: Span, shown: list[Span]) -> bool:
    """Whether nothing but space stands between the sentence and one that is shown."""
    return any(
        other.end <= span.start and not article.text[other.end : span.start].strip()
        for other in shown
    )


def _repeats(words: frozenset[str], told: Iterable[frozenset[str]], share: float) -> bool:
    if len(words) < _FEWEST_WORDS:
        return False
    return any(
        len(words & other) >= share * max(_FEWEST_WORDS, min(len(words), len(other)))
        for other in told
    )


@lru_cache(maxsize=256)  # within a digest each sentence is asked for several times
def _words(sentence: str) -> frozenset[str]:
    if _UNSPACED.search(sentence):
        return frozenset(a + b for a, b in pairwise(sentence))
    return frozenset(
        word
        for word in _WORD.findall(sentence.casefold())
        if len(word) >= _SHORTEST_WORD or word[0].isdigit()
    )


def _text(article: Article, span: Span) -> str:
    return article.text[span.start : span.end]
