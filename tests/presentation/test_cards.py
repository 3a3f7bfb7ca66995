"""Every card stays within Discord's limits, and shows what a reader needs."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simcord.components import validate_components

from bot.models import (
    Caption,
    Correction,
    Cursor,
    Digest,
    Fragment,
    HitGroup,
    Latest,
    Page,
    RelatedArticles,
    SearchPage,
    SearchRequest,
    SearchResult,
    Source,
)
from bot.presentation import digest_cards, search_cards, story_cards
from bot.presentation.components import Card
from bot.presentation.limits import BUTTON_LABEL, COMPONENTS, CUSTOM_ID, MESSAGE_TEXT, length
from bot.presentation.trouble_card import trouble
from bot.words import english
from tests.invented_stories import a_story, pages, results, sources, stories

COMPONENTS_V2 = 1 << 15
WORDS = english()
LANTERN = Source(7, "Tidewick Lantern", "tidewick-lantern", 3)
anything = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def walk(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every component, including nested ones and accessories."""
    for component in components:
        yield component
        yield from walk(component.get("components", []))
        if "accessory" in component:
            yield component["accessory"]


def texts(card: Card) -> str:
    """All text of a card, one text display per line."""
    return "\n".join(c["content"] for c in walk(card.to_components()) if c["type"] == 10)


def buttons(card: Card) -> dict[str, dict[str, Any]]:
    """The buttons of a card by their labels."""
    return {c["label"]: c for c in walk(card.to_components()) if c["type"] == 2}


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


def assert_fits(card: Card) -> None:
    """Discord and the simulator's own check accept this message."""
    payload = card.to_components()
    everything = list(walk(payload))
    shown = [c["content"] for c in everything if c["type"] == 10]
    pressed = [c["custom_id"] for c in everything if "custom_id" in c]

    assert len(everything) <= COMPONENTS
    assert sum(length(text) for text in shown) <= MESSAGE_TEXT
    assert all(text.strip() for text in shown)
    assert all(len(each) <= CUSTOM_ID for each in pressed)
    assert len(set(pressed)) == len(pressed)
    assert all(0 < len(c["label"]) <= BUTTON_LABEL for c in everything if c["type"] == 2)
    assert validate_components(payload, flags=COMPONENTS_V2)


@anything
@given(pages(), st.none() | sources(), st.integers(1, 10))
def test_latest_fits(page: Page, source: Source | None, count: int) -> None:
    """Ten of the longest stories fit into one message."""
    assert_fits(story_cards.latest(Latest(page, source, count), WORDS))


@anything
@given(stories())
def test_a_story_fits(story: Any) -> None:
    """A summary card fits, with any titles, captions and notes."""
    assert_fits(story_cards.article(story, WORDS))


@anything
@given(sources(), st.sampled_from(["day", "week", "month", "all"]), pages())
def test_a_digest_fits(source: Source, period: str, page: Page) -> None:
    """Ten stories with two sentences each fit into one message."""
    assert_fits(digest_cards.digest(Digest(source, period, page.articles), WORDS))


@anything
@given(stories(), pages(), pages())
def test_more_on_a_story_fits(story: Any, same: Page, related: Page) -> None:
    """Articles of the same story and related ones fit, each with its own button."""
    number = 10 - len(same.articles)
    others = tuple(replace(each, id=each.id + 2**41) for each in related.articles[:number])

    if same.articles or others:
        assert_fits(story_cards.more(RelatedArticles(story, same.articles, others), WORDS))


def test_ten_stories_with_everything_long_fit() -> None:
    """Titles and origins are shortened before the stories are."""
    long = replace(
        a_story(title="Word " * 60, text="The ferry ran aground. " * 99),
        source="Source " * 40, place="Place " * 40, also_in=("Another source " * 20,) * 9,
    )  # fmt: skip
    many = tuple(replace(long, id=number) for number in range(1, 11))
    card = story_cards.latest(Latest(Page(many, older=Cursor(9, 9)), None, 10), WORDS)

    assert_fits(card)
    assert texts(card).count("The ferry ran") >= 10


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
    """A page of results fits, for any query, also without results, with everything to remark."""
    found = [replace(each, lacks=odd) for each in found]
    groups = (HitGroup(2, (), complete=True), HitGroup(9, odd, complete=False))
    corrections = tuple(Correction(odd[:1], id_) for id_ in (1, 2, 2**63 - 1)) if odd else ()
    shown = a_search(
        query, *found, since="week", source=source, number=page, search_id=2**40,
        groups=groups, too_short=odd, corrections=corrections,
    )  # fmt: skip

    assert_fits(search_cards.search(shown, WORDS))


