"""Which sentences of a news story tell it best: the ranking, in plain Python.

Each sentence gets one score, the sum of the table below; then the best are taken one by one, and
one that repeats a taken sentence loses by it (MMR). News is told with the main thing first, so
place counts most; likeness to the story's own frequent words corrects it.
"""

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

ALGORITHM: Final = "news"
# Raised whenever the same text may get other sentences; stored summaries are then remade.
VERSION: Final = 1

_SAME_NEWS = 0.8  # likeness of two sentences of which only one may be told
_NEVER = 1_000.0  # unless nothing else is left
_SHORT_WORDS = 8
_LONG_WORDS = 40
_FIRST_PERSON = frozenset(["we", "i", "you", "my", "our", "your", "me", "us"])
_LEANING = frozenset(
    [
        "he",
        "she",
        "they",
        "it",
        "his",
        "her",
        "their",
        "its",
        "this",
        "these",
        "those",
        "that",
        "but",
        "and",
        "so",
        "then",
        "there",
        "such",
        "him",
        "them",
        "also",
        "however",
    ]
)


@dataclass(frozen=True, slots=True)
class Weights:
    """What a sentence's score is made of.

    Found by hill climbing on (ROUGE-1 + ROUGE-2) / 2 over the 1,400 articles of the dev split
    (`tests/quality/tune.py`), averaged over random subsets, rounded by hand. Some 25 further
    features gained nothing under cross-validation and are left out. `length_under_title` is set by
    hand: the one set with titles has references of 180 words and would make it three times that.
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
    leans: float = -0.08  # "But he ...": says little without the sentence before it
    announces: float = -0.2  # a colon inside
    repetition: float = 0.72  # taken off, times the likeness to a sentence already taken


WEIGHTS: Final = Weights()


class Words(NamedTuple):
    """A sentence to rank: its text, its words in lower case, and the stems that carry meaning."""

    text: str
    words: Sequence[str]
    stems: Sequence[str]


@cache
def english_background() -> Mapping[str, float]:
    """How rare an English stem is in news: log((N + 1) / (articles + 1)); "" stands for all others."""
    table = json.loads((Path(__file__).parent / "background_idf.json").read_text("utf-8"))
    return {
        **{stem: float(idf) for idf, stems in table["stems"].items() for stem in stems.split()},
        "": float(table["others"]),
    }


def order(
    sentences: Sequence[Words],
    title: Iterable[str] = (),
    wanted: int = 3,
    background: Mapping[str, float] | None = None,
    weights: Weights = WEIGHTS,
) -> list[int]:
    """The places of at most `wanted` sentences, the best first.

    The first n of them are the summary in n sentences. `title` holds the title's stems; without a
    `background` a word weighs more the fewer of these sentences hold it.
    """
    bags = [frozenset(sentence.stems) for sentence in sentences]
    counts = Counter([stem for sentence in sentences for stem in sentence.stems])
    weight = _weights(counts, bags, background)
    squares = {stem: value * value for stem, value in weight.items()}
    norms = [math.sqrt(sum([squares[stem] for stem in bag])) or 1.0 for bag in bags]
    scores = _scores(
        sentences, bags, norms, counts=counts, weight=weight, title=frozenset(title), w=weights
    )
    return _take(
        min(wanted, len(sentences)), scores, bags, norms, squares, repetition=weights.repetition
    )


def _weights(
    counts: Mapping[str, int],
    bags: Sequence[frozenset[str]],
    background: Mapping[str, float] | None,
) -> dict[str, float]:
    if background:
        others = background[""]
        return {stem: background.get(stem, others) for stem in counts}
    found_in = Counter([stem for bag in bags for stem in bag])
    return {stem: math.log(1 + len(bags) / found_in[stem]) for stem in counts}


def _scores(
    sentences: Sequence[Words],
    bags: Sequence[frozenset[str]],
    norms: Sequence[float],
    *,
    counts: Mapping[str, int],
    weight: Mapping[str, float],
    title: frozenset[str],
    w: Weights,
) -> list[float]:
    repeated = {s: (1 + math.log(n)) * weight[s] for s, n in counts.items() if n > 1}
    centre = repeated or weight
    size = math.sqrt(sum([value * value for value in centre.values()])) or 1.0
    pull = {stem: value * weight[stem] / size for stem, value in centre.items()}
    title_total = sum([weight[stem] for stem in title if stem in weight]) or 1.0
    last = max(1, len(sentences) - 1)
    scores = []
    for i, (sentence, bag) in enumerate(zip(sentences, bags, strict=True)):
        likeness = sum([pull[stem] for stem in bag if stem in pull]) / norms[i]
        score = w.likeness * likeness + w.lead / (1 + i) + w.depth * i / last + _form(sentence, w)
        if title:
            score += w.title * sum([weight[stem] for stem in bag & title]) / title_total
            score += w.length_under_title * min(1.0, len(sentence.words) / _LONG_WORDS)
        scores.append(score)
    if scores:
        scores[0] += w.first
    return scores


def _form(sentence: Words, w: Weights) -> float:
    """What the look of a sentence adds to its score, whatever it is about."""
    text, words = sentence.text, sentence.words
    score = 0.0
    if len(words) < _SHORT_WORDS:
        score += w.short * (_SHORT_WORDS - len(words)) / _SHORT_WORDS
    if '"' in text or "“" in text or "”" in text:
        score += w.holds_quote
    if text[:1] in ('"', "“", "'", "‘"):
        score += w.opens_with_quote
    if "?" in text[-3:]:
        score += w.question
    if not _FIRST_PERSON.isdisjoint(words):
        score += w.first_person
    if words and words[0] in _LEANING:
        score += w.leans
    if ":" in text[:-1]:
        score += w.announces
    return score


def _take(
    wanted: int,
    scores: list[float],
    bags: Sequence[frozenset[str]],
    norms: Sequence[float],
    squares: Mapping[str, float],
    *,
    repetition: float,
) -> list[int]:
    taken: list[int] = []
    left = list(range(len(scores)))
    repeats = [0.0] * len(scores)
    while len(taken) < wanted:
        best = max(left, key=lambda i: scores[i] - repetition * repeats[i])
        taken.append(best)
        left.remove(best)
        if len(taken) == wanted:
            break
        chosen, norm = bags[best], norms[best]
        for i in left:
            if common := chosen & bags[i]:
                alike = sum([squares[stem] for stem in common]) / norm / norms[i]
                if alike > repeats[i]:
                    repeats[i] = alike if alike < _SAME_NEWS else _NEVER
    return taken
