"""Invented news for tests: the same events in the words of several outlets, and what only looks alike."""

import json
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path

from bot.grouping.fingerprints import fingerprint
from bot.models import ComparedArticle, PreparedArticle
from tests.storage.newsroom import NOON, prepared

_FILE = Path(__file__).parent / "labelled_events.json"


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article, and the event that it tells."""

    event: str
    outlet: str
    hours: float
    title: str
    text: str


@cache
def labelled() -> tuple[Labelled, ...]:
    """All of them, the earliest first."""
    rows = json.loads(_FILE.read_text("utf-8"))
    return tuple(sorted((Labelled(**row) for row in rows), key=lambda each: each.hours))


def telling(number: int, article: Labelled) -> ComparedArticle:
    """The article as it is compared, its outlet as the source."""
    outlets = sorted({each.outlet for each in labelled()})
    return ComparedArticle(
        number,
        int(NOON.timestamp() + article.hours * 3600),
        outlets.index(article.outlet),
        fingerprint(article.title, article.text, "en"),
    )


def of_event(event: str, **changes: object) -> list[PreparedArticle]:
    """The articles of an event, one from each of its outlets, ready to be stored."""
    articles = [each for each in labelled() if each.event == event]
    return [_ready(number, each, changes) for number, each in enumerate(articles)]


def _ready(number: int, each: Labelled, changes: dict[str, object]) -> PreparedArticle:
    told: dict[str, object] = {
        "title": each.title,
        "source": each.outlet,
        "published": NOON + timedelta(hours=each.hours),
        "url": f"https://news.example/{each.event}/{number}",
        "language": "en",
        **changes,
    }
    return prepared(each.text, **told)  # type: ignore[arg-type]  # by name, as a test says them