@anything
@given(st.text(max_size=9000))
def test_trouble_fits(text: str) -> None:
    """An error fits, even with a whole article in it."""
    assert_fits(trouble("It went wrong: " + text, WORDS))


def test_every_story_has_its_own_button() -> None:
    """The number of a story is the one on its Read button."""
    card = story_cards.latest(Latest(Page((a_story(11), a_story(12))), None, 5), WORDS)

    assert "**1. Ferry runs aground**" in texts(card)
    assert buttons(card)["Read 1"]["custom_id"] == "read:11"
    assert buttons(card)["Read 2"]["custom_id"] == "read:12"


def test_pages_are_turned_where_there_are_some() -> None:
    """Previous is disabled on the first page; a single page has neither button."""
    first = story_cards.latest(Latest(Page((a_story(),), older=Cursor(99, 1)), LANTERN, 1), WORDS)

    assert not buttons(first)["Next"]["disabled"]
    assert buttons(first)["Next"]["custom_id"] == "latest:older:99:1:7:1"
    assert buttons(first)["Previous"]["disabled"]
    assert "Next" not in buttons(story_cards.latest(Latest(Page((a_story(),)), None, 1), WORDS))


def test_a_story_without_title_is_told_in_its_own_words() -> None:
    """A list does not repeat the first sentence; the card says that the title is derived."""
    story = a_story(title="The ferry ran aground", title_derived=True)

    assert "**1.** The ferry ran aground at dawn." in texts(
        story_cards.latest(Latest(Page((story,)), None, 5), WORDS)
    )
    assert "made from its first sentence" in texts(story_cards.article(story, WORDS))


def test_the_summary_card_says_all() -> None:
    """The card has title, source, place, time, sentences by paragraph, caption, credit and link."""
    story = a_story(captions=(Caption("The Lady Orla on the bar.", "Lantern/Ine Holm"),))
    card = story_cards.article(story, WORDS)

    assert texts(card).split("\n") == [
        "### Ferry runs aground",
        "-# Tidewick Lantern · TIDEWICK · <t:1795262400:f> (<t:1795262400:R>)",
        "The ferry ran aground at dawn. Nobody was hurt.",
        "",
        "The harbour is closed until Monday.",
        "-# Picture: The Lady Orla on the bar. — Lantern/Ine Holm",
        "-# The whole article.",
    ]
    assert buttons(card)["Open the article"]["url"] == "https://lantern.example/ferry"


def test_other_sources_are_named_with_the_origin() -> None:
    """Three other sources are named, more are counted; related articles get a button."""
    two = a_story(also_in=("Gull Post", "Herald"))
    many = a_story(also_in=("A", "B", "C", "D", "E"), has_related=True)

    assert "-# Tidewick Lantern, also in Gull Post, Herald · TIDEWICK · " in texts(
        story_cards.article(two, WORDS)
    )
    assert "also in A, B, C and 2 more · " in texts(
        story_cards.latest(Latest(Page((many,)), None, 5), WORDS)
    )
    assert buttons(story_cards.article(many, WORDS))["More on this"]["custom_id"] == "more:1"
    assert "More on this" not in buttons(story_cards.article(two, WORDS))


def test_the_agency_is_named_with_the_source() -> None:
    """Whose text it is stands between the source and the others."""
    copied = a_story(agency="Reuters", also_in=("Gull Post",))

    assert "-# Tidewick Lantern via Reuters, also in Gull Post · TIDEWICK · " in texts(
        story_cards.article(copied, WORDS)
    )


def test_more_stands_under_headings() -> None:
    """The same story first, then related articles; no heading without articles."""
    both = story_cards.more(RelatedArticles(a_story(1), (a_story(2),), (a_story(3),)), WORDS)
    only = story_cards.more(RelatedArticles(a_story(1), (), (a_story(3),)), WORDS)

    shown = texts(both)
    assert shown.startswith("## More on: Ferry runs aground\n### The same story\n**1. ")
    assert shown.index("### The same story") < shown.index("### Related") < shown.index("**2. ")
    assert buttons(both)["Read 2"]["custom_id"] == "read:3"
    assert "### The same story" not in texts(only)


def test_a_digest_shows_the_sentences_chosen_for_it() -> None:
    """Without chosen sentences, a digest shows those of the summary."""
    story = a_story()
    told = Digest(LANTERN, "week", (story,), sentences={1: ("Nobody was hurt.",)})

    assert "\nNobody was hurt.\n" in texts(digest_cards.digest(told, WORDS))
    assert "\nThe ferry ran aground at dawn. Nobody was hurt.\n" in texts(
        digest_cards.digest(Digest(LANTERN, "week", (story,)), WORDS)
    )


