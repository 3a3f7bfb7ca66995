"""Lists of stories and summary cards stay within Discord's limits, and show what a reader needs."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import Caption, Cursor, Latest, Page, RelatedArticles, Source
from bot.presentation import story_cards
from tests.invented_stories import a_story, pages, sources, stories
from tests.presentation.drawn_cards import LANTERN, WORDS, anything, assert_fits, buttons, texts


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


@pytest.mark.parametrize("text", ["Ferry runs aground", "Ferry  runs aground."])
def test_a_text_that_is_only_the_title_is_shown_once(text: str) -> None:
    """Of a feed with nothing but titles a reader sees each title once, in lists and on its card."""
    story = a_story(title="Ferry runs aground", text=text)

    for card in (
        story_cards.latest(Latest(Page((story,)), None, 5), WORDS),
        story_cards.article(story, WORDS),
    ):
        assert texts(card).count("runs aground") == 1


def test_every_story_has_its_own_button() -> None:
    """The number of a story is the one on its Read button."""
    card = story_cards.latest(Latest(Page((a_story(11), a_story(12))), None, 5), WORDS)

    assert "**1. [Ferry runs aground](https://lantern.example/ferry)**" in texts(card)
    assert buttons(card)["Read 1"]["custom_id"] == "read:11"
    assert buttons(card)["Read 2"]["custom_id"] == "read:12"


def test_pages_are_turned_where_there_are_some() -> None:
    """Previous is disabled on the first page; a single page has neither button."""
    first = story_cards.latest(Latest(Page((a_story(),), older=Cursor(99, 1)), LANTERN, 1), WORDS)

    assert not buttons(first)["Next"]["disabled"]
    assert buttons(first)["Next"]["custom_id"] == "latest:older:99:1:7:1:2:en"
    assert buttons(first)["Previous"]["disabled"]
    assert "Next" not in buttons(story_cards.latest(Latest(Page((a_story(),)), None, 1), WORDS))


def test_a_story_without_title_is_told_in_its_own_words() -> None:
    """A list does not repeat the first sentence; the card says that the title is derived."""
    story = a_story(title="The ferry ran aground", title_derived=True)

    assert "**[1.](https://lantern.example/ferry)** The ferry ran aground at dawn." in texts(
        story_cards.latest(Latest(Page((story,)), None, 5), WORDS)
    )
    assert "made from its first sentence" in texts(story_cards.article(story, WORDS))


def test_the_summary_card_says_all() -> None:
    """The card has title, source, place, time, sentences by paragraph, caption, credit and link."""
    story = a_story(captions=(Caption("The Lady Orla on the bar.", "Lantern/Ine Holm"),))
    card = story_cards.article(story, WORDS)

    assert texts(card).split("\n") == [
        "### [Ferry runs aground](https://lantern.example/ferry)",
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


def test_a_source_does_not_come_via_itself() -> None:
    """An agency's own articles name it once: "Lantern" is the "Tidewick Lantern"."""
    story = a_story(agency="LANTERN")

    assert "-# Tidewick Lantern · TIDEWICK · " in texts(story_cards.article(story, WORDS))


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

    assert r"\[free\]\(https://evil.example) \@everyone" in shown


def test_ten_stories_are_shown_at_most() -> None:
    """A card never has more stories than fit, however many are asked for."""
    stories = tuple(a_story(number) for number in range(1, 31))
    card = story_cards.latest(Latest(Page(stories, older=Cursor(9, 9)), None, 30), WORDS)

    assert_fits(card)
    assert "Read 10" in buttons(card)


def test_an_empty_store_says_how_to_fill_it() -> None:
    """Before there is any news, /latest names the command that adds a source."""
    assert "/sources add" in texts(story_cards.latest(Latest(Page(()), None, 5), WORDS))
