"""Gates for the quality of summaries: scores may rise, never fall."""

import pytest

from bot.models import Style
from bot.summary.extract import summarize
from tests.quality import rouge
from tests.quality.measure import DEV, by_style, gain, lead, load, measure, measure_choice, oracle

# ROUGE-1, -2 and -L of three sentences over the whole dev split. Lower them only for a change that
# readers prefer: weights that were fitted to these references scored 7 points more on BBC's extracts
# of half the article, and readers preferred the lead to their sentences two times of three.
PINNED: dict[str, tuple[float, float, float]] = {
    "cnndm": (30.82, 12.36, 20.59),
    "bbc": (44.13, 35.48, 34.16),
    "llm": (56.42, 36.54, 41.44),
}
# Half of the paired 95 % interval between two rules that are equally good.
NOISE = {"cnndm": 0.15, "bbc": 0.3, "llm": 0.3}
FEW = 100  # articles of each set, enough to see differences of whole points

SETS = load() if DEV.exists() else {}
needs_dev = pytest.mark.skipif(not SETS, reason=f"{DEV} is not here")


@needs_dev
@pytest.mark.parametrize("name", PINNED)
def test_summaries_are_as_good_as_they_were(name: str) -> None:
    """ROUGE of our three sentences on each set is not below the pinned figures, apart from noise."""
    now = measure(summarize, SETS[name]).mean

    fallen = [
        (kind, now) for kind, was in zip(now, PINNED[name], strict=True) if kind < was - NOISE[name]
    ]
    assert fallen == []


@needs_dev
@pytest.mark.parametrize("name", PINNED)
def test_summaries_are_no_worse_than_the_first_three_sentences(name: str) -> None:
    """ROUGE of our three sentences is not below Lead-3 by more than its interval, on any set.

    References are a guard; the goal is what readers prefer (`tests/quality/reading`).
    """
    articles = SETS[name]

    _, _, high = gain(measure(summarize, articles).scores, measure(lead, articles).scores)

    assert high > 0


@needs_dev
@pytest.mark.parametrize("name", PINNED)
def test_one_sentence_is_no_worse_than_the_first(name: str) -> None:
    """ROUGE of our best sentence is above that of the first, certainly so where leads are teasers."""
    articles = SETS[name]

    mean, low, _ = gain(measure(summarize, articles, 1).scores, measure(lead, articles, 1).scores)

    assert mean > 0
    assert low > 0 or name == "bbc"  # whose leads tell the news


@needs_dev
@pytest.mark.parametrize("style", ["lexrank", "textrank"])
@pytest.mark.parametrize("name", ["cnndm", "llm"])
def test_summaries_beat_lexrank_and_textrank(name: str, style: Style) -> None:
    """Our ROUGE is above sumy's LexRank and TextRank on the first 100 articles of each set.

    Not on BBC, whose references of 180 words are half of the article and reward long sentences.
    """
    articles = SETS[name][:FEW]

    assert measure(summarize, articles).mean.mean > measure(by_style(style), articles).mean.mean


@needs_dev
@pytest.mark.parametrize("name", PINNED)
def test_oracle_is_far_above(name: str) -> None:
    """Choosing with the references scores 5 points more than ours, so there is still much to gain."""
    articles = SETS[name][:FEW]

    oracles = measure_choice(oracle, articles).mean.mean
    assert oracles > measure(summarize, articles).mean.mean + 5


def test_rouge_of_a_known_pair() -> None:
    """ROUGE equals a count by hand: six common words, three common pairs, five words in order."""
    scores = rouge.score(
        ["The council voted to reopen ports"], "The council voted for reopening port to"
    )

    # reference: the council vote to reopen port; summary: the council vote for reopen port to
    assert scores.one == pytest.approx(100 * 12 / 13)
    assert scores.two == pytest.approx(100 * 6 / 11)
    assert scores.longest == pytest.approx(100 * 10 / 13)
    assert rouge.score(["words"], "") == (0, 0, 0)
