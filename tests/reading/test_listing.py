"""Listing dumps are parsed as pairs of NAME.txt and NAME.json say; any bytes are parsed or refused."""

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import DocumentUnreadable
from bot.models import Document, ParsedArticle
from bot.reading.blocks.separators import is_separator
from bot.reading.document_formats import parse_document
from bot.reading.document_json import document_json, error_json
from bot.reading.listing import parse_listing
from bot.text.characters import readable, without_controls

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)

HERE = Path(__file__).parent
OWN_PAIRS = sorted((HERE / "listings").glob("*.txt"))
SHARED_DATA = HERE.parent.parent.parent / "shared" / "data"
SHARED_PAIRS = sorted(SHARED_DATA.glob("listings/*.txt")) + sorted(SHARED_DATA.glob("seeds/*.txt"))


def folded(value: Any) -> Any:
    """The value with each run of white space replaced by one space."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, list):
        return [folded(item) for item in value]
    if isinstance(value, dict):
        return {key: folded(item) for key, item in value.items()}
    return value


def read(path: Path) -> dict[str, Any]:
    try:
        return document_json(parse_document(path.read_bytes(), path.name, now=NOW))
    except DocumentUnreadable as error:
        return error_json(error)


@pytest.mark.parametrize("path", OWN_PAIRS, ids=lambda path: path.stem)
def test_our_own_listings_are_parsed_exactly(path: Path) -> None:
    """Every invented listing of this folder is parsed exactly as its JSON says."""
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))

    assert folded(read(path)) == folded(expected)


@pytest.mark.skipif(not SHARED_PAIRS, reason="../shared/data is not beside this checkout")
@pytest.mark.parametrize("path", SHARED_PAIRS, ids=lambda path: path.stem)
def test_the_shared_listings_are_parsed_exactly(path: Path) -> None:
    """Every pair of the specification, including the real document, is parsed exactly."""
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))

    assert folded(read(path)) == folded(expected)


def doubts_about(name: str) -> list[str]:
    return [each.reason for each in parse_listing((HERE / "listings" / name).read_bytes()).doubts]


def test_what_is_uncertain_is_said() -> None:
    """Articles told apart by headlines alone, and a story with several datelines, are named."""
    assert doubts_about("headlines_and_leads_alternate.txt") == [
        "Block 1 was split into 3 articles at its headlines. They may be one article."
    ]
    assert doubts_about("story_with_sections.txt") == [
        "Block 1 was read as one article, but has 2 datelines. It may be several articles."
    ]
    assert not doubts_about("headlines.txt")


PIECES = (
    "Read More",
    "READ MORE »",
    "Weiterlesen",
    "The port is open. Read More",
    "The port is... [Read More]",
    "Read MoreA second port opens",
    "A second port opens",
    "By Lena Ostrow CALVERA, Ore. (AP) — The port is open.",
    "A port. (AP Photo/Lena Ostrow)CALVERA (AP) — The port is open.",
    "U.S. Navy photo by Lena Ostrow",
    "A port.<br>Lena Ostrow/AP",
    "© LENA OSTROW / AFP",
    "Latest Stories",
    "World, 17 Apr 2014",
    "Take $20 off with code ENNOR",
    "The port is open, and the ships that waited in the bay for nine days can unload from Tuesday.",
    "CALVERA, Ore. (AP) — ",
    "CALVERA (Reuters) - The port is open.",
    "(CNN) — Read More",
    "LISK — ",
    "* * *",
    "■",
    "The port is open. ■",
    "Most read",
    "See also: The port",
    "Comments (3)",
    "Home   World   Sport",
    "1. A port opens",
    "Updated 3 hours ago",
    "The port is open (for now)",
    "A port. (AP Photo/Lena Ostrow)",
    "(AP Photo/Lena Ostrow)",
    "By Lena Ostrow",
    "Editor's Note: This article originally appeared on Ennor Post.",
    "Note de la rédaction : paru dans Le Quai",
    "© 2021 Islet Ltd. All rights reserved.",
    "Copyright",
    "((((",
    ")）)",
    "A long line with one \x02 inside of it, for it may not make a text binary.\x85",
    "\u00a0",
    "2024年2月14日，北京（新华社）— 学校复课。",
    "\u200fاقرأ المزيد",
)
# More than 2 % of control characters are refused, which another test covers.
ANY_TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\r\x85"), max_size=40
)
LISTING_LIKE = st.lists(st.sampled_from(PIECES) | ANY_TEXT, max_size=25).map("\n".join)


def outcome_of(parse: Callable[[], Document]) -> Document | DocumentUnreadable:
    try:
        return parse()
    except DocumentUnreadable as refusal:
        return refusal


def texts_of(article: ParsedArticle) -> list[str]:
    """Every text of the document's articles."""
    dateline = article.dateline
    parts = [dateline.city, dateline.region, dateline.agency, dateline.date] if dateline else []
    for caption in article.captions:
        parts += [caption.text, caption.credit, caption.date]
    return [*article.body, *(part for part in (article.title, *parts) if part)]


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """Any bytes are parsed or raise DocumentUnreadable."""
    outcome = outcome_of(lambda: parse_document(data, "dump.txt", now=NOW))

    if isinstance(outcome, Document):
        assert outcome.articles
    else:
        assert outcome.code in {"empty", "binary", "no_articles", "unsupported"}
        assert str(outcome)


