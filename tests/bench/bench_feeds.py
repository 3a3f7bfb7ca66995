"""Measures reading feeds: `python -m tests.bench.bench_feeds [FOLDER]`, the shared feeds by default.

Each line is CPU seconds for all feeds of the folder, the best of three rounds that take turns, so
that other load is on all of them. The rows read ever more of a feed; feedparser, once, reads all.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime

import fastfeedparser
import feedparser
from lxml import etree

from bot.errors import DocumentUnreadable
from bot.ingest.feed import parse_feed
from bot.ingest.feed_formats import read_as_written
from tests.quality.feeds import real_feeds

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ROUNDS = 3


def main() -> None:
    """Prints a table."""
    bodies = [feed.body for feed in real_feeds()]
    items = sum(len(parse_feed(body, now=NOW).items) for body in bodies)
    print(f"{len(bodies)} feeds, {items} items, {sum(map(len, bodies)) / 1e6:.1f} MB; CPU seconds")
    rows: dict[str, Callable[[bytes], object]] = {
        "libxml2, a tree and no more": _tree,
        "fastfeedparser, bare": _bare,
        "ours, as written (no HTML, no dates)": read_as_written,
        "ours, parse_feed": lambda body: parse_feed(body, now=NOW),
    }
    spent = {name: min(times) for name, times in _rounds(rows, bodies).items()}
    spent["feedparser"] = _spent(lambda body: feedparser.parse(body), bodies)
    ours = spent["ours, parse_feed"]
    for name, seconds in spent.items():
        print(
            f"{name:<40}{seconds:8.3f} s {items / seconds:10,.0f} items/s {seconds / ours:8.2f} x ours"
        )


def _rounds(
    rows: dict[str, Callable[[bytes], object]], bodies: list[bytes]
) -> dict[str, list[float]]:
    spent: dict[str, list[float]] = {name: [] for name in rows}
    for _ in range(ROUNDS):
        for name, read in rows.items():
            spent[name].append(_spent(read, bodies))
    return spent


def _spent(read: Callable[[bytes], object], bodies: list[bytes]) -> float:
    begun = time.process_time()
    for body in bodies:
        read(body)
    return time.process_time() - begun


def _tree(body: bytes) -> object:
    return (
        etree.fromstring(body, etree.XMLParser(recover=True, collect_ids=False))
        if body[:1] != b"{"
        else None
    )


def _bare(body: bytes) -> object:
    try:
        return fastfeedparser.parse(body)
    except (ValueError, DocumentUnreadable):
        return None


if __name__ == "__main__":
    main()
