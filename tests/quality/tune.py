"""Tunes the weights of `bot.summary.ranking`:   python -m tests.quality.tune [--folds 4] [--bags 8].

Hill climbing on (ROUGE-1 + ROUGE-2) / 2 of three sentences, one weight at a time, from the present
table. The result is the mean over climbs on several random halves ("bags"), which fits single
articles less than one climb does. The weights are first found on all folds but one and measured on
that one, fold by fold, to see what to expect of unseen articles; then they are found on everything.
They are rounded by hand into the table. `length_under_title` is not tuned: BBC's references of 180
words would make it 1.9 and the summaries long; 0.6 keeps them within ten words of Lead-3.
"""

import argparse
import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from statistics import fmean

from bot.summary import ranking
from bot.summary.background_rarity import english_rarity
from bot.summary.news_document import candidates, read_document
from bot.summary.news_summarizer import news_summarizer
from bot.summary.ranking import Weights
from tests.quality import rouge
from tests.quality.measure import load

SHARE = {"cnndm": 1.0, "llm": 0.9, "bbc": 0.3}  # weight of each set; BBC rewards length
NOT_TUNED = {"length_under_title"}
SIMPLER = 0.02  # score that a weight must gain for each unit of its size
LEAST_GAIN = 0.002  # of a step
SENTENCES = 3


@dataclass
class Article:
    """A dev article, ready to be ranked many times."""

    set: str
    sentences: list[ranking.RankedSentence]
    title: list[str]
    references: tuple[str, ...]
    scores: dict[tuple[int, ...], float] = field(default_factory=dict)

    def score(self, weights: Weights) -> float:
        """(ROUGE-1 + ROUGE-2) / 2 under these weights; the score of each choice is remembered."""
        best = ranking.order(
            self.sentences, self.title, SENTENCES, english_rarity(), weights=weights
        )
        chosen = tuple(sorted(best))
        if chosen not in self.scores:
            summary = "\n".join(self.sentences[i].text for i in chosen)
            self.scores[chosen] = rouge.score(self.references, summary).mean
        return self.scores[chosen]


def by_set(weights: Weights, articles: Sequence[Article]) -> dict[str, float]:
    """The mean score of each set."""
    scores: dict[str, list[float]] = {}
    for article in articles:
        scores.setdefault(article.set, []).append(article.score(weights))
    return {name: fmean(each) for name, each in scores.items()}


def worth(weights: Weights, articles: Sequence[Article]) -> float:
    """The value that is climbed: the mean score of the sets, less a price for large weights."""
    size: float = sum(map(abs, asdict(weights).values()))
    return (
        sum(SHARE[name] * score for name, score in by_set(weights, articles).items())
        - SIMPLER * size
    )


def climb(articles: Sequence[Article], chance: random.Random, rounds: int = 3) -> Weights:
    """Weights that no single step of the last round improves."""
    weights, best = ranking.WEIGHTS, worth(ranking.WEIGHTS, articles)
    names = [name for name in asdict(weights) if name not in NOT_TUNED]
    steps = dict.fromkeys(names, 0.2)
    for _ in range(rounds):
        for name in chance.sample(names, len(names)):
            before = weights
            for step in (steps[name], -steps[name]):
                while True:
                    tried = replace(weights, **{name: getattr(weights, name) + step})
                    value = worth(tried, articles)
                    if value <= best + LEAST_GAIN:
                        break
                    weights, best = tried, value
                if weights is not before:
                    break
            if weights is before:
                steps[name] /= 2
    return weights


def find(articles: Sequence[Article], bags: int, chance: random.Random) -> Weights:
    """The mean of the weights found on random halves."""
    found = [
        asdict(climb(chance.sample(articles, len(articles) // 2), chance)) for _ in range(bags)
    ]
    return Weights(**{name: fmean(each[name] for each in found) for name in found[0]})


def dev_articles() -> list[Article]:
    """The whole dev split, its articles split into sentences."""
    articles = []
    summarizer = news_summarizer("en")
    for name, referenced in load().items():
        for one in referenced:
            sentences = summarizer.ranked(candidates(read_document(one.text, "en")))
            title = summarizer.title_stems(one.title)
            articles.append(Article(name, sentences, title, one.references))
    return articles


def main() -> None:
    """Print the scores of the present table, the cross-validated scores and the weights found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folds", type=int, default=4)
    parser.add_argument("--bags", type=int, default=8)
    options = parser.parse_args()
    chance = random.Random(1)
    articles = dev_articles()
    chance.shuffle(articles)
    print("present table:", rounded(by_set(ranking.WEIGHTS, articles)))
    held_out: list[dict[str, float]] = []
    for fold in range(options.folds):
        rest = [a for i, a in enumerate(articles) if i % options.folds != fold]
        weights = find(rest, options.bags, chance)
        held_out.append(by_set(weights, articles[fold :: options.folds]))
    if held_out:
        means = {name: fmean(each[name] for each in held_out) for name in SHARE}
        print("cross-validated:", rounded(means))
    weights = find(articles, options.bags, chance)
    print("found on everything:", rounded(by_set(weights, articles)))
    print(rounded(asdict(weights)))


def rounded(values: dict[str, float]) -> dict[str, float]:
    """Rounded to two decimals."""
    return {name: round(value, 2) for name, value in values.items()}


if __name__ == "__main__":
    main()
