"""Measures the reading of feeds:   python -m tests.quality.feeds [FEEDPARSER].

Two measures: how many of the items, titles, links, dates and texts of 39 real feeds are read as
feedparser reads them, and how many checks of feedparser's own tests hold.

FEEDPARSER is the folder of feedparser's unpacked source distribution, whose files are never
committed (pip download feedparser==6.0.14 --no-binary :all: --no-deps). A check is an equality in
the expectation of a test, between a constant and the title, link, id, summary, content, author or
date of an item, or the title, link or language of the feed. The folder `sanitize` is left out,
because we keep no markup. Texts are compared as readers see them: without tags and white space, with
entities decoded. `summary` and `content` may be any text of the item; `updated` must be its date.
"""

import argparse
import ast
import gzip
import html
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import feedparser

from bot.errors import DocumentUnreadable
from bot.models import Feed, FeedItem
from bot.reading.feeds.feed_formats import read_as_written
from bot.reading.feeds.feed_parser import author_name, parse_feed
from bot.reading.feeds.written_feed import WrittenItem
from bot.text.characters import readable
from bot.text.html_text import html_paragraphs
from bot.text.language.codes import language_code
from bot.text.links import canonical_url

FEEDS = Path(__file__).resolve().parents[3] / "shared/data/feeds"
NOW = datetime(2026, 11, 1, tzinfo=UTC)
LEAST_SHARE = 0.9
URL = "http://feeds.example/news/feed.xml"

