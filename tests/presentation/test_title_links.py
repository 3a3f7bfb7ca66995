"""Titles link to their articles, and no title or address leads anywhere else."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import Latest, Page
from bot.presentation import story_cards
from bot.presentation.limits import BUTTON_URL, MESSAGE_TEXT, length
from bot.presentation.markdown import fit
from bot.presentation.title_links import can_be_label, link_target, linked
from tests.invented_stories import HOSTILE, a_story
from tests.presentation.drawn_cards import WORDS, assert_fits, texts

# How Discord's clients find a link: simple-markdown's rule, which knows no escaped brackets.
CLIENT = re.compile(
    r"\[((?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?\s*\)"
)
BOLD = re.compile(r"\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)")


def the_line(title: str, url: str) -> str:
    """How a list shows a story of this title at this address."""
    return f"**1. {linked(fit(title, 200), link_target(url))}**"


@given(
    st.text(alphabet=HOSTILE, max_size=60) | st.text(alphabet="a[]()\\ ", max_size=20),
    st.text(alphabet="ab/?=&()[]*_~`|\\<>\"'{}^!,;:@%#.", max_size=60),
)
def test_a_link_leads_to_its_article_only(title: str, path: str) -> None:
    """With any brackets and marks, a client finds the article's address, or no address at all."""
    url = f"https://lantern.example/{path}"
    line = the_line(title, url)

    bold = BOLD.match(line)
    assert bold
    assert bold.group() == line
    assert {found[2] for found in CLIENT.finditer(line)} <= {link_target(url)}


@pytest.mark.parametrize("text", ["Sank :](https://evil.example)", "](a)](b)", "[a](b)](c)"])
def test_no_text_after_a_title_takes_its_link(text: str) -> None:
    """A client finds the article's address, whatever the story itself says."""
    card = story_cards.latest(Latest(Page((a_story(text=text + "."),)), None, 1), WORDS)

    assert [found[2] for found in CLIENT.finditer(texts(card))] == ["https://lantern.example/ferry"]


@pytest.mark.parametrize(
    "title",
    [
        "Ferry runs aground",
        "[Video] Ferry runs aground",
        "Ferry (40 m) runs aground: 5 * 3 = 15_000 `~|",
        "a [b](c) d",
        "وكالة",
    ],
)
def test_usual_titles_are_links(title: str) -> None:
    """One link with the whole title as its text."""
    line = the_line(title, "https://lantern.example/a_(b)?c=[d]*")
    (found,) = CLIENT.finditer(line)

    assert found[2] == "https://lantern.example/a_%28b%29?c=%5Bd%5D%2A"
    assert f"[{fit(title, 200)}]({found[2]})" in line


@pytest.mark.parametrize(
    "title", ["Ferry [cut", "](https://evil.example) [", "a]b", "[[a]]", "at https://x.example", ""]
)
def test_titles_that_could_break_a_link_are_not_links(title: str) -> None:
    """They are shown as text; in a list the number leads to the article instead."""
    card = story_cards.latest(Latest(Page((a_story(title=title),)), None, 1), WORDS)

    assert not can_be_label(fit(title, 200))
    assert "**[1.](https://lantern.example/ferry)" in texts(card)


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "ftp://lantern.example/",
        "https://ana:secret@lantern.example/",
        "https://lantern.example:99999/",
        "https://lantern.example/a b",
        "https://lantern.example/\u202egpj",
        "https://lantern.example/" + "x" * BUTTON_URL,
    ],
)
def test_what_cannot_be_opened_is_not_linked(url: str | None) -> None:
    """No scheme but http and https, no user name, nothing invisible, nothing too long."""
    card = story_cards.article(a_story(url=url), WORDS)

    assert link_target(url) is None
    assert "### Ferry runs aground\n" in texts(card)


@pytest.mark.parametrize("count", [1, 5, 10])
@pytest.mark.parametrize("url_length", [60, 200, 500])
def test_addresses_leave_room_for_the_stories(count: int, url_length: int) -> None:
    """Addresses count, but long texts keep two fifths of a message and short ones all they need."""
    url = "https://lantern.example/".ljust(url_length, "x")
    stories = tuple(
        replace(a_story(number, text="The ferry ran aground and " * 250 + "sank."), url=url)
        for number in range(1, count + 1)
    )
    card = story_cards.latest(Latest(Page(stories), None, count), WORDS)

    shown = texts(card)
    assert_fits(card)
    assert (
        shown.count("The ferry ran aground and ") * len("The ferry ran aground and ")
        > 0.35 * MESSAGE_TEXT
    )
    assert length(shown) > 0.97 * MESSAGE_TEXT
    assert url in shown or count * url_length > 0.25 * MESSAGE_TEXT


def test_the_shortest_addresses_are_kept() -> None:
    """One endless address takes no link away from the others."""
    stories = [
        replace(a_story(number), url="https://lantern.example/".ljust(30 * number, "x"))
        for number in range(1, 11)
    ]
    shown = texts(story_cards.latest(Latest(Page(tuple(stories)), None, 10), WORDS))

    assert "(https://lantern.example/xxxxxx)" in shown
    assert shown.count("](") >= 8
