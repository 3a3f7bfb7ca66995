"""Stories for tests: plain ones by the name of what matters, and any at all for properties."""

import re
from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import strategies as st

from bot.models import Article, Caption, Cursor, Fragment, Page, SearchResult, Source, Span, Summary

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
TEXT = "The ferry ran aground at dawn. Nobody was hurt.\nThe harbour is closed until Monday."
HOSTILE = "ab *_~`|[]()<>@#-+.:!\\\n1ü漢😀\u202e\u200d"


def a_story(
    number: int = 1,
    *,
    title: str = "Ferry runs aground",
    text: str = TEXT,
    title_derived: bool = False,
    url: str | None = "https://lantern.example/ferry",
    published: datetime | None = NOON,
    captions: tuple[Caption, ...] = (),
    whole: bool = True,
    agency: str | None = None,
    also_in: tuple[str, ...] = (),
    has_related: bool = False,
) -> Article:
    """A story of which only what matters need be said; its sentences end in a full stop."""
    spans = [Span(*found.span()) for found in re.finditer(r"[^\s][^\n]*?\.(?=\s|$)", text)]
    return Article(
        id=number,
        title=title,
        title_derived=title_derived,
        source="Tidewick Lantern",
        place="TIDEWICK",
        published=published,
        seen=NOON,
        language="en",
        url=url,
        byline=None,
        editors_note=None,
        captions=captions,
        text=text,
        summary=Summary(tuple(spans), whole, "news", 1),
        agency=agency,
        also_in=also_in,
        has_related=has_related,
    )


def _text(size: int) -> st.SearchStrategy[str]:
    """Short and hostile, or long and dull: both break what is built carelessly."""
    dull = st.integers(1, size).map(lambda n: ("word " * (n // 5 + 1))[:n])
    return st.one_of(st.text(alphabet=HOSTILE, max_size=min(size, 120)), dull, st.just("*" * size))


@st.composite
def stories(draw: st.DrawFn) -> Article:
    """Any story that the store may hold, and some that it should not."""
    text = draw(_text(9000))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    spans = [Span(a, b) for a, b in pairwise(cuts)]
    captions = st.builds(Caption, _text(3000), st.none() | _text(500), st.none())
    return Article(
        id=draw(st.integers(1, 2**40)),
        title=draw(_text(3000)),
        title_derived=draw(st.booleans()),
        source=draw(st.none() | _text(300)),
        place=draw(st.none() | _text(300)),
        published=draw(st.none() | st.just(NOON)),
        seen=NOON,
        language=None,
        url=draw(
            st.none()
            | st.sampled_from(
                ["https://a.example", "https://a.example/" + "x" * 900, "javascript:x"]
            )
        ),
        byline=draw(st.none() | _text(900)),
        editors_note=draw(st.none() | _text(900)),
        captions=tuple(draw(st.lists(captions, max_size=4))),
        text=text,
        summary=Summary(tuple(draw(st.permutations(spans))), draw(st.booleans()), "news", 1),
        agency=draw(st.none() | _text(100)),
        also_in=tuple(draw(st.lists(_text(300), max_size=9))),
        has_related=draw(st.booleans()),
    )


def pages() -> st.SearchStrategy[Page]:
    """A page as the store gives it, each story once."""
    cursors = st.none() | st.builds(Cursor, st.integers(-(2**40), 2**40), st.integers(1, 2**40))
    ten = st.lists(stories(), max_size=10, unique_by=lambda story: story.id)
    return st.builds(Page, ten.map(tuple), cursors, cursors)


def sources() -> st.SearchStrategy[Source]:
    """A source with any name."""
    return st.builds(Source, st.integers(1, 2**40), _text(400), st.just("slug"), st.just(1))


def results() -> st.SearchStrategy[SearchResult]:
    """A story with any fragments marked."""
    fragments = st.lists(st.builds(Fragment, _text(2000), st.booleans()), max_size=6).map(tuple)
    return st.builds(SearchResult, stories(), fragments, fragments)
