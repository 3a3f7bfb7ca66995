"""Search results stay within Discord's limits, and say what was found and what wasn't."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import (
    Correction,
    Fragment,
    HitGroup,
    SearchPage,
    SearchRequest,
    SearchResult,
    Source,
)
from bot.presentation import search_cards
from tests.invented_stories import a_story, results, sources
from tests.presentation.drawn_cards import LANTERN, WORDS, anything, assert_fits, buttons, texts


def a_search(
    query: str,
    *results: SearchResult,
    since: str | None = None,
    source: Source | None = None,
    number: int = 0,
    search_id: int | None = None,
    **more: Any,
) -> SearchPage:
    """A page of search results."""
    return SearchPage(
        request=SearchRequest(query, since=since),
        words=tuple(query.split()) if query.isascii() else (),
        sources=(source,) if source else (),
        results=results,
        total=5 * number + len(results),
        looked_at=None,
        number=number,
        size=5,
        search_id=search_id,
        is_timed=since is not None,
        **more,
    )


@anything
@given(
    st.text(max_size=6000),
    st.lists(results(), max_size=5, unique_by=lambda result: result.article.id),
    st.none() | sources(),
    st.integers(0, 200),
    st.lists(st.text(min_size=1, max_size=300), max_size=16).map(tuple),
)
def test_search_results_fit(
    query: str,
    found: list[SearchResult],
    source: Source | None,
    page: int,
    odd: tuple[str, ...],
) -> None:
    """A page fits for any query, with or without results, and with every remark."""
    found = [replace(each, lacks=odd) for each in found]
    groups = (HitGroup(2, (), complete=True), HitGroup(9, odd, complete=False))
    corrections = tuple(Correction(odd[:1], id_) for id_ in (1, 2, 2**63 - 1)) if odd else ()
    shown = a_search(
        query, *found, since="week", source=source, number=page, search_id=2**40,
        groups=groups, too_short=odd, corrections=corrections,
    )  # fmt: skip

    assert_fits(search_cards.search(shown, WORDS))


def test_matches_are_marked() -> None:
    """In search results exactly the matches are bold in the text, and underlined in the bold title."""
    result = SearchResult(
        a_story(),
        (Fragment("Ferry", matched=True), Fragment(" runs aground")),
        (Fragment("The "), Fragment("ferry", matched=True), Fragment(" ran aground at dawn.")),
    )

    shown = texts(search_cards.search(a_search("ferry", result), WORDS))

    assert (
        "**1. [__Ferry__ runs aground](https://lantern.example/ferry)**\nThe **ferry** ran aground at dawn."
        in shown
    )


def test_a_title_that_matched_in_the_middle() -> None:
    """The whole title is bold, as in every list."""
    title = (Fragment("One-legged "), Fragment("gull", matched=True), Fragment(" returns"))
    result = SearchResult(a_story(), title, (Fragment("It is back."),))

    shown = texts(search_cards.search(a_search("gull", result), WORDS))

    assert (
        "**1. [One-legged __gull__ returns](https://lantern.example/ferry)**\nIt is back." in shown
    )


def a_result(*lacks: str) -> SearchResult:
    """A story that lacks some words of a search."""
    return SearchResult(a_story(), (Fragment("Ferry"),), (Fragment("It ran aground."),), lacks)


@pytest.mark.parametrize(
    ("complete", "others", "said"),
    [
        (3, ("envoy",), "-# 3 stories have all of these words. Stories without *envoy* follow."),
        (1, ("envoy",), "-# 1 story has all of these words. Stories without *envoy* follow."),
        (
            1,
            ("envoy", "a*b"),
            r"-# 1 story has all of these words. Stories without *envoy* and *a\*b* follow.",
        ),
        (1, (), "-# 1 story has all of these words. Stories with some of them follow."),
        (0, ("envoy",), "-# No story has all of these words. Showing stories without *envoy*."),
        (0, (), "-# No story has all of these words. Stories with more of them come first."),
    ],
)
def test_a_search_says_what_it_left_out(complete: int, others: tuple[str, ...], said: str) -> None:
    """If all other stories lack the same words, once; otherwise under each."""
    groups = (HitGroup(complete, (), complete=True), HitGroup(2, others, complete=False))
    found = a_search("ferry envoy treaty", a_result("envoy"), a_result("treaty"), groups=groups)

    shown = texts(search_cards.search(found, WORDS))

    assert f"## Search: ferry envoy treaty\n{said}\n" in shown
    assert ("· without *treaty*" in shown) == (not others)


def test_a_search_with_all_words_says_nothing_of_it() -> None:
    """Most searches are like that."""
    found = a_search("ferry", a_result(), groups=(HitGroup(1, (), complete=True),))

    assert "## Search: ferry\n**1." in texts(search_cards.search(found, WORDS))


def test_words_like_those_typed_are_offered() -> None:
    """Each with a button that searches for it, below the buttons for paging if there are any."""
    corrections = (Correction(("Skerra",), 7), Correction(("skewer",), 8))
    nothing = search_cards.search(a_search("skera", corrections=corrections), WORDS)
    some = search_cards.search(
        a_search("skera ferry", a_result("skera"), corrections=corrections, search_id=9), WORDS
    )

    assert "Did you mean *Skerra* or *skewer*?" in texts(nothing)
    assert "Did you mean *Skerra* or *skewer*?" in texts(some)
    assert list(buttons(nothing)) == ["Search for Skerra", "Search for skewer"]
    assert buttons(nothing)["Search for Skerra"]["custom_id"] == "search:instead:7:0:en"
    assert "Search for skewer" in buttons(some)
    assert "Next" in buttons(some)


def test_a_beginning_that_is_too_short_is_remarked() -> None:
    """Even if nothing was found."""
    for shown in (
        texts(search_cards.search(a_search("el*", too_short=("el*",)), WORDS)),
        texts(search_cards.search(a_search("el*", a_result(), too_short=("el*",)), WORDS)),
    ):
        assert r"A star needs at least 3 letters before it, so *el\** was searched" in shown


def test_a_source_with_nothing_but_excluded_words() -> None:
    """Nothing was searched for, so no word is said to be lacking."""
    shown = texts(search_cards.search(a_search("", since="day", source=LANTERN), WORDS))

    assert "No story from Tidewick Lantern fits this search. Try a longer period." in shown


def test_an_empty_search_says_what_to_try() -> None:
    """An empty result repeats the words and suggests what may help."""
    shown = texts(
        search_cards.search(a_search("zebra crossing", since="day", source=LANTERN), WORDS)
    )

    assert "No story from Tidewick Lantern mentions “zebra crossing”. Try a longer period" in shown
    assert "all sources" in shown


@pytest.mark.parametrize(
    ("quote", "headline"),
    [
        ("The ferry ran aground in thick fog, the harbour said.", False),
        ("Tugs came. The ferry ran aground in thick fog, the harbour said.", False),
        ("Tugs pulled her off the bank by noon.", True),
    ],
)
def test_a_derived_headline_is_shown_above_a_quote_from_further_down(
    quote: str, headline: bool
) -> None:
    """A quote with the headline's sentence doesn't need the headline; other quotes do, for context."""
    title = "The ferry ran aground in thick…"
    story = a_story(title=title, title_derived=True, url=None)
    result = SearchResult(story, (Fragment(title),), (Fragment(quote),))

    shown = texts(search_cards.search(a_search("ferry", result), WORDS))

    assert f"**1. {title}**\n{quote}" in shown if headline else f"**1.** {quote}" in shown
    assert (title in shown.replace(quote, "")) is headline


@pytest.mark.parametrize(
    ("total", "number", "said"),
    [
        (12, 0, "Results 1–5 of 12 · page 1 of 3 · best match first"),
        (12, 2, "Results 11–12 of 12 · page 3 of 3 · best match first"),
        (6, 1, "Result 6 of 6 · page 2 of 2 · best match first"),
        (5, 0, "5 results · best match first"),
    ],
)
def test_pages_are_counted(total: int, number: int, said: str) -> None:
    """The small print says which page this is, unless there is only one."""
    found = [
        SearchResult(a_story(id_), (Fragment("Ferry"),), (Fragment("It sank."),))
        for id_ in range(1, min(5, total - 5 * number) + 1)
    ]
    page = replace(a_search("ferry", *found, number=number, search_id=1), total=total)

    assert f"-# {said}" in texts(search_cards.search(page, WORDS))
