"""Stories: what one or several articles report. A lone article is a story of one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import NamedTuple

from bot.models.article import Article
from bot.models.selection import SelectionName
from bot.models.summary import Style
from bot.words import Said

COMPARED_WITHIN = 7 * 86400
"""Seconds between two articles that may have anything to do with each other."""


@dataclass(frozen=True, slots=True)
class Digest:
    """The stories of a selection in a period, most widely covered first, then newest.

    Each story is represented by one article.
    """

    selection: SelectionName
    period: str  # day, week, month or all; "new" for what a channel has not seen
    articles: tuple[Article, ...]
    updated: frozenset[int] = frozenset()  # ids of articles that changed since they were posted
    sentences: Mapping[int, tuple[str, ...]] = field(default_factory=dict)  # to show, by article id
    style: Style = "news"  # the rule that chose the sentences
    notice: Said | None = None  # posted if there are no articles


LOOKED_BACK = timedelta(days=7)
"""How far back stories are counted, to say how many a follow will post."""


class RecentStories(NamedTuple):
    """The latest stories of a selection."""

    total: int
    within: timedelta  # until now; shorter than asked for if there were very many
    newest: tuple[Article, ...]  # each story in its newest article

    @property
    def a_day(self) -> float:
        """How many stories come a day."""
        return self.total / (self.within / timedelta(days=1))


class RelatedArticles(NamedTuple):
    """What else is stored about an article's story."""

    article: Article
    same_story: tuple[Article, ...]  # other sources first, newest first
    related: tuple[Article, ...]  # most similar first


class UngroupedArticle(NamedTuple):
    """An article that has not been compared with the others yet."""

    id: int
    at: int  # Unix seconds, as queued
    wording: bytes  # hash of title and text; an article that changed meanwhile stays in the queue
    title: str  # empty if the article has no title of its own
    text: str
    language: str | None  # ISO 639-1


class Fingerprint(NamedTuple):
    """What two articles are compared by; small, because it is compared with many."""

    sketch: tuple[int, ...]  # the smallest hashes of its three-word shingles, ascending
    # hash -> weight, heaviest first; scaled to a Euclidean norm of 65,535. The two lowest bits of a weight
    # are the term's kind: see bot/grouping/term_vectors.py.
    terms: Mapping[int, int]
    title: int = 0  # hash of the title without numbers and days; 0 if nothing remains
    headline: int = 0  # hash of the whole title; 0 if the article has no title of its own


class ComparedArticle(NamedTuple):
    """One side of a comparison."""

    article_id: int
    at: int  # Unix seconds
    source_id: int | None
    fingerprint: Fingerprint
    dated: bool = True  # whether the document states the date


class Comparison(NamedTuple):
    """An article and the articles that it is to be compared with."""

    waiting: UngroupedArticle
    article: ComparedArticle
    candidates: tuple[ComparedArticle, ...]


class Similarity(NamedTuple):
    """How similar two articles are."""

    degree: float  # 0 for unrelated, up to 1 for the same event, above 1 for copies
    same: bool = False  # True for the same story, False if one is only related to the other
    copied: bool = False  # one text was made from the other, so both are one voice
