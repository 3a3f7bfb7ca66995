"""The votes of readers, stored without the publishers' words, and what they come to."""

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.quality.reading.pairs import Choice, Pair

VOTES = Path(__file__).with_name("votes.jsonl")
FAULTS = (
    "none",
    "dangling",
    "furniture",
    "teaser",
    "background",
    "repetition",
    "quotation",
    "list",
    "broken",
    "other",
)


class Vote(NamedTuple):
    """A reader's answer about a pair; where ours are the first sentences, about these alone, as a tie."""

    set: str
    article: str
    ours: tuple[tuple[int, int], ...]
    lead: tuple[tuple[int, int], ...]
    reader: str
    better: str
    """"ours", "lead" or "tie"."""
    ours_alone: bool
    lead_alone: bool
    ours_fault: str
    lead_fault: str

    @property
    def choice(self) -> Choice:
        """What was compared with the lead."""
        return self.set, self.article, self.ours


class Share(NamedTuple):
    """A share, and the ends of its 95 % interval (Wilson)."""

    part: float
    whole: float

    @property
    def share(self) -> float:
        """The share itself; 0 of nothing."""
        return self.part / self.whole if self.whole else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The ends of the interval."""
        n, p, z = self.whole, self.share, 1.96
        if not n:
            return 0.0, 1.0
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.part:g} of {self.whole:g} ({self.share:.0%}, {low:.0%} to {high:.0%})"


def load_votes(path: Path = VOTES) -> list[Vote]:
    """The stored votes."""
    votes = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            row["ours"], row["lead"] = _spans(row["ours"]), _spans(row["lead"])
            votes.append(Vote(**row))
    return votes


def save_votes(votes: Iterable[Vote], path: Path = VOTES) -> None:
    """Store votes, one a line."""
    with path.open("w", encoding="utf-8") as file:
        for vote in votes:
            file.write(json.dumps(vote._asdict()) + "\n")


def decode(answers: Path, keys: Path, reader: str) -> list[Vote]:
    """A reader's file of answers, with A and B turned into ours and the lead. Raises ValueError."""
    key = {row["pair"]: row for row in map(json.loads, keys.read_text("utf-8").splitlines())}
    votes = []
    for line in answers.read_text("utf-8").splitlines():
        if not line.strip():
            continue
        row = json.loads(line)
        pair = key[row["pair"]]
        if pair["ours"] == pair["lead"]:
            row |= {"better": "tie", "b_alone": row["a_alone"], "b_fault": row["a_fault"]}
        ours, lead = ("a", "b") if pair["a"] == "ours" else ("b", "a")
        faults = [row[f"{side}_fault"] for side in (ours, lead)]
        if not set(faults) <= set(FAULTS) or row["better"] not in ("A", "B", "tie"):
            raise ValueError(f"{answers}: {row}")
        better = {ours: "ours", lead: "lead"}.get(row["better"].lower(), "tie")
        votes.append(
            Vote(
                set=pair["set"],
                article=pair["article"],
                ours=_spans(pair["ours"]),
                lead=_spans(pair["lead"]),
                reader=reader,
                better=better,
                ours_alone=bool(row[f"{ours}_alone"]),
                lead_alone=bool(row[f"{lead}_alone"]),
                ours_fault=faults[0],
                lead_fault=faults[1],
            )
        )
    return votes


def _spans(pairs: Iterable[Sequence[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in pairs)


def votes_for(pairs: Sequence[Pair], votes: Iterable[Vote]) -> list[Vote]:
    """The votes that are valid for today's choices."""
    today = {pair.choice for pair in pairs}
    return [vote for vote in votes if vote.choice in today]


def preferred(votes: Iterable[Vote]) -> Share:
    """How many of the votes that are no ties are for ours."""
    ours = [vote.better == "ours" for vote in votes if vote.better != "tie"]
    return Share(sum(ours), len(ours))


def alone(votes: Sequence[Vote], side: str = "ours") -> Share:
    """How many of the votes say that the text is understood by itself."""
    return Share(sum(getattr(vote, f"{side}_alone") for vote in votes), len(votes))


def alone_everywhere(pairs: Sequence[Pair], votes: Sequence[Vote]) -> tuple[float, float]:
    """The share of all articles whose sentences are understood by themselves, and its 95 % error.

    Pairs that differ and those that do not are judged at different rates, so each part counts by its size.
    """
    share = variance = 0.0
    for differs in (True, False):
        part = [pair for pair in pairs if pair.differs is differs]
        found = alone(votes_for(part, votes))
        weight = len(part) / max(1, len(pairs))
        share += weight * found.share
        variance += weight**2 * found.share * (1 - found.share) / max(1.0, found.whole)
    return share, 1.96 * math.sqrt(variance)


def agreement(votes: Iterable[Vote]) -> Share:
    """How many of the pairs that two readers judged without a tie were judged the same."""
    by_choice: dict[Choice, list[str]] = defaultdict(list)
    for vote in votes:
        if vote.better != "tie":
            by_choice[vote.choice].append(vote.better)
    twice = [each for each in by_choice.values() if len(each) > 1]
    return Share(sum(len(set(each)) == 1 for each in twice), len(twice))
