"""Which sentences of a news story tell it best: the ranking, in plain Python.

Each sentence gets one score, the sum of the table below; then the best are taken one by one, and
one that repeats a taken sentence loses by it (MMR). News is told with the main thing first, so
place counts most; likeness to the story's own frequent words corrects it.

A sentence that leans on the one before it ("But he ...") loses a little, and is told only together
with that one. On the dev split this changes (ROUGE-1 + ROUGE-2) / 2 by 0.00 [-0.07, +0.09] in one
sentence, by -0.04 [-0.15, +0.07] in three and by -0.16 [-0.30, -0.01] in five: what it costs a score
is less than what a summary that begins with "But he" costs a reader. Letting it lean on the sentence
two before costs no less, and leaves some that dangle.
"""

import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from heapq import heapify, heappop, heappush, heapreplace
from pathlib import Path
from sys import intern
from typing import Final, NamedTuple

ALGORITHM: Final = "news"
# Raised whenever the same text may get other sentences; stored summaries are then remade.
VERSION: Final = 2

_SAME_NEWS = 0.8  # likeness of two sentences of which only one may be told
_NEVER = 1_000.0  # unless nothing else is left
_SHORT_WORDS = 8
_LONG_WORDS = 40
_FIRST_PERSON = frozenset(["we", "i", "you", "my", "our", "your", "me", "us"])
# Says little, or something else, without the sentence before it.
_LEANING = frozenset(["he", "she", "they", "but", "and", "however", "that"])
# May well be understood alone ("There were forty ships"), or costs too much to hold back.
_LEANING_A_LITTLE = frozenset(
    [
        "it",
        "his",
        "her",
        "their",
        "its",
        "this",
        "these",
        "those",
        "so",
        "then",
        "there",
        "such",
        "him",
        "them",
        "also",
    ]
)


@dataclass(frozen=True, slots=True)
class Weights:
    """What a sentence's score is made of.

    Found by hill climbing on (ROUGE-1 + ROUGE-2) / 2 over the 1,400 articles of the dev split
    (`tests/quality/tune.py`), averaged over random subsets, rounded by hand. Some 50 further
    features, learned weights of single words among them, gained nothing under cross-validation and
    are left out. `length_under_title` is set by hand: the one set with titles has references of 180
    words and would make it three times that.
    """

    likeness: float = 0.95  # cosine to the story's repeated words
    lead: float = 1.15  # / (1 + place): 1 for the first sentence, a half for the second
    first: float = -0.5  # takes some of `lead` back: the first sentence may be a mere scene
    depth: float = -0.13  # * place / last place
    title: float = 0.95  # share of the title's words, by weight
    length_under_title: float = 0.6  # * words / 40: who has read the title wants the detail
    short: float = -0.35  # * words missing to 8, / 8
    opens_with_quote: float = -0.2
    holds_quote: float = -0.03
    question: float = -0.15
    first_person: float = -0.1  # "we", "you": somebody's talk
    leans: float = -0.08  # "But he ...", "It ..."
    announces: float = -0.2  # a colon inside
    repetition: float = 0.72  # taken off, times the likeness to a sentence already taken


WEIGHTS: Final = Weights()


class Words(NamedTuple):
    """A sentence to rank: its text, its words in lower case, and the stems that carry meaning."""

    text: str
    words: Sequence[str]
    stems: Sequence[str]


class Background(dict[str, float]):
    """Stem -> how rare it is in news, squared: that is how often it is needed.

    Made of plain weights, of which that of "" stands for all stems that are not among them.
    """

    def __init__(self, weights: Mapping[str, float]) -> None:
        # interned: looking up the very string that a stemmer's memory holds takes half the time
        super().__init__({intern(stem): weight * weight for stem, weight in weights.items()})

    def __missing__(self, stem: str) -> float:
        return self[""]


@cache
def english_background() -> Background:
    """How rare an English stem is in news: log((N + 1) / (articles + 1))."""
    table = json.loads((Path(__file__).parent / "background_idf.json").read_text("utf-8"))
    weights = {stem: float(idf) for idf, stems in table["stems"].items() for stem in stems.split()}
    return Background({**weights, "": float(table["others"])})