_EXPECTED = re.compile(rb"Expect:\s*(.*?)\s*-->", re.DOTALL)
_HEADER = re.compile(rb"^Header:\s+content-type:\s*(.+)$", re.MULTILINE | re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class RealFeed:
    """A feed of the shared folder and how many items it has."""

    name: str
    body: bytes
    items: int


def real_feeds() -> list[RealFeed]:
    """The shared feeds, decompressed."""
    rows = json.loads((FEEDS / "manifest.json").read_text("utf-8"))["feeds"]
    feeds = []
    for row in rows:
        body = (FEEDS / "files" / row["file"]).read_bytes()
        body = gzip.decompress(body) if row["gzip_body"] else body
        feeds.append(RealFeed(row["file"], body, row["expected_entries"]))
    return feeds


def wrong_counts(feeds: list[RealFeed]) -> dict[str, int]:
    """Feed -> number of items found, for the feeds of which it is wrong."""
    found = {feed.name: len(parse_feed(feed.body, now=NOW, url=URL).items) for feed in feeds}
    return {feed.name: found[feed.name] for feed in feeds if found[feed.name] != feed.items}


@dataclass(frozen=True, slots=True)
class Check:
    """An equality in feedparser's tests."""

    file: str
    group: str
    place: str
    index: int
    expected: Any


def checks_of(folder: Path) -> Iterator[tuple[bytes, str, list[Check]]]:
    """Body, content type and checks of every test file that has a check."""
    for path in sorted((folder / "tests").rglob("*.xml")):
        group = path.parts[-2]
        body = path.read_bytes()
        text = _as_ascii(body)
        expected = _EXPECTED.search(text)
        if group == "sanitize" or expected is None:
            continue
        checks = [
            Check(path.name, group, place, index, value)
            for place, index, value in _equalities(expected.group(1).decode("utf-8", "replace"))
        ]
        if checks:
            header = _HEADER.search(text)
            yield body, header.group(1).decode("ascii", "replace") if header else "", checks


def _as_ascii(body: bytes) -> bytes:
    """The document in ASCII, for the comment with the expectation is in the document's encoding."""
    if body.startswith(b"\x4c\x6f\xa7\x94"):
        return body.decode("cp037").encode("utf-8", "replace")
    return body.replace(b"\0", b"")


def _equalities(expression: str) -> Iterator[tuple[str, int, Any]]:
    try:
        tree = ast.parse(expression.strip(), mode="eval")
    except (SyntaxError, ValueError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq):
            place = _place_of(ast.unparse(node.left))
            try:
                value = ast.literal_eval(node.comparators[0])
            except ValueError:
                continue
            if place and value not in ("", None):
                yield *place, value


def _place_of(target: str) -> tuple[str, int] | None:
    target = re.sub(r"\.([a-z_]+)", r"['\1']", target)
    target = target.replace("_detail']['value']", "']").replace("'description'", "'summary'")
    if field := re.fullmatch(r"feed\['(title|link|language)'\]", target):
        return f"feed {field.group(1)}", 0
    if content := re.fullmatch(r"entries\[(-?\d+)\]\['content'\]\[0\]\['value'\]", target):
        return "content", int(content.group(1))
    if field := re.fullmatch(
        r"entries\[(-?\d+)\]\['(title|link|id|summary|author|(?:published|updated)_parsed)'\]",
        target,
    ):
        return field.group(2).removesuffix("_parsed"), int(field.group(1))
    return None


def holds(check: Check, feed: Feed, written: Sequence[WrittenItem]) -> bool:
    """Whether our reading is what feedparser's test expects."""
    if check.place == "feed title":
        return visible(feed.title or "", plain=True) == visible(check.expected)
    if check.place == "feed link":
        return same_address(feed.homepage, check.expected)
    if check.place == "feed language":
        return feed.language == language_code(check.expected)
    try:
        item, texts = feed.items[check.index], written[check.index].texts
    except IndexError:
        return False
    return _item_holds(check, item, texts)


def _item_holds(check: Check, item: FeedItem, texts: tuple[str, ...]) -> bool:
    if check.place in ("published", "updated"):
        return item.published == _moment(check.expected)
    if check.place == "title":
        return visible(item.title or "", plain=True) in _seen(check.expected)
    if check.place == "link":
        return same_address(item.link, check.expected)
    if check.place == "author":
        return visible(item.author or "", plain=True) == visible(author_name(check.expected))
    if check.place == "id":
        return bool(item.guid == check.expected)
    read = {visible("".join(html_paragraphs(text)), plain=True) for text in texts}
    return not _seen(check.expected).isdisjoint(read)


def _seen(expected: Any) -> set[str]:
    """What a reader sees of the value: feedparser returns HTML, or the letters of a plain text."""
    return {visible(expected), visible(expected, plain=True)}


def _moment(parts: Sequence[int]) -> datetime:
    year, month, day, hour, minute, second, *_ = parts
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


def visible(text: object, *, plain: bool = False) -> str:
    """The text that a reader sees, without white space, invisible characters and our list marks."""
    seen = readable(str(text) if plain else html.unescape(_TAG.sub("", str(text))))
    return "".join(seen.replace("• ", "").split())


def same_address(found: str | None, expected: str) -> bool:
    """Whether both have the same canonical form; an address that cannot be linked must be None."""
    return found == canonical_url(expected, URL)


@dataclass(slots=True)
class Conformance:
    """How many of feedparser's checks hold, by place, and those that fail."""

    total: Counter[str]
    held: Counter[str]
    failed: list[Check]

    @property
    def share(self) -> float:
        """The share of checks that hold."""
        return self.held.total() / self.total.total()


def conformance(folder: Path) -> Conformance:
    """The result of every check in the folder. All checks of an unreadable feed fail."""
    found = Conformance(Counter(), Counter(), [])
    for body, content_type, checks in checks_of(folder):
        try:
            feed = parse_feed(body, now=NOW, content_type=content_type, url=URL)
            written = read_as_written(body, content_type).items
        except DocumentUnreadable:
            feed, written = Feed(()), ()
        for check in checks:
            found.total[check.place] += 1
            if holds(check, feed, written):
                found.held[check.place] += 1
            else:
                found.failed.append(check)
    return found


@dataclass(slots=True)
class Agreement:
    """How our reading of the real feeds compares with feedparser's, item by item."""

    same: Counter[str]
    differing: list[tuple[str, str, str, str]]  # feed, place, ours, feedparser's


def agreement(feeds: list[RealFeed]) -> Agreement:
    """Compare titles, links, dates and texts, if feedparser finds as many items in the feed.

    Texts of both sides are cleaned by our rules, because what these remove is removed on purpose.
    """
    found = Agreement(Counter(), [])
    for feed in feeds:
        theirs = feedparser.parse(feed.body, sanitize_html=False)
        ours = parse_feed(feed.body, now=NOW)
        if len(theirs.entries) != len(ours.items):
            found.differing.append(
                (feed.name, "items", str(len(ours.items)), str(len(theirs.entries)))
            )
            continue
        for item, entry in zip(ours.items, theirs.entries, strict=True):
            for place, mine, other in _compared(item, entry):
                if mine == other:
                    found.same[place] += 1
                else:
                    found.differing.append((feed.name, place, mine, other))
    return found


def _compared(item: FeedItem, entry: Any) -> Iterator[tuple[str, str, str]]:
    fields = dict(entry)
    moment = fields.get("published_parsed") or fields.get("updated_parsed")
    their_date = _moment(moment) if moment else None
    texts = [part.value for part in fields.get("content", ())] + [fields.get("summary", "")]
    yield "title", visible(item.title or "", plain=True), visible(fields.get("title", ""))
    yield "link", str(item.link), str(canonical_url(_their_link(fields)))
    yield "date", str(item.published and item.published.replace(microsecond=0)), str(their_date)
    cleaned = [visible("".join(html_paragraphs(text)), plain=True) for text in texts]
    ours = visible("".join(item.paragraphs), plain=True)
    theirs = max(cleaned, key=len, default="")
    # Of a text that is only furniture we keep the headline.
    yield "text", ours if theirs else ours.removeprefix(visible(item.title or "")), theirs


def _their_link(fields: dict[str, Any]) -> str:
    """The article's own address, if it is stated besides that of a service which counts readers."""
    own = (address for name, address in fields.items() if name.endswith("_origlink"))
    return next(own, None) or fields.get("link") or ""


def main() -> None:
    """Print the figures; exit with 1 if one has fallen."""
    parser = argparse.ArgumentParser(description="Measures the reading of feeds.")
    parser.add_argument("feedparser", nargs="?", type=Path, help="its unpacked source distribution")
    parser.add_argument("--differences", action="store_true", help="print each of them")
    options = parser.parse_args()
    dropped = _report_real_feeds(show=options.differences) if FEEDS.exists() else False
    if options.feedparser:
        dropped |= _report_conformance(options.feedparser, show=options.differences)
    sys.exit(dropped)


def _report_real_feeds(*, show: bool) -> bool:
    feeds = real_feeds()
    wrong = wrong_counts(feeds)
    print(
        f"{len(feeds) - len(wrong)} of {len(feeds)} real feeds with the right number of items {wrong or ''}"
    )
    found = agreement(feeds)
    differing = Counter(place for _, place, _, _ in found.differing)
    for place in ("title", "link", "date", "text"):
        same = found.same[place]
        print(f"  {place:6} as feedparser reads it: {same} of {same + differing[place]}")
    for name, place, ours, theirs in found.differing if show else ():
        print(f"  {name} {place}: {ours[:150]!r} | {theirs[:150]!r}")
    return bool(wrong)


def _report_conformance(folder: Path, *, show: bool) -> bool:
    found = conformance(folder)
    print(
        f"feedparser's own tests: {found.held.total()} of {found.total.total()} checks, {found.share:.1%}"
    )
    for place in sorted(found.total):
        print(f"  {place:14} {found.held[place]} of {found.total[place]}")
    for check in found.failed if show else ():
        print(f"  {check.group}/{check.file} {check.place}: {check.expected!r}")
    return found.share < LEAST_SHARE


if __name__ == "__main__":
    main()
