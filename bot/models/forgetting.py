"""What an operator forgets."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ArticleTrace:
    """Enough of a stored article to recognize it."""

    id: int
    title: str
    source: str | None  # name
    url: str | None
    published: datetime | None  # aware, UTC; None if the document states no date


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was removed with a source or with articles."""

    articles: int = 0
    feeds: int = 0
    paused: int = 0  # schedules of the source that ran, or were paused before
