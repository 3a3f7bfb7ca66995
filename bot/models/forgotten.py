"""What an operator forgets."""

from datetime import datetime
from typing import NamedTuple


class ArticleTrace(NamedTuple):
    """Enough of a stored article to recognize it."""

    id: int
    title: str
    source: str | None  # name
    url: str | None
    published: datetime | None  # aware, UTC; None if the document states no date


class Forgotten(NamedTuple):
    """What was removed with a source or with articles."""

    articles: int = 0
    feeds: int = 0
    paused: int = 0  # subscriptions to the source that ran until then
