"""Measures digests:   python -m tests.quality.digests.

A digest has twenty sentences of twenty articles of the dev split. Four ways to choose them are
compared: ours, the first sentence of each article, LexRank's best sentence of each, and LexRank over
all articles joined. Prints ROUGE against all references of the articles, the number of words, and
how many of the twenty articles are in the digest. Ours leaves out an article that says what another
has said.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from statistics import fmean

from bot.models import Article, Summary
from bot.summary.digest_sentences import digest_sentences
from bot.summary.extract import MOST_SENTENCES, rank
from bot.summary.graph_rank import best_first, lex_rank
from bot.text.sentences import sentence_spans
from bot.text.tokens import words_of
from tests.quality import rouge
from tests.quality.measure import Referenced, by_style, lead, load

IN_A_DIGEST = 20
_THEN = datetime(2026, 1, 5, tzinfo=UTC)

Digest = Callable[[Sequence[Referenced]], list[str]]


def ours(articles: Sequence[Referenced]) -> list[str]:
    """A sentence of each article that says something new."""
    stored = [_stored(number, article) for number, article in enumerate(articles)]
    shown = digest_sentences(stored, IN_A_DIGEST, 1)
    return [sentence for each in shown for sentence in each.sentences]


def first_of_each(articles: Sequence[Referenced]) -> list[str]:
    """The first sentence of each article, as without any summarizer."""
    return [sentence for each in articles for sentence in lead(each.text, each.title, 1)]


def lexrank_of_each(articles: Sequence[Referenced]) -> list[str]:
    """The best sentence of each article by LexRank."""
    choose = by_style("lexrank")
    return [sentence for each in articles for sentence in choose(each.text, each.title, 1)]


def lexrank_of_all(articles: Sequence[Referenced]) -> list[str]:
    """LexRank over all articles as one text, as multi-document summarizers do."""
    sentences = [
        each.text[start:end] for each in articles for start, end in sentence_spans(each.text)
    ]
    ratings = lex_rank([words_of(sentence.lower()) for sentence in sentences])
    return [sentences[i] for i in best_first(ratings)[:IN_A_DIGEST]]


def _stored(number: int, article: Referenced) -> Article:
    summary: Summary = rank(article.text, article.title, "en")
    assert len(summary.spans) <= MOST_SENTENCES
    return Article(
        id=number, title=article.title, title_derived=not article.title, source=None, place=None,
        published=None, seen=_THEN, language="en", url=None, byline=None, editors_note=None,
        captions=(), text=article.text, summary=summary,
    )  # fmt: skip


def main() -> None:
    """Print a row for each way to make a digest."""
    ways: dict[str, Digest] = {
        "ours": ours,
        "first of each": first_of_each,
        "LexRank of each": lexrank_of_each,
        "LexRank of all": lexrank_of_all,
    }
    for name, articles in load().items():
        groups = [
            articles[begin : begin + IN_A_DIGEST] for begin in range(0, len(articles), IN_A_DIGEST)
        ]
        print(f"{name}, {len(groups)} digests of {IN_A_DIGEST}: ROUGE-1 ROUGE-2, words, articles")
        for way, make in ways.items():
            made = [make(group) for group in groups]
            scores = [_score(group, each) for group, each in zip(groups, made, strict=True)]
            words = fmean(len(" ".join(sentences).split()) for sentences in made)
            covered = fmean(_covered(group, each) for group, each in zip(groups, made, strict=True))
            mean = rouge.mean(scores)
            print(f"  {way:<18}{mean.one:6.2f}{mean.two:6.2f}{words:6.0f}{covered:6.1f}")


def _score(articles: Sequence[Referenced], sentences: Sequence[str]) -> rouge.Rouge:
    reference = "\n".join(each.references[0] for each in articles)
    return rouge.score([reference], "\n".join(sentences))


def _covered(articles: Sequence[Referenced], sentences: Sequence[str]) -> int:
    return sum(any(sentence in each.text for sentence in sentences) for each in articles)


if __name__ == "__main__":
    main()