def order(
    sentences: Sequence[Words],
    title: Iterable[str] = (),
    wanted: int = 3,
    background: Background | None = None,
    *,
    weights: Weights = WEIGHTS,
    longest: float = math.inf,
) -> list[int]:
    """The places of at most `wanted` sentences, the best first.

    The first n of them are the summary in n sentences. `title` holds the title's stems; without a
    `background` a word weighs more the fewer of these sentences hold it. Joined by spaces they
    have at most `longest` characters: what is too long is left out. A sentence that leans on the
    one before it comes after that one or not at all.
    """
    bags = [frozenset(sentence.stems) for sentence in sentences]
    counts = Counter([stem for sentence in sentences for stem in sentence.stems])
    squares = background or _rarity_among(bags)
    norms = [math.sqrt(sum(map(squares.__getitem__, bag))) or 1.0 for bag in bags]
    # What sentences have in common is among what the story says more than once.
    often = {stem: 1 + math.log(count) for stem, count in counts.items() if count > 1}
    often = often or dict.fromkeys(counts, 1.0)
    repeated = frozenset(often)
    shared = [bag & repeated for bag in bags]
    pull = {stem: times * squares[stem] for stem, times in often.items()}
    size = math.sqrt(sum([times * pull[stem] for stem, times in often.items()])) or 1.0
    last = max(1, len(sentences) - 1)
    scores = [
        weights.likeness * sum([pull[stem] for stem in common]) / norm / size
        + weights.lead / (1 + i)
        + weights.depth * i / last
        + _form(sentence, weights)
        for i, (sentence, common, norm) in enumerate(zip(sentences, shared, norms, strict=True))
    ]
    if scores:
        scores[0] += weights.first
    if told := frozenset(title):
        weight = {stem: math.sqrt(squares[stem]) for stem in told if stem in counts}
        _add_title(scores, sentences, bags, weight, weights)

    def repeated_in(one: int, other: int) -> float:
        common = shared[one] & shared[other]
        alike = sum([squares[stem] for stem in common]) / norms[one] / norms[other]
        return weights.repetition * (alike if alike < _SAME_NEWS else _NEVER)

    leaning = {
        i for i, each in enumerate(sentences) if i and each.words and each.words[0] in _LEANING
    }
    lengths = [len(sentence.text) for sentence in sentences]
    return _take(scores, lengths, leaning, repeated_in, wanted=wanted, longest=longest)


def _rarity_among(bags: Sequence[frozenset[str]]) -> dict[str, float]:
    found_in = Counter([stem for bag in bags for stem in bag])
    return {stem: math.log(1 + len(bags) / found) ** 2 for stem, found in found_in.items()}


def _add_title(
    scores: list[float],
    sentences: Sequence[Words],
    bags: Sequence[frozenset[str]],
    title: Mapping[str, float],
    w: Weights,
) -> None:
    told = frozenset(title)
    total = sum(title.values()) or 1.0
    for i, (sentence, bag) in enumerate(zip(sentences, bags, strict=True)):
        scores[i] += w.title * sum([title[stem] for stem in told & bag]) / total
        scores[i] += w.length_under_title * min(1.0, len(sentence.words) / _LONG_WORDS)


def _form(sentence: Words, w: Weights) -> float:
    """What the look of a sentence adds to its score, whatever it is about."""
    text, words = sentence.text, sentence.words
    score = 0.0
    if len(words) < _SHORT_WORDS:
        score += w.short * (_SHORT_WORDS - len(words)) / _SHORT_WORDS
    if '"' in text or "“" in text or "”" in text:
        score += w.holds_quote
    if text[:1] in "\"“'‘":
        score += w.opens_with_quote
    if "?" in text[-3:]:
        score += w.question
    if not _FIRST_PERSON.isdisjoint(words):
        score += w.first_person
    if words and (words[0] in _LEANING or words[0] in _LEANING_A_LITTLE):
        score += w.leans
    if ":" in text[:-1]:
        score += w.announces
    return score


def _take(
    scores: Sequence[float],
    lengths: Sequence[int],
    leaning: Set[int],
    repeated_in: Callable[[int, int], float],
    *,
    wanted: int,
    longest: float,
) -> list[int]:
    worth = [(-score, i) for i, score in enumerate(scores) if i not in leaning]
    heapify(worth)
    taken: list[int] = []
    while worth and len(taken) < wanted:
        negative, best = worth[0]
        # What is taken only lowers what others are worth: who leads unchanged is the best.
        now = max([repeated_in(told, best) for told in taken], default=0.0) - scores[best]
        if now > negative:
            heapreplace(worth, (now, best))
            continue
        heappop(worth)
        if lengths[best] <= longest:
            longest -= lengths[best] + 1
            taken.append(best)
            if best + 1 in leaning:
                heappush(worth, (-scores[best + 1], best + 1))
    return taken
