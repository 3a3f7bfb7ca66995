"""Pairs to be judged: our sentences of an article and its first ones, where they differ."""

import gzip
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from bot.models import Span
from bot.summary.extract import rank
from bot.summary.sentence_openings import without_openings
from bot.text.sentences import sentence_spans
from tests.quality.measure import DEV

Choice = tuple[str, str, tuple[tuple[int, int], ...]]
"""The set and id of an article, and the sentences on our side. A vote is valid for the same choice."""


class ReadArticle(NamedTuple):
    """An article of the dev split."""

    set: str
    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Pair:
    """An article, and the sentences of it that are compared, in the order of its text."""

    article: ReadArticle
    ours: tuple[Span, ...]
    lead: tuple[Span, ...]

    @property
    def count(self) -> int:
        """Sentences on either side, 1 or 3."""
        return len(self.lead)

    @property
    def differs(self) -> bool:
        """Whether ours are other sentences than the first."""
        return self.ours != self.lead

    @property
    def choice(self) -> Choice:
        """What a vote about ours is valid for."""
        return self.article.set, self.article.id, self.ours


def read_articles(path: Path = DEV) -> Iterator[ReadArticle]:
    """The articles of the dev split, without their references."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield ReadArticle(row["set"], row["id"], row["title"], row["text"])


def pair_of(article: ReadArticle, count: int) -> Pair:
    """Our `count` sentences and the first ones.

    What is printed in front of a sentence, "(CNN)", is taken off both, so that only the choice counts.
    """
    language = article.set if len(article.set) == 2 else "en"
    lead = tuple(sentence_spans(without_openings(article.text), language)[:count])
    ours = tuple(sorted(rank(article.text, article.title, language).spans[:count]))
    return Pair(article, ours, lead)


def differing_pair(article: ReadArticle, count: int) -> Pair | None:
    """Our `count` sentences and the first ones; None if they are the same sentences."""
    pair = pair_of(article, count)
    return pair if pair.differs else None


def is_kept_aside(article: ReadArticle) -> bool:
    """Whether it belongs to the half that is judged in the last round only."""
    return hashlib.sha256(f"{article.set}/{article.id}".encode()).digest()[0] % 2 == 1


def shown(text: str, spans: Sequence[Span]) -> str:
    """The sentences as a reader sees them."""
    return " ".join(" ".join(text[start:end].split()) for start, end in spans)
