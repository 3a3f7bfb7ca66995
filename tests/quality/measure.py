"""Measures summarizers on the dev split: ROUGE scores, time, and confidence in differences."""

import gzip
import json
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.models import Style
from bot.summary.extract import rank
from bot.text.sentences import sentence_spans
from tests.quality import rouge
from tests.quality.rouge import Rouge

DEV = Path(__file__).resolve().parents[3] / "shared/data/summaries/dev.jsonl.gz"

Summarizer = Callable[[str, str, int], list[str]]
"""Text, title and number of sentences -> the sentences."""


@dataclass(frozen=True, slots=True)
class Referenced:
    """An article and the summaries that people or models wrote of it."""

    title: str
    text: str
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Measured:
    """The scores of a summarizer for each article, and the mean time and length of its summaries."""

    scores: tuple[Rouge, ...]
    milliseconds: float
    words: float

    @property
    def mean(self) -> Rouge:
        """The mean over the articles."""
        return rouge.mean(self.scores)


def load(path: Path = DEV, limit: int | None = None) -> dict[str, list[Referenced]]:
    """Name of a set -> its first `limit` articles, or all."""
    sets: dict[str, list[Referenced]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            articles = sets.setdefault(row["set"], [])
            if limit is None or len(articles) < limit:
                articles.append(Referenced(row["title"], row["text"], tuple(row["refs"])))
    return sets


def lead(text: str, title: str, count: int) -> list[str]:
    """The first sentences of an article, which every summarizer of news has to beat."""
    return [text[start:end] for start, end in sentence_spans(text)[:count]]


def by_style(style: Style) -> Summarizer:
    """The summarizer of a style, for at most five sentences."""

    def summarize(text: str, title: str, count: int) -> list[str]:
        best = rank(text, title, "en", style).spans[:count]
        return [text[start:end] for start, end in sorted(best)]

    return summarize


def oracle(article: Referenced, count: int) -> list[str]:
    """The best-scoring sentences, found one by one; no other choice scores much better."""
    sentences = [article.text[start:end] for start, end in sentence_spans(article.text)]
    chosen: list[int] = []
    best = 0.0
    while len(chosen) < count:
        scores = {
            i: rouge.score(
                article.references, "\n".join(sentences[j] for j in sorted([*chosen, i]))
            ).mean
            for i in range(len(sentences))
            if i not in chosen
        }
        if not scores or max(scores.values()) <= best:
            break
        chosen.append(max(scores, key=scores.__getitem__))
        best = scores[chosen[-1]]
    return [sentences[i] for i in sorted(chosen)]


def measure(summarize: Summarizer, articles: Sequence[Referenced], count: int = 3) -> Measured:
    """Measure summaries of `count` sentences."""
    return measure_choice(
        lambda article, count: summarize(article.text, article.title, count), articles, count
    )


def measure_choice(
    choose: Callable[[Referenced, int], list[str]], articles: Sequence[Referenced], count: int = 3
) -> Measured:
    """Measure a summarizer that may look at the references, as the oracle does."""
    scores, seconds, words = [], 0.0, 0
    for article in articles:
        begun = time.process_time()
        sentences = choose(article, count)
        seconds += time.process_time() - begun
        words += sum(len(sentence.split()) for sentence in sentences)
        scores.append(rouge.score(article.references, "\n".join(sentences)))
    return Measured(tuple(scores), seconds / len(articles) * 1e3, words / len(articles))


def gain(
    scores: Sequence[Rouge], base: Sequence[Rouge], rounds: int = 1_000
) -> tuple[float, float, float]:
    """The mean gain in (ROUGE-1 + ROUGE-2) / 2, and the ends of its paired 95 % bootstrap interval."""
    chance = random.Random(1)
    gains = [a.mean - b.mean for a, b in zip(scores, base, strict=True)]
    n = len(gains)
    means = sorted(sum(chance.choices(gains, k=n)) / n for _ in range(rounds))
    return sum(gains) / n, means[int(0.025 * rounds)], means[int(0.975 * rounds)]
