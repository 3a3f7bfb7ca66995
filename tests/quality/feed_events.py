"""Measures which items of real feeds are joined:   python -m tests.quality.feed_events [--show].

Items of different feeds, at most three days apart, are compared in pairs, in full and cut to a teaser.
`feed_events.json` says by feed and position which of them report the same event and which are related: two
days of an affair, or a comment. These were sorted by eye, from all pairs that have something in
common. All other pairs are different. The files are in the shared folder; see `feeds.py`.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from bot.grouping.fingerprints import fingerprint
from bot.grouping.same_story import WINDOW, judge
from bot.models import ComparedArticle
from bot.reading.feeds.feed_articles import article_of
from bot.reading.feeds.feed_parser import parse_feed
from tests.quality.feeds import NOW, URL, real_feeds

TEASER = 300
"""Characters."""
_LABELS = Path(__file__).with_suffix(".json")

Place = tuple[str, int]
"""A feed's file, and the position of the item in it."""


class Item(NamedTuple):
    """An item of a feed, read as the bot reads it."""

    place: Place
    at: int  # Unix seconds
    title: str
    text: str
    language: str | None


def main() -> None:
    """Print how many pairs of each kind are joined, and with `--show` those that are not as they should be."""
    items = dated_items()
    for cut in (None, TEASER):
        pairs = joined(items, cut)
        counts = Counter(kind for kind, _, _ in pairs)
        print(
            f"{'teasers' if cut else 'in full'}: {counts['same']} of {len(labelled('same'))} pairs about one"
            f" event join, {counts['related']} related ones, {counts['different']} different ones"
        )
        if "--show" in sys.argv:
            for kind, one, other in pairs:
                if kind != "same":
                    print(f"  {kind}: {one.title[:60]} | {other.title[:60]}")


def dated_items() -> list[Item]:
    """All items of the shared feeds that have a date, a title and a text, oldest first."""
    return sorted(_items(), key=lambda item: (item.at, item.place))


def _items() -> Iterator[Item]:
    for feed in real_feeds():
        for position, item in enumerate(parse_feed(feed.body, now=NOW, url=URL).items):
            article = article_of(item, feed.name)
            if item.published and article.title and article.body:
                yield Item(
                    (feed.name, position),
                    int(item.published.timestamp()),
                    article.title,
                    "\n".join(article.body),
                    article.language,
                )


def labelled(kind: str) -> set[frozenset[Place]]:
    """The pairs that are labelled as `same`, or as `related`."""
    groups = json.loads(_LABELS.read_text("utf-8"))[kind].values()
    return {
        frozenset((tuple(one), tuple(other)))
        for group in groups
        for one, other in combinations(group, 2)
        if one[0] != other[0]
    }


def joined(items: list[Item], cut: int | None) -> list[tuple[str, Item, Item]]:
    """The pairs of items that become one story, with what they are: `same`, `related` or `different`.

    Copies are left out. `items` are sorted by time; `cut` is the number of characters that are read.
    """
    same, related = labelled("same"), labelled("related")
    compared = [
        ComparedArticle(i, each.at, None, fingerprint(each.title, each.text[:cut], each.language))
        for i, each in enumerate(items)
    ]
    found = []
    for i, (item, mine) in enumerate(zip(items, compared, strict=True)):
        for other, theirs in zip(items[i + 1 :], compared[i + 1 :], strict=True):
            if other.at - item.at > WINDOW:
                break
            if other.place[0] == item.place[0]:
                continue
            likeness = judge(mine._replace(source_id=1), theirs._replace(source_id=2))
            if likeness.same and not likeness.copied:
                pair = frozenset((item.place, other.place))
                kind = "same" if pair in same else "related" if pair in related else "different"
                found.append((kind, item, other))
    return found


if __name__ == "__main__":
    main()
