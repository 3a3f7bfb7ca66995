"""Measures how accounts of one event find each other:   python -m tests.quality.events [FILE] [--show].

Events in the words of several outlets, and articles that only look similar, are stored in order of
publication, each from its outlet's feed, and grouped as the running bot does it. Without a file these
are our own labelled articles, which the rules were made with. `events_of_first_writer.json` and
`events_of_second_writer.json` are invented news, written without knowledge of the rules, in English,
French, German, Spanish, Russian and Japanese. A file is a JSON list of objects with `event` (empty for
an article on its own), `outlet`, `domain`, `title`, `text`, `published` and `language`. Reported for
all events, and for every second one in the order of their names:

- attach recall: of the articles whose event is in the store, the share that joins it and nothing else.
- attach precision: of the articles that join a story, the share that joins its own event alone.
- twice: pairs of articles about one event, an hour apart at most, that a page of `/latest` shows both.
"""

import asyncio
import json
import sys
import tempfile
from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from bot.storage.articles.articles import Articles
from bot.storage.engine import Database
from bot.storage.sqlite.open_file import open_database
from tests.grouping.labelled_events import labelled
from tests.quality.outlets import Outlets, Printed
from tests.storage.newsroom import NOON
from tests.viewers import ANYONE

_HOUR = timedelta(hours=1)
_PAGE = 10
_PAGES = 20


class Attached(NamedTuple):
    """An article and where it went."""

    event: str  # "" for an article that shares its event with no other
    outlet: str
    title: str
    published: datetime
    joined: frozenset[
        str
    ]  # the events, or titles of lone articles, of its story's earlier articles
    known: bool  # whether its event was in the store

    @property
    def right(self) -> bool:
        """Whether it joined its event and nothing else."""
        return self.joined == {self.event}


class Attachment(NamedTuple):
    """How many articles went where."""

    right: int
    wrong: int  # joined another event, maybe as well
    known: int  # could have joined their event

    @property
    def recall(self) -> float:
        """The share of the articles that could join their event and did."""
        return self.right / self.known if self.known else 1.0

    @property
    def precision(self) -> float:
        """The share of the joining articles that joined their event alone."""
        joined = self.right + self.wrong
        return self.right / joined if joined else 1.0


def main() -> None:
    """Print the scores, and with `--show` each article that went wrong."""
    paths = [Path(each) for each in sys.argv[1:] if not each.startswith("-")]
    rows = json.loads(paths[0].read_text("utf-8")) if paths else own_events()
    attached, twice = asyncio.run(attach(rows))
    names = sorted({each.event for each in attached} - {""})
    for half, events in {"all": names, "even": names[::2], "odd": names[1::2]}.items():
        score = scored(attached, events)
        print(
            f"{half:>5}: recall {score.recall:.3f}, precision {score.precision:.3f}"
            f" ({score.right} right, {score.wrong} wrong, {score.known} could)"
        )
    print(f"twice on a page within an hour: {len(twice)}")
    if "--show" in sys.argv:
        for each in attached:
            if (each.joined or each.known) and not each.right:
                print(f"{each.event or '-':32} {each.title[:60]:60} -> {sorted(each.joined)}")


def own_events() -> list[dict[str, Any]]:
    """Our own labelled articles in the form of a file."""
    return [
        {
            "event": each.event,
            "outlet": each.outlet,
            "domain": f"{each.outlet.lower().replace(' ', '-')}.example",
            "title": each.title,
            "text": each.text,
            "published": (NOON + timedelta(hours=each.hours)).isoformat(),
            "language": "en",
        }
        for each in labelled()
    ]


def written_by(writer: str) -> list[dict[str, Any]]:
    """The articles of the `first` or `second` set, written without knowledge of the rules."""
    path = Path(__file__).parent / f"events_of_{writer}_writer.json"
    rows: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return rows


def scored(attached: Sequence[Attached], events: Collection[str]) -> Attachment:
    """The score of some events. A lone article that joins one of them counts as wrong."""
    mine = [each for each in attached if each.event in events]
    strays = [each for each in attached if not each.event and each.joined & set(events)]
    wrong = sum(bool(each.joined) and not each.right for each in mine)
    return Attachment(
        right=sum(each.right for each in mine),
        wrong=wrong + len(strays),
        known=sum(each.known for each in mine),
    )


async def attach(
    rows: Sequence[dict[str, Any]],
) -> tuple[list[Attached], list[tuple[str, str]]]:
    """Where each article goes, and the titles that are shown twice; see the top of this file."""
    rows = sorted(rows, key=lambda row: str(row["published"]))
    with tempfile.TemporaryDirectory() as folder:
        async with open_database(Path(folder, "dateline.db")) as database:
            outlets = Outlets(database)
            await outlets.know_the_catalogue()
            attached: dict[int, Attached] = {}
            seen: set[str] = set()
            for row in rows:
                event = row["event"] or ""
                when = _moment(row["published"])
                article_id = await outlets.print(
                    Printed(
                        row["outlet"],
                        f"https://{row['domain']}/{len(attached)}",
                        row["title"],
                        row["text"],
                        when,
                        language=row.get("language"),
                        feed=f"https://{row['domain']}/rss",
                    )
                )
                tellings = await outlets.stories.same_story(ANYONE, article_id, 50)
                earlier = [attached[each.id] for each in tellings]
                joined = frozenset(each.event or each.title for each in earlier)
                attached[article_id] = Attached(
                    event, row["outlet"], row["title"], when, joined, event in seen
                )
                seen |= {event} - {""}
            twice = await _shown_twice(database, attached)
    return list(attached.values()), twice


async def _shown_twice(database: Database, attached: dict[int, Attached]) -> list[tuple[str, str]]:
    found = []
    page = await Articles(database).latest(ANYONE, None, _PAGE)
    for _ in range(_PAGES):
        shown = [attached[each.id] for each in page.articles]
        found += [
            (one.title, other.title)
            for one, other in combinations(shown, 2)
            if one.event == other.event != "" and abs(one.published - other.published) <= _HOUR
        ]
        if page.older is None:
            break
        page = await Articles(database).latest(ANYONE, None, _PAGE, older_than=page.older)
    return found


def _moment(written: str) -> datetime:
    moment = datetime.fromisoformat(written)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


if __name__ == "__main__":
    main()