def test_an_unknown_date_stays_unknown() -> None:
    """No date is invented: the story is undated, and only the card says when it was loaded."""
    story = a_story(published=None)

    assert "undated" in texts(story_cards.latest(Latest(Page((story,)), None, 5), WORDS))
    assert "undated, loaded <t:1795262400:R>" in texts(story_cards.article(story, WORDS))


def test_only_web_addresses_are_linked() -> None:
    """Only http links are offered."""
    assert "Open the article" not in buttons(
        story_cards.article(a_story(url="javascript:alert(1)"), WORDS)
    )


@pytest.mark.parametrize(
    "url",
    [
        "https://ana:secret@lantern.example/ferry",
        "https://lantern.example@evil.example/ferry",
        "https://lantern.example:99999/ferry",
        "https://lantern.example:0/`ferry`",
    ],
)
def test_addresses_that_cannot_be_opened_are_text(url: str) -> None:
    """An address with a user name, a password or an impossible port is code, which is no link."""
    shown = story_cards.article(a_story(url=url), WORDS)

    assert "Open the article" not in buttons(shown)
    assert f"-# Address: `{url.replace('`', '%60')}`" in texts(shown)


def test_hostile_titles_do_nothing() -> None:
    """A masked link and a ping in a title show as text."""
    shown = texts(
        story_cards.article(a_story(title="[free](https://evil.example) @everyone"), WORDS)
    )

    assert r"\[free\](https://evil.example) \@everyone" in shown


def test_matches_are_marked() -> None:
    """In search results exactly the matches are bold in the text, and underlined in the bold title."""
    result = SearchResult(
        a_story(),
        (Fragment("Ferry", matched=True), Fragment(" runs aground")),
        (Fragment("The "), Fragment("ferry", matched=True), Fragment(" ran aground at dawn.")),
    )

    shown = texts(search_cards.search(a_search("ferry", result), WORDS))

    assert "**1. __Ferry__ runs aground**\nThe **ferry** ran aground at dawn." in shown


def test_a_title_that_matched_in_the_middle() -> None:
    """The whole title is bold, as in every list."""
    title = (Fragment("One-legged "), Fragment("gull", matched=True), Fragment(" returns"))
    result = SearchResult(a_story(), title, (Fragment("It is back."),))

    shown = texts(search_cards.search(a_search("gull", result), WORDS))

    assert "**1. One-legged __gull__ returns**\nIt is back." in shown


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
    assert buttons(nothing)["Search for Skerra"]["custom_id"] == "search:instead:7:0"
    assert "Search for skewer" in buttons(some)
    assert "Next" in buttons(some)


def test_a_beginning_that_is_too_short_is_remarked() -> None:
    """Also if nothing was found."""
    for shown in (
        texts(search_cards.search(a_search("el*", too_short=("el*",)), WORDS)),
        texts(search_cards.search(a_search("el*", a_result(), too_short=("el*",)), WORDS)),
    ):
        assert r"A star needs at least 3 letters before it, so *el\** was searched" in shown


def test_an_exclusion_alone_says_what_it_needs() -> None:
    """It is no search."""
    shown = texts(search_cards.search(a_search("", only_excluded=True), WORDS))

    assert "That only excludes words. Add one to search for" in shown


def test_ten_stories_are_shown_at_most() -> None:
    """A card never has more stories than fit, however many are asked for."""
    stories = tuple(a_story(number) for number in range(1, 31))
    card = story_cards.latest(Latest(Page(stories, older=Cursor(9, 9)), None, 30), WORDS)

    assert_fits(card)
    assert "Read 10" in buttons(card)


def test_an_empty_search_says_what_to_try() -> None:
    """An empty result repeats the words and suggests what may help."""
    shown = texts(
        search_cards.search(a_search("zebra crossing", since="day", source=LANTERN), WORDS)
    )

    assert "No story from Tidewick Lantern mentions “zebra crossing”. Try a longer period" in shown
    assert "all sources" in shown


def test_a_search_for_nothing_says_so() -> None:
    """For a query without words the card shows an example."""
    assert "no words to search for" in texts(search_cards.search(a_search("🎉🎉"), WORDS))


def test_an_empty_store_says_how_to_fill_it() -> None:
    """Before there is any news, /latest names the command that adds a source."""
    assert "/sources add" in texts(story_cards.latest(Latest(Page(()), None, 5), WORDS))
