"""Measures who speaks with one voice:   python -m tests.quality.voices FILE [--show].

Rules are learned from the even pairs only, so `--show` prints the wrong ones of these.

The file is a JSON list of labelled pairs: objects with `a` and `b`, which have `source`, `url`, `title`
and `text`, and `one_voice` and `why`. Both articles of a pair come from the feeds of their outlets, and
are stored and grouped. They speak with one voice if the store counts one: for two of one story by
what it stored, otherwise by publisher and credit. An article that is in
several pairs is stored for each anew, because a store keeps it only once.
"""

import asyncio
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from bot.storage.engine import Connection
from bot.storage.sqlite.open_file import open_database
from bot.storage.stories.voices import voice_of
from tests.quality.outlets import Outlets, Printed
from tests.storage.newsroom import NOON

_APART = timedelta(days=20)  # longer than any two articles are compared
_LATER = timedelta(minutes=30)
_Numbered = tuple[int, dict[str, Any]]


class Judged(NamedTuple):
    """A labelled pair and what the program says of it."""

    number: int  # from 0, in file order
    pair: dict[str, Any]
    one_voice: bool
    one_story: bool

    @property
    def right(self) -> bool:
        """Whether the program agrees with the label."""
        return bool(self.pair["one_voice"]) == self.one_voice


def main() -> None:
    """Print the scores, and with `--show` each even pair that is judged wrong."""
    paths = [Path(each) for each in sys.argv[1:] if not each.startswith("-")]
    if len(paths) != 1:
        sys.exit("usage: python -m tests.quality.voices FILE [--show]")
    judged = asyncio.run(judge_pairs(json.loads(paths[0].read_text("utf-8"))))
    for name, some in {"all": judged, "even": judged[::2], "odd": judged[1::2]}.items():
        print(f"{name:>5}: {sum(not each.right for each in some)} of {len(some)} pairs wrong")
    if "--show" in sys.argv:
        for each in judged[::2]:
            if not each.right:
                print(f"\n{each}")


async def judge_pairs(pairs: Sequence[dict[str, Any]]) -> list[Judged]:
    """What the program says of each pair."""
    judged = []
    for together in _without_repeats(list(enumerate(pairs))):
        with tempfile.TemporaryDirectory() as folder:
            async with open_database(Path(folder, "dateline.db")) as database:
                outlets = Outlets(database)
                await outlets.know_the_catalogue()
                for number, pair in together:
                    when = NOON + number * _APART
                    one = await outlets.print(_printed(pair["a"], when))
                    other = await outlets.print(_printed(pair["b"], when + _LATER))
                    story, voice = await database.write(partial(_compare, one=one, other=other))
                    judged.append(Judged(number, pair, voice, story))
    return judged


def _without_repeats(pairs: Sequence[_Numbered]) -> Iterator[list[_Numbered]]:
    """The pairs in order, cut wherever an article comes again."""
    together: list[_Numbered] = []
    seen: set[tuple[str, ...]] = set()
    for number, pair in pairs:
        articles = {tuple(pair[side].values()) for side in "ab"}
        if seen & articles:
            yield together
            together, seen = [], set()
        together.append((number, pair))
        seen |= articles
    yield together


def _printed(side: Mapping[str, str], when: datetime) -> Printed:
    return Printed(
        side["source"],
        side["url"],
        side["title"],
        side["text"],
        when,
        side.get("byline"),
        side.get("language"),
    )


def _compare(connection: Connection, *, one: int, other: int) -> tuple[bool, bool]:
    """Whether two articles are in one story, and whether they speak with one voice."""
    rows = connection.execute(
        "SELECT story_id, voice FROM story_members WHERE article_id IN (?, ?)", (one, other)
    ).fetchall()
    publishers = [voice_of(connection, id_).publisher for id_ in (one, other)]
    if len(rows) == 2 and rows[0][0] == rows[1][0]:
        return True, rows[0][1] == rows[1][1] or publishers[0] == publishers[1]
    voices = {voice_of(connection, id_).own for id_ in (one, other)}
    return False, len(voices) == 1 or publishers[0] == publishers[1]


if __name__ == "__main__":
    main()