@settings(deadline=None, max_examples=300)
@given(LISTING_LIKE)
def test_no_text_is_invented(text: str) -> None:
    """All text is from the document; no paragraph is empty, a separator or has control characters."""
    try:
        document = parse_listing(text.encode())
    except DocumentUnreadable:
        return

    given_text = folded(readable(without_controls(text)[0]))
    for article in document.articles:
        assert article.published is None
        assert article.body
        for paragraph in article.body:
            assert paragraph
            assert not is_separator(paragraph)
            assert without_controls(paragraph) == (paragraph, 0)
        for part in texts_of(article):
            assert folded(part) in given_text


@settings(deadline=None)
@given(LISTING_LIKE, st.sampled_from(["\r\n", "\r", "\n"]))
def test_line_ends_do_not_matter(text: str, newline: str) -> None:
    """The same lines give the same articles with any line ends."""
    lines = "Calver is open.\n" + text.replace("\r", "")
    with_newline = outcome_of(lambda: parse_listing(lines.replace("\n", newline).encode()))
    with_line_feeds = outcome_of(lambda: parse_listing(lines.encode()))

    if isinstance(with_newline, Document) and isinstance(with_line_feeds, Document):
        assert with_newline.articles == with_line_feeds.articles
    else:
        assert getattr(with_newline, "code", None) == getattr(with_line_feeds, "code", None)


SEED_LIKE = (
    "Cranes stand idle at the North Quay terminal in Calvera, Oct. 4, 2021. (AP Photo/Lena Ostrow)\n\n"
    "CALVERA, Ore. (AP) — Dock workers voted to end a nine-day stoppage after the harbor authority "
    "agreed to reopen pension talks, a union official said on Monday.\n\n"
    "The vote, by 812 to 390, clears the way for 41 waiting ships to unload from Tuesday.\n\nRead More\n"
)
NASTY = {
    "listing": SEED_LIKE,
    "opening parentheses": "(" * 5_000,
    "balanced parentheses": "a. " + "(" * 700 + ")" * 700 + "\n",
    "capitals": "AB " * 2_000,
    "capitals and dashes": "AB — " * 40 + "\n",
    "agencies": "(AP) - " * 30 + "\n",
    "captions": "In May. 1 2 3 4 May 5, 2020 " * 10 + "(AP Photo/Lena Ostrow)\n",
    "slashes": "a. (" + "a/" * 140 + ")\n",
    "notes": "Editor's Note: " + "published on on in by " * 40 + "\n",
    "brackets": "[[((**" * 50 + "\n",
    "footers": "© 2020 © Ennor 2020 all rights " * 15 + "\n",
    "blanks": "a" + " \t" * 300 + "b\u00a0\u00a0" * 50,
    "short lines": "ab\n" * 20,
    "wrapped lines": ("word " * 15 + "\n") * 3,
    "refused datelines": "The port opens.\nThe port shuts.\nIt opens.\nCALVERA (AP) — The port is open.\n",
    "ornaments": "The port is open, and the ships can unload from Tuesday.\n* * *\n",
    "end marks": "The port is open, and the ships can unload from Tuesday. ■\n",
    "lists of links": "The port is open, and the ships can unload.\nMost read\nA port\nComments (2)\n",
    "menus": "Home   World   Sport\n",
    "galleries": "Photo 1 of 4\nA port.\n",
    "advertisements": "Advertisement\nBuy fish.\nA port opens\n",
    "headlines and bylines": "A port opens again\nBy Lena Ostrow\n",
    "one line": "word " * 100,
}


def fastest(act: Callable[[], object], rounds: int = 4) -> float:
    """CPU seconds of the fastest round; other programs can only slow a round down."""
    seconds = []
    for _ in range(rounds):
        start = time.process_time()
        act()
        seconds.append(time.process_time() - start)
    return min(seconds)


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY.keys())
def test_cost_is_linear(text: str) -> None:
    """Four times the text takes at most eight times as long, for any kind of text."""
    once = text.encode() * (100_000 // len(text.encode()))
    four_times = once * 4

    def cost(text: bytes) -> float:
        return fastest(lambda: outcome_of(lambda: parse_listing(text)))

    # Quadratic cost would be sixteen times. The slack is for the clock's resolution, the garbage
    # collector and busy machines.
    slack = 0.05
    assert cost(four_times) <= 8 * cost(once) + slack


def test_one_line_of_two_megabytes_is_fast() -> None:
    """A very long line is one paragraph, parsed in a fraction of a second."""
    data = b"word " * 400_000

    document = parse_listing(data)

    assert len(document.articles[0].body) == 1
    assert (
        fastest(lambda: parse_listing(data)) < 0.5
    )  # measured: 0.03 s; the rest is for slow machines
