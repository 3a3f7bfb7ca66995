"""Invented news for tests: events in the words of several outlets, and articles that only look similar."""

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
    """An article and the event it is about."""

    event: str
    outlet: str
    hours: float
    title: str
    text: str


@cache
def labelled() -> tuple[Labelled, ...]:
    """All labelled articles, earliest first."""
    rows = json.loads(_FILE.read_text("utf-8"))
    return tuple(sorted((Labelled(**row) for row in rows), key=lambda each: each.hours))


def telling(number: int, article: Labelled) -> ComparedArticle:
    """The article in the form that is compared, with its outlet as the source."""
    outlets = sorted({each.outlet for each in labelled()})
    return ComparedArticle(
        number,
        int(NOON.timestamp() + article.hours * 3600),
        outlets.index(article.outlet),
        fingerprint(article.title, article.text, "en"),
    )


def of_event(event: str, **changes: object) -> list[PreparedArticle]:
    """The articles about an event, one from each outlet, ready to be stored."""
    articles = [each for each in labelled() if each.event == event]
    return [_ready(number, each, changes) for number, each in enumerate(articles)]


def _ready(number: int, each: Labelled, changes: dict[str, object]) -> PreparedArticle:
    values: dict[str, object] = {
        "title": each.title,
        "source": each.outlet,
        "published": NOON + timedelta(hours=each.hours),
        "url": f"https://news.example/{each.event}/{number}",
        "language": "en",
        **changes,
    }
    return prepared(each.text, **values)  # type: ignore[arg-type]  # the names are checked by Python
