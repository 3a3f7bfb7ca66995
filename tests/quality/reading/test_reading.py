"""What readers prefer: the bundles they read, the votes they gave, and a floor under them."""

import json
from pathlib import Path

import pytest

from bot.models import Span
from tests.quality.measure import DEV
from tests.quality.reading.bundles import write_bundles
from tests.quality.reading.pairs import Pair, ReadArticle, differing_pair, read_articles
from tests.quality.reading.votes import (
    Share,
    Vote,
    agreement,
    alone,
    alone_everywhere,
    decode,
    load_votes,
    preferred,
    votes_for,
)

TEXT = (
    "(CNN)Who sank the ferry?\nA storm sank it off Calvera on Monday, the council said.\nRain fell."
)
ARTICLE = ReadArticle("cnndm", "a1", "", TEXT)

# Shares of today's pairs: judged at least, preferred at least, understood by themselves at least.
# Whoever changes the ranking has the new pairs judged (docs/developing.md), then moves these.
FLOORS = {1: (0.9, 0.88, 0.73), 3: (0.9, 0.67, 0.81)}


def a_vote(better: str, reader: str = "r", ours: tuple[tuple[int, int], ...] = ((0, 9),)) -> Vote:
    """A vote about the article "a1"."""
    return Vote(
        set="cnndm", article="a1", ours=ours, lead=((0, 5),), reader=reader, better=better,
        ours_alone=better == "ours", lead_alone=False, ours_fault="none", lead_fault="teaser",
    )  # fmt: skip


def test_pair_differs_in_the_choice() -> None:
    """What is printed in front is on neither side; an article whose sentences are the same is no pair."""
    pair = differing_pair(ARTICLE, 1)

    assert pair is not None
    assert TEXT[slice(*pair.lead[0])] == "Who sank the ferry?"
    assert TEXT[slice(*pair.ours[0])].startswith("A storm")
    assert differing_pair(ARTICLE._replace(text=f"(CNN){TEXT.split(chr(10))[2]}"), 1) is None


def test_bundle_does_not_say_whose_text_is_whose(tmp_path: Path) -> None:
    """Both orders occur, the keys tell them apart, and a reader's answers are stored without words."""
    pairs = [
        Pair(ARTICLE._replace(id=f"a{number}"), (Span(25, 82),), (Span(5, 24),))
        for number in range(30)
    ]
    keys = tmp_path / "keys/r9.jsonl"

    assert write_bundles(pairs, tmp_path / "r9", keys, name="r9", readers=2, seed=3) == 2

    rows = [json.loads(line) for line in keys.read_text().splitlines()]
    assert {row["a"] for row in rows} == {"ours", "lead"}
    bundles = "".join(path.read_text() for path in (tmp_path / "r9").glob("bundle-*.md"))
    assert bundles.count("### Text A") == 30
    assert "ours" not in bundles

    answers = tmp_path / "votes_01a.jsonl"
    answer = {"better": "A", "a_alone": True, "b_alone": False, "a_fault": "none", "b_fault": "teaser"}  # fmt: skip
    answers.write_text("\n".join(json.dumps({"pair": row["pair"], **answer}) for row in rows))
    votes = decode(answers, keys, "r9-01a")
    assert [vote.better for vote in votes] == [row["a"] for row in rows]
    assert [vote.ours_alone for vote in votes] == [row["a"] == "ours" for row in rows]
    assert all("storm" not in str(vote) for vote in votes)


def test_text_that_is_the_lead_is_judged_alone(tmp_path: Path) -> None:
    """There is no text B, and the answer counts for all articles like it."""
    same = Pair(ARTICLE, (Span(5, 24),), (Span(5, 24),))
    other = Pair(ARTICLE._replace(id="a2"), (Span(25, 82),), (Span(5, 24),))
    write_bundles([same], tmp_path / "r", tmp_path / "k", name="r", readers=1, seed=1)
    assert "Text B" not in (tmp_path / "r/bundle-01.md").read_text()

    answers = tmp_path / "votes_01a.jsonl"
    answers.write_text('{"pair": "r-001", "a_alone": false, "a_fault": "teaser"}')
    votes = decode(answers, tmp_path / "k", "x")

    assert (votes[0].better, votes[0].ours_alone, votes[0].lead_fault) == ("tie", False, "teaser")
    alone_too = votes[0]._replace(article="a2", ours=((25, 82),), ours_alone=True)
    share, error = alone_everywhere([same, same, same, other], [*votes, alone_too])
    assert (share, error) == (0.25, 0)


def test_answer_outside_the_list_is_refused(tmp_path: Path) -> None:
    """A fault that is not on the list is a slip of the reader."""
    pairs = [Pair(ARTICLE, (Span(25, 82),), (Span(5, 24),))]
    write_bundles(pairs, tmp_path / "r", tmp_path / "k", name="r", readers=1, seed=1)
    answers = tmp_path / "votes_01a.jsonl"
    answers.write_text(
        '{"pair": "r-001", "better": "A", "a_alone": true, "b_alone": true, "a_fault": "dull", "b_fault": "none"}'
    )

    with pytest.raises(ValueError, match="dull"):
        decode(answers, tmp_path / "k", "x")


def test_shares_of_votes() -> None:
    """Ties are apart; two readers agree if their votes without ties are the same."""
    votes = [
        a_vote("ours"),
        a_vote("ours", "s"),
        a_vote("lead", "t", ((1, 9),)),
        a_vote("tie", "u"),
    ]

    assert (preferred(votes).part, preferred(votes).whole) == (2, 3)
    assert (alone(votes).part, alone(votes).whole) == (2, 4)
    assert (agreement(votes).part, agreement(votes).whole) == (1, 1)
    assert agreement([a_vote("ours"), a_vote("lead", "s")]).part == 0
    low, high = Share(30, 40).interval
    assert (round(low, 2), round(high, 2)) == (0.6, 0.86)  # Wilson
    assert Share(0, 0).interval == (0, 1)


def test_vote_is_valid_for_the_same_choice_only() -> None:
    """A change of our sentences, not of the ranking, makes a vote worthless."""
    pair = Pair(ARTICLE, (Span(0, 9),), (Span(0, 5),))

    assert votes_for([pair], [a_vote("ours"), a_vote("ours", ours=((0, 8),))]) == [a_vote("ours")]


@pytest.mark.skipif(not DEV.exists(), reason=f"{DEV} is not here")
@pytest.mark.parametrize("count", FLOORS)
def test_readers_prefer_our_sentences(count: int) -> None:
    """Of the pairs of today's choices, enough are judged, and enough of the votes are for ours."""
    judged_at_least, preferred_at_least, alone_at_least = FLOORS[count]
    pairs = [pair for each in read_articles() if (pair := differing_pair(each, count))]

    valid = votes_for(pairs, load_votes())

    assert len({vote.choice for vote in valid}) >= judged_at_least * len(pairs)
    assert preferred(valid).share >= preferred_at_least
    assert alone(valid).share >= alone_at_least


def test_stored_votes_hold_no_words_of_articles() -> None:
    """Ids, offsets and answers only."""
    for vote in load_votes():
        assert vote.better in ("ours", "lead", "tie")
        assert all(start < end for start, end in (*vote.ours, *vote.lead))
        assert len(vote.article) <= 40
