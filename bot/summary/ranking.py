"""The ranking of sentences: which sentences of a news article say most about it. Plain Python.

Each sentence gets a score, the sum of the weights below. Then the best are taken one by one, and a
sentence that repeats a taken one loses score (maximal marginal relevance). News puts the main thing
first, so position counts most; similarity to the words that the article repeats corrects it.

A sentence that leans on the one before it ("But he ...") loses a little score, and is taken only
after that one. On the dev split this rule changes (ROUGE-1 + ROUGE-2) / 2 by 0.00 [-0.07, +0.09]
for one sentence, by -0.04 [-0.15, +0.07] for three and by -0.16 [-0.30, -0.01] for five: a summary
that begins with "But he" costs a reader more than that. Letting a sentence lean on the one two
before it costs as much and leaves some sentences dangling.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from heapq import heapify, heappop, heappush, heapreplace
from typing import Final, NamedTuple

from bot.summary.background_rarity import Rarity
from bot.summary.dependent_sentences import MAY_NEED_THE_SENTENCE_BEFORE, NEEDS_THE_SENTENCE_BEFORE

_SAME_NEWS = 0.8  # cosine of two sentences of which only one is taken ...
_PROHIBITIVE = 1_000.0  # ... because the other counts as repeating this much
_SHORT_WORDS = 8
_LONG_WORDS = 40
_FIRST_PERSON = frozenset(["we", "i", "you", "my", "our", "your", "me", "us"])


@dataclass(frozen=True, slots=True)
class Weights:
    """What a sentence's score is the sum of.

    All but one were found by hill climbing on (ROUGE-1 + ROUGE-2) / 2 of three sentences over the
    1,400 articles of the dev split (`tests/quality/tune.py`), averaged over random halves of it, and
    rounded by hand. About 50 more features, weights of single words among them, gained nothing under
    cross-validation and were left out.
    """

    # What the sentence is about
    likeness: float = 0.95  # * cosine with the words that the article repeats
    title: float = 0.95  # * share of the title's words that it has, weighed by rarity
    # Its position
    lead: float = 1.15  # / position: 1 for the first sentence, a half for the second
    first: float = -0.5  # first sentence only; corrects `lead`, for the first may only set a scene
    depth: float = -0.13  # * position, 0 for the first sentence and 1 for the last
    # How it is made
    short: float = -0.35  # * words missing to 8, / 8
    opens_with_quote: float = -0.2
    holds_quote: float = -0.03
    question: float = -0.15
    first_person: float = -0.1  # "we", "you": somebody is quoted
    leans: float = -0.08  # begins with "But", "He", "It" ...
    announces: float = -0.2  # has a colon inside
    # * words / 40, at most 1, if there is a title: that says the main thing, and readers want
    # details. Set by hand: in the dev split only BBC articles have titles, and their references of
    # 180 words would make it three times this.
    length_under_title: float = 0.6
    # Subtracted, * cosine with the most similar sentence that is already taken
    repetition: float = 0.72


WEIGHTS: Final = Weights()


class RankedSentence(NamedTuple):
    """A sentence to rank: its text, its words in lower case, and the stems that carry meaning."""

    text: str
    words: Sequence[str]
    stems: Sequence[str]


def order(
    sentences: Sequence[RankedSentence],
    title: Iterable[str] = (),
    wanted: int = 3,
    rarity: Rarity | None = None,
    *,
    weights: Weights = WEIGHTS,
    longest: float = math.inf,
) -> list[int]:
    """The places of at most `wanted` sentences, best first.

    The first n of them are the summary in n sentences. `title` holds the title's stems. Without
    `rarity`, a word weighs more the fewer of these sentences have it. Joined by spaces the
    sentences have at most `longest` characters: one that is too long is left out. A sentence that
    leans on the one before it comes after that one or not at all.
    """
    article = _Article(sentences, rarity)
    scores = _scores(article, frozenset(title), weights)
    return _take(scores, article, weights.repetition, wanted=wanted, longest=longest)


class _Article:
    """The sentences of an article, the stems of each, and how much each stem weighs."""

    def __init__(self, sentences: Sequence[RankedSentence], rarity: Rarity | None) -> None:
        self.sentences = sentences
        self.stems = [frozenset(sentence.stems) for sentence in sentences]
        self.counts = Counter([stem for sentence in sentences for stem in sentence.stems])
        self.rarity: Mapping[str, float] = rarity or _rarity_within(self.stems)
        square = self.rarity.__getitem__
        self._norms = [math.sqrt(sum(map(square, stems))) or 1.0 for stems in self.stems]
        repeated = {stem: 1 + math.log(n) for stem, n in self.counts.items() if n > 1}
        self._repeated = repeated or dict.fromkeys(self.counts, 1.0)
        # Two sentences can only have stems in common that the article repeats.
        repeated_stems = frozenset(self._repeated)
        self._shared = [stems & repeated_stems for stems in self.stems]

    def repetition(self, one: int, other: int) -> float:
        """How much of one sentence the other repeats: their cosine, 0 without a common stem.

        Prohibitively much if the cosine is so high that they are the same news.
        """
        common = self._shared[one] & self._shared[other]
        dot = sum([self.rarity[stem] for stem in common])
        cosine = dot / self._norms[one] / self._norms[other]
        return cosine if cosine < _SAME_NEWS else _PROHIBITIVE

    def likenesses(self) -> list[float]:
        """The cosine of each sentence with the stems that the article repeats."""
        weight = {stem: times * self.rarity[stem] for stem, times in self._repeated.items()}
        squares = [times * weight[stem] for stem, times in self._repeated.items()]
        norm = math.sqrt(sum(squares)) or 1.0
        return [
            sum(map(weight.__getitem__, stems)) / own_norm / norm
            for stems, own_norm in zip(self._shared, self._norms, strict=True)
        ]

    def leaning(self) -> set[int]:
        """The places of sentences that need the one before them."""
        return {
            place
            for place, sentence in enumerate(self.sentences)
            if place and sentence.words and sentence.words[0] in NEEDS_THE_SENTENCE_BEFORE
        }


def _rarity_within(sentences: Sequence[Set[str]]) -> dict[str, float]:
    """The rarity of each stem, squared, by how many of the sentences have it."""
    found_in = Counter([stem for stems in sentences for stem in stems])
    return {stem: math.log(1 + len(sentences) / found) ** 2 for stem, found in found_in.items()}


def _scores(article: _Article, title: Set[str], weights: Weights) -> list[float]:
    last = max(1, len(article.sentences) - 1)
    scores = [
        weights.likeness * likeness
        + weights.lead / (1 + place)
        + weights.depth * place / last
        + _form(sentence, weights)
        for place, (sentence, likeness) in enumerate(
            zip(article.sentences, article.likenesses(), strict=True)
        )
    ]
    if scores:
        scores[0] += weights.first
    if title:
        _add_title(scores, article, title, weights)
    return scores


def _add_title(scores: list[float], article: _Article, title: Set[str], weights: Weights) -> None:
    rarities = {stem: math.sqrt(article.rarity[stem]) for stem in title if stem in article.counts}
    known = frozenset(rarities)
    total = sum(rarities.values()) or 1.0
    for place, sentence in enumerate(article.sentences):
        found = sum([rarities[stem] for stem in known & article.stems[place]])
        scores[place] += weights.title * found / total
        scores[place] += weights.length_under_title * min(1.0, len(sentence.words) / _LONG_WORDS)


def _form(sentence: RankedSentence, weights: Weights) -> float:
    """The part of a sentence's score that depends on how it is made."""
    text, words = sentence.text, sentence.words
    score = 0.0
    if len(words) < _SHORT_WORDS:
        score += weights.short * (_SHORT_WORDS - len(words)) / _SHORT_WORDS
    if '"' in text or "“" in text or "”" in text:
        score += weights.holds_quote
    if text[:1] in "\"“'‘":
        score += weights.opens_with_quote
    if "?" in text[-3:]:
        score += weights.question
    if not _FIRST_PERSON.isdisjoint(words):
        score += weights.first_person
    if words and (
        words[0] in NEEDS_THE_SENTENCE_BEFORE or words[0] in MAY_NEED_THE_SENTENCE_BEFORE
    ):
        score += weights.leans
    if ":" in text[:-1]:
        score += weights.announces
    return score


def _take(
    scores: Sequence[float],
    article: _Article,
    weight: float,
    *,
    wanted: int,
    longest: float,
) -> list[int]:
    """Take the best sentence again and again; each loses `weight` * its worst repetition so far."""
    leaning = article.leaning()
    # A heap of (negative score, place, number of taken sentences that the score allows for).
    # Taking a sentence only ever lowers the others, so the first entry that allows for all is best.
    waiting = [(-score, place, 0) for place, score in enumerate(scores) if place not in leaning]
    heapify(waiting)
    taken: list[int] = []
    while waiting and len(taken) < wanted:
        negative, best, allowed_for = waiting[0]
        if allowed_for < len(taken):
            worst = max([article.repetition(other, best) for other in taken[allowed_for:]])
            lowered = max(negative, weight * worst - scores[best])
            heapreplace(waiting, (lowered, best, len(taken)))
            continue
        heappop(waiting)
        length = len(article.sentences[best].text)
        if length <= longest:
            longest -= length + 1  # and a space
            taken.append(best)
            if best + 1 in leaning:
                heappush(waiting, (-scores[best + 1], best + 1, 0))
    return taken
